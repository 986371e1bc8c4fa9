//! A balance deducted line by line.

use leptos::prelude::*;

use super::{
    Stage,
    fields::{Field, count, fields, model_field, price_source, priced},
    table::{Cell, Line, table},
};
use crate::ui::{components::number_field::Kind, view::live};
use plan::{
    field::parse_money_field,
    learn::deduct::{Deduction, deduct as deducted},
};
use prices::{
    catalog::ModelKey,
    cost::{Part, TokenUsage},
    money::Usd,
};
use tokens::Tokens;

/// Requests that are shown one by one.
const FIRST: u64 = 3;

/// The reader's numbers.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The balance at first.
    pub balance: Usd,
    /// The model.
    pub model: ModelKey,
    /// Tokens of the whole prompt.
    pub input: u64,
    /// What of it comes from a cache.
    pub cached: u64,
    /// Tokens of the answer.
    pub output: u64,
}

impl Asked {
    fn usage(&self) -> TokenUsage {
        let cached = self.cached.min(self.input);
        TokenUsage {
            input: Tokens::new(self.input - cached),
            cache_read: Tokens::new(cached),
            output: Tokens::new(self.output),
            ..TokenUsage::default()
        }
    }
}

/// The piece.
pub fn deduct(asked: Asked, stage: Stage) -> AnyView {
    let text = stage.text();
    let numbers = RwSignal::new(asked);
    let all = vec![
        Field {
            key: "amount",
            label: text.deduct.balance,
            kind: Kind::Decimal,
            show: |it: &Asked| plain(it.balance),
            set: |it, typed| {
                it.balance = parse_money_field(typed)?;
                Ok(())
            },
        },
        Field {
            key: "in",
            label: text.input,
            kind: Kind::Whole,
            show: |it| format::grouped(it.input),
            set: |it, typed| {
                it.input = count(typed)?;
                Ok(())
            },
        },
        Field {
            key: "cached",
            label: text.cached,
            kind: Kind::Whole,
            show: |it| format::grouped(it.cached),
            set: |it, typed| {
                it.cached = count(typed)?;
                Ok(())
            },
        },
        Field {
            key: "out",
            label: text.output,
            kind: Kind::Whole,
            show: |it| format::grouped(it.output),
            set: |it, typed| {
                it.output = count(typed)?;
                Ok(())
            },
        },
    ];
    let model = model_field(stage, numbers, |it| &it.model, |it, model| it.model = model);
    let fields = fields(stage, numbers, all);
    let result = move || numbers.with(|asked| result(asked, stage));
    let source = price_source(stage, numbers, |it| &it.model);
    view! {
        <figcaption>{text.deduct.title}</figcaption>
        <div class="live-fields">{model}{fields}</div>
        {live(result)}
        {source}
    }
    .into_any()
}

/// An amount as a field shows it.
pub fn plain(amount: Usd) -> String {
    format::usd_exact(amount).trim_start_matches('$').to_owned()
}

fn result(asked: &Asked, stage: Stage) -> AnyView {
    let text = &stage.text().deduct;
    let done = priced(stage, &asked.model)
        .map(|(_, period)| deducted(asked.balance, &asked.usage(), period, stage.today));
    match done {
        Some(Ok(ledger)) => view! {
            <p role="status" data-testid=stage.id("says")>{says(&ledger, stage)}</p>
            {ledger_table(&ledger, stage)}
        }
        .into_any(),
        Some(Err(missing)) => {
            let missing: Vec<&str> = missing
                .into_iter()
                .map(|part| part_name(part, stage))
                .collect();
            let said = (stage.text().no_price)(&missing.join(stage.text().separator));
            view! { <p role="status" class="notice">{said}</p> }.into_any()
        }
        None => view! { <p role="status" class="notice">{text.no_model}</p> }.into_any(),
    }
}

fn says(ledger: &Deduction, stage: Stage) -> AnyView {
    let text = &stage.text().deduct;
    let balance = format::usd_exact(ledger.balance);
    let exact = ledger.requests.map(|requests| requests.to_string());
    let said = match ledger.requests {
        None => text.free.to_owned(),
        Some(0) => (text.too_little)(&balance, &format::usd(ledger.cost)),
        Some(requests) => (text.says)(&balance, requests, &format::usd(ledger.rest())),
    };
    view! { <span data-value=exact>{said}</span> }.into_any()
}

/// What a part of a bill is called.
fn part_name(part: Part, stage: Stage) -> &'static str {
    let text = stage.text();
    match part {
        Part::CacheRead => text.cached,
        Part::Output | Part::Reasoning => text.output,
        _ => text.input,
    }
}

fn ledger_table(ledger: &Deduction, stage: Stage) -> AnyView {
    let (all, text) = (stage.text(), &stage.text().deduct);
    let blank = || Cell::short("");
    let mut lines = vec![Line {
        class: "sum",
        ..Line::new(
            "opening",
            text.opening,
            vec![blank(), blank(), Cell::exact(ledger.balance)],
        )
    }];
    let negative = |amount: Usd| Cell::exact(Usd::ZERO - amount);
    for line in &ledger.bill.lines {
        let (Some(price), Some(amount)) = (line.price, line.amount) else {
            continue;
        };
        let working = (all.working)(&format::grouped(line.tokens.get()), &format::price(price));
        let name = part_name(line.part, stage);
        lines.push(Line::new(
            line_id(line.part),
            name,
            vec![Cell::short(working), negative(amount), blank()],
        ));
    }
    let entries = ledger.entries(FIRST);
    let mut before = 0;
    for entry in entries {
        if entry.request > before + 1 {
            lines.push(Line::new("gap", "…", vec![blank(), blank(), blank()]));
        }
        before = entry.request;
        let name = (text.request)(&format::grouped(entry.request));
        let cells = vec![blank(), negative(ledger.cost), Cell::exact(entry.left)];
        lines.push(Line {
            class: "sum",
            ..Line::new(format!("request-{}", entry.request), name, cells)
        });
    }
    table(
        text.title,
        &[text.entry, all.working_head, all.amount, text.left],
        lines,
    )
}

const fn line_id(part: Part) -> &'static str {
    match part {
        Part::CacheRead => "cached",
        Part::Output | Part::Reasoning => "output",
        _ => "input",
    }
}
