//! What the calculator knows, shared by its parts and kept while the visitor changes page or language.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{
    clock::Clock,
    cost_view::CostView,
    data::PageData,
    outline::{Outline, Sizes, size_in},
    own_prices::PriceBook,
    session::Heard,
};
use plan::{
    Percent, Requests, Workload,
    compare::{self, Figures},
};
use prices::catalog::{Model, ModelKey};
use tokens::{
    ControlTokens, Encoding, LineEnds, Readings, TextStats, TokenCount, TokenRange, Tokens,
};

/// Where the input tokens come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputSource {
    /// One of the bundled samples, by id: what a first visit shows, in the language of its page.
    Sample(&'static str),
    /// Text in the box.
    Typed,
    /// A file, or a paste too long for the box; the tokenizer holds it.
    Attached {
        /// The file's name; `None` for a paste.
        name: Option<String>,
    },
    /// A number in a shared link, with no text behind it.
    Link(Tokens),
    /// What a text that is not there yet comes to by its length.
    Outline(Sizes),
}

impl InputSource {
    /// Whether there is a text behind the tokens.
    pub const fn has_text(&self) -> bool {
        !matches!(self, Self::Link(_) | Self::Outline(_))
    }

    /// The tokens in `encoding`, where they are not those of a text. A number is taken as it is, whatever the encoding.
    pub fn without_text(&self, encoding: Encoding) -> Option<TokenCount> {
        match self {
            Self::Link(tokens) => Some(TokenCount::Exact(*tokens)),
            Self::Outline(sizes) => {
                let size = size_in(sizes, encoding);
                let is_number = sizes.iter().all(|size| size.low == size.high);
                Some(if is_number {
                    TokenCount::Exact(size.expected)
                } else {
                    TokenCount::Estimate(size)
                })
            }
            _ => None,
        }
    }
}

/// How far the count of the current text is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CountStatus {
    /// The counts belong to the current text.
    #[default]
    Ready,
    /// The tokenizer is at work; older counts stand meanwhile.
    Counting {
        /// Bytes done so far.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// The tokenizer cannot run here; counts are the labelled rough estimate, and of the measures only the bytes are known.
    Failed,
}

/// Line ends of a file that became line feeds when its text was edited in the box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LostLineEnds {
    /// Which.
    pub were: LineEnds,
    /// The encoding of the counts.
    pub encoding: Encoding,
    /// Tokens of the text as the file has it.
    pub before: Tokens,
    /// Tokens of the same text with line feeds.
    pub after: Tokens,
}

/// What is known of the current text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextCounts {
    /// Characters, words, bytes, lines; `None` for a number from a link. Its `tokens` are of the encoding counted last.
    pub stats: Option<TextStats>,
    /// Tokens in each encoding counted so far.
    pub by_encoding: BTreeMap<Encoding, Tokens>,
    /// What of the text can be read in another way, in the encoding that was shown last.
    pub readings: Option<(Encoding, Readings)>,
    /// How spellings of control tokens are to be read in this text.
    pub control_tokens: ControlTokens,
    /// What the box made of the text when it was edited.
    pub lost_line_ends: Option<LostLineEnds>,
    /// How far the count is.
    pub status: CountStatus,
}

impl TextCounts {
    /// What stands in for a count where no tokenizer runs.
    pub fn rough(&self) -> Option<TokenRange> {
        let bytes = self
            .stats
            .filter(|_| self.status == CountStatus::Failed)?
            .bytes;
        Some(tokens::rough(bytes))
    }

    /// Whether a count of a newer text is under way.
    pub const fn is_counting(&self) -> bool {
        matches!(self.status, CountStatus::Counting { .. })
    }
}

/// The calculator's state. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct CalculatorState {
    /// The catalog and samples.
    pub data: &'static PageData,
    /// The lists' prices, and the visitor's own over them.
    pub prices: PriceBook,
    /// What it has heard of the work.
    pub heard: Heard,
    /// The model picked; it decides the encoding.
    pub model: RwSignal<ModelKey>,
    /// An encoding the visitor looks at instead of the model's own. It changes the count shown, never a cost.
    pub encoding_override: RwSignal<Option<Encoding>>,
    /// Where the input comes from.
    pub source: RwSignal<InputSource>,
    /// What was said of a text that is not there yet.
    pub outline: RwSignal<Outline>,
    /// Whether that is asked for in the place of a text.
    pub is_outlined: RwSignal<bool>,
    /// Counts of the input.
    pub counts: RwSignal<TextCounts>,
    /// Tokens of the answer that a request is expected to get.
    pub output: RwSignal<Tokens>,
    /// Thinking tokens of a request, beside the answer.
    pub reasoning: RwSignal<Tokens>,
    /// Share of the input read from the cache.
    pub cached: RwSignal<Percent>,
    /// How many requests.
    pub requests: RwSignal<Requests>,
    /// The day prices are looked up for: the build's day until the page is live, then the visitor's.
    pub clock: Clock,
    /// How the visitor looks at the cost table.
    pub costs: RwSignal<CostView>,
}

impl CalculatorState {
    /// The state of a first visit: the first sample, the default model and workload.
    pub fn new(data: &'static PageData, clock: Clock, prices: PriceBook) -> Self {
        let workload = Workload::default();
        let sample = &data.samples[0];
        Self {
            data,
            prices,
            heard: Heard::new(),
            model: RwSignal::new(workload.model.clone()),
            encoding_override: RwSignal::new(None),
            source: RwSignal::new(InputSource::Sample(&sample.id)),
            outline: RwSignal::new(Outline::new("en")),
            is_outlined: RwSignal::new(false),
            counts: RwSignal::new(sample.counts()),
            output: RwSignal::new(workload.output),
            reasoning: RwSignal::new(workload.reasoning),
            cached: RwSignal::new(workload.cached_percent),
            requests: RwSignal::new(workload.requests),
            clock,
            costs: RwSignal::new(CostView::default()),
        }
    }

    /// The picked model; the catalog's default where the key names none.
    ///
    /// # Panics
    /// Never: page data with an empty catalog is refused when it is read.
    pub fn picked(&self) -> &'static Model {
        let catalog = self.prices.catalog();
        let picked = self
            .model
            .with(|key| catalog.model(key))
            .or_else(|| catalog.default_model());
        picked.expect("page data holds at least one model")
    }

    /// Picks a model, and with it the encoding shown.
    pub fn pick(&self, key: ModelKey) {
        self.model.set(key);
        self.encoding_override.set(None);
    }

    /// The encoding whose count is shown: the picked model's, unless the visitor looks at another.
    pub fn encoding(&self) -> Encoding {
        self.encoding_override
            .get()
            .unwrap_or_else(|| self.own_encoding())
    }

    /// The picked model's encoding. Only models that read text can be picked.
    pub fn own_encoding(&self) -> Encoding {
        self.picked().encoding().unwrap_or(Encoding::O200kBase)
    }

    /// Input tokens as `model` counts them; `None` until its encoding has been counted. Tracks the counts.
    ///
    /// A number from a link is taken as it is for every model.
    pub fn input_for(&self, model: &Model) -> Option<TokenCount> {
        let encoding = model.encoding().unwrap_or(Encoding::O200kBase);
        let given = self.source.read().without_text(encoding);
        if let Some(TokenCount::Exact(_)) = given {
            return given;
        }
        let tokenizer = model.tokenizer.as_ref()?;
        if let Some(TokenCount::Estimate(range)) = given {
            return Some(tokenizer.count_from_range(range));
        }
        let counts = self.counts.read();
        if let Some(rough) = counts.rough() {
            return Some(tokenizer.count_from_range(rough));
        }
        let base = counts.by_encoding.get(&tokenizer.encoding()).copied()?;
        Some(tokenizer.count_from(base))
    }

    /// The count to show large: the picked model's, or that of the encoding the visitor looks at instead. Tracks the counts.
    pub fn shown_count(&self) -> Option<TokenCount> {
        let Some(encoding) = self.encoding_override.get() else {
            return self.input_for(self.picked());
        };
        if let Some(given) = self.source.read().without_text(encoding) {
            return Some(given);
        }
        let counts = self.counts.read();
        let rough = counts.rough().map(TokenCount::Estimate);
        rough.or_else(|| {
            counts
                .by_encoding
                .get(&encoding)
                .copied()
                .map(TokenCount::Exact)
        })
    }

    /// What `tokens` of the shown encoding come to as the count is shown: scaled for a model whose tokenizer is not public.
    pub fn as_shown(&self, tokens: Tokens) -> TokenCount {
        match &self.picked().tokenizer {
            Some(tokenizer) if self.encoding_override.get().is_none() => {
                tokenizer.count_from(tokens)
            }
            _ => TokenCount::Exact(tokens),
        }
    }

    /// What the picked model would cost.
    pub fn picked_figures(&self) -> Figures {
        let model = self.picked();
        compare::figures(
            model,
            self.input_for(model),
            &self.workload(Tokens::ZERO),
            self.clock.today.get(),
        )
    }

    /// The workload for `input` tokens per request.
    pub fn workload(&self, input: Tokens) -> Workload {
        Workload {
            input,
            output: self.output.get(),
            reasoning: self.reasoning.get(),
            cached_percent: self.cached.get(),
            requests: self.requests.get(),
            model: self.model.get(),
        }
    }
}
