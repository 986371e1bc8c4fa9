//! A comparison as text.

use std::fmt;

use super::{Audit, Verdict, agreement};
use crate::catalog::Role;

impl fmt::Display for Audit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = |finding: &&super::Finding| finding.verdict != Verdict::Same;
        for finding in self.findings.iter().filter(told) {
            let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "—".to_owned());
            let rounded = if finding.rounded {
                " (rounded from a binary fraction)"
            } else {
                ""
            };
            let why = finding.explanation.map(|why| format!(": {}", why.words()));
            writeln!(
                f,
                "{}: {}: ours {}, theirs {}{rounded}{}",
                finding.model,
                finding.field,
                shown(&finding.ours),
                shown(&finding.theirs),
                why.unwrap_or_default(),
            )?;
        }
        let rounded = self.findings.iter().filter(|finding| finding.rounded);
        writeln!(
            f,
            "fields: {} same, {} different, {} only ours, {} only theirs; {} of theirs rounded from a binary fraction",
            self.count(Verdict::Same),
            self.count(Verdict::Different),
            self.count(Verdict::OnlyOurs),
            self.count(Verdict::OnlyTheirs),
            rounded.count(),
        )?;
        let models: std::collections::BTreeSet<&str> = self
            .findings
            .iter()
            .map(|finding| finding.model.as_str())
            .collect();
        writeln!(
            f,
            "models: {} in both, {} only ours, {} only theirs",
            models.len(),
            self.only_ours.len(),
            self.only_theirs.len(),
        )?;
        let groups = [
            ("makers and hosts", &[Role::Maker, Role::Host][..]),
            ("clouds", &[Role::Cloud]),
            ("gateways", &[Role::Gateway]),
        ];
        for (name, roles) in groups {
            writeln!(f, "{name}: {}", agreement(self, roles))?;
        }
        Ok(())
    }
}
