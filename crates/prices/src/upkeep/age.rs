//! How long ago each price on offer was read. An old price is reported, not refused: only a person can read the page again.

use std::fmt::{self, Write as _};

use crate::{
    catalog::{Catalog, ModelKey, PricePeriod, Provider},
    date::{Date, days_between, iso},
};

/// How many of the oldest rows are named.
const OLDEST_SHOWN: usize = 10;
/// The ages a provider's rows are counted by: up to so many days, and whatever is older.
const BOUNDS: [(&str, i64); 4] = [("0-7", 7), ("8-30", 30), ("31-90", 90), ("older", i64::MAX)];

/// A row whose price was read some time ago.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The model.
    pub model: ModelKey,
    /// The day its price was read.
    pub checked: Date,
    /// Whole days since.
    pub days: i64,
}

/// How old the prices of the models still served are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ages {
    /// Rows by provider and age: 0 to 7 days, 8 to 30, 31 to 90, older.
    pub providers: Vec<(String, [usize; 4])>,
    /// The oldest rows, oldest first.
    pub oldest: Vec<Row>,
    /// Rows whose page has to be read again: an announced day has come, or the page named a day to look again.
    pub due: Vec<ModelKey>,
}

/// The ages on a day, of every model that is served on it and has a price.
pub fn ages(catalog: &Catalog, today: Date) -> Ages {
    let rows = |provider: &Provider| -> Vec<Row> {
        let served = provider
            .models
            .iter()
            .filter(|model| model.is_served_on(today));
        let read = served.filter_map(|model| {
            let checked = model.price_on(today)?.source.checked;
            let days = days_between(checked, today);
            Some(Row {
                model: model.key.clone(),
                checked,
                days,
            })
        });
        read.collect()
    };
    let mut oldest = Vec::new();
    let mut providers = Vec::new();
    for provider in catalog.providers() {
        let rows = rows(provider);
        let mut counts = [0; 4];
        for row in &rows {
            let at = BOUNDS.iter().position(|(_, most)| row.days <= *most);
            counts[at.unwrap_or(BOUNDS.len() - 1)] += 1;
        }
        providers.push((provider.id.to_string(), counts));
        oldest.extend(rows);
    }
    oldest.sort_by(|a, b| b.days.cmp(&a.days).then_with(|| a.model.cmp(&b.model)));
    oldest.truncate(OLDEST_SHOWN);
    let due = catalog
        .models()
        .filter(|model| model.is_served_on(today) && model.price_state(today).needs_recheck());
    Ages {
        providers,
        oldest,
        due: due.map(|model| model.key.clone()).collect(),
    }
}

/// Rows read on a day that has not come yet, which nobody can have done.
pub fn read_after(catalog: &Catalog, today: Date) -> Vec<(ModelKey, Date)> {
    let late = |periods: &[PricePeriod]| {
        let checked = periods.iter().map(|period| period.source.checked);
        checked.filter(|checked| *checked > today).max()
    };
    catalog
        .models()
        .filter_map(|model| Some((model.key.clone(), late(&model.periods)?)))
        .collect()
}

/// A table for the terminal.
impl fmt::Display for Ages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut head = format!("{:<14}", "days since read");
        for (name, _) in BOUNDS {
            _ = write!(head, "{name:>8}");
        }
        writeln!(f, "{head}")?;
        let mut sums = [0; 4];
        for (provider, counts) in &self.providers {
            write_counts(f, provider, counts)?;
            for (sum, count) in sums.iter_mut().zip(counts) {
                *sum += count;
            }
        }
        write_counts(f, "all", &sums)?;
        if !self.oldest.is_empty() {
            writeln!(f, "\noldest")?;
        }
        for row in &self.oldest {
            writeln!(
                f,
                "  {}  read {}, {} days ago",
                row.model,
                iso(row.checked),
                row.days
            )?;
        }
        if !self.due.is_empty() {
            writeln!(f, "\nread the page again: the day it named has come")?;
        }
        for model in &self.due {
            writeln!(f, "  {model}")?;
        }
        Ok(())
    }
}

fn write_counts(f: &mut fmt::Formatter<'_>, name: &str, counts: &[usize; 4]) -> fmt::Result {
    write!(f, "{name:<15}")?;
    for count in counts {
        write!(f, "{count:>8}")?;
    }
    writeln!(f)
}
