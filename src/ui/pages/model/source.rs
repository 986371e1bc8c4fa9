//! Where a period was read, when, and what else a reader should know of it.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        clock::Clock,
        components::source_line::{disputes, source_line},
        view::live,
    },
};
use prices::{
    catalog::{LAUNCH, Model, PricePeriod},
    date::iso,
};

/// The source of a period, its days, what it leaves out, and who prints something else.
pub fn source(
    model: &'static Model,
    period: &'static PricePeriod,
    clock: Clock,
    locale: Locale,
) -> AnyView {
    let text = &locale.models().model;
    let checked = period.source.checked;
    let line = move || {
        let age = clock.age_of(checked, locale);
        source_line(period, &model.provider_name, age.as_deref(), locale)
    };
    let reason = reason(period, locale);
    let reason = reason.map(|reason| view! { <span>{format!(" · {reason}")}</span> }.into_any());
    let notes: Vec<String> = model.notes.iter().chain(&period.notes).cloned().collect();
    view! {
        <dl class="bill-notes" data-testid="price-source" data-checked=iso(checked)>
            <div>
                <dt>{text.source}</dt>
                <dd>{live(line)} {reason}</dd>
            </div>
            {list(text.disputes, disputes(period, locale))}
            {list(text.notes, notes)}
            {list(text.omitted, period.omitted.clone())}
        </dl>
    }
    .into_any()
}

/// Why a period began.
pub fn reason(period: &'static PricePeriod, locale: Locale) -> Option<&'static str> {
    let reason = period.reason.as_deref()?;
    Some(if reason == LAUNCH {
        locale.models().history.launch
    } else {
        reason
    })
}

fn list(title: &'static str, items: Vec<String>) -> Option<AnyView> {
    (!items.is_empty()).then(|| {
        let items: Vec<AnyView> = items
            .into_iter()
            .map(|item| view! { <dd>{item}</dd> }.into_any())
            .collect();
        view! { <div><dt>{title}</dt>{items}</div> }.into_any()
    })
}
