//! Every model priced for the text: sorted, filtered, each row opening to its arithmetic.

mod controls;
mod decimals;
mod head;
mod row;

use leptos::prelude::*;

use crate::ui::view::live;
use crate::{
    catalog::Model,
    money::Usd,
    plan::compare::{self, Figures},
    text::Locale,
    tokens::Tokens,
    ui::state::CalculatorState,
};
use controls::controls;
use decimals::Decimals;
use head::head;
use row::row;

/// The table's figures: worked out once for all rows, read by each.
#[derive(Clone, Copy)]
struct Table {
    state: CalculatorState,
    locale: Locale,
    /// Every model that a text can be priced on, in the catalogue's order.
    models: StoredValue<Vec<&'static Model>>,
    /// Their figures, in the same order.
    figures: Memo<Vec<Figures>>,
    /// Places of the rows shown, in their order.
    shown: Memo<Vec<usize>>,
    /// What the multiples are multiples of.
    cheapest: Memo<Option<Usd>>,
    /// Where the points of the columns stand.
    decimals: Memo<Decimals>,
}

impl Table {
    fn new(state: CalculatorState, locale: Locale) -> Self {
        let models = StoredValue::new(compare::comparable(&state.data.catalog).collect::<Vec<_>>());
        let figures = Memo::new(move |_| models.with_value(|models| all_figures(state, models)));
        let shown = Memo::new(move |_| {
            models.with_value(|models| {
                state
                    .listing
                    .read()
                    .arrange(models, &figures.read(), state.today.get())
            })
        });
        let cheapest = Memo::new(move |_| compare::cheapest(&figures.read(), &shown.read()));
        let decimals = Memo::new(move |_| Decimals::of(&figures.read(), &shown.read()));
        Self {
            state,
            locale,
            models,
            figures,
            shown,
            cheapest,
            decimals,
        }
    }
}

/// The figures of `models` for the text and the workload as they are now.
pub fn all_figures(state: CalculatorState, models: &[&'static Model]) -> Vec<Figures> {
    let workload = state.workload(Tokens::ZERO);
    let today = state.today.get();
    models
        .iter()
        .map(|model| compare::figures(model, state.input_for(model), &workload, today))
        .collect()
}

/// The cost table. Typing changes the text of its cells and the order of its rows, nothing else.
#[component]
pub fn CostTable(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.table;
    let table = Table::new(expect_context::<CalculatorState>(), locale);
    let none = move || {
        table
            .shown
            .read()
            .is_empty()
            .then(|| view! { <p class="notice">{text.none}</p> })
    };
    view! {
        <section aria-labelledby="costs-heading">
            <div class="costs-bar">
                <h2 id="costs-heading">{text.heading}</h2>
                {controls(table)}
            </div>
            <div class="costs-frame">
                <table class="costs" data-testid="cost-table">
                    <caption class="visually-hidden">{text.caption}</caption>
                    {head(table.state, text)}
                    <For each=move || table.shown.get() key=|at| *at children=move |at| row(table, at)/>
                </table>
            </div>
            {live(none)}
        </section>
    }
    .into_any()
}
