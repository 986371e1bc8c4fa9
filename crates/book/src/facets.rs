//! How many rows each choice of a filter would leave.

use super::{
    Choice, Feature, Filter, Row, Standing,
    filter::{CONTEXT, KIND, PROVIDER, ROLE, STANDING},
};
use prices::catalog::{Kind, Modality, ProviderId, Role};
use tokens::Tokens;

/// The context windows that are offered as "at least".
pub const CONTEXT_STEPS: [Tokens; 5] = [
    Tokens::new(32_000),
    Tokens::new(128_000),
    Tokens::new(200_000),
    Tokens::new(400_000),
    Tokens::new(1_000_000),
];

/// How many rows each choice would leave, with the other parts of the filter as they are.
///
/// For a choice among several (provider, kind, standing, role) that is the number with this one alone; for what narrows (what a
/// model reads, the yes-or-no ones) the number with this one as well.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetCounts {
    /// Rows that pass the filter as it is.
    pub shown: u16,
    /// By provider, in the catalogue's order; those of no row at all are left out.
    pub providers: Vec<(ProviderId, u16)>,
    kinds: [u16; Kind::ALL.len()],
    reads: [u16; Modality::ALL.len()],
    standings: [u16; 5],
    roles: [u16; Role::ALL.len()],
    /// By [`CONTEXT_STEPS`].
    pub contexts: [u16; 5],
    features: [u16; Feature::ALL.len()],
}

impl FacetCounts {
    /// With this kind alone.
    pub fn kind(&self, kind: Kind) -> u16 {
        self.kinds[usize::from(kind.at())]
    }

    /// With this form of input as well.
    pub fn reads(&self, form: Modality) -> u16 {
        self.reads[usize::from(form.at())]
    }

    /// With this standing alone.
    pub fn standing(&self, standing: Standing) -> u16 {
        self.standings[usize::from(standing.at())]
    }

    /// With this role alone.
    pub fn role(&self, role: Role) -> u16 {
        self.roles[usize::from(role.at())]
    }

    /// With this feature as well.
    pub fn feature(&self, feature: Feature) -> u16 {
        self.features[usize::from(feature.at())]
    }

    /// From this provider alone.
    pub fn provider(&self, provider: &ProviderId) -> u16 {
        self.providers
            .iter()
            .find(|(known, _)| known == provider)
            .map_or(0, |(_, count)| *count)
    }
}

/// Counts what each choice would leave.
pub fn facet_counts(rows: &[Row<'_>], filter: &Filter) -> FacetCounts {
    let mut counts = FacetCounts::default();
    // Rows come provider by provider, so the one looked for is the last; added rows come in the end and are of one provider.
    let mut provider_at = 0;
    for row in rows {
        let model = row.model;
        if counts
            .providers
            .get(provider_at)
            .is_none_or(|(known, _)| *known != model.provider)
        {
            provider_at = counts.providers.len();
            counts.providers.push((model.provider.clone(), 0));
        }
        let missed = filter.misses(row);
        let passes_but_for = |part: u16| u16::from(missed & !part == 0);
        counts.shown += u16::from(missed == 0);
        counts.providers[provider_at].1 += passes_but_for(PROVIDER);
        counts.kinds[usize::from(model.kind.at())] += passes_but_for(KIND);
        counts.standings[usize::from(row.standing.at())] += passes_but_for(STANDING);
        counts.roles[usize::from(row.role.at())] += passes_but_for(ROLE);
        // What narrows: the row has to pass the choices already made, too.
        let reads_all = passes_but_for(0);
        for form in &model.input_modalities {
            counts.reads[usize::from(form.at())] += reads_all;
        }
        for (count, step) in counts.contexts.iter_mut().zip(CONTEXT_STEPS) {
            if model.context_window.is_some_and(|window| step <= window) {
                *count += passes_but_for(CONTEXT);
            }
        }
        for (count, feature) in counts.features.iter_mut().zip(Feature::ALL) {
            *count += u16::from(feature.is_of(row)) * passes_but_for(feature.part());
        }
    }
    counts
}
