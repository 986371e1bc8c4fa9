//! The model picker: a button that opens a searchable list. The one way to choose a model, in every tool.

mod palette;

use leptos::{ev::MouseEvent, html::Dialog, prelude::*};

use crate::{
    text::{Locale, Words as _},
    ui::{own_prices::PriceBook, view::live},
};
use palette::palette;
use prices::{
    catalog::{Model, ModelKey},
    date::Date,
};

/// A choice that is no model, at the head of the list: its value and its words.
pub type FirstChoice = Option<(String, String)>;

/// What is chosen from, what is chosen, and what becomes of another choice.
pub struct ModelPicker {
    /// What the ids of its parts begin with, and their test hooks: `model` gives `model-picker` and `model-search`.
    pub id: &'static str,
    /// Its label.
    pub label: &'static str,
    /// Every model and price.
    pub prices: PriceBook,
    /// The day whose prices stand beside the names.
    pub today: RwSignal<Date>,
    /// The key of the model in use, or the value of the first choice.
    pub current: Box<dyn Fn() -> String + Send + Sync>,
    /// What may be chosen besides models.
    pub first: Box<dyn Fn() -> FirstChoice + Send + Sync>,
    /// Which models are offered. Tracked while the list is open.
    pub offers: Box<dyn Fn(&Model) -> bool + Send + Sync>,
    /// Puts another to use.
    pub choose: Box<dyn Fn(String) + Send + Sync>,
}

/// The picker as its parts share it.
#[derive(Clone, Copy)]
struct Shared {
    id: &'static str,
    picker: StoredValue<ModelPicker>,
    prices: PriceBook,
    today: RwSignal<Date>,
    dialog: NodeRef<Dialog>,
    open: RwSignal<bool>,
}

impl Shared {
    fn current(self) -> String {
        self.picker.with_value(|picker| (picker.current)())
    }

    fn first(self) -> FirstChoice {
        self.picker.with_value(|picker| (picker.first)())
    }

    fn offers(self, model: &Model) -> bool {
        self.picker.with_value(|picker| (picker.offers)(model))
    }

    fn choose(self, value: String) {
        self.picker.with_value(|picker| (picker.choose)(value));
        self.close();
    }

    /// The model in use; `None` for the first choice and for a key the catalogue does not know.
    fn model(self) -> Option<&'static Model> {
        let key = ModelKey::parse(&self.current()).ok()?;
        self.prices.catalog().model(&key)
    }

    fn close(self) {
        _ = self.dialog.get_untracked().map(|dialog| dialog.close());
    }
}

/// The label, the button, and the dialog with the list.
pub fn model_picker(picker: ModelPicker, locale: Locale) -> AnyView {
    let (id, label) = (picker.id, picker.label);
    let shared = Shared {
        id,
        prices: picker.prices,
        today: picker.today,
        picker: StoredValue::new(picker),
        dialog: NodeRef::new(),
        open: RwSignal::new(false),
    };
    let show = move |_| {
        shared.open.set(true);
        _ = shared.dialog.get().map(|dialog| dialog.show_modal());
    };
    let name = move || match (shared.model(), shared.first()) {
        (Some(model), _) => model.name.clone(),
        (None, Some((value, words))) if value == shared.current() => words,
        _ => shared.current(),
    };
    let seller = move || {
        let model = shared.model();
        model.map(|model| model.provider_name.clone())
    };
    // A click that lands on the dialog itself lands on its backdrop: the content covers the rest.
    let backdrop = move |event: MouseEvent| {
        if event.target().is_some() && event.target() == event.current_target() {
            shared.close();
        }
    };
    let (label_id, picked_id) = (format!("{id}-label"), format!("{id}-picked"));
    view! {
        <div class="field picker">
            <span class="label" id=label_id.clone()>{label}</span>
            <button type="button" class="model-pick" id=picked_id.clone() data-testid=format!("{id}-picker") data-value=move || shared.current()
                aria-haspopup="dialog" aria-labelledby=format!("{label_id} {picked_id}") on:click=show>
                <span class="name">{live(name)}</span>
                <span class="soft">{live(seller)}</span>
            </button>
            <dialog node_ref=shared.dialog class="palette" aria-label=locale.pick().list on:close=move |_| shared.open.set(false) on:click=backdrop>
                {palette(shared, locale)}
            </dialog>
        </div>
    }
    .into_any()
}
