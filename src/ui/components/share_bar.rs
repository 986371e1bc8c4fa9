//! Taking the numbers away: a link, or the table as Markdown or CSV.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        components::take_away::TakeAway,
        cost_export::cost_export,
        ports::Ports,
        route::{Page, Route},
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
    let to_compare = move || {
        let path = Route::new(locale, Page::Compare).path();
        let book = SharedBook {
            workload: tracked(state),
            view: View {
                is_priced: true,
                ..View::default()
            },
        };
        format!("{path}?{}", book.to_query())
    };
    view! {
        <section class="share" aria-label=text.heading data-testid="share-bar">
            <div class="share-buttons">
                <button type="button" data-testid="copy-link" aria-describedby="share-note" on:click=copy_link>{text.link}</button>
                <button type="button" data-testid="copy-markdown" on:click=move |_| copy_table(false)>{text.markdown}</button>
                <button type="button" data-testid="copy-csv" on:click=move |_| copy_table(true)>{text.csv}</button>
            </div>
            <p><a class="plain-link" data-testid="to-compare" href=to_compare>{text.to_compare}</a></p>
            <p class="small" id="share-note">{text.link_note}</p>
            {taken.outcome("share-said", "share-status")}
        </section>
    }
    .into_any()
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
