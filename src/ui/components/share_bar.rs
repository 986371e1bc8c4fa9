//! Taking the numbers away: a link, or the table as Markdown or CSV.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        components::{
            hand_over::{Onward, hand_over},
            take_away::TakeAway,
        },
        cost_export::cost_export,
        ports::Ports,
        route::Page,
        state::CalculatorState,
    },
};
use book::View;
use link::{SharedBook, SharedWorkload};
use tokens::TokenCount;

/// Copies the link or the table, and says so. Where the clipboard is refused, the text is shown to copy by hand.
#[component]
pub fn ShareBar(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.share;
    let state = expect_context::<CalculatorState>();
    let ports = expect_context::<Ports>();
    let taken = TakeAway::new(text.refused, text.by_hand);
    let copy_link = move |_| {
        taken.copy(
            (ports.share_url)(&shared(state).to_query()),
            text.link_copied,
        );
    };
    let copy_table = move |as_csv: bool| {
        let table = untrack(|| cost_export(state, locale));
        let said = (text.table_copied)(&format::grouped(table.rows.len() as u64));
        taken.copy(
            if as_csv {
                table.to_csv()
            } else {
                table.to_markdown()
            },
            said,
        );
    };
    view! {
        <section class="share" aria-label=text.heading data-testid="share-bar">
            <div class="share-buttons">
                <button type="button" data-testid="copy-link" aria-describedby="share-note" on:click=copy_link>{text.link}</button>
                <button type="button" data-testid="copy-markdown" on:click=move |_| copy_table(false)>{text.markdown}</button>
                <button type="button" data-testid="copy-csv" on:click=move |_| copy_table(true)>{text.csv}</button>
            </div>
            <p class="small" id="share-note">{text.link_note}</p>
            {taken.outcome("share-said", "share-status")}
        </section>
    }
    .into_any()
}

/// The ways to the other tools.
pub fn onward(state: CalculatorState, locale: Locale) -> AnyView {
    let compare = move || {
        let book = SharedBook {
            workload: tracked(state),
            view: View::priced(),
        };
        book.to_query()
    };
    let workload = move || tracked(state).to_query();
    let ways = vec![
        Onward::new(Page::Compare, compare),
        Onward::new(Page::Scenarios, workload),
        Onward::new(Page::Billing, workload),
    ];
    hand_over(ways, locale)
}

/// The workload with the size of the input, which is all that a link says about the text.
fn shared(state: CalculatorState) -> SharedWorkload {
    untrack(|| tracked(state))
}

/// The same, following the state.
fn tracked(state: CalculatorState) -> SharedWorkload {
    let count = state.input_for(state.picked()).map(TokenCount::expected);
    let mut workload = state.workload(count.unwrap_or_default());
    workload.model = state.picked().key.clone();
    SharedWorkload {
        workload,
        input_given: count.is_some(),
    }
}
