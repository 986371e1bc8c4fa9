//! Dollars: rounded for people, or exact for the arithmetic.

use super::NO_FIGURE;
use super::number::{divide_half_up, group_digits, one_decimal};
use crate::Locale;
use prices::money::{Usd, UsdPerMTok};

/// Femto-dollars in a dollar, and how many decimals that is.
const FEMTO: u128 = 10_u128.pow(FEMTO_DECIMALS);
const FEMTO_DECIMALS: u32 = 15;
const FEMTO_PER_CENT: u128 = FEMTO / 100;

/// The sign of the currency that sellers list their prices in.
const DOLLAR: &str = "$";

/// How many digits tell two per-request costs apart (look.md, "Words").
const SIGNIFICANT: u32 = 3;

/// Which way what does not fit is rounded, by magnitude.
#[derive(Clone, Copy)]
enum Round {
    Down,
    HalfUp,
    Up,
}

impl Round {
    fn divide(self, a: u128, b: u128) -> u128 {
        match self {
            Self::Down => a / b,
            Self::HalfUp => divide_half_up(a, b),
            Self::Up => a.div_ceil(b),
        }
    }
}

/// An amount for people: cents from one dollar on (`$1,234.50`), three significant digits below (`$0.00328`), half-up.
/// A positive amount is never rounded to nothing; exactly nothing is `$0`; a negative one has a minus sign in front.
pub fn usd(amount: Usd) -> String {
    in_currency(amount, DOLLAR, false)
}

/// An amount of any currency, behind its sign; without hundredths from a hundred on where `is_whole`.
pub fn in_currency(amount: Usd, sign: &str, is_whole: bool) -> String {
    Manner { sign, is_whole }.signed(amount, Round::HalfUp)
}

/// An amount as people say it: cents below a dollar, to two significant digits (`0.21 cents`, `35 cents`, `1 cent`), otherwise as [`usd`].
pub fn cents(amount: Usd, locale: Locale) -> String {
    let femto = amount.femto().unsigned_abs();
    if amount <= Usd::ZERO || femto >= FEMTO {
        return usd(amount);
    }
    let step = 10_u128.pow(digits(femto).saturating_sub(2));
    let rounded = divide_half_up(femto, step) * step;
    if rounded >= FEMTO {
        return usd(amount);
    }
    let (whole, rest) = (rounded / FEMTO_PER_CENT, rounded % FEMTO_PER_CENT);
    let places = (FEMTO_DECIMALS - 2) as usize;
    let rest = format!("{rest:0places$}");
    let rest = rest.trim_end_matches('0');
    let point = if rest.is_empty() { "" } else { "." };
    let [one, many] = locale.manner().cents;
    let unit = if (whole, rest) == (1, "") { one } else { many };
    format!("{whole}{point}{rest} {unit}")
}

/// A range of amounts, widened to the digits [`usd`] shows: `$0.00284 to $0.00342`. One figure when both ends read alike.
pub fn usd_range(low: Usd, high: Usd, locale: Locale) -> String {
    range_in_currency(low, high, DOLLAR, false, locale)
}

/// A range of amounts of any currency, behind its sign; the figures as those of [`in_currency`].
pub fn range_in_currency(
    low: Usd,
    high: Usd,
    sign: &str,
    is_whole: bool,
    locale: Locale,
) -> String {
    let manner = Manner { sign, is_whole };
    if low == high {
        return manner.signed(low, Round::HalfUp);
    }
    let outward = |amount: Usd, up: bool| {
        let round = if up == (amount >= Usd::ZERO) {
            Round::Up
        } else {
            Round::Down
        };
        manner.signed(amount, round)
    };
    super::range::between(&outward(low, false), &outward(high, true), locale)
}

/// The manner in which amounts of a currency are written.
#[derive(Clone, Copy)]
struct Manner<'a> {
    sign: &'a str,
    /// Whether hundredths are left out from a hundred on.
    is_whole: bool,
}

impl Manner<'_> {
    fn signed(self, amount: Usd, round: Round) -> String {
        let minus = if amount < Usd::ZERO { "−" } else { "" };
        let magnitude = self.magnitude(amount.femto().unsigned_abs(), round);
        format!("{minus}{}{magnitude}", self.sign)
    }

    fn magnitude(self, femto: u128, round: Round) -> String {
        if femto == 0 {
            return "0".to_owned();
        }
        if femto >= FEMTO {
            return self.with_cents(femto, round);
        }
        let step = 10_u128.pow(digits(femto).saturating_sub(SIGNIFICANT));
        let rounded = round.divide(femto, step) * step;
        if rounded >= FEMTO {
            return self.with_cents(rounded, round); // $0.9996 has become a dollar
        }
        // Counted again: $0.09996 has become $0.100, and three digits are now one place fewer.
        let dropped = digits(rounded).saturating_sub(SIGNIFICANT);
        let places = (FEMTO_DECIMALS - dropped) as usize;
        format!("0.{:0places$}", rounded / 10_u128.pow(dropped))
    }

    fn with_cents(self, femto: u128, round: Round) -> String {
        if self.is_whole && femto >= 100 * FEMTO {
            return group_digits(&round.divide(femto, FEMTO).to_string());
        }
        let cents = round.divide(femto, FEMTO_PER_CENT);
        let whole = group_digits(&(cents / 100).to_string());
        format!("{whole}.{:02}", cents % 100)
    }
}

/// How many decimal digits a number above zero has.
const fn digits(number: u128) -> u32 {
    number.ilog10() + 1
}

/// An amount to its last digit, for the arithmetic: `$0.003284`, `$32.84`, `$5.00`, `$0`. Nothing is rounded.
pub fn usd_exact(amount: Usd) -> String {
    exact(&amount.to_decimal())
}

/// A listed price in dollars per million tokens: `$2.50`, `$0.003`, `$0` when free. Nothing is rounded.
pub fn price(listed: UsdPerMTok) -> String {
    exact(&listed.to_decimal())
}

/// A plain decimal number as dollars, with at least two decimals and no trailing zero after them.
fn exact(decimal: &str) -> String {
    let (minus, decimal) = decimal
        .strip_prefix('-')
        .map_or(("", decimal), |rest| ("−", rest));
    let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
    let fraction = fraction.trim_end_matches('0');
    if whole == "0" && fraction.is_empty() {
        return "$0".to_owned();
    }
    format!("{minus}${}.{fraction:0<2}", group_digits(whole))
}

/// How many times the cheapest an amount is: `1×` for the cheapest itself, `3.2×`, no decimal from 100 on (`1,234×`).
/// Against a free one, or with a negative amount, there is no ratio: an em dash.
pub fn ratio(amount: Usd, cheapest: Usd) -> String {
    if amount == cheapest && amount >= Usd::ZERO {
        return "1×".to_owned();
    }
    let (Ok(amount), Ok(cheapest)) = (
        u128::try_from(amount.femto()),
        u128::try_from(cheapest.femto()),
    ) else {
        return NO_FIGURE.to_owned();
    };
    if cheapest == 0 {
        return NO_FIGURE.to_owned();
    }
    // Ten times a sum over 10^22 dollars would not fit; the low 8 bits of such a sum cannot be seen in its ratio.
    let (amount, cheapest) = if amount > u128::MAX / 10 {
        (amount >> 8, (cheapest >> 8).max(1))
    } else {
        (amount, cheapest)
    };
    let tenths = divide_half_up(amount * 10, cheapest);
    if tenths == 0 && amount > 0 {
        "< 0.1×".to_owned()
    } else if tenths < 1000 {
        format!("{}×", one_decimal(tenths))
    } else {
        format!(
            "{}×",
            group_digits(&divide_half_up(amount, cheapest).to_string())
        )
    }
}
