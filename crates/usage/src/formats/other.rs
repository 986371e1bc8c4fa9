//! A sheet of no known provider, read by a mapping of its columns.
//!
//! Thinking is taken as inside the output. The cache is inside the input or beside it, as the mapping says; a row that counts more from the
//! cache than it has input counts it beside, whatever the mapping says.

use tokens::Tokens;

use super::{Columns, SheetReader};
use crate::{
    decimal::{Amount, Currency},
    format::Format,
    ledger::Ledger,
    mapping::{Column, MappedSheet, Mapping},
    problem::Slip,
    record::{Place, Record, Serving},
    sheet::{Head, Row},
};
use prices::catalog::Lifetime;

/// The sheet.
pub(crate) struct OtherSheet {
    /// Mappings that are used where they fit, the first before the others.
    known: Vec<Mapping>,
    mapping: Mapping,
}

impl OtherSheet {
    /// With mappings that somebody made.
    pub(crate) fn new(known: Vec<Mapping>) -> Self {
        Self {
            known,
            mapping: Mapping::default(),
        }
    }
}

impl SheetReader for OtherSheet {
    fn columns(&self) -> Columns {
        Columns {
            needed: &[],
            used: &[],
        }
    }

    fn head(&mut self, head: &Head, place: Place, ledger: &mut Ledger) {
        let names = head.names_in_order();
        let fitting = self.known.iter().find(|known| known.fits(&names));
        self.mapping = fitting.cloned().unwrap_or_else(|| Mapping::guess(&names));
        for name in &names {
            if !self.mapping.uses(name) {
                let name = prices::outside::shown(name);
                ledger.note(place, Slip::UnknownColumn { name });
            }
        }
        if self.mapping.name(Column::Thinking).is_some() {
            ledger.note(place, Slip::CannotTellThinking);
        }
        let mapping = self.mapping.clone();
        ledger.set_mapped(place.file, MappedSheet { names, mapping });
    }

    fn row(&mut self, row: &Row<'_>, place: Place, ledger: &mut Ledger) {
        let mut problems = Vec::new();
        let mapping = &self.mapping;
        let text = |column| row.text(mapping.name(column)?);
        let mut count = |column| {
            let name = mapping.name(column)?;
            row.text(name)?;
            Some(row.count(name, place, &mut problems))
        };
        let mut record = Record::at(place, Format::OtherSheet);
        record.requests = count(Column::Requests);
        let input = count(Column::Input).unwrap_or_default();
        let [read, written] =
            [Column::CacheRead, Column::CacheWrite].map(|column| count(column).unwrap_or_default());
        let output = count(Column::Output).unwrap_or_default();
        let thinking = count(Column::Thinking);
        let cached = read.saturating_add(written);
        let is_inside = mapping.is_cache_inside && cached <= input;
        let fresh = if is_inside { input - cached } else { input };
        record.tokens.input = Tokens::new(fresh);
        record.tokens.cache_read = Tokens::new(read);
        record.add_write(Lifetime::Unstated, written);
        let thought = thinking.unwrap_or_default().min(output);
        record.tokens.output = Tokens::new(output - thought);
        record.tokens.reasoning = Tokens::new(thought);
        record.tells_thinking = thinking.is_some();
        record.when = mapping.name(Column::When).and_then(|name| row.when(name));
        record.model = text(Column::Model);
        record.labels.key = text(Column::Key);
        record.labels.project = text(Column::Project);
        record.labels.user = text(Column::User);
        record.serving = Serving::standard();
        record.is_charge = mapping.is_bill();
        if let (None, Some(written)) = (record.when, text(Column::When)) {
            let name = mapping.name(Column::When).unwrap_or_default();
            problems.push(crate::sheet::bad_value(place, name, written));
        }
        let cost = mapping.name(Column::Cost);
        let cost = cost.and_then(|name| row.femto(name, place, &mut problems));
        record.billed = cost.map(|femto| Amount::from_femto(femto, Currency::USD));
        ledger.note_all(problems);
        ledger.add(record);
    }
}
