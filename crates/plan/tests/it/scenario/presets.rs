//! The scenarios to begin with, on the prices that ship.

use plan::scenario::{Case, Input, Note, Preset, Scenario, mix_cost, outcomes};
use prices::{
    catalog::{Kind, Status},
    date::add_days,
    money::Usd,
};

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

#[test]
fn every_preset_begins_on_any_day_with_a_model_of_its_kind_that_is_paid_for_and_stays() {
    let catalog = shipped();
    // The last day that the catalogue was changed on.
    let first = catalog.models().filter_map(|model| model.front).max();
    let first = first.max(catalog.newest_check()).unwrap();
    for preset in Preset::ALL {
        for day in 0..=365 {
            let day = add_days(first, day);
            let model = preset.model(catalog, day);
            let model = model.unwrap_or_else(|| panic!("{} has no model on {day}", preset.id()));
            let of = format!("{} on {day}: {}", preset.id(), model.key);
            assert_eq!(
                (model.kind, model.status),
                (preset.kind(), Status::Active),
                "{of}"
            );
            assert!(
                model.is_served_on(day) && model.is_served_on(add_days(day, 60)),
                "{of}"
            );
            let scenario = preset.begin(catalog, day);
            assert_eq!(scenario.main_model(), Some(&model.key), "{of}");
            for case in Case::ALL {
                let cost = mix_cost(&scenario, catalog, day, case).unwrap();
                assert!(cost.month > Usd::ZERO, "{of}");
            }
        }
    }
    // A first visit begins as its preset does, also before there was a front row.
    for day in [first, today()] {
        assert_eq!(Preset::default().begin(catalog, day), Scenario::default());
    }
}

#[test]
fn a_preset_begins_with_the_front_row_and_with_its_makers() {
    let catalog = shipped();
    let day = catalog.models().filter_map(|model| model.front).max();
    let day = day.unwrap();
    for preset in Preset::ALL {
        let model = preset.model(catalog, day).unwrap();
        let mut front = catalog.front_row(day);
        if preset.kind() == Kind::Chat {
            assert!(front.any(|known| known.key == model.key), "{}", model.key);
        } else {
            assert!(
                front.any(|known| known.provider == model.provider),
                "{}",
                model.key
            );
        }
    }
}
