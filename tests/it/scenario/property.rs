//! What holds for any scenario.

use proptest::prelude::*;
use tokentally::{
    catalog::{Lifetime, Mode, ModelKey},
    money::Usd,
    plan::scenario::{
        CachePlan, CacheReach, CacheScope, CacheWrites, Case, Effect, Gap, HistoryPolicy, Input,
        Period, Preset, Scenario, daily, difference, mix_cost, month_cost, month_sums,
    },
    share::scenario::{
        KeptScenario, kept_from_json, kept_to_json, scenario_from_query, scenario_to_query,
    },
};

use super::{catalog, day, key, today};

/// Numbers within a form's reason: large enough for every rule, small enough to be priced in no time.
fn ranges() -> impl Strategy<Value = Vec<[i64; 3]>> {
    let values: Vec<_> = Input::all()
        .map(|input| {
            let (least, most) = (*input.bounds().start(), *input.bounds().end());
            let most = match input {
                Input::Turns | Input::Steps => 6,
                Input::ToolCalls => 3,
                _ => most.min(20_000),
            };
            let value = prop_oneof![
                Just(least.max(0)),
                least..=most,
                least..=most.min(least + 50)
            ];
            prop::array::uniform3(value).prop_map(|mut three| {
                three.sort_unstable();
                three
            })
        })
        .collect();
    values
}

fn policy() -> impl Strategy<Value = HistoryPolicy> {
    prop_oneof![
        Just(HistoryPolicy::KeepAll),
        (0_u64..9000).prop_map(|tokens| HistoryPolicy::Truncate { tokens }),
        (1_u64..5, 0_u64..5000)
            .prop_map(|(every, tokens)| HistoryPolicy::Summarise { every, tokens }),
    ]
}

fn cache() -> impl Strategy<Value = CachePlan> {
    let scope = prop::sample::select(CacheScope::ALL.to_vec());
    let reach = prop_oneof![Just(CacheReach::Everyone), Just(CacheReach::Conversation)];
    let writes = prop_oneof![
        Just(CacheWrites::AsListed),
        Just(CacheWrites::Unbilled),
        Just(CacheWrites::Billed(Lifetime::ONE_HOUR)),
    ];
    (scope, reach, writes).prop_map(|(scope, reach, writes)| CachePlan {
        scope,
        reach,
        writes,
    })
}

pub fn scenarios() -> impl Strategy<Value = Scenario> {
    let mix = prop::collection::vec(
        (
            prop::sample::select(vec!["one", "plain", "tiered", "marginal"]),
            0_u32..120,
        ),
        0..4,
    );
    let more = (
        any::<bool>(),
        prop::option::of(Just(key("plain"))),
        prop::sample::select(Preset::ALL.to_vec()),
    );
    (ranges(), policy(), cache(), mix, more).prop_map(
        |(ranges, policy, cache, mix, (by_day, fallback, preset))| {
            let mut scenario = Scenario::empty();
            for (input, [low, expected, high]) in Input::all().zip(ranges) {
                scenario.set(input, low, expected, high).unwrap();
            }
            scenario.set_history(policy);
            scenario.cache = cache;
            scenario.set_mix(
                mix.into_iter()
                    .map(|(model, share)| (key(model), share))
                    .collect(),
            );
            scenario.period = if by_day { Period::Day } else { Period::Month };
            scenario.fallback = fallback;
            scenario.preset = preset;
            scenario
        },
    )
}

/// The same without what most models have no price for.
pub fn priced() -> impl Strategy<Value = Scenario> {
    scenarios().prop_map(|mut scenario| {
        let none = [
            Input::ImageTokens,
            Input::AudioTokens,
            Input::Images,
            Input::AudioSeconds,
            Input::VideoSeconds,
            Input::Pages,
            Input::Characters,
            Input::Batch,
        ];
        for input in none {
            scenario.set_exactly(input, 0).unwrap();
        }
        scenario.cache.writes = CacheWrites::AsListed;
        scenario
    })
}

fn model() -> impl Strategy<Value = ModelKey> {
    prop::sample::select(vec!["one", "plain", "tiered", "marginal"]).prop_map(key)
}

fn month(scenario: &Scenario, model: &ModelKey, case: Case) -> Usd {
    month_cost(scenario, &catalog(), model, today(), case)
        .unwrap()
        .month
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_lines_add_up_to_the_total(scenario in scenarios(), case in prop::sample::select(Case::ALL.to_vec())) {
        let known = ["one", "plain", "tiered", "marginal", "pictures", "ears", "hears"];
        let catalog = catalog();
        for model in known {
            if let Ok(cost) = month_cost(&scenario, &catalog, &key(model), today(), case) {
                let sum: Usd = cost.lines.iter().map(|line| line.amount).sum();
                prop_assert_eq!(sum, cost.month);
                prop_assert!(cost.month >= Usd::ZERO);
            }
        }
    }

    #[test]
    fn the_sums_of_a_month_are_those_of_its_lines(scenario in scenarios(), case in prop::sample::select(Case::ALL.to_vec())) {
        let whole = mix_cost(&scenario, &catalog(), today(), case);
        // Amounts too large for the whole year are refused there only.
        if let Ok(whole) = whole {
            let sums = month_sums(&scenario, &catalog(), today(), case);
            prop_assert_eq!(sums, Ok((whole.month, whole.requests)));
        }
    }

    #[test]
    fn a_mix_has_a_cost_or_a_reason(scenario in priced()) {
        match mix_cost(&scenario, &catalog(), today(), Case::Expected) {
            Ok(cost) => {
                let sum: Usd = cost.lines.iter().map(|line| line.amount).sum();
                prop_assert_eq!(sum, cost.month);
                let between = cost.per_conversation.times(cost.conversations);
                // Each conversation is rounded to the femto-dollar, the month but once.
                prop_assert!((between - cost.month).femto().unsigned_abs() <= u128::from(cost.conversations) + 1);
            }
            Err(gap) => prop_assert_eq!(gap, Gap::NoModel),
        }
    }

    #[test]
    fn the_low_bill_is_the_lowest_and_the_high_one_the_highest(scenario in priced(), model in model()) {
        let [low, expected, high] = Case::ALL.map(|case| month(&scenario, &model, case));
        prop_assert!(low <= expected, "{} > {}", low, expected);
        prop_assert!(expected <= high, "{} > {}", expected, high);
    }

    #[test]
    fn more_of_a_number_that_costs_is_never_cheaper(scenario in priced(), model in model(), more in 1_i64..2000) {
        let before = month(&scenario, &model, Case::Expected);
        for input in Input::all().filter(|input| input.effect() == Effect::Raises) {
            if scenario.range(input).high() == 0 && matches!(input, Input::Images | Input::AudioSeconds | Input::VideoSeconds
                | Input::Pages | Input::Characters | Input::ImageTokens | Input::AudioTokens) {
                continue;
            }
            let most = if matches!(input, Input::Turns | Input::Steps) { 8 } else { *input.bounds().end() };
            let value = (scenario.range(input).expected() + more).min(most);
            let after = month(&scenario.clone().with(input, value), &model, Case::Expected);
            prop_assert!(before <= after, "{:?}: {} > {}", input, before, after);
        }
    }

    #[test]
    fn the_days_of_a_month_add_up_to_it(scenario in priced(), model in model()) {
        let mut scenario = scenario;
        scenario.period = Period::Month;
        let catalog = catalog();
        let whole = month_cost(&scenario, &catalog, &model, today(), Case::High).unwrap();
        let days = daily(&scenario, &catalog, Some(&model), (day("2027-02-01"), 28), Case::High);
        let cost: Usd = days.iter().map(|day| day.cost.clone().unwrap()).sum();
        prop_assert_eq!(cost, whole.month);
        prop_assert_eq!(days.iter().map(|day| day.requests).sum::<u64>(), whole.requests);
    }

    #[test]
    fn the_parts_of_a_difference_always_add_up(from in priced(), to in priced()) {
        if let Ok(found) = difference(&from, &to, &catalog(), today(), Case::Expected) {
            let sum: Usd = found.contributions.iter().map(|part| part.amount).sum();
            prop_assert_eq!(sum, found.to - found.from);
            prop_assert_eq!(Ok(found.to), mix_cost(&to, &catalog(), today(), Case::Expected).map(|cost| cost.month));
        }
    }

    #[test]
    fn a_link_and_a_kept_text_give_the_same_scenario_back(
        mut scenario in scenarios(),
        mode in prop::sample::select(Mode::ALL.to_vec()),
        fee in prop::option::of("[a-z_]{1,12}"),
        attrs in prop::collection::vec(("[a-z]{1,8}", "[a-z0-9x]{1,8}"), 0..3),
        name in "\\PC{0,20}",
    ) {
        scenario.mode = mode;
        scenario.tool_fee = fee.filter(|fee| fee != "none");
        scenario.unit_attrs = attrs;
        let (read, problems) = scenario_from_query(&scenario_to_query(&scenario));
        prop_assert_eq!(&read, &scenario);
        let only_mix = |problems: usize| problems <= 1;
        prop_assert!(only_mix(problems.len()), "{:?}", problems);
        let kept = vec![KeptScenario { name, scenario }];
        let (back, problems) = kept_from_json(&kept_to_json(&kept));
        prop_assert_eq!(&back[0].scenario, &kept[0].scenario);
        prop_assert!(only_mix(problems.len()), "{:?}", problems);
    }

    #[test]
    fn any_text_is_read_without_a_failure(text in "\\PC{0,80}", pairs in prop::collection::vec(("(n|turns|m|past|cache|attr|v|p|grow)", "\\PC{0,12}"), 0..8)) {
        let _ = kept_from_json(&text);
        let _ = scenario_from_query(&text);
        let query: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let (scenario, _) = scenario_from_query(&query.join("&"));
        let _ = mix_cost(&scenario, &catalog(), today(), Case::High);
    }
}
