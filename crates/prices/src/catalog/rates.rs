//! Prices per million tokens, by what the tokens are.

use std::collections::BTreeMap;

use super::Lifetime;
use crate::money::{Factor, UsdPerMTok};

/// Prices per million tokens, by what the tokens are. Each is `None` where no price is published; zero is free.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rates {
    /// Prompt tokens that were neither read from nor written to a cache.
    pub input: Option<UsdPerMTok>,
    /// Answer tokens.
    pub output: Option<UsdPerMTok>,
    /// Hidden thinking tokens, where they have a price of their own; otherwise they are billed as output.
    pub reasoning: Option<UsdPerMTok>,
    /// Prompt tokens read from a cache.
    pub cache_read: Option<UsdPerMTok>,
    /// Prompt tokens written to a cache, by how long it lives.
    pub cache_write: BTreeMap<Lifetime, UsdPerMTok>,
    /// Keeping a million tokens in a cache for one hour.
    pub cache_storage_hour: Option<UsdPerMTok>,
    /// Audio tokens in the prompt.
    pub input_audio: Option<UsdPerMTok>,
    /// Audio tokens in the answer.
    pub output_audio: Option<UsdPerMTok>,
    /// Audio tokens read from a cache.
    pub cache_read_audio: Option<UsdPerMTok>,
    /// Image tokens in the prompt.
    pub input_image: Option<UsdPerMTok>,
    /// Image tokens in the answer.
    pub output_image: Option<UsdPerMTok>,
    /// Image tokens read from a cache.
    pub cache_read_image: Option<UsdPerMTok>,
    /// Video tokens in the prompt.
    pub input_video: Option<UsdPerMTok>,
    /// Video tokens in the answer.
    pub output_video: Option<UsdPerMTok>,
}

impl Rates {
    /// The rates that are published, by their name in files.
    pub fn listed(&self) -> Vec<(String, UsdPerMTok)> {
        let single = [
            ("input", self.input),
            ("output", self.output),
            ("reasoning", self.reasoning),
            ("cache_read", self.cache_read),
            ("cache_storage_hour", self.cache_storage_hour),
            ("input_audio", self.input_audio),
            ("output_audio", self.output_audio),
            ("cache_read_audio", self.cache_read_audio),
            ("input_image", self.input_image),
            ("output_image", self.output_image),
            ("cache_read_image", self.cache_read_image),
            ("input_video", self.input_video),
            ("output_video", self.output_video),
        ];
        let writes = self
            .cache_write
            .iter()
            .map(|(lifetime, price)| (format!("cache_write.{lifetime}"), *price));
        single
            .into_iter()
            .filter_map(|(name, price)| Some((name.to_owned(), price?)))
            .chain(writes)
            .collect()
    }

    /// Every rate times a factor. `None`: one of the products cannot be held exactly.
    #[must_use]
    pub fn times(&self, factor: Factor) -> Option<Self> {
        let mut product = self.clone();
        let multiply = |price: &mut UsdPerMTok| {
            *price = price.times_factor(factor)?;
            Some(())
        };
        for rate in product.all_mut() {
            rate.as_mut().map_or(Some(()), multiply)?;
        }
        let mut writes = product.cache_write.values_mut();
        writes.try_for_each(multiply)?;
        Some(product)
    }

    /// Every single rate, to be changed in place; those of cache writes are in their own map.
    pub fn all_mut(&mut self) -> [&mut Option<UsdPerMTok>; 13] {
        [
            &mut self.input,
            &mut self.output,
            &mut self.reasoning,
            &mut self.cache_read,
            &mut self.cache_storage_hour,
            &mut self.input_audio,
            &mut self.output_audio,
            &mut self.cache_read_audio,
            &mut self.input_image,
            &mut self.output_image,
            &mut self.cache_read_image,
            &mut self.input_video,
            &mut self.output_video,
        ]
    }
}
