//! Every model for the scenario: those that do the work, those that people know, then the others, the cheapest first.

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
use plan::{
    compare::Group,
    scenario::{Case, Gap, Scenario, ScenarioCost, month_cost},
};
use prices::{catalog::Model, money::Usd};

/// Rows shown before the visitor asks for the rest.
pub const FIRST_ROWS: usize = 20;

/// A model, its expected month and the rows it stands with; without a month, none.
pub struct Row {
    pub model: &'static Model,
    pub cost: Result<ScenarioCost, Gap>,
    pub group: Option<Group>,
}

/// Every served model that may do the work, group by group, the cheapest of each first; last those without a cost. Tracks the settled
/// scenario.
pub fn rows(state: ScenarioState) -> Vec<Row> {
    let today = state.clock.today.get();
    let catalog = state.prices.catalog();
    state.settled.with(|scenario| {
        let kinds = kinds(scenario);
        let mut rows: Vec<Row> = Vec::new();
        for model in catalog.models() {
            if kinds.contains(&model.kind) && model.is_served_on(today) {
                let cost = month_cost(scenario, catalog, &model.key, today, Case::Expected);
                let is_picked = scenario.mix().iter().any(|(own, _)| *own == model.key);
                let group = cost
                    .as_ref()
                    .ok()
                    .map(|cost| Group::of(model, is_picked, Some(cost.month), today));
                rows.push(Row { model, cost, group });
            }
        }
        rows.sort_by_key(|row| {
            let month = row.cost.as_ref().map_or(0, |cost| cost.month.femto());
            (row.group.is_none(), row.group, month)
        });
        rows
    })
}

/// The table.
pub fn models(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().results;
    let all = RwSignal::new(false);
    let body = move || {
        let rows = rows(state);
        let priced = rows.iter().filter(|row| row.cost.is_ok()).count();
        let shown = if all.get() { rows.len() } else { FIRST_ROWS };
        let own = state
            .outcomes
            .with(|outcomes| outcomes[1].as_ref().ok().map(|cost| cost.month));
        let mut drawn: Vec<AnyView> = Vec::new();
        let mut before = Some(Group::Picked);
        for shown in rows.iter().take(shown) {
            if shown.group != before {
                before = shown.group;
                drawn.extend(heading(shown.group, locale));
            }
            drawn.push(row(state, shown, own, locale));
        }
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

/// The line over a group.
fn heading(group: Option<Group>, locale: Locale) -> Option<AnyView> {
    let words = (locale.pick().group)(group?)?;
    Some(view! { <tr class="group"><th scope="rowgroup" colspan="7">{words}</th></tr> }.into_any())
}

fn row(
    state: ScenarioState,
    Row { model, cost, group }: &Row,
    own: Option<Usd>,
    locale: Locale,
) -> AnyView {
    let text = &locale.scenarios().results;
    let key = &model.key;
    let is_picked = *group == Some(Group::Picked);
    let pick = move |_| {
        let mut scenario = state.scenario.get_untracked();
        scenario.set_mix(vec![(key.clone(), 100)]);
        state.open(scenario);
    };
    let cells: Vec<AnyView> = match cost {
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
            // Nothing is a multiple of what is free.
            let times = match own {
                Some(own) if own > Usd::ZERO && cost.month > Usd::ZERO => {
                    format::ratio(cost.month, own)
                }
                _ => format::NO_FIGURE.to_owned(),
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
