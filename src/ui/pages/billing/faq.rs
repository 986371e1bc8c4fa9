//! Questions people ask about paying: a short answer each, and what the platforms' terms say to it.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    state::BillingState,
    terms_words::{in_locale, said},
};
use crate::text::Locale;
use plan::billing::{Platform, Term};

/// How many of the questions are about prepaid and postpaid; the others are about buying.
const ABOUT_PLANS: usize = 6;

/// What belongs under an answer.
enum Facts {
    /// Nothing.
    None,
    /// A term: each value, with the platforms of which it holds.
    Of(Term),
    /// Who may pay afterwards, platform by platform.
    Postpaid,
    /// Where usage is shown, platform by platform.
    Consoles,
}

/// The facts of each question, in the order of the questions.
const FACTS: [Facts; 11] = [
    Facts::None,
    Facts::Of(Term::Expiry),
    Facts::Of(Term::Refund),
    Facts::Of(Term::AtZero),
    Facts::None,
    Facts::Postpaid,
    Facts::None,
    Facts::Of(Term::MinimumPurchase),
    Facts::Of(Term::PurchaseFee),
    Facts::Consoles,
    Facts::None,
];

/// The section.
pub fn faq(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().faq;
    let asks = (text.asks)();
    let column = |title: &'static str, from: usize, to: usize| {
        let asked: Vec<AnyView> = (from..to)
            .map(|at| {
                let (question, answer) = asks[at];
                let facts = facts(&FACTS[at], state.platforms.all(), locale);
                view! { <details><summary>{question}</summary><p>{answer}</p>{facts}</details> }
                    .into_any()
            })
            .collect();
        view! { <div><h3>{title}</h3>{asked}</div> }.into_any()
    };
    view! {
        <section class="ruled faq" aria-labelledby="bill-faq-heading" data-testid="bill-faq">
            <h2 id="bill-faq-heading">{text.heading}</h2>
            <div class="two-columns">
                {column(text.about_plans, 0, ABOUT_PLANS)}
                {column(text.about_buying, ABOUT_PLANS, asks.len())}
            </div>
            <p class="small">{text.sources}</p>
        </section>
    }
    .into_any()
}

fn facts(facts: &Facts, platforms: &'static [Platform], locale: Locale) -> Option<AnyView> {
    let terms = &locale.billing().terms;
    let lines: Vec<(String, AnyView)> = match facts {
        Facts::None => return None,
        Facts::Of(term) => by_value(*term, platforms, locale)
            .into_iter()
            .map(|(value, names)| (value, names.join(terms.separator).into_any()))
            .collect(),
        Facts::Postpaid => platforms
            .iter()
            .filter_map(|platform| {
                let who = platform.facts.postpaid_who.as_ref()?.value.as_ref()?;
                let who = in_locale(who, locale).to_owned();
                Some((platform.name.clone(), who.into_any()))
            })
            .collect(),
        Facts::Consoles => platforms
            .iter()
            .filter_map(|platform| {
                let url = platform.console.as_ref()?.value.as_ref()?;
                Some((platform.name.clone(), external(url)))
            })
            .collect(),
    };
    let lines: Vec<AnyView> = lines
        .into_iter()
        .map(|(head, rest)| {
            view! { <li><strong>{head}</strong>{terms.colon}{rest}</li> }.into_any()
        })
        .collect();
    Some(view! { <ul>{lines}</ul> }.into_any())
}

/// A link to another site, named by its address.
pub fn external(url: &'static str) -> AnyView {
    let name = url.trim_start_matches("https://");
    view! { <a href=url rel="external noopener">{name}</a> }.into_any()
}

/// Every value a fact has, in words, with the platforms of which it holds.
fn by_value(
    term: Term,
    platforms: &'static [Platform],
    locale: Locale,
) -> Vec<(String, Vec<&'static str>)> {
    let mut values: Vec<(String, Vec<&'static str>)> = Vec::new();
    for platform in platforms {
        let Some(value) = said(&platform.facts.terms(), term, locale) else {
            continue;
        };
        match values.iter_mut().find(|(known, _)| *known == value) {
            Some((_, names)) => names.push(&platform.name),
            None => values.push((value, vec![&platform.name])),
        }
    }
    values
}
