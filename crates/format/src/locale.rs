//! The languages the site is written in.

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

    /// What stands between a name and what is said of it, space included.
    pub const fn colon(self) -> &'static str {
        match self {
            Self::En => ": ",
            Self::ZhHant => "：",
        }
    }

    /// A remark as it stands behind what it is about, brackets and space included.
    pub fn in_brackets(self, remark: &str) -> String {
        match self {
            Self::En => format!(" ({remark})"),
            Self::ZhHant => format!("（{remark}）"),
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::ZhHant => "繁體中文",
        }
    }
}
