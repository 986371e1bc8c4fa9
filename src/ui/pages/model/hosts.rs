//! Who else sells the same model, and for how much.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        clock::Clock,
        data::PageData,
        money,
        route::{Page, Route},
        view::live,
    },
};
use book::{AsOf, Overlay, Row, Standing};
use plan::{Percent, Workload};
use prices::{
    catalog::Model,
    money::{Usd, UsdPerMTok},
};
use tokens::Tokens;

/// The section, for models that somebody else sells too.
pub fn hosts(model: &'static Model, locale: Locale) -> Option<AnyView> {
    let data = expect_context::<&'static PageData>();
    let identity = data.catalog.identity(model);
    let clock = expect_context::<Clock>();
    let mut others = data.catalog.models().filter(|other| other.key != model.key);
    others.find(|other| data.catalog.identity(other) == identity)?;
    let text = &locale.models().history;
    let table = move || {
        // Uncached, because a host without a cache would have no total. The sizes stand in the table's head.
        let workload = Workload {
            input: Tokens::new(3_000),
            output: Tokens::new(1_000),
            cached_percent: Percent::ZERO,
            ..Workload::default()
        };
        let as_of = AsOf::today(clock.today.get());
        let rows = book::rows(&data.catalog, Overlay::NONE, as_of, &workload);
        self::table(
            model,
            &book::hosts_of(&rows, &data.catalog, identity),
            locale,
        )
    };
    Some(
        view! {
            <section class="ruled" aria-labelledby="hosts-heading">
                <h2 id="hosts-heading">{text.hosts}</h2>
                <p class="soft lead">{(text.hosts_lead)(model.weights.as_deref())}</p>
                <div class="scroller" tabindex="0" role="group" aria-labelledby="hosts-heading">{live(table)}</div>
            </section>
        }
        .into_any(),
    )
}

fn table(model: &'static Model, hosts: &[&Row<'static>], locale: Locale) -> AnyView {
    let [seller, input, output, total, times] = locale.models().history.host_heads;
    let is_served =
        |row: &&&Row<'static>| !matches!(row.standing, Standing::Retired | Standing::Unreleased);
    let cost = |row: &&Row<'static>| row.per_request.ok().filter(|cost| *cost > Usd::ZERO);
    let cheapest = hosts.iter().filter(is_served).find_map(cost);
    let rows: Vec<AnyView> = hosts
        .iter()
        .filter(is_served)
        .map(|host| row(model, host, cheapest, locale))
        .collect();
    view! {
        <table class="ledger stacks" data-testid="hosts">
            <thead><tr>
                <th scope="col">{seller}</th>
                <th scope="col" class="number">{input}</th>
                <th scope="col" class="number">{output}</th>
                <th scope="col" class="number">{total}</th>
                <th scope="col" class="number">{times}</th>
            </tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(
    model: &'static Model,
    host: &Row<'static>,
    cheapest: Option<Usd>,
    locale: Locale,
) -> AnyView {
    let text = &locale.models().history;
    let [_, input_head, output_head, total_head, times_head] = text.host_heads;
    let sold = host.model;
    let is_here = sold.key == model.key;
    let name: AnyView = if is_here {
        view! { {sold.provider_name.as_str()} " " <span class="unit">{text.this_page}</span> }
            .into_any()
    } else {
        let href = Route::new(locale, Page::of_model(sold)).path();
        view! { <a href=href>{sold.provider_name.as_str()}</a> " " <span class="unit">{sold.name.as_str()}</span> }.into_any()
    };
    let rates = host.rates();
    let total = host.per_request.ok();
    let times = total.zip(cheapest);
    let times = times.map(|(total, cheapest)| format::ratio(total, cheapest));
    view! {
        <tr data-model=sold.key.as_str() aria-current=is_here.then_some("true")>
            <th scope="row">{name}</th>
            {price(rates.and_then(|rates| rates.input), input_head)}
            {price(rates.and_then(|rates| rates.output), output_head)}
            <td class="number" data-label=total_head data-value=total.map(Usd::to_decimal)>{total.map_or_else(unknown, money::amount)}</td>
            <td class="number" data-label=times_head>{times.unwrap_or_else(unknown)}</td>
        </tr>
    }
    .into_any()
}

fn price(price: Option<UsdPerMTok>, head: &'static str) -> AnyView {
    let shown = price.map_or_else(unknown, format::price);
    view! { <td class="number" data-label=head data-value=price.map(UsdPerMTok::to_decimal)>{shown}</td> }
        .into_any()
}

fn unknown() -> String {
    format::NO_FIGURE.to_owned()
}
