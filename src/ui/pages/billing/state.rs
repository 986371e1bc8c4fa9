//! The plan being made, and its run. Whatever the fields say, the plan that stands is one that can be simulated. Kept while the
//! visitor changes language.

use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::*;

use crate::ui::{clock::Clock, own_prices::PriceBook, session::Heard};
use link::scenario::{KeptScenario, kept_from_json};
use plan::{
    billing::{
        Hurdle, Overrides, Platform, Platforms, Setup, Simulation, Terms, TypedProblem, Use,
    },
    scenario::{Case, Gap, Scenario},
};
use prices::{
    catalog::{Catalog, ModelKey},
    date::Date,
    money::Usd,
};

/// A run that is handed around without being copied.
pub type Run = Arc<Result<Simulation, Hurdle>>;

/// What is remembered beside the signals.
#[derive(Default)]
struct Memory {
    /// The run that was worked out last, of which plan, on which day and by which prices: a change is tried before it is shown.
    ran: Option<(Setup, Date, &'static Catalog, Run)>,
    /// The visitor's own scenario, while something else is used.
    own: Option<Scenario>,
}

/// What the page's parts share. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct BillingState {
    /// The lists' prices, and the visitor's own over them.
    pub prices: PriceBook,
    /// What it has heard of the work.
    pub heard: Heard,
    /// Every platform's terms.
    pub platforms: &'static Platforms,
    /// What day it is.
    pub clock: Clock,
    /// The plan.
    pub setup: RwSignal<Setup>,
    /// The visitor chose the platform, or a link did: until then it follows the model's seller.
    pub is_platform_chosen: RwSignal<bool>,
    /// Which case is shown.
    pub case: RwSignal<Case>,
    /// The text of the scenarios kept on this device, read once the page is alive.
    pub kept: RwSignal<String>,
    /// The plan run through.
    pub run: Memo<Run>,
    /// The platform's place in the list.
    pub place: Memo<Option<usize>>,
    memory: &'static Mutex<Memory>,
}

impl BillingState {
    /// The default plan at the first platform a visitor expects.
    pub fn new(prices: PriceBook, platforms: &'static Platforms, clock: Clock) -> Self {
        let setup = RwSignal::new(first(platforms));
        let memory: &'static Mutex<Memory> = Box::leak(Box::default());
        let run = Memo::new(move |_| {
            let today = clock.today.get();
            setup.with(|setup| ran(memory, platforms, prices.catalog(), setup, today))
        });
        let place = Memo::new(move |_| {
            setup.with(|setup| {
                let all = platforms.all();
                all.iter()
                    .position(|platform| platform.id == setup.platform)
            })
        });
        Self {
            prices,
            heard: Heard::new(),
            platforms,
            clock,
            setup,
            is_platform_chosen: RwSignal::new(false),
            case: RwSignal::new(Case::Expected),
            kept: RwSignal::new(String::new()),
            run,
            place,
            memory,
        }
    }

    /// The platform chosen.
    pub fn platform(self) -> Option<&'static Platform> {
        self.place
            .get()
            .and_then(|place| self.platforms.all().get(place))
    }

    /// The terms in force: the platform's, but for the visitor's own.
    pub fn terms(self) -> Terms {
        self.setup.with(|setup| terms_of(self.platforms, setup))
    }

    /// Changes the plan, unless it could not be run then: the plan stays as it is and the reason comes back.
    ///
    /// # Errors
    /// The [`TypedProblem`] of the change, or of the plan it would make.
    pub fn change(
        self,
        change: &dyn Fn(&mut Setup) -> Result<(), TypedProblem>,
    ) -> Result<(), TypedProblem> {
        let before = self.setup.get_untracked();
        let mut setup = before.clone();
        change(&mut setup)?;
        if setup == before {
            return Ok(());
        }
        let terms = terms_of(self.platforms, &setup);
        let today = self.clock.today.get_untracked();
        self.follow_use(&mut setup, &before.usage);
        let unsound = setup.check(&terms, today).err();
        if let Some(problem) = unsound.and_then(|problems| problems.into_iter().next()) {
            return Err(TypedProblem::Plan(problem));
        }
        match self.run_of(&setup).as_ref() {
            Err(Hurdle::Gap(gap)) => Err(TypedProblem::NoPrice(gap.clone())),
            Err(Hurdle::Plan(problem)) => Err(TypedProblem::Plan(problem.clone())),
            Ok(_) => {
                self.take(setup);
                Ok(())
            }
        }
    }

    /// Runs a plan that may not be shown yet.
    pub fn run_of(self, setup: &Setup) -> Run {
        let today = self.clock.today.get_untracked();
        ran(
            self.memory,
            self.platforms,
            untrack(|| self.prices.catalog()),
            setup,
            today,
        )
    }

    /// Takes over a plan that can be run.
    pub fn take(self, setup: Setup) {
        if let Use::Scenario(scenario) = &setup.usage {
            memory(self.memory).own = Some((**scenario).clone());
        }
        self.setup.set(setup);
    }

    /// The scenario that is the visitor's own when none is named: the one used before, else what a preset on a model comes to, else
    /// the last one kept, else the first preset.
    pub fn own_scenario(self) -> Scenario {
        if let Some(own) = &memory(self.memory).own {
            return own.clone();
        }
        let of_preset = self.setup.with_untracked(|setup| setup.usage.scenario());
        let kept = || untrack(|| self.kept_scenarios()).pop();
        of_preset
            .or_else(|| kept().map(|kept| kept.scenario))
            .unwrap_or_default()
    }

    /// The scenarios kept on this device, the newest last. Tracks them.
    pub fn kept_scenarios(self) -> Vec<KeptScenario> {
        let parsed = |text: &String| match text.as_str() {
            "" => Vec::new(),
            text => kept_from_json(text).0,
        };
        self.kept.with(parsed)
    }

    /// A model's name to show: its key where the catalogue does not know it.
    pub fn name_of(self, key: &ModelKey) -> String {
        let model = self.prices.catalog().model(key);
        model.map_or_else(|| key.as_str().to_owned(), |model| model.name.clone())
    }

    /// The name of the model a gap is about.
    pub fn name_in(self, gap: &Gap) -> String {
        gap.model()
            .map_or_else(String::new, |key| self.name_of(key))
    }

    /// The model that answers most of what is used; `None` for an amount. Tracks it.
    pub fn model(self) -> Option<ModelKey> {
        self.setup.with(|setup| match &setup.usage {
            Use::Amount { .. } => None,
            Use::Preset { model, .. } => Some(model.clone()),
            Use::Scenario(scenario) => scenario.main_model().cloned(),
        })
    }

    /// The platform on which a model's seller is paid, if its terms are known.
    pub fn seller(self, model: &ModelKey) -> Option<&'static Platform> {
        let model = untrack(|| self.prices.catalog()).model(model)?;
        let mut platforms = self.platforms.all().iter();
        platforms.find(|platform| platform.provider.as_ref() == Some(&model.provider))
    }

    /// Moves the plan to a platform that was chosen: what its terms cannot take is fitted to them, so that nothing is refused.
    pub fn move_to(self, platform: &Platform) {
        self.is_platform_chosen.set(true);
        let _ = self.change(&|setup: &mut Setup| {
            setup.choose(platform);
            Ok(())
        });
    }

    /// Moves a plan to the seller of the model in use, unless the platform was chosen.
    pub fn follow_seller(self, setup: &mut Setup) {
        let model = match &setup.usage {
            Use::Amount { .. } => None,
            Use::Preset { model, .. } => Some(model),
            Use::Scenario(scenario) => scenario.main_model(),
        };
        if self.is_platform_chosen.get_untracked() {
            return;
        }
        if let Some(seller) = model.and_then(|model| self.seller(model))
            && seller.id != setup.platform
        {
            setup.choose(seller);
        }
    }

    /// What a use is expected to cost a month.
    pub fn month_of(self, usage: &Use) -> Option<Usd> {
        let today = self.clock.today.get_untracked();
        usage.month(untrack(|| self.prices.catalog()), today)
    }

    /// Makes the amounts that nobody chose follow the use, where it is another than before.
    pub fn follow_use(self, setup: &mut Setup, before: &Use) {
        if setup.usage == *before {
            return;
        }
        let months = self.month_of(before).zip(self.month_of(&setup.usage));
        if let Some((was, is)) = months {
            setup.follow(was, is, &terms_of(self.platforms, setup));
        }
    }

    /// Puts everything back.
    pub fn reset(self) {
        self.is_platform_chosen.set(false);
        self.setup.set(first(self.platforms));
    }
}

fn memory(memory: &Mutex<Memory>) -> std::sync::MutexGuard<'_, Memory> {
    memory.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A plan's run: the last one where nothing changed since.
fn ran(
    last: &Mutex<Memory>,
    platforms: &Platforms,
    catalog: &'static Catalog,
    setup: &Setup,
    today: Date,
) -> Run {
    if let Some((of, on, by, run)) = &memory(last).ran
        && of == setup
        && *on == today
        && std::ptr::eq(*by, catalog)
    {
        return Arc::clone(run);
    }
    let terms = terms_of(platforms, setup);
    let run = Arc::new(Simulation::run(setup, &terms, catalog, today));
    memory(last).ran = Some((setup.clone(), today, catalog, Arc::clone(&run)));
    run
}

/// The plan a visit begins with.
pub fn first(platforms: &Platforms) -> Setup {
    let platform = platforms.get("openai").or_else(|| platforms.all().first());
    platform.map_or_else(Setup::default, Setup::at)
}

/// The terms a plan runs under.
pub fn terms_of(platforms: &Platforms, setup: &Setup) -> Terms {
    platforms.get(&setup.platform).map_or_else(
        || {
            let none = Overrides::default();
            setup.overrides.clone().or(none)
        },
        |platform| platform.terms(&setup.overrides),
    )
}
