//! Taking the result away: a link, Markdown on the clipboard, CSV and JSON as files, paper.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    assumed::{assumed, named},
    models::{FIRST_ROWS, Row, rows},
    shelf::Shelf,
    year::year_of,
};
use crate::{
    text::Locale,
    ui::{
        components::take_away::{FileKind, TakeAway},
        ports::Ports,
        scenario_state::ScenarioState,
    },
};
use book::Mark;
use link::scenario::{EACH_PIECE, Priced, RowWords, ScenarioExport, scenario_to_query};
use plan::{
    compare::Group,
    scenario::{PriceUsed, likely, outcomes},
};
use prices::date::{Date, iso};

/// How many of the cheapest models files hold at most, as the page says.
const FILE_MODELS: usize = FIRST_ROWS;

/// What the results are written as.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Markdown,
    Csv,
    Json,
}

/// Buttons, and what came of them.
pub fn take_away_bar(state: ScenarioState, shelf: Shelf, locale: Locale) -> AnyView {
    let text = &locale.scenarios().link;
    let ports = expect_context::<Ports>();
    let taken = TakeAway::new(text.refused, text.by_hand);
    let address = move || (ports.share_url)(&state.scenario.with_untracked(scenario_to_query));
    let copy_link = move |_| taken.copy(address(), text.link_copied);
    let copy_table = move |_| {
        let content = untrack(|| written(state, shelf, &address(), Form::Markdown, locale));
        taken.copy(content, text.copied);
    };
    let save = move |kind: FileKind| {
        let form = match kind {
            FileKind::Csv => Form::Csv,
            FileKind::Json => Form::Json,
        };
        let content = untrack(|| written(state, shelf, &address(), form, locale));
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
            <p class="small" data-testid="files-hold">{(text.note)(&FILE_MODELS.to_string())}</p>
            {taken.outcome("", "take-away-said")}
        </section>
    }
    .into_any()
}

/// The results on the scenario's own models and on the cheapest that have a price.
fn written(
    state: ScenarioState,
    shelf: Shelf,
    address: &str,
    form: Form,
    locale: Locale,
) -> String {
    let text = locale.scenarios();
    let words = &text.link;
    let scenario = state.scenario.get_untracked();
    state.settled.set(scenario.clone());
    let today = state.clock.today.get_untracked();
    let catalog = state.prices.catalog();
    let mut own = Priced {
        name: words.own_mix.to_owned(),
        id: String::new(),
        cases: state.outcomes.get_untracked(),
    };
    if let [(model, _)] = scenario.mix() {
        own.name = state.name_of(model);
        model.as_str().clone_into(&mut own.id);
    }
    let is_other = |group: Option<Group>| group.is_some_and(|group| group != Group::Picked);
    let priced = rows(state).into_iter().filter(|row| is_other(row.group));
    let others = priced.take(FILE_MODELS).map(|Row { model, .. }| Priced {
        name: format!("{} ({})", model.name, model.provider_name),
        id: model.key.as_str().to_owned(),
        cases: outcomes(&scenario, catalog, Some(&model.key), today),
    });
    let others: Vec<Priced> = others.collect();
    let source = |price: &PriceUsed| -> (String, Option<Date>) {
        if state.prices.mark(&price.model) == Mark::Listed {
            (price.source.url.clone(), Some(price.source.checked))
        } else {
            (locale.source().own.to_owned(), None)
        }
    };
    let range = likely(&scenario, catalog, None, today).ok();
    let export = ScenarioExport {
        name: &shelf
            .kept
            .with_untracked(|kept| named(&scenario, kept, locale)),
        date: today,
        address,
        scenario: &scenario,
        assumptions: &assumed(state, &scenario, locale),
        own: &own,
        year: &year_of(state),
        likely: range.as_ref(),
        others: &others,
        source: &source,
    };
    let piece = scenario.piece();
    let mut columns = words.columns.map(str::to_owned);
    columns[EACH_PIECE] = (words.of_case)((text.results.each)(piece)[1], text.form.cases[1]);
    let [address, assumption, price, line, model] = words.rows;
    let [likely, month] = locale.scenarios().year.file_rows;
    let rows = RowWords {
        likely,
        month,
        address,
        assumption,
        price,
        line,
        total: text.results.total,
        model,
        part: &|part| (text.results.part)(part, piece),
    };
    match form {
        Form::Json => export.to_json(),
        Form::Csv => export.to_table(columns, rows).to_csv(),
        Form::Markdown => {
            let [model, low, expected, high, _] = text.results.heads;
            let [request, conversation] = (text.results.each)(piece);
            let heads = [
                model,
                low,
                expected,
                high,
                request,
                conversation,
                text.results.per[2],
            ];
            let cases = text.form.cases;
            let noted = |price: &PriceUsed| {
                let (source, checked) = source(price);
                let day = checked.map(format::date);
                (words.source)(&price.name, &source, day.as_deref())
            };
            let mut summary = export.to_summary(heads.map(str::to_owned).to_vec(), &noted);
            let as_of = (words.as_of)(export.name, &format::date(today));
            summary.footnotes.insert(0, as_of);
            let part = text.results.split[2];
            let heads = [part, low, expected, high].map(str::to_owned).to_vec();
            let lines = export.to_lines(heads, rows);
            let heads = [locale.scenarios().year.month, cases[0], cases[1], cases[2]];
            let months = export.to_months(heads.map(str::to_owned).to_vec(), rows);
            let tables = [summary, lines, months].map(|table| table.to_markdown());
            tables.join("\n")
        }
    }
}
