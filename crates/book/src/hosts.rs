//! One model at all who sell it.

use std::cmp::Ordering;

use super::{Filter, Row};
use prices::catalog::Catalog;

/// The rows that sell the model of that [`Catalog::identity`] and can be used on the day, the cheapest for the workload first and those
/// without a total last.
pub fn hosts_of<'r, 'a>(
    rows: &'r [Row<'a>],
    catalog: &Catalog,
    identity: &str,
) -> Vec<&'r Row<'a>> {
    let mut hosts: Vec<&Row<'a>> = Vec::new();
    for row in rows {
        let is_served = Filter::served().has(row.standing);
        if is_served && catalog.identity(row.model) == identity {
            // A handful: put each where it belongs, after its equals.
            let at = hosts
                .iter()
                .take_while(|known| by_total(known, row) != Ordering::Greater)
                .count();
            hosts.insert(at, row);
        }
    }
    hosts
}

fn by_total(a: &Row<'_>, b: &Row<'_>) -> Ordering {
    match (a.per_request, b.per_request) {
        (Ok(a), Ok(b)) => a.cmp(&b),
        (a, b) => b.is_ok().cmp(&a.is_ok()),
    }
}
