//! The way to the visitor's own prices: a button, what there is to say, and the dialog that is filled once their part is there.

use crate::text::Words as _;
use leptos::{html::Dialog, prelude::*};

use crate::{
    text::Locale,
    ui::{book_state::BookState, own_prices::OwnPrices, view::live},
};

/// The button, what there is to say, and the dialog.
pub fn own(state: BookState, locale: Locale) -> AnyView {
    let own = expect_context::<OwnPrices>();
    let text = &locale.book().own;
    let dialog = NodeRef::<Dialog>::new();
    let open = RwSignal::new(false);
    let is_missing = RwSignal::new(false);
    let show = move |_| {
        own.load(Box::new(move |part| {
            is_missing.set(part.is_none());
            let Some(part) = part else { return };
            let first = state
                .view
                .with_untracked(|view| view.picks.first().cloned());
            (part.suggest)(first);
            open.set(true);
            _ = dialog.get_untracked().map(|dialog| dialog.show_modal());
        }));
    };
    let close = move |_| _ = dialog.get_untracked().map(|dialog| dialog.close());
    let closed = move |_| {
        open.set(false);
        if let Some(part) = own.part.get_untracked() {
            (part.closed)();
        }
    };
    let label = move || match state.prices.entries() {
        0 => text.button.to_owned(),
        count => (text.count)(count),
    };
    let outside = move || {
        let said = || Some((own.part.get()?.said)(locale));
        match (is_missing.get(), open.get()) {
            (true, _) => {
                Some(view! { <p class="notice problem">{text.unavailable}</p> }.into_any())
            }
            (false, false) => said(),
            (false, true) => None,
        }
    };
    let body = move || open.get().then(|| Some((own.part.get()?.body)(locale)));
    view! {
        <div class="own">
            <button type="button" data-testid="own-prices" aria-haspopup="dialog" on:click=show>{live(label)}</button>
            <div class="own-said" role="status">{live(outside)}</div>
            <dialog node_ref=dialog class="own-dialog" aria-labelledby="own-heading" data-testid="own-dialog" on:close=closed>
                <div class="own-head">
                    <h2 id="own-heading">{text.button}</h2>
                    <button type="button" class="plain" data-testid="own-close" on:click=close>{text.close}</button>
                </div>
                {live(body)}
            </dialog>
        </div>
    }
    .into_any()
}
