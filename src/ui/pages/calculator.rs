//! The calculator: paste text, see tokens, see what they cost.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        below::{self, Below},
        components::{
            cost_summary::CostSummary,
            cost_table::CostTable,
            count_panel::CountPanel,
            encodings_table::EncodingsTable,
            front_row::front_row,
            language_table::LanguageTable,
            link_notice::LinkNotice,
            model_picker::{ModelPicker, model_picker},
            outline_form::outline_form,
            result_bar::ResultBar,
            share_bar::{ShareBar, onward},
            text_box::TextBox,
            text_readings::TextReadings,
            token_view::TokenView,
            workload::WorkloadForm,
        },
        state::CalculatorState,
        text_work::TextWork,
    },
};
use plan::compare::is_comparable;
use prices::catalog::ModelKey;

/// The main page: text on the left, what it comes to on the right, and every model below.
#[component]
pub fn CalculatorPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.frame();
    let state = expect_context::<CalculatorState>();
    let work = expect_context::<TextWork>();
    untrack(|| work.begin_in(locale));
    let today = state.clock.today;
    let picker = ModelPicker {
        id: "model",
        label: locale.text().costs.picker.model,
        prices: state.prices,
        today,
        current: Box::new(move || state.picked().key.as_str().to_owned()),
        first: Box::new(|| None),
        offers: Box::new(move |model| is_comparable(model) && model.is_served_on(today.get())),
        choose: Box::new(move |key| _ = ModelKey::parse(&key).map(|key| state.pick(key))),
    };
    let picker = model_picker(picker, locale);
    view! {
        <noscript><p class="notice">{text.no_script}</p></noscript>
        <p class="notice problem boot-notice">{text.boot_failed}</p>
        <LinkNotice locale/>
        <div class="opening">
            <h1>{text.calculator_heading}</h1>
            <div class="choices">{picker}</div>
        </div>
        <div class="workbench">
            <div class="text-side"><TextBox locale/></div>
            <section class="side" aria-label=text.result_section>
                <CountPanel locale/>
                <CostSummary locale/>
                <WorkloadForm locale/>
                {onward(state, locale)}
            </section>
            {front_row(state, locale)}
        </div>
        {below::below(Below::Tokens, locale)}
        <section class="ruled"><CostTable locale/></section>
        {below::below(Below::Calculator, locale)}
        <ResultBar locale/>
    }
}

/// What stands with the count: what of the text can be read in another way.
pub fn readings(locale: Locale) -> AnyView {
    view! { <TextReadings locale/> }.into_any()
}

/// What stands in the place of a text that is not there yet.
pub fn outline(locale: Locale) -> AnyView {
    outline_form(locale)
}

/// What stands below the count: the tokens one by one.
pub fn tokens(locale: Locale) -> AnyView {
    view! { <div class="ruled"><TokenView locale/></div> }.into_any()
}

/// What stands below the costs: taking them away, the same text in other languages and encodings.
pub fn below(locale: Locale) -> AnyView {
    view! {
        <ShareBar locale/>
        <div class="ruled"><LanguageTable locale/></div>
        <div class="ruled"><EncodingsTable locale/></div>
    }
    .into_any()
}
