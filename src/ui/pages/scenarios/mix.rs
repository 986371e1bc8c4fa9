//! Which models answer, who answers again, and what their tools cost.

use crate::text::Words as _;
use leptos::prelude::*;

use super::menu::model_menu;
use crate::{
    text::Locale,
    ui::{
        components::number_field::{NumberField, NumberParts, number_parts},
        scenario_state::ScenarioState,
        view::live,
    },
};
use plan::{FieldProblem, field::parse_percentage_field};
use prices::catalog::ModelKey;

/// The models and their shares.
pub fn mix(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().form;
    let keys = Memo::new(move |_| {
        state.scenario.with(|scenario| {
            let keys = scenario
                .mix()
                .iter()
                .map(|(key, _)| key.as_str().to_owned());
            keys.collect::<Vec<String>>()
        })
    });
    let rows = move || {
        let keys = keys.get();
        let is_alone = keys.len() < 2;
        let rows = keys
            .into_iter()
            .map(|key| share(state, key, is_alone, locale));
        rows.collect::<Vec<AnyView>>()
    };
    let not_whole = move || {
        let sum: u64 = state.scenario.with(|scenario| {
            let shares = scenario.mix().iter().map(|(_, share)| u64::from(*share));
            shares.sum()
        });
        (sum != 100).then(|| (text.not_whole)(&format::grouped(sum)))
    };
    let add = move |key: String| {
        if key.is_empty() {
            return;
        }
        state.scenario.update(|scenario| {
            let mut mix = scenario.mix().to_vec();
            if let Ok(key) = ModelKey::parse(&key)
                && mix.iter().all(|(known, _)| *known != key)
            {
                let share = if mix.is_empty() { 100 } else { 20 };
                if let Some((_, first)) = mix.first_mut() {
                    *first = first.saturating_sub(share).max(1);
                }
                mix.push((key, share));
                scenario.set_mix(mix);
            }
        });
    };
    let first = move || Some((String::new(), text.choose.to_owned()));
    view! {
        <div class="mix" data-testid="mix">
            <p class="small">{text.mix_note}</p>
            {live(rows)}
            <p class="field-problem" role="status">{live(not_whole)}</p>
            {model_menu(state, "mix-add", text.add, first, String::new, add, locale)}
        </div>
    }
    .into_any()
}

/// One model's share.
fn share(state: ScenarioState, key: String, is_alone: bool, locale: Locale) -> AnyView {
    let text = &locale.scenarios().form;
    let words = locale.number();
    let name = state.name_of_id(&key);
    let own = StoredValue::new(key.clone());
    let value = move || {
        state.scenario.with(|scenario| {
            let mut mix = scenario.mix().iter();
            let found = mix.find(|(known, _)| own.with_value(|own| known.as_str() == own));
            found.map_or_else(String::new, |(_, share)| share.to_string())
        })
    };
    let set = move |share: u32| {
        state.scenario.update(|scenario| {
            let mut mix = scenario.mix().to_vec();
            for (known, now) in &mut mix {
                if own.with_value(|own| known.as_str() == own) {
                    *now = share;
                }
            }
            scenario.set_mix(mix);
        });
    };
    let take = move |typed: &str| match parse_percentage_field(typed, 1..=100) {
        Ok(share) => {
            set(u32::try_from(share).unwrap_or(100));
            Ok(())
        }
        Err(FieldProblem::TooSmall { .. } | FieldProblem::TooLarge { .. }) => {
            Err((text.bounds)("1", "100"))
        }
        Err(problem) => Err((words.problem)(&problem)),
    };
    let field = NumberField {
        name: (text.share)(&name),
        size: "4",
        ..NumberField::new(format!("mix-{key}"), value, take)
    };
    let NumberParts { input, problem } = number_parts(field, locale);
    let remove = (!is_alone).then(|| {
        let label = (text.remove)(&name);
        view! { <button type="button" class="plain" aria-label=label on:click=move |_| set(0)>"×"</button> }.into_any()
    });
    view! {
        <div class="number-row" data-mix=key>
            <span class="label">{name.clone()}</span>
            <span class="cases">
                {input}
                <span class="unit">"%"</span>
                {remove}
            </span>
            {problem}
        </div>
    }
    .into_any()
}

/// The model that answers retries.
pub fn fallback(state: ScenarioState, locale: Locale) -> AnyView {
    let (label, same) = locale.scenarios().form.fallback;
    let current = move || {
        state.scenario.with(|scenario| {
            let fallback = scenario.fallback.as_ref();
            fallback.map_or_else(String::new, |key| key.as_str().to_owned())
        })
    };
    let choose = move |key: String| {
        state.scenario.update(|scenario| {
            scenario.fallback = ModelKey::parse(&key).ok();
        });
    };
    let first = move || Some((String::new(), same.to_owned()));
    model_menu(state, "fallback", label, first, current, choose, locale)
}

/// Where the data stay, of the regions that the main model has a price for.
pub fn region(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().form;
    let (label, anywhere) = text.region;
    let options = move || {
        let current = state.scenario.with(|scenario| scenario.region.clone());
        let model = state.picked();
        let model = model.and_then(|key| state.prices.catalog().model(&key));
        let period = model.and_then(|model| model.price_on(state.clock.today.get()));
        let listed = period.into_iter().flat_map(|period| period.factors.keys());
        let mut regions: Vec<String> = listed.cloned().collect();
        if let Some(own) = &current
            && !regions.contains(own)
        {
            regions.push(own.clone());
        }
        let mut options = vec![
            view! { <option value="" prop:selected=current.is_none()>{anywhere}</option> }
                .into_any(),
        ];
        for region in regions {
            let is_own = current.as_ref() == Some(&region);
            let name = (text.region_name)(&region).to_owned();
            options.push(
                view! { <option value=region prop:selected=is_own>{name}</option> }.into_any(),
            );
        }
        options
    };
    let choose = move |event| {
        let region = event_target_value(&event);
        state
            .scenario
            .update(|scenario| scenario.region = (!region.is_empty()).then_some(region));
    };
    view! {
        <label class="number-row">
            <span class="label">{label}</span>
            <select data-testid="region" on:change=choose>{live(options)}</select>
        </label>
    }
    .into_any()
}

/// The fee of a tool call, of those the main model lists.
pub fn fee(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().form;
    let (label, none) = text.fee;
    let options = move || {
        let current = state.scenario.with(|scenario| scenario.tool_fee.clone());
        let mut ids: Vec<String> = Vec::new();
        let model = state.picked();
        let model = model.and_then(|key| state.prices.catalog().model(&key));
        if let Some(period) = model.and_then(|model| model.price_on(state.clock.today.get())) {
            for fee in &period.fees {
                if !ids.contains(&fee.id) {
                    ids.push(fee.id.clone());
                }
            }
        }
        if let Some(own) = &current
            && !ids.contains(own)
        {
            ids.push(own.clone());
        }
        let mut options = vec![
            view! { <option value="" prop:selected=current.is_none()>{none}</option> }.into_any(),
        ];
        for id in ids {
            let is_own = current.as_ref() == Some(&id);
            options.push(
                view! { <option value=id.clone() prop:selected=is_own>{(locale.fee().name)(&id)}</option> }
                    .into_any(),
            );
        }
        options
    };
    let choose = move |event| {
        let id = event_target_value(&event);
        state
            .scenario
            .update(|scenario| scenario.tool_fee = (!id.is_empty()).then_some(id));
    };
    view! {
        <label class="number-row">
            <span class="label">{label}</span>
            <select data-testid="tool-fee" on:change=choose>{live(options)}</select>
        </label>
    }
    .into_any()
}
