//! Every model for the scenario, the cheapest first.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{menu::kinds, month::why};
use crate::{
    text::{Locale, ResultWords},
    ui::{
        components::source_line::own_mark,
        scenario_state::{ScenarioState, figure},
        view::live,
    },
};
use plan::scenario::{Case, Gap, Scenario, ScenarioCost, month_cost};
use prices::{
    catalog::{Model, ModelKey},
    money::Usd,
};

/// Rows shown before the visitor asks for the rest.
pub const FIRST_ROWS: usize = 20;

/// A model and its expected month.
pub type Row = (&'static Model, Result<ScenarioCost, Gap>);

/// Every served model that may do the work: those with a cost first, the cheapest leading. Tracks the settled scenario.
pub fn rows(state: ScenarioState) -> Vec<Row> {
    let today = state.clock.today.get();
    let catalog = state.prices.catalog();
    state.settled.with(|scenario| {
        let kinds = kinds(scenario);
        let mut rows: Vec<Row> = Vec::new();
        for model in catalog.models() {
            if kinds.contains(&model.kind) && model.is_served_on(today) {
                rows.push((
                    model,
                    month_cost(scenario, catalog, &model.key, today, Case::Expected),
                ));
            }
        }
        rows.sort_by_key(|(_, cost)| cost.as_ref().map_or(i128::MAX, |cost| cost.month.femto()));
        rows
    })
}

/// The table.
pub fn models(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().results;
    let all = RwSignal::new(false);
    let body = move || {
        let rows = rows(state);
        let priced = rows.iter().filter(|(_, cost)| cost.is_ok()).count();
        let shown = if all.get() { rows.len() } else { FIRST_ROWS };
        // Nothing is a multiple of what is free: the cheapest that costs something is the measure.
        let costs = rows.iter().filter_map(|(_, cost)| cost.as_ref().ok());
        let mut charged = costs.filter(|cost| cost.month > Usd::ZERO);
        let cheapest = charged.next().map_or(Usd::ZERO, |cost| cost.month);
        let picked = state.settled.with(|scenario| scenario.mix().to_vec());
        let drawn: Vec<AnyView> = rows
            .iter()
            .take(shown)
            .map(|shown| row(state, shown, cheapest, &picked, locale))
            .collect();
        let left = rows.len().saturating_sub(shown);
        let rest = (left > 0).then(|| {
            let words = (text.show_rest)(&format::grouped(left as u64));
            view! { <button type="button" class="plain" data-testid="show-rest" on:click=move |_| all.set(true)>{words}</button> }.into_any()
        });
        let counts = (text.priced)(
            &format::grouped(priced as u64),
            &format::grouped(rows.len() as u64),
        );
        let heads: Vec<AnyView> = labels(state, text)
            .into_iter()
            .enumerate()
            .map(|(at, head)| {
                let class = if at == 0 { "" } else { "number" };
                view! { <th scope="col" class=class>{head}</th> }.into_any()
            })
            .collect();
        view! {
            <p class="soft" data-testid="models-count">{counts}</p>
            <div class="scroller">
                <table class="ledger models" data-testid="models-table">
                    <caption class="visually-hidden">{text.caption}</caption>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{drawn}</tbody>
                </table>
            </div>
            <p class="paper small">{locale.frame().paper_cut}</p>
            {rest}
        }
        .into_any()
    };
    view! {
        <section class="ruled" aria-label=text.models>
            <h2>{text.models}</h2>
            {live(body)}
        </section>
    }
    .into_any()
}

/// The heads of the columns.
fn labels(state: ScenarioState, text: &ResultWords) -> [&'static str; 7] {
    let [unit, piece] = (text.each)(state.settled.with(Scenario::piece));
    let [model, low, expected, high, times] = text.heads;
    [model, unit, piece, low, expected, high, times]
}

fn row(
    state: ScenarioState,
    (model, expected): &Row,
    cheapest: Usd,
    picked: &[(ModelKey, u32)],
    locale: Locale,
) -> AnyView {
    let text = &locale.scenarios().results;
    let key = &model.key;
    let is_picked = picked.iter().any(|(own, _)| own == key);
    let pick = move |_| {
        let mut scenario = state.scenario.get_untracked();
        scenario.set_mix(vec![(key.clone(), 100)]);
        state.open(scenario);
    };
    let cells: Vec<AnyView> = match expected {
        Ok(cost) => {
            let today = state.clock.today.get_untracked();
            let month = |case| {
                let cost = state.settled.with(|scenario| {
                    month_cost(scenario, state.prices.catalog(), key, today, case)
                });
                cost.ok().map(|cost| cost.month)
            };
            let amounts = [
                (
                    "request",
                    Some(state.settled.with(|scenario| scenario.per_unit(cost))),
                ),
                ("conversation", Some(cost.per_conversation)),
                ("low", month(Case::Low)),
                ("expected", Some(cost.month)),
                ("high", month(Case::High)),
            ];
            let labels = labels(state, text);
            let mut cells = Vec::new();
            for (at, (part, amount)) in amounts.into_iter().enumerate() {
                let (shown, raw) = figure(amount);
                cells.push(view! { <td class="number" data-part=part data-value=raw data-label=labels[at + 1]>{shown}</td> }.into_any());
            }
            let times = if cheapest > Usd::ZERO && cost.month > Usd::ZERO {
                format::ratio(cost.month, cheapest)
            } else {
                format::NO_FIGURE.to_owned()
            };
            cells.push(
                view! { <td class="number" data-part="times" data-label=labels[6]>{times}</td> }
                    .into_any(),
            );
            cells
        }
        Err(gap) => {
            let why = why(state, gap, locale);
            vec![
                view! { <td class="gap" colspan="6" data-part="gap" data-value="">{format::NO_FIGURE} " " <span class="small">{why}</span></td> }
                    .into_any(),
            ]
        }
    };
    let label = (text.use_model)(&model.name);
    view! {
        <tr data-model=key.as_str() aria-current=is_picked.then_some("true")>
            <th scope="row">
                <button type="button" class="plain" aria-label=label on:click=pick>{model.name.as_str()}</button>
                <span class="unit">{model.provider_name.as_str()} {own_mark(state.prices, key, locale)}</span>
            </th>
            {cells}
        </tr>
    }
    .into_any()
}
