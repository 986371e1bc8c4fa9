//! The form for one entry.

use crate::text::Words as _;
use leptos::{html::Div, prelude::*};

use super::{
    OwnBook,
    draft::{ADDED, Draft, PERCENT, RATES},
    fields::{fields, model},
};
use crate::{
    text::Locale,
    ui::{keys::is_enter, view::live},
};
use book::own::OwnEntry;
use prices::catalog::ModelKey;

/// What is typed, which entry is edited, and what is wrong. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct Form {
    pub(super) draft: RwSignal<Draft>,
    /// The key of the edited entry; empty for a new one.
    pub(super) edited: RwSignal<String>,
    wrong: RwSignal<String>,
    /// The form itself, which takes the focus when its purpose changes.
    place: NodeRef<Div>,
}

impl Form {
    /// Nothing typed, for the first picked model or the first row.
    pub fn new(own: OwnBook) -> Self {
        Self {
            draft: RwSignal::new(Draft::new(first_model(own))),
            edited: RwSignal::new(String::new()),
            wrong: RwSignal::new(String::new()),
            place: NodeRef::new(),
        }
    }

    /// Takes an entry for changing.
    pub fn edit(self, entry: &OwnEntry) {
        let mut draft = Draft::of(entry);
        if draft.kind == ADDED {
            // Its own key is no listed model's.
            draft.model = self.draft.with_untracked(|draft| draft.model.clone());
        }
        self.draft.set(draft);
        self.edited.set(entry.price.key().as_str().to_owned());
        self.wrong.set(String::new());
        self.focus();
    }

    /// Forgets an entry, and what is typed if it was that one.
    pub fn forget(self, own: OwnBook, key: &ModelKey) {
        own.remove(key);
        if self.edited.with_untracked(|edited| edited == key.as_str()) {
            self.clear();
        }
        self.focus();
    }

    fn clear(self) {
        let model = self.draft.with_untracked(|draft| draft.model.clone());
        self.draft.set(Draft::new(model));
        self.edited.set(String::new());
        self.wrong.set(String::new());
    }

    fn focus(self) {
        _ = self.place.get_untracked().map(|place| place.focus());
    }

    fn save(self, own: OwnBook, locale: Locale) {
        let edited = ModelKey::parse(&self.edited.get_untracked()).ok();
        let prices = own.prices.get_untracked();
        let entry = self.draft.with_untracked(|draft| {
            draft.entry(
                edited.as_ref().and_then(|key| prices.entry(key)),
                &|name| prices.free_id(name),
                own.clock.today.get_untracked(),
                locale,
            )
        });
        let saved = entry.and_then(|entry| {
            own.set(entry, edited.as_ref())
                .map_err(|problem| (locale.own().entry)(&problem))
        });
        match saved {
            Ok(()) => self.clear(),
            Err(wrong) => self.wrong.set(wrong),
        }
    }
}

/// The key of the suggested model, else of the default one, that a list has.
fn first_model(own: OwnBook) -> String {
    let catalog = &own.data.catalog;
    let suggested = own.suggested.get_value();
    let suggested = suggested.and_then(|key| catalog.model(&key));
    suggested
        .or_else(|| catalog.default_model())
        .map_or_else(String::new, |model| model.key.as_str().to_owned())
}

/// The form: a kind of entry, its fields, and what is wrong with them.
pub fn form(own: OwnBook, form: Form, locale: Locale) -> AnyView {
    let text = locale.own();
    let heading = move || {
        let name = |key| own.prices.with(|prices| own.name_of(prices, &key));
        ModelKey::parse(&form.edited.get())
            .map_or_else(|_| text.add.to_owned(), |key| (text.change)(&name(key)))
    };
    let kinds: Vec<AnyView> = [RATES, PERCENT, ADDED]
        .into_iter()
        .map(|kind| {
            let id = ["own-rates", "own-discount", "own-added"][kind];
            let is_on = move || form.draft.with(|draft| draft.kind) == kind;
            view! {
                <label class="segment">
                    <input type="radio" name="own-kind" data-testid=id prop:checked=is_on on:change=move |_| form.draft.update(|draft| draft.kind = kind)/>
                    <span>{text.kinds[kind]}</span>
                </label>
            }
            .into_any()
        })
        .collect();
    let explain = move || text.explain[form.draft.with(|draft| draft.kind)];
    let is_new = move || form.edited.with(String::is_empty);
    let enter = move |event: leptos::ev::KeyboardEvent| {
        if is_enter(&event) {
            event.prevent_default();
            form.save(own, locale);
        }
    };
    let wrong = move || form.wrong.get();
    view! {
        <div class="own-form" role="group" aria-labelledby="own-form-heading" tabindex="-1" node_ref=form.place>
            <h3 id="own-form-heading">{live(heading)}</h3>
            <div class="segments" role="group" aria-label=text.kind>{kinds}</div>
            <p class="small">{live(explain)}</p>
            {model(own, form, locale)}
            <div class="own-fields" on:keydown=enter>{fields(own, form, locale)}</div>
            <p class="field-problem" role="alert" data-testid="own-wrong">{live(wrong)}</p>
            <div class="actions">
                <button type="button" data-testid="own-save" on:click=move |_| form.save(own, locale)>{text.save}</button>
                <button type="button" class="plain" hidden=is_new on:click=move |_| form.clear()>{text.cancel}</button>
            </div>
        </div>
    }
    .into_any()
}
