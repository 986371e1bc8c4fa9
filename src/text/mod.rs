//! Every string the interface shows, typed, in each language: a missing string does not compile.
//!
//! One file per part of the site holds a struct of strings and one constant of it per language.
//! A string that takes values is a function, so that word order is the language's own business.

mod frame;
mod privacy;
mod tokens;

pub use frame::FrameText;
pub use privacy::PrivacyText;
pub use tokens::{TablesText, TokenViewText, TokensText, TroubleText};

/// A language the site is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Locale {
    /// English, at the site's root.
    #[default]
    En,
    /// Traditional Chinese as written in Taiwan, under `/zh-hant/`.
    ZhHant,
}

impl Locale {
    /// Every language, the default first.
    pub const ALL: [Self; 2] = [Self::En, Self::ZhHant];

    /// BCP 47 tag, as the `lang` attribute wants it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHant => "zh-Hant",
        }
    }

    /// The first path segment of this language's pages; `None` at the root.
    pub const fn segment(self) -> Option<&'static str> {
        match self {
            Self::En => None,
            Self::ZhHant => Some("zh-hant"),
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::ZhHant => "繁體中文",
        }
    }

    /// The strings in this language.
    pub const fn text(self) -> &'static Text {
        match self {
            Self::En => &EN,
            Self::ZhHant => &ZH_HANT,
        }
    }
}

/// All strings of the site in one language.
pub struct Text {
    /// Header, footer, switches, the 404 page.
    pub frame: FrameText,
    /// The privacy page.
    pub privacy: PrivacyText,
    /// The text box, the count and the token view.
    pub tokens: TokensText,
}

static EN: Text = Text {
    frame: frame::EN,
    privacy: privacy::EN,
    tokens: tokens::EN,
};

static ZH_HANT: Text = Text {
    frame: frame::ZH_HANT,
    privacy: privacy::ZH_HANT,
    tokens: tokens::ZH_HANT,
};
