//! What was paid and need not have been.

use std::time::Duration;

use leptos::prelude::*;

use super::{
    answers::{ShownRecord, look_for_waste},
    questions::order,
    state::{Question, UsageState},
};
use crate::{
    text::{Locale, UsageWasteText, Words as _},
    ui::{
        components::number_field::{NumberField, number_field},
        view::live,
    },
};
use plan::parse_count_field;
use prices::date::{iso, utc_day};
use usage::waste::{Finding, Thresholds};

/// The answer to what was wasted.
pub fn waste(state: UsageState, locale: Locale) -> AnyView {
    let text = &locale.usage().waste;
    let shown = move || {
        if state.answers.with(Option::is_none) {
            let none = locale.usage().questions.no_file;
            return view! {
                {order(Question::Waste, locale)}
                <p class="soft" data-testid="usage-no-file">{none}</p>
            }
            .into_any();
        }
        match state.findings.get() {
            None => view! { <p class="small" role="status">{text.looking}</p> }.into_any(),
            Some(findings) => found(state, &findings, text),
        }
    };
    view! {
        <section aria-label=text.heading data-testid="usage-waste">
            {live(shown)}
            {thresholds(state, locale)}
        </section>
    }
    .into_any()
}

fn name_of(state: UsageState, finding: &Finding) -> [Option<String>; 2] {
    let catalog = untrack(|| state.prices.catalog());
    [Some(&finding.model), finding.instead.as_ref()].map(|key| {
        let key = key?;
        let model = catalog.model(key);
        Some(model.map_or_else(|| key.as_str().to_owned(), |model| model.name.clone()))
    })
}

fn amount(finding: &Finding, text: &'static UsageWasteText) -> String {
    let amount = finding.saving.map(format::usd);
    match amount {
        Some(amount) if finding.is_at_most => (text.at_most)(&amount),
        Some(amount) => amount,
        None => format::NO_FIGURE.to_owned(),
    }
}

fn found(
    state: UsageState,
    findings: &super::answers::Findings,
    text: &'static UsageWasteText,
) -> AnyView {
    let Some((first, _)) = findings.first() else {
        return view! { <p data-testid="usage-no-waste">{text.none}</p> }.into_any();
    };
    let largest = (text.largest)((text.what)(first.waste), &amount(first, text));
    let rows: Vec<AnyView> = findings
        .iter()
        .map(|(finding, records)| one(state, finding, records, text))
        .collect();
    view! {
        <p class="dominates" data-testid="usage-largest-waste">{largest}</p>
        <p class="small">{text.overlap}</p>
        <ol class="findings">{rows}</ol>
    }
    .into_any()
}

fn one(
    state: UsageState,
    finding: &Finding,
    records: &[ShownRecord],
    text: &'static UsageWasteText,
) -> AnyView {
    let [model, instead] = name_of(state, finding);
    let about = (text.about)(
        &format::grouped(finding.tokens.get()),
        &format::grouped(finding.records.len() as u64),
    );
    let advice = (text.advice)(finding.waste, instead.as_deref());
    let rest = finding.records.len().saturating_sub(records.len()) as u64;
    let rest =
        (rest > 0).then(|| view! { <p class="small">{(text.more)(&format::grouped(rest))}</p> });
    let exact = finding.saving.map(prices::money::Usd::to_decimal);
    view! {
        <li data-waste=finding.waste.id() data-model=finding.model.as_str().to_owned()>
            <div class="finding-head">
                <h3>{(text.what)(finding.waste)}" "<span class="unit">{model}</span></h3>
                <strong class="number" data-testid="usage-saving" data-value=exact>{amount(finding, text)}</strong>
            </div>
            <p class="soft">{(text.rule)(finding.waste)}" "{about}</p>
            <p>{advice}</p>
            <details>
                <summary>{text.show}</summary>
                {record_table(records, text)}
                {rest}
            </details>
        </li>
    }
    .into_any()
}

fn record_table(records: &[ShownRecord], text: &'static UsageWasteText) -> AnyView {
    let heads: Vec<AnyView> = text
        .record_heads
        .into_iter()
        .enumerate()
        .map(|(at, head)| {
            let class = if at > 1 { "number" } else { "" };
            view! { <th scope="col" class=class>{head}</th> }.into_any()
        })
        .collect();
    let rows: Vec<AnyView> = records
        .iter()
        .map(|record| {
            let when = record.when.map_or_else(
                || format::NO_FIGURE.to_owned(),
                |when| when.second.map_or_else(|| iso(when.day), clock),
            );
            let figure = |tokens: tokens::Tokens, label| {
                view! { <td class="number" data-label=label data-value=tokens.get()>{format::grouped(tokens.get())}</td> }
                    .into_any()
            };
            let [_, at, input, cached, output] = text.record_heads;
            view! {
                <tr>
                    <th scope="row" class="place" dir="auto">{record.place.clone()}</th>
                    <td data-label=at>{when}</td>
                    {figure(record.prompt, input)} {figure(record.cached, cached)} {figure(record.answer, output)}
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="scroller" tabindex="0" role="group" aria-label=text.show>
            <table class="ledger stacks"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
    .into_any()
}

/// A second since 1970 as day and time in UTC.
pub fn clock(second: i64) -> String {
    let seconds = u64::try_from(second).unwrap_or_default();
    let date = utc_day(Duration::from_secs(seconds));
    let rest = seconds % 86_400;
    format!("{} {:02}:{:02}", iso(date), rest / 3_600, rest % 3_600 / 60)
}

/// A threshold as a field: reads and writes one number.
type Threshold = (
    &'static str,
    fn(&Thresholds) -> u64,
    fn(&mut Thresholds, u64),
    u64,
);

const THRESHOLDS: [Threshold; 8] = [
    (
        "planned",
        |all| all.planned_answer,
        |all, value| all.planned_answer = value,
        10_000_000,
    ),
    (
        "times",
        |all| all.prompt_times,
        |all, value| all.prompt_times = value,
        1_000_000,
    ),
    (
        "cached-from",
        |all| all.cached_from,
        |all, value| all.cached_from = value,
        10_000_000,
    ),
    (
        "cached-percent",
        |all| all.cached_percent,
        |all, value| all.cached_percent = value,
        100,
    ),
    (
        "thinking-percent",
        |all| all.thinking_percent,
        |all, value| all.thinking_percent = value,
        100,
    ),
    (
        "repeat-seconds",
        |all| all.repeat_seconds.unsigned_abs(),
        |all, value| all.repeat_seconds = i64::try_from(value).unwrap_or(i64::MAX),
        86_400,
    ),
    (
        "small-prompt",
        |all| all.small_prompt,
        |all, value| all.small_prompt = value,
        10_000_000,
    ),
    (
        "small-answer",
        |all| all.small_answer,
        |all, value| all.small_answer = value,
        10_000_000,
    ),
];

/// From where on something counts as waste.
fn thresholds(state: UsageState, locale: Locale) -> AnyView {
    let text = &locale.usage().waste;
    let words = locale.number();
    let fields: Vec<AnyView> = THRESHOLDS
        .into_iter()
        .zip(text.threshold)
        .map(|((id, read, write, most), label)| {
            let value = move || format::grouped(state.thresholds.with(read));
            let set = move |typed: &str| {
                let number = parse_count_field(typed, 0..=most);
                let number = number.map_err(|problem| (words.problem)(&problem))?;
                if state.thresholds.with_untracked(read) != number {
                    state.thresholds.update(|all| write(all, number));
                    look_for_waste(state);
                }
                Ok(())
            };
            let field = NumberField::new(format!("usage-{id}"), value, set);
            number_field(field, label, None, locale)
        })
        .collect();
    let reset = move |_| {
        state.thresholds.set(Thresholds::default());
        look_for_waste(state);
    };
    view! {
        <details class="thresholds" data-testid="usage-thresholds">
            <summary>{text.thresholds}</summary>
            <div class="threshold-fields">{fields}</div>
            <button type="button" data-testid="usage-thresholds-reset" on:click=reset>{text.reset}</button>
        </details>
    }
    .into_any()
}
