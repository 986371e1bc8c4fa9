//! Scenarios kept on the device: named, opened, duplicated, compared, deleted.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        kept::set_aside,
        keys::is_enter,
        ports::Ports,
        scenario_state::{ScenarioState, figure},
        view::{effect, live},
    },
};
use link::scenario::{KEPT_UNDER, KeptScenario, kept_from_json, kept_to_json};
use plan::scenario::{Case, Scenario, mix_cost};

/// What is kept, and what the present scenario is compared with. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct Shelf {
    /// What is kept, the newest last.
    pub kept: RwSignal<Vec<KeptScenario>>,
    /// The other scenario of the comparison, with its name.
    pub other: RwSignal<Option<KeptScenario>>,
    said: RwSignal<String>,
    ports: Ports,
}

impl Shelf {
    /// Nothing kept; what the device has is read once the page is alive.
    pub fn new() -> Self {
        Self {
            kept: RwSignal::new(Vec::new()),
            other: RwSignal::new(None),
            said: RwSignal::new(String::new()),
            ports: expect_context::<Ports>(),
        }
    }

    /// What the device keeps at this moment, in whichever window it was changed last; and the text, when not all of it can be read.
    fn now(&self) -> (Vec<KeptScenario>, Option<String>) {
        let text = (self.ports.device.kept)(KEPT_UNDER).unwrap_or_default();
        if text.is_empty() {
            return (Vec::new(), None);
        }
        let (kept, problems) = kept_from_json(&text);
        (kept, (!problems.is_empty()).then_some(text))
    }

    /// Shows what is kept. What cannot all be read is set aside whole, before anything can be written over it.
    fn read(&self, locale: Locale) {
        let (kept, unread) = self.now();
        if let Some(unread) = unread {
            let words = &locale.scenarios().shelf;
            let aside = set_aside(self.ports.device, KEPT_UNDER, &unread);
            let said = match aside {
                Some(name) if self.write(&kept) => (words.unreadable)(&name),
                _ => words.sealed.to_owned(),
            };
            self.said.set(said);
        }
        self.kept.set(kept);
    }

    fn write(&self, kept: &[KeptScenario]) -> bool {
        let text = if kept.is_empty() {
            String::new()
        } else {
            kept_to_json(kept)
        };
        (self.ports.device.keep)(KEPT_UNDER, &text)
    }

    /// Changes what is kept, and says so; says that it was refused where it was.
    fn change(&self, change: impl FnOnce(&mut Vec<KeptScenario>), done: String, locale: Locale) {
        let (mut kept, unread) = self.now();
        change(&mut kept);
        if unread.is_none() && self.write(&kept) {
            self.kept.set(kept);
            self.said.set(done);
        } else {
            self.said.set(locale.scenarios().shelf.refused.to_owned());
        }
    }
}

/// What a button does.
type Act = Box<dyn Fn()>;

/// The section.
pub fn shelf_section(state: ScenarioState, shelf: Shelf, locale: Locale) -> AnyView {
    let text = &locale.scenarios().shelf;
    let name = RwSignal::new(String::new());
    effect(move |_| {
        untrack(|| shelf.read(locale));
        (shelf.ports.device.kept_elsewhere)(Box::new(move || shelf.read(locale)));
    });
    let keep = move || {
        let typed = name.get_untracked().trim().to_owned();
        if typed.is_empty() {
            shelf.said.set(text.unnamed.to_owned());
            return;
        }
        let scenario = state.scenario.get_untracked();
        let done = (text.said_kept)(&typed);
        shelf.change(move |kept| put(kept, typed, scenario), done, locale);
    };
    let key = move |event: leptos::ev::KeyboardEvent| {
        if is_enter(&event) {
            keep();
        }
    };
    let list = move || {
        let kept = shelf.kept.get();
        if kept.is_empty() {
            return view! { <p class="soft">{text.empty}</p> }.into_any();
        }
        let rows: Vec<AnyView> = kept
            .into_iter()
            .map(|kept| row(state, shelf, kept, locale))
            .collect();
        view! { <ul class="shelf" data-testid="shelf">{rows}</ul> }.into_any()
    };
    view! {
        <section class="ruled shelf-section" aria-label=text.kept>
            <h2>{text.kept}</h2>
            <div class="actions">
                <label class="field">
                    <span class="label">{text.name}</span>
                    <input type="text" size="24" autocomplete="off" data-testid="scenario-name" prop:value=name on:input=move |event| name.set(event_target_value(&event)) on:keydown=key/>
                </label>
                <button type="button" data-testid="keep" on:click=move |_| keep()>{text.keep}</button>
            </div>
            <p role="status" data-testid="shelf-said">{live(move || shelf.said.get())}</p>
            {live(list)}
            <p class="small">{text.where_kept}</p>
        </section>
    }
    .into_any()
}

/// Keeps a scenario in the place of the one with the same name, or as the last.
fn put(kept: &mut Vec<KeptScenario>, name: String, scenario: Scenario) {
    match kept.iter_mut().find(|kept| kept.name == name) {
        Some(kept) => kept.scenario = scenario,
        None => kept.push(KeptScenario { name, scenario }),
    }
}

fn row(state: ScenarioState, shelf: Shelf, kept: KeptScenario, locale: Locale) -> AnyView {
    let text = &locale.scenarios().shelf;
    let today = state.clock.today.get();
    let month = mix_cost(
        &kept.scenario,
        state.prices.catalog(),
        today,
        Case::Expected,
    )
    .ok();
    let (shown, raw) = figure(month.map(|cost| cost.month));
    let a_month = locale.scenarios().results.a_month;
    let name = kept.name.clone();
    let kept = StoredValue::new(kept);
    let open = move || {
        let kept = kept.get_value();
        state.open(kept.scenario);
        shelf.said.set((text.said_opened)(&kept.name));
    };
    let duplicate = move || {
        let original = kept.get_value();
        let mut copy = original.clone();
        copy.name = (text.copy_of)(&copy.name);
        let done = (text.said_kept)(&copy.name);
        let insert = move |list: &mut Vec<KeptScenario>| {
            let at = list.iter().position(|kept| *kept == original);
            list.insert(at.map_or(list.len(), |at| at + 1), copy);
        };
        shelf.change(insert, done, locale);
    };
    let compare = move || shelf.other.set(Some(kept.get_value()));
    let delete = move || {
        let gone = kept.get_value();
        let done = (text.said_deleted)(&gone.name);
        let remove = move |list: &mut Vec<KeptScenario>| {
            if let Some(at) = list.iter().position(|kept| *kept == gone) {
                list.remove(at);
            }
        };
        shelf.change(remove, done, locale);
    };
    let actions: [(&'static str, Act); 4] = [
        ("open", Box::new(open)),
        ("duplicate", Box::new(duplicate)),
        ("compare", Box::new(compare)),
        ("delete", Box::new(delete)),
    ];
    let mut buttons = Vec::new();
    for ((id, act), words) in actions.into_iter().zip(text.buttons) {
        let label = (text.button_for)(words, &name);
        buttons.push(view! { <button type="button" class="plain" data-act=id aria-label=label on:click=move |_| act()>{words}</button> }.into_any());
    }
    let month = if raw.is_empty() {
        format::NO_FIGURE.to_owned()
    } else {
        format!("{shown} {a_month}")
    };
    let hook = name.clone();
    view! {
        <li data-kept=hook>
            <span class="name">{name}</span>
            <span class="number soft" data-value=raw>{month}</span>
            <span>{buttons}</span>
        </li>
    }
    .into_any()
}
