//! The models that at least two sell.

use crate::ui::data::PageData;
use prices::catalog::Model;

/// A model that several sell.
pub struct Sold {
    /// What its offers have in common, as [`prices::catalog::Catalog::identity`] has it.
    pub identity: &'static str,
    /// Its name: the shortest of those it is sold under, which says nothing of the seller or a variant.
    pub name: &'static str,
    /// How many rows of the catalogue sell it.
    pub sellers: u64,
}

/// Every model that at least two sell, by name.
pub fn sold_models(data: &'static PageData) -> Vec<Sold> {
    let mut found: Vec<Sold> = Vec::new();
    for model in data.catalog.models() {
        count(&mut found, data, model);
    }
    let mut ordered: Vec<Sold> = Vec::new();
    for sold in found.into_iter().filter(|sold| sold.sellers > 1) {
        // A few hundred: each is put where it belongs.
        let at = ordered.iter().take_while(|known| known.name < sold.name);
        ordered.insert(at.count(), sold);
    }
    ordered
}

fn count(found: &mut Vec<Sold>, data: &'static PageData, model: &'static Model) {
    let identity = data.catalog.identity(model);
    let name = model.name.as_str();
    match found.iter_mut().find(|sold| sold.identity == identity) {
        Some(sold) => {
            sold.sellers += 1;
            if name.len() < sold.name.len() {
                sold.name = name;
            }
        }
        None => found.push(Sold {
            identity,
            name,
            sellers: 1,
        }),
    }
}
