//! Whether a model could be used on a day.

use crate::set::in_sets;
use prices::{
    catalog::{Model, PeriodState, Status},
    date::Date,
};

/// Whether a model could be used on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// For general use.
    Active,
    /// For trying out.
    Preview,
    /// Still served, with an end in sight.
    Deprecated,
    /// No longer served.
    Retired,
    /// Not released yet.
    Unreleased,
}

impl Standing {
    /// The standing of a model on a day.
    ///
    /// The catalogue keeps the day of a release and of a retirement, so these are true of any day. When a model went from preview to
    /// active or from active to deprecated is not kept: what it is now stands for all its days. A retired model without a known
    /// last day counts as served while it has a price whose end is known.
    pub fn on(model: &Model, day: Date) -> Self {
        if first_day(model).is_some_and(|first| day < first) {
            return Self::Unreleased;
        }
        match (model.status, model.retires) {
            (_, Some(retires)) if retires <= day => Self::Retired,
            (Status::Retired, None) if !has_ended_price(model, day) => Self::Retired,
            (Status::Active | Status::Retired, _) => Self::Active,
            (Status::Preview, _) => Self::Preview,
            (Status::Deprecated, _) => Self::Deprecated,
        }
    }
}

prices::choices! { Standing {
    Active = "active",
    Preview = "preview",
    Deprecated = "deprecated",
    Retired = "retired",
    Unreleased = "unreleased",
} }

in_sets!(Standing);

/// The day it was released or, where that is not known, the first day of its first price. `None`: neither is known.
fn first_day(model: &Model) -> Option<Date> {
    let listed = model
        .periods
        .iter()
        .find(|period| period.state == PeriodState::InForce);
    match (model.released, listed.and_then(|period| period.span.from)) {
        // Prices are never read before the model is there; a release day after a price's first day is that of general use.
        (Some(released), Some(listed)) => Some(released.min(listed)),
        (released, listed) => released.or(listed),
    }
}

fn has_ended_price(model: &Model, day: Date) -> bool {
    model
        .price_on(day)
        .is_some_and(|period| period.span.to.is_some())
}
