//! Which rows of the price book are wanted.

use super::{Choice as _, Row, Set, Standing, set::in_sets};
use plan::search::is_named;
use prices::{
    catalog::{Kind, Modality, ProviderId, Role},
    money::UsdPerMTok,
};
use tokens::Tokens;

/// Something that a row may have or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// Its tokens can be counted exactly.
    Exact,
    /// It has prices for batches.
    Batch,
    /// It has prices for caching.
    Caching,
}

prices::choices! { Feature { Exact = "exact", Batch = "batch", Caching = "caching" } }
in_sets!(Feature);

impl Feature {
    /// Whether a row has it.
    pub fn is_of(self, row: &Row<'_>) -> bool {
        match self {
            Self::Exact => row.is_exact(),
            Self::Batch => row.has_batch(),
            Self::Caching => row.has_caching(),
        }
    }

    /// What a row misses that does not have it.
    pub(super) fn part(self) -> u16 {
        FEATURES << self.at()
    }
}

/// Which rows are wanted. A row has to pass every part; a part that is left empty lets everything through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Words that must all stand in a model's name, id, aliases or provider.
    pub search: String,
    /// Only models of these providers.
    pub providers: Vec<ProviderId>,
    /// Only models for one of these purposes.
    pub kinds: Set<Kind>,
    /// Only models that read all of these.
    pub reads: Set<Modality>,
    /// Only models that can be used in one of these ways on the day.
    pub standings: Set<Standing>,
    /// Only providers with one of these roles.
    pub roles: Set<Role>,
    /// Input costs this much or more, `$/MTok`. A model without a price by the token does not pass.
    pub input_from: Option<UsdPerMTok>,
    /// Input costs this much or less, `$/MTok`. A model without a price by the token does not pass.
    pub input_to: Option<UsdPerMTok>,
    /// The context window has so many tokens or more. A model whose window is not known does not pass.
    pub context_from: Option<Tokens>,
    /// Only models that have all of these.
    pub features: Set<Feature>,
}

impl Default for Filter {
    /// Everything that is served.
    fn default() -> Self {
        Self {
            search: String::new(),
            providers: Vec::new(),
            kinds: Set::EMPTY,
            reads: Set::EMPTY,
            standings: Self::served(),
            roles: Set::EMPTY,
            input_from: None,
            input_to: None,
            context_from: None,
            features: Set::EMPTY,
        }
    }
}

/// The parts of a filter, as bits of what a row misses.
pub(super) const SEARCH: u16 = 1;
pub(super) const PROVIDER: u16 = 1 << 1;
pub(super) const KIND: u16 = 1 << 2;
pub(super) const READS: u16 = 1 << 3;
pub(super) const STANDING: u16 = 1 << 4;
pub(super) const ROLE: u16 = 1 << 5;
pub(super) const INPUT: u16 = 1 << 6;
pub(super) const CONTEXT: u16 = 1 << 7;
/// The first feature; the others follow.
const FEATURES: u16 = 1 << 8;

impl Filter {
    /// The standings of a first visit: what can be used.
    pub fn served() -> Set<Standing> {
        Set::of(&[Standing::Active, Standing::Preview, Standing::Deprecated])
    }

    /// Lets a provider's models through, or no longer.
    pub fn toggle_provider(&mut self, provider: &ProviderId) {
        match self.providers.iter().position(|known| known == provider) {
            Some(at) => drop(self.providers.remove(at)),
            None => self.providers.push(provider.clone()),
        }
    }

    /// Whether a row passes.
    pub fn lets(&self, row: &Row<'_>) -> bool {
        self.misses(row) == 0
    }

    /// The parts of the filter that a row does not pass.
    pub(super) fn misses(&self, row: &Row<'_>) -> u16 {
        let model = row.model;
        let input = row.rates().and_then(|rates| rates.input);
        let dear_enough = self
            .input_from
            .is_none_or(|from| input.is_some_and(|price| from <= price));
        let cheap_enough = self
            .input_to
            .is_none_or(|to| input.is_some_and(|price| price <= to));
        let long_enough = self
            .context_from
            .is_none_or(|from| model.context_window.is_some_and(|window| from <= window));
        let parts = [
            (SEARCH, is_named(model, &self.search)),
            (
                PROVIDER,
                self.providers.is_empty() || self.providers.contains(&model.provider),
            ),
            (KIND, self.kinds.lets(model.kind)),
            (
                READS,
                self.reads
                    .iter()
                    .all(|form| model.input_modalities.contains(&form)),
            ),
            (STANDING, self.standings.lets(row.standing)),
            (ROLE, self.roles.lets(row.role)),
            (INPUT, dear_enough && cheap_enough),
            (CONTEXT, long_enough),
        ];
        let lacking = self
            .features
            .iter()
            .map(|feature| (feature.part(), feature.is_of(row)));
        parts
            .into_iter()
            .chain(lacking)
            .filter(|(_, passes)| !passes)
            .fold(0, |missed, (part, _)| missed | part)
    }
}
