//! The numbers that stand at ticks.

/// A tick's value, exactly: `digits` × 10^`exponent`. An axis writes it as its unit wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// The digits, with the sign.
    pub digits: i64,
    /// How many zeros follow, or places come after the point when negative.
    pub exponent: i32,
}

/// How an axis writes its numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Notation {
    /// `1,000`
    #[default]
    Plain,
    /// `200K`
    Short,
    /// `$1,000`
    Dollars,
}

/// Thousands, and the letter for so many.
const LETTERS: [(i32, &str); 4] = [(12, "T"), (9, "B"), (6, "M"), (3, "K")];

impl Number {
    /// In a notation.
    #[must_use]
    pub fn written(self, notation: Notation) -> String {
        match notation {
            Notation::Plain => self.plain(),
            Notation::Short => self.short(),
            Notation::Dollars => self.dollars(),
        }
    }

    /// As written in full: `0.05`, `1,000`, `−20`.
    #[must_use]
    pub fn plain(self) -> String {
        let (sign, digits, places) = self.parts();
        let (whole, fraction) = digits.split_at(digits.len() - places);
        let mut text = sign.to_owned();
        for (at, digit) in whole.char_indices() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push('.');
            text.push_str(fraction);
        }
        text
    }

    /// With a letter for thousands, millions, billions and trillions: `200K`, `1.5M`.
    #[must_use]
    pub fn short(self) -> String {
        let magnitude = self.digits.unsigned_abs().max(1).ilog10().cast_signed() + self.exponent;
        let letter = LETTERS.iter().find(|(zeros, _)| magnitude >= *zeros);
        let Some((zeros, letter)) = letter.filter(|_| self.digits != 0) else {
            return self.plain();
        };
        let mut text = Self {
            exponent: self.exponent - zeros,
            ..self
        }
        .plain();
        text.push_str(letter);
        text
    }

    /// Dollars, with cents where they are not whole: `−$0.50`, `$0.005`, `$1,000`.
    #[must_use]
    pub fn dollars(self) -> String {
        let mut text = self.plain();
        if text.len() >= 2 && text.as_bytes()[text.len() - 2] == b'.' {
            text.push('0');
        }
        text.strip_prefix('−')
            .map_or_else(|| format!("${text}"), |rest| format!("−${rest}"))
    }

    /// The sign, all digits, and how many of them come after the point. Zeros at the end of a fraction are dropped.
    fn parts(self) -> (&'static str, String, usize) {
        let sign = if self.digits < 0 { "−" } else { "" };
        let (mut digits, mut exponent) = (self.digits.unsigned_abs(), self.exponent);
        if digits == 0 {
            return ("", "0".to_owned(), 0);
        }
        while exponent < 0 && digits.is_multiple_of(10) {
            digits /= 10;
            exponent += 1;
        }
        let mut text = digits.to_string();
        let places = usize::try_from(-exponent).unwrap_or(0);
        if places == 0 {
            text.push_str(&"0".repeat(usize::try_from(exponent).unwrap_or(0)));
        } else if text.len() <= places {
            text.insert_str(0, &"0".repeat(places + 1 - text.len()));
        }
        (sign, text, places)
    }
}
