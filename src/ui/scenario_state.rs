//! What the plans' pages share: the scenario, and what it comes to. Kept while the visitor changes page or language.

use crate::ui::money;
use leptos::prelude::*;

use super::{clock::Clock, own_prices::PriceBook, session::Heard};
use plan::scenario::{Gap, Scenario, ScenarioCost, outcomes};
use prices::{catalog::ModelKey, money::Usd};

/// A month in its three cases, smallest bill first; why there is none where there is none.
pub type Outcomes = [Result<ScenarioCost, Gap>; 3];

/// The scenario's state. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct ScenarioState {
    /// The lists' prices, and the visitor's own over them.
    pub prices: PriceBook,
    /// What it has heard of the work.
    pub heard: Heard,
    /// The scenario that numbers of another tool took the place of, while that is to be told.
    pub displaced: RwSignal<Option<Scenario>>,
    /// The visitor's day.
    pub clock: Clock,
    /// The scenario as the form has it.
    pub scenario: RwSignal<Scenario>,
    /// The same once typing has paused: what tables of every model are worked out from.
    pub settled: RwSignal<Scenario>,
    /// Its month on its own models, at the prices of the day.
    pub outcomes: Memo<Outcomes>,
}

impl ScenarioState {
    /// The state of a first visit: the first preset.
    pub fn new(prices: PriceBook, clock: Clock) -> Self {
        let scenario = RwSignal::new(Scenario::default());
        let month = move |_: Option<&Outcomes>| {
            scenario.with(|scenario| outcomes(scenario, prices.catalog(), None, clock.today.get()))
        };
        Self {
            prices,
            heard: Heard::new(),
            displaced: RwSignal::new(None),
            clock,
            scenario,
            settled: RwSignal::new(Scenario::default()),
            outcomes: Memo::new(month),
        }
    }

    /// The model that answers most; `None` while the mix names none. Tracks the scenario.
    pub fn picked(&self) -> Option<ModelKey> {
        self.scenario
            .with(|scenario| scenario.main_model().cloned())
    }

    /// Puts a whole scenario in the place of the present one, at once.
    pub fn open(&self, scenario: Scenario) {
        self.settled.set(scenario.clone());
        self.scenario.set(scenario);
    }

    /// A model's name to show: its key where the catalog does not know it.
    pub fn name_of(&self, key: &ModelKey) -> String {
        self.name_of_id(key.as_str())
    }

    /// The same, of a key as it stands in a menu.
    pub fn name_of_id(&self, id: &str) -> String {
        let model = self.prices.catalog().model_by_id(id);
        model.map_or_else(|| id.to_owned(), |model| model.name.clone())
    }

    /// The name of the model a gap is about.
    pub fn name_in(&self, gap: &Gap) -> String {
        gap.model()
            .map_or_else(String::new, |key| self.name_of(key))
    }
}

/// An amount as it is shown and as programs read it; an em dash and nothing where it is not known.
pub fn figure(amount: Option<Usd>) -> (String, String) {
    amount.map_or_else(
        || (format::NO_FIGURE.to_owned(), String::new()),
        |amount| (money::amount(amount), amount.to_decimal()),
    )
}
