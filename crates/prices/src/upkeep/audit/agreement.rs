//! How far a catalogue agrees with us, in one number: prices that are the same among those that both print.

use std::{collections::BTreeMap, fmt};

use super::{Audit, Explanation, Verdict};
use crate::catalog::Role;

/// The prices that both print, of some providers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreement {
    /// Prices that are the same.
    pub same: usize,
    /// Prices that differ, and our own file says why they may.
    pub explained: BTreeMap<Explanation, usize>,
    /// Prices that differ, and nobody can say why.
    pub unexplained: usize,
}

/// The agreement on prices at providers of these roles.
pub fn agreement(audit: &Audit, roles: &[Role]) -> Agreement {
    let mut agreement = Agreement::default();
    let prices = audit
        .findings
        .iter()
        .filter(|finding| finding.is_price() && roles.contains(&finding.role));
    for finding in prices {
        match (finding.verdict, finding.explanation) {
            (Verdict::Same, _) => agreement.same += 1,
            (Verdict::Different, Some(why)) => *agreement.explained.entry(why).or_default() += 1,
            (Verdict::Different, None) => agreement.unexplained += 1,
            (Verdict::OnlyOurs | Verdict::OnlyTheirs, _) => {}
        }
    }
    agreement
}

impl Agreement {
    /// Thousandths of the compared prices that are the same, those that are explained left out; rounded down, so that 1000 means all.
    /// `None` when nothing was compared.
    pub fn per_mille(&self) -> Option<usize> {
        let compared = self.same + self.unexplained;
        (self.same * 1000).checked_div(compared)
    }

    fn is_empty(&self) -> bool {
        self.same + self.unexplained + self.explained.len() == 0
    }
}

/// `98.7 % of 1,234 prices agree; 12 differ, 30 more are explained: 20 the price before ours, 10 ours with fewer decimals`.
impl fmt::Display for Agreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return write!(f, "no price in both");
        }
        let share = match self.per_mille() {
            Some(per_mille) => format!("{}.{} %", per_mille / 10, per_mille % 10),
            None => "—".to_owned(),
        };
        let compared = self.same + self.unexplained;
        write!(
            f,
            "{share} of {compared} prices agree; {} differ",
            self.unexplained
        )?;
        let explained: usize = self.explained.values().sum();
        if explained > 0 {
            let each = self.explained.iter();
            let each = each.map(|(why, count)| format!("{count} {}", why.words()));
            let each: Vec<String> = each.collect();
            write!(f, ", {explained} more are explained: {}", each.join(", "))?;
        }
        Ok(())
    }
}
