//! The plan being made, and its run. Whatever the fields say, the plan that stands is one that can be simulated.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    billing::{Hurdle, Overrides, Platform, Platforms, Setup, Simulation, Slip, Terms},
    ui::{clock::Clock, data::PageData},
};

/// A run that is handed around without being copied.
pub type Run = Arc<Result<Simulation, Hurdle>>;

/// What the page's parts share. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct BillingState {
    /// The catalogue.
    pub data: &'static PageData,
    /// Every platform's terms.
    pub platforms: &'static Platforms,
    /// What day it is.
    pub clock: Clock,
    /// The plan.
    pub setup: RwSignal<Setup>,
    /// Whether the high case is shown.
    pub is_high: RwSignal<bool>,
    /// The plan run through.
    pub run: Memo<Run>,
    /// The platform's place in the list.
    pub place: Memo<Option<usize>>,
}

impl BillingState {
    /// The default plan at the first platform a visitor expects.
    pub fn new() -> Self {
        let data = expect_context::<&'static PageData>();
        let platforms = expect_context::<&'static Platforms>();
        let clock = expect_context::<Clock>();
        let setup = RwSignal::new(first(platforms));
        let run = Memo::new(move |_| {
            let today = clock.today.get();
            setup.with(|setup| {
                let terms = terms_of(platforms, setup);
                Arc::new(Simulation::run(setup, &terms, &data.catalog, today))
            })
        });
        let place = Memo::new(move |_| {
            setup.with(|setup| {
                let all = platforms.all();
                all.iter()
                    .position(|platform| platform.id == setup.platform)
            })
        });
        Self {
            data,
            platforms,
            clock,
            setup,
            is_high: RwSignal::new(false),
            run,
            place,
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
    pub fn change(self, change: &dyn Fn(&mut Setup) -> Result<(), Slip>) -> Result<(), Slip> {
        let before = self.setup.get_untracked();
        let mut setup = before.clone();
        change(&mut setup)?;
        if setup == before {
            return Ok(());
        }
        let terms = terms_of(self.platforms, &setup);
        let today = self.clock.today.get_untracked();
        let unsound = setup.check(&terms, today).err();
        if let Some(problem) = unsound.and_then(|problems| problems.into_iter().next()) {
            return Err(Slip::Plan(problem));
        }
        match Simulation::run(&setup, &terms, &self.data.catalog, today) {
            Err(Hurdle::Gap(_)) => Err(Slip::NoPrice),
            Err(Hurdle::Plan(problem)) => Err(Slip::Plan(problem)),
            Ok(_) => {
                self.setup.set(setup);
                Ok(())
            }
        }
    }

    /// Puts everything back.
    pub fn reset(self) {
        self.setup.set(first(self.platforms));
    }
}

fn first(platforms: &Platforms) -> Setup {
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
