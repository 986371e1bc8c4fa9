//! The form for a text that is not there yet: length, unit, language, and what a page is taken as.

use leptos::prelude::*;

use crate::{
    text::{Locale, Words as _},
    ui::{
        components::number_field::{NumberField, number_field},
        outline::{AMOUNT_RANGE, OutlineUnit, PER_PAGE_RANGE, is_without_spaces},
        state::CalculatorState,
        text_work::TextWork,
        view::{effect, live},
    },
};
use plan::parse_count_field;
use tokens::density::{LengthUnit, MEASURED, MEASURED_ON, MeasuredLanguage};

/// The form, and the arithmetic below it. What it comes to takes the text's place while it is open.
pub fn outline_form(locale: Locale) -> AnyView {
    let text = locale.outline();
    let (state, work) = (
        expect_context::<CalculatorState>(),
        expect_context::<TextWork>(),
    );
    let outline = state.outline;
    effect(move |_| {
        let outline = outline.get();
        if state.is_outlined.get() {
            work.take_sizes(outline.sizes());
        }
    });
    let wrong = move |problem: &plan::FieldProblem| (locale.number().problem)(problem);
    let amount = NumberField::new(
        "outline-amount",
        move || format::grouped(outline.get().amount),
        move |typed| {
            let amount =
                parse_count_field(typed, AMOUNT_RANGE).map_err(|problem| wrong(&problem))?;
            outline.update(|outline| outline.amount = amount);
            Ok(())
        },
    );
    let unit = view! {
        <select data-testid="outline-unit" aria-label=text.unit
            on:change=move |event| {
                let unit = OutlineUnit::from_id(&event_target_value(&event)).unwrap_or(OutlineUnit::Words);
                outline.update(|outline| outline.unit = unit);
            }>
            {OutlineUnit::ALL.into_iter().zip(text.units).map(|(unit, name)| view! { <option value=unit.id() prop:selected=move || outline.get().unit == unit>{name}</option> }).collect_view()}
        </select>
    };
    let language = view! {
        <div class="field" hidden=move || outline.get().unit == OutlineUnit::Tokens>
            <label class="label" for="outline-language">{text.language}</label>
            <select id="outline-language" data-testid="outline-language"
                on:change=move |event| {
                    let chosen = event_target_value(&event);
                    if let Some(language) = MeasuredLanguage::by_tag(&chosen) {
                        outline.update(|outline| outline.change_language(language.tag));
                    }
                }>
                {MEASURED.iter().map(|language| view! { <option value=language.tag prop:selected=move || outline.get().language == language.tag>{(text.language_name)(language.tag)}</option> }).collect_view()}
            </select>
        </div>
    };
    let per_page = NumberField::new(
        "outline-per-page",
        move || format::grouped(outline.get().per_page),
        move |typed| {
            let words =
                parse_count_field(typed, PER_PAGE_RANGE).map_err(|problem| wrong(&problem))?;
            outline.update(|outline| outline.per_page = words);
            Ok(())
        },
    );
    let per_page_unit = view! { <span class="unit">{text.per_page_units[0]}</span> };
    view! {
        <div class="outline-form" data-testid="outline-form" hidden=move || !state.is_outlined.get()>
            <p class="soft">{text.question}</p>
            <div class="outline-fields">
                {number_field(amount, text.amount, Some(unit.into_any()), locale)}
                {language}
                <div hidden=move || outline.get().unit != OutlineUnit::Pages>
                    {number_field(per_page, text.per_page, Some(per_page_unit.into_any()), locale)}
                </div>
            </div>
            {live(move || arithmetic(state, locale))}
        </div>
    }
    .into_any()
}

/// How the range comes about, and what the ratios rest on.
fn arithmetic(state: CalculatorState, locale: Locale) -> AnyView {
    let text = locale.outline();
    let outline = state.outline.get();
    let Some((amount, unit)) = outline.length() else {
        return view! { <p class="small">{text.tokens_as_they_are}</p> }.into_any();
    };
    let measured = outline.measured();
    let encoding = state.encoding();
    let spread = measured.spread(encoding, unit);
    let [low, expected, high] = [spread.low, spread.expected, spread.high].map(format::per_mille);
    let is_words = unit == LengthUnit::Words;
    let amount = format::grouped(amount);
    let pages = (outline.unit == OutlineUnit::Pages).then(|| {
        let said = (text.pages)(
            &format::grouped(outline.amount),
            &format::grouped(outline.per_page),
            is_words,
            &amount,
        );
        view! { <p class="small" data-testid="outline-pages">{said}</p> }
    });
    let counted_so = (is_words && is_without_spaces(outline.language))
        .then(|| view! { <p class="small">{text.word_is_character}</p> });
    let source = (text.source)(
        &format::date(MEASURED_ON),
        &format::grouped(measured.characters),
        &format::grouped(u64::from(measured.passages)),
        &measured.sources.join(", "),
    );
    view! {
        {pages}
        <p class="small" data-testid="outline-arithmetic">{(text.arithmetic)(&amount, is_words, &low, &expected, &high, encoding.id())}</p>
        {counted_so}
        <p class="small soft">{source}</p>
    }
    .into_any()
}
