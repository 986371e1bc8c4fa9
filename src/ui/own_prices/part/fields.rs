//! The fields of the form: the listed model, rates beside what the list says, and the rest.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    OwnBook,
    draft::{
        ADDED, CONTEXT, DISCOUNT, Draft, FIELDS, INPUT, NAME, NOTE, OUTPUT, PERCENT, RATES, READ,
        WRITE, WRITES,
    },
    form::Form,
};
use crate::{
    text::Locale,
    ui::{
        components::{
            model_picker::{ModelPicker, model_picker},
            number_field::{Kind, NumberField, NumberParts, number_parts},
        },
        view::live,
    },
};
use book::own::OWN_PROVIDER;
use prices::{catalog::Rates, money::UsdPerMTok};

/// All fields of the form; those without a meaning for the kind of entry are hidden.
pub fn fields(own: OwnBook, form: Form, locale: Locale) -> Vec<AnyView> {
    let words = locale.own();
    let text = &words.fields;
    let rate = |name: &str| (text.rate)(&(words.prices.rate)(name));
    let mut all = vec![
        field(own, form, NAME, text.name.to_owned(), locale),
        field(own, form, INPUT, rate("input"), locale),
        field(own, form, OUTPUT, rate("output"), locale),
        field(own, form, READ, rate("cache_read"), locale),
    ];
    for (at, lifetime) in WRITES.iter().enumerate() {
        let label = rate(&format!("cache_write.{}", lifetime.id()));
        all.push(field(own, form, WRITE + at, label, locale));
    }
    all.extend([
        field(own, form, DISCOUNT, text.discount.to_owned(), locale),
        field(own, form, CONTEXT, text.context.to_owned(), locale),
        field(own, form, NOTE, text.note.to_owned(), locale),
    ]);
    all
}

/// The listed model, of all that are listed. It stands beside the fields, whose Enter saves.
pub fn model(own: OwnBook, form: Form, locale: Locale) -> AnyView {
    let has_none = move || form.draft.with(|draft| draft.kind) == ADDED;
    let picker = ModelPicker {
        id: "own-model",
        label: locale.own().fields.model,
        prices: own.book,
        today: own.clock.today,
        current: Box::new(move || form.draft.with(|draft| draft.model.clone())),
        first: Box::new(|| None),
        offers: Box::new(|model| model.provider.as_str() != OWN_PROVIDER),
        choose: Box::new(move |key| form.draft.update(|draft| draft.model = key)),
    };
    let picker = model_picker(picker, locale);
    view! { <div hidden=has_none>{picker}</div> }.into_any()
}

/// A field, shown where it has a meaning or holds something.
fn field(own: OwnBook, form: Form, at: usize, label: String, locale: Locale) -> AnyView {
    let value = move || form.draft.with(|draft| draft.fields[at].clone());
    let set = move |typed: &str| {
        let typed = typed.to_owned();
        form.draft.update(|draft| draft.fields[at] = typed);
        form.draft.with_untracked(|draft| draft.check(at, locale))
    };
    let is_hidden = move || form.draft.with(|draft| !is_shown(own, draft, at));
    let listed = move || {
        let price = form.draft.with(|draft| listed(own, draft, at))?;
        let words = (locale.own().fields.listed)(&format::price(price));
        Some(format!("· {words}"))
    };
    let kind = match at {
        NAME | NOTE => Kind::Words,
        CONTEXT => Kind::Whole,
        _ => Kind::Decimal,
    };
    let field = NumberField {
        kind,
        size: "20",
        keeps: false,
        ..NumberField::new(FIELDS[at], value, set)
    };
    let NumberParts { input, problem } = number_parts(field, locale);
    view! {
        <div class="field" hidden=is_hidden>
            <label class="label" for=FIELDS[at]>{label} " " <span class="unit">{live(listed)}</span></label>
            {input}
            {problem}
        </div>
    }
    .into_any()
}

/// The standard rates a list has for the chosen model today.
fn rates_of(own: OwnBook, draft: &Draft) -> Option<&'static Rates> {
    let model = own.data.catalog.model_by_id(&draft.model)?;
    let period = model.price_on(own.clock.today.get())?;
    Some(&period.rates)
}

fn listed(own: OwnBook, draft: &Draft, at: usize) -> Option<UsdPerMTok> {
    let rates = rates_of(own, draft).filter(|_| draft.kind == RATES)?;
    match at {
        INPUT => rates.input,
        OUTPUT => rates.output,
        READ => rates.cache_read,
        WRITE..DISCOUNT => rates.cache_write.get(&WRITES[at - WRITE]).copied(),
        _ => None,
    }
}

fn is_shown(own: OwnBook, draft: &Draft, at: usize) -> bool {
    match at {
        NOTE => true,
        NAME | CONTEXT => draft.kind == ADDED,
        DISCOUNT => draft.kind == PERCENT,
        _ if draft.kind == PERCENT => false,
        INPUT | OUTPUT | READ => true,
        _ if !draft.fields[at].is_empty() => true,
        _ => {
            let lists = |rates: &Rates| rates.cache_write.contains_key(&WRITES[at - WRITE]);
            let has_writes = |rates: &&Rates| !rates.cache_write.is_empty();
            match rates_of(own, draft).filter(has_writes) {
                Some(rates) if draft.kind == RATES => lists(rates),
                _ => at == WRITE,
            }
        }
    }
}
