//! Fields and menus for the visitor's own terms.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    field::{Field, choice, field, tick},
    state::{BillingState, terms_of},
    terms_words::{choice_words, in_locale},
};
use crate::{text::Locale, ui::components::number_field::Kind};
use plan::billing::{
    Setup, Term, TypedProblem,
    terms::{Entry, NONE},
};

/// A field or menu for the visitor's own value of a part of a fact, among the platform's terms.
pub fn own_entry(
    state: BillingState,
    term: Term,
    part: &'static str,
    entry: Entry,
    locale: Locale,
) -> AnyView {
    entry_at(state, "own", None, (term, part, entry), locale)
}

/// The same in a form, under the term's own name: it stands there whether or not the platform says anything about it.
pub fn term_field(state: BillingState, term: Term, locale: Locale) -> AnyView {
    term_field_named(state, term, (locale.billing().terms.fact)(term), locale)
}

/// The same under another name.
pub fn term_field_named(
    state: BillingState,
    term: Term,
    name: &'static str,
    locale: Locale,
) -> AnyView {
    let entries = term
        .parts()
        .iter()
        .map(|(part, entry)| entry_at(state, "bill", Some(name), (term, part, *entry), locale));
    let entries: Vec<AnyView> = entries.collect();
    entries.into_any()
}

fn entry_at(
    state: BillingState,
    place: &'static str,
    name: Option<&'static str>,
    (term, part, entry): (Term, &'static str, Entry),
    locale: Locale,
) -> AnyView {
    let (text, demand) = (&locale.billing().terms, &locale.billing().demand);
    let id = term.id();
    let hook = if part.is_empty() {
        format!("{place}-{id}")
    } else {
        format!("{place}-{id}-{part}")
    };
    let put = move |setup: &mut Setup, typed: &str| {
        let in_force = terms_of(state.platforms, setup);
        setup.overrides.put(&in_force, term, part, typed)?;
        if term == Term::AlertsPercent
            && let Some(percents) = setup.overrides.alerts_percent.clone()
        {
            setup.alerts = percents;
        }
        Ok(())
    };
    if let Entry::Choice(values) = entry {
        let mut options = vec![(String::new(), text.as_listed.to_owned())];
        options.extend(values.iter().map(|value| {
            let words = choice_words(term, part, value, locale);
            ((*value).to_owned(), words)
        }));
        let now = move || state.setup.with(|setup| setup.overrides.part(term, part));
        let choose = move |value: &str| {
            let _ = state.change(&|setup: &mut Setup| {
                if value.is_empty() {
                    setup.overrides.clear(term);
                    return Ok(());
                }
                put(setup, value)
            });
        };
        return choice(hook, name.unwrap_or(text.own_value), options, now, choose);
    }
    if let Entry::Several(values) = entry {
        return several(state, term, values, put, locale);
    }
    let label = match (part, entry) {
        _ if name.is_some() => name.unwrap_or_default(),
        ("free", _) => text.free_requests,
        ("minimum", _) => text.minimum,
        (_, Entry::Percent) => text.percent,
        (_, Entry::Count) => text.day_count,
        (_, Entry::Amounts) => text.amounts,
        (_, Entry::Percents) => text.percents,
        (_, Entry::Words) => demand.own_words,
        (_, Entry::Limits) => demand.own_limits,
        _ => text.own_value,
    };
    let show = move |setup: &Setup| {
        let in_force = terms_of(state.platforms, setup);
        match in_force.postpaid_who.as_ref() {
            Some(words) if term == Term::PostpaidWho => in_locale(words, locale).to_owned(),
            _ => in_force.part(term, part),
        }
    };
    let put = move |setup: &mut Setup, typed: &str| {
        if typed.trim().is_empty() {
            setup.overrides.clear(term);
            return Ok(());
        }
        put(setup, typed)
    };
    let kind = match entry {
        Entry::Words | Entry::Limits => Kind::Words,
        Entry::Amounts | Entry::Percents => Kind::List,
        Entry::Count => Kind::Whole,
        _ => Kind::Decimal,
    };
    let entry = Field {
        kind,
        ..Field::new(hook, label, show, put)
    };
    field(state, locale, entry)
}

/// Boxes to tick, one for each value that can be chosen besides others.
fn several(
    state: BillingState,
    term: Term,
    values: &'static [&'static str],
    put: impl Fn(&mut Setup, &str) -> Result<(), TypedProblem> + Copy + 'static,
    locale: Locale,
) -> AnyView {
    let chosen = move |setup: &Setup| {
        let in_force = terms_of(state.platforms, setup);
        in_force.part(term, "")
    };
    let ticks: Vec<AnyView> = values
        .iter()
        .map(|value| {
            let is_on = move || {
                let chosen = state.setup.with(chosen);
                chosen.split(',').any(|chosen| chosen == *value)
            };
            let turn = move |on: bool| {
                let chosen = state.setup.with_untracked(chosen);
                let mut list: Vec<&str> = chosen.split(',').collect();
                list.retain(|each| each != value && values.contains(each));
                if on {
                    list.push(value);
                }
                let list = if list.is_empty() {
                    NONE.to_owned()
                } else {
                    list.join(",")
                };
                let _ = state.change(&|setup: &mut Setup| put(setup, &list));
            };
            let words = choice_words(term, "", value, locale);
            tick(format!("own-{}-{value}", term.id()), words, is_on, turn)
        })
        .collect();
    let label = locale.billing().demand.own_methods;
    view! { <div role="group" aria-label=label><span class="label">{label}</span>{ticks}</div> }
        .into_any()
}
