//! What common work costs on a model, each with its arithmetic.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{clock::Clock, money, view::live},
};
use book::{Gap, PRESETS, Preset};
use plan::{Workload, compare};
use prices::{
    catalog::{Kind, Model},
    cost::{CostBreakdown, CostLine, Part},
    date::Date,
    money::Usd,
};
use tokens::Tokens;

/// The section, for models that answer prompts.
pub fn work(model: &'static Model, locale: Locale) -> Option<AnyView> {
    if model.kind != Kind::Chat {
        return None;
    }
    let clock = expect_context::<Clock>();
    let text = &locale.models().history;
    let rows = move || {
        let today = clock.today.get();
        let row = |preset| row(model, preset, today, locale);
        PRESETS.iter().map(row).collect::<Vec<AnyView>>()
    };
    let [which, request, month] = text.work_heads;
    Some(
        view! {
            <section class="ruled" aria-labelledby="work-heading">
                <h2 id="work-heading">{text.work}</h2>
                <p class="soft">{text.work_lead}</p>
                <div class="work" data-testid="work">
                    <p class="work-row small" aria-hidden="true"><span>{which}</span><span class="number">{request}</span><span class="number">{month}</span></p>
                    {live(rows)}
                </div>
            </section>
        }
        .into_any(),
    )
}

fn row(model: &'static Model, preset: &'static Preset, today: Date, locale: Locale) -> AnyView {
    let book = locale.models();
    let text = &book.history;
    let name = (book.prices.preset)(preset.id);
    let workload = preset.apply(&Workload::default());
    let bill =
        compare::bill(model, workload.input, &workload, today).filter(|_| fits(model, preset));
    let total = bill.as_ref().and_then(|bill| bill.cost.total());
    let month = total.map(|total| workload.per_month(total));
    let [request_words, month_words] = [text.work_heads[1], text.work_heads[2]];
    let arithmetic = if let Some(bill) = &bill {
        lines(&bill.cost, &workload, locale)
    } else {
        let why = if fits(model, preset) {
            (book.prices.gap)(Gap::NoPrice, &book.prices)
        } else {
            text.too_long.to_owned()
        };
        view! { <p>{why}</p> }.into_any()
    };
    view! {
        <details data-preset=preset.id>
            <summary class="work-row">
                <span>{name}</span>
                <span class="number" data-value=total.map(Usd::to_decimal)><span class="visually-hidden">{request_words} " "</span>{shown(total)}</span>
                <span class="number" data-value=month.map(Usd::to_decimal)><span class="visually-hidden">{month_words} " "</span>{shown(month)}</span>
            </summary>
            <p class="small">{size(&workload, locale)}</p>
            {arithmetic}
        </details>
    }
    .into_any()
}

/// Whether a request is no longer than the model takes, as far as its limits are known.
fn fits(model: &Model, preset: &Preset) -> bool {
    let within =
        |limit: Option<Tokens>, tokens: u64| limit.is_none_or(|limit| tokens <= limit.get());
    within(model.max_input, preset.input)
        && within(model.max_output, preset.output)
        && within(model.context_window, preset.input + preset.output)
}

fn shown(amount: Option<Usd>) -> String {
    amount.map_or_else(|| format::NO_FIGURE.to_owned(), money::amount)
}

fn size(workload: &Workload, locale: Locale) -> String {
    (locale.models().history.size)(
        &format::grouped(workload.input.get()),
        workload.cached_percent.get(),
        &format::grouped(workload.output.get()),
        &format::grouped(workload.requests_per_month()),
    )
}

/// The arithmetic of a request, line by line, and of a month.
pub fn lines(cost: &CostBreakdown, workload: &Workload, locale: Locale) -> AnyView {
    let text = &locale.models().history;
    let mut rows: Vec<AnyView> = cost.lines.iter().map(|one| line(one, locale)).collect();
    if let Some(total) = cost.total() {
        rows.push(term(
            text.request.to_owned(),
            format::usd_exact(total),
            total.to_decimal(),
        ));
        let month = workload.per_month(total);
        let requests = format::grouped(workload.requests_per_month());
        let sum = (text.month_line)(
            &format::usd_exact(total),
            &requests,
            &format::usd_exact(month),
        );
        rows.push(term(text.month.to_owned(), sum, month.to_decimal()));
    }
    let tier = cost
        .tier
        .map(|tier| (text.by_tier)(&format::grouped(tier.threshold.get())));
    view! { <dl class="lines-of">{rows}</dl> {tier.map(|tier| view! { <p class="small">{tier}</p> }.into_any())} }.into_any()
}

fn line(line: &CostLine, locale: Locale) -> AnyView {
    let book = locale.models();
    let name = (book.prices.rate)(&rate_name(line.part));
    let (Some(price), Some(amount)) = (line.price, line.amount) else {
        let why = line
            .unpriced
            .map(|why| (book.prices.gap)(Gap::Unpriced(line.part, why), &book.prices));
        return term(name, why.unwrap_or_default(), String::new());
    };
    let sum = (book.history.line)(
        &format::grouped(line.tokens.get()),
        &format::price(price),
        &format::usd_exact(amount),
    );
    term(name, sum, amount.to_decimal())
}

/// A part of a request by the name its price has in files.
fn rate_name(part: Part) -> String {
    match part {
        Part::Input => "input".to_owned(),
        Part::CacheRead => "cache_read".to_owned(),
        Part::CacheWrite(lifetime) => format!("cache_write.{lifetime}"),
        Part::Image => "input_image".to_owned(),
        Part::Audio => "input_audio".to_owned(),
        Part::Output => "output".to_owned(),
        Part::Reasoning => "reasoning".to_owned(),
        Part::OutputImage => "output_image".to_owned(),
        Part::OutputAudio => "output_audio".to_owned(),
        Part::CacheStorage => "cache_storage_hour".to_owned(),
    }
}

fn term(name: String, sum: String, value: String) -> AnyView {
    view! { <div><dt>{name}</dt><dd data-value=value>{sum}</dd></div> }.into_any()
}
