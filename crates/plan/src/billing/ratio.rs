//! Parts of a whole: percentages as terms print them, and exact ratios that are rounded only when shown.

use prices::money::{PriceError, Usd, decimal_text, parse_decimal};
use tokens::Tokens;

/// Millionths in a whole.
const WHOLE: u64 = 1_000_000;
/// Decimals a percentage can have.
const PERCENT_DECIMALS: u32 = 4;

/// A percentage from 0 to 100 with up to four decimals, such as the 5.5 % of a purchase fee.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate {
    // Millionths of the whole, which are ten-thousandths of a percent.
    ppm: u32,
}

impl Rate {
    /// Nothing of it.
    pub const ZERO: Self = Self { ppm: 0 };

    /// Reads a percentage without its sign, such as `"5.5"`.
    ///
    /// # Errors
    /// [`PriceError`] unless the text is digits, perhaps with a point and up to 4 decimals, of at most 100.
    pub fn parse(percent: &str) -> Result<Self, PriceError> {
        let ppm = parse_decimal(percent, PERCENT_DECIMALS, 100)?;
        Ok(Self {
            ppm: u32::try_from(ppm).unwrap_or(1_000_000),
        })
    }

    /// Millionths of the whole: 55,000 for 5.5 %.
    #[must_use]
    pub const fn ppm(self) -> u32 {
        self.ppm
    }

    /// This part of an amount; nothing of a negative one. Exact for every amount with up to nine decimals; further digits are
    /// rounded half up to the femto-dollar.
    #[must_use]
    pub fn of(self, amount: Usd) -> Usd {
        let (whole, rest) = (
            femto(amount) / u128::from(WHOLE),
            femto(amount) % u128::from(WHOLE),
        );
        let ppm = u128::from(self.ppm);
        from_femto(whole * ppm + (rest * ppm + u128::from(WHOLE / 2)) / u128::from(WHOLE))
    }

    /// The percentage as a plain decimal without trailing zeros, such as `"5.5"`.
    #[must_use]
    pub fn to_decimal(self) -> String {
        decimal_text(u128::from(self.ppm), PERCENT_DECIMALS)
    }
}

/// One amount as a part of another, exact: a fee of a top-up, a loss of what was paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Share {
    /// The part.
    pub part: Usd,
    /// What it is a part of.
    pub whole: Usd,
}

impl Share {
    /// Millionths, rounded half up: 160,000 for 16 %. `None` of nothing, and with a negative part.
    #[must_use]
    pub fn ppm(self) -> Option<u64> {
        let whole = femto(self.whole);
        (whole > 0 && self.part >= Usd::ZERO)
            .then(|| mul_div_half_up(femto(self.part), u128::from(WHOLE), whole))
            .and_then(|ppm| u64::try_from(ppm).ok())
    }
}

/// What a number of tokens cost in all, exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PerTokens {
    /// The money.
    pub amount: Usd,
    /// The tokens it bought.
    pub tokens: Tokens,
}

impl PerTokens {
    /// Dollars for a million tokens, rounded half up to the femto-dollar. `None` without tokens.
    #[must_use]
    pub fn per_mtok(self) -> Option<Usd> {
        let tokens = u128::from(self.tokens.get());
        (tokens > 0 && self.amount >= Usd::ZERO).then(|| {
            from_femto(mul_div_half_up(
                femto(self.amount),
                u128::from(WHOLE),
                tokens,
            ))
        })
    }
}

/// The femto-dollars of an amount, none of a negative one.
pub(super) fn femto(amount: Usd) -> u128 {
    u128::try_from(amount.femto()).unwrap_or(0)
}

pub(super) fn from_femto(femto: u128) -> Usd {
    Usd::from_femto(i128::try_from(femto).unwrap_or(i128::MAX))
}

/// `amount x part / whole`, rounded down; nothing of nothing. Exact for every amount because `part` is at most `whole`.
pub(super) fn fraction_of(amount: Usd, part: u64, whole: u64) -> Usd {
    let (part, whole) = (u128::from(part.min(whole)), u128::from(whole.max(1)));
    let amount = femto(amount);
    from_femto(amount / whole * part + amount % whole * part / whole)
}

/// `a x b / c` rounded half up. Amounts too large for the product lose digits that no ratio shows.
fn mul_div_half_up(mut a: u128, b: u128, mut c: u128) -> u128 {
    while a > u128::MAX / b / 2 {
        (a, c) = (a >> 1, (c >> 1).max(1));
    }
    (a * b + c / 2) / c
}

/// The amount rounded up to whole cents, which is what a card can be charged.
pub(super) fn up_to_cent(amount: Usd) -> Usd {
    const FEMTO_PER_CENT: u128 = 10_000_000_000_000;
    from_femto(femto(amount).div_ceil(FEMTO_PER_CENT) * FEMTO_PER_CENT)
}
