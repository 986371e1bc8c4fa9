//! What cannot be right between one period of a model and the next.

use super::{Model, PeriodState, PricePeriod, Slip, reader::Log};
use crate::date::days_between;

/// A larger step from one price in force to the next is a slip of a unit more often than a decision of a maker.
const LARGEST_STEP: u64 = 4;
/// An announcement for a day further off than this needs a day to look again before it.
const FORESEEABLE_DAYS: i64 = 400;

/// Reports steps that nobody explains and announcements that would stand for ever.
pub(super) fn history(model: &Model, log: &Log) {
    let mut before: Option<&PricePeriod> = None;
    for (index, period) in model.periods.iter().enumerate() {
        let path = |field: &str| format!("periods[{index}].{field}");
        if period.state == PeriodState::Announced && !has_end(period) {
            log.add(path("recheck"), Slip::AnnouncedWithoutEnd);
        }
        if period.state != PeriodState::InForce {
            continue;
        }
        if let Some(before) = before.filter(|_| !is_explained(period))
            && let Some(field) = step(before, period)
        {
            log.add(path("reason"), Slip::StepUnexplained { field });
        }
        before = Some(period);
    }
}

/// It ends, or there is a day on which somebody looks again. The first day of the announced price is such a day,
/// because the page asks for a check on it, if it is near. An announcement without a first day is a slip of its own.
fn has_end(period: &PricePeriod) -> bool {
    let checked = period.source.checked;
    period.span.to.is_some()
        || period.recheck.is_some()
        || period
            .span
            .from
            .is_none_or(|from| (1..=FORESEEABLE_DAYS).contains(&days_between(checked, from)))
}

fn is_explained(period: &PricePeriod) -> bool {
    period
        .reason
        .as_ref()
        .is_some_and(|reason| !reason.is_empty())
}

/// The first price that is more than [`LARGEST_STEP`] times what it was, or less than that part of it.
fn step(before: &PricePeriod, after: &PricePeriod) -> Option<String> {
    let before = before.named_prices();
    after.named_prices().into_iter().find_map(|(field, new)| {
        let (_, old) = before.iter().find(|(name, _)| *name == field)?;
        new.is_step_over(*old, LARGEST_STEP).then_some(field)
    })
}
