//! A review as text, short enough to read: proposals by provider, then what was left alone and why.

use std::{collections::BTreeMap, fmt};

use super::{Proposal, Review, Skipped};
use crate::{catalog::Grade, date::iso};

/// Names shown of a long list.
const MOST_NAMES: usize = 8;

impl fmt::Display for Review {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.proposals.len();
        writeln!(f, "{count} new periods proposed")?;
        let mut provider = "";
        for proposal in &self.proposals {
            if proposal.provider_name != provider {
                provider = &proposal.provider_name;
                writeln!(f, "\n{provider}")?;
            }
            write!(f, "{proposal}")?;
        }
        skipped(f, &self.skipped)?;
        if !self.missing.is_empty() {
            writeln!(
                f,
                "\nprinted there and missing here: read the page and add them"
            )?;
            let mut by_model: BTreeMap<_, Vec<String>> = BTreeMap::new();
            for (model, field, price, catalogue) in &self.missing {
                let named = format!("{field} {}", price.to_decimal());
                by_model.entry((model, catalogue)).or_default().push(named);
            }
            for ((model, catalogue), fields) in by_model {
                writeln!(f, "  {model}: {} ({catalogue})", few(&fields))?;
            }
        }
        if !self.unknown.is_empty() {
            writeln!(f, "\nlisted there and not here")?;
        }
        for (provider, ids) in &self.unknown {
            writeln!(f, "  {provider}, {}: {}", ids.len(), few(ids))?;
        }
        Ok(())
    }
}

impl fmt::Display for Proposal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let grade = match self.grade {
            Grade::Maker => "the maker's page",
            Grade::Secondary => "a catalogue",
            Grade::Reseller => "a reseller's list",
        };
        let begins = if self.is_start { "from" } else { "seen on" };
        let (from, checked) = (iso(self.from), iso(self.checked));
        writeln!(
            f,
            "  {} {begins} {from}, {grade}, read on {checked}: {}",
            self.model, self.via
        )?;
        for change in &self.changes {
            let (ours, theirs) = (change.ours.to_decimal(), change.theirs.to_decimal());
            let size = change.size_per_mille();
            let times = match size {
                u64::MAX => "to or from free".to_owned(),
                _ if change.theirs < change.ours => format!("1/{}", times(size)),
                _ => format!("x{}", times(size)),
            };
            writeln!(f, "    {:<24} {ours} -> {theirs}  ({times})", change.field)?;
        }
        if !self.agreeing.is_empty() {
            writeln!(f, "    also printed by {}", few(&self.agreeing))?;
        }
        if self.is_weaker {
            writeln!(
                f,
                "    ours was read nearer to the maker: look at {}",
                self.url
            )?;
        }
        Ok(())
    }
}

/// 1234 thousandths as `1.23`.
fn times(per_mille: u64) -> String {
    format!("{}.{:02}", per_mille / 1000, per_mille % 1000 / 10)
}

fn skipped(f: &mut fmt::Formatter<'_>, skipped: &[Skipped]) -> fmt::Result {
    let mut by_reason: BTreeMap<_, Vec<&Skipped>> = BTreeMap::new();
    for one in skipped {
        by_reason.entry(one.reason).or_default().push(one);
    }
    if !by_reason.is_empty() {
        writeln!(f, "\nleft alone")?;
    }
    for (reason, each) in by_reason {
        let figures: usize = each.iter().map(|one| one.fields.len()).sum();
        writeln!(f, "  {figures} figures: {}", reason.words())?;
        let names = each
            .iter()
            .map(|one| format!("{} ({})", one.model, one.fields.join(", ")));
        let mut names: Vec<String> = names.collect();
        names.sort();
        names.dedup();
        writeln!(f, "    {}", few(&names))?;
    }
    Ok(())
}

/// The first names, and how many more there are.
fn few(names: &[String]) -> String {
    let shown = names.iter().take(MOST_NAMES).cloned();
    let shown: Vec<String> = shown.collect();
    let more = names.len() - shown.len();
    let shown = shown.join(", ");
    if more == 0 {
        shown
    } else {
        format!("{shown} and {more} more")
    }
}
