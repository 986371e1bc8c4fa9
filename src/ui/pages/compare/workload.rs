//! The switch between list prices and a workload, its numbers, and the day the prices are of.

use crate::text::Words as _;
use leptos::prelude::*;

use super::own;
use crate::{
    text::Locale,
    ui::{
        book_state::BookState,
        components::number_field::{NumberField, number_field},
        view::live,
    },
};
use book::{AsOf, PRESETS, Preset};
use plan::{
    FieldProblem, Percent, Requests, Workload, parse_count_field, parse_percent_field,
    workload::{INPUT_RANGE, OUTPUT_RANGE, REQUESTS_RANGE},
};
use prices::date::{iso, parse_date};
use tokens::Tokens;

/// A number of the workload: its id, its label, how it is read, and where it stands.
#[derive(Clone, Copy)]
struct Number {
    id: &'static str,
    label: &'static str,
    read: fn(&str) -> Result<u64, FieldProblem>,
    get: fn(&Workload) -> u64,
    set: fn(&mut Workload, u64),
}

/// List prices or a workload's cost, and as of which day.
pub fn workload(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().compare.workload;
    let numbers = [
        Number {
            id: "book-input",
            label: text.input,
            read: |typed| parse_count_field(typed, INPUT_RANGE),
            get: |workload| workload.input.get(),
            set: |workload, number| workload.input = Tokens::new(number),
        },
        Number {
            id: "book-output",
            label: text.output,
            read: |typed| parse_count_field(typed, OUTPUT_RANGE),
            get: |workload| workload.output.get(),
            set: |workload, number| workload.output = Tokens::new(number),
        },
        Number {
            id: "book-reasoning",
            label: text.reasoning,
            read: |typed| parse_count_field(typed, OUTPUT_RANGE),
            get: |workload| workload.reasoning.get(),
            set: |workload, number| workload.reasoning = Tokens::new(number),
        },
        Number {
            id: "book-cached",
            label: text.cached,
            read: |typed| parse_percent_field(typed).map(|percent| u64::from(percent.get())),
            get: |workload| u64::from(workload.cached_percent.get()),
            set: |workload, number| {
                let percent = u8::try_from(number).ok().and_then(Percent::new);
                workload.cached_percent = percent.unwrap_or_default();
            },
        },
        Number {
            id: "book-requests",
            label: text.requests,
            read: |typed| parse_count_field(typed, REQUESTS_RANGE),
            get: Workload::requests_per_month,
            set: |workload, number| workload.requests = Requests::PerMonth(number),
        },
    ];
    let fields: Vec<AnyView> = numbers
        .into_iter()
        .map(|number| field(state, number, locale))
        .collect();
    let radio = |is_priced: bool, id: &'static str, label: &'static str| {
        let choose = move |_| state.view.update(|view| view.price(is_priced));
        view! {
            <label class="segment">
                <input type="radio" name="book-show" data-testid=id prop:checked=move || state.view.with(|view| view.is_priced) == is_priced on:change=choose/>
                <span>{label}</span>
            </label>
        }
        .into_any()
    };
    view! {
        <div class="book-top">
            <div class="segments" role="group" aria-label=text.switch>
                {radio(false, "show-list", text.list)} {radio(true, "show-workload", text.priced)}
            </div>
            {day(state, locale)}
            {own::own(state, locale)}
        </div>
        <div class="book-workload" hidden=move || !state.view.with(|view| view.is_priced) data-testid="book-workload">
            {preset(state, locale)}
            {fields}
            <p class="small">{text.same_tokens}</p>
        </div>
    }
    .into_any()
}

fn preset(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().compare.workload;
    let options: Vec<AnyView> = PRESETS
        .iter()
        .map(|preset| {
            view! { <option value=preset.id>{(locale.book().prices.preset)(preset.id)}</option> }
                .into_any()
        })
        .collect();
    let choose = move |event| {
        if let Some(preset) = Preset::from_id(&event_target_value(&event)) {
            state
                .workload
                .update(|workload| *workload = preset.apply(workload));
        }
    };
    let chosen = move || {
        let workload = state.workload.get();
        PRESETS
            .iter()
            .find(|preset| preset.apply(&workload) == workload)
            .map_or("", |preset| preset.id)
    };
    view! {
        <label class="field">
            <span class="label">{text.preset}</span>
            <select data-testid="book-preset" on:change=choose prop:value=chosen>
                <option value="">{text.own}</option>
                {options}
            </select>
        </label>
    }
    .into_any()
}

fn field(state: BookState, number: Number, locale: Locale) -> AnyView {
    let words = locale.number();
    let field = NumberField::new(
        number.id,
        move || format::grouped(state.workload.with(number.get)),
        move |typed| {
            let mut workload = state.workload.get_untracked();
            let read = (number.read)(typed).map_err(|problem| (words.problem)(&problem))?;
            (number.set)(&mut workload, read);
            state.workload.set(workload);
            Ok(())
        },
    );
    number_field(field, number.label, None, locale)
}

/// The day of the prices: today, or any day before.
fn day(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().compare;
    let choose = move |event| {
        let today = state.clock.today.get_untracked();
        let day = parse_date(&event_target_value(&event)).ok();
        state
            .view
            .update(|view| view.day = day.filter(|day| *day < today));
    };
    let today = move |_| state.view.update(|view| view.day = None);
    let value = move || {
        iso(state
            .view
            .with(|view| view.day)
            .unwrap_or_else(|| state.clock.today.get()))
    };
    let latest = move || iso(state.clock.today.get());
    let past = move || {
        let as_of = AsOf {
            day: state.view.with(|view| view.day)?,
            today: state.clock.today.get(),
        };
        as_of.is_past().then(|| {
            view! {
                <p class="notice" role="status" data-testid="as-of-note">
                    {(text.past)(&format::date(as_of.day))} " "
                    <button type="button" class="plain" on:click=today>{text.to_today}</button>
                </p>
            }
            .into_any()
        })
    };
    view! {
        <label class="field as-of">
            <span class="label">{text.as_of}</span>
            <input type="date" data-testid="as-of" min="2023-01-01" max=latest prop:value=value on:change=choose/>
        </label>
        {live(past)}
    }
    .into_any()
}
