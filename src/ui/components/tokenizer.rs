//! How a model's tokens are counted: whether the count is exact, with the reason, and the encoding to look at.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::ui::view::live;
use crate::{
    text::Locale,
    ui::{
        outline::OutlineUnit,
        state::{CalculatorState, CountStatus, InputSource},
    },
};
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
    view! {
        <label class="inline-field">
            <span class="label">{text.encoding}</span>
            <select data-testid="encoding-select" on:change=choose prop:value=move || state.encoding().id()>
                {Encoding::ALL.map(|encoding| view! { <option value=encoding.id()>{encoding.id()}</option> })}
            </select>
        </label>
    }
    .into_any()
}

/// Whether a model's count is made with its own vocabulary.
pub const fn is_exact(model: &Model) -> bool {
    matches!(model.tokenizer, Some(Tokenizer::Exact(_)))
}

/// One line that says how exact the count is, and opens to the reason; a second one while the visitor looks at another encoding.
#[component]
pub fn CountBasis(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.picker;
    let state = expect_context::<CalculatorState>();
    let exactness = Memo::new(move |_| exactness(state));
    // Where there is no more to say, the line does not open.
    let reason = move || {
        let has_reason = matches!(
            exactness.get(),
            Exactness::Exact | Exactness::Assumed | Exactness::Estimate
        );
        has_reason.then(|| basis(state, state.picked(), locale))
    };
    let overridden = move || {
        let own = state.own_encoding();
        let shown = state
            .encoding_override
            .get()
            .filter(|shown| *shown != own)?;
        let reset = move |_| state.encoding_override.set(None);
        Some(view! {
            <p class="small" role="status" data-testid="encoding-override">
                {(text.overridden)(shown.id(), own.id())} " "
                <button type="button" class="plain" on:click=reset>{text.use_own}</button>
            </p>
        })
    };
    view! {
        <details class="count-basis small" data-testid="tokenizer-note">
            <summary data-testid="count-basis" data-value=move || exactness.get().id()>{live(move || line(state, exactness.get(), locale))}</summary>
            {live(reason)}
        </details>
        {live(overridden)}
    }
    .into_any()
}

/// How exact the count shown is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Exactness {
    /// Counted with a vocabulary that is the model's own.
    Exact,
    /// Counted with the vocabulary that the model is assumed to have.
    Assumed,
    /// Counted with the vocabulary that the visitor looks at.
    Looked,
    /// Scaled from another vocabulary's count.
    Estimate,
    /// A number without a text.
    Given,
    /// A text that is not there yet, by its length.
    Outlined,
    /// No tokenizer runs.
    Rough,
}

impl Exactness {
    /// Its name for programs.
    const fn id(self) -> &'static str {
        match self {
            Self::Exact | Self::Looked => "exact",
            Self::Assumed => "assumed",
            Self::Estimate => "estimate",
            Self::Given => "given",
            Self::Outlined => "outlined",
            Self::Rough => "rough",
        }
    }
}

/// How exact the count is. Tracks what it depends on.
fn exactness(state: CalculatorState) -> Exactness {
    match *state.source.read() {
        InputSource::Link(_) => return Exactness::Given,
        InputSource::Outline(_) => return Exactness::Outlined,
        _ => {}
    }
    if state.counts.read().status == CountStatus::Failed {
        return Exactness::Rough;
    }
    let model = state.picked();
    match model.tokenizer {
        _ if state.encoding() != state.own_encoding() => Exactness::Looked,
        Some(Tokenizer::Exact(_)) if !model.tokenizer_assumed => Exactness::Exact,
        Some(Tokenizer::Exact(_)) | None => Exactness::Assumed,
        Some(Tokenizer::Estimate(_)) => Exactness::Estimate,
    }
}

/// The line.
fn line(state: CalculatorState, exactness: Exactness, locale: Locale) -> String {
    let text = &locale.text().tokens;
    let encoding = state.encoding().id();
    match exactness {
        Exactness::Exact | Exactness::Looked => (text.exact)(encoding),
        Exactness::Assumed => (text.assumed)(encoding),
        Exactness::Estimate => (text.estimate)(encoding),
        Exactness::Given => text.from_link.to_owned(),
        Exactness::Outlined => outlined(state, locale).to_owned(),
        Exactness::Rough => text.rough.to_owned(),
    }
}

/// What a count rests on that is not of a text.
fn outlined(state: CalculatorState, locale: Locale) -> &'static str {
    let text = &locale.text().tokens;
    if state.outline.get().unit == OutlineUnit::Tokens {
        text.from_number
    } else {
        text.from_length
    }
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
        .map(|note| note.of(locale.tag()));
    view! {
        <p class="small">
            {(text.basis)(rule.basis)} {(text.ratio)(rule.of.id(), &expected, &low, &high)}
            {note.map(|note| format!("{note} "))}
            <a href=rule.source.as_str() rel="external noopener">{text.ratio_source}</a> {locale.text().costs.bill.clause} {(text.ratio_checked)(&format::date(rule.checked))}
        </p>
    }
    .into_any()
}
