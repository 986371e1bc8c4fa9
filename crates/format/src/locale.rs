//! The languages the site is written in, and each one's manner of writing figures: a new language is a value of [`Manner`] here.

use super::grouped;
use prices::catalog::Lifetime;

/// A language the site is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Locale {
    /// English, at the site's root.
    #[default]
    En,
    /// Traditional Chinese as written in Taiwan, under `/zh-hant/`.
    ZhHant,
}

/// How a language writes what stands around figures.
pub(super) struct Manner {
    /// BCP 47 tag.
    tag: &'static str,
    /// The first path segment of its pages.
    segment: Option<&'static str>,
    /// The language's name in itself.
    own_name: &'static str,
    /// Whether spaces stand between its words; a language without them is counted by characters.
    has_spaces: bool,
    /// Between a name and what is said of it.
    colon: &'static str,
    /// Before and after a remark.
    brackets: [&'static str; 2],
    /// Between the ends of a range.
    pub(super) to: &'static str,
    /// One cent, and any other number of cents.
    pub(super) cents: [&'static str; 2],
    /// So many days ago; 0 is today.
    pub(super) days_ago: fn(u64) -> String,
    /// How long a cache keeps what was written to it, in minutes.
    pub(super) minutes: fn(u32) -> String,
}

const EN: Manner = Manner {
    tag: "en",
    segment: None,
    own_name: "English",
    has_spaces: true,
    colon: ": ",
    brackets: [" (", ")"],
    to: "to",
    cents: ["cent", "cents"],
    days_ago: |days| match days {
        0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days => format!("{} days ago", grouped(days)),
    },
    minutes: |minutes| Lifetime::Minutes(minutes).id(),
};

const ZH_HANT: Manner = Manner {
    tag: "zh-Hant",
    segment: Some("zh-hant"),
    own_name: "繁體中文",
    has_spaces: false,
    colon: "：",
    brackets: ["（", "）"],
    to: "至",
    cents: ["美分", "美分"],
    days_ago: |days| match days {
        0 => "今天".to_owned(),
        1 => "昨天".to_owned(),
        days => format!("{} 天前", grouped(days)),
    },
    minutes: |minutes| match (minutes / 60, minutes % 60) {
        (hours, 0) => format!("{hours} 小時"),
        _ => format!("{minutes} 分鐘"),
    },
};

impl Locale {
    /// Every language, the default first.
    pub const ALL: [Self; 2] = [Self::En, Self::ZhHant];

    pub(super) const fn manner(self) -> &'static Manner {
        match self {
            Self::En => &EN,
            Self::ZhHant => &ZH_HANT,
        }
    }

    /// BCP 47 tag, as the `lang` attribute wants it.
    pub const fn tag(self) -> &'static str {
        self.manner().tag
    }

    /// The first path segment of this language's pages; `None` at the root.
    pub const fn segment(self) -> Option<&'static str> {
        self.manner().segment
    }

    /// What stands between a name and what is said of it, space included.
    pub const fn colon(self) -> &'static str {
        self.manner().colon
    }

    /// A remark as it stands behind what it is about, brackets and space included.
    pub fn in_brackets(self, remark: &str) -> String {
        let [open, close] = self.manner().brackets;
        format!("{open}{remark}{close}")
    }

    /// Whether spaces stand between the language's words; one without them is counted by characters.
    pub const fn has_spaces(self) -> bool {
        self.manner().has_spaces
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        self.manner().own_name
    }
}
