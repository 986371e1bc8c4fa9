//! What was read of all files together.

use std::collections::BTreeMap;

use prices::date::Date;

use crate::{
    format::Format,
    mapping::MappedSheet,
    problem::{Problem, Slip},
    record::{Place, Record},
};

/// Problems that are kept of a file; of more, their number.
const KEPT_PROBLEMS: usize = 200;

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileName {
    /// Its name as given.
    pub name: String,
    /// Its format, where one was recognised or chosen.
    pub format: Option<Format>,
    /// Of a sheet of no known provider, its columns and what they were taken for.
    pub sheet: Option<MappedSheet>,
    /// Problems beyond those that are kept.
    pub more_problems: u64,
}

/// The records and problems of files, in the order in which they were read.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// The files.
    pub files: Vec<FileName>,
    /// The records.
    pub records: Vec<Record>,
    /// What was wrong.
    pub problems: Vec<Problem>,
    /// Lines that repeat a request that is counted once: a log writes a message anew while it streams and when it is resumed.
    pub repeats: u64,
    /// Where the record of a request stands, by what names it in all files.
    by_identity: BTreeMap<String, usize>,
    kept_problems: BTreeMap<u32, usize>,
}

/// Two files that tell of the same days, in the same format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// The file that was read first.
    pub first: u32,
    /// The other.
    pub second: u32,
    /// The first and last day on which both have records.
    pub days: (Date, Date),
    /// Records of the second file that are the same in the first but for their place.
    pub same: usize,
}

impl Ledger {
    /// Opens a file, and gives its number.
    pub(crate) fn open(&mut self, name: &str) -> u32 {
        self.files.push(FileName {
            name: name.to_owned(),
            format: None,
            sheet: None,
            more_problems: 0,
        });
        u32::try_from(self.files.len() - 1).unwrap_or(u32::MAX)
    }

    /// Says which format a file has.
    pub(crate) fn set_format(&mut self, file: u32, format: Format) {
        if let Some(held) = self.files.get_mut(file as usize) {
            held.format = Some(format);
        }
    }

    /// Says what a sheet's columns were taken for.
    pub(crate) fn set_mapped(&mut self, file: u32, sheet: MappedSheet) {
        if let Some(held) = self.files.get_mut(file as usize) {
            held.sheet = Some(sheet);
        }
    }

    /// Notes what is wrong. Of a file's problems the first two hundred are kept.
    pub(crate) fn note(&mut self, place: Place, slip: Slip) {
        let kept = self.kept_problems.entry(place.file).or_default();
        if *kept < KEPT_PROBLEMS {
            *kept += 1;
            self.problems.push(Problem { place, slip });
        } else if let Some(file) = self.files.get_mut(place.file as usize) {
            file.more_problems += 1;
        }
    }

    /// Notes all of a list.
    pub(crate) fn note_all(&mut self, problems: Vec<Problem>) {
        for problem in problems {
            self.note(problem.place, problem.slip);
        }
    }

    /// Keeps a record, unless it says nothing.
    pub(crate) fn add(&mut self, record: Record) {
        if !record.is_empty() {
            self.records.push(record);
        }
    }

    /// Keeps the record of a request that may stand on several lines of several files. The last figures count, and the first date and
    /// place.
    pub(crate) fn add_request(&mut self, identity: String, record: Record) {
        if let Some(held) = self
            .by_identity
            .get(&identity)
            .and_then(|at| self.records.get_mut(*at))
        {
            self.repeats += 1;
            *held = Record {
                when: held.when.or(record.when),
                place: held.place,
                billed: record.billed.or(held.billed),
                ..record
            };
        } else if !record.is_empty() {
            self.by_identity.insert(identity, self.records.len());
            self.records.push(record);
        }
    }

    /// Whether a request of that identity was read.
    pub(crate) fn knows(&self, identity: &str) -> bool {
        self.by_identity.contains_key(identity)
    }

    /// Gives what is known by one identity another one as well.
    pub(crate) fn also_known(&mut self, identity: &str, other: String) {
        if let Some(at) = self.by_identity.get(identity).copied() {
            self.by_identity.insert(other, at);
        }
    }

    /// Remembers an identity that stands for no record.
    pub(crate) fn remember(&mut self, identity: String) {
        self.by_identity.insert(identity, usize::MAX);
    }

    /// Counts a line that repeats what was read.
    pub(crate) const fn count_repeat(&mut self) {
        self.repeats += 1;
    }

    /// Pairs of files of one format, exports and reports but not logs, whose days overlap. Logs name their requests, so that none counts
    /// twice anyhow. Files of single requests tell of one day without telling the same, unless a record stands in both.
    pub fn overlaps(&self) -> Vec<Overlap> {
        let mut days: BTreeMap<u32, Vec<Date>> = BTreeMap::new();
        for record in &self.records {
            if let Some(when) = record.when
                && !matches!(record.format, Format::ClaudeCodeLog | Format::CodexLog)
            {
                days.entry(record.place.file).or_default().push(when.day);
            }
        }
        for list in days.values_mut() {
            list.sort_unstable();
            list.dedup();
        }
        let files: Vec<u32> = days.keys().copied().collect();
        let mut found = Vec::new();
        for (at, first) in files.iter().enumerate() {
            for second in files.iter().skip(at + 1) {
                if self.format(*first) != self.format(*second) {
                    continue;
                }
                let shared: Vec<Date> = days[second]
                    .iter()
                    .filter(|day| days[first].binary_search(day).is_ok())
                    .copied()
                    .collect();
                let (Some(from), Some(to)) = (shared.first(), shared.last()) else {
                    continue;
                };
                let same = self.same_records(*first, *second);
                if same == 0 && self.format(*first).is_some_and(Format::is_of_requests) {
                    continue;
                }
                found.push(Overlap {
                    first: *first,
                    second: *second,
                    days: (*from, *to),
                    same,
                });
            }
        }
        found
    }

    fn format(&self, file: u32) -> Option<Format> {
        self.files.get(file as usize).and_then(|file| file.format)
    }

    /// Records of the second file that stand in the first as well, each paired once.
    fn same_records(&self, first: u32, second: u32) -> usize {
        // Only records of the same time, model and prompt can be twins: the others are not even looked at.
        let looks = |record: &Record| (record.when, record.tokens.prompt());
        let mut unpaired: BTreeMap<_, Vec<&Record>> = BTreeMap::new();
        for record in self.of_file(first) {
            let alike = unpaired.entry((record.model.as_deref(), looks(record)));
            alike.or_default().push(record);
        }
        let mut same = 0;
        for record in self.of_file(second) {
            let Some(alike) = unpaired.get_mut(&(record.model.as_deref(), looks(record))) else {
                continue;
            };
            let twin = alike.iter().position(|held| {
                let moved = Record {
                    place: held.place,
                    ..record.clone()
                };
                **held == moved
            });
            if let Some(twin) = twin {
                alike.swap_remove(twin);
                same += 1;
            }
        }
        same
    }

    fn of_file(&self, file: u32) -> impl Iterator<Item = &Record> {
        self.records
            .iter()
            .filter(move |record| record.place.file == file)
    }

    /// The ledger with the days of an overlap counted once: as the first file has them.
    #[must_use]
    pub fn counted_once(mut self, overlap: &Overlap) -> Self {
        let (from, to) = overlap.days;
        let shared: Vec<Date> = self
            .of_file(overlap.first)
            .filter_map(|record| Some(record.when?.day))
            .filter(|day| (from..=to).contains(day))
            .collect();
        self.records.retain(|record| {
            record.place.file != overlap.second
                || record.when.is_none_or(|when| !shared.contains(&when.day))
        });
        // Places by identity are of logs, which do not overlap.
        self
    }
}
