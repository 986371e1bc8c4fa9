//! The arithmetic under a total: each line of the bill, the price's source and age, what the count rests on.

mod price_notes;

use crate::text::Words as _;
use leptos::prelude::*;

use super::tokenizer::basis;
use crate::ui::view::live;
use crate::{
    text::{Around, BillText, Locale},
    ui::{money, state::CalculatorState},
};
use plan::{
    Workload,
    compare::{self, Gap},
};
use price_notes::price_notes;
use prices::{catalog::Model, cost::CostLine, money::Usd};

/// Everything a total of `model` is made of, and what its count rests on. Follows the text and the workload.
pub fn cost_details(state: CalculatorState, model: &'static Model, locale: Locale) -> AnyView {
    let label = locale.text().costs.bill.tokenizer;
    let count = view! { <div><dt>{label}</dt><dd>{basis(state, model, locale)}</dd></div> };
    bill(state, model, locale, Some(count.into_any()))
}

/// The arithmetic and the price's notes; what the count rests on where the page does not say it already.
pub fn bill(
    state: CalculatorState,
    model: &'static Model,
    locale: Locale,
    count: Option<AnyView>,
) -> AnyView {
    view! {
        <div class="bill" data-testid="cost-details">
            {live(move || arithmetic(state, model, locale))}
            <dl class="bill-notes">
                {live(move || price_notes(state, model, locale))}
                {count}
            </dl>
        </div>
    }
    .into_any()
}

/// The lines `tokens × price = amount`, the cost of a request, of a month, and the range when the count is an estimate.
fn arithmetic(state: CalculatorState, model: &'static Model, locale: Locale) -> AnyView {
    let text = &locale.text().costs.bill;
    let Some(count) = state.input_for(model) else {
        return view! { <p>{(text.gap)(Gap::Uncounted)}</p> }.into_any();
    };
    let workload = state.workload(count.expected());
    let today = state.clock.today.get();
    let Some(bill) = compare::bill(model, workload.input, &workload, today) else {
        return view! { <p>{(text.gap)(Gap::NoPrice)}</p> }.into_any();
    };
    let total = bill.cost.total();
    let lines = bill
        .cost
        .lines
        .iter()
        .map(|one| line(one, text, locale))
        .collect_view();
    let totals = total.map(|total| totals(total, &workload, text));
    let range = compare::total_range(model, count, &workload, today)
        .map(|range| range_line(range, &workload, text, locale));
    let tier = bill.cost.tier.map(|tier| {
        (text.tier)(
            tier.operator,
            &format::grouped(tier.threshold.get()),
            tier.scope,
        )
    });
    let window = bill.cost.window.as_deref().map(text.window);
    view! {
        <table class="lines">
            <tbody>{lines} {totals} {range}</tbody>
        </table>
        {tier.into_iter().chain(window).map(|note| view! { <p class="small">{note}</p> }).collect_view()}
    }
    .into_any()
}

/// A number in an element of its own, with the words around it.
pub fn figure(around: Around, value: String, shown: String) -> impl IntoView {
    view! { {around.before}<span data-value=value>{shown}</span>{around.after} }
}

/// An amount with the words around it, rounded for people.
pub fn amount(around: Around, usd: Usd) -> impl IntoView {
    figure(around, usd.to_decimal(), money::amount(usd))
}

const BARE: Around = Around {
    before: "",
    after: "",
};
const EQUALS: Around = Around {
    before: "= ",
    after: "",
};

fn line(line: &CostLine, text: &'static BillText, locale: Locale) -> AnyView {
    let name = (text.part)(line.part);
    let past = line
        .past_threshold
        .map(|threshold| locale.in_brackets(&(text.past)(&format::grouped(threshold.get()))));
    let tokens = figure(
        text.tokens,
        line.tokens.to_string(),
        format::grouped(line.tokens.get()),
    );
    let (Some(price), Some(amount)) = (line.price, line.amount) else {
        let why = line
            .unpriced
            .map(|why| (text.gap)(Gap::Unpriced(line.part, why)));
        return view! { <tr><th scope="row">{name}{past}</th><td>{tokens}</td><td colspan="2">{format::NO_FIGURE} " " {why}</td></tr> }.into_any();
    };
    view! {
        <tr>
            <th scope="row">{name}{past}</th>
            <td>{tokens}</td>
            <td>{figure(text.price, price.to_decimal(), format::price(price))}</td>
            <td>{figure(EQUALS, amount.to_decimal(), format::usd_exact(amount))}</td>
        </tr>
    }
    .into_any()
}

/// The sum of the lines, and that sum times the requests.
fn totals(total: Usd, workload: &Workload, text: &'static BillText) -> AnyView {
    let requests = workload.requests_per_month();
    let month = workload.per_month(total);
    let exact = |usd: Usd| figure(EQUALS, usd.to_decimal(), format::usd_exact(usd));
    view! {
        <tr class="sum"><th scope="row">{text.request}</th><td></td><td></td><td>{exact(total)}</td></tr>
        <tr>
            <th scope="row">{text.month}</th>
            <td>{figure(BARE, total.to_decimal(), format::usd_exact(total))}</td>
            <td>{figure(text.requests, requests.to_string(), format::grouped(requests))}</td>
            <td>{exact(month)}</td>
        </tr>
    }
    .into_any()
}

fn range_line(
    range: (Usd, Usd),
    workload: &Workload,
    text: &'static BillText,
    locale: Locale,
) -> AnyView {
    view! { <tr class="range"><th scope="row">{text.range}</th><td colspan="3">{range_of(range, workload, text, locale)}</td></tr> }.into_any()
}

/// The range of a request's and of a month's cost. The raw value holds both ends, lowest first.
pub fn range_of(
    (low, high): (Usd, Usd),
    workload: &Workload,
    text: &'static BillText,
    locale: Locale,
) -> impl IntoView {
    let range = |around, low: Usd, high: Usd| {
        figure(
            around,
            format!("{low} {high}"),
            money::range(low, high, locale),
        )
    };
    view! {
        {range(text.range_request, low, high)} " · "
        {range(text.range_month, workload.per_month(low), workload.per_month(high))}
    }
}
