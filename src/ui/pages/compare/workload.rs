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
use plan::workload::Number;
use prices::date::{iso, parse_date};

/// List prices or a workload's cost, and as of which day.
pub fn workload(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().compare.workload;
    let fields: Vec<AnyView> = [
        (Number::Input, "book-input", text.input),
        (Number::Output, "book-output", text.output),
        (Number::Reasoning, "book-reasoning", text.reasoning),
        (Number::Cached, "book-cached", text.cached),
        (Number::PerMonth, "book-requests", text.requests),
    ]
    .into_iter()
    .map(|(number, id, label)| field(state, number, id, label, locale))
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

fn field(
    state: BookState,
    number: Number,
    id: &'static str,
    label: &'static str,
    locale: Locale,
) -> AnyView {
    let words = locale.number();
    let field = NumberField::new(
        id,
        move || {
            let workload = state.workload.get().by_month();
            format::grouped(number.of(&workload).unwrap_or_default())
        },
        move |typed| {
            let mut workload = state.workload.get_untracked();
            let read = number.read(typed);
            number.put(
                &mut workload,
                read.map_err(|problem| (words.problem)(&problem))?,
            );
            state.workload.set(workload);
            Ok(())
        },
    );
    number_field(field, label, None, locale)
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
