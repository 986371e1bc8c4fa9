//! What the picked model costs: once, and as often as the visitor says, which opens to the arithmetic.

use crate::text::Words as _;
use leptos::prelude::*;

use super::currency_bar::other_currency;
use super::{
    cost_details::{amount, bill, figure, range_of},
    workload::requests_field,
};
use crate::ui::view::live;
use crate::{
    text::{Around, BillText, Locale},
    ui::{money, state::CalculatorState},
};
use plan::compare::{self, Figure};
use prices::catalog::Capability;
use tokens::Tokens;

/// The cost of sending the text once, in a sentence, and of sending it often. Opens to the arithmetic, with scripts off as well.
#[component]
pub fn CostSummary(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.bill;
    let state = expect_context::<CalculatorState>();
    view! {
        <div class="answer">
            <p class="once" data-testid="cost-per-request">{live(move || once(state, locale))}</p>
            <div class="often">
                {requests_field(state, locale)}
                <details class="cost-summary" data-testid="cost-summary" aria-label=move || (text.heading)(&state.picked().name)>
                    <summary>
                        <span class="costs-now" data-testid="cost-per-month">{live(move || month(state.picked_figures().month, text))}</span>
                        <span class="opens small">{text.open}</span>
                    </summary>
                    {live(move || bill(state, state.picked(), locale, None))}
                </details>
            </div>
            {live(move || range(state, locale))}
            <p class="small">{text.plans} " " {other_currency(locale)}</p>
        </div>
    }
    .into_any()
}

/// `Sending this once to GPT-6.1 Terra, with an answer of about 300 words and no thinking: 0.21 cents`, or why there is no figure.
fn once(state: CalculatorState, locale: Locale) -> AnyView {
    let text = &locale.text().costs.bill;
    let model = state.picked();
    let thinks = model.capabilities.contains(&Capability::Reasoning);
    let thinking = state.reasoning.get();
    let thinking = (thinks || thinking > Tokens::ZERO).then(|| format::grouped(thinking.get()));
    let sentence = (text.once)(&model.name, state.output.get(), thinking.as_deref());
    match state.picked_figures().total {
        Ok(total) => {
            let shown = money::spoken(total, locale);
            let total = figure(BARE, total.to_decimal(), shown);
            view! { {sentence} <strong>{total}</strong> }.into_any()
        }
        Err(gap) => {
            let why = (text.gap)(gap);
            view! { {sentence} {format::NO_FIGURE} " " {why} }.into_any()
        }
    }
}

const BARE: Around = Around {
    before: "",
    after: "",
};

/// `$20.76 a month`, or why there is no figure.
fn month(month: Figure, text: &'static BillText) -> AnyView {
    match month {
        Ok(month) => amount(text.per_month, month).into_any(),
        Err(gap) => view! { {format::NO_FIGURE} " " {(text.gap)(gap)} }.into_any(),
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
