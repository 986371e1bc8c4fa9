//! The open models that at least two sell.

use crate::{
    catalog::{Model, Role},
    ui::data::PageData,
};

/// An open model that several sell.
pub struct Open {
    /// The weights they run.
    pub weights: &'static str,
    /// Its name: as its maker calls it, where the maker sells it too.
    pub name: &'static str,
    /// How many rows of the catalogue sell it.
    pub sellers: u64,
    is_makers: bool,
}

/// Every open model that at least two sell, by name.
pub fn open_models(data: &'static PageData) -> Vec<Open> {
    let mut found: Vec<Open> = Vec::new();
    for provider in data.catalog.providers() {
        let is_makers = provider.role == Role::Maker;
        for model in &provider.models {
            count(&mut found, model, is_makers);
        }
    }
    let mut ordered: Vec<Open> = Vec::new();
    for open in found.into_iter().filter(|open| open.sellers > 1) {
        // A few dozen: each is put where it belongs.
        let at = ordered.iter().take_while(|known| known.name < open.name);
        ordered.insert(at.count(), open);
    }
    ordered
}

fn count(found: &mut Vec<Open>, model: &'static Model, is_makers: bool) {
    let Some(weights) = model.weights.as_deref() else {
        return;
    };
    match found.iter_mut().find(|open| open.weights == weights) {
        Some(open) => {
            open.sellers += 1;
            if is_makers && !open.is_makers {
                open.name = &model.name;
                open.is_makers = true;
            }
        }
        None => found.push(Open {
            weights,
            name: &model.name,
            sellers: 1,
            is_makers,
        }),
    }
}
