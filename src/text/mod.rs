//! Every string the interface shows, typed, in each language: a missing string does not compile.
//!
//! One file per part of the site holds a struct of strings and one constant of it per language.
//! A string that takes values is a function, so that word order is the language's own business.

mod book;
mod chart;
mod costs;
mod frame;
mod plans;
mod privacy;
mod source;
mod tokens;

pub use book::{
    BookChartText, BookText, ChangesText, CompareText, DataSection, DataText, FieldText, HeadText,
    HistoryText, HostText, LinkFaults, LinkText, MarkText, MenuText, ModelText, ModelsText,
    OwnSaid, OwnText, PriceWords, SideText, WorkloadWords,
};
pub use chart::ChartText;
pub use costs::{BillText, CostsText, PickerText, ShareText, TableText, WorkloadText};
pub use frame::{FrameText, PageWords};
pub use plans::{
    AdviserText, BillingText, BuyText, DemandText, DollarText, FaqText, FormText, FormWords,
    LinkWords, PresetWords, ResultText, ResultWords, Said, ScenariosText, ShelfWords, TermsText,
    WorthWords,
};
pub use privacy::PrivacyText;
pub use source::SourceWords;
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

    /// The words around every page.
    pub const fn frame(self) -> &'static FrameText {
        match self {
            Self::En => &frame::EN,
            Self::ZhHant => &frame::ZH_HANT,
        }
    }

    /// The words of where a price was read.
    pub const fn source(self) -> &'static SourceWords {
        match self {
            Self::En => &source::EN,
            Self::ZhHant => &source::ZH_HANT,
        }
    }

    /// The strings of the models' pages, of what changed and of the data.
    pub const fn models(self) -> &'static ModelsText {
        match self {
            Self::En => &book::MODELS_EN,
            Self::ZhHant => &book::MODELS_ZH_HANT,
        }
    }

    /// The comparison's strings.
    pub const fn book(self) -> &'static BookText {
        match self {
            Self::En => &book::EN,
            Self::ZhHant => &book::ZH_HANT,
        }
    }

    /// The words of charts themselves.
    pub const fn chart(self) -> &'static ChartText {
        match self {
            Self::En => &chart::EN,
            Self::ZhHant => &chart::ZH_HANT,
        }
    }

    /// The strings of scenarios.
    pub const fn scenarios(self) -> &'static ScenariosText {
        match self {
            Self::En => &plans::SCENARIOS_EN,
            Self::ZhHant => &plans::SCENARIOS_ZH_HANT,
        }
    }

    /// The strings of billing.
    pub const fn billing(self) -> &'static BillingText {
        match self {
            Self::En => &plans::BILLING_EN,
            Self::ZhHant => &plans::BILLING_ZH_HANT,
        }
    }

    /// The calculator's strings. Each browser program has a set of its own, so that it carries no other's.
    pub const fn text(self) -> &'static Text {
        match self {
            Self::En => &EN,
            Self::ZhHant => &ZH_HANT,
        }
    }
}

/// Words before and after a value that stands in an element of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Around {
    /// Before the value, space included.
    pub before: &'static str,
    /// After the value, space included.
    pub after: &'static str,
}

/// The strings of the calculator and the short pages in one language.
pub struct Text {
    /// Costs: picker, workload, bill, table, sharing.
    pub costs: CostsText,
    /// The privacy page.
    pub privacy: PrivacyText,
    /// The text box, the count and the token view.
    pub tokens: TokensText,
}

static EN: Text = Text {
    costs: costs::EN,
    privacy: privacy::EN,
    tokens: tokens::EN,
};

static ZH_HANT: Text = Text {
    costs: costs::ZH_HANT,
    privacy: privacy::ZH_HANT,
    tokens: tokens::ZH_HANT,
};
