//! Even scales with ticks at 1, 2 or 5 times a power of ten.

use crate::Number;

/// 10^`exponent`. Exact from 0 to 22.
pub(super) fn power_of_ten(exponent: i32) -> f64 {
    let power = (0..exponent.unsigned_abs()).fold(1.0, |power, _| power * 10.0);
    if exponent < 0 { 1.0 / power } else { power }
}

/// The greatest whole `n` with 10^n <= `value`, which is positive and not absurd.
pub(super) fn magnitude(value: f64) -> i32 {
    let mut exponent = 0;
    while exponent < 40 && power_of_ten(exponent + 1) <= value {
        exponent += 1;
    }
    while exponent > -60 && power_of_ten(exponent) > value {
        exponent -= 1;
    }
    exponent
}

/// A distance between ticks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Step {
    /// 1, 2 or 5.
    digit: i64,
    exponent: i32,
}

impl Step {
    /// The least that makes at most `ticks` of the distance, not finer than 10^`least_exponent`.
    pub(super) fn of(distance: f64, ticks: u32, least_exponent: i32) -> Self {
        let raw = distance / f64::from(ticks);
        let exponent = magnitude(raw);
        if exponent < least_exponent {
            return Self {
                digit: 1,
                exponent: least_exponent,
            };
        }
        let power = power_of_ten(exponent);
        let fits = |digit: u8| raw <= f64::from(digit) * power * (1.0 + 1e-9);
        match [1, 2, 5].into_iter().find(|digit| fits(*digit)) {
            Some(digit) => Self {
                digit: digit.into(),
                exponent,
            },
            None => Self {
                digit: 1,
                exponent: exponent + 1,
            },
        }
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "a digit, and counts of steps that fit a drawing"
    )]
    fn times(self, count: i64) -> f64 {
        let digits = (self.digit * count) as f64;
        if self.exponent < 0 {
            digits / power_of_ten(-self.exponent)
        } else {
            digits * power_of_ten(self.exponent)
        }
    }

    /// How many whole steps `value` is, rounded as `round` does; a hair beside a step counts as on it.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "values that are apart are less than 10^11 steps from zero"
    )]
    fn count(self, value: f64, round: fn(f64) -> f64) -> i64 {
        let steps = value / self.times(1);
        let near = steps.round();
        let is_on_it = (steps - near).abs() <= 1e-6;
        (if is_on_it { near } else { round(steps) }) as i64
    }
}

/// The two, moved apart where they are (almost) the same.
pub(super) fn apart(low: f64, high: f64) -> (f64, f64) {
    let size = low.abs().max(high.abs());
    if high - low > size * 1e-9 && high - low > 1e-30 {
        return (low, high);
    }
    let pad = if size < 1e-29 { 1.0 } else { size / 10.0 };
    (low - pad, high + pad)
}

/// The two, moved outward to the nearest ticks, and how far those are apart.
pub(super) fn rounded(low: f64, high: f64, ticks: u32) -> (f64, f64, Step) {
    // Zero stays an end.
    let (low, high) = match apart(low, high) {
        (padded, _) if low == 0.0 && high == 0.0 => (0.0, -padded),
        apart => apart,
    };
    let step = Step::of(high - low, ticks, i32::MIN);
    (
        step.times(step.count(low, f64::floor)),
        step.times(step.count(high, f64::ceil)),
        step,
    )
}

/// The ticks from `low` to `high`.
pub(super) fn ticks(low: f64, high: f64, step: Step) -> Vec<(f64, Number)> {
    (step.count(low, f64::ceil)..=step.count(high, f64::floor))
        .map(|count| {
            let number = Number {
                digits: step.digit * count,
                exponent: step.exponent,
            };
            (step.times(count), number)
        })
        .collect()
}
