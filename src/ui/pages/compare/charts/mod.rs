//! Price against context and against release date for the rows shown, and cost by part for the picked ones.

mod dots;
mod scatter;
mod stack;

use crate::text::Words as _;
use leptos::{html::Section, prelude::*};

use crate::{
    text::Locale,
    ui::{
        book_state::BookState,
        components::chart::{ChartData, Figure},
        ports::Ports,
        view::{effect, live},
    },
};
use book::Column;

/// The prices that can be drawn, in the order of [`crate::text::BookChartText::axis`].
const PRICES: [Column; 3] = [Column::Input, Column::Output, Column::PerRequest];

/// How long the visitor's choices rest before charts are drawn anew, in milliseconds: the table answers first.
const REST_MS: u32 = 200;

/// Draws a figure of the state, given which of [`PRICES`].
type Draw = fn(BookState, usize, Locale) -> ChartData;

/// All three charts.
pub fn charts(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().charts;
    let price = RwSignal::new(0_usize);
    let rested = rested(state);
    let place = NodeRef::<Section>::new();
    let is_near = RwSignal::new(false);
    let device = expect_context::<Ports>().device;
    effect(move |_| {
        if let Some(place) = place.get() {
            (device.near)(&place, Box::new(move || _ = is_near.try_set(true)));
        }
    });
    let figure = |id: &'static str, draw: Draw| {
        live(move || {
            // Not in the HTML: a point for every model would be a quarter of it. And not before the visitor comes near.
            let is_due = is_near.get() && rested.get() > 0;
            let price = price.get();
            is_due.then(|| {
                let data = untrack(|| draw(state, price, locale));
                view! { <Figure locale id data/> }.into_any()
            })
        })
        .into_any()
    };
    let options: Vec<AnyView> = text
        .axis
        .into_iter()
        .enumerate()
        .map(|(at, label)| view! { <option value=PRICES[at].id()>{label}</option> }.into_any())
        .collect();
    let choose = move |event| {
        let id = event_target_value(&event);
        if let Some(at) = PRICES.iter().position(|column| column.id() == id) {
            price.set(at);
        }
    };
    view! {
        <section class="ruled charts" id="charts" aria-labelledby="charts-heading" node_ref=place>
            <h2 id="charts-heading">{text.heading}</h2>
            <p class="soft">{text.lead}</p>
            <label class="field">
                <span class="label">{text.price}</span>
                <select data-testid="chart-price" on:change=choose prop:value=move || PRICES[price.get()].id()>{options}</select>
            </label>
            {figure("price-by-context", scatter::by_context)}
            {figure("price-by-release", scatter::by_release)}
            {figure("cost-by-part", stack::by_part)}
        </section>
    }
    .into_any()
}

/// Changes when the rows, their order or the picks have changed and then rested for [`REST_MS`].
fn rested(state: BookState) -> RwSignal<usize> {
    let device = expect_context::<Ports>().device;
    let (asked, drawn) = (RwSignal::new(0_usize), RwSignal::new(0_usize));
    effect(move |_| {
        state.rows.track();
        state.shown.track();
        state.view.track();
        let mine = asked.get_untracked() + 1;
        asked.set(mine);
        let draw = move || {
            // By then the page may be another.
            if asked.try_get_untracked() == Some(mine) {
                drawn.try_set(mine);
            }
        };
        (device.after)(REST_MS, Box::new(draw));
    });
    drawn
}

/// All three, without waiting for the visitor's choices to rest.
#[cfg(test)]
pub fn charts_at_once(state: BookState, locale: Locale) -> AnyView {
    let draws: [(&'static str, Draw); 3] = [
        ("price-by-context", scatter::by_context),
        ("price-by-release", scatter::by_release),
        ("cost-by-part", stack::by_part),
    ];
    draws
        .map(|(id, draw)| {
            let data = draw(state, 0, locale);
            view! { <Figure locale id data/> }.into_any()
        })
        .into_any()
}
