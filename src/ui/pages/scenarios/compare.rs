//! Two scenarios side by side, and why they differ.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{month::why, shelf::Shelf};
use crate::{
    text::Locale,
    ui::{
        money,
        scenario_state::{ScenarioState, figure},
        view::live,
    },
};
use link::scenario::KeptScenario;
use plan::scenario::{Case, Difference, Preset, Scenario, difference, mix_cost};
use prices::money::Usd;

/// The section. The other scenario is the present one as it was, a preset, or a kept one.
pub fn compare(state: ScenarioState, shelf: Shelf, locale: Locale) -> AnyView {
    let text = locale.scenarios();
    let words = &text.shelf;
    let chosen = move || {
        shelf
            .other
            .with(|other| other.as_ref().map(|other| other.name.clone()))
    };
    let hold = move |_| {
        shelf.other.set(Some(KeptScenario {
            name: words.before.to_owned(),
            scenario: state.scenario.get_untracked(),
        }));
    };
    let options = move || {
        let chosen = chosen();
        let is = |name: &str| chosen.as_deref() == Some(name);
        let mut options = vec![
            view! { <option value="" prop:selected=chosen.is_none()>{words.none}</option> }
                .into_any(),
        ];
        if is(words.before) {
            options.push(
                view! { <option value="before" prop:selected=true>{words.before}</option> }
                    .into_any(),
            );
        }
        for preset in Preset::ALL {
            let name = (text.presets.name)(preset);
            let value = format!("preset:{}", preset.id());
            options.push(
                view! { <option value=value prop:selected=is(name)>{name}</option> }.into_any(),
            );
        }
        for (at, kept) in shelf.kept.get().into_iter().enumerate() {
            let is_chosen = is(&kept.name);
            options.push(view! { <option value=format!("kept:{at}") prop:selected=is_chosen>{kept.name}</option> }.into_any());
        }
        options
    };
    let choose = move |event| {
        let value = event_target_value(&event);
        if value == "before" {
            return;
        }
        let preset = value.strip_prefix("preset:").and_then(Preset::from_id);
        let kept = value
            .strip_prefix("kept:")
            .and_then(|at| at.parse::<usize>().ok());
        let kept = kept.and_then(|at| shelf.kept.with_untracked(|kept| kept.get(at).cloned()));
        shelf.other.set(kept.or_else(|| {
            preset.map(|preset| KeptScenario {
                name: (text.presets.name)(preset).to_owned(),
                scenario: preset.begin(
                    untrack(|| state.prices.catalog()),
                    state.clock.today.get_untracked(),
                ),
            })
        }));
    };
    let pair = move || shelf.other.get().map(|other| pair(state, &other, locale));
    view! {
        <section class="ruled" aria-label=words.compare data-testid="compare">
            <h2>{words.compare}</h2>
            <div class="actions">
                <label class="field">
                    <span class="label">{words.with}</span>
                    <select data-testid="compare-with" on:change=choose>{live(options)}</select>
                </label>
                <button type="button" data-testid="hold" on:click=hold>{words.snapshot}</button>
            </div>
            {live(pair)}
        </section>
    }
    .into_any()
}

fn pair(state: ScenarioState, other: &KeptScenario, locale: Locale) -> AnyView {
    let words = &locale.scenarios().shelf;
    let today = state.clock.today.get();
    let catalog = state.prices.catalog();
    let own = state.settled.get();
    let months = table(state, other, &own, locale);
    let apart = match difference(&other.scenario, &own, catalog, today, Case::Expected) {
        Ok(apart) => steps(&apart, locale),
        Err(gap) => {
            let why = why(state, &gap, locale);
            view! { <p class="notice">{why}</p> }.into_any()
        }
    };
    view! { <div class="pair" role="group" aria-label=words.compare>{months}{apart}</div> }
        .into_any()
}

/// The figures of both.
fn table(state: ScenarioState, other: &KeptScenario, own: &Scenario, locale: Locale) -> AnyView {
    let text = locale.scenarios();
    let today = state.clock.today.get();
    let costs = [&other.scenario, own].map(|scenario| {
        let cost = mix_cost(scenario, state.prices.catalog(), today, Case::Expected).ok()?;
        Some((scenario.per_unit(&cost), cost))
    });
    let [request, conversation] = (text.results.each)(own.piece());
    let [user, accepted, year] = text.results.per;
    let labels = [
        text.results.a_month,
        request,
        conversation,
        user,
        accepted,
        year,
    ];
    let amounts = costs.map(|cost| {
        let per_unit = cost.as_ref().map(|(per_unit, _)| *per_unit);
        let cost = cost.as_ref().map(|(_, cost)| cost);
        [
            cost.map(|cost| cost.month),
            per_unit,
            cost.map(|cost| cost.per_conversation),
            cost.and_then(|cost| cost.per_user),
            cost.and_then(|cost| cost.per_accepted),
            cost.and_then(|cost| cost.year),
        ]
    });
    let mut rows = Vec::new();
    for (at, label) in labels.into_iter().enumerate() {
        let mut cells = Vec::new();
        for (side, of) in ["other", "this"].into_iter().zip(&amounts) {
            let (shown, raw) = figure(of[at]);
            cells.push(
                view! { <td class="number" data-side=side data-value=raw>{shown}</td> }.into_any(),
            );
        }
        rows.push(view! { <tr><th scope="row">{label}</th>{cells}</tr> }.into_any());
    }
    view! {
        <div class="scroller">
            <table class="ledger narrow-ledger" data-testid="pair">
                <thead><tr><th scope="col">{text.shelf.figure}</th><th scope="col" class="number">{other.name.clone()}</th><th scope="col" class="number">{text.shelf.this}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The difference taken apart: what each kind of change adds.
fn steps(apart: &Difference, locale: Locale) -> AnyView {
    let words = &locale.scenarios().shelf;
    let total = apart.to - apart.from;
    let mut rows = Vec::new();
    let mut largest = None;
    for step in &apart.contributions {
        if step.amount == Usd::ZERO {
            continue;
        }
        let size = step.amount.femto().unsigned_abs();
        if largest.is_none_or(|(most, _)| size > most) {
            largest = Some((size, step.group));
        }
        let (shown, raw) = figure(Some(step.amount));
        rows.push(view! { <tr><th scope="row">{(words.group)(step.group)}</th><td class="number" data-part="step" data-value=raw>{shown}</td></tr> }.into_any());
    }
    let sentence = match largest {
        Some((_, group)) if total != Usd::ZERO => {
            let by = Usd::from_femto(total.femto().saturating_abs());
            (words.says)(total > Usd::ZERO, &money::amount(by), (words.group)(group))
        }
        _ => words.same.to_owned(),
    };
    let (shown, raw) = figure(Some(total));
    let [what, adds] = words.heads;
    view! {
        <p data-testid="difference-says">{sentence}</p>
        <div class="scroller">
            <table class="ledger narrow-ledger" data-testid="difference">
                <thead><tr><th scope="col">{what}</th><th scope="col" class="number">{adds}</th></tr></thead>
                <tbody>
                    {rows}
                    <tr><th scope="row"><strong>{words.difference}</strong></th><td class="number" data-part="total" data-value=raw><strong>{shown}</strong></td></tr>
                </tbody>
            </table>
        </div>
    }
    .into_any()
}
