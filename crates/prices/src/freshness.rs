//! Whether prices were read recently enough for what they are: a flagship's price is soon out of date, that of a search model's is not.
//!
//! The limits are judgements, written down here so that an amber mark means something. In the price history kept here, chat prices of
//! makers moved within months, those of embeddings, speech and transcription hardly ever, and gateways follow their hosts week by week.

use crate::{
    catalog::{Catalog, Dispute, Kind, Model, PeriodState, Role, Status},
    date::{Date, days_between},
};

/// Days for the front row, and for what a gateway lists: its prices float.
const SOON: i64 = 30;
const GATEWAY: i64 = 21;
/// Days for what is sold for chat, pictures, video and talk.
const USUAL: i64 = 90;
/// Days for what seldom changes, and for models on their way out.
const SELDOM: i64 = 180;
/// A price that moved within this many days may move again: half the days hold for it.
const RECENT_MOVE: i64 = 180;
/// Periods in force that began within [`RECENT_MOVE`] and make a price a moving one. The first is the launch.
const MOVES: usize = 2;

/// How many days a price that was read still stands for itself. Longer ago than this it is marked, and the page should be read again.
/// 10 days at least, 180 at most.
///
/// - A gateway's price: 21.
/// - A model of the front row: 30.
/// - Embeddings, reranking, transcription, speech, moderation, reading of documents, and deprecated models: 180.
/// - Everything else: 90.
/// - Half of that for a model whose price began anew twice within the last 180 days.
pub fn stands_for_days(model: &Model, role: Role, today: Date) -> i64 {
    let is_front = model.front.is_some_and(|since| since <= today);
    let is_settled = matches!(
        model.kind,
        Kind::Embedding
            | Kind::Rerank
            | Kind::Transcription
            | Kind::Speech
            | Kind::Moderation
            | Kind::Ocr
    );
    let days = if role == Role::Gateway {
        GATEWAY
    } else if is_front {
        SOON
    } else if is_settled || model.status == Status::Deprecated {
        SELDOM
    } else {
        USUAL
    };
    if is_moving(model, today) {
        days / 2
    } else {
        days
    }
}

fn is_moving(model: &Model, today: Date) -> bool {
    let begun = model.periods.iter().filter(|period| {
        let is_recent = |from: Date| from <= today && days_between(from, today) <= RECENT_MOVE;
        period.state == PeriodState::InForce && period.span.from.is_some_and(is_recent)
    });
    begun.count() >= MOVES
}

/// Whether the price that holds today was read too long ago for what it is. `false` without a price.
pub fn is_stale(model: &Model, role: Role, today: Date) -> bool {
    model.price_on(today).is_some_and(|period| {
        days_between(period.source.checked, today) > stands_for_days(model, role, today)
    })
}

/// When the prices of the front row were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrontRowReading {
    /// How many models that are.
    pub models: usize,
    /// Half of them were read on this day or later.
    pub median: Date,
    /// The one read longest ago.
    pub oldest: Date,
}

impl FrontRowReading {
    /// Whole days since the median and since the oldest reading.
    pub fn ages(self, today: Date) -> (i64, i64) {
        (
            days_between(self.median, today),
            days_between(self.oldest, today),
        )
    }
}

/// When the prices of the front row were read that hold on a day. `None` when nobody stands in it then.
pub fn front_row_reading(catalog: &Catalog, today: Date) -> Option<FrontRowReading> {
    let prices = catalog
        .front_row(today)
        .filter_map(|model| model.price_on(today));
    // By insertion: a dozen days, and the library's sort is large.
    let mut days: Vec<Date> = Vec::new();
    for period in prices {
        let day = period.source.checked;
        let at = days.iter().position(|known| day < *known);
        days.insert(at.unwrap_or(days.len()), day);
    }
    Some(FrontRowReading {
        models: days.len(),
        // Of an even number the earlier of the two in the middle: the age is not made to look better.
        median: *days.get(days.len().checked_sub(1)? / 2)?,
        oldest: *days.first()?,
    })
}

/// The roots of fields that are prices.
const PRICE_FIELDS: [&str; 7] = [
    "rates", "tiers", "modes", "windows", "factors", "units", "fees",
];

impl Dispute {
    /// Whether it is about a price. Others are about a day or a limit, which a reader finds as a note.
    pub fn is_about_price(&self) -> bool {
        let root = self.field.split(['.', '[']).next();
        root.is_some_and(|root| PRICE_FIELDS.contains(&root))
    }
}
