//! What comes once the page is live: reading, the answers, taking them away, where to look on each platform, questions people ask.

use leptos::prelude::*;

use super::{
    answers::{Answers, work_out},
    files::files,
    questions,
    read::read_when_asked,
    state::{Stage, UsageState},
    tables::{Sheet, parts, sums, suspects, to_json, wasted},
};
use crate::{
    text::{Locale, UsageBelowText, Words as _},
    ui::{
        components::take_away::{FileKind, TakeAway},
        ports::Ports,
        view::{effect, live},
    },
};
use prices::date::iso;
use usage::Grouping;

/// All that reads files and answers.
pub fn below(locale: Locale) -> AnyView {
    let state = expect_context::<UsageState>();
    let text = &locale.usage().below;
    read_when_asked(state);
    // Own prices changed: what is shown is worked out by them.
    effect(move |before: Option<()>| {
        _ = state.prices.catalog();
        if before.is_some() && state.stage.get_untracked() == Stage::Done {
            work_out(state);
        }
    });
    view! {
        {files(state, locale)}
        {questions::questions(state, locale)}
        {take_away(state, locale)}
        {where_to_look(text)}
        {asks(text)}
    }
    .into_any()
}

/// The table of that place in the menu; `None` where the files have none.
fn sheet(state: UsageState, answers: &Answers, at: usize, locale: Locale) -> Option<Sheet> {
    let text = locale.usage();
    let by = |grouping| Some(sums(answers, grouping, usize::MAX, &text.bill));
    match at {
        0 => Some(parts(answers, &text.bill)),
        1 => by(Grouping::Day),
        2 => by(Grouping::Model),
        3 => by(Grouping::Key),
        4 => by(Grouping::Project),
        5 => by(Grouping::User),
        6 => {
            let judged = answers.reconciliation.as_ref()?;
            Some(suspects(judged, &text.bill))
        }
        _ => {
            let findings = state.findings.get_untracked()?;
            Some(wasted(&findings, text))
        }
    }
}

fn take_away(state: UsageState, locale: Locale) -> AnyView {
    let text = &locale.usage().below;
    let ports = expect_context::<Ports>();
    let taken = TakeAway::new(text.refused, text.by_hand);
    let place = RwSignal::new(0_usize);
    let nothing = RwSignal::new(false);
    let with_sheet = move |call: &dyn Fn(&Sheet)| {
        let answers = state.answers.get_untracked();
        let answers = answers.filter(|answers| answers.records > 0);
        let sheet = answers.and_then(|all| sheet(state, &all, place.get_untracked(), locale));
        nothing.set(sheet.is_none());
        if let Some(sheet) = sheet {
            call(&sheet);
        }
    };
    let save = move |kind: FileKind| {
        with_sheet(&|sheet| {
            let content = match kind {
                FileKind::Csv => sheet.table.to_csv(),
                FileKind::Json => to_json(sheet),
            };
            let day = iso(state.clock.today.get_untracked());
            let name = format!("tokentally-usage-{}-{day}", sheet.id);
            taken.save(kind, &name, &content, text.saved);
        });
    };
    let copy = move |_| {
        with_sheet(&|sheet| {
            let content = format!("### {}\n\n{}", sheet.title, sheet.table.to_markdown());
            taken.copy(content, text.copied);
        });
    };
    let choose = move |event| place.set(event_target_value(&event).parse().unwrap_or_default());
    let options: Vec<AnyView> = text
        .tables
        .into_iter()
        .enumerate()
        .map(|(at, name)| view! { <option value=at.to_string()>{name}</option> }.into_any())
        .collect();
    let [csv, json, markdown, print] = text.buttons;
    let none = move || {
        nothing
            .get()
            .then(|| view! { <p data-testid="usage-take-nothing">{text.nothing}</p> })
    };
    view! {
        <section class="ruled take-away" aria-labelledby="usage-take" data-testid="take-away">
            <h2 id="usage-take">{text.take}</h2>
            <div class="actions">
                <div class="field">
                    <label class="label" for="usage-table">{text.table}</label>
                    <select id="usage-table" data-testid="usage-table" on:change=choose>{options}</select>
                </div>
                <button type="button" data-testid="save-csv" on:click=move |_| save(FileKind::Csv)>{csv}</button>
                <button type="button" data-testid="save-json" on:click=move |_| save(FileKind::Json)>{json}</button>
                <button type="button" data-testid="copy-markdown" on:click=copy>{markdown}</button>
                <button type="button" data-testid="print" on:click=move |_| (ports.device.print)()>{print}</button>
            </div>
            <p class="small">{text.take_note}</p>
            {live(none)}
            {taken.outcome("", "take-away-said")}
        </section>
    }
    .into_any()
}

fn where_to_look(text: &'static UsageBelowText) -> AnyView {
    let heads: Vec<AnyView> = text
        .where_heads
        .into_iter()
        .map(|head| view! { <th scope="col">{head}</th> }.into_any())
        .collect();
    let rows: Vec<AnyView> = text
        .where_rows
        .iter()
        .map(|row| {
            let [platform, rest @ ..] = *row;
            let [_, labels @ ..] = text.where_heads;
            let cells: Vec<AnyView> = rest
                .into_iter()
                .zip(labels)
                .map(|(words, label)| view! { <td data-label=label>{words}</td> }.into_any())
                .collect();
            view! { <tr><th scope="row">{platform}</th>{cells}</tr> }.into_any()
        })
        .collect();
    view! {
        <section class="ruled" aria-labelledby="usage-where">
            <h2 id="usage-where">{text.where_heading}</h2>
            <p class="soft">{text.where_lead}</p>
            <div class="scroller" tabindex="0" role="group" aria-labelledby="usage-where">
                <table class="ledger where" data-testid="usage-where"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
            </div>
        </section>
    }
    .into_any()
}

fn asks(text: &'static UsageBelowText) -> AnyView {
    let asked: Vec<AnyView> = text
        .asks
        .iter()
        .map(|(ask, answer)| {
            view! { <details><summary>{*ask}</summary><p>{*answer}</p></details> }.into_any()
        })
        .collect();
    view! { <section class="ruled faq" aria-labelledby="usage-faq"><h2 id="usage-faq">{text.faq}</h2>{asked}</section> }
        .into_any()
}
