//! The open models that at least two sell.

use crate::ui::data::PageData;
use prices::catalog::Model;

/// An open model that several sell.
pub struct Open {
    /// The weights they run.
    pub weights: &'static str,
    /// Its name: the shortest of those it is sold under, which says nothing of the seller or a variant.
    pub name: &'static str,
    /// How many rows of the catalogue sell it.
    pub sellers: u64,
}

/// Every open model that at least two sell, by name.
pub fn open_models(data: &'static PageData) -> Vec<Open> {
    let mut found: Vec<Open> = Vec::new();
    for model in data.catalog.models() {
        count(&mut found, model);
    }
    let mut ordered: Vec<Open> = Vec::new();
    for open in found.into_iter().filter(|open| open.sellers > 1) {
        // A few dozen: each is put where it belongs.
        let at = ordered.iter().take_while(|known| known.name < open.name);
        ordered.insert(at.count(), open);
    }
    ordered
}

fn count(found: &mut Vec<Open>, model: &'static Model) {
    let Some(weights) = model.weights.as_deref() else {
        return;
    };
    let name = model.name.as_str();
    match found.iter_mut().find(|open| open.weights == weights) {
        Some(open) => {
            open.sellers += 1;
            if name.len() < open.name.len() {
                open.name = name;
            }
        }
        None => found.push(Open {
            weights,
            name,
            sellers: 1,
        }),
    }
}
