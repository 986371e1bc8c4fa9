//! What moves a period's prices: tiers, hours, factors.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::text::Locale;
use prices::catalog::{PricePeriod, Window, WindowEffect};

/// What tiers reprice, when windows are open, what factors multiply.
pub fn rules(period: &'static PricePeriod, locale: Locale) -> Option<AnyView> {
    let (text, words) = (&locale.models().model, &locale.models().prices);
    let mut lines: Vec<String> = Vec::new();
    lines.extend(
        period
            .tiers
            .first()
            .map(|tier| (words.scope)(tier.scope).to_owned()),
    );
    lines.extend(period.windows.iter().map(|window| {
        let effect = match &window.effect {
            WindowEffect::Factor(factor) => {
                locale.colon().to_owned() + &(text.multiplied)(&factor.to_decimal())
            }
            WindowEffect::Rates(_) => String::new(),
        };
        let hours = locale.in_brackets(&hours(window, locale));
        format!("{}{hours}{effect}", (text.window)(&window.name))
    }));
    let factors = period.factors.iter();
    lines.extend(factors.map(|(name, factor)| (text.factor)(name, &factor.to_decimal())));
    (!lines.is_empty()).then(|| {
        let items: Vec<AnyView> = lines
            .into_iter()
            .map(|line| view! { <li>{line}</li> }.into_any())
            .collect();
        view! { <ul class="rules">{items}</ul> }.into_any()
    })
}

fn hours(window: &Window, locale: Locale) -> String {
    let (text, words) = (&locale.models().model, &locale.models().prices);
    let days: Vec<&str> = window
        .days
        .iter()
        .map(|day| (text.day)(day.to_monday_zero_offset().unsigned_abs()))
        .collect();
    let time = |time: prices::date::Time| format!("{:02}:{:02}", time.hour(), time.minute());
    let times: Vec<String> = window
        .hours
        .iter()
        .map(|(from, to)| format!("{}-{}", time(*from), time(*to)))
        .collect();
    (text.hours)(
        &days.join(words.list_separator),
        &times.join(words.list_separator),
    )
}
