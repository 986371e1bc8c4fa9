//! What a scenario assumes, in words: for paper and for files.

use super::choices;
use crate::{text::Locale, text::Words as _, ui::scenario_state::ScenarioState};
use link::scenario::{Assumption, KeptScenario};
use plan::scenario::{CacheScope, HistoryPolicy, Input, Piece, Scenario};

/// Every number that says something, every choice that counts, and who answers.
pub fn assumed(state: ScenarioState, scenario: &Scenario, locale: Locale) -> Vec<Assumption> {
    let text = locale.scenarios();
    let form = &text.form;
    let piece = scenario.piece();
    let mut assumed = Vec::new();
    let empty = Scenario::empty();
    for input in Input::all() {
        let range = scenario.range(input);
        // What is not there says nothing; no work on some days does. Only conversations take turns.
        let is_turns = matches!(input, Input::Turns | Input::Steps);
        let is_idle = range.expected() == 0 || is_turns && piece != Piece::Conversation;
        if is_idle && range == empty.range(input) {
            continue;
        }
        assumed.push(Assumption {
            name: (form.label)(input, piece).to_owned(),
            numbers: Some([range.low(), range.expected(), range.high()]),
            unit: (form.unit)(input, piece).to_owned(),
        });
    }
    let mut chosen = |name: &str, choice: String| {
        assumed.push(Assumption {
            name: name.to_owned(),
            numbers: None,
            unit: choice,
        });
    };
    let mut choices = vec![choices::period(form), choices::scope(form)];
    if scenario.cache.scope != CacheScope::Off {
        choices.extend([choices::reach(form), choices::writes(form)]);
    }
    choices.push(choices::mode(form));
    for choice in choices {
        let id = (choice.get)(scenario);
        let mut options = choice.options.into_iter();
        let words = options.find(|(known, _)| *known == id);
        chosen(
            choice.label,
            words.map_or(id, |(_, words)| words).to_owned(),
        );
    }
    if scenario.range(Input::Turns).high() > 1 || scenario.history() != HistoryPolicy::KeepAll {
        chosen(form.history.0, (text.results.policy)(scenario.history()));
    }
    if let Some(region) = &scenario.region {
        chosen(form.region.0, (form.region_name)(region).to_owned());
    }
    if let Some(fee) = &scenario.tool_fee {
        chosen(form.fee.0, fee.replace('_', " "));
    }
    if let Some(model) = &scenario.fallback {
        chosen(form.fallback.0, state.name_of(model));
    }
    for (model, share) in scenario.mix() {
        assumed.push(Assumption {
            name: (form.share)(&state.name_of(model)),
            numbers: Some([i64::from(*share); 3]),
            unit: "%".to_owned(),
        });
    }
    assumed
}

/// What a scenario is called: as it is kept on this device, else as the preset it began with.
pub fn named(scenario: &Scenario, kept: &[KeptScenario], locale: Locale) -> String {
    let words = &locale.scenarios().presets;
    if let Some(kept) = kept.iter().find(|kept| kept.scenario == *scenario) {
        return kept.name.clone();
    }
    let name = (words.name)(scenario.preset);
    let mut begun = scenario.preset.scenario();
    begun.set_mix(scenario.mix().to_vec());
    if *scenario == begun {
        name.to_owned()
    } else {
        (words.changed)(name)
    }
}
