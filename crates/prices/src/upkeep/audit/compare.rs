//! Their figures beside ours.

use std::collections::{BTreeMap, BTreeSet};

use super::{Catalogue, Figure, TheirRow};
use crate::{
    catalog::{
        Catalog, Lifetime, Mode, Model, ModelKey, PeriodState, PricePeriod, Rates, Role, Tier,
        Window, WindowEffect,
    },
    date::Date,
    money::{Factor, UsdPerMTok},
};

/// Which rows and fields to look at. Empty: all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Our provider's short name.
    pub provider: Option<String>,
    /// A field such as `cache_read`, in every mode and tier, or one such as `batch.input`.
    pub field: Option<String>,
}

impl Filter {
    pub(in crate::upkeep) fn wants_field(&self, name: &str) -> bool {
        let Some(wanted) = &self.field else {
            return true;
        };
        let ends = name
            .strip_suffix(wanted.as_str())
            .is_some_and(|before| before.is_empty() || before.ends_with('.'));
        ends || name
            .strip_prefix(wanted.as_str())
            .is_some_and(|after| after.starts_with('.'))
    }

    fn wants_provider(&self, name: &str) -> bool {
        self.provider.as_ref().is_none_or(|wanted| wanted == name)
    }
}

/// How one field of one model compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both print the same.
    Same,
    /// They differ.
    Different,
    /// Only our file has it.
    OnlyOurs,
    /// Only theirs has it.
    OnlyTheirs,
}

/// Why a figure may differ though neither is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Explanation {
    /// Theirs is the price that held before ours.
    Earlier,
    /// Theirs is announced here for a later day.
    Later,
    /// Theirs stands beside ours as a dispute.
    Disputed,
    /// Theirs is that of certain hours, or of a region.
    HourOrRegion,
    /// They print as the answer's price what we have as that of its pictures or its sound.
    Content,
    /// They have one price for cache writes: that of another lifetime.
    Lifetime,
    /// Theirs is ours with fewer decimals.
    Rounded,
    /// Theirs is a zero where we have a price: many catalogues write "none" so.
    ZeroForNone,
    /// The model has ended here.
    Ended,
}

impl Explanation {
    /// In a few words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Earlier => "the price before ours",
            Self::Later => "announced here for a later day",
            Self::Disputed => "stands here as a dispute",
            Self::HourOrRegion => "the price of certain hours or of a region",
            Self::Content => "the price of pictures or sound in the answer",
            Self::Lifetime => "the price of another cache lifetime",
            Self::Rounded => "ours with fewer decimals",
            Self::ZeroForNone => "a zero for no price",
            Self::Ended => "the model has ended here",
        }
    }
}

/// One field of one model, ours and theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The model's key with us.
    pub model: String,
    /// Whether its provider made it, or sells what others made.
    pub role: Role,
    /// The field.
    pub field: String,
    /// Our figure.
    pub ours: Option<String>,
    /// Theirs.
    pub theirs: Option<String>,
    /// Whether theirs was a leftover of binary floating point.
    pub rounded: bool,
    /// How they compare.
    pub verdict: Verdict,
    /// Why they may differ, where we can say.
    pub explanation: Option<Explanation>,
}

impl Finding {
    /// Whether it is about a price, not about a number of tokens.
    pub fn is_price(&self) -> bool {
        !LIMITS.contains(&self.field.as_str())
    }
}

/// The fields that are numbers of tokens.
const LIMITS: [&str; 3] = ["context_window", "max_input", "max_output"];

/// A whole comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audit {
    /// Every field of every model that both have.
    pub findings: Vec<Finding>,
    /// Our models that they do not list, of the providers they list.
    pub only_ours: Vec<String>,
    /// Their rows that we do not list, of the providers we list.
    pub only_theirs: Vec<String>,
}

impl Audit {
    /// How many fields compare so.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.verdict == verdict)
            .count()
    }

    /// How many fields differ and nobody can say why.
    pub fn unexplained(&self) -> usize {
        let differ = self.findings.iter().filter(|finding| {
            finding.verdict == Verdict::Different && finding.explanation.is_none()
        });
        differ.count()
    }
}

/// Which of their rows is which of our models.
pub struct Meeting<'c> {
    /// Our models with their rows. A catalogue that lists an alias beside the id has the same row twice: the id's counts.
    pub met: BTreeMap<&'c ModelKey, Met<'c>>,
    /// Their rows that we do not list, of the providers we list.
    pub only_theirs: Vec<&'c TheirRow>,
    /// Our providers that they list.
    providers: BTreeSet<&'c str>,
}

/// A model of ours and the row of theirs.
#[derive(Clone, Copy)]
pub struct Met<'c> {
    /// Ours.
    pub model: &'c Model,
    /// Theirs.
    pub row: &'c TheirRow,
    /// The id by which they met.
    pub id: &'c str,
}

impl Met<'_> {
    /// How well the row's id stands for the model as we price it. Less is better.
    fn rank(&self) -> usize {
        // A cloud's standard price is the global one, where there is one.
        match self.id.strip_prefix("global.") {
            Some(id) if id == self.model.id => 0,
            _ if self.id == self.model.id => 1,
            _ => 2,
        }
    }

    /// What the id's region adds in our file: `us.anthropic.claude-sonnet-5` is sold by `region:us`.
    fn region_factor(&self, period: &PricePeriod) -> Option<Factor> {
        let (region, _) = self.id.split_once('.').filter(|_| self.rank() == 2)?;
        period.factors.get(&format!("region:{region}")).copied()
    }

    fn our_figure(&self, field: &str, today: Date) -> Option<String> {
        let limit = match field {
            "context_window" => Some(self.model.context_window),
            "max_input" => Some(self.model.max_input),
            "max_output" => Some(self.model.max_output),
            _ => None,
        };
        if let Some(limit) = limit {
            return limit.map(|limit| limit.get().to_string());
        }
        let period = self.model.price_on(today)?;
        let price = our_price(period, field)?;
        let price = match self.region_factor(period) {
            Some(factor) => price.times_factor(factor)?,
            None => price,
        };
        Some(price.to_decimal())
    }

    /// The comparison of one field; `None` when neither has it.
    pub fn finding(&self, role: Role, field: &str, today: Date) -> Option<Finding> {
        let theirs = self.row.figures.get(field).copied();
        let ours = self.our_figure(field, today);
        let (text, rounded) = match theirs {
            Some(Figure::Price { price, rounded }) => (Some(price.to_decimal()), rounded),
            Some(Figure::Tokens(tokens)) => (Some(tokens.to_string()), false),
            None => (None, false),
        };
        let verdict = match (&ours, &text) {
            (None, None) => return None,
            // A zero for what we do not list is how many catalogues write "none".
            (None, Some(zero)) if zero == "0" => return None,
            (None, Some(_)) => Verdict::OnlyTheirs,
            (Some(_), None) => Verdict::OnlyOurs,
            (Some(ours), Some(theirs)) if ours == theirs => Verdict::Same,
            (Some(_), Some(_)) => Verdict::Different,
        };
        let explanation = match theirs {
            Some(Figure::Price { price, .. }) if verdict == Verdict::Different => {
                explain(*self, field, price, today)
            }
            _ => None,
        };
        Some(Finding {
            model: self.model.key.to_string(),
            role,
            field: field.to_owned(),
            ours,
            theirs: text,
            rounded,
            verdict,
            explanation,
        })
    }
}

/// Finds our model for each of their rows.
pub fn meet<'c>(catalog: &'c Catalog, catalogue: &'c Catalogue, filter: &Filter) -> Meeting<'c> {
    let listed: BTreeSet<&str> = catalog
        .providers()
        .iter()
        .map(|provider| provider.id.as_str())
        .collect();
    let mut meeting = Meeting {
        met: BTreeMap::new(),
        only_theirs: Vec::new(),
        providers: BTreeSet::new(),
    };
    for row in &catalogue.rows {
        let candidates = row.candidates.iter().filter(|(provider, _)| {
            listed.contains(provider.as_str()) && filter.wants_provider(provider)
        });
        let mut found = None;
        let mut is_ours = false;
        for (provider, id) in candidates {
            is_ours = true;
            meeting.providers.insert(provider);
            let model = || catalog.model_by_id(&format!("{provider}/{id}"));
            found = found.or_else(|| model().map(|model| Met { model, row, id }));
        }
        match found {
            Some(new) => {
                let met = meeting.met.entry(&new.model.key).or_insert(new);
                if new.rank() < met.rank() {
                    *met = new;
                }
            }
            None if is_ours => meeting.only_theirs.push(row),
            None => {}
        }
    }
    meeting
}

/// Compares the prices of a day. Only fields that the catalogue knows anywhere are looked for in it.
pub fn audit(catalog: &Catalog, catalogue: &Catalogue, filter: &Filter, today: Date) -> Audit {
    let known: BTreeSet<&str> = catalogue
        .rows
        .iter()
        .flat_map(|row| row.figures.keys())
        .map(String::as_str)
        .filter(|field| filter.wants_field(field))
        .collect();
    let meeting = meet(catalog, catalogue, filter);
    let mut audit = Audit::default();
    for provider in catalog.providers() {
        for model in &provider.models {
            let Some(met) = meeting.met.get(&model.key) else {
                if meeting.providers.contains(provider.id.as_str()) && model.is_served_on(today) {
                    audit.only_ours.push(model.key.to_string());
                }
                continue;
            };
            let fields = known
                .iter()
                .filter_map(|field| met.finding(provider.role, field, today));
            audit.findings.extend(fields);
        }
    }
    audit.findings.sort_by(|a, b| a.model.cmp(&b.model));
    audit.only_theirs = meeting
        .only_theirs
        .iter()
        .map(|row| row.key.clone())
        .collect();
    audit
}

/// Why their price of a field may differ from ours, as far as our own file can say.
fn explain(
    Met { model, row, .. }: Met<'_>,
    field: &str,
    theirs: UsdPerMTok,
    today: Date,
) -> Option<Explanation> {
    if theirs.is_free() {
        return Some(Explanation::ZeroForNone);
    }
    if !model.is_served_on(today) {
        return Some(Explanation::Ended);
    }
    let current = model.price_on(today)?;
    let ours = our_price(current, field)?;
    let others = |is_wanted: &dyn Fn(&PricePeriod) -> bool| {
        let mut periods = model.periods.iter().filter(|period| is_wanted(period));
        periods.any(|period| our_price(period, field) == Some(theirs))
    };
    let is_earlier = |period: &PricePeriod| {
        period.state == PeriodState::InForce && period.span.to.is_some_and(|to| to <= today)
    };
    let is_later = |period: &PricePeriod| {
        period.state != PeriodState::Cancelled && period.span.from.is_some_and(|from| today < from)
    };
    let rate = field.rsplit('.').next().unwrap_or(field);
    let decimal = theirs.to_decimal();
    let is_disputed = current.disputes.iter().any(|dispute| {
        let is_price = |price| UsdPerMTok::parse(&dispute.value).is_ok_and(|value| value == price);
        if dispute.field.split('.').any(|part| part == rate) && is_price(theirs) {
            return true;
        }
        // A row of which one figure is disputed is told whole in the note: "With 3 for output".
        let disputed = dispute.field.strip_prefix("rates.");
        let is_the_row = match disputed.and_then(|field| row.figures.get(field)) {
            Some(Figure::Price { price, .. }) => is_price(*price),
            _ => false,
        };
        let is_in_note = dispute.note.as_ref().is_some_and(|note| {
            let mut figures = note.split(|c: char| !(c.is_ascii_digit() || c == '.'));
            figures.any(|figure| figure.trim_end_matches('.') == decimal)
        });
        is_the_row && is_in_note
    });
    let of_window = |window: &Window| match &window.effect {
        WindowEffect::Factor(factor) => ours.times_factor(*factor),
        WindowEffect::Rates(rates) => self::rate(rates, field),
    };
    let is_other_hour = current
        .windows
        .iter()
        .any(|window| of_window(window) == Some(theirs));
    let mut regions = current.factors.values();
    let is_other_region = regions.any(|factor| ours.times_factor(*factor) == Some(theirs));
    let contents = ["output_image", "output_audio", "output_video"];
    let is_other_content = rate == "output"
        && contents.iter().any(|content| {
            let listed = field.strip_suffix("output").unwrap_or_default();
            our_price(current, &format!("{listed}{content}")) == Some(theirs)
        });
    let is_other_life = field == "cache_write"
        && current
            .rates
            .cache_write
            .values()
            .any(|price| *price == theirs);
    let reasons = [
        (is_disputed, Explanation::Disputed),
        (others(&is_earlier), Explanation::Earlier),
        (others(&is_later), Explanation::Later),
        (is_other_hour || is_other_region, Explanation::HourOrRegion),
        (is_other_content, Explanation::Content),
        (is_other_life, Explanation::Lifetime),
        (is_rounded(ours, theirs), Explanation::Rounded),
    ];
    let mut reasons = reasons.into_iter().filter(|(holds, _)| *holds);
    reasons.next().map(|(_, explanation)| explanation)
}

/// Whether a price is the other with fewer decimals: 0.04 for 0.0375. A tenth of the price is the most that rounding is taken for.
fn is_rounded(exact: UsdPerMTok, rounded: UsdPerMTok) -> bool {
    let decimals = |price: UsdPerMTok| {
        let text = price.to_decimal();
        let decimals = text
            .split_once('.')
            .map_or(0, |(_, fraction)| fraction.len());
        u32::try_from(decimals).unwrap_or(u32::MAX)
    };
    let (few, many) = (decimals(rounded), decimals(exact));
    // Femto-dollars a token have nine decimals of a dollar a million.
    let Some(step) = 9_u32.checked_sub(few).map(|zeros| 10_u64.pow(zeros)) else {
        return false;
    };
    let off = exact.femto_per_token().abs_diff(rounded.femto_per_token());
    few < many && off * 2 <= step && off * 10 <= exact.femto_per_token()
}

/// `priority.above_272k.input` in our period.
fn our_price(period: &PricePeriod, field: &str) -> Option<UsdPerMTok> {
    let (mode, rest) = field
        .split_once('.')
        .and_then(|(mode, rest)| Some((Mode::from_id(mode)?, rest)))
        .unwrap_or((Mode::Standard, field));
    let (tier, rate) = match rest.split_once('.') {
        Some((tier, rate)) if tier.starts_with("above_") => (Some(tier), rate),
        _ => (None, rest),
    };
    let standard = (&period.rates, period.tiers.as_slice(), false);
    let (rates, tiers, inherit) = if mode == Mode::Standard {
        standard
    } else {
        let price = period.modes.get(&mode)?;
        let tiers = price.tiers.as_deref().unwrap_or_default();
        (&price.rates, tiers, price.inherit)
    };
    let below =
        || self::rate(rates, rate).or_else(|| self::rate(&period.rates, rate).filter(|_| inherit));
    let Some(tier) = tier else {
        return below();
    };
    let tier = tiers.iter().find(|known| is_tier(known, tier))?;
    self::rate(&tier.rates, rate).or_else(|| below().filter(|_| tier.inherit))
}

/// Whether `above_200k` names the tier: catalogues print thousands, of 1,000 or of 1,024 tokens.
pub(in crate::upkeep) fn is_tier(tier: &Tier, name: &str) -> bool {
    let thousands = name
        .strip_prefix("above_")
        .and_then(|name| name.strip_suffix('k'))
        .and_then(|name| name.parse::<u64>().ok());
    thousands.is_some_and(|thousands| {
        [thousands * 1000, thousands * 1024].contains(&tier.threshold.get())
    })
}

fn rate(rates: &Rates, name: &str) -> Option<UsdPerMTok> {
    if name == "cache_write" {
        // Catalogues have one price for writing: that of the shortest life.
        let default = rates.cache_write.get(&Lifetime::FIVE_MINUTES);
        return default
            .or_else(|| rates.cache_write.values().next())
            .copied();
    }
    rates
        .listed()
        .into_iter()
        .find(|(known, _)| known == name)
        .map(|(_, price)| price)
}
