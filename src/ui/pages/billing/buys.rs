//! What the amount of a purchase may buy: ranges, since an amount is no number of articles.

use crate::text::Words as _;
use leptos::prelude::*;

use super::state::BillingState;
use crate::{
    text::Locale,
    ui::{
        components::model_picker::{ModelPicker, model_picker},
        money,
        view::live,
    },
};
use plan::{
    billing::Use,
    scenario::{Bought, Counted, Gap, PIECES, Scenario, bought},
};
use prices::catalog::{Kind, Model, ModelKey};

/// The ranges, on a model that can be chosen.
pub fn buys(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().demand;
    let wanted = RwSignal::new(None::<String>);
    let chosen = Memo::new(move |_| wanted.get().unwrap_or_else(|| first_model(state)));
    let amount = move || state.setup.with(plan::billing::Setup::purchase);
    let heading = move || (text.buys)(&money::amount(amount()));
    let rows = move || {
        let model = ModelKey::parse(&chosen.get()).unwrap_or_default();
        let catalog = state.prices.catalog();
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
        prices: state.prices,
        today,
        current: Box::new(move || chosen.get()),
        first: Box::new(|| None),
        offers: Box::new(move |model| model.kind == Kind::Chat && model.is_served_on(today.get())),
        choose: Box::new(move |key| wanted.set(Some(key))),
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

/// The model of the work in use, if it answers in words; else one that the platform sells, of the front row where it has one there.
fn first_model(state: BillingState) -> String {
    let catalog = state.prices.catalog();
    let today = state.clock.today.get();
    let answers = |model: &&Model| model.kind == Kind::Chat && model.is_served_on(today);
    let used = state
        .model()
        .and_then(|key| catalog.model(&key))
        .filter(answers);
    let of_platform = || {
        let provider = state.platform()?.provider.as_ref()?;
        let is_sold = |model: &&Model| model.provider == *provider && answers(model);
        let mut default = catalog.default_model().into_iter();
        default
            .find(is_sold)
            .or_else(|| catalog.front_row(today).find(is_sold))
            .or_else(|| catalog.models().find(is_sold))
    };
    let model = used
        .or_else(of_platform)
        .or_else(|| catalog.default_model());
    model.map_or_else(String::new, |model| model.key.as_str().to_owned())
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
