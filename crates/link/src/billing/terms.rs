//! The visitor's own terms in a link: `expiry:12m;purchase_fee.percent:5.5`.

use crate::{Refusal, codec::Given};
use plan::billing::{Overrides, Platforms, Setup, Term, Terms};

/// More terms than there are; a longer list is not one of ours.
const MOST: usize = 60;

/// The terms as one value, or nothing when there are none.
pub(super) fn written(overrides: &Overrides) -> Option<String> {
    let own: Vec<String> = overrides
        .known()
        .into_iter()
        .flat_map(|term| term.parts().iter().map(move |(part, _)| (term, *part)))
        .map(|(term, part)| {
            let dot = if part.is_empty() { "" } else { "." };
            let value = overrides.part(term, part);
            format!("{}{dot}{part}:{}", term.id(), closed(&value))
        })
        .collect();
    (!own.is_empty()).then(|| own.join(";"))
}

/// A value without the mark between terms.
fn closed(value: &str) -> String {
    value.replace('%', "%25").replace(';', "%3B")
}

fn opened(value: &str) -> String {
    value.replace("%3B", ";").replace("%25", "%")
}

/// Puts the terms of a link into a plan.
pub(super) fn read(setup: &mut Setup, platforms: &Platforms, given: &mut Given<'_>) {
    let listed = platforms.get(&setup.platform);
    for entry in given
        .text
        .split(';')
        .filter(|entry| !entry.is_empty())
        .take(MOST)
    {
        let in_force = listed.map_or_else(
            || setup.overrides.clone().or(Terms::default()),
            |platform| platform.terms(&setup.overrides),
        );
        if put(&mut setup.overrides, &in_force, entry).is_none() {
            given.leave_out(entry, Refusal::NotUnderstood);
        }
    }
}

/// Puts one term into the visitor's own. `None`: there is no such term, no such part of it, or it cannot be read.
fn put(own: &mut Overrides, in_force: &Terms, entry: &str) -> Option<()> {
    let (name, value) = entry.split_once(':')?;
    let (id, part) = name.split_once('.').unwrap_or((name, ""));
    let term = Term::from_id(id)?;
    term.parts().iter().find(|(known, _)| *known == part)?;
    own.put(in_force, term, part, &opened(value)).ok()
}
