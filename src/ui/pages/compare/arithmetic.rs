//! How a row's cost comes about: tokens times price, line by line.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::text::Locale;
use book::{Column, Row};
use plan::{Workload, compare::bill};
use prices::{
    cost::{CostLine, Part},
    date::Date,
};

/// The bill of one request of the workload and of its month, at the prices of a day. `None` where there is no price.
pub fn arithmetic(
    row: &Row<'static>,
    workload: &Workload,
    day: Date,
    locale: Locale,
) -> Option<AnyView> {
    let text = &locale.book().compare;
    // A row without a price that day has none here either.
    row.period?;
    let cost = bill(row.model, workload.input, workload, day)?.cost;
    let lines: Vec<AnyView> = cost.lines.iter().map(|one| line(one, locale)).collect();
    let sums = cost.total().map(|total| {
        let requests = format::grouped(workload.requests_per_month());
        let month = workload.per_month(total);
        view! {
            <tr class="sum"><th scope="row">{(text.column)(Column::PerRequest)}</th><td></td><td></td><td data-value=total.to_decimal()>"= " {format::usd_exact(total)}</td></tr>
            <tr><th scope="row">{(text.column)(Column::PerMonth)}</th><td>{format::usd_exact(total)}</td><td>"× " {requests}</td><td data-value=month.to_decimal()>"= " {format::usd_exact(month)}</td></tr>
        }
        .into_any()
    });
    Some(
        view! { <table class="lines" data-testid="arithmetic"><tbody>{lines}{sums}</tbody></table> }
            .into_any(),
    )
}

/// `1,200 × $1.00 = $0.0012`.
fn line(line: &CostLine, locale: Locale) -> AnyView {
    let words = locale.book();
    let name = (words.prices.rate)(&rate_id(line.part));
    let unit = (words.compare.unit)(Column::Input);
    let price = line.price.map_or_else(
        || format::NO_FIGURE.to_owned(),
        |price| format!("× {}", format::price(price)),
    );
    let amount = line.amount.map_or_else(
        || format::NO_FIGURE.to_owned(),
        |amount| format!("= {}", format::usd_exact(amount)),
    );
    let value = line.amount.map(prices::money::Usd::to_decimal);
    view! {
        <tr><th scope="row">{name}</th><td>{format::grouped(line.tokens.get())}</td><td>{price} " " <span class="unit">{unit}</span></td><td data-value=value>{amount}</td></tr>
    }
    .into_any()
}

/// The part's name in price files, by which words know it.
fn rate_id(part: Part) -> String {
    let id = match part {
        Part::CacheWrite(lifetime) => return format!("cache_write.{}", lifetime.id()),
        Part::Input => "input",
        Part::Image => "input_image",
        Part::Audio => "input_audio",
        Part::CacheRead => "cache_read",
        Part::Output => "output",
        Part::Reasoning => "reasoning",
        Part::OutputImage => "output_image",
        Part::OutputAudio => "output_audio",
        Part::CacheStorage => "cache_storage_hour",
    };
    id.to_owned()
}
