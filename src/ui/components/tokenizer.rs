//! How a model's tokens are counted: the encoding shown, and whether the count is exact, with the reason.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::ui::view::live;
use crate::{text::Locale, ui::state::CalculatorState};
use prices::catalog::Model;
use tokens::{Encoding, Tokenizer};

/// The encoding in use. The model decides it; the visitor may look at another one.
#[component]
pub fn EncodingSelect(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.picker;
    let state = expect_context::<CalculatorState>();
    let choose = move |event| {
        let chosen = Encoding::from_id(&event_target_value(&event));
        let own = state.own_encoding();
        state
            .encoding_override
            .set(chosen.filter(|chosen| *chosen != own));
    };
    let is_picked_exact = move || is_exact(state.picked());
    let label = move || match state.picked() {
        model if !is_exact(model) => locale.pick().estimate,
        model if model.tokenizer_assumed => text.exact_assumed,
        _ => locale.pick().exact,
    };
    view! {
        <label class="field">
            <span class="label">{text.encoding}</span>
            <select data-testid="encoding-select" on:change=choose prop:value=move || state.encoding().id()>
                {Encoding::ALL.map(|encoding| view! { <option value=encoding.id()>{encoding.id()}</option> })}
            </select>
        </label>
        <span class="badge" class:estimate=move || !is_picked_exact() || state.picked().tokenizer_assumed data-testid="tokenizer-badge" data-value=move || if is_picked_exact() { "exact" } else { "estimate" }>
            {live(label)}
        </span>
    }
    .into_any()
}

/// Whether a model's count is made with its own vocabulary.
pub const fn is_exact(model: &Model) -> bool {
    matches!(model.tokenizer, Some(Tokenizer::Exact(_)))
}

/// Why the picked model's count is exact or not, always in sight.
#[component]
pub fn TokenizerNote(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.picker;
    let state = expect_context::<CalculatorState>();
    let overridden = move || {
        let own = state.own_encoding();
        let shown = state
            .encoding_override
            .get()
            .filter(|shown| *shown != own)?;
        let reset = move |_| state.encoding_override.set(None);
        Some(view! {
            <p class="small" role="status">
                {(text.overridden)(shown.id(), own.id())} " "
                <button type="button" class="plain" on:click=reset>{text.use_own}</button>
            </p>
        })
    };
    view! {
        <div class="tokenizer-note" data-testid="tokenizer-note">
            {live(move || basis(state, state.picked(), locale))}
            {live(overridden)}
        </div>
    }
    .into_any()
}

/// What a model's count rests on, in words, with the source of an estimate.
pub fn basis(state: CalculatorState, model: &'static Model, locale: Locale) -> AnyView {
    let text = &locale.text().costs.picker;
    let rule = match &model.tokenizer {
        None => return ().into_any(),
        Some(Tokenizer::Exact(encoding)) if model.tokenizer_assumed => {
            return view! { <p class="small">{(text.assumed_reason)(&model.provider_name, encoding.id())}</p> }.into_any();
        }
        Some(Tokenizer::Exact(encoding)) => {
            return view! { <p class="small">{(text.exact_reason)(encoding.id())}</p> }.into_any();
        }
        Some(Tokenizer::Estimate(rule)) => rule,
    };
    let [expected, low, high] = [
        rule.expected_per_mille,
        rule.low_per_mille,
        rule.high_per_mille,
    ]
    .map(format::per_mille);
    let note = state
        .prices
        .list()
        .rule_note(&rule.id)
        .map(|note| match locale {
            Locale::En => note.en.as_str(),
            Locale::ZhHant => note.zh_hant.as_str(),
        });
    view! {
        <p class="small">
            {(text.basis)(rule.basis)} {(text.ratio)(rule.of.id(), &expected, &low, &high)}
            {note.map(|note| format!("{note} "))}
            <a href=rule.source.as_str() rel="external noopener">{text.ratio_source}</a> {locale.text().costs.bill.clause} {(text.ratio_checked)(&format::date(rule.checked))}
        </p>
    }
    .into_any()
}
