//! A model's limits, dates and tokenizer.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{text::Locale, ui::data::PageData};
use prices::{
    catalog::{Modality, Model},
    date::Date,
};
use tokens::{Tokenizer, Tokens};

/// Limits and dates, an em dash where nothing is published.
pub fn facts(model: &'static Model, locale: Locale) -> AnyView {
    let (text, words) = (&locale.models().model, &locale.models().prices);
    let names = &text.facts;
    let tokens = |limit: Option<Tokens>| {
        limit.map(|limit| format!("{} {}", format::grouped(limit.get()), words.tokens))
    };
    let modalities = |list: &[Modality]| {
        let list: Vec<&str> = list.iter().map(|one| (words.modality)(*one)).collect();
        (!list.is_empty()).then(|| list.join(words.list_separator))
    };
    let day = |day: Option<Date>| day.map(format::date);
    let joined = |list: &[String]| (!list.is_empty()).then(|| list.join(words.list_separator));
    let always = [
        (names.context, "context", tokens(model.context_window)),
        (names.max_input, "max_input", tokens(model.max_input)),
        (names.max_output, "max_output", tokens(model.max_output)),
        (names.reads, "reads", modalities(&model.input_modalities)),
        (names.makes, "makes", modalities(&model.output_modalities)),
        (names.cutoff, "cutoff", model.knowledge_cutoff.clone()),
        (names.released, "released", day(model.released)),
        (names.retires, "retires", day(model.retires)),
    ];
    let sometimes = [
        (
            names.retires_not_before,
            "retires_not_before",
            day(model.retires_not_before),
        ),
        (names.endpoints, "endpoints", joined(&model.endpoints)),
        (names.weights, "weights", model.weights.clone()),
        (text.aliases, "aliases", joined(&model.aliases)),
    ];
    let sometimes = sometimes
        .into_iter()
        .filter(|(_, _, value)| value.is_some());
    let rows: Vec<AnyView> = always
        .into_iter()
        .chain(sometimes)
        .map(|(name, id, value)| {
            let value = value.unwrap_or_else(|| format::NO_FIGURE.to_owned());
            view! { <div><dt>{name}</dt><dd data-fact=id>{value}</dd></div> }.into_any()
        })
        .collect();
    view! { <dl class="facts">{rows}</dl> }.into_any()
}

/// How its tokens are counted, and what an estimate rests on.
pub fn tokenizer(model: &'static Model, locale: Locale) -> AnyView {
    let text = &locale.models().model;
    let rule = match &model.tokenizer {
        None => return view! { <p>{text.not_text}</p> }.into_any(),
        Some(Tokenizer::Exact(encoding)) => {
            let say = if model.tokenizer_assumed {
                text.assumed
            } else {
                text.exact
            };
            return view! { <p data-testid="tokenizer">{say(encoding.id())}</p> }.into_any();
        }
        Some(Tokenizer::Estimate(rule)) => rule,
    };
    let data = expect_context::<&'static PageData>();
    let note = data.catalog.rule_note(&rule.id);
    let note = note.map(|note| note.of(locale.tag()));
    let [expected, low, high] = [
        rule.expected_per_mille,
        rule.low_per_mille,
        rule.high_per_mille,
    ]
    .map(format::per_mille);
    view! {
        <p data-testid="tokenizer">{(text.estimated)(rule.of.id(), &expected, &low, &high)}</p>
        <p class="small">
            {note} " " <a href=rule.source.as_str() rel="external noopener">{text.ratio_source}</a>
            " · " {(locale.source().checked)(&format::date(rule.checked), None)}
        </p>
    }
    .into_any()
}
