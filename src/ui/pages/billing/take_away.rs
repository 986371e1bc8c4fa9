//! Taking the plan away: a link, the days and the months as CSV, print.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    form::use_name,
    results::not_sold,
    state::BillingState,
    table::{Line, days, heads, months},
};
use crate::{
    text::Locale,
    ui::{
        components::take_away::{FileKind, TakeAway},
        ports::Ports,
    },
};
use book::Mark;
use link::{Cell, ExportTable, billing::to_query};
use plan::{
    billing::Outcome,
    scenario::{Case, Input, Piece, Scenario},
};
use prices::{
    catalog::{Model, PricePeriod},
    date::{add_days, iso},
};

/// Buttons, and what came of them.
pub fn take_away_bar(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let ports = expect_context::<Ports>();
    let taken = TakeAway::new(text.refused, text.by_hand);
    let copy = move |_| {
        let today = state.clock.today.get_untracked();
        let query = state.setup.with_untracked(|setup| to_query(setup, today));
        taken.copy((ports.share_url)(&query), text.copied);
    };
    let save = move |of_days: bool| {
        let today = state.clock.today.get_untracked();
        let query = state.setup.with_untracked(|setup| to_query(setup, today));
        let address = (ports.share_url)(&query);
        let content = untrack(|| csv(state, of_days, &address, locale));
        let span = if of_days { "days" } else { "months" };
        let day = iso(state.clock.today.get_untracked());
        let name = format!("tokentally-billing-{span}-{day}");
        taken.save(FileKind::Csv, &name, &content, text.saved);
    };
    view! {
        <div class="take-away" data-testid="take-away">
            <div class="actions">
                <button type="button" data-testid="copy-link" on:click=copy>{text.copy_link}</button>
                <button type="button" data-testid="save-months" on:click=move |_| save(false)>{text.save_months}</button>
                <button type="button" data-testid="save-days" on:click=move |_| save(true)>{text.save_days}</button>
                <button type="button" data-testid="print" on:click=move |_| (ports.device.print)()>{text.print}</button>
            </div>
            <p class="small">{text.files_hold}</p>
            {taken.outcome("", "take-away-said")}
        </div>
    }
    .into_any()
}

/// The days or the months of every case with a total each, what is assumed, and the prices it rests on. Every row names the use and
/// the platform; what is not known is empty.
fn csv(state: BillingState, of_days: bool, address: &str, locale: Locale) -> String {
    let text = &locale.billing().result;
    let run = state.run.get();
    let Ok(run) = run.as_ref() else {
        return String::new();
    };
    let mut headers = [
        text.col_scenario,
        text.col_platform,
        text.col_row,
        text.case,
        if of_days { text.day } else { text.month },
        text.col_name,
        text.col_number,
        text.col_unit,
    ]
    .map(str::to_owned)
    .to_vec();
    headers.extend(heads(text).into_iter().map(|head| format!("{head} (USD)")));
    headers.extend([text.col_source, text.col_checked].map(str::to_owned));
    let platform = state.platform();
    let mut sheet = Sheet {
        name: use_name(state, locale),
        platform: platform.map_or_else(String::new, |platform| platform.name.clone()),
        source: headers.len() - 2,
        rows: Vec::new(),
    };
    let source = sheet.source;
    sheet.row(text.row_address, "")[source] = Cell::from(address);
    basis(&mut sheet, state, locale);
    for (at, side) in [text.prepaid, text.postpaid].into_iter().enumerate() {
        if run.expected.summaries()[at].is_none() {
            let why = not_sold(state, text);
            sheet.row(text.row_note, "")[NAME] =
                Cell::from(format!("{side}{}{why}", text.separator));
        }
    }
    for (case, name) in cases(locale) {
        match run.outcome(case) {
            Ok(outcome) => lines(&mut sheet, outcome, name, of_days, locale),
            Err(gap) => {
                let demand = &locale.billing().demand;
                let why = (demand.gap)(gap, &state.name_in(gap));
                sheet.row(text.row_note, name)[NAME] = Cell::from((demand.no_case)(case, &why));
            }
        }
    }
    ExportTable {
        headers,
        rows: sheet.rows,
        footnotes: Vec::new(),
    }
    .to_csv()
}

/// The rows, as they are written one after the other.
struct Sheet {
    name: String,
    platform: String,
    /// The place of the source; the day it was read stands behind it.
    source: usize,
    rows: Vec<Vec<Cell>>,
}

impl Sheet {
    /// One row more, with nothing in it but what every row has.
    fn row(&mut self, kind: &str, case: &str) -> &mut Vec<Cell> {
        let mut row = vec![
            Cell::from(self.name.as_str()),
            Cell::from(self.platform.as_str()),
            Cell::from(kind),
            Cell::from(case),
        ];
        row.resize(self.source + 2, Cell::Missing);
        self.rows.push(row);
        let last = self.rows.len() - 1;
        &mut self.rows[last]
    }
}

/// The cases and their names.
fn cases(locale: Locale) -> [(Case, &'static str); 3] {
    let text = locale.billing();
    [
        (Case::Low, text.demand.low),
        (Case::Expected, text.result.expected),
        (Case::High, text.result.high),
    ]
}

/// What each case assumes, and the prices it rests on.
fn basis(sheet: &mut Sheet, state: BillingState, locale: Locale) {
    let text = &locale.billing().result;
    let source = sheet.source;
    let scenario = state.setup.with(|setup| setup.usage.scenario());
    for (case, case_name) in cases(locale) {
        for (name, number, unit) in assumed(state, scenario.as_ref(), case, locale) {
            let row = sheet.row(text.row_assumption, case_name);
            row[NAME] = Cell::from(name);
            row[NUMBER] = Cell::figure(number.clone(), number);
            row[UNIT] = Cell::from(unit);
        }
    }
    let used = scenario.map_or_else(Vec::new, |scenario| prices_used(state, &scenario));
    for (model, price) in used {
        let row = sheet.row(text.row_price, "");
        row[NAME] = Cell::from(model.name.as_str());
        if state.prices.mark(&model.key) == Mark::Listed {
            row[source] = Cell::from(price.source.url.as_str());
            row[source + 1] = Cell::from(iso(price.source.checked));
        } else {
            row[source] = Cell::from(locale.source().own);
        }
    }
}

/// A case's days or months, and their total.
fn lines(sheet: &mut Sheet, outcome: &Outcome, case: &'static str, of_days: bool, locale: Locale) {
    let text = &locale.billing().result;
    let kind = if of_days { text.day } else { text.month };
    let lines: Vec<Line> = if of_days {
        days(outcome)
    } else {
        let months = months(outcome).into_iter();
        months.map(|(month, _)| month).collect()
    };
    let mut put = |kind: &str, line: &Line, date: &str| {
        let row = sheet.row(kind, case);
        row[DATE] = Cell::from(date);
        for (at, amount) in line.amounts().into_iter().enumerate() {
            row[AMOUNTS + at] = amount.map_or(Cell::Missing, Cell::money);
        }
    };
    for line in &lines {
        put(kind, line, &line.name);
    }
    if let Some(total) = Line::total(&lines) {
        put(text.row_total, &total, "");
    }
}

/// Where things stand in a row.
const DATE: usize = 4;
const NAME: usize = 5;
const NUMBER: usize = 6;
const UNIT: usize = 7;
const AMOUNTS: usize = 8;

/// What a case assumes: the numbers of a scenario that say something, or an amount a month.
fn assumed(
    state: BillingState,
    scenario: Option<&Scenario>,
    case: Case,
    locale: Locale,
) -> Vec<(String, String, &'static str)> {
    let text = &locale.billing().result;
    let Some(scenario) = scenario else {
        let month = state.setup.with(|setup| setup.usage.month_in(case));
        let name = locale.billing().form.per_month.to_owned();
        return month
            .map(|month| (name, month.to_decimal(), "USD"))
            .into_iter()
            .collect();
    };
    let (numbers, empty) = (scenario.numbers(case), Scenario::empty().numbers(case));
    let piece = scenario.piece();
    let says = |input: &Input| {
        let is_turns = matches!(input, Input::Turns | Input::Steps);
        let is_idle = numbers.get(*input) == 0 || is_turns && piece != Piece::Conversation;
        !is_idle || numbers.get(*input) != empty.get(*input)
    };
    let mut assumed = Vec::new();
    for input in Input::all().filter(says) {
        let number = numbers.get(input).to_string();
        let name = (text.input)(input, piece).to_owned();
        assumed.push((name, number, (text.unit)(input, piece)));
    }
    for (model, share) in scenario.mix() {
        assumed.push((state.name_of(model), share.to_string(), "%"));
    }
    assumed
}

/// The prices of a scenario's models in force on the first and on the last day, each once.
fn prices_used(
    state: BillingState,
    scenario: &Scenario,
) -> Vec<(&'static Model, &'static PricePeriod)> {
    let today = state.clock.today.get();
    let (start, days) = state.setup.with(|setup| setup.days(today));
    let catalog = state.prices.catalog();
    let models = scenario.mix().iter().map(|(model, _)| model);
    let mut used: Vec<(&Model, &PricePeriod)> = Vec::new();
    for model in models.chain(&scenario.fallback) {
        for day in [start, add_days(start, days.saturating_sub(1))] {
            let model = catalog.model(model);
            let price = model.and_then(|model| Some((model, model.price_on(day)?)));
            let is_new = |price: &(&Model, &PricePeriod)| {
                let mut known = used.iter();
                known.all(|(_, known)| !std::ptr::eq(*known, price.1))
            };
            let price = price.filter(is_new);
            used.extend(price);
        }
    }
    used
}
