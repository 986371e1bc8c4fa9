//! JSON as it stands in the text: the order of keys and keys that stand twice are kept.
//!
//! Read by hand, because a general reader is a tenth of the page: it brings conversions, floats and messages that nothing here needs.

/// How deep lists and objects may lie in one another.
const DEEPEST: usize = 64;

/// A JSON value, one step from the text. Only this module deserialises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number from zero on.
    Integer(u64),
    /// A number that is negative or not whole. Price files have none: prices are strings.
    OtherNumber,
    /// A string.
    Text(String),
    /// `[…]`.
    List(Vec<Json>),
    /// `{…}`.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Reads a whole text.
    ///
    /// # Errors
    /// What is wrong and at which byte.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut reader = Reader { text, at: 0 };
        let whole = reader.value(DEEPEST).and_then(|value| {
            reader.skip_blanks();
            if reader.at == text.len() {
                Ok(value)
            } else {
                Err("trailing characters")
            }
        });
        whole.map_err(|wrong| format!("{wrong} at byte {}", reader.at))
    }

    /// What stands under a key of an object.
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(entries) = self else {
            return None;
        };
        entries
            .iter()
            .find(|(known, _)| known == key)
            .map(|(_, value)| value)
    }

    /// The string, if it is one.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self {
            Some(text)
        } else {
            None
        }
    }

    /// The whole number, if it is one.
    pub const fn integer(&self) -> Option<u64> {
        if let Self::Integer(number) = self {
            Some(*number)
        } else {
            None
        }
    }

    /// The items, if it is a list.
    pub fn list(&self) -> Option<&[Self]> {
        if let Self::List(items) = self {
            Some(items)
        } else {
            None
        }
    }

    /// What it is, for messages.
    pub(super) const fn type_name(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "true or false",
            Self::Integer(_) | Self::OtherNumber => "a number",
            Self::Text(_) => "a string",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

const EOF: &str = "EOF";

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// The next character that is no blank, taken if it is `wanted`.
    fn takes(&mut self, wanted: u8) -> Result<bool, &'static str> {
        self.skip_blanks();
        let is_it = self.peek().ok_or(EOF)? == wanted;
        self.at += usize::from(is_it);
        Ok(is_it)
    }

    fn need(&mut self, wanted: u8) -> Result<(), &'static str> {
        if self.takes(wanted)? {
            Ok(())
        } else {
            Err("a mark is missing")
        }
    }

    fn value(&mut self, depth: usize) -> Result<Json, &'static str> {
        let depth = depth.checked_sub(1).ok_or("too deep")?;
        if self.takes(b'"')? {
            return Ok(Json::Text(self.string()?));
        }
        if self.takes(b'[')? {
            let mut items = Vec::new();
            if self.takes(b']')? {
                return Ok(Json::List(items));
            }
            loop {
                items.push(self.value(depth)?);
                if !self.takes(b',')? {
                    self.need(b']')?;
                    return Ok(Json::List(items));
                }
            }
        }
        if self.takes(b'{')? {
            let mut entries = Vec::new();
            if self.takes(b'}')? {
                return Ok(Json::Object(entries));
            }
            loop {
                self.need(b'"')?;
                let key = self.string()?;
                self.need(b':')?;
                entries.push((key, self.value(depth)?));
                if !self.takes(b',')? {
                    self.need(b'}')?;
                    return Ok(Json::Object(entries));
                }
            }
        }
        self.word()
    }

    /// A number or a bare word.
    fn word(&mut self) -> Result<Json, &'static str> {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        {
            self.at += 1;
        }
        match &self.text[start..self.at] {
            "null" => Ok(Json::Null),
            "true" => Ok(Json::Bool(true)),
            "false" => Ok(Json::Bool(false)),
            word if is_number(word) => Ok(word.parse().map_or(Json::OtherNumber, Json::Integer)),
            _ => Err("a value is missing"),
        }
    }

    /// The rest of a string whose first quote is taken.
    fn string(&mut self) -> Result<String, &'static str> {
        let mut string = String::new();
        loop {
            let start = self.at;
            while self
                .peek()
                .is_some_and(|byte| byte >= b' ' && byte != b'"' && byte != b'\\')
            {
                self.at += 1;
            }
            string.push_str(&self.text[start..self.at]);
            let byte = self.peek().ok_or(EOF)?;
            self.at += 1;
            match byte {
                b'"' => return Ok(string),
                b'\\' => string.push(self.escaped()?),
                _ => return Err("a control character in a string"),
            }
        }
    }

    fn escaped(&mut self) -> Result<char, &'static str> {
        let byte = self.peek().ok_or(EOF)?;
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let mut code = self.four_digits()?;
                // A character beyond the first 65,536 is written as two halves.
                if (0xd800..0xdc00).contains(&code) && self.text[self.at..].starts_with("\\u") {
                    self.at += 2;
                    let low = self.four_digits()?;
                    if !(0xdc00..0xe000).contains(&low) {
                        return Err("half a character");
                    }
                    code = 0x1_0000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                }
                char::from_u32(code).ok_or("half a character")?
            }
            _ => return Err("an unknown escape"),
        })
    }

    fn four_digits(&mut self) -> Result<u32, &'static str> {
        let digits = self
            .text
            .get(self.at..self.at + 4)
            .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        self.at += 4;
        u32::from_str_radix(digits.ok_or("an unknown escape")?, 16).map_err(|_| "an unknown escape")
    }
}

/// Whether a word is a number as JSON writes them.
fn is_number(word: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let word = word.strip_prefix('-').unwrap_or(word);
    let (word, exponent) = word
        .split_once(['e', 'E'])
        .map_or((word, None), |(word, exponent)| (word, Some(exponent)));
    let (whole, fraction) = word
        .split_once('.')
        .map_or((word, None), |(whole, fraction)| (whole, Some(fraction)));
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent
            .is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_value_is_read() {
        let text = " {\"a\": [null, true, false, 0, 18446744073709551615], \"b\": {}, \"b\": [ ], \"c\": [-1, 1.5, 1e3, 18446744073709551616]} ";
        let other = || Json::OtherNumber;
        let expected = Json::Object(vec![
            (
                "a".into(),
                Json::List(vec![
                    Json::Null,
                    Json::Bool(true),
                    Json::Bool(false),
                    Json::Integer(0),
                    Json::Integer(u64::MAX),
                ]),
            ),
            ("b".into(), Json::Object(vec![])),
            ("b".into(), Json::List(vec![])),
            (
                "c".into(),
                Json::List(vec![other(), other(), other(), other()]),
            ),
        ]);
        assert_eq!(Json::parse(text), Ok(expected));
    }

    #[test]
    fn strings_are_read_as_serde_json_reads_them() {
        for text in [
            r#""""#,
            r#""plain é 中 🎈""#,
            r#""\"\\\/\b\f\n\r\t""#,
            r#""\u00e9\u4e2d\ud83c\udf88x""#,
        ] {
            let expected: String = serde_json::from_str(text).expect("it is JSON");
            assert_eq!(Json::parse(text), Ok(Json::Text(expected)), "{text}");
        }
    }

    #[test]
    fn what_is_not_json_is_refused() {
        let deep = "[".repeat(DEEPEST + 1) + &"]".repeat(DEEPEST + 1);
        let wrong = [
            "",
            " ",
            "{",
            "[",
            "[1",
            "[1,",
            "[1,]",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "\"",
            "\"\\",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\u12é\"",
            "\"\\ud800\"",
            "\"\\ud800\\u0041\"",
            "\"\\udc00\"",
            "\"\n\"",
            "01",
            "1.",
            ".5",
            "-",
            "+1",
            "1e",
            "nul",
            "True",
            "1 2",
            "{} x",
            &deep,
        ];
        for text in wrong {
            assert!(Json::parse(text).is_err(), "{text}");
            assert!(
                serde_json::from_str::<serde_json::Value>(text).is_err() || text == deep,
                "{text}"
            );
        }
    }
}
