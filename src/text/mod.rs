//! Every string the interface shows, typed, in each language: a missing string does not compile.
//!
//! One file per part of the site holds a struct of strings and one constant of it per language.
//! A string that takes values is a function, so that word order is the language's own business.

mod book;
mod chart;
mod costs;
mod count;
mod fee;
mod field;
mod frame;
mod link;
mod pick;
mod plans;
mod privacy;
mod readings;
mod source;
mod tokens;

pub use book::{
    BookChartText, BookText, ChangesText, CompareText, DataSection, DataText, FieldText, HeadText,
    HistoryText, HostText, LinkText, MarkText, MenuText, ModelText, ModelsText, OwnButtonText,
    OwnSaid, OwnText, PriceWords, SideText, WorkloadWords,
};
pub use chart::ChartText;
pub use costs::{BillText, CostsText, PickerText, ShareText, TableText, WorkloadText};
pub use field::NumberWords;
pub use frame::{FrameText, HandOverWords, PageWords};
pub use link::LinkProblemText;
pub use pick::PickWords;
pub use plans::{
    AdviserText, BillingText, BuyText, DemandText, DollarText, FaqText, FormText, FormWords,
    LinkWords, PresetWords, ResultText, ResultWords, Said, ScenariosText, ShelfWords, TermsText,
    WorthWords,
};
pub use privacy::PrivacyText;
pub use readings::ReadingsText;
pub use source::SourceWords;
pub use tokens::{TablesText, TokenViewText, TokensText, TroubleText};

pub use format::Locale;

/// Every string of the interface, by language. Each part of the site has a set of its own, so that no tool's code carries another's.
pub trait Words {
    /// The words around every page.
    fn frame(self) -> &'static FrameText;
    /// The words of the model picker.
    fn pick(self) -> &'static PickWords;
    /// The words beside number fields.
    fn number(self) -> &'static NumberWords;
    /// What a fee beside tokens is for, by its id.
    fn fee(self, id: &str) -> String;
    /// The words of what is wrong with a link.
    fn link(self) -> &'static LinkProblemText;
    /// The words of where a price was read.
    fn source(self) -> &'static SourceWords;
    /// The strings of the models' pages, of what changed and of the data.
    fn models(self) -> &'static ModelsText;
    /// The comparison's strings.
    fn book(self) -> &'static BookText;
    /// The words of the dialog for own prices.
    fn own(self) -> &'static OwnText;
    /// The words of charts themselves.
    fn chart(self) -> &'static ChartText;
    /// The strings of scenarios.
    fn scenarios(self) -> &'static ScenariosText;
    /// The strings of billing.
    fn billing(self) -> &'static BillingText;
    /// The words of what in a text can be read in more than one way.
    fn readings(self) -> &'static ReadingsText;
    /// The calculator's strings. Each browser program has a set of its own, so that it carries no other's.
    fn text(self) -> &'static Text;
}

impl Words for Locale {
    fn frame(self) -> &'static FrameText {
        match self {
            Self::En => &frame::EN,
            Self::ZhHant => &frame::ZH_HANT,
        }
    }

    fn pick(self) -> &'static PickWords {
        match self {
            Self::En => &pick::EN,
            Self::ZhHant => &pick::ZH_HANT,
        }
    }

    fn number(self) -> &'static NumberWords {
        match self {
            Self::En => &field::EN,
            Self::ZhHant => &field::ZH_HANT,
        }
    }

    fn fee(self, id: &str) -> String {
        match self {
            Self::En => fee::en(id),
            Self::ZhHant => fee::zh_hant(id),
        }
    }

    fn link(self) -> &'static LinkProblemText {
        match self {
            Self::En => &link::EN,
            Self::ZhHant => &link::ZH_HANT,
        }
    }

    fn source(self) -> &'static SourceWords {
        match self {
            Self::En => &source::EN,
            Self::ZhHant => &source::ZH_HANT,
        }
    }

    fn models(self) -> &'static ModelsText {
        match self {
            Self::En => &book::MODELS_EN,
            Self::ZhHant => &book::MODELS_ZH_HANT,
        }
    }

    fn book(self) -> &'static BookText {
        match self {
            Self::En => &book::EN,
            Self::ZhHant => &book::ZH_HANT,
        }
    }

    fn own(self) -> &'static OwnText {
        match self {
            Self::En => &book::own::EN,
            Self::ZhHant => &book::own::ZH_HANT,
        }
    }

    fn chart(self) -> &'static ChartText {
        match self {
            Self::En => &chart::EN,
            Self::ZhHant => &chart::ZH_HANT,
        }
    }

    fn scenarios(self) -> &'static ScenariosText {
        match self {
            Self::En => &plans::SCENARIOS_EN,
            Self::ZhHant => &plans::SCENARIOS_ZH_HANT,
        }
    }

    fn billing(self) -> &'static BillingText {
        match self {
            Self::En => &plans::BILLING_EN,
            Self::ZhHant => &plans::BILLING_ZH_HANT,
        }
    }

    fn readings(self) -> &'static ReadingsText {
        match self {
            Self::En => &readings::EN,
            Self::ZhHant => &readings::ZH_HANT,
        }
    }

    fn text(self) -> &'static Text {
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
