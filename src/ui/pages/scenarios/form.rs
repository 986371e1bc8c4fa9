//! The form: groups that open, every number with its low, expected and high value.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    choice::{choice, count},
    choices::{counts, history, mode, period, reach, scope, writes},
    mix::{fallback, fee, mix, region},
    number::number,
};
use crate::{
    text::{FormWords, Locale},
    ui::{scenario_state::ScenarioState, view::live},
};
use plan::scenario::{Input, Piece, Scenario};

/// The numbers of each group, in the order of [`FormWords::groups`]; the models have none of their own.
const GROUPS: [&[Input]; 9] = [
    &[
        Input::Conversations,
        Input::Growth,
        Input::Weekday,
        Input::Weekend,
        Input::Users,
    ],
    &[
        Input::System,
        Input::Tools,
        Input::History,
        Input::Retrieved,
        Input::User,
    ],
    &[Input::Output, Input::Reasoning],
    &[Input::Hit, Input::Kept],
    &[Input::Turns],
    &[
        Input::Steps,
        Input::ToolCalls,
        Input::ToolResult,
        Input::Retries,
        Input::Accepted,
    ],
    &[Input::Batch, Input::Peak],
    &[],
    &[
        Input::ImageTokens,
        Input::AudioTokens,
        Input::Images,
        Input::AudioSeconds,
        Input::VideoSeconds,
        Input::Pages,
        Input::Characters,
    ],
];
/// Names of the groups for tests.
const IDS: [&str; 9] = [
    "often", "sent", "back", "cache", "talk", "agent", "service", "models", "media",
];

/// The form.
pub fn form(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().form;
    let ranged = RwSignal::new(false);
    let segment = |is_ranged: bool, id: &'static str, label: &'static str| {
        view! {
            <label class="segment">
                <input type="radio" name="numbers" data-testid=id prop:checked=move || ranged.get() == is_ranged on:change=move |_| ranged.set(is_ranged)/>
                <span>{label}</span>
            </label>
        }
        .into_any()
    };
    let groups: Vec<AnyView> = GROUPS
        .into_iter()
        .enumerate()
        .map(|(at, inputs)| {
            let numbers = inputs
                .iter()
                .map(|input| number(state, ranged, *input, locale));
            let mut rows: Vec<AnyView> = numbers.collect();
            add_choices(&mut rows, at, state, text, locale);
            view! {
                <details data-group=IDS[at] open=at < 3>
                    <summary>{text.groups[at]}</summary>
                    <div class="rows">{rows}</div>
                </details>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="scenario-form" aria-label=text.heading data-testid="scenario-form">
            <h2>{text.heading}</h2>
            <div class="segments" role="group" aria-label=text.switch>
                {segment(false, "numbers-one", text.single)} {segment(true, "numbers-three", text.triple)}
            </div>
            {groups}
        </section>
    }
    .into_any()
}

fn add_choices(
    rows: &mut Vec<AnyView>,
    group: usize,
    state: ScenarioState,
    text: &'static FormWords,
    locale: Locale,
) {
    match IDS[group] {
        "often" => {
            rows.insert(1, choice(state, period(text)));
            let note = move || {
                let scenario = state.scenario.get();
                let is_idle = scenario.range(Input::Weekday).high() == 0
                    && scenario.range(Input::Weekend).high() == 0;
                is_idle.then_some(text.no_busy_day)
            };
            rows.push(view! { <p class="field-problem" role="status">{live(note)}</p> }.into_any());
            let told = move || {
                let is_told = state.scenario.with(Scenario::piece) == Piece::Conversation;
                is_told.then(|| view! { <p class="small">{text.conversation_note}</p> }.into_any())
            };
            rows.push(live(told).into_any());
        }
        "cache" => {
            rows.insert(0, choice(state, scope(text)));
            rows.insert(1, choice(state, reach(text)));
            rows.push(choice(state, writes(text)));
        }
        "talk" => {
            rows.push(choice(state, history(text)));
            for field in counts(text) {
                rows.push(count(state, field, locale));
            }
        }
        "agent" => {
            rows.insert(3, fee(state, locale));
            rows.push(fallback(state, locale));
        }
        "service" => {
            rows.push(choice(state, mode(text)));
            rows.push(region(state, locale));
        }
        "models" => rows.push(mix(state, locale)),
        _ => {}
    }
}
