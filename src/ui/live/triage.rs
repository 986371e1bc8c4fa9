//! Bill, stuck or waste: which number to look at first, worked out from the reader's own numbers.

use leptos::prelude::*;

use super::{
    Stage,
    fields::{Field, count, fields, model_field, price_source, priced},
    table::{Cell, Line, table},
};
use crate::ui::{components::number_field::Kind, view::live};
use plan::{
    FieldProblem,
    learn::triage::{
        BillLook, Figure, Load, Question, Seen, StuckLook, Thresholds, WasteLook, bill, stuck,
        waste,
    },
    parse_count_field,
};
use prices::{catalog::ModelKey, money::Usd};
use tokens::Tokens;

/// Largest percentage of a threshold.
const MOST_PERCENT: u64 = 10_000;

/// The reader's numbers.
#[derive(Clone, Debug)]
struct Asked {
    question: Question,
    model: ModelKey,
    seen: Seen,
    thresholds: Thresholds,
}

/// A typical answer from a knowledge base: a short question, much background, an answer of a page, limits half used.
fn example() -> Seen {
    Seen {
        input: Tokens::new(6_000),
        cached: Tokens::new(1_000),
        output: Tokens::new(800),
        thinking: Tokens::new(300),
        question: Tokens::new(60),
        planned: Tokens::new(400),
        fixed: Tokens::new(3_000),
        rpm: Load {
            used: 40,
            limit: Some(500),
        },
        tpm: Load {
            used: 170_000,
            limit: Some(200_000),
        },
        spend: Load {
            used: 120,
            limit: Some(500),
        },
    }
}

/// The piece.
pub fn triage(model: ModelKey, stage: Stage) -> AnyView {
    let text = &stage.text().triage;
    let numbers = RwSignal::new(Asked {
        question: Question::Bill,
        model,
        seen: example(),
        thresholds: Thresholds::default(),
    });
    let question = Memo::new(move |_| numbers.with(|asked| asked.question));
    let questions: Vec<AnyView> = Question::ALL
        .into_iter()
        .map(|each| {
            let id = stage.id(each.id());
            view! {
                <label class="segment">
                    <input type="radio" name=stage.id("question") data-testid=id checked=each == Question::Bill
                        prop:checked=move || question.get() == each on:change=move |_| numbers.update(|asked| asked.question = each)/>
                    <span>{(text.question)(each)}</span>
                </label>
            }
            .into_any()
        })
        .collect();
    let model = model_field(stage, numbers, |it| &it.model, |it, model| it.model = model);
    let request = fields(stage, numbers, request_fields(stage));
    let [wasted, limits] =
        [waste_fields(stage), limit_fields(stage)].map(|all| fields(stage, numbers, all));
    let thresholds = fields(stage, numbers, threshold_fields(stage));
    let only = move |wanted: fn(Question) -> bool| move || !wanted(question.get());
    let source = price_source(stage, numbers, |it| &it.model);
    view! {
        <figcaption>{text.title}</figcaption>
        <div class="segments" role="group" aria-label=text.title>{questions}</div>
        <div class="live-fields" hidden=only(|asked| asked == Question::Stuck)>{model}{request}</div>
        <div class="live-fields" hidden=only(|asked| asked == Question::Waste)>{wasted}</div>
        <div class="live-fields" hidden=only(|asked| asked != Question::Bill)>{limits}</div>
        <details hidden=only(|asked| asked != Question::Bill)><summary>{text.thresholds}</summary><div class="live-fields">{thresholds}</div></details>
        <div role="status" data-testid=stage.id("order")>{live(move || numbers.with(|asked| order(asked, stage)))}</div>
        <p class="small">{text.last}</p>
        <div hidden=only(|asked| asked != Question::Stuck)>{source}</div>
    }
    .into_any()
}

/// A field of tokens.
macro_rules! tokens_field {
    ($key:literal $label:expr, $name:ident) => {
        Field {
            key: $key,
            label: $label,
            kind: Kind::Whole,
            show: |it: &Asked| format::grouped(it.seen.$name.get()),
            set: |it, typed| {
                it.seen.$name = Tokens::new(count(typed)?);
                Ok(())
            },
        }
    };
}

/// The fields of what is used of a limit, and of the limit; an empty one is not known.
macro_rules! load_fields {
    ($used:literal $used_label:expr, $limit:literal $limit_label:expr, $name:ident) => {
        [
            Field {
                key: $used,
                label: $used_label,
                kind: Kind::Whole,
                show: |it: &Asked| format::grouped(it.seen.$name.used),
                set: |it, typed| {
                    it.seen.$name.used = parse_count_field(typed, 0..=MOST_LOAD)?;
                    Ok(())
                },
            },
            Field {
                key: $limit,
                label: $limit_label,
                kind: Kind::Whole,
                show: |it: &Asked| it.seen.$name.limit.map(format::grouped).unwrap_or_default(),
                set: |it, typed| {
                    it.seen.$name.limit = limit(typed)?;
                    Ok(())
                },
            },
        ]
    };
}

/// Most requests, tokens or dollars of a limit.
const MOST_LOAD: u64 = 1_000_000_000_000;

fn limit(typed: &str) -> Result<Option<u64>, FieldProblem> {
    match parse_count_field(typed, 1..=MOST_LOAD) {
        Err(FieldProblem::Empty) => Ok(None),
        read => read.map(Some),
    }
}

/// A field of a threshold.
macro_rules! threshold_field {
    ($key:literal $label:expr, $name:ident) => {
        Field {
            key: $key,
            label: $label,
            kind: Kind::Whole,
            show: |it: &Asked| it.thresholds.$name.to_string(),
            set: |it, typed| {
                it.thresholds.$name = parse_count_field(typed, 1..=MOST_PERCENT)?;
                Ok(())
            },
        }
    };
}

fn request_fields(stage: Stage) -> Vec<Field<Asked>> {
    let (all, text) = (stage.text(), &stage.text().triage);
    vec![
        tokens_field!("in" all.input, input),
        tokens_field!("cached" all.cached, cached),
        tokens_field!("out" text.output, output),
        tokens_field!("thinking" text.thinking, thinking),
    ]
}

fn waste_fields(stage: Stage) -> Vec<Field<Asked>> {
    let text = &stage.text().triage;
    vec![
        tokens_field!("typed" text.typed, question),
        tokens_field!("planned" text.planned, planned),
        tokens_field!("fixed" text.fixed, fixed),
    ]
}

fn limit_fields(stage: Stage) -> Vec<Field<Asked>> {
    let text = &stage.text().triage;
    let [tpm, tpm_limit, rpm, rpm_limit, spend, spend_limit] = text.limits;
    let mut all = Vec::new();
    all.extend(load_fields!("tpm" tpm, "tpm-limit" tpm_limit, tpm));
    all.extend(load_fields!("rpm" rpm, "rpm-limit" rpm_limit, rpm));
    all.extend(load_fields!("spend" spend, "spend-limit" spend_limit, spend));
    all
}

fn threshold_fields(stage: Stage) -> Vec<Field<Asked>> {
    let [output, input, cached, near] = stage.text().triage.threshold_labels;
    vec![
        threshold_field!("over" output, output_percent),
        threshold_field!("times" input, input_times),
        threshold_field!("share" cached, cached_percent),
        threshold_field!("near" near, near_percent),
    ]
}

fn order(asked: &Asked, stage: Stage) -> AnyView {
    let text = &stage.text().triage;
    let price = priced(stage, &asked.model).map(|(_, period)| period);
    match (asked.question, price) {
        (Question::Stuck, _) => of_stuck(&stuck(&asked.seen, &asked.thresholds), stage),
        (_, None) => view! { <p class="notice">{stage.text().deduct.no_model}</p> }.into_any(),
        (Question::Bill, Some(period)) => {
            let looks = bill(&asked.seen, period, stage.today);
            if looks.is_empty() {
                return view! { <p>{text.nothing}</p> }.into_any();
            }
            of_bill(&looks, &asked.seen, stage)
        }
        (Question::Waste, Some(period)) => {
            let looks = waste(&asked.seen, &asked.thresholds, period, stage.today);
            of_waste(&looks, stage)
        }
    }
}

fn of_bill(looks: &[BillLook], seen: &Seen, stage: Stage) -> AnyView {
    let (all, text) = (stage.text(), &stage.text().triage);
    let total: Option<Usd> = looks.iter().map(|look| look.amount).sum();
    let first = looks.first().map(|look| {
        let reason = (text.first)((text.figure)(look.figure), (text.reason)(look.figure));
        view! { <p data-value=figure_id(look.figure)>{reason}</p> }.into_any()
    });
    let mut lines: Vec<Line> = looks
        .iter()
        .map(|look| {
            let share = share_of(look.amount, total);
            let cells = vec![
                Cell::count(look.tokens.get()),
                Cell::usd(look.amount),
                Cell::short(share),
            ];
            Line::new(figure_id(look.figure), (text.figure)(look.figure), cells)
        })
        .collect();
    // The total comes last, and never alone.
    lines.push(Line {
        class: "sum",
        ..Line::new(
            "total",
            text.total,
            vec![
                Cell::count(seen.total().get()),
                Cell::usd(total),
                Cell::short(""),
            ],
        )
    });
    let head = [text.look_at, all.tokens_head, all.amount, text.share];
    view! { {first}{table(text.title, &head, lines)} }.into_any()
}

/// An amount as a part of another.
fn share_of(part: Option<Usd>, whole: Option<Usd>) -> String {
    let femto = |amount: Usd| u64::try_from(amount.femto() / 1_000).ok();
    match (part.and_then(femto), whole.and_then(femto)) {
        (Some(part), Some(whole)) => format::percent_of(part, whole),
        _ => format::NO_FIGURE.to_owned(),
    }
}

fn of_stuck(looks: &[StuckLook], stage: Stage) -> AnyView {
    let text = &stage.text().triage;
    let first = looks.first().map(|look| {
        let said = if look.load.per_mille().is_none() {
            text.no_limit.to_owned()
        } else if look.is_near {
            (text.near)((text.figure)(look.figure))
        } else {
            (text.far)((text.figure)(look.figure))
        };
        view! { <p data-value=figure_id(look.figure)>{said}</p> }.into_any()
    });
    let lines = looks
        .iter()
        .map(|look| {
            let limit = look.load.limit;
            let used = limit.map_or_else(
                || format::NO_FIGURE.to_owned(),
                |limit| format::percent_of(look.load.used, limit),
            );
            let cells = vec![
                Cell::count(look.load.used),
                limit.map_or_else(Cell::none, Cell::count),
                Cell::short(used),
            ];
            Line::new(figure_id(look.figure), (text.figure)(look.figure), cells)
        })
        .collect();
    let head = [text.look_at, text.used, text.limit, text.share_of_limit];
    view! { {first}{table(text.title, &head, lines)} }.into_any()
}

fn of_waste(looks: &[WasteLook], stage: Stage) -> AnyView {
    let (all, text) = (stage.text(), &stage.text().triage);
    let is_any = looks.iter().any(|look| look.is_over == Some(true));
    let said = if is_any { text.waste } else { text.no_waste };
    let lines = looks
        .iter()
        .map(|look| {
            let [name, verdict, id] = (text.wasted)(look.waste);
            let verdict = match look.is_over {
                Some(true) => verdict,
                Some(false) => text.fine,
                None => text.not_told,
            };
            let tokens = match look.is_over {
                Some(true) if look.tokens > Tokens::ZERO => Cell::count(look.tokens.get()),
                _ => Cell::short(""),
            };
            let amount = match look.is_over {
                Some(true) if look.tokens > Tokens::ZERO => Cell::usd(look.amount),
                _ => Cell::short(""),
            };
            Line::new(id, name, vec![Cell::words(verdict), tokens, amount])
        })
        .collect();
    let head = [text.look_at, text.verdict, all.tokens_head, text.too_much];
    view! { <p>{said}</p>{table(text.title, &head, lines)} }.into_any()
}

const fn figure_id(figure: Figure) -> &'static str {
    match figure {
        Figure::Input => "input",
        Figure::Cached => "cached",
        Figure::Output => "output",
        Figure::Thinking => "thinking",
        Figure::Rpm => "rpm",
        Figure::Tpm => "tpm",
        Figure::Spend => "spend",
    }
}
