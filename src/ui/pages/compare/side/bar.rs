//! The bar of picked models, which stays in sight below the table.

use crate::text::Words as _;
use leptos::prelude::*;

use super::SIDE_BY_SIDE;
use crate::{
    text::Locale,
    ui::{book_state::BookState, view::live},
};
use book::MAX_PICKS;

/// The names of the picked models, each with a button that takes it away, and the way down to the lines.
pub fn bar(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().side;
    let is_empty = move || state.view.with(|view| view.picks.is_empty());
    let clear = move |_| {
        state.is_full.set(false);
        state.view.update(|view| view.picks.clear());
    };
    let go = move || (text.go)(state.view.with(|view| view.picks.len() as u64));
    let full = move || state.is_full.get().then(|| (text.full)(MAX_PICKS as u64));
    view! {
        <div class="pick-bar" role="region" aria-label=text.bar data-testid="pick-bar" hidden=is_empty>
            <p class="pick-full" role="status" data-testid="pick-full">{live(full)}</p>
            <a class="button" href=format!("#{SIDE_BY_SIDE}") data-testid="go-side">{live(go)}</a>
            <ul class="picked">{live(move || chips(state, locale))}</ul>
            <button type="button" class="plain" data-testid="clear-picks" on:click=clear>{text.clear}</button>
        </div>
    }
    .into_any()
}

fn chips(state: BookState, locale: Locale) -> Vec<AnyView> {
    let text = &locale.book().side;
    let chip = |row: book::Row<'static>| {
        let model = row.model;
        let remove = move |_| state.pick(&model.key);
        view! {
            <li data-model=model.key.as_str()>{model.name.as_str()} <button type="button" class="plain drop" aria-label=(text.remove)(&model.name) on:click=remove>"×"</button></li>
        }
        .into_any()
    };
    state.picked().into_iter().map(chip).collect()
}
