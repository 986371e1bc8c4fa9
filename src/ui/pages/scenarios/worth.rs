//! What cache and batch are worth, and what a budget buys.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        components::number_field::{Kind, NumberField, number_field},
        money,
        scenario_state::{ScenarioState, figure},
        view::live,
    },
};
use plan::field::{grouped_text, money_text, parse_money_field};
use plan::scenario::{
    Affordable, Case, Gap, Scenario, affordable, batch_effect, break_even, caching_effect,
};
use prices::money::Usd;

/// The budget of a first visit.
const BUDGET: i128 = 50;

/// The section.
pub fn worth(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().worth;
    view! {
        <section class="ruled" aria-label=text.heading data-testid="worth">
            <h2>{text.heading}</h2>
            {live(move || effects(state, locale))}
            {budget(state, locale)}
        </section>
    }
    .into_any()
}

/// A line of the table: id, words, the month without, with, and what is saved.
type Line<'a> = (
    &'static str,
    &'static str,
    &'a Result<Usd, Gap>,
    &'a Result<Usd, Gap>,
    Option<Usd>,
);

fn effects(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().worth;
    let today = state.clock.today.get();
    let catalog = state.prices.catalog();
    let scenario = state.settled.get();
    let cache = caching_effect(&scenario, catalog, None, today, Case::Expected);
    let batch = batch_effect(&scenario, catalog, None, today, Case::Expected);
    let lines: [Line<'_>; 2] = [
        (
            "cache",
            text.cache,
            &cache.without,
            &cache.with,
            cache.saving,
        ),
        (
            "batch",
            text.batch,
            &batch.without,
            &batch.with,
            batch.saving,
        ),
    ];
    let is_unknown = lines.iter().any(|(.., saving)| saving.is_none());
    let mut rows = Vec::new();
    for (id, words, without, with, saving) in lines {
        let mut cells = Vec::new();
        for (part, amount) in [
            ("without", without.as_ref().ok().copied()),
            ("with", with.as_ref().ok().copied()),
            ("saved", saving),
        ] {
            let (shown, raw) = figure(amount);
            cells.push(
                view! { <td class="number" data-part=part data-value=raw>{shown}</td> }.into_any(),
            );
        }
        rows.push(view! { <tr data-effect=id><th scope="row">{words}</th>{cells}</tr> }.into_any());
    }
    let [_, without, with, saved] = text.heads;
    let reuses = scenario
        .main_model()
        .and_then(|key| catalog.model(key))
        .and_then(|model| model.price_on(today))
        .and_then(|period| break_even(period, scenario.mode, None))
        .map(|even| {
            let words = if even.reuses == 0 {
                text.at_once.to_owned()
            } else {
                (text.break_even)(&format::grouped(even.reuses))
            };
            view! { <p data-testid="break-even" data-value=even.reuses>{words}</p> }.into_any()
        });
    view! {
        <div class="scroller">
            <table class="ledger narrow-ledger">
                <thead><tr><td></td><th scope="col" class="number">{without}</th><th scope="col" class="number">{with}</th><th scope="col" class="number">{saved}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {reuses}
        {is_unknown.then_some(view! { <p class="small">{text.unknown}</p> }.into_any())}
    }
    .into_any()
}

fn budget(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().worth;
    let words = locale.number();
    let budget = RwSignal::new(Usd::from_femto(BUDGET * 1_000_000_000_000_000));
    let field = NumberField {
        kind: Kind::Decimal,
        ..NumberField::new(
            "budget",
            move || grouped_text(&money_text(budget.get())),
            move |typed| {
                let amount = parse_money_field(typed);
                budget.set(amount.map_err(|problem| (words.problem)(&problem))?);
                Ok(())
            },
        )
    };
    view! {
        <h3>{text.budget}</h3>
        {number_field(field, text.amount, None, locale)}
        {live(move || buys(state, budget.get(), locale))}
    }
    .into_any()
}

fn buys(state: ScenarioState, budget: Usd, locale: Locale) -> AnyView {
    let text = &locale.scenarios().worth;
    let today = state.clock.today.get();
    let [few, expected, many] = [Case::High, Case::Expected, Case::Low].map(|case| {
        state.settled.with(|scenario| {
            affordable(scenario, state.prices.catalog(), None, today, case, budget)
        })
    });
    let many_of = |bought: Result<Affordable, Gap>| match bought {
        Ok(Affordable::UpTo { conversations, .. }) => format::grouped(conversations),
        _ => format::NO_FIGURE.to_owned(),
    };
    let (words, raw) = match expected {
        Ok(Affordable::UpTo {
            conversations,
            requests,
            cost,
        }) => {
            let words = (text.buys)(
                state.settled.with(Scenario::piece),
                &format::grouped(conversations),
                &format::grouped(requests),
                &money::amount(cost),
            );
            let range = (text.between)(&many_of(few), &many_of(many));
            (format!("{words} {range}"), conversations.to_string())
        }
        Ok(Affordable::Unlimited) => (text.unlimited.to_owned(), String::new()),
        Err(_) => (format::NO_FIGURE.to_owned(), String::new()),
    };
    view! { <p data-testid="budget-buys" data-value=raw role="status">{words}</p> }.into_any()
}
