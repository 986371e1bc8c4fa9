//! The values of a link's keys as a view of the price book.

use super::{ANY, BookProblem, MAX_SEARCH, WORKLOAD};
use crate::{
    problem::{clipped, is_unfit_to_show},
    read::is_model_key,
};
use book::{Choice, Column, MAX_PICKS, Set, Sort, View};
use plan::{
    compare::Direction, field::parse_price_field, parse_count_field, workload::INPUT_RANGE,
};
use prices::{
    catalog::{ModelKey, ProviderId},
    date::parse_date,
};
use tokens::Tokens;

pub(super) fn take(
    view: &mut View,
    key: &'static str,
    text: &str,
    problems: &mut Vec<BookProblem>,
) {
    let filter = &mut view.filter;
    let mut unknown = |text: &str| {
        problems.push(BookProblem::UnknownChoice {
            key,
            text: clipped(text),
        });
    };
    match key {
        "show" if text == WORKLOAD => view.is_priced = true,
        "cols" => choose_columns(&mut view.columns, text, &mut unknown),
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
        "pmin" | "pmax" => match parse_price_field(text) {
            Ok(price) if key == "pmin" => filter.input_from = Some(price),
            Ok(price) => filter.input_to = Some(price),
            Err(problem) => problems.push(BookProblem::BadPrice {
                key,
                text: clipped(text),
                problem: problem.with_text(clipped),
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
            if !is_model_key(id) {
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

/// The order is the table's, so that a column stands where people look for it.
fn choose_columns(columns: &mut Vec<Column>, text: &str, unknown: &mut dyn FnMut(&str)) {
    let mut asked = Vec::new();
    each(text, &mut |id| match Column::from_id(id) {
        Some(column) => asked.push(column),
        None => unknown(id),
    });
    if !asked.is_empty() {
        *columns = Column::ALL.to_vec();
        columns.retain(|column| *column != Column::Model && asked.contains(column));
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
