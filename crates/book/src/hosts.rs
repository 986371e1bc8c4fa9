//! One open model at all its hosts.

use std::cmp::Ordering;

use super::{Filter, Row};

/// The rows that run the same published weights and can be used on the day, the cheapest for the workload first and those without a
/// total last.
pub fn hosts_of<'r, 'a>(rows: &'r [Row<'a>], weights: &str) -> Vec<&'r Row<'a>> {
    let mut hosts: Vec<&Row<'a>> = Vec::new();
    for row in rows {
        let is_served = Filter::served().has(row.standing);
        if is_served && row.model.weights.as_deref() == Some(weights) {
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
