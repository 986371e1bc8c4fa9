//! What the picked model costs: two figures that open to their arithmetic.

use crate::text::Words as _;
use leptos::prelude::*;

use super::cost_details::{amount, bill, range_of};
use crate::ui::view::live;
use crate::{
    text::{BillText, Locale},
    ui::state::CalculatorState,
};
use plan::compare::{self, Figures};

/// Cost of a request and of a month on the picked model. Opens to the arithmetic, with scripts off as well.
#[component]
pub fn CostSummary(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.bill;
    let state = expect_context::<CalculatorState>();
    view! {
        <details class="cost-summary" data-testid="cost-summary" aria-label=move || (text.heading)(&state.picked().name)>
            <summary>
                <span class="costs-now">{live(move || costs(state.picked_figures(), text))}</span>
                <span class="opens small">{text.open}</span>
            </summary>
            {live(move || bill(state, state.picked(), locale, None))}
        </details>
        {live(move || range(state, locale))}
    }
    .into_any()
}

/// `$0.0033 per request · $32.84 a month`, or why there is no figure.
fn costs(figures: Figures, text: &'static BillText) -> AnyView {
    match (figures.total, figures.month) {
        (Ok(total), Ok(month)) => view! {
            <span data-testid="cost-per-request">{amount(text.per_request, total)}</span>
            " · "
            <span data-testid="cost-per-month">{amount(text.per_month, month)}</span>
        }
        .into_any(),
        (Err(gap), _) | (_, Err(gap)) => {
            view! { {format::NO_FIGURE} " " {(text.gap)(gap)} }.into_any()
        }
    }
}

/// The range of the cost when the picked model's count is an estimate.
fn range(state: CalculatorState, locale: Locale) -> Option<AnyView> {
    let text = &locale.text().costs.bill;
    let model = state.picked();
    let count = state.input_for(model)?;
    let workload = state.workload(count.expected());
    let (low, high) = compare::total_range(model, count, &workload, state.clock.today.get())?;
    Some(
        view! {
            <p class="small cost-range" data-testid="cost-range">
                {text.range} {text.colon} {range_of((low, high), &workload, text, locale)}
            </p>
        }
        .into_any(),
    )
}
