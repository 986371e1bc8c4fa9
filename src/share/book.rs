//! What is seen of the price book as a link: [`View`] and workload to a query string and back, versioned and readable.
//!
//! `?v=1&in=1200&out=400&cached=20&rpmo=10000&m=openai/gpt-6.1-terra&kind=chat&ctx=128000&sort=-context&pick=a/one,b/two`
//!
//! | key | value |
//! |---|---|
//! | `v`, `in`, `out`, `cached`, `rpmo`, `rpd`, `m` | the workload, as in [`SharedWorkload`] |
//! | `cols` | columns: `input,output,context` |
//! | `sort` | a column, with `-` before it for the largest first |
//! | `q` | words of the search |
//! | `provider`, `kind`, `reads`, `status`, `role` | choices; `status=any` for all, retired ones too |
//! | `pmin`, `pmax` | dollars per million input tokens |
//! | `ctx` | tokens of context at least |
//! | `only` | `exact`, `batch`, `caching` |
//! | `on` | the day the prices are of |
//! | `show` | `workload`: its cost in place of list prices |
//! | `pick` | models side by side |
//!
//! The workload is always written, so that a link means the same after a default changes; of the view only what differs from the
//! first visit is. Reading cannot fail: what cannot be read keeps its default and is reported as a [`BookProblem`].

use thiserror::Error;

use super::{
    ShareProblem, SharedWorkload,
    problem::{clipped, is_unfit_to_show},
    query,
};
use crate::{
    book::{Choice, Column, Filter, MAX_PICKS, Overlay, Set, Sort, View},
    catalog::{Catalog, ModelKey, ProviderId},
    date::{iso, parse_date},
    money::{PriceError, UsdPerMTok},
    plan::{FieldProblem, compare::Direction, parse_count_field, workload::INPUT_RANGE},
    tokens::Tokens,
};

/// Characters of a search that a link may hold.
pub const MAX_SEARCH: usize = 100;

/// The price book as a link holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedBook {
    /// What is seen.
    pub view: View,
    /// What it is priced for.
    pub workload: SharedWorkload,
}

/// Something a link says that could not be used as it stands. The rest of the link was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BookProblem {
    /// About the workload, or the link as a whole.
    #[error(transparent)]
    Workload(#[from] ShareProblem),
    /// A word that is none of the choices; it was passed over.
    #[error("{key}: {text:?} is not one of the choices")]
    UnknownChoice {
        /// The key.
        key: &'static str,
        /// The word, cut short when long.
        text: String,
    },
    /// A price cannot be read; there is no bound.
    #[error("{key}={text:?}: {problem}")]
    BadPrice {
        /// The key.
        key: &'static str,
        /// What the link says, cut short when long.
        text: String,
        /// What is wrong with it.
        problem: PriceError,
    },
    /// A number cannot be read; there is no bound.
    #[error("{key}={text:?}: {problem}")]
    BadNumber {
        /// The key.
        key: &'static str,
        /// What the link says, cut short when long.
        text: String,
        /// What is wrong with it.
        problem: FieldProblem,
    },
    /// The day cannot be read; today stands in.
    #[error("on={text:?} is not a date such as \"2026-10-26\"")]
    BadDate {
        /// What the link says, cut short when long.
        text: String,
    },
    /// More models were picked than stand side by side; the first ones do.
    #[error("only {} models stand side by side", MAX_PICKS)]
    TooManyPicks,
    /// The search is longer than [`MAX_SEARCH`] characters; what follows was cut off.
    #[error("the search is longer than {} characters", MAX_SEARCH)]
    LongSearch,
    /// A key is given again, with another value; the first one counts.
    #[error("{key} is given more than once, the first one counts")]
    Repeated {
        /// The key.
        key: &'static str,
    },
    /// A picked model is not in the catalogue; it was put back.
    #[error("the model {text:?} is not in the catalogue")]
    UnknownModel {
        /// What the link says, cut short when long.
        text: String,
    },
}

/// The keys of the view, in the order they are written.
const KEYS: [&str; 15] = [
    "show", "cols", "sort", "q", "provider", "kind", "reads", "status", "role", "pmin", "pmax",
    "ctx", "only", "on", "pick",
];

/// What stands for all choices where leaving the key out stands for some.
const ANY: &str = "any";
/// What shows the workload's cost.
const WORKLOAD: &str = "workload";

impl SharedBook {
    /// Reads a query string, with or without its `?`. Keys of others are passed over in silence.
    pub fn from_query(query: &str) -> (Self, Vec<BookProblem>) {
        let (workload, problems) = SharedWorkload::from_query(query);
        let mut shared = Self {
            workload,
            view: View::default(),
        };
        let mut problems: Vec<BookProblem> =
            problems.into_iter().map(BookProblem::Workload).collect();
        let mut given: Vec<(&'static str, String)> = Vec::new();
        for (key, text) in query::pairs(query) {
            let Some(&key) = KEYS.iter().find(|known| **known == key) else {
                continue;
            };
            match given.iter().find(|(known, _)| *known == key) {
                Some((_, first)) => {
                    let problem = BookProblem::Repeated { key };
                    if *first != text && !problems.contains(&problem) {
                        problems.push(problem);
                    }
                }
                None => {
                    take(&mut shared.view, key, &text, &mut problems);
                    given.push((key, text));
                }
            }
        }
        (shared, problems)
    }

    /// Writes the query string, without a `?`. Reading it gives the same again.
    pub fn to_query(&self) -> String {
        let mut out = self.workload.to_query();
        for key in KEYS {
            if let Some(value) = written(&self.view, key) {
                out.push('&');
                out.push_str(key);
                out.push('=');
                out.push_str(&value);
            }
        }
        out
    }

    /// Makes sure that the models and providers are ones the catalogue has: an alias becomes the model it names, and what is not
    /// there is put back and reported. Of an empty catalogue nothing can be said.
    pub fn settle(&mut self, catalog: &Catalog, own: &Overlay) -> Vec<BookProblem> {
        let mut problems: Vec<BookProblem> = Vec::new();
        if catalog.providers().is_empty() {
            return problems;
        }
        problems.extend(
            self.workload
                .settle_model(catalog)
                .map(BookProblem::Workload),
        );
        let mut picks: Vec<ModelKey> = Vec::new();
        for pick in &self.view.picks {
            let added = || own.added().iter().find(|model| model.key == *pick);
            match catalog.model(pick).or_else(added) {
                Some(model) if !picks.contains(&model.key) => picks.push(model.key.clone()),
                Some(_) => {}
                None => problems.push(BookProblem::UnknownModel {
                    text: clipped(pick.as_str()),
                }),
            }
        }
        self.view.picks = picks;
        self.view.filter.providers.retain(|provider| {
            let of_catalog = catalog
                .providers()
                .iter()
                .any(|known| known.id == *provider);
            let is_known =
                of_catalog || own.added().iter().any(|model| model.provider == *provider);
            if !is_known {
                problems.push(BookProblem::UnknownChoice {
                    key: "provider",
                    text: clipped(provider.as_str()),
                });
            }
            is_known
        });
        problems
    }
}

/// The value of a key; `None` where it is that of a first visit.
fn written(view: &View, key: &str) -> Option<String> {
    let filter = &view.filter;
    let price = |price: Option<UsdPerMTok>| price.map(UsdPerMTok::to_decimal);
    match key {
        "show" => view.is_priced.then(|| WORKLOAD.to_owned()),
        "cols" => {
            let ids = view.columns.iter().map(|column| column.id());
            (view.columns != Column::DEFAULT).then(|| join(ids))
        }
        "sort" => (view.sort != Sort::default()).then(|| {
            let sign = match view.sort.direction {
                Direction::Ascending => "",
                Direction::Descending => "-",
            };
            format!("{sign}{}", view.sort.column.id())
        }),
        "q" => (!filter.search.is_empty()).then(|| query::encode(&filter.search)),
        "provider" => some(join(filter.providers.iter().map(ProviderId::as_str))),
        "kind" => some(join(filter.kinds.iter().map(Choice::id))),
        "reads" => some(join(filter.reads.iter().map(Choice::id))),
        "status" if filter.standings == Filter::served() => None,
        "status" if filter.standings.is_empty() => Some(ANY.to_owned()),
        "status" => Some(join(filter.standings.iter().map(Choice::id))),
        "role" => some(join(filter.roles.iter().map(Choice::id))),
        "pmin" => price(filter.input_from),
        "pmax" => price(filter.input_to),
        "ctx" => filter.context_from.map(|tokens| tokens.to_string()),
        "only" => {
            let flags = [
                ("exact", filter.exact),
                ("batch", filter.batch),
                ("caching", filter.caching),
            ];
            some(join(
                flags.iter().filter(|(_, is_on)| *is_on).map(|(id, _)| *id),
            ))
        }
        "on" => view.day.map(iso),
        _ => some(join(view.picks.iter().map(ModelKey::as_str))),
    }
}

/// Values with commas between them; the comma itself stays readable.
fn join<'a>(values: impl Iterator<Item = &'a str>) -> String {
    let mut joined = String::new();
    for value in values {
        if !joined.is_empty() {
            joined.push(',');
        }
        joined.push_str(&query::encode(value));
    }
    joined
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

fn take(view: &mut View, key: &'static str, text: &str, problems: &mut Vec<BookProblem>) {
    let filter = &mut view.filter;
    let mut unknown = |text: &str| {
        problems.push(BookProblem::UnknownChoice {
            key,
            text: clipped(text),
        });
    };
    match key {
        "show" if text == WORKLOAD => view.is_priced = true,
        "cols" => {
            // The order is the table's, so that a column stands where people look for it.
            let mut asked = Vec::new();
            each(text, &mut |id| match Column::from_id(id) {
                Some(column) => asked.push(column),
                None => unknown(id),
            });
            if !asked.is_empty() {
                view.columns = Column::ALL
                    .into_iter()
                    .filter(|column| *column != Column::Model && asked.contains(column))
                    .collect();
            }
        }
        "sort" => {
            let (direction, id) = match text.strip_prefix('-') {
                Some(id) => (Direction::Descending, id),
                None => (Direction::Ascending, text),
            };
            match Column::from_id(id) {
                Some(column) => view.sort = Sort { column, direction },
                None => unknown(text),
            }
        }
        "q" => {
            let shown = |c: char| if is_unfit_to_show(c) { ' ' } else { c };
            filter.search = text.chars().take(MAX_SEARCH).map(shown).collect();
            if text.chars().count() > MAX_SEARCH {
                problems.push(BookProblem::LongSearch);
            }
        }
        "provider" => each(text, &mut |id| {
            let provider = ProviderId::new(id);
            if id.chars().any(is_unfit_to_show) || id.len() > 60 {
                unknown(id);
            } else if !filter.providers.contains(&provider) {
                filter.providers.push(provider);
            }
        }),
        "kind" => choose(&mut filter.kinds, text, &mut unknown),
        "reads" => choose(&mut filter.reads, text, &mut unknown),
        "status" if text == ANY => filter.standings = Set::EMPTY,
        "status" => {
            let mut standings = Set::EMPTY;
            choose(&mut standings, text, &mut unknown);
            if !standings.is_empty() {
                filter.standings = standings;
            }
        }
        "role" => choose(&mut filter.roles, text, &mut unknown),
        "pmin" | "pmax" => match UsdPerMTok::parse(text) {
            Ok(price) if key == "pmin" => filter.input_from = Some(price),
            Ok(price) => filter.input_to = Some(price),
            Err(problem) => problems.push(BookProblem::BadPrice {
                key,
                text: clipped(text),
                problem,
            }),
        },
        "ctx" => match parse_count_field(text, INPUT_RANGE) {
            Ok(tokens) => filter.context_from = Some(Tokens::new(tokens)),
            Err(problem) => problems.push(BookProblem::BadNumber {
                key,
                text: clipped(text),
                problem: problem.with_text(clipped),
            }),
        },
        "only" => each(text, &mut |id| match id {
            "exact" => filter.exact = true,
            "batch" => filter.batch = true,
            "caching" => filter.caching = true,
            _ => unknown(id),
        }),
        "on" => match parse_date(text) {
            Ok(day) => view.day = Some(day),
            Err(_) => problems.push(BookProblem::BadDate {
                text: clipped(text),
            }),
        },
        "pick" => each(text, &mut |id| {
            let key = ModelKey::new(id);
            if view.picks.contains(&key) {
                return;
            }
            if !super::read::is_model_key(id) {
                problems.push(BookProblem::UnknownModel { text: clipped(id) });
            } else if view.picks.len() < MAX_PICKS {
                view.picks.push(key);
            } else if !problems.contains(&BookProblem::TooManyPicks) {
                problems.push(BookProblem::TooManyPicks);
            }
        }),
        _ => unknown(text),
    }
}

/// Hands on each of the values between commas.
fn each(text: &str, take: &mut dyn FnMut(&str)) {
    for value in text.split(',') {
        if !value.is_empty() {
            take(value);
        }
    }
}

fn choose<T: Choice>(set: &mut Set<T>, text: &str, unknown: &mut dyn FnMut(&str)) {
    each(
        text,
        &mut |id| match T::ALL.iter().find(|choice| choice.id() == id) {
            Some(choice) => set.put(*choice, true),
            None => unknown(id),
        },
    );
}
