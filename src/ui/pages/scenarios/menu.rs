//! The scenario's pickers of models.

use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        components::model_picker::{FirstChoice, ModelPicker, model_picker},
        scenario_state::ScenarioState,
    },
};
use plan::scenario::{Input, Piece, Scenario};
use prices::catalog::Kind;

/// The kinds of model that may do a scenario's work.
pub fn kinds(scenario: &Scenario) -> [Kind; 2] {
    let makes = |input| scenario.range(input).high() > 0;
    let own = match scenario.piece() {
        Piece::Brief => Kind::Image,
        Piece::Clip => Kind::Video,
        Piece::Recording => Kind::Transcription,
        Piece::Conversation if makes(Input::Pages) => Kind::Ocr,
        Piece::Conversation if makes(Input::Characters) => Kind::Speech,
        Piece::Conversation => Kind::Chat,
    };
    [own, Kind::Chat]
}

/// The picker of a model that may do the scenario's work. `first` stands at its top. The value in use is followed.
pub fn model_menu(
    state: ScenarioState,
    id: &'static str,
    label: &'static str,
    first: impl Fn() -> FirstChoice + Send + Sync + 'static,
    current: impl Fn() -> String + Send + Sync + 'static,
    choose: impl Fn(String) + Send + Sync + 'static,
    locale: Locale,
) -> AnyView {
    let today = state.clock.today;
    // Hundreds of options are drawn again only when these change, not with every number typed.
    let kinds = Memo::new(move |_| state.scenario.with(kinds));
    let picker = ModelPicker {
        id,
        label,
        prices: state.prices,
        today,
        current: Box::new(current),
        first: Box::new(first),
        offers: Box::new(move |model| {
            kinds.with(|kinds| kinds.contains(&model.kind)) && model.is_served_on(today.get())
        }),
        choose: Box::new(choose),
    };
    model_picker(picker, locale)
}
