//! The range that a month most likely lies in, and how it is made.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{money, scenario_state::ScenarioState, view::live},
};
use plan::scenario::{Gap, Likely, Scenario, likely};
use prices::money::Usd;

/// The range of the settled scenario.
type LikelyMemo = Memo<Result<Likely, Gap>>;

/// The range, worked out whenever typing has paused (a thousand months are priced for it), and how it is made.
pub fn likely_range(state: ScenarioState, locale: Locale) -> AnyView {
    let range: LikelyMemo = Memo::new(move |_| {
        let today = state.clock.today.get();
        let catalog = state.prices.catalog();
        let of = |scenario: &Scenario| likely(scenario, catalog, None, today);
        state.settled.with(of)
    });
    view! { {live(move || line(range, locale))} {made(state, range, locale)} }.into_any()
}

fn line(range: LikelyMemo, locale: Locale) -> Option<AnyView> {
    let text = &locale.scenarios().year;
    range.with(|found| {
        let (low, high) = found.as_ref().ok()?.month;
        (low != high).then(|| {
            let shown = money::range(low, high, locale);
            view! {
                <p class="likely"><span class="unit">{text.likely}</span> " "
                    <strong data-testid="month-likely" data-low=low.to_decimal() data-high=high.to_decimal()>{shown}</strong></p>
            }
            .into_any()
        })
    })
}

/// How it is made, to be opened, with the year's.
fn made(state: ScenarioState, range: LikelyMemo, locale: Locale) -> AnyView {
    let text = &locale.scenarios().year;
    let how = move || {
        let piece = state.settled.with(Scenario::piece);
        range.with(|found| {
            let Ok(found) = found else {
                return format::NO_FIGURE.to_owned();
            };
            if found.varied.is_empty() {
                return text.certain.to_owned();
            }
            let label = locale.scenarios().form.label;
            let names = found.varied.iter().map(|input| label(*input, piece));
            let names: Vec<&str> = names.collect();
            (text.made)(
                &names.join(text.between),
                found.varied.len(),
                &format::grouped(found.combinations as u64),
                found.held,
            )
        })
    };
    let year = move || {
        range.with(|found| {
            let (low, high): (Usd, Usd) = found.as_ref().ok()?.year?;
            let words = (text.likely_year)(&money::range(low, high, locale));
            Some(
                view! { <p data-testid="year-likely" data-low=low.to_decimal() data-high=high.to_decimal()>{words}</p> }
                    .into_any(),
            )
        })
    };
    view! {
        <details class="small made" data-testid="likely-made">
            <summary>{text.how}</summary>
            <p>{live(how)}</p>
            {live(year)}
        </details>
    }
    .into_any()
}
