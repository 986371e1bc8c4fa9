//! What is seen of the price book, as the fields of a link.

use super::{ANY, MAX_SEARCH, PICK, PROVIDER, WORKLOAD};
use crate::{
    Correction, Refusal,
    codec::{Field, Given},
};
use book::{Choice, Column, MAX_PICKS, Set, Sort, View};
use plan::{compare::Direction, field::parse_price_field, workload::Number};
use prices::{
    catalog::{ModelKey, ProviderId},
    date::{iso, parse_date},
    money::UsdPerMTok,
    outside::{is_unfit, is_word},
};
use tokens::Tokens;

/// The longest id of a provider.
const MAX_PROVIDER: usize = 60;

pub(super) static TABLE: [Field<View>; 15] = [
    Field {
        key: "show",
        read: |view, given| {
            view.is_priced = match given.text {
                WORKLOAD => true,
                _ => return Err(Refusal::NotAChoice),
            };
            Ok(())
        },
        write: |view| view.is_priced.then(|| WORKLOAD.to_owned()),
    },
    Field {
        key: "cols",
        read: |view, given| {
            let mut asked = Vec::new();
            given.each(&mut |id| {
                asked.push(Column::from_id(id).ok_or(Refusal::NotAChoice)?);
                Ok(())
            });
            if !asked.is_empty() {
                // The order is the table's, so that a column stands where people look for it.
                view.columns = Column::ALL.to_vec();
                view.columns
                    .retain(|column| *column != Column::Model && asked.contains(column));
            }
            Ok(())
        },
        // No column at all is written as the one that is always there.
        write: |view| {
            let ids = joined(view.columns.iter().map(|column| column.id()));
            Some(ids.unwrap_or_else(|| Column::Model.id().to_owned()))
        },
    },
    Field {
        key: "sort",
        read: |view, given| {
            let (direction, id) = match given.text.strip_prefix('-') {
                Some(id) => (Direction::Descending, id),
                None => (Direction::Ascending, given.text),
            };
            let column = Column::from_id(id).ok_or(Refusal::NotAChoice)?;
            view.sort = Sort { column, direction };
            Ok(())
        },
        write: |view| {
            let sign = match view.sort.direction {
                Direction::Ascending => "",
                Direction::Descending => "-",
            };
            Some(format!("{sign}{}", view.sort.column.id()))
        },
    },
    Field {
        key: "q",
        read: |view, given| {
            let fit = |c: char| if is_unfit(c) { ' ' } else { c };
            view.filter.search = given.text.chars().take(MAX_SEARCH).map(fit).collect();
            if given.text.chars().nth(MAX_SEARCH).is_some() {
                given.correct(Correction::Shortened { most: MAX_SEARCH });
            }
            Ok(())
        },
        write: |view| Some(view.filter.search.clone()),
    },
    Field {
        key: PROVIDER,
        read: |view, given| {
            let providers = &mut view.filter.providers;
            given.each(&mut |id| {
                let provider = ProviderId::new(id);
                if !is_word(id, MAX_PROVIDER) {
                    return Err(Refusal::NotAChoice);
                }
                if !providers.contains(&provider) {
                    providers.push(provider);
                }
                Ok(())
            });
            Ok(())
        },
        write: |view| joined(view.filter.providers.iter().map(ProviderId::as_str)),
    },
    Field {
        key: "kind",
        read: |view, given| {
            choose(&mut view.filter.kinds, given);
            Ok(())
        },
        write: |view| joined(view.filter.kinds.iter().map(Choice::id)),
    },
    Field {
        key: "reads",
        read: |view, given| {
            choose(&mut view.filter.reads, given);
            Ok(())
        },
        write: |view| joined(view.filter.reads.iter().map(Choice::id)),
    },
    Field {
        key: "status",
        read: |view, given| {
            let mut standings = Set::EMPTY;
            if given.text != ANY {
                choose(&mut standings, given);
                if standings.is_empty() {
                    return Ok(());
                }
            }
            view.filter.standings = standings;
            Ok(())
        },
        write: |view| {
            let ids = joined(view.filter.standings.iter().map(Choice::id));
            Some(ids.unwrap_or_else(|| ANY.to_owned()))
        },
    },
    Field {
        key: "role",
        read: |view, given| {
            choose(&mut view.filter.roles, given);
            Ok(())
        },
        write: |view| joined(view.filter.roles.iter().map(Choice::id)),
    },
    Field {
        key: "pmin",
        read: |view, given| {
            view.filter.input_from = Some(parse_price_field(given.text)?);
            Ok(())
        },
        write: |view| view.filter.input_from.map(UsdPerMTok::to_decimal),
    },
    Field {
        key: "pmax",
        read: |view, given| {
            view.filter.input_to = Some(parse_price_field(given.text)?);
            Ok(())
        },
        write: |view| view.filter.input_to.map(UsdPerMTok::to_decimal),
    },
    Field {
        key: "ctx",
        read: |view, given| {
            let tokens = Number::Input.read(given.text)?;
            view.filter.context_from = Some(Tokens::new(tokens));
            Ok(())
        },
        write: |view| view.filter.context_from.map(|tokens| tokens.to_string()),
    },
    Field {
        key: "only",
        read: |view, given| {
            choose(&mut view.filter.features, given);
            Ok(())
        },
        write: |view| joined(view.filter.features.iter().map(Choice::id)),
    },
    Field {
        key: "on",
        read: |view, given| {
            view.day = Some(parse_date(given.text).map_err(|_| Refusal::NotADate)?);
            Ok(())
        },
        write: |view| view.day.map(iso),
    },
    Field {
        key: PICK,
        read: |view, given| {
            let picks = &mut view.picks;
            let mut is_full = false;
            given.each(&mut |id| {
                let key = ModelKey::parse(id)?;
                if !picks.contains(&key) {
                    if picks.len() < MAX_PICKS {
                        picks.push(key);
                    } else {
                        is_full = true;
                    }
                }
                Ok(())
            });
            if is_full {
                given.correct(Correction::First { most: MAX_PICKS });
            }
            Ok(())
        },
        write: |view| joined(view.picks.iter().map(ModelKey::as_str)),
    },
];

fn choose<T: Choice>(set: &mut Set<T>, given: &mut Given<'_>) {
    given.each(&mut |id| {
        let choice = T::ALL.iter().find(|choice| choice.id() == id);
        set.put(*choice.ok_or(Refusal::NotAChoice)?, true);
        Ok(())
    });
}

/// Values with commas between them; `None` when there are none.
fn joined<'a>(values: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut joined = String::new();
    for value in values {
        if !joined.is_empty() {
            joined.push(',');
        }
        joined.push_str(value);
    }
    (!joined.is_empty()).then_some(joined)
}
