//! The visitor's own terms in a link: `expiry:12m;purchase_fee.percent:5.5`.

use crate::{Refusal, codec::Given};
use plan::billing::{
    Overrides, Platforms, Setup, Terms,
    own::{self, Entry},
};

/// More terms than there are; a longer list is not one of ours.
const MOST: usize = 60;

/// The terms as one value, or nothing when there are none.
pub(super) fn written(overrides: &Overrides) -> Option<String> {
    let own: Vec<String> = overrides
        .known()
        .into_iter()
        .flat_map(|id| own::entries(id).iter().map(move |(part, _)| (id, *part)))
        .map(|(id, part)| {
            let dot = if part.is_empty() { "" } else { "." };
            let value = own::written(overrides, id, part);
            format!("{id}{dot}{part}:{}", closed(&value))
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
        let named = entry.split_once(':').filter(|(name, value)| {
            let (id, part) = name.split_once('.').unwrap_or((name, ""));
            let in_force = listed.map_or_else(
                || setup.overrides.clone().or(Terms::default()),
                |platform| platform.terms(&setup.overrides),
            );
            let known = own::entries(id).iter().find(|(known, _)| *known == part);
            known.is_some_and(|(_, entry)| match entry {
                Entry::Choice(values) if !values.contains(value) => false,
                _ => own::read(&mut setup.overrides, &in_force, id, part, &opened(value)).is_ok(),
            })
        });
        if named.is_none() {
            given.leave_out(entry, Refusal::NotUnderstood);
        }
    }
}
