//! The visitor's own scenario: what it is in a sentence, the way back to it, and the others kept on this device.

use leptos::prelude::*;

use super::words;
use crate::{
    billing::{Setup, Use},
    format,
    plan::scenario::{Case, Scenario, mix_cost},
    share::scenario::{KEPT_UNDER, kept_from_json, scenario_to_query},
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

/// Reads what is kept on this device, once the page is alive.
pub(super) fn read_kept(state: BillingState) {
    let ports = expect_context::<Ports>();
    effect(move |_| {
        if let Some(text) = (ports.device.kept)(KEPT_UNDER).filter(|text| !text.is_empty()) {
            state.kept.set(kept_from_json(&text).0);
        }
    });
}

/// The scenario in use; the first preset while something else is.
fn scenario_of(setup: &Setup) -> Scenario {
    match &setup.usage {
        Use::Scenario(scenario) => (**scenario).clone(),
        _ => Scenario::default(),
    }
}

/// The sentence, the link, the menu.
pub(super) fn scenario_fields(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().demand;
    let wrong = RwSignal::new(None::<String>);
    let scenario = Memo::new(move |_| state.setup.with(scenario_of));
    let place = move || {
        let kept = |kept: &Scenario| {
            state
                .kept
                .with(|all| all.iter().position(|one| one.scenario == *kept))
        };
        scenario.with(kept)
    };
    let menu = move || {
        let kept = state.kept.get();
        (!kept.is_empty()).then(|| {
            let mut options = vec![(String::new(), text.not_kept.to_owned())];
            let names = kept.into_iter().enumerate();
            options.extend(names.map(|(at, kept)| (at.to_string(), kept.name)));
            let value = move || place().map(|at| at.to_string()).unwrap_or_default();
            let choose = move |at: &str| {
                let scenario = |at: usize| {
                    let kept = state.kept.read_untracked();
                    kept.get(at).map(|kept| kept.scenario.clone())
                };
                let chosen = at.parse().ok().and_then(scenario);
                let Some(chosen) = chosen else { return };
                let done = state.change(&|setup: &mut Setup| {
                    setup.usage = Use::Scenario(Box::new(chosen.clone()));
                    Ok(())
                });
                wrong.set(done.err().map(|slip| said(state, &slip, words(locale))));
            };
            choice("bill-kept", text.kept, options, value, choose)
        })
    };
    let message = move || {
        wrong
            .get()
            .map(|wrong| format!("{wrong} {}", words(locale).kept))
    };
    let sentence = move || scenario.with(|scenario| sentence(state, scenario, place(), locale));
    let back = move || {
        let query = scenario.with(scenario_to_query);
        let href = format!("{}?{query}", Route::new(locale, Page::Scenarios).path());
        view! { <a href=href data-testid="to-scenarios">{text.change}</a> }.into_any()
    };
    view! {
        <div class="field use-said">
            {live(sentence)}
            <p>{live(back)}</p>
        </div>
        {live(menu)}
        <p class="field-problem" role="status">{live(message)}</p>
    }
    .into_any()
}

/// What is used, in a sentence. `place`: where it stands among the kept ones.
fn sentence(
    state: BillingState,
    scenario: &Scenario,
    place: Option<usize>,
    locale: Locale,
) -> AnyView {
    let text = &locale.billing().demand;
    let kept = place.and_then(|at| {
        state
            .kept
            .with(|all| all.get(at).map(|kept| kept.name.clone()))
    });
    let name = kept.unwrap_or_else(|| {
        let preset = (words(locale).preset_name)(scenario.preset);
        if *scenario == scenario.preset.scenario() {
            preset.to_owned()
        } else {
            (text.remark)(preset, text.changed)
        }
    });
    let today = state.clock.today.get();
    let month = mix_cost(scenario, &state.data.catalog, today, Case::Expected).ok();
    let requests = month.as_ref().map_or_else(
        || format::NO_FIGURE.to_owned(),
        |month| format::grouped(month.requests),
    );
    let (cost, raw) = figure(month.map(|month| month.month));
    let said = (text.says)(&name, &models(state, scenario, locale), &requests, &cost);
    view! { <p data-testid="use-said" data-value=raw>{said}</p> }.into_any()
}

/// Who answers, with shares where there are several.
fn models(state: BillingState, scenario: &Scenario, locale: Locale) -> String {
    let text = &locale.billing().demand;
    let mix = scenario.mix();
    let whole: u64 = mix.iter().map(|(_, share)| u64::from(*share)).sum();
    let named = mix.iter().map(|(key, share)| {
        let name = state.name_of(key);
        if mix.len() == 1 {
            return name;
        }
        let percent = u64::from(*share) * 100 / whole.max(1);
        (text.share)(&name, &percent.to_string())
    });
    let named: Vec<String> = named.collect();
    named.join(text.between)
}
