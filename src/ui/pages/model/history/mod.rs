//! What a model has cost over time: a chart of steps, and every period with what changed.

mod chart;
mod eras;

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{clock::Clock, view::live},
};
use prices::catalog::{Model, PeriodState};

/// The section with its heading; nothing for a model without prices.
pub fn history(model: &'static Model, locale: Locale) -> Option<AnyView> {
    let text = &locale.models().history;
    let eras = book::history(model);
    let body = match eras.as_slice() {
        [] => return None,
        [only] if only.period.state == PeriodState::InForce => {
            let line = match only.period.span.from {
                Some(from) => (text.single)(&format::date(from)),
                None => text.single_undated.to_owned(),
            };
            view! { <p data-testid="single-price">{line}</p> }.into_any()
        }
        _ => {
            let clock = expect_context::<Clock>();
            let items: Vec<AnyView> = eras
                .iter()
                .enumerate()
                .rev()
                .map(|(at, era)| eras::era(model, era, at == 0, locale))
                .collect();
            view! {
                {live(move || chart::chart(model, clock.today.get(), locale))}
                <ol class="eras" data-testid="history">{items}</ol>
            }
            .into_any()
        }
    };
    Some(
        view! {
            <section class="ruled" aria-labelledby="history-heading">
                <h2 id="history-heading">{text.heading}</h2>
                {body}
            </section>
        }
        .into_any(),
    )
}
