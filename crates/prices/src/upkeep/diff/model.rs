//! What changed in one model.

use crate::{
    catalog::{Model, PeriodState, PricePeriod, Quote, Status},
    date::{Date, iso},
};

/// A price that moved: its field, then what it was and what it is. `None`: not listed.
pub type Move = (String, Option<Quote>, Option<Quote>);

/// One change in the price files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The model is listed now, at these prices.
    NewModel {
        /// Its name to show.
        name: String,
        /// Its newest price in force.
        prices: Vec<Move>,
    },
    /// The model is no longer listed at all.
    ModelGone,
    /// Another status.
    Status {
        /// What it was.
        old: Status,
        /// What it is.
        new: Status,
        /// Its last day, where it is known.
        retires: Option<Date>,
    },
    /// Another last day.
    Retires {
        /// What was written.
        old: Option<Date>,
        /// What is written.
        new: Option<Date>,
    },
    /// A fact about the model other than a price.
    Fact {
        /// What it is, in words.
        what: &'static str,
        /// What was written.
        old: Option<String>,
        /// What is written.
        new: Option<String>,
    },
    /// A new period, against the price in force before it.
    NewPeriod {
        /// Whether it holds, is promised, or was called off.
        state: PeriodState,
        /// Its first day.
        from: Option<Date>,
        /// Why it began.
        reason: Option<String>,
        /// The prices that move.
        moves: Vec<Move>,
    },
    /// An announced price was read as the price of its days.
    CameIntoForce {
        /// Its first day.
        from: Option<Date>,
        /// What turned out other than announced.
        moves: Vec<Move>,
    },
    /// An announced price was called off.
    Cancelled {
        /// The day it was announced for.
        from: Option<Date>,
    },
    /// A period that was written before says something else now.
    Corrected {
        /// Its first day.
        from: Option<Date>,
        /// The prices that move.
        moves: Vec<Move>,
    },
    /// A period has another end.
    Ends {
        /// Its first day.
        from: Option<Date>,
        /// Its first day after, as it was.
        old: Option<Date>,
        /// Its first day after, as it is.
        new: Option<Date>,
    },
    /// A period that was written before is not any more.
    PeriodGone {
        /// Its first day.
        from: Option<Date>,
    },
    /// The same price was read again.
    Rechecked {
        /// The day it was read before.
        old: Date,
        /// The day it was read now.
        new: Date,
    },
}

/// The changes from the old models to the new ones, each with its model's key.
pub(super) fn models(old: &[Model], new: &[Model]) -> Vec<(String, Change)> {
    let mut found = Vec::new();
    for model in new {
        let changes = match old.iter().find(|known| is_same(known, model)) {
            Some(known) => changes(known, model),
            None => vec![Change::NewModel {
                name: model.name.clone(),
                prices: model
                    .periods
                    .iter()
                    .rev()
                    .find(|period| period.state == PeriodState::InForce)
                    .map_or_else(Vec::new, |period| moves(None, period)),
            }],
        };
        found.extend(
            changes
                .into_iter()
                .map(|change| (model.key.to_string(), change)),
        );
    }
    let gone = old
        .iter()
        .filter(|model| !new.iter().any(|known| is_same(model, known)));
    found.extend(gone.map(|model| (model.key.to_string(), Change::ModelGone)));
    found
}

fn changes(old: &Model, new: &Model) -> Vec<Change> {
    let mut found = Vec::new();
    if old.status != new.status {
        found.push(Change::Status {
            old: old.status,
            new: new.status,
            retires: new.retires,
        });
    } else if old.retires != new.retires {
        found.push(Change::Retires {
            old: old.retires,
            new: new.retires,
        });
    }
    periods(old, new, &mut found);
    let tokens = |limit: Option<tokens::Tokens>| limit.map(|limit| limit.get().to_string());
    for (what, old, new) in [
        ("id", Some(old.id.clone()), Some(new.id.clone())),
        ("name", Some(old.name.clone()), Some(new.name.clone())),
        ("moving names", moving(old), moving(new)),
        (
            "context window",
            tokens(old.context_window),
            tokens(new.context_window),
        ),
        ("max input", tokens(old.max_input), tokens(new.max_input)),
        ("max output", tokens(old.max_output), tokens(new.max_output)),
    ] {
        if old != new {
            found.push(Change::Fact { what, old, new });
        }
    }
    found
}

/// `mistral-medium-latest from 2026-04-29`.
fn moving(model: &Model) -> Option<String> {
    let names = model.moving_aliases.iter().map(|alias| {
        let day = |word, day: Option<Date>| {
            day.map_or_else(String::new, |day| format!(" {word} {}", iso(day)))
        };
        let (from, to) = (day("from", alias.span.from), day("to", alias.span.to));
        format!("{}{from}{to}", alias.id)
    });
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// Whether the old model is the new one, under its id or, renamed since, under one of its other ids.
fn is_same(old: &Model, new: &Model) -> bool {
    new.ids().any(|id| id == old.id)
}

/// Periods are the same when they start on the same day; an announcement called off stays beside its successor.
fn periods(old: &Model, new: &Model, found: &mut Vec<Change>) {
    let is = |a: &PricePeriod, b: &PricePeriod| {
        a.span.from == b.span.from
            && (a.state == PeriodState::Cancelled) <= (b.state == PeriodState::Cancelled)
    };
    let mut taken = Vec::new();
    for (index, period) in new.periods.iter().enumerate() {
        let known = old
            .periods
            .iter()
            .enumerate()
            .find(|(at, known)| !taken.contains(at) && is(known, period));
        let Some((at, known)) = known else {
            let before = new.periods[..index]
                .iter()
                .rev()
                .find(|before| before.state == PeriodState::InForce);
            found.push(Change::NewPeriod {
                state: period.state,
                from: period.span.from,
                reason: period.reason.clone(),
                moves: moves(before, period),
            });
            continue;
        };
        taken.push(at);
        // That a price ends where the next begins goes without saying.
        let follows = |next: &PricePeriod| {
            next.state == PeriodState::InForce && next.span.from == period.span.to
        };
        let is_followed = period.span.to.is_some() && new.periods.iter().any(follows);
        period_changes(known, period, is_followed, found);
    }
    for (at, period) in old.periods.iter().enumerate() {
        if !taken.contains(&at) {
            found.push(Change::PeriodGone {
                from: period.span.from,
            });
        }
    }
}

fn period_changes(
    old: &PricePeriod,
    new: &PricePeriod,
    is_followed: bool,
    found: &mut Vec<Change>,
) {
    let from = new.span.from;
    let moves = moves(Some(old), new);
    match (old.state, new.state) {
        (PeriodState::Announced, PeriodState::InForce) => {
            found.push(Change::CameIntoForce { from, moves });
            return;
        }
        (PeriodState::Announced | PeriodState::InForce, PeriodState::Cancelled) => {
            found.push(Change::Cancelled { from });
            return;
        }
        _ if !moves.is_empty() => found.push(Change::Corrected { from, moves }),
        _ => {}
    }
    if old.span.to != new.span.to && !is_followed {
        found.push(Change::Ends {
            from,
            old: old.span.to,
            new: new.span.to,
        });
    }
    let (old, new) = (old.source.checked, new.source.checked);
    if old != new {
        found.push(Change::Rechecked { old, new });
    }
}

/// The prices that are not the same in both.
fn moves(old: Option<&PricePeriod>, new: &PricePeriod) -> Vec<Move> {
    let old = old.map(PricePeriod::named_prices).unwrap_or_default();
    let new = new.named_prices();
    let lost = old
        .iter()
        .filter(|(name, _)| new.iter().all(|(known, _)| known != name))
        .map(|(name, quote)| (name.clone(), Some(*quote), None));
    let moved = new.iter().filter_map(|(name, quote)| {
        let before = old
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, quote)| *quote);
        (before != Some(*quote)).then(|| (name.clone(), before, Some(*quote)))
    });
    moved.chain(lost).collect()
}
