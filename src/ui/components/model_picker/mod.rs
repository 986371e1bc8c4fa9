//! The model picker: a button that opens a searchable list, grouped by provider.

mod palette;

use crate::text::Words as _;
use leptos::{ev::MouseEvent, html::Dialog, prelude::*};

use crate::ui::view::live;
use crate::{text::Locale, ui::state::CalculatorState};
use palette::Palette;

/// Picks the model, which decides the encoding.
#[component]
pub fn ModelPicker(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.picker;
    let state = expect_context::<CalculatorState>();
    let dialog = NodeRef::<Dialog>::new();
    let open = RwSignal::new(false);
    let show = move |_| {
        open.set(true);
        _ = dialog.get().map(|dialog| dialog.show_modal());
    };
    view! {
        <div class="field picker">
            <span class="label" id="model-label">{text.model}</span>
            <button type="button" class="pick" id="model-picked" data-testid="model-picker" aria-haspopup="dialog" aria-labelledby="model-label model-picked" on:click=show>
                <span class="name">{live(move || state.picked().name.clone())}</span>
                <span class="soft">{live(move || state.picked().provider_name.clone())}</span>
            </button>
            <dialog node_ref=dialog class="palette" aria-label=text.list on:close=move |_| open.set(false) on:click=move |event| close_on_backdrop(&event, dialog)>
                <Palette locale dialog open/>
            </dialog>
        </div>
    }
    .into_any()
}

/// A click that lands on the dialog itself lands on its backdrop: the content covers the rest.
fn close_on_backdrop(event: &MouseEvent, dialog: NodeRef<Dialog>) {
    if event.target().is_some() && event.target() == event.current_target() {
        close(dialog);
    }
}

fn close(dialog: NodeRef<Dialog>) {
    _ = dialog.get_untracked().map(|dialog| dialog.close());
}
