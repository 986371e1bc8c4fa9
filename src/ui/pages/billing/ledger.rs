//! Ruled tables and fields that several parts of the page draw alike.

use crate::ui::money;
use leptos::prelude::*;

use prices::money::Usd;

/// A figure: what is shown, and its exact value; empty where there is none.
pub type Figure = (String, String);

/// An amount as a figure.
pub fn money(amount: Usd) -> Figure {
    (money::amount(amount), amount.to_decimal())
}

/// Nothing known.
pub fn none() -> Figure {
    (format::NO_FIGURE.to_owned(), String::new())
}

/// A dollar's cost from its millionths: `$1.0550`.
pub fn dollar(ppm: u64) -> String {
    format!("${}.{:04}", ppm / 1_000_000, ppm % 1_000_000 / 100)
}

/// Whether a figure says nothing: zero, or none.
pub fn is_nothing(figure: &Figure) -> bool {
    figure.1.chars().all(|c| matches!(c, '0' | '.'))
}

/// A cell with a figure; one that says nothing is quiet.
pub fn cell(figure: Figure, side: Option<&'static str>) -> AnyView {
    let class = if is_nothing(&figure) {
        "number quiet"
    } else {
        "number"
    };
    let (shown, exact) = figure;
    view! { <td class=class data-side=side data-value=exact>{shown}</td> }.into_any()
}

/// A cell with words where others have figures.
pub fn words(words: String) -> AnyView {
    view! { <td class="number">{words}</td> }.into_any()
}

/// A row: its name, then its cells. `id` names its figure for tests and styles.
pub fn row(id: String, class: &'static str, label: String, cells: Vec<AnyView>) -> AnyView {
    view! { <tr data-figure=id class=class><th scope="row">{label}</th>{cells}</tr> }.into_any()
}

/// A table that scrolls by itself where it is too wide. The first column's head is not a number's.
pub fn ledger(
    class: &'static str,
    testid: Option<&'static str>,
    label: &'static str,
    head: &[&'static str],
    body: AnyView,
) -> AnyView {
    let head: Vec<AnyView> = head
        .iter()
        .enumerate()
        .map(|(at, name)| {
            let class = if at == 0 { "" } else { "number" };
            view! { <th scope="col" class=class>{*name}</th> }.into_any()
        })
        .collect();
    view! {
        <div class="scroller" tabindex="0" role="group" aria-label=label>
            <table class=class data-testid=testid><thead><tr>{head}</tr></thead>{body}</table>
        </div>
    }
    .into_any()
}

/// A switch between two choices: whether the second holds.
pub fn switch(
    name: &'static str,
    label: &'static str,
    choices: [(&'static str, &'static str); 2],
    second: RwSignal<bool>,
) -> AnyView {
    let radios: Vec<AnyView> = choices
        .into_iter()
        .zip([false, true])
        .map(|((id, words), is_second)| {
            view! {
                <label class="segment">
                    <input type="radio" name=name data-testid=id prop:checked=move || second.get() == is_second on:change=move |_| second.set(is_second)/>
                    <span>{words}</span>
                </label>
            }
            .into_any()
        })
        .collect();
    view! { <div class="segments" role="group" aria-label=label>{radios}</div> }.into_any()
}
