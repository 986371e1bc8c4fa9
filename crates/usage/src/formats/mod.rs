//! The parsers, one file for each provider or tool.

mod answer;
mod anthropic;
mod balance;
mod ccusage;
mod claude_code;
mod codex;
mod deepseek;
mod google;
mod litellm;
mod openai;
mod openrouter;
mod other;
mod together;

use prices::catalog::ProviderId;

use crate::{
    format::Format,
    json::Json,
    ledger::Ledger,
    mapping::Mapping,
    problem::Slip,
    record::Place,
    sheet::{Head, Row},
};

/// Reads files of a line each.
pub(crate) trait LineReader {
    /// Reads a line. `is_last`: no line end stood behind it, so that it may have been cut.
    fn line(&mut self, text: &str, place: Place, is_last: bool, ledger: &mut Ledger);

    /// The file is at its end.
    fn end(&mut self, _ledger: &mut Ledger) {}
}

/// Reads sheets.
pub(crate) trait SheetReader {
    /// The names of the columns it uses, those that it needs first.
    fn columns(&self) -> Columns;

    /// Compares the head with the columns that are used.
    fn head(&mut self, head: &Head, place: Place, ledger: &mut Ledger) {
        let names = head.names();
        let Columns { needed, used } = self.columns();
        for name in needed {
            if !names.iter().any(|own| own == name) {
                ledger.note(
                    place,
                    Slip::MissingColumn {
                        name: (*name).to_owned(),
                    },
                );
            }
        }
        for name in names {
            if !needed.contains(&name.as_str()) && !used.contains(&name.as_str()) {
                let name = prices::outside::shown(&name);
                ledger.note(place, Slip::UnknownColumn { name });
            }
        }
    }

    /// Reads a row.
    fn row(&mut self, row: &Row<'_>, place: Place, ledger: &mut Ledger);
}

/// The columns of a sheet that are known.
pub(crate) struct Columns {
    /// Those without which nothing can be read.
    pub(crate) needed: &'static [&'static str],
    /// Those that are read or known to say nothing of use.
    pub(crate) used: &'static [&'static str],
}

/// Reads a document into a ledger.
pub(crate) fn document(format: Format, json: Json<'_>, file: u32, ledger: &mut Ledger) {
    let read = match format {
        Format::OpenaiUsage => openai::usage,
        Format::OpenaiCosts => openai::costs,
        Format::AnthropicUsage => anthropic::usage,
        Format::AnthropicCosts => anthropic::costs,
        Format::ClaudeCodeAnalytics => anthropic::claude_code_analytics,
        Format::Ccusage => ccusage::report,
        Format::OpenrouterActivity => openrouter::activity,
        Format::OpenrouterGeneration => openrouter::generation,
        Format::LitellmSpend => litellm::spend,
        Format::LitellmDaily => litellm::daily,
        Format::TogetherBilling => together::billing,
        Format::Balance => balance::left,
        // Whatever else is chosen for a document is read as answers, which say themselves what they lack.
        _ => answer::document,
    };
    read(json, &mut Entries::new(file, format, ledger));
}

/// The reader of a format of lines.
pub(crate) fn lines(format: Format) -> Box<dyn LineReader> {
    match format {
        Format::ClaudeCodeLog => Box::new(claude_code::Log),
        Format::CodexLog => Box::new(codex::Log::default()),
        Format::GoogleBilling => Box::new(google::BillingLines),
        _ => Box::new(answer::Lines { format }),
    }
}

/// The reader of a format of sheets; `None` for a format that is none. The mappings are for sheets of no known provider.
pub(crate) fn sheet(format: Format, known: Vec<Mapping>) -> Option<Box<dyn SheetReader>> {
    Some(match format {
        Format::OpenaiActivitySheet => Box::new(openai::ActivitySheet),
        Format::OpenaiCostSheet => Box::new(openai::CostSheet),
        Format::AnthropicUsageSheet => Box::new(anthropic::UsageSheet),
        Format::AnthropicCostSheet => Box::new(anthropic::CostSheet),
        Format::GoogleBillingSheet => Box::new(google::BillingSheet),
        Format::OpenrouterActivitySheet => Box::new(openrouter::ActivitySheet),
        Format::DeepseekAmount => Box::new(deepseek::AmountSheet),
        Format::DeepseekCost => Box::new(deepseek::CostSheet),
        Format::OtherSheet => Box::new(other::OtherSheet::new(known)),
        _ => return None,
    })
}

/// The entries of a document, which are counted in place of lines.
pub(crate) struct Entries<'l> {
    place: Place,
    pub(crate) format: Format,
    pub(crate) ledger: &'l mut Ledger,
}

impl<'l> Entries<'l> {
    fn new(file: u32, format: Format, ledger: &'l mut Ledger) -> Self {
        Self {
            place: Place { file, line: 0 },
            format,
            ledger,
        }
    }

    /// The place of the next entry.
    pub(crate) const fn next(&mut self) -> Place {
        self.place.line = self.place.line.saturating_add(1);
        self.place
    }

    /// Notes that a report has pages which are not in the file.
    pub(crate) fn note_more_pages(&mut self) {
        let place = Place {
            line: 1,
            ..self.place
        };
        self.ledger.note(place, Slip::MorePages);
    }
}

/// A provider by its short name.
#[expect(
    clippy::unnecessary_wraps,
    reason = "a record may have none, and takes it as it is"
)]
pub(crate) fn provider(id: &str) -> Option<ProviderId> {
    Some(ProviderId::new(id))
}

/// Reads a line of JSON; one that cannot be read is noted, the last one as cut.
pub(crate) fn json_of<'a>(
    text: &'a str,
    place: Place,
    is_last: bool,
    ledger: &mut Ledger,
) -> Option<Json<'a>> {
    match Json::parse(text) {
        Ok(json) => Some(json),
        Err(error) if is_last && error.is_eof() => {
            ledger.note(place, Slip::Truncated);
            None
        }
        Err(error) => {
            let why = error.to_string();
            ledger.note(place, Slip::Broken { why });
            None
        }
    }
}
