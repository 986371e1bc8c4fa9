//! Taking the result away: a link, Markdown on the clipboard, CSV and JSON as files, paper.

use crate::text::Words as _;
use leptos::prelude::*;

use super::models::{FIRST_ROWS, rows};
use crate::{
    text::Locale,
    ui::{
        components::take_away::{FileKind, TakeAway},
        ports::Ports,
        scenario_state::ScenarioState,
    },
};
use link::scenario::{lines_table, results_json, results_table, scenario_to_query};
use plan::scenario::{Case, Gap, PriceUsed, ScenarioCost};
use prices::date::iso;

/// What the results are written as.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Markdown,
    Csv,
    Json,
}

/// Buttons, and what came of them.
pub fn take_away_bar(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().link;
    let ports = expect_context::<Ports>();
    let taken = TakeAway::new(text.refused, text.by_hand);
    let copy_link = move |_| {
        let query = state.scenario.with_untracked(scenario_to_query);
        taken.copy((ports.share_url)(&query), text.link_copied);
    };
    let copy_table = move |_| {
        let content = untrack(|| written(state, Form::Markdown, locale));
        taken.copy(content, text.copied);
    };
    let save = move |kind: FileKind| {
        let form = match kind {
            FileKind::Csv => Form::Csv,
            FileKind::Json => Form::Json,
        };
        let content = untrack(|| written(state, form, locale));
        let day = iso(state.clock.today.get_untracked());
        let name = format!("tokentally-scenario-{day}");
        taken.save(kind, &name, &content, text.saved);
    };
    let [link, markdown, csv, json, print] = text.buttons;
    view! {
        <section class="ruled take-away" aria-label=text.heading data-testid="take-away">
            <h2>{text.heading}</h2>
            <div class="actions">
                <button type="button" data-testid="copy-link" on:click=copy_link>{link}</button>
                <button type="button" data-testid="copy-markdown" on:click=copy_table>{markdown}</button>
                <button type="button" data-testid="save-csv" on:click=move |_| save(FileKind::Csv)>{csv}</button>
                <button type="button" data-testid="save-json" on:click=move |_| save(FileKind::Json)>{json}</button>
                <button type="button" data-testid="print" on:click=move |_| (ports.device.print)()>{print}</button>
            </div>
            <p class="small">{text.note}</p>
            {taken.outcome("", "take-away-said")}
        </section>
    }
    .into_any()
}

/// The results on the scenario's own models and on the cheapest ones.
fn written(state: ScenarioState, form: Form, locale: Locale) -> String {
    let text = locale.scenarios();
    let words = &text.link;
    let scenario = state.scenario.get_untracked();
    state.settled.set(scenario.clone());
    let today = state.clock.today.get_untracked();
    let own = state.outcomes.get_untracked()[1].clone();
    let cheapest = rows(state);
    let mut results: Vec<(String, &Result<ScenarioCost, Gap>)> =
        vec![(words.own_mix.to_owned(), &own)];
    for (model, cost) in cheapest.iter().take(FIRST_ROWS) {
        results.push((format!("{} ({})", model.name, model.key.as_str()), cost));
    }
    if form == Form::Json {
        return results_json(&scenario, &results, today, Case::Expected);
    }
    let source = |price: &PriceUsed| {
        (words.source)(
            &price.name,
            &price.source.url,
            &format::date(price.source.checked),
        )
    };
    let [request, conversation, user, accepted, year] = text.results.per;
    let headers = [
        text.results.heads[0],
        request,
        conversation,
        user,
        accepted,
        text.results.a_month,
        year,
    ];
    let mut table = results_table(headers.map(str::to_owned).to_vec(), &results, &source);
    let as_of = (words.as_of)(&format::date(today));
    table.footnotes.insert(0, as_of);
    if form == Form::Csv {
        return table.to_csv();
    }
    let mut out = table.to_markdown();
    if let Ok(cost) = &own {
        let [_, _, part, amount, share] = text.results.split;
        let lines = lines_table(
            [part, amount, share].map(str::to_owned).to_vec(),
            cost,
            &|part| (text.results.part)(part).to_owned(),
            text.results.total.to_owned(),
            &source,
        );
        out.push('\n');
        out.push_str(&lines.to_markdown());
    }
    out
}
