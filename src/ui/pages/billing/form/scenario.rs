//! The visitor's own scenario: what it is in a sentence, the way back to it, and the others kept on this device.

use crate::text::Words as _;
use leptos::prelude::*;

use super::words;
use crate::{
    text::Locale,
    ui::{
        pages::billing::{
            field::{choice, said},
            state::BillingState,
        },
        ports::Ports,
        route::{Page, Route},
        scenario_state::figure,
        view::{effect, live},
    },
};
use book::Mark;
use link::scenario::{KEPT_UNDER, scenario_to_query};
use plan::{
    billing::{Setup, Use},
    scenario::{Case, Scenario, month_sums},
};

/// Reads what is kept on this device, once the page is alive.
pub(super) fn read_kept(state: BillingState) {
    let ports = expect_context::<Ports>();
    effect(move |_| {
        if let Some(text) = (ports.device.kept)(KEPT_UNDER).filter(|text| !text.is_empty()) {
            state.kept.set(text);
        }
    });
}

/// Calls with the scenario in use; the first preset while something else is.
fn with_scenario<T>(state: BillingState, call: impl FnOnce(&Scenario) -> T) -> T {
    state.setup.with(|setup| match &setup.usage {
        Use::Scenario(scenario) => call(scenario),
        _ => call(&Scenario::default()),
    })
}

/// Where the scenario in use stands among the kept ones.
fn place(state: BillingState) -> Option<usize> {
    let kept = state.kept_scenarios();
    with_scenario(state, |used| {
        kept.iter().position(|kept| kept.scenario == *used)
    })
}

/// The sentence, the link, the menu.
pub(super) fn scenario_fields(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().demand;
    let wrong = RwSignal::new(None::<String>);
    let menu = move || {
        let kept = state.kept_scenarios();
        (!kept.is_empty()).then(|| {
            let mut options = vec![(String::new(), text.not_kept.to_owned())];
            let names = kept.into_iter().enumerate();
            options.extend(names.map(|(at, kept)| (at.to_string(), kept.name)));
            let value = move || place(state).map(|at| at.to_string()).unwrap_or_default();
            let choose = move |at: &str| {
                let kept = untrack(|| state.kept_scenarios());
                let chosen = at.parse().ok().and_then(|at: usize| kept.get(at));
                let Some(chosen) = chosen else { return };
                let done = state.change(&|setup: &mut Setup| {
                    setup.usage = Use::Scenario(Box::new(chosen.scenario.clone()));
                    Ok(())
                });
                wrong.set(
                    done.err()
                        .map(|problem| said(state, &problem, words(locale))),
                );
            };
            choice("bill-kept", text.kept, options, value, choose)
        })
    };
    let message = move || {
        wrong
            .get()
            .map(|wrong| format!("{wrong} {}", words(locale).kept))
    };
    let sentence = move || with_scenario(state, |scenario| sentence(state, scenario, locale));
    let back = move || {
        let query = with_scenario(state, scenario_to_query);
        let href = format!("{}?{query}", Route::new(locale, Page::Scenarios).path());
        view! { <a href=href data-testid="to-scenarios">{text.change}</a> }.into_any()
    };
    view! {
        <div class="use-said">
            {live(sentence)}
            <p>{live(back)}</p>
        </div>
        {live(menu)}
        <p class="field-problem" role="status">{live(message)}</p>
    }
    .into_any()
}

/// What a scenario is called: as it is kept on this device, else as the preset it began with.
fn name(state: BillingState, scenario: &Scenario, locale: Locale) -> String {
    let text = &locale.billing().demand;
    let mut kept = state.kept_scenarios().into_iter();
    if let Some(kept) = kept.find(|kept| kept.scenario == *scenario) {
        return kept.name;
    }
    let preset = (words(locale).preset_name)(scenario.preset);
    // The models are named beside it.
    let mut begun = scenario.preset.scenario();
    begun.set_mix(scenario.mix().to_vec());
    if *scenario == begun {
        preset.to_owned()
    } else {
        (text.remark)(preset, text.changed)
    }
}

/// What the use is called, whatever it is.
pub fn use_name(state: BillingState, locale: Locale) -> String {
    state.setup.with(|setup| match &setup.usage {
        Use::Amount { .. } => words(locale).use_amount.to_owned(),
        Use::Preset { preset, .. } => (words(locale).preset_name)(*preset).to_owned(),
        Use::Scenario(scenario) => name(state, scenario, locale),
    })
}

/// What is used, in a sentence.
fn sentence(state: BillingState, scenario: &Scenario, locale: Locale) -> AnyView {
    let text = &locale.billing().demand;
    let name = name(state, scenario, locale);
    let today = state.clock.today.get();
    let month = month_sums(scenario, state.prices.catalog(), today, Case::Expected).ok();
    let requests = month.map_or_else(
        || format::NO_FIGURE.to_owned(),
        |(_, requests)| format::grouped(requests),
    );
    let (cost, raw) = figure(month.map(|(cost, _)| cost));
    let said = (text.says)(&name, &models(state, scenario, locale), &requests, &cost);
    view! { <p data-testid="use-said" data-value=raw>{said}</p> }.into_any()
}

/// Who answers, with shares where there are several.
fn models(state: BillingState, scenario: &Scenario, locale: Locale) -> String {
    let text = &locale.billing().demand;
    let mix = scenario.mix();
    let whole: u64 = mix.iter().map(|(_, share)| u64::from(*share)).sum();
    let named = mix.iter().map(|(key, share)| {
        let mut name = state.name_of(key);
        if state.prices.mark(key) != Mark::Listed {
            name = (text.remark)(&name, locale.source().own);
        }
        if mix.len() == 1 {
            return name;
        }
        let percent = u64::from(*share) * 100 / whole.max(1);
        (text.share)(&name, &percent.to_string())
    });
    let named: Vec<String> = named.collect();
    named.join(text.between)
}
