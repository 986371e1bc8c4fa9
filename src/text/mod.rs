//! Every string the interface shows, typed, in each language: a missing string does not compile.
//!
//! A file here declares a struct of strings; the file of the same name in a language's folder (`en`, `zh_hant`) gives one constant
//! of it, `WORDS`. A string that takes values is a function, so that word order is the language's own business. A new language is a
//! folder, and its line in `sets!`.

mod billing;
mod book;
mod calculator;
mod chart;
mod costs;
mod currency;
mod en;
mod fee;
mod field;
mod frame;
#[cfg(feature = "site")]
mod learn;
mod link;
mod live;
mod models;
mod offline;
mod outline;
mod own;
mod pairs;
mod pick;
mod prices;
mod privacy;
mod readings;
mod scenarios;
mod source;
mod tokens;
mod usage;
mod usage_drop;
mod zh_hant;

pub use billing::{
    AdviserText, BillingText, BuyText, DemandText, DollarText, FaqText, FormText, PlanWords,
    ResultText, Said, TermsText,
};
pub use book::{
    BookChartText, BookText, CompareText, HeadText, HostText, LinkText, MarkText, MenuText,
    SideText, WorkloadWords,
};
pub use calculator::Text;
pub use chart::ChartText;
pub use costs::{BillText, CostsText, PickerText, ShareText, TableText, WorkloadText};
pub use currency::CurrencyWords;
pub use fee::FeeWords;
pub use field::NumberWords;
pub use frame::{FrameText, HandOverWords, PageWords};
#[cfg(feature = "site")]
pub use learn::LearnText;
pub use link::LinkProblemText;
pub use live::LiveText;
pub use models::{ChangesText, DataSection, DataText, HistoryText, ModelText, ModelsText};
pub use offline::{OfflineText, ReadyWords};
pub use outline::OutlineText;
pub use own::{FieldText, OwnButtonText, OwnSaid, OwnText};
pub use pairs::PairWords;
pub use pick::PickWords;
pub use prices::PriceWords;
pub use privacy::{NameWords, PrivacyText, Section};
pub use readings::ReadingsText;
pub use scenarios::{
    FormWords, LinkWords, PresetWords, ResultWords, ScenariosText, ShelfWords, WorthWords,
    YearWords,
};
pub use source::SourceWords;
pub use tokens::{TablesText, TokenViewText, TokensText, TroubleText};
pub use usage::{
    UsageBelowText, UsageBillText, UsageFilesText, UsageStuckText, UsageText, UsageWasteText,
};
pub use usage_drop::UsageDropText;

pub use format::Locale;

/// The sets of words, each with its type and with the file that holds it in every language's folder.
macro_rules! sets {
    ($($(#[$doc:meta])* $set:ident: $words:ty = $($file:ident)::+;)*) => {
        /// Every string of the interface, by language. Each part of the site has a set of its own, so that no tool's code carries another's.
        pub trait Words {
            $($(#[$doc])* fn $set(self) -> &'static $words;)*
        }

        impl Words for Locale {
            $($(#[$doc])* fn $set(self) -> &'static $words {
                static EN: $words = en::$($file)::+::WORDS;
                static ZH_HANT: $words = zh_hant::$($file)::+::WORDS;
                match self {
                    Self::En => &EN,
                    Self::ZhHant => &ZH_HANT,
                }
            })*
        }
    };
}

sets! {
    /// The words around every page.
    frame: FrameText = frame;
    /// The words of the model picker.
    pick: PickWords = pick;
    /// The words beside number fields.
    number: NumberWords = field;
    /// The words of the choice of a currency.
    currency: CurrencyWords = currency;
    /// The names of fees beside tokens.
    fee: FeeWords = fee;
    /// The words around articles. Pages that are read are written when the site is built; no program carries these.
    #[cfg(feature = "site")]
    learn: LearnText = learn;
    /// The words of what is wrong with a link.
    link: LinkProblemText = link;
    /// The words of where a price was read.
    source: SourceWords = source;
    /// The strings of the models' pages, of what changed and of the data.
    models: ModelsText = models;
    /// The comparison's strings.
    book: BookText = book;
    /// The words of the dialog for own prices.
    own: OwnText = own;
    /// The words about what works without a network.
    offline: OfflineText = offline;
    /// The words of the privacy page.
    privacy: PrivacyText = privacy;
    /// The words of charts themselves.
    chart: ChartText = chart;
    /// The strings of scenarios.
    scenarios: ScenariosText = scenarios;
    /// The strings of billing.
    billing: BillingText = billing;
    /// The strings of taking usage files.
    usage_drop: UsageDropText = usage_drop;
    /// The strings of what usage files come to.
    usage: UsageText = usage;
    /// The words of what in a text can be read in more than one way.
    readings: ReadingsText = readings;
    /// The words of the live pieces in articles.
    live: LiveText = live;
    /// The words of the form for a text that is not there yet.
    outline: OutlineText = outline;
    /// The words of the pages that set two models side by side.
    pairs: PairWords = pairs;
    /// The calculator's strings.
    text: Text = calculator;
}

/// Words before and after a value that stands in an element of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Around {
    /// Before the value, space included.
    pub before: &'static str,
    /// After the value, space included.
    pub after: &'static str,
}
