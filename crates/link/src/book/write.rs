//! The view of the price book as the values of a link's keys.

use super::{ANY, WORKLOAD};
use crate::query;
use book::{Choice, Column, Filter, Sort, View};
use plan::compare::Direction;
use prices::{
    catalog::{ModelKey, ProviderId},
    date::iso,
    money::UsdPerMTok,
};

/// The value of a key; `None` where it is that of a first visit.
pub(super) fn written(view: &View, key: &str) -> Option<String> {
    let filter = &view.filter;
    let price = |price: Option<UsdPerMTok>| price.map(UsdPerMTok::to_decimal);
    match key {
        "show" => view.is_priced.then(|| WORKLOAD.to_owned()),
        "cols" => {
            let ids = view.columns.iter().map(|column| column.id());
            // No column at all is written as the one that is always there.
            let ids = some(join(ids)).unwrap_or_else(|| Column::Model.id().to_owned());
            (view.columns != Column::DEFAULT).then_some(ids)
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
