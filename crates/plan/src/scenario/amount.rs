//! Amounts by part as whole numbers over a denominator, so that percentages never round before the end.

use super::{CostPart, Gap};
use prices::money::Usd;

/// Femto-dollars by part, over a denominator that whoever holds them knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lines(pub [i128; CostPart::COUNT]);

impl Lines {
    pub const NONE: Self = Self([0; CostPart::COUNT]);

    /// Adds an amount to a part.
    pub fn add(&mut self, part: CostPart, amount: i128) -> Result<(), Gap> {
        let line = &mut self.0[part as usize];
        *line = line.checked_add(amount).ok_or(Gap::TooLarge)?;
        Ok(())
    }

    /// Adds other lines, each `times` over.
    pub fn add_times(&mut self, other: &Self, times: u64) -> Result<(), Gap> {
        for (line, more) in self.0.iter_mut().zip(other.0) {
            let more = product(more, times)?;
            *line = line.checked_add(more).ok_or(Gap::TooLarge)?;
        }
        Ok(())
    }

    /// All lines together.
    pub fn sum(&self) -> Result<i128, Gap> {
        self.0
            .iter()
            .try_fold(0_i128, |sum, line| sum.checked_add(*line))
            .ok_or(Gap::TooLarge)
    }
}

/// A product, or that it cannot be held.
pub(super) fn product(amount: i128, times: u64) -> Result<i128, Gap> {
    amount.checked_mul(i128::from(times)).ok_or(Gap::TooLarge)
}

/// `amount x times / denominator`: the whole part, rounded down, and what is left over.
pub(super) fn share(amount: i128, times: u64, denominator: u64) -> Result<(i128, i128), Gap> {
    let denominator = i128::from(denominator.max(1));
    let (whole, rest) = (
        amount.div_euclid(denominator),
        amount.rem_euclid(denominator),
    );
    let rest = product(rest, times)?;
    let whole = product(whole, times)?
        .checked_add(rest / denominator)
        .ok_or(Gap::TooLarge)?;
    Ok((whole, rest % denominator))
}

/// `amount / divisor` rounded to the nearest femto-dollar. `None` where there is nothing to divide by.
pub(super) fn per(amount: Usd, divisor: u64) -> Option<Usd> {
    let divisor = i128::from(divisor);
    (divisor > 0).then(|| Usd::from_femto((amount.femto() + divisor / 2).div_euclid(divisor)))
}

/// What `times` conversations cost: the total rounded down to the femto-dollar, and lines that add up to it exactly, each next to
/// its own exact value. The femto-dollars left over go to the lines that lost most by rounding.
pub(super) fn round_lines(
    lines: &Lines,
    times: u64,
    denominator: u64,
) -> Result<(Usd, [Usd; CostPart::COUNT]), Gap> {
    let (total, _) = share(lines.sum()?, times, denominator)?;
    let mut rounded = [0_i128; CostPart::COUNT];
    let mut lost = [0_i128; CostPart::COUNT];
    for (at, line) in lines.0.iter().enumerate() {
        (rounded[at], lost[at]) = share(*line, times, denominator)?;
    }
    let mut left = total - rounded.iter().sum::<i128>();
    while left > 0 {
        let mut most = 0;
        for at in 1..CostPart::COUNT {
            if lost[at] > lost[most] {
                most = at;
            }
        }
        rounded[most] += 1;
        lost[most] = -1;
        left -= 1;
    }
    Ok((Usd::from_femto(total), rounded.map(Usd::from_femto)))
}
