//! The row of samples under the text box.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    samples,
    text::Locale,
    ui::{
        state::{CalculatorState, InputSource},
        text_work::TextWork,
    },
};

/// One button per sample, in its own language; the one in the box is marked.
#[component]
pub fn SampleBar(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().tokens;
    let (state, work) = (
        expect_context::<CalculatorState>(),
        expect_context::<TextWork>(),
    );
    let chosen = Memo::new(move |_| match *state.source.read() {
        InputSource::Sample(id) => Some(id),
        _ => None,
    });
    view! {
        <div class="samples" role="group" aria-label=text.samples>
            <span class="small" aria-hidden="true">{text.samples}</span>
            {samples::ALL.iter().map(|sample| view! {
                <button type="button" class="plain" lang=sample.language data-sample=sample.id on:click=move |_| work.take_sample(sample.id)
                    aria-pressed=move || if chosen.get() == Some(sample.id) { "true" } else { "false" }>
                    {sample.own_name}
                </button>
            }).collect_view()}
        </div>
    }
    .into_any()
}
