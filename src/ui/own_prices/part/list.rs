//! The entries, each with what it says and two buttons.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{OwnBook, form::Form};
use crate::text::Locale;
use book::own::{OwnEntry, OwnPrice, OwnRates};
use prices::money::UsdPerMTok;

/// All entries, or how to begin.
pub fn list(own: OwnBook, form: Form, locale: Locale) -> AnyView {
    let text = locale.own();
    let prices = own.prices.get();
    if prices.entries().is_empty() {
        return view! { <p data-testid="own-none">{text.none}</p> }.into_any();
    }
    let items: Vec<AnyView> = prices
        .entries()
        .iter()
        .map(|entry| item(own, form, entry, locale))
        .collect();
    view! { <ul class="own-list" aria-label=text.list data-testid="own-list">{items}</ul> }
        .into_any()
}

fn item(own: OwnBook, form: Form, entry: &OwnEntry, locale: Locale) -> AnyView {
    let text = locale.own();
    let key = entry.price.key();
    let name = own
        .prices
        .with_untracked(|prices| own.name_of(prices, &key));
    let from = match &entry.price {
        OwnPrice::Added(_) => None,
        _ => own.data.catalog.model(&key),
    };
    let from = from.map(|model| {
        view! { " " <span class="from">{model.provider_name.as_str()}</span> }.into_any()
    });
    let mut facts = vec![
        what(entry, locale),
        (text.entered)(&format::date(entry.entered)),
    ];
    facts.extend(entry.note.clone());
    let (edit_label, remove_label) = ((text.of)(text.edit, &name), (text.of)(text.remove, &name));
    let id = key.as_str().to_owned();
    let edited = entry.clone();
    view! {
        <li data-own=id>
            <span class="names">{name}{from}<span class="from">{facts.join(" · ")}</span></span>
            <button type="button" class="plain" data-testid="own-edit" aria-label=edit_label on:click=move |_| form.edit(&edited)>{text.edit}</button>
            <button type="button" class="plain" data-testid="own-remove" aria-label=remove_label on:click=move |_| form.forget(own, &key)>{text.remove}</button>
        </li>
    }
    .into_any()
}

/// What an entry says, in words.
fn what(entry: &OwnEntry, locale: Locale) -> String {
    let words = locale.own();
    match &entry.price {
        OwnPrice::Discount(_, discount) => (words.discount)(&discount.to_percent()),
        OwnPrice::Rates(_, rates) => rates_words(rates, locale),
        OwnPrice::Added(model) => {
            let rates = rates_words(&model.rates, locale);
            match model.context {
                Some(context) => {
                    let tokens = format::grouped(context.get());
                    format!("{rates} · {tokens} {}", words.prices.tokens)
                }
                None => rates,
            }
        }
    }
}

fn rates_words(rates: &OwnRates, locale: Locale) -> String {
    let words = &locale.own().prices;
    let one =
        |name: &str, price: UsdPerMTok| format!("{} {}", (words.rate)(name), format::price(price));
    let mut all = Vec::new();
    let single = [
        ("input", rates.input),
        ("output", rates.output),
        ("cache_read", rates.cache_read),
    ];
    all.extend(
        single
            .into_iter()
            .filter_map(|(name, price)| Some(one(name, price?))),
    );
    for (lifetime, price) in &rates.cache_write {
        all.push(one(&format!("cache_write.{}", lifetime.id()), *price));
    }
    format!("{} {}", all.join(words.list_separator), words.per_mtok)
}
