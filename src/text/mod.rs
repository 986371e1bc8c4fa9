//! Every string the interface shows, typed, in each language: a missing string does not compile.

/// A language the site is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Locale {
    /// English, at the site's root.
    #[default]
    En,
    /// Traditional Chinese as written in Taiwan, under `/zh-hant/`.
    ZhHant,
}
