//! The month on the scenario's own models: the big number, what it comes to each, what dominates, what to know.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{assumed::named, menu::model_menu, split::split};
use crate::{
    text::Locale,
    ui::{
        below::{Below, below},
        components::currency_bar::other_currency,
        components::hand_over::{Onward, hand_over},
        money,
        route::{Page, Route},
        scenario_state::{Outcomes, ScenarioState, figure},
        view::live,
    },
};
use book::View;
use link::{SharedBook, SharedWorkload, billing::scenario_plan_query};
use plan::scenario::{Case, Gap, Note, Scenario, ScenarioCost};
use prices::{catalog::ModelKey, money::Usd};

/// The value that stands for a mix of several models in the menu.
const MIX: &str = "mix";

/// The results beside the form.
pub fn month(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().results;
    let size = move || state.scenario.with(|scenario| scenario.mix().len());
    let first = move || {
        let size = size();
        (size > 1).then(|| (MIX.to_owned(), (text.mix)(&size.to_string())))
    };
    let current = move || {
        if size() > 1 {
            return MIX.to_owned();
        }
        state
            .picked()
            .map_or_else(String::new, |key| key.as_str().to_owned())
    };
    let choose = move |key: String| {
        // What stands for the mix is no key, and changes nothing.
        if let Ok(key) = ModelKey::parse(&key) {
            state
                .scenario
                .update(|scenario| _ = scenario.set_mix(vec![(key, 100)]));
        }
    };
    let average = move || SharedWorkload {
        workload: state.scenario.with(Scenario::workload),
        input_given: true,
    };
    let compare = move || {
        let book = SharedBook {
            workload: average(),
            view: View::priced(),
        };
        book.to_query()
    };
    let ways = vec![
        Onward::new(Page::Compare, compare),
        Onward::new(Page::Calculator, move || average().to_query()),
    ];
    view! {
        <section class="month" aria-label=text.heading data-testid="month">
            <h2>{text.heading}</h2>
            {model_menu(state, "model", text.model, first, current, choose, locale)}
            <p class="paper" data-testid="paper-name">{live(move || said_on_paper(state, locale))}</p>
            <div role="status">{live(move || big(state, locale))}</div>
            {below(Below::Likely, locale)}
            <div class="month-figures">{live(move || extremes(state, locale))}</div>
            {live(move || each(state, locale))}
            {live(move || split(state, locale))}
            {live(move || notes(state, locale))}
            <p class="actions">{live(move || to_billing(state, locale))} " " {other_currency(locale)}</p>
            {hand_over(ways, locale)}
        </section>
    }
    .into_any()
}

/// Repeats the month at the bottom of a phone. Hidden from screen readers: it stands in the page.
pub fn bar(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().results;
    let [all_low, all_high] = locale.scenarios().year.extremes;
    let of = move |at: usize| figure(state.outcomes.with(|outcomes| month_in(outcomes, at))).0;
    view! {
        <div class="result-bar" aria-hidden="true" data-testid="result-bar">
            <strong>{live(move || of(1))} " " <span class="unit">{text.a_month}</span></strong>
            <span>{all_low} " " {live(move || of(0))}</span>
            <span>{all_high} " " {live(move || of(2))}</span>
        </div>
    }
    .into_any()
}

/// The scenario and its models in a line, for paper: what can be pressed is not printed.
fn said_on_paper(state: ScenarioState, locale: Locale) -> String {
    let scenario = state.scenario.get();
    let mut line = named(&scenario, &[], locale);
    for (key, share) in scenario.mix() {
        line.push_str(" · ");
        line.push_str(&state.name_of(key));
        if scenario.mix().len() > 1 {
            line.extend([" ", &share.to_string(), " %"]);
        }
    }
    line
}

/// The way on: how this month feels, prepaid and postpaid.
fn to_billing(state: ScenarioState, locale: Locale) -> Option<AnyView> {
    // Without a cost there is nothing to pay either way.
    let is_priced = state.outcomes.with(|outcomes| outcomes[1].is_ok());
    is_priced.then(|| {
        let query = state.scenario.with(scenario_plan_query);
        let href = format!("{}?{query}", Route::new(locale, Page::Billing).path());
        let label = locale.scenarios().results.to_billing;
        view! { <a class="button" href=href data-testid="to-billing">{label}</a> }.into_any()
    })
}

/// Why there is no cost, in words.
pub fn why(state: ScenarioState, gap: &Gap, locale: Locale) -> String {
    (locale.scenarios().results.gap)(gap, &state.name_in(gap))
}

fn big(state: ScenarioState, locale: Locale) -> AnyView {
    let results = &locale.scenarios().results;
    state.outcomes.with(|outcomes| {
        let (shown, raw) = figure(month_in(outcomes, 1));
        let gap = outcomes[1].as_ref().err().map(|gap| {
            let why = (results.no_cost)(&why(state, gap, locale));
            view! { <p class="notice problem" data-testid="no-cost">{why}</p> }.into_any()
        });
        view! {
            <p class="big"><strong data-testid="month-expected" data-value=raw>{shown}</strong> " " <span class="unit">{results.a_month}</span></p>
            {gap}
        }
        .into_any()
    })
}

/// The month with every number low, and with every number high.
fn extremes(state: ScenarioState, locale: Locale) -> Vec<AnyView> {
    let words = locale.scenarios().year.extremes.into_iter();
    let cases = words.zip([(0, Case::Low), (2, Case::High)]);
    state.outcomes.with(|outcomes| {
        let drawn = cases.map(|(words, (at, case))| {
            let (shown, raw) = figure(month_in(outcomes, at));
            let id = format!("month-{}", case.id());
            view! { <p class="side"><span class="unit">{words}</span> " " <span data-testid=id data-value=raw>{shown}</span></p> }
                .into_any()
        });
        drawn.collect()
    })
}

fn month_in(outcomes: &Outcomes, at: usize) -> Option<Usd> {
    outcomes[at].as_ref().ok().map(|cost| cost.month)
}

fn each(state: ScenarioState, locale: Locale) -> Option<AnyView> {
    let text = &locale.scenarios().results;
    let (piece, per_unit, units) = state.outcomes.with(|outcomes| {
        let cost = outcomes[1].as_ref().ok()?;
        let of = |scenario: &Scenario| {
            (
                scenario.piece(),
                scenario.per_unit(cost),
                scenario.units(cost),
            )
        };
        Some(state.scenario.with(of))
    })?;
    let labels = (text.each)(piece).into_iter().chain(text.per);
    state.outcomes.with(|outcomes| {
        let cost = outcomes[1].as_ref().ok()?;
        let ScenarioCost {
            per_conversation,
            per_user,
            per_accepted,
            year,
            ..
        } = cost;
        let amounts = [
            ("request", Some(per_unit)),
            ("conversation", Some(*per_conversation)),
            ("user", *per_user),
            ("accepted", *per_accepted),
            ("year", *year),
        ];
        let mut rows = Vec::new();
        for ((id, amount), words) in amounts.into_iter().zip(labels) {
            let (shown, raw) = figure(amount);
            rows.push(view! { <div><dt>{words}</dt><dd data-testid=format!("per-{id}") data-value=raw>{shown}</dd></div> }.into_any());
        }
        let volume = (text.volume)(
            piece,
            &format::grouped(cost.conversations),
            &format::grouped(units),
            &format::grouped(cost.requests),
        );
        let dominant = cost.dominant.map(|(part, per_mille)| {
            let percent = format!("{}.{}", per_mille / 10, per_mille % 10);
            let words = (text.dominant)((text.part)(part, piece), &percent);
            view! { <p data-testid="dominant" data-value=part.id()>{words}</p> }.into_any()
        });
        let drawn = view! {
            <div class="each">
                <dl class="facts">{rows}</dl>
                <p class="soft" data-testid="volume">{volume}</p>
                {dominant}
            </div>
        };
        Some(drawn.into_any())
    })
}

/// What to know about the cost, and announced prices of its models.
fn notes(state: ScenarioState, locale: Locale) -> Option<AnyView> {
    let text = &locale.scenarios().results;
    state.outcomes.with(|outcomes| {
        let cost = outcomes[1].as_ref().ok()?;
        let mut said: Vec<AnyView> = Vec::new();
        for note in &cost.notes {
            let words = (text.note)(note, &state.name_of(model_of(note)), money::amount);
            said.push(view! { <li>{words}</li> }.into_any());
        }
        // The longest request may be past a model's limit in the high case alone.
        if let Ok(high) = &outcomes[2] {
            for note in &high.notes {
                if matches!(note, Note::TooLong(..)) && !cost.notes.contains(note) {
                    let words = (text.note)(note, &state.name_of(model_of(note)), money::amount);
                    let case = locale.scenarios().form.cases[2];
                    said.push(view! { <li>{case} {locale.colon()} {words}</li> }.into_any());
                }
            }
        }
        (!said.is_empty()).then(|| {
            view! { <section class="small" data-testid="notes"><h3>{text.notes}</h3><ul>{said}</ul></section> }.into_any()
        })
    })
}

fn model_of(note: &Note) -> &ModelKey {
    match note {
        Note::NoCachePrice(key)
        | Note::WritesAsInput(key)
        | Note::WritesAt(key, _)
        | Note::UnitPricesVary(key, _)
        | Note::TokensNotBilled(key)
        | Note::TooLong(key, _)
        | Note::OutsidePeak(key, _)
        | Note::NoRegion(key)
        | Note::KeptDaily(key, _)
        | Note::UnitsOutsideBatch(key) => key,
    }
}
