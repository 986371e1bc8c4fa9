//! The phone's bottom bar: tokens and cost in sight while typing.

use crate::text::Words as _;
use leptos::prelude::*;

use super::cost_details::{amount, figure};
use crate::ui::view::live;
use crate::{text::Locale, ui::state::CalculatorState};

/// Repeats the picked model's count and cost at the bottom of a phone. Hidden from screen readers: both stand in the page.
#[component]
pub fn ResultBar(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.bill;
    let state = expect_context::<CalculatorState>();
    let tokens = move || {
        let count = state.picked_figures().tokens?.expected();
        Some(figure(
            text.tokens,
            count.to_string(),
            format::grouped(count.get()),
        ))
    };
    let total = move || {
        state
            .picked_figures()
            .total
            .ok()
            .map(|total| amount(text.per_request, total))
    };
    let month = move || {
        state
            .picked_figures()
            .month
            .ok()
            .map(|month| amount(text.per_month, month))
    };
    view! {
        <div class="result-bar" aria-hidden="true" data-testid="result-bar">
            <strong>{live(tokens)}</strong>
            <span>{live(total)}</span>
            <span>{live(month)}</span>
        </div>
    }
    .into_any()
}
