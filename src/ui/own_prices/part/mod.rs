//! The part of the program for own prices: reads and keeps them, and draws the dialog to enter, change, export and import them.

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
use leptos::{html::Input, prelude::*};

use super::Part;
use crate::{
    text::Locale,
    ui::{ports::Ports, view::live},
};
use form::{Form, form};
use list::list;
use said::said;
pub use store::OwnBook;

/// The part.
pub const PART: Part = Part {
    begin: |data, clock, prices| {
        let ports = expect_context::<Ports>();
        provide_context(OwnBook::new(data, clock, prices, ports.device));
    },
    suggest: |model| expect_context::<OwnBook>().suggested.set_value(model),
    body: |locale| body(expect_context(), locale),
    said: |locale| said(expect_context(), locale).into_any(),
    closed: || expect_context::<OwnBook>().said.set(Vec::new()),
};

fn body(own: OwnBook, locale: Locale) -> AnyView {
    let text = locale.own();
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
