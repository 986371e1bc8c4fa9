//! What the amount of a purchase may buy: ranges, since an amount is no number of articles.

use crate::text::Words as _;
use leptos::prelude::*;

use super::state::BillingState;
use crate::{
    text::Locale,
    ui::{
        components::model_picker::{ModelPicker, model_picker},
        view::live,
    },
};
use plan::{
    billing::Use,
    scenario::{Bought, Counted, Gap, PIECES, Scenario, bought},
};
use prices::catalog::{Kind, ModelKey};

/// The ranges, on a model that can be chosen.
pub fn buys(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().demand;
    let default = state.data.catalog.default_model().map(|model| &model.key);
    let chosen = RwSignal::new(default.map_or_else(String::new, |key| key.as_str().to_owned()));
    let amount = move || state.setup.with(plan::billing::Setup::purchase);
    let heading = move || (text.buys)(&format::usd(amount()));
    let rows = move || {
        let model = ModelKey::parse(&chosen.get()).unwrap_or_default();
        let catalog = &state.data.catalog;
        let (today, amount) = (state.clock.today.get(), amount());
        let of = |scenario: &Scenario, counted, model: Option<&ModelKey>| {
            bought((scenario, counted), catalog, model, today, amount)
        };
        let own = state.setup.with(|setup| match &setup.usage {
            Use::Scenario(scenario) => Some(of(scenario, Counted::Conversations, None)),
            _ => None,
        });
        let own = own.map(|bought| row("own", text.own_piece, &bought, state, locale));
        let rows = PIECES.into_iter().map(|(preset, counted)| {
            let bought = of(&preset.scenario(), counted, Some(&model));
            row(preset.id(), (text.piece)(preset), &bought, state, locale)
        });
        let rows: Vec<AnyView> = rows.chain(own).collect();
        view! { <ul data-testid="buys-rows">{rows}</ul> }.into_any()
    };
    let today = state.clock.today;
    let picker = ModelPicker {
        id: "buys",
        label: text.buys_model,
        data: state.data,
        today,
        current: Box::new(move || chosen.get()),
        first: Box::new(|| None),
        offers: Box::new(move |model| model.kind == Kind::Chat && model.is_served_on(today.get())),
        choose: Box::new(move |key| chosen.set(key)),
    };
    let picker = model_picker(picker, locale);
    view! {
        <section class="ruled buys" data-testid="bill-buys">
            <h2>{live(heading)}</h2>
            <p class="small">{text.buys_lead}</p>
            {picker}
            <div role="status">{live(rows)}</div>
        </section>
    }
    .into_any()
}

fn row(
    id: &'static str,
    piece: &str,
    bought: &Result<Bought, Gap>,
    state: BillingState,
    locale: Locale,
) -> AnyView {
    let text = &locale.billing().demand;
    let count = |count: Option<u64>| count.map_or_else(|| text.any.to_owned(), format::grouped);
    let raw = |count: Option<u64>| count.map(|count| count.to_string()).unwrap_or_default();
    let (said, fewest, most) = match bought {
        Ok(bought) => {
            let ends = [bought.fewest, bought.most, bought.expected].map(count);
            let said = (text.range)(&ends[0], &ends[1], &ends[2], piece);
            (said, raw(bought.fewest), raw(bought.most))
        }
        Err(gap) => {
            let why = (text.gap)(gap, &state.name_in(gap));
            let said = format!("{} {piece}. {why}", format::NO_FIGURE);
            (said, String::new(), String::new())
        }
    };
    view! { <li data-piece=id data-fewest=fewest data-most=most>{said}</li> }.into_any()
}
