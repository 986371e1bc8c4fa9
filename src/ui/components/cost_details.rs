//! The arithmetic under a total: each line of the bill, the price's source and age, what the count rests on.

use leptos::prelude::*;

use super::tokenizer::basis;
use crate::{
    catalog::{Model, PricePeriod},
    cost::CostLine,
    format,
    money::Usd,
    plan::{
        Scenario,
        compare::{self, Gap},
    },
    text::{Around, BillText, Locale},
    ui::state::CalculatorState,
};

/// Everything a total of `model` is made of. Follows the text and the workload.
pub fn cost_details(state: CalculatorState, model: &'static Model, locale: Locale) -> AnyView {
    let text = &locale.text().costs.bill;
    view! {
        <div class="bill" data-testid="cost-details">
            {move || arithmetic(state, model, locale)}
            <dl class="bill-notes">
                {move || price_notes(state, model, locale)}
                <div><dt>{text.tokenizer}</dt><dd>{basis(state, model, locale)}</dd></div>
            </dl>
        </div>
    }
    .into_any()
}

/// The lines `tokens × price = amount`, the cost of a request, of a month, and the range when the count is an estimate.
fn arithmetic(state: CalculatorState, model: &'static Model, locale: Locale) -> AnyView {
    let text = &locale.text().costs.bill;
    let Some(count) = state.input_for(model) else { return view! { <p>{(text.gap)(Gap::Uncounted)}</p> }.into_any() };
    let workload = state.scenario(count.expected());
    let today = state.today.get();
    let Some(bill) = compare::bill(model, workload.input, &workload, today) else { return view! { <p>{(text.gap)(Gap::NoPrice)}</p> }.into_any() };
    let total = bill.cost.total();
    let lines = bill.cost.lines.iter().map(|one| line(one, text)).collect_view();
    let totals = total.map(|total| totals(total, &workload, text));
    let range = compare::total_range(model, count, &workload, today).map(|range| range_line(range, &workload, text, locale));
    let tier = bill.cost.tier.map(|tier| (text.tier)(tier.operator, &format::grouped(tier.threshold.get()), tier.scope));
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
    figure(around, usd.to_decimal(), format::usd(usd))
}

const BARE: Around = Around { before: "", after: "" };
const EQUALS: Around = Around { before: "= ", after: "" };

fn line(line: &CostLine, text: &'static BillText) -> AnyView {
    let name = (text.part)(line.part);
    let past = line.past_threshold.map(|threshold| format!(" ({})", (text.past)(&format::grouped(threshold.get()))));
    let tokens = figure(text.tokens, line.tokens.to_string(), format::grouped(line.tokens.get()));
    let (Some(price), Some(amount)) = (line.price, line.amount) else {
        let why = line.unpriced.map(|why| (text.gap)(Gap::Unpriced(line.part, why)));
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
fn totals(total: Usd, workload: &Scenario, text: &'static BillText) -> AnyView {
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

fn range_line(range: (Usd, Usd), workload: &Scenario, text: &'static BillText, locale: Locale) -> AnyView {
    view! { <tr class="range"><th scope="row">{text.range}</th><td colspan="3">{range_of(range, workload, text, locale)}</td></tr> }.into_any()
}

/// The range of a request's and of a month's cost. The raw value holds both ends, lowest first.
pub fn range_of((low, high): (Usd, Usd), workload: &Scenario, text: &'static BillText, locale: Locale) -> impl IntoView {
    let range = |around, low: Usd, high: Usd| figure(around, format!("{low} {high}"), format::usd_range(low, high, locale));
    view! {
        {range(text.range_request, low, high)} " · "
        {range(text.range_month, workload.per_month(low), workload.per_month(high))}
    }
}

/// Source, age and grade of the price, and what else a reader should know before relying on it.
fn price_notes(state: CalculatorState, model: &'static Model, locale: Locale) -> AnyView {
    let text = &locale.text().costs.bill;
    let price = model.price_state(state.today.get());
    let mut notes: Vec<String> = Vec::new();
    notes.extend(price.due.and_then(|due| Some((text.due)(&format::date(due.span.from?)))));
    notes.extend(price.recheck.then(|| text.recheck.to_owned()));
    notes.extend(price.next.and_then(|next| announced(next, text)));
    notes.extend(model.retires.map(|day| (text.retires)(&format::date(day))));
    if let Some(period) = price.current {
        let names: Vec<&str> = period.windows.iter().map(|window| window.name.as_str()).collect();
        notes.extend((!names.is_empty()).then(|| (text.other_windows)(&names.join(text.list_separator))));
        notes.extend(period.disputes.iter().map(|dispute| format!("{} {dispute}", text.disputed)));
    }
    view! {
        {price.current.map(|period| source(state, model, period, locale))}
        {(!notes.is_empty()).then(|| view! {
            <div class="warnings"><dt>{text.note}</dt>{notes.into_iter().map(|note| view! { <dd>{note}</dd> }).collect_view()}</div>
        })}
    }
    .into_any()
}

/// Where the price was read, when, and from which day to which it holds.
pub fn source(state: CalculatorState, model: &'static Model, period: &'static PricePeriod, locale: Locale) -> AnyView {
    let text = &locale.text().costs.bill;
    let source = &period.source;
    let checked = (text.checked)(&format::date(source.checked), state.age_of(source.checked, locale).as_deref());
    let via = source.via.as_deref().map(text.via);
    let since = period.span.from.map(|day| (text.since)(&format::date(day)));
    let until = period.span.to.map(|day| (text.until)(&format::date(day)));
    let facts = via.into_iter().chain(Some(checked)).chain(since).chain(until);
    view! {
        <div>
            <dt>{text.price_of}</dt>
            <dd>
                <a href=source.url.as_str() rel="external noopener">{(text.source)(source.grade, &model.provider_name)}</a>
                {facts.map(|fact| format!("{}{fact}", text.list_separator)).collect::<String>()}
            </dd>
        </div>
    }
    .into_any()
}

/// What is announced, in a sentence; only with both prices is it worth one.
fn announced(period: &PricePeriod, text: &BillText) -> Option<String> {
    let from = format::date(period.span.from?);
    Some((text.announced)(&from, &format::price(period.rates.input?), &format::price(period.rates.output?)))
}
