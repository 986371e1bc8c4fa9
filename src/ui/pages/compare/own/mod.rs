//! The visitor's own prices: a dialog to enter, change, export and import them.

mod draft;
mod fields;
mod form;
mod import;
mod kept;
mod list;
mod said;
mod store;
#[cfg(all(test, feature = "site"))]
mod tests;

use crate::text::Words as _;
use leptos::{
    html::{Dialog, Input},
    prelude::*,
};

use crate::{text::Locale, ui::view::live};
use form::{Form, form};
use list::list;
use said::said;
pub use store::OwnBook;

/// The button, what there is to say, and the dialog.
pub fn own(locale: Locale) -> AnyView {
    let own = expect_context::<OwnBook>();
    let text = &locale.book().own;
    let dialog = NodeRef::<Dialog>::new();
    let open = RwSignal::new(false);
    let show = move |_| {
        open.set(true);
        _ = dialog.get_untracked().map(|dialog| dialog.show_modal());
    };
    let close = move |_| _ = dialog.get_untracked().map(|dialog| dialog.close());
    let closed = move |_| {
        open.set(false);
        own.said.set(Vec::new());
    };
    let label = move || match own.prices.with(|prices| prices.entries().len() as u64) {
        0 => text.button.to_owned(),
        count => (text.count)(count),
    };
    let outside = move || (!open.get()).then(|| said(own, locale));
    view! {
        <div class="own">
            <button type="button" data-testid="own-prices" aria-haspopup="dialog" on:click=show>{live(label)}</button>
            <div class="own-said" role="status">{live(outside)}</div>
            <dialog node_ref=dialog class="own-dialog" aria-labelledby="own-heading" data-testid="own-dialog" on:close=closed>
                <div class="own-head">
                    <h2 id="own-heading">{text.button}</h2>
                    <button type="button" class="plain" data-testid="own-close" on:click=close>{text.close}</button>
                </div>
                {live(move || open.get().then(|| body(own, locale)))}
            </dialog>
        </div>
    }
    .into_any()
}

fn body(own: OwnBook, locale: Locale) -> AnyView {
    let text = &locale.book().own;
    let fields = Form::new(own);
    let file = NodeRef::<Input>::new();
    let import = move |_| {
        if let Some(input) = file.get_untracked() {
            own.import(&input);
        }
    };
    let is_empty = move || own.prices.with(|prices| prices.entries().is_empty());
    view! {
        <p class="soft">{text.lead}</p>
        <div class="own-said" role="status" data-testid="own-said">{live(move || said(own, locale))}</div>
        {live(move || list(own, fields, locale))}
        {form(own, fields, locale)}
        <div class="actions own-files">
            <button type="button" data-testid="own-export" disabled=is_empty on:click=move |_| own.export()>{text.export}</button>
            <label class="field">
                <span class="label">{text.import}</span>
                <input type="file" accept=".json,application/json" data-testid="own-import" node_ref=file on:change=import/>
            </label>
        </div>
    }
    .into_any()
}
