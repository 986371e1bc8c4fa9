//! What the files come to, worked out once and then shown.

use std::{cell::Cell, collections::BTreeMap, rc::Rc, sync::Arc};

use leptos::prelude::*;

use super::state::{Stage, UsageState};
use plan::Scenario;
use prices::{catalog::Catalog, date::Date};
use tokens::Tokens;
use usage::{
    Bill, Format, Grouping, Ledger, Line, MappedSheet, Overlap, Place, Problem, Record, Unpriced,
    When,
    pace::{Pace, Stopped, Turn},
    reconcile::{Reconciliation, reconcile_paced},
    shape::{self, Minute},
    waste::{Finding, find_paced},
};

/// For so long work goes on without a rest, in milliseconds: with the last step still well below what anybody feels.
const STEP_MS: u64 = 14;

/// Records that are shown of a finding.
const SHOWN_RECORDS: usize = 10;

/// The sums of a grouping, dearest first.
pub type Groups = Vec<(Option<String>, Line)>;

/// A file and what was read of it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadFile {
    /// Its name.
    pub name: String,
    /// Its format.
    pub format: Option<Format>,
    /// Of a sheet of no known provider, what its columns were taken for.
    pub sheet: Option<MappedSheet>,
    /// Its records.
    pub records: u64,
    /// What was wrong.
    pub problems: Vec<Problem>,
    /// Problems beyond those.
    pub more_problems: u64,
}

/// What the files come to.
#[derive(Debug)]
pub struct Answers {
    /// The files.
    pub files: Vec<ReadFile>,
    /// All records.
    pub records: u64,
    /// Lines that repeat a request.
    pub repeats: u64,
    /// Records that name no day.
    pub undated: u64,
    /// The day whose prices count for those.
    pub day_of_undated: Date,
    /// The first and the last day.
    pub days: Option<(Date, Date)>,
    /// Files of the same days.
    pub overlaps: Vec<Overlap>,
    /// The sum of all.
    pub total: Line,
    /// The sums by each grouping, in the order of [`Grouping::ALL`].
    groups: Vec<Groups>,
    /// What could not be priced.
    pub unpriced: BTreeMap<(String, Unpriced), Tokens>,
    /// The bill beside the estimate.
    pub reconciliation: Option<Reconciliation>,
    /// Minutes with a request.
    pub minutes: Vec<Minute>,
    /// The use as a scenario.
    pub scenario: Option<Scenario>,
}

impl Answers {
    /// The sums by a grouping.
    pub fn by(&self, grouping: Grouping) -> &Groups {
        let at = Grouping::ALL.iter().position(|own| *own == grouping);
        &self.groups[at.unwrap_or_default()]
    }

    /// The name of a file.
    pub fn file(&self, place: Place) -> &str {
        self.files
            .get(place.file as usize)
            .map_or("", |file| &file.name)
    }
}

/// A record that shows a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownRecord {
    /// Where it stands: file and line.
    pub place: String,
    /// When.
    pub when: Option<When>,
    /// Prompt tokens.
    pub prompt: Tokens,
    /// Of those, tokens from a cache.
    pub cached: Tokens,
    /// Answer tokens, thinking included.
    pub answer: Tokens,
}

impl ShownRecord {
    fn of(record: &Record, ledger: &Ledger) -> Self {
        let file = ledger.files.get(record.place.file as usize);
        let file = file.map_or("", |file| &file.name);
        Self {
            place: format!("{file}:{}", record.place.line),
            when: record.when,
            prompt: record.tokens.prompt(),
            cached: record.tokens.cache_read,
            answer: record.tokens.output + record.tokens.reasoning,
        }
    }
}

/// What was wasted, each with records that show it.
pub type Findings = Vec<(Finding, Vec<ShownRecord>)>;

/// A pace that lets the page answer, for work of that number.
pub fn pace(state: UsageState, run: u32) -> impl Fn() -> Turn {
    let rested = Rc::new(Cell::new((state.ports.now_ms)()));
    move || -> Turn {
        if !state.is_wanted(run) {
            return Box::pin(std::future::ready(Err(Stopped)));
        }
        if (state.ports.now_ms)().saturating_sub(rested.get()) < STEP_MS {
            return Box::pin(std::future::ready(Ok(())));
        }
        let rested = Rc::clone(&rested);
        let rest = (state.ports.rest)();
        Box::pin(async move {
            rest.await;
            rested.set((state.ports.now_ms)());
            if state.is_wanted(run) {
                Ok(())
            } else {
                Err(Stopped)
            }
        })
    }
}

/// Works everything out anew, in the place of whatever goes on. Nothing where nothing was read.
pub fn work_out(state: UsageState) {
    if state.sources.with_untracked(Vec::is_empty) {
        return;
    }
    let run = state.begin();
    state.stage.set(Stage::Working);
    (state.ports.spawn)(Box::pin(async move {
        let turn = pace(state, run);
        let _ = answer(state, Pace::new(&turn)).await;
    }));
}

/// Looks for waste anew, with other thresholds.
pub fn look_for_waste(state: UsageState) {
    if state.answers.with_untracked(Option::is_none) {
        return;
    }
    let run = state.begin();
    (state.ports.spawn)(Box::pin(async move {
        let turn = pace(state, run);
        let _ = waste(state, Pace::new(&turn)).await;
    }));
}

/// The records that count: those of overlapping days once, where the visitor says so.
fn counted(state: UsageState) -> (Arc<Ledger>, Vec<Overlap>) {
    let ledger = state.memory(|memory| Arc::clone(&memory.ledger));
    let overlaps = ledger.overlaps();
    if !state.is_once.get_untracked() || overlaps.is_empty() {
        return (ledger, overlaps);
    }
    let mut once = (*ledger).clone();
    for overlap in &overlaps {
        once = once.counted_once(overlap);
    }
    (Arc::new(once), overlaps)
}

/// Works out what was read, shows it, then looks for waste.
pub async fn answer(state: UsageState, pace: Pace<'_>) -> Result<(), Stopped> {
    let (ledger, overlaps) = counted(state);
    let catalog = untrack(|| state.prices.catalog());
    let today = state.clock.today.get_untracked();
    let bill = Bill::paced(&ledger, catalog, Some(today), pace).await?;
    let mut groups = Vec::new();
    for grouping in Grouping::ALL {
        let by = bill.by_paced(grouping, pace).await?;
        let mut by: Groups = by.into_iter().collect();
        if grouping != Grouping::Day {
            by.sort_by_key(|(_, line)| std::cmp::Reverse(line.cost()));
        }
        groups.push(by);
    }
    let days = ledger.records.iter().filter_map(|record| record.when);
    let days = days.map(|when| when.day);
    let days = days.clone().min().zip(days.max());
    let minutes = shape::minutes_paced(&ledger.records, pace).await?;
    let files = files_of(&ledger);
    let answers = Answers {
        files,
        records: ledger.records.len() as u64,
        repeats: ledger.repeats,
        undated: ledger
            .records
            .iter()
            .filter(|record| record.when.is_none())
            .count() as u64,
        day_of_undated: today,
        days,
        overlaps,
        total: bill.total_paced(pace).await?,
        groups,
        unpriced: bill.unpriced_ids(),
        reconciliation: reconcile_paced(&bill, pace).await?,
        minutes,
        scenario: shape::scenario_paced(&bill, pace).await?,
    };
    state.answers.set(Some(Arc::new(answers)));
    state.stage.set(Stage::Done);
    show_waste(state, &ledger, &bill, catalog, pace).await
}

async fn waste(state: UsageState, pace: Pace<'_>) -> Result<(), Stopped> {
    let (ledger, _) = counted(state);
    let catalog = untrack(|| state.prices.catalog());
    let today = state.clock.today.get_untracked();
    let bill = Bill::paced(&ledger, catalog, Some(today), pace).await?;
    show_waste(state, &ledger, &bill, catalog, pace).await
}

async fn show_waste(
    state: UsageState,
    ledger: &Ledger,
    bill: &Bill<'_>,
    catalog: &Catalog,
    pace: Pace<'_>,
) -> Result<(), Stopped> {
    let thresholds = state.thresholds.get_untracked();
    let found = find_paced(bill, catalog, &thresholds, pace).await?;
    let shown = found.into_iter().map(|finding| {
        let records = finding.records.iter().take(SHOWN_RECORDS);
        let records = records.filter_map(|at| ledger.records.get(*at));
        let records = records
            .map(|record| ShownRecord::of(record, ledger))
            .collect();
        (finding, records)
    });
    state.findings.set(Some(Arc::new(shown.collect())));
    Ok(())
}

fn files_of(ledger: &Ledger) -> Vec<ReadFile> {
    let mut files: Vec<ReadFile> = ledger
        .files
        .iter()
        .map(|file| ReadFile {
            name: file.name.clone(),
            format: file.format,
            sheet: file.sheet.clone(),
            records: 0,
            problems: Vec::new(),
            more_problems: file.more_problems,
        })
        .collect();
    for record in &ledger.records {
        if let Some(file) = files.get_mut(record.place.file as usize) {
            file.records += 1;
        }
    }
    for problem in &ledger.problems {
        if let Some(file) = files.get_mut(problem.place.file as usize) {
            file.problems.push(problem.clone());
        }
    }
    files
}
