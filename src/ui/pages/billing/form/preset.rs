//! One of the site's scenarios on a model.

use leptos::prelude::*;

use super::words;
use crate::{
    text::Locale,
    ui::{
        components::model_picker::{ModelPicker, model_picker},
        pages::billing::{
            field::{choice, said},
            state::BillingState,
        },
        view::live,
    },
};
use plan::{
    billing::{Setup, Use},
    scenario::{Case, Preset, daily},
};
use prices::catalog::{Kind, ModelKey, Status};

/// A scenario on the model it begins with.
pub(super) fn preset_use(state: BillingState, preset: Preset) -> Use {
    let today = state.clock.today.get_untracked();
    let model = preset.model(untrack(|| state.prices.catalog()), today);
    Use::Preset {
        preset,
        model: model.map(|model| model.key.clone()).unwrap_or_default(),
    }
}

/// The models a scenario can be priced on today: those of its kind that are in use and have a price.
fn models(state: BillingState, preset: Preset) -> Vec<(String, String)> {
    let today = state.clock.today.get_untracked();
    let scenario = preset.scenario();
    let kind: Kind = preset.kind();
    let models = state.prices.catalog().models();
    let models = models.filter(|model| model.kind == kind && model.status != Status::Retired);
    let priced = models.filter(|model| {
        let catalog = state.prices.catalog();
        let days = daily(&scenario, catalog, Some(&model.key), (today, 1), Case::High);
        days.iter().all(|day| day.cost.is_ok())
    });
    let named = priced.map(|model| {
        let name = format!("{} ({})", model.name, model.provider_name);
        (model.key.as_str().to_owned(), name)
    });
    named.collect()
}

/// Which preset, and who answers.
pub(super) fn preset_fields(state: BillingState, locale: Locale) -> AnyView {
    let text = words(locale);
    let wrong = RwSignal::new(None::<String>);
    let presets = Preset::ALL
        .into_iter()
        .map(|preset| {
            (
                preset.id().to_owned(),
                (text.preset_name)(preset).to_owned(),
            )
        })
        .collect();
    let now = move || {
        state.setup.with(|setup| match &setup.usage {
            Use::Preset { preset, .. } => *preset,
            _ => Preset::Support,
        })
    };
    let put = move |usage: Use| {
        let done = state.change(&|setup: &mut Setup| {
            setup.usage = usage.clone();
            Ok(())
        });
        wrong.set(done.err().map(|problem| said(state, &problem, text)));
    };
    let choose = move |id: &str| {
        if let Some(preset) = Preset::from_id(id) {
            put(preset_use(state, preset));
        }
    };
    let choose_model = move |key: &str| {
        if let Ok(model) = ModelKey::parse(key) {
            put(Use::Preset {
                preset: untrack(now),
                model,
            });
        }
    };
    let model = move || {
        state.setup.with(|setup| match &setup.usage {
            Use::Preset { model, .. } => model.as_str().to_owned(),
            _ => String::new(),
        })
    };
    let chosen = Memo::new(move |_| now().id().to_owned());
    let offered = Memo::new(move |_| {
        let preset = Preset::from_id(&chosen.get()).unwrap_or_default();
        let models = models(state, preset).into_iter();
        models.map(|(key, _)| key).collect::<Vec<String>>()
    });
    let picker = ModelPicker {
        id: "bill-model",
        label: text.model,
        prices: state.prices,
        today: state.clock.today,
        current: Box::new(model),
        first: Box::new(|| None),
        offers: Box::new(move |model| {
            offered.with(|keys| keys.iter().any(|key| key == model.key.as_str()))
        }),
        choose: Box::new(move |key| choose_model(&key)),
    };
    let picker = model_picker(picker, locale);
    let message = move || wrong.get().map(|wrong| format!("{wrong} {}", text.kept));
    view! {
        {choice("bill-preset", text.preset, presets, move || chosen.get(), choose)}
        {picker}
        <p class="field-problem" role="status">{live(message)}</p>
    }
    .into_any()
}
