//! How many tokens a picture in a prompt becomes, by its size and the family of models that reads it.
//!
//! The rules are read from `pricing-data/media/images.json` as strictly as prices. All of it is whole numbers: where a rule takes a
//! square root, the largest whole number below it is all that the rule uses.

use prices::{
    catalog::{
        CatalogProblem, Json, ModelKey, ProblemKind, Slip, Source, read_schema_version,
        read_source,
        reader::{Log, Place},
    },
    money::parse_decimal,
};
use tokens::Tokens;

/// The largest side that is asked about, in pixels.
pub const MOST_PIXELS: u64 = 100_000;

/// A picture's size in pixels. Neither side is zero, and none is past [`MOST_PIXELS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    width: u64,
    height: u64,
}

impl Size {
    /// A size; `None` where a side is zero or too large.
    #[must_use]
    pub fn new(width: u64, height: u64) -> Option<Self> {
        let is_side = |side| (1..=MOST_PIXELS).contains(&side);
        (is_side(width) && is_side(height)).then_some(Self { width, height })
    }

    /// Pixels from left to right.
    #[must_use]
    pub const fn width(self) -> u64 {
        self.width
    }

    /// Pixels from top to bottom.
    #[must_use]
    pub const fn height(self) -> u64 {
        self.height
    }

    /// The same picture made smaller until its longer side has at most so many pixels.
    fn fit(self, longest: u64) -> Self {
        let long = self.width.max(self.height);
        if long <= longest {
            return self;
        }
        let scale = |side: u64| (side * longest / long).max(1);
        Self {
            width: scale(self.width),
            height: scale(self.height),
        }
    }

    /// How many squares of that side cover it.
    const fn squares(self, side: u64) -> u64 {
        self.width.div_ceil(side) * self.height.div_ceil(side)
    }
}

/// How a family counts a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImageRule {
    /// Tiles: made to fit a square of `fit` pixels and then until its shorter side has `short_side`; so many tokens, and so many more
    /// for each tile.
    Tiles {
        /// The longest side it may have at first.
        fit: u64,
        /// The shorter side it is then made to have. A smaller picture stays as it is.
        short_side: u64,
        /// The side of a tile.
        tile: u64,
        /// Tokens of any picture.
        base: u64,
        /// Tokens of each tile.
        per_tile: u64,
    },
    /// Patches: one token for each square of `patch` pixels, times a factor. A picture past a limit is made smaller first.
    Patches {
        /// The side of a patch.
        patch: u64,
        /// The longest side it may have.
        max_edge: Option<u64>,
        /// The most patches it may have.
        budget: Option<u64>,
        /// What patches are multiplied by, in millionths.
        factor_ppm: u64,
    },
    /// A grid: one token for each cell. A picture past a limit becomes the largest of its shape that keeps both.
    Grid {
        /// The side of a cell.
        cell: u64,
        /// The longest side, cells counted whole.
        max_edge: u64,
        /// The most tokens.
        max_tokens: u64,
    },
    /// The same for every size.
    Fixed {
        /// Tokens of any picture.
        tokens: u64,
    },
}

/// Models that count pictures alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageFamily {
    /// Its short name in the file.
    pub id: String,
    /// The name to show.
    pub name: String,
    /// Models of the catalogue that the source names for it; the first served one prices it.
    pub models: Vec<ModelKey>,
    /// How it counts. `None`: its maker's page was read and does not say.
    pub rule: Option<ImageRule>,
    /// The setting that the rule holds for, as the maker writes it, such as `detail: high`.
    pub setting: Option<String>,
    /// Where it was read, and when.
    pub source: Source,
}

/// Every family, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageRules {
    families: Vec<ImageFamily>,
}

impl ImageRules {
    /// Reads the file, given as name and text. What could be read is kept, and everything wrong is reported.
    pub fn from_json(file: &str, text: &str) -> (Self, Vec<CatalogProblem>) {
        let mut rules = Self::default();
        let log = Log::new(file);
        match Json::parse(text) {
            Ok(json) => rules.read(&json, &log),
            Err(message) => log.add("", ProblemKind::NotJson { message }),
        }
        (rules, log.into_problems())
    }

    /// The same from the text of a checked file, as [`Json::parse`] gives it.
    pub fn from_parsed(json: &Json) -> Self {
        let mut rules = Self::default();
        rules.read(json, &Log::without_paths("images.json"));
        rules
    }

    fn read(&mut self, json: &Json, log: &Log) {
        let place = Place {
            json,
            path: String::new(),
            log,
        };
        let Some(mut fields) = place.fields() else {
            return;
        };
        read_schema_version(&mut fields);
        for place in fields.items("families") {
            if let Some(family) = family(&place) {
                if self.families.iter().any(|known| known.id == family.id) {
                    place.add(ProblemKind::DuplicateKey);
                } else {
                    self.families.push(family);
                }
            }
        }
        fields.finish();
    }

    /// Every family, in the order of the file.
    pub fn families(&self) -> &[ImageFamily] {
        &self.families
    }
}

fn family(place: &Place<'_>) -> Option<ImageFamily> {
    let mut fields = place.fields()?;
    let id = fields.needed_text("id");
    let name = fields.needed_text("name");
    let models = fields.items("models");
    let models = models
        .iter()
        .filter_map(|place| place.parsed(model_key))
        .collect();
    let stands = fields.stands("rule");
    let rule = fields.take("rule");
    let is_known = rule.is_some();
    let rule = rule.and_then(|place| image_rule(&place));
    let setting = fields.text("setting");
    let source = fields.need("source").and_then(|place| {
        let source = read_source(&place)?;
        if !source.url.starts_with("https://") {
            place.add(Slip::NotLink);
        }
        Some(source)
    });
    fields.finish();
    // A rule that cannot be read is not one that nobody published.
    (stands && is_known == rule.is_some()).then_some(())?;
    Some(ImageFamily {
        id: id?,
        name: name?,
        models,
        rule,
        setting,
        source: source?,
    })
}

fn model_key(text: &str) -> Result<ModelKey, ProblemKind> {
    ModelKey::parse(text).map_err(|_| ProblemKind::UnknownWord {
        text: text.to_owned(),
    })
}

fn image_rule(place: &Place<'_>) -> Option<ImageRule> {
    let mut fields = place.fields()?;
    // A side of nothing would divide by nothing.
    let mut count = |key: &str| {
        let place = fields.take(key)?;
        let count = place.count()?;
        if count == 0 || count > 1_000_000_000 {
            place.add(ProblemKind::UnknownWord {
                text: count.to_string(),
            });
            return None;
        }
        Some(count)
    };
    let rule = match place.peek_text("kind")? {
        "tiles" => ImageRule::Tiles {
            fit: count("fit")?,
            short_side: count("short_side")?,
            tile: count("tile")?,
            base: count("base")?,
            per_tile: count("per_tile")?,
        },
        "patches" => ImageRule::Patches {
            patch: count("patch")?,
            max_edge: count("max_edge"),
            budget: count("budget"),
            factor_ppm: match fields.take("factor") {
                Some(place) => place.parsed(factor)?,
                None => 1_000_000,
            },
        },
        "grid" => ImageRule::Grid {
            cell: count("cell")?,
            max_edge: count("max_edge")?,
            max_tokens: count("max_tokens")?,
        },
        "fixed" => ImageRule::Fixed {
            tokens: count("tokens")?,
        },
        _ => {
            fields.need("kind")?.word(|_| None::<()>);
            return None;
        }
    };
    fields.take("kind");
    fields.finish();
    Some(rule)
}

fn factor(text: &str) -> Result<u64, prices::money::PriceError> {
    parse_decimal(text, 6, 1_000).map(|ppm| u64::try_from(ppm).unwrap_or(u64::MAX))
}

impl ImageRule {
    /// The tokens of a picture.
    #[must_use]
    pub fn tokens(self, size: Size) -> Tokens {
        Tokens::new(match self {
            Self::Tiles {
                fit,
                short_side,
                tile,
                base,
                per_tile,
            } => base + per_tile * tiles(size, fit, short_side, tile),
            Self::Patches {
                patch,
                max_edge,
                budget,
                factor_ppm,
            } => {
                let patches = patches(size, patch, max_edge, budget);
                (patches * factor_ppm + 500_000) / 1_000_000
            }
            Self::Grid {
                cell,
                max_edge,
                max_tokens,
            } => grid(size, cell, max_edge, max_tokens).squares(cell),
            Self::Fixed { tokens } => tokens,
        })
    }
}

/// How many tiles cover the picture once it is made to fit. Its sides then are fractions, of which only whole tiles count.
fn tiles(size: Size, fit: u64, short_side: u64, tile: u64) -> u64 {
    let (long, short) = (size.width.max(size.height), size.width.min(size.height));
    // The scale is `over / under`: first to fit the square, then down to the shorter side.
    let (mut over, mut under) = if long > fit { (fit, long) } else { (1, 1) };
    if short * over > short_side * under {
        (over, under) = (short_side, short);
    }
    let along = |side: u64| (side * over).div_ceil(tile * under).max(1);
    along(size.width) * along(size.height)
}

/// Patches of the picture, made smaller until it keeps both limits.
///
/// For a budget the maker's formula is `r = sqrt(patch² x budget / (w x h))`, then `r x min(floor(w r / patch) / (w r / patch), …)`, so
/// that one side is a whole number of patches. `w r / patch` is `sqrt(w x budget / h)`, of which only the floor is used, and which of
/// the two ratios is smaller is told by cross products.
fn patches(size: Size, patch: u64, max_edge: Option<u64>, budget: Option<u64>) -> u64 {
    let size = max_edge.map_or(size, |longest| size.fit(longest));
    let patches = size.squares(patch);
    let Some(budget) = budget.filter(|budget| patches > *budget) else {
        return patches;
    };
    let along = |side: u64, other: u64| (side * budget / other).isqrt().max(1);
    let (wide, high) = (
        along(size.width, size.height),
        along(size.height, size.width),
    );
    let smaller = if wide * size.height <= high * size.width {
        Size {
            width: patch * wide,
            height: (patch * wide * size.height / size.width).max(1),
        }
    } else {
        Size {
            width: (patch * high * size.width / size.height).max(1),
            height: patch * high,
        }
    };
    smaller.squares(patch)
}

/// The largest picture of the same shape that keeps both limits, found by halving.
fn grid(size: Size, cell: u64, max_edge: u64, max_tokens: u64) -> Size {
    let keeps = |size: Size| {
        let edge = |side: u64| side.div_ceil(cell) * cell <= max_edge;
        edge(size.width) && edge(size.height) && size.squares(cell) <= max_tokens
    };
    if keeps(size) {
        return size;
    }
    let is_wide = size.width >= size.height;
    let (long, short) = if is_wide {
        (size.width, size.height)
    } else {
        (size.height, size.width)
    };
    let with_long = |now: u64| {
        let other = half_to_even(now * short, long).max(1);
        let (width, height) = if is_wide { (now, other) } else { (other, now) };
        Size { width, height }
    };
    let (mut fits, mut past) = (1, long);
    while past - fits > 1 {
        let middle = fits + (past - fits) / 2;
        if keeps(with_long(middle)) {
            fits = middle;
        } else {
            past = middle;
        }
    }
    with_long(fits)
}

/// `a / b` to the nearest whole number, exactly half to the even one.
const fn half_to_even(a: u64, b: u64) -> u64 {
    let (whole, rest) = (a / b, a % b);
    let is_up = 2 * rest > b || 2 * rest == b && whole % 2 == 1;
    if is_up { whole + 1 } else { whole }
}
