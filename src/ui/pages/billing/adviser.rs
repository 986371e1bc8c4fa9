//! The adviser: eight questions, every point with its reason, and the way a company takes.

use crate::text::Words as _;
use leptos::prelude::*;

use super::field::choice;
use crate::{
    text::{AdviserText, Locale},
    ui::{ports::Ports, view::live},
};
use plan::billing::{
    adviser::{
        Accounting, Answers, COMPANY_CHECKS, COMPANY_PATH, Cash, Monitoring, Predictability,
        Procurement, Question, Stage, StopTolerance, TeamSize, Trait, Verdict,
    },
    terms::Plan,
};

/// The section.
pub fn adviser(locale: Locale) -> AnyView {
    let text = &locale.billing().adviser;
    let ports = expect_context::<Ports>();
    let answers = RwSignal::new([None::<usize>; 8]);
    let question = |question: Question| {
        let at = Question::ALL.iter().position(|each| *each == question);
        let at = at.unwrap_or_default();
        let mut options = vec![(String::new(), text.unanswered.to_owned())];
        let named = (text.answers)(question).iter().enumerate();
        options.extend(named.map(|(number, words)| (number.to_string(), (*words).to_owned())));
        let now = move || {
            let answer = answers.with(|answers| answers[at]);
            answer.map(|answer| answer.to_string()).unwrap_or_default()
        };
        let choose = move |value: &str| {
            let answer = value.parse().ok();
            answers.update(|answers| answers[at] = answer);
        };
        let id = format!("ask-{}", at + 1);
        choice(id, (text.question)(question), options, now, choose)
    };
    let groups: Vec<AnyView> = GROUPS
        .into_iter()
        .zip([text.group_usage, text.group_people, text.group_money])
        .map(|(questions, title)| {
            let questions: Vec<AnyView> = questions.iter().copied().map(question).collect();
            view! { <fieldset><legend>{title}</legend>{questions}</fieldset> }.into_any()
        })
        .collect();
    let advice = move || advice(answers.with(|answers| given(*answers)), ports, text);
    view! {
        <section class="ruled" aria-labelledby="bill-adviser-heading" data-testid="bill-adviser">
            <h2 id="bill-adviser-heading">{text.heading}</h2>
            <p class="soft">{text.lead}</p>
            <div class="adviser-questions">{groups}</div>
            {live(advice)}
            {traits(text)}
        </section>
    }
    .into_any()
}

/// The questions in groups: what is used, who uses it, how it is paid for.
const GROUPS: [&[Question]; 3] = [
    &[
        Question::Stage,
        Question::Predictability,
        Question::StopTolerance,
    ],
    &[Question::TeamSize, Question::Monitoring],
    &[Question::Procurement, Question::Cash, Question::Accounting],
];

/// The answers by their place in each menu.
fn given(answers: [Option<usize>; 8]) -> Answers {
    fn at<T: Copy>(list: &[T], answer: Option<usize>) -> Option<T> {
        answer.and_then(|answer| list.get(answer).copied())
    }
    let [
        stage,
        monitoring,
        predictability,
        procurement,
        team,
        stop,
        cash,
        accounting,
    ] = answers;
    Answers {
        stage: at(&[Stage::Testing, Stage::Growing, Stage::Stable], stage),
        monitoring: at(
            &[Monitoring::None, Monitoring::Sometimes, Monitoring::Alerts],
            monitoring,
        ),
        predictability: at(
            &[
                Predictability::Unknown,
                Predictability::Rough,
                Predictability::Known,
            ],
            predictability,
        ),
        procurement: at(
            &[
                Procurement::OwnCard,
                Procurement::CompanyCard,
                Procurement::PurchaseOrder,
            ],
            procurement,
        ),
        team_size: at(&[TeamSize::One, TeamSize::Few, TeamSize::Many], team),
        stop_tolerance: at(
            &[
                StopTolerance::Harmless,
                StopTolerance::Nuisance,
                StopTolerance::Unacceptable,
            ],
            stop,
        ),
        cash: at(&[Cash::NoSurprises, Cash::Either, Cash::PayLater], cash),
        accounting: at(
            &[Accounting::Receipts, Accounting::MonthlyStatement],
            accounting,
        ),
    }
}

fn advice(answers: Answers, ports: Ports, text: &'static AdviserText) -> AnyView {
    let advice = answers.advice();
    let points: Vec<AnyView> = advice
        .points
        .iter()
        .map(|given| {
            let side = match given.reason.speaks_for() {
                Plan::Prepaid => text.prepaid,
                Plan::Postpaid => text.postpaid,
            };
            view! {
                <tr>
                    <th scope="row">{(text.question)(given.question)}</th>
                    <td>{(text.reason)(given.reason)}</td>
                    <td class="number">{(text.points)(given.points, side)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let points = (!points.is_empty()).then(|| {
        view! {
            <div class="scroller" tabindex="0" role="group" aria-label=text.points_heading>
                <table class="ledger" data-testid="adviser-points"><caption>{text.points_heading}</caption><tbody>{points}</tbody></table>
            </div>
        }
        .into_any()
    });
    let is_open = advice.verdict == Verdict::Open;
    let score = (!is_open).then(|| (text.score)(advice.prepaid, advice.postpaid));
    let class = if is_open { "soft" } else { "verdict" };
    let company = advice.company.then(|| company(answers, ports, text));
    view! {
        <div class="advice">
            <div role="status">
                <p class=class data-testid="adviser-verdict" data-prepaid=advice.prepaid.to_string() data-postpaid=advice.postpaid.to_string()>
                    {(text.verdict)(advice.verdict)}
                </p>
                <p class="small">{score}</p>
            </div>
            {points}
        </div>
        {company}
    }
    .into_any()
}

fn company(answers: Answers, ports: Ports, text: &'static AdviserText) -> AnyView {
    let here = answers.advice().step;
    let path: Vec<AnyView> = COMPANY_PATH
        .into_iter()
        .map(|step| {
            let current = (step == here).then_some("step");
            let mark = (step == here).then(|| format!(" ({})", text.path_here));
            view! { <li aria-current=current>{(text.step)(step)} {mark}</li> }.into_any()
        })
        .collect();
    let checks: Vec<AnyView> = COMPANY_CHECKS
        .into_iter()
        .map(|check| {
            view! { <li><label class="check"><input type="checkbox"/><span>{(text.check)(check)}</span></label></li> }
                .into_any()
        })
        .collect();
    view! {
        <div class="two-columns" data-testid="company-path">
            <div class="company-path"><h3>{text.path_heading}</h3><ol>{path}</ol></div>
            <div><h3>{text.checks_heading}</h3><ul>{checks}</ul>
                <button type="button" data-testid="print-checklist" on:click=move |_| (ports.device.print)()>{text.print}</button>
            </div>
        </div>
    }
    .into_any()
}

/// Four strengths and four weaknesses of each way.
fn traits(text: &'static AdviserText) -> AnyView {
    let sides = [
        (text.for_prepaid, (Plan::Prepaid, true)),
        (text.against_prepaid, (Plan::Prepaid, false)),
        (text.for_postpaid, (Plan::Postpaid, true)),
        (text.against_postpaid, (Plan::Postpaid, false)),
    ];
    let lists: Vec<AnyView> = sides
        .into_iter()
        .map(|(title, side)| {
            let of_side = Trait::ALL.into_iter().filter(|each| each.of() == side);
            let items: Vec<AnyView> = of_side
                .map(|each| view! { <li>{(text.reason)(each)}</li> }.into_any())
                .collect();
            view! { <div><h3>{title}</h3><ul>{items}</ul></div> }.into_any()
        })
        .collect();
    view! {
        <details class="all-terms" data-testid="all-traits">
            <summary>{text.traits_heading}</summary>
            <div class="two-columns traits">{lists}</div>
        </details>
    }
    .into_any()
}
