//! The prices a result rests on, and, on paper, everything that was assumed.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    assumed::{assumed, named},
    number::signed,
    shelf::Shelf,
};
use crate::{
    text::Locale,
    ui::{components::source_line::own_mark, scenario_state::ScenarioState, view::live},
};
use link::scenario::Assumption;
use plan::scenario::PriceUsed;
use prices::date::{Date, iso};

/// The prices used.
pub fn prices_used(state: ScenarioState, locale: Locale) -> AnyView {
    let text = locale.scenarios();
    view! {
        <section class="ruled" aria-label=text.results.prices data-testid="prices-used">
            <h2>{text.results.prices}</h2>
            {live(move || prices(state, locale))}
        </section>
    }
    .into_any()
}

/// The sheet of assumptions that only paper shows.
pub fn sheet(state: ScenarioState, shelf: Shelf, locale: Locale) -> AnyView {
    let text = locale.scenarios();
    view! {
        <section class="paper print-sheet ruled" aria-label=text.link.assumptions>
            <h2>{text.link.assumptions}</h2>
            {live(move || assumptions(state, shelf, locale))}
        </section>
    }
    .into_any()
}

/// Each price once: whose, since when, where and when it was read, and what is announced for later.
fn prices(state: ScenarioState, locale: Locale) -> Vec<AnyView> {
    let today = state.clock.today.get();
    state.outcomes.with(|outcomes| {
        let Ok(cost) = &outcomes[1] else {
            return Vec::new();
        };
        let prices = cost.prices.iter();
        prices
            .map(|used| price(state, used, today, locale))
            .collect()
    })
}

fn price(state: ScenarioState, used: &PriceUsed, today: Date, locale: Locale) -> AnyView {
    let text = &locale.scenarios().results;
    let since = used.span.from.map(format::date);
    let since = (text.price_since)(since.as_deref());
    let checked = (text.price_checked)(&format::date(used.source.checked));
    let announced = state
        .prices
        .catalog()
        .model(&used.model)
        .and_then(|model| model.price_state(today).next)
        .and_then(|next| Some((next.span.from?, next)))
        .map(|(from, next)| {
            let rates = next.rates.input.zip(next.rates.output);
            let rates = rates.map(|(input, output)| (format::price(input), format::price(output)));
            let rates = rates
                .as_ref()
                .map(|(input, output)| (input.as_str(), output.as_str()));
            let words = (text.announced)(&format::date(from), rates);
            view! { <p class="small" data-testid="announced" data-value=iso(from)>{words}</p> }
                .into_any()
        });
    let source = own_mark(state.prices, &used.model, locale).unwrap_or_else(|| {
        view! {
            {since} " · " <a href=used.source.url.clone() rel="noopener">{text.price_source}</a> " · "
            <span data-value=iso(used.source.checked)>{checked}</span>
            <span class="paper">{used.source.url.clone()}</span>
        }
        .into_any()
    });
    view! {
        <div data-model=used.model.as_str().to_owned()>
            <p>{used.name.clone()} {locale.colon()} {source}</p>
            {announced}
        </div>
    }
    .into_any()
}

fn assumptions(state: ScenarioState, shelf: Shelf, locale: Locale) -> AnyView {
    let text = locale.scenarios();
    let scenario = state.settled.get();
    let mut rows = Vec::new();
    for assumption in assumed(state, &scenario, locale) {
        let Assumption {
            name,
            numbers,
            unit,
        } = assumption;
        let row = match numbers {
            Some(numbers) => {
                let cells = numbers
                    .map(|number| view! { <td class="number">{signed(number)}</td> }.into_any());
                view! { <tr><th scope="row">{name} " " <span class="unit">{unit}</span></th>{Vec::from(cells)}</tr> }.into_any()
            }
            None => {
                view! { <tr><th scope="row">{name}</th><td colspan="3">{unit}</td></tr> }.into_any()
            }
        };
        rows.push(row);
    }
    let mut heads = vec![view! { <th scope="col">{text.link.assumption_head}</th> }.into_any()];
    for case in text.form.cases {
        heads.push(view! { <th scope="col" class="number">{case}</th> }.into_any());
    }
    let name = shelf.kept.with(|kept| named(&scenario, kept, locale));
    view! {
        <p class="small">{(text.link.as_of)(&name, &format::date(state.clock.today.get()))}</p>
        <table class="ledger narrow-ledger"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
    }
    .into_any()
}
