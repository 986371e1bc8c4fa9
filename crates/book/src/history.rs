//! What one model has cost over time.

use super::{FieldChange, changed, pick::per_million};
use prices::{
    catalog::{Model, PeriodState, PricePeriod, Rates},
    date::Span,
    money::{Usd, UsdPerMTok},
};

/// A period of a model's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Era<'a> {
    /// Its prices, with days, state, reason and source.
    pub period: &'a PricePeriod,
    /// What is other than in the prices in force before it. Empty for the first.
    pub changes: Vec<FieldChange>,
    /// The blended price before and after: see [`blend`].
    pub blend: Option<(Usd, Usd)>,
}

/// A model's history, earliest first, with what was announced or called off where its day is.
pub fn history(model: &Model) -> Vec<Era<'_>> {
    let mut before: Option<&PricePeriod> = None;
    let mut eras = Vec::new();
    for period in &model.periods {
        eras.push(Era {
            period,
            changes: before.map_or_else(Vec::new, |before| changed(before, period)),
            blend: before.and_then(|before| blend(&before.rates, &period.rates)),
        });
        if period.state == PeriodState::InForce {
            before = Some(period);
        }
    }
    eras
}

/// A stretch of days at one price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The days.
    pub span: Span,
    /// The price of those days.
    pub price: UsdPerMTok,
    /// The provider has announced it; it does not hold yet, and may never.
    pub is_announced: bool,
}

/// A rate over time, earliest first, for a chart: days on which it is not known are missing, and neighbours at one price are one step.
pub fn steps(model: &Model, rate: fn(&Rates) -> Option<UsdPerMTok>) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for period in &model.periods {
        let (Some(price), false) = (rate(&period.rates), period.state == PeriodState::Cancelled)
        else {
            continue;
        };
        let step = Step {
            span: period.span,
            price,
            is_announced: period.state == PeriodState::Announced,
        };
        match steps.last_mut() {
            Some(last)
                if last.price == price
                    && last.is_announced == step.is_announced
                    && last.span.to.is_some()
                    && last.span.to == step.span.from =>
            {
                last.span.to = step.span.to;
            }
            _ => steps.push(step),
        }
    }
    steps
}

/// The blended price of two sets of rates: three million input tokens and one million output tokens, uncached. Where neither lists
/// output (embeddings) it is the input alone. `None`: the two cannot be compared.
pub fn blend(old: &Rates, new: &Rates) -> Option<(Usd, Usd)> {
    let input = |rates: &Rates| Some(per_million(rates.input?).times(3));
    let (old_input, new_input) = (input(old)?, input(new)?);
    match (old.output, new.output) {
        (Some(old), Some(new)) => {
            Some((old_input + per_million(old), new_input + per_million(new)))
        }
        (None, None) => Some((old_input, new_input)),
        _ => None,
    }
}
