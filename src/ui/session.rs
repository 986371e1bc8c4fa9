//! The session: what the visitor has said of their work, whichever tool they said it in, so that the next tool begins there.
//!
//! The work is one value: a scenario, or requests that stand alone, and either can be read as the other. Each tool tells the session
//! what was changed in it and hears, when one of its pages is shown, what was changed elsewhere since. What an address says wins over
//! both and is told like any change.

use leptos::prelude::*;

use plan::{Scenario, Workload};
use prices::catalog::ModelKey;

/// What is known of the visitor's work. Nothing of it is known until it has been said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Work {
    /// The model that does it, or most of it.
    pub model: Option<ModelKey>,
    /// One request and how often it is sent; of a scenario its average request.
    pub workload: Option<Workload>,
    /// The scenario, where it was said as one.
    pub scenario: Option<Scenario>,
}

/// What is remembered beside the work.
#[derive(Default)]
struct Memory {
    work: Work,
    /// Counts the changes.
    change: u32,
    /// The scenario in whose place numbers of single requests were put.
    displaced: Option<Scenario>,
}

/// The session. Copies share it.
#[derive(Clone, Copy)]
pub struct Session(StoredValue<Memory>);

/// How far a tool has heard the session. Copies share it.
#[derive(Clone, Copy)]
pub struct Heard(StoredValue<u32>);

impl Heard {
    /// Nothing yet.
    pub fn new() -> Self {
        Self(StoredValue::new(0))
    }
}

impl Default for Heard {
    fn default() -> Self {
        Self::new()
    }
}

impl Session {
    /// Nothing is said yet.
    pub fn new() -> Self {
        Self(StoredValue::new(Memory::default()))
    }

    /// What was said elsewhere since the tool last heard or spoke; `None` when nothing was.
    pub fn news(self, heard: Heard) -> Option<Work> {
        let (change, work) = self
            .0
            .with_value(|memory| (memory.change, memory.work.clone()));
        let is_news = heard.0.get_value() != change;
        heard.0.set_value(change);
        is_news.then_some(work)
    }

    /// The scenario that single requests took the place of, if there is one.
    pub fn displaced(self) -> Option<Scenario> {
        self.0.with_value(|memory| memory.displaced.clone())
    }

    /// The workload, as far as it is known.
    pub fn workload(self) -> Option<Workload> {
        self.0.with_value(|memory| memory.work.workload.clone())
    }

    /// Whether the work was said as a scenario.
    pub fn is_scenario(self) -> bool {
        self.0.with_value(|memory| memory.work.scenario.is_some())
    }

    /// Says the work as single requests. A scenario with this average request stays; another one gives way, and can be had back.
    pub fn say_workload(self, heard: Heard, workload: Workload) {
        self.say(heard, move |memory| {
            let work = &mut memory.work;
            if work.workload.as_ref() == Some(&workload) {
                return;
            }
            if let Some(scenario) = work.scenario.take() {
                memory.displaced = Some(scenario);
            }
            work.model = Some(workload.model.clone());
            work.workload = Some(workload);
        });
    }

    /// Says the work as a scenario. One that shows no more than the single requests that were said stays these requests.
    pub fn say_scenario(self, heard: Heard, scenario: Scenario) {
        self.say(heard, move |memory| {
            let work = &mut memory.work;
            let is_of = |workload: &Workload| Scenario::of_workload(workload).0 == scenario;
            let is_known = match &work.scenario {
                Some(known) => *known == scenario,
                None => work.workload.as_ref().is_some_and(is_of),
            };
            if !is_known {
                work.model = scenario.main_model().cloned();
                work.workload = Some(scenario.workload());
                work.scenario = Some(scenario);
            }
        });
    }

    /// Says which model does the work. Of a scenario that several share, the shares stay.
    pub fn say_model(self, heard: Heard, model: &ModelKey) {
        self.say(heard, |memory| {
            let work = &mut memory.work;
            if let Some(scenario) = &mut work.scenario
                && !scenario.move_to(model)
            {
                return;
            }
            if let Some(workload) = &mut work.workload {
                workload.model.clone_from(model);
            }
            work.model = Some(model.clone());
        });
    }

    /// Makes a change, which whoever makes it has heard.
    fn say(self, heard: Heard, change: impl FnOnce(&mut Memory)) {
        self.0.update_value(|memory| {
            let before = memory.work.clone();
            change(memory);
            if memory.work != before {
                memory.change = memory.change.wrapping_add(1);
            }
            heard.0.set_value(memory.change);
        });
    }
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::scenario::{Input, Preset};
    use tokens::Tokens;

    fn workload(input: u64) -> Workload {
        Workload {
            input: Tokens::new(input),
            ..Workload::default()
        }
    }

    fn within(test: impl FnOnce(Session, Heard, Heard)) {
        Owner::new().with(|| test(Session::new(), Heard::new(), Heard::new()));
    }

    #[test]
    fn a_tool_hears_what_another_said_once() {
        within(|session, one, other| {
            assert_eq!(session.news(one), None);
            session.say_workload(one, workload(7));
            assert_eq!(session.news(one), None, "its own words are no news");
            let news = session.news(other).expect("news");
            assert_eq!(news.workload, Some(workload(7)));
            assert_eq!(session.news(other), None);
        });
    }

    #[test]
    fn what_is_known_already_is_no_news() {
        within(|session, one, other| {
            session.say_scenario(one, Preset::Support.scenario());
            assert!(session.news(other).is_some());
            // The calculator shows the average request, and has changed nothing.
            session.say_workload(other, Preset::Support.scenario().workload());
            assert_eq!(session.news(one), None);
            assert!(session.is_scenario());
        });
    }

    #[test]
    fn single_requests_that_are_seen_as_a_scenario_stay_single_requests() {
        within(|session, one, other| {
            session.say_workload(one, workload(7));
            _ = session.news(other);
            session.say_scenario(other, Scenario::of_workload(&workload(7)).0);
            assert!(!session.is_scenario());
            assert_eq!(session.news(one), None);
        });
    }

    #[test]
    fn a_scenario_that_gave_way_can_be_had_back() {
        within(|session, one, other| {
            let chat = Preset::Support.scenario().with(Input::Turns, 3);
            session.say_scenario(one, chat.clone());
            _ = session.news(other);
            session.say_workload(other, workload(7));
            let news = session.news(one).expect("news");
            assert_eq!((news.scenario, news.workload), (None, Some(workload(7))));
            assert_eq!(session.displaced(), Some(chat));
        });
    }

    #[test]
    fn a_picked_model_moves_the_whole_work_but_no_mix() {
        let key = |id| ModelKey::parse(id).expect("a key");
        within(|session, one, other| {
            session.say_model(one, &key("a/x"));
            let news = session.news(other).expect("news");
            assert_eq!((news.model, news.workload), (Some(key("a/x")), None));
            session.say_scenario(other, Preset::Rag.scenario());
            session.say_model(other, &key("a/y"));
            let news = session.news(one).expect("news");
            let scenario = news.scenario.expect("a scenario");
            assert_eq!(scenario.mix(), [(key("a/y"), 100)]);
            assert_eq!(news.workload.expect("a workload").model, key("a/y"));
            let mut mixed = Preset::Rag.scenario();
            mixed.set_mix(vec![(key("a/x"), 70), (key("a/y"), 30)]);
            session.say_scenario(one, mixed.clone());
            session.say_model(other, &key("a/z"));
            let news = session.news(Heard::new()).expect("news");
            assert_eq!(news.scenario, Some(mixed));
        });
    }
}
