//! The site's map: one row for each tool and one for each page. Routes, header, footer, sitemap, parts, style sheets and budgets are
//! all read from it.
//!
//! A macro, because a tool's row names functions that only its own part of the program may name, and figures that only the builder of
//! the site needs: each reader ([`site_map!`] with the name of a macro of its own) takes what is its own.

use super::route::Place;
use crate::text::FrameText;

/// Hands the map to the macro of that name.
///
/// A tool: its id, the name of its part and style sheet, its program, its port, a data file that it alone reads (empty for none), the style
/// sheets that follow those of the frame, a page that stands for it, and what that page may weigh in bytes after brotli 11: a first visit,
/// and what is not there yet when the visitor comes from another tool.
///
/// The goals are 245 KB for a first visit to `/`, 300 for `/billing/` and 270 for the others; 130 (billing 170) for a tool after any
/// other. What is above its goal has the weight it has today, so that nothing grows unseen; what all tools share is in the main file, and
/// that is where to save. `/billing/` is two tools in one: it reads, prices and writes whole scenarios as `/scenarios/` does, and it spends
/// them under fourteen platforms' terms, every one of which can be replaced.
///
/// A page: its id, its path below the language, its tool, what it is called, and the list it stands in: the header and the footer's
/// tools, the footer's tools alone, or the footer's pages about the site.
macro_rules! site_map {
    ($reader:ident) => {
        $reader! {
            tools {
                Page page programs::page::PAGE, with_text, "",
                    ["calculator.css", "picker.css", "workload.css", "token-view.css", "cost-table.css"], "" 302_000 130_000;
                Book book programs::book::BOOK, as_they_are, "",
                    ["tools.css", "picker.css", "book.css", "compare-more.css", "chart.css"], "compare/" 294_000 130_000;
                Models models programs::models::MODELS, as_they_are, "",
                    ["tools.css", "book.css", "changes.css", "chart.css"], "changes/" 270_000 130_000;
                Scenarios scenarios programs::scenarios::SCENARIOS, as_they_are, "",
                    ["tools.css", "picker.css", "scenarios.css", "chart.css"], "scenarios/" 320_000 130_000;
                Billing billing programs::billing::BILLING, as_they_are, "billing.json",
                    ["tools.css", "picker.css", "billing.css", "chart.css"], "billing/" 388_000 172_000;
                Usage usage programs::usage::USAGE, with_usage, "",
                    ["tools.css", "usage.css", "chart.css"], "usage/" 250_000 70_000;
                About about programs::about::ABOUT, as_they_are, "",
                    ["tools.css"], "privacy/" 180_000 130_000;
            }
            pages {
                Calculator "" Page calculator Header;
                Compare "compare" Book compare Header;
                Scenarios "scenarios" Scenarios scenarios Header;
                Billing "billing" Billing billing Header;
                Usage "usage" Usage usage Header;
                Changes "changes" Models changes Tools;
                Data "data" Models data About;
                Offline "offline" About offline About;
                Privacy "privacy" About privacy About;
            }
        }
    };
}

pub(crate) use site_map;

/// A page that is read and that every page leads to.
pub struct ReadingRow {
    /// Its path below the language, without slashes at its ends.
    pub path: &'static str,
    /// A place on it; empty for its beginning.
    pub anchor: &'static str,
    /// What it is called.
    pub label: fn(&'static FrameText) -> &'static str,
    /// Where it is linked to.
    pub place: Place,
}

/// The pages that are read and that every page leads to. All others that are read are listed on these, and in the sitemap; the builder
/// knows them from `content/`. None has a program.
pub static READING: [ReadingRow; 5] = [
    ReadingRow {
        path: "learn",
        anchor: "",
        label: |frame| frame.learn,
        place: Place::Header,
    },
    ReadingRow {
        path: "learn",
        anchor: "#path",
        label: |frame| frame.getting_started,
        place: Place::Learn,
    },
    ReadingRow {
        path: "learn",
        anchor: "",
        label: |frame| frame.articles,
        place: Place::Learn,
    },
    ReadingRow {
        path: "learn/glossary",
        anchor: "",
        label: |frame| frame.glossary,
        place: Place::Learn,
    },
    ReadingRow {
        path: "about",
        anchor: "",
        label: |frame| frame.about_us,
        place: Place::About,
    },
];
