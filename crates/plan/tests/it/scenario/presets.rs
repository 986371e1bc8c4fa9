//! The scenarios to begin with, on the prices that ship.

use plan::scenario::{Input, Note, Preset, Scenario, outcomes};
use prices::catalog::Kind;

use super::today;
use prices::bundled::catalog as shipped;

#[test]
fn every_preset_has_an_id_and_assumptions_of_its_own() {
    let mut seen: Vec<&str> = Vec::new();
    for preset in Preset::ALL {
        assert_eq!(Preset::from_id(preset.id()), Some(preset));
        assert!(preset.assumptions().len() >= 2);
        seen.extend(preset.assumptions());
        let scenario = preset.scenario();
        assert_eq!((scenario.preset, scenario.problems()), (preset, Vec::new()));
        for input in Input::all() {
            let range = scenario.range(input);
            assert!(
                input.bounds().contains(&range.low()) && input.bounds().contains(&range.high())
            );
            assert!(range.low() <= range.expected() && range.expected() <= range.high());
        }
    }
    let all = seen.len();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), all, "an assumption's id stands twice");
    assert_eq!(Scenario::default().preset, Preset::Support);
}

#[test]
fn chat_presets_cost_something_believable_on_the_first_model() {
    let catalog = shipped();
    for preset in Preset::ALL {
        if preset.kind() != Kind::Chat {
            continue;
        }
        let [low, expected, high] = outcomes(&preset.scenario(), catalog, None, today())
            .map(|cost| cost.unwrap_or_else(|gap| panic!("{}: {gap:?}", preset.id())));
        assert!(
            low.month <= expected.month && expected.month <= high.month,
            "{}",
            preset.id()
        );
        // Between a dollar and a hundred thousand: neither nothing nor a company's whole budget.
        assert!(
            (1..100_000).contains(&expected.month.whole_dollars()),
            "{}: {}",
            preset.id(),
            expected.month
        );
        let short = |note: &Note| !matches!(note, Note::TooLong(..));
        assert!(
            high.notes.iter().all(short),
            "{}: {:?}",
            preset.id(),
            high.notes
        );
        assert!(expected.dominant.is_some());
        assert_eq!(expected.prices.len(), 1);
    }
}

#[test]
fn media_presets_are_priced_on_models_of_their_kind() {
    let catalog = shipped();
    for preset in [Preset::Meeting, Preset::Images, Preset::Video] {
        let models = catalog.models().filter(|model| model.kind == preset.kind());
        let scenario = preset.scenario();
        let mut known = 0;
        for model in models {
            let found = outcomes(&scenario, catalog, Some(&model.key), today());
            if let [Ok(low), Ok(expected), Ok(high)] = &found {
                known += 1;
                assert!(low.month <= expected.month && expected.month <= high.month);
            }
        }
        assert!(
            known > 0,
            "{}: no model of its kind has a price",
            preset.id()
        );
    }
}
