//! What changed, of all models: for the page of changes and its feed.

use super::{
    FieldChange,
    history::{Era, history},
    sort::order,
};
use prices::{
    catalog::{Catalog, LAUNCH, Model, PeriodState, PricePeriod},
    date::Date,
    money::Usd,
};

/// What there is to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum News {
    /// The model can be used.
    Launch,
    /// Its prices are not what they were.
    Price,
    /// The provider says they will be others.
    Announced,
    /// What was announced will not come.
    Cancelled,
    /// The model can no longer be used.
    Retirement,
}

/// Something that happened to a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<'a> {
    /// The day it happened, or will: a retirement may lie ahead. Of what is announced or called off, the day that was read.
    pub day: Date,
    /// What happened.
    pub news: News,
    /// To whom.
    pub model: &'a Model,
    /// The prices it is about, with their days, reason and source. `None`: none are known.
    pub period: Option<&'a PricePeriod>,
    /// What is other than in the prices in force before. Empty at a launch and a retirement.
    pub fields: Vec<FieldChange>,
    /// The [blended price](super::blend) before and after.
    pub blend: Option<(Usd, Usd)>,
}

/// What happened from `since` on, of all models, newest first; on one day in the catalogue's order.
///
/// What has no known day is left out: a launch that no source dates, a price whose first day is not published.
pub fn changes(catalog: &Catalog, since: Date) -> Vec<Change<'_>> {
    let mut found: Vec<Option<Change<'_>>> = Vec::new();
    for model in catalog.models() {
        of_model(model, &mut |change| {
            if since <= change.day {
                found.push(Some(change));
            }
        });
    }
    let days: Vec<Date> = found.iter().flatten().map(|change| change.day).collect();
    let mut places: Vec<u16> = (0..u16::MAX).take(found.len()).collect();
    order(&mut places, &|a, b| {
        days[usize::from(b)].cmp(&days[usize::from(a)])
    });
    places
        .into_iter()
        .filter_map(|at| found[usize::from(at)].take())
        .collect()
}

fn of_model<'a>(model: &'a Model, tell: &mut dyn FnMut(Change<'a>)) {
    let plain = |day, news, period| Change {
        day,
        news,
        model,
        period,
        fields: Vec::new(),
        blend: None,
    };
    if let Some(day) = launch_day(model) {
        tell(plain(day, News::Launch, model.price_on(day)));
    }
    for era in history(model) {
        let Era {
            period,
            changes,
            blend,
        } = era;
        let (news, day) = match period.state {
            PeriodState::InForce => (News::Price, period.span.from),
            PeriodState::Announced => (News::Announced, Some(period.source.checked)),
            PeriodState::Cancelled => (News::Cancelled, Some(period.source.checked)),
        };
        // The first price is the launch's, and a period that only renews a source or a note changes nothing.
        if let (Some(day), false) = (day, changes.is_empty()) {
            tell(Change {
                fields: changes,
                blend,
                ..plain(day, news, Some(period))
            });
        }
    }
    if let Some(day) = model.retires {
        tell(plain(day, News::Retirement, None));
    }
}

/// The release or, where its day is not known, the first day of a price that the file says came with the launch.
fn launch_day(model: &Model) -> Option<Date> {
    let first = model
        .periods
        .iter()
        .find(|period| period.state == PeriodState::InForce);
    let launched = first.filter(|period| period.reason.as_deref() == Some(LAUNCH));
    model.released.or_else(|| launched?.span.from)
}

/// The changes of prices in force that moved the [blended price](super::blend) most, up or down, as places in `changes`.
/// From and to nothing there is no multiple, so what became free or stopped being so is left out.
pub fn movers(changes: &[Change<'_>]) -> Vec<u16> {
    let moved = |change: &Change<'_>| -> Option<(i128, i128)> {
        let (old, new) = change.blend.filter(|_| change.news == News::Price)?;
        // Prices per million are whole millions of femto-dollars, so this loses nothing, and the products below fit.
        let (old, new) = (old.femto() / 1_000_000, new.femto() / 1_000_000);
        (old != new && old > 0 && new > 0).then(|| (old.max(new), old.min(new)))
    };
    let ratios: Vec<Option<(i128, i128)>> = changes.iter().map(moved).collect();
    let mut places: Vec<u16> = (0..u16::MAX)
        .zip(&ratios)
        .filter(|(_, ratio)| ratio.is_some())
        .map(|(at, _)| at)
        .collect();
    order(&mut places, &|a, b| {
        let (high_a, low_a) = ratios[usize::from(a)].unwrap_or((1, 1));
        let (high_b, low_b) = ratios[usize::from(b)].unwrap_or((1, 1));
        (high_b * low_a).cmp(&(high_a * low_b))
    });
    places
}
