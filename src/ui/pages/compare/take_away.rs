//! Taking away what is seen: a link, Markdown on the clipboard, CSV and JSON as files.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    link::address,
    side::{SIDE_BY_SIDE, workload_in_words},
};
use crate::{
    text::Locale,
    ui::{
        book_state::BookState,
        components::{
            hand_over::{Onward, hand_over},
            take_away::{FileKind, TakeAway},
        },
        ports::Ports,
        route::Page,
    },
};
use book::{AsOf, Column};
use link::{BookExport, BookHeads};
use prices::{catalog::UnitPrice, date::iso};

/// What the rows are written as.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Markdown,
    Csv,
    Json,
}

/// Buttons, and what came of them.
pub fn take_away_bar(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().link;
    let ports = expect_context::<Ports>();
    let taken = TakeAway::new(text.refused, text.by_hand);
    let copy_link = move |_| {
        let shared = untrack(|| address(state));
        let mut url = (ports.share_url)(&shared.to_query());
        // Whoever gets models side by side sees them first.
        if shared.view.picks.len() > 1 {
            url.push('#');
            url.push_str(SIDE_BY_SIDE);
        }
        taken.copy(url, text.link_copied);
    };
    let copy_table = move |_| {
        let (content, rows) = untrack(|| written(state, Form::Markdown, locale));
        taken.copy(content, (text.rows_copied)(&rows));
    };
    let save = move |kind: FileKind| {
        let form = match kind {
            FileKind::Csv => Form::Csv,
            FileKind::Json => Form::Json,
        };
        let (content, rows) = untrack(|| written(state, form, locale));
        let day = iso(untrack(|| state.clock.today.get()));
        let name = format!("tokentally-prices-{day}");
        taken.save(kind, &name, &content, (text.rows_saved)(&rows));
    };
    let buttons = vec![
        view! { <button type="button" data-testid="copy-link" on:click=copy_link>{text.link}</button> }.into_any(),
        view! { <button type="button" data-testid="copy-markdown" on:click=copy_table>{text.markdown}</button> }.into_any(),
        view! { <button type="button" data-testid="save-csv" on:click=move |_| save(FileKind::Csv)>{text.csv}</button> }.into_any(),
        view! { <button type="button" data-testid="save-json" on:click=move |_| save(FileKind::Json)>{text.json}</button> }.into_any(),
    ];
    let workload = move || address(state).workload.to_query();
    let ways = vec![
        Onward::new(Page::Scenarios, workload),
        Onward::new(Page::Billing, workload),
        Onward::new(Page::Calculator, workload),
    ];
    view! {
        {hand_over(ways, locale)}
        <section class="take-away" aria-label=text.heading data-testid="take-away">
            <div class="actions">{buttons}</div>
            <p class="small">{text.link_note}</p>
            {taken.outcome("", "take-away-said")}
        </section>
    }
    .into_any()
}

/// The rows that are seen, and how many they are.
fn written(state: BookState, form: Form, locale: Locale) -> (String, String) {
    let book = locale.book();
    let rows = state.rows.get();
    let shown = state.shown.get();
    let columns = state.visible_columns();
    let workload = state.workload.get();
    let today = state.clock.today.get();
    let day = state.view.with(|view| view.day).unwrap_or(today);
    let export = BookExport {
        rows: &rows.0,
        shown: &shown,
        columns: &columns,
        as_of: AsOf { day, today },
        workload: &workload,
    };
    let count = format::grouped(shown.len() as u64);
    if form == Form::Json {
        return (export.to_json(), count);
    }
    let column = |column: Column| {
        let unit = (book.compare.unit)(column);
        let name = (book.compare.column)(column);
        if unit.is_empty() {
            name.to_owned()
        } else {
            name.to_owned() + &locale.in_brackets(unit)
        }
    };
    let unit = |unit: &UnitPrice| {
        let words = (book.prices.units)(unit.unit, unit.per, &format::grouped(unit.per));
        format!("{} / {words}", format::usd_exact(unit.price))
    };
    let heads = BookHeads {
        column: &column,
        unit: &unit,
        model_id: book.link.heads.id,
        provider: book.link.heads.provider,
        source: book.link.heads.source,
        checked: book.link.heads.checked,
        own: locale.source().own,
    };
    let mut notes = vec![(book.link.as_of)(&format::date(day))];
    if columns.iter().any(|column| column.is_workload()) {
        notes.push(workload_in_words(&workload, locale));
    }
    notes.push(book.link.origin.to_owned());
    let table = export.to_table(&heads, notes);
    let text = if form == Form::Csv {
        table.to_csv()
    } else {
        table.to_markdown()
    };
    (text, count)
}
