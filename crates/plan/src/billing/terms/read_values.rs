//! From JSON to the values of facts. What cannot be read is reported, and `None`.

use super::values::{
    AlertsBy, AtZero, AutoReloadFact, EarlyInvoices, Expiry, InvoiceCycle, PaymentMethod, Plan,
    Refund, SpendLimit, Tax, ThresholdCounts, Words,
};
use crate::billing::{
    fee::{ByokFee, PurchaseFee},
    ratio::Rate,
};
use prices::{
    catalog::{Json, ProblemKind, reader::Place},
    money::Usd,
};

/// The longest expiry, and the longest time to pay: ten years.
const MAX_DAYS: u64 = 3_653;

pub(super) fn words(place: &Place<'_>) -> Option<Words> {
    let mut fields = place.fields()?;
    let (en, zh_hant) = (fields.needed_text("en"), fields.needed_text("zh-hant"));
    fields.finish();
    Some(Words {
        en: en?,
        zh_hant: zh_hant?,
    })
}

pub(super) fn money(place: &Place<'_>) -> Option<Usd> {
    place.parsed(Usd::parse)
}

pub(super) fn flag(place: &Place<'_>) -> Option<bool> {
    place.flag()
}

fn rate(place: &Place<'_>) -> Option<Rate> {
    place.parsed(Rate::parse)
}

pub(super) fn days(place: &Place<'_>) -> Option<u32> {
    count(place, 0, MAX_DAYS)
}

fn count(place: &Place<'_>, min: u64, max: u64) -> Option<u32> {
    let count = place.count()?;
    if count < min || count > max {
        place.add(ProblemKind::OutOfRange { min, max });
        return None;
    }
    u32::try_from(count).ok()
}

/// Every item of a list, or nothing when one cannot be read.
fn list<T>(place: &Place<'_>, read: fn(&Place<'_>) -> Option<T>) -> Option<Vec<T>> {
    let read: Vec<Option<T>> = place.items()?.iter().map(read).collect();
    read.into_iter().collect()
}

fn rising<T: PartialOrd>(place: &Place<'_>, values: Vec<T>) -> Option<Vec<T>> {
    if values.windows(2).all(|pair| pair[0] < pair[1]) {
        return Some(values);
    }
    place.add(ProblemKind::NotRising);
    None
}

pub(super) fn purchase_fee(place: &Place<'_>) -> Option<PurchaseFee> {
    let mut fields = place.fields()?;
    let percent = fields.need("percent").and_then(|place| rate(&place));
    let minimum = match fields.take("minimum") {
        Some(place) => money(&place),
        None => Some(Usd::ZERO),
    };
    fields.finish();
    Some(PurchaseFee {
        rate: percent?,
        minimum: minimum?,
    })
}

pub(super) fn rate_only(place: &Place<'_>) -> Option<Rate> {
    let mut fields = place.fields()?;
    let percent = fields.need("percent").and_then(|place| rate(&place));
    fields.finish();
    percent
}

pub(super) fn byok_fee(place: &Place<'_>) -> Option<ByokFee> {
    let mut fields = place.fields()?;
    let percent = fields.need("percent").and_then(|place| rate(&place));
    let free = fields
        .need("free_requests_per_month")
        .and_then(|place| place.count());
    fields.finish();
    Some(ByokFee {
        rate: percent?,
        free_requests_per_month: free?,
    })
}

pub(super) fn expiry(place: &Place<'_>) -> Option<Expiry> {
    if matches!(place.json, Json::Text(_)) {
        return place.word(|text| (text == "never").then_some(Expiry::Never));
    }
    let mut fields = place.fields()?;
    let months = fields.take("months").map(|place| count(&place, 1, 120));
    let days = fields.take("days").map(|place| count(&place, 1, MAX_DAYS));
    fields.finish();
    match (months, days) {
        (Some(months), None) => months.map(Expiry::Months),
        (None, Some(days)) => days.map(Expiry::Days),
        _ => place.wrong_type("\"never\", {\"months\"} or {\"days\"}"),
    }
}

pub(super) fn refund(place: &Place<'_>) -> Option<Refund> {
    place.word(|text| match text {
        "never" => Some(Refund::Never),
        "exceptions" => Some(Refund::Exceptions),
        _ => {
            let days = text.strip_prefix("within_days:")?.parse().ok()?;
            (1..=3_653)
                .contains(&days)
                .then_some(Refund::WithinDays(days))
        }
    })
}

pub(super) fn auto_reload(place: &Place<'_>) -> Option<AutoReloadFact> {
    if matches!(place.json, Json::Text(_)) {
        return place.word(|text| (text == "none").then_some(AutoReloadFact::None));
    }
    let mut fields = place.fields()?;
    let mut known = |key| fields.take(key).and_then(|place| place.flag());
    let (default_on, monthly_limit) = (known("default_on"), known("monthly_limit"));
    let minimum = fields.take("minimum").and_then(|place| money(&place));
    fields.finish();
    Some(AutoReloadFact::Offered {
        default_on,
        monthly_limit,
        minimum,
    })
}

pub(super) fn early_invoices(place: &Place<'_>) -> Option<EarlyInvoices> {
    let mut fields = place.fields()?;
    let counts = fields.need("counts").and_then(|place| {
        place.word(|text| match text {
            "lifetime" => Some(ThresholdCounts::Lifetime),
            "unbilled" => Some(ThresholdCounts::Unbilled),
            _ => None,
        })
    });
    let at = fields
        .need("at")
        .and_then(|place| rising(&place, list(&place, money)?));
    fields.finish();
    Some(EarlyInvoices {
        counts: counts?,
        at: at?,
    })
}

pub(super) fn spend_limits(place: &Place<'_>) -> Option<Vec<SpendLimit>> {
    list(place, |place| {
        let mut fields = place.fields()?;
        let tier = fields.needed_text("tier");
        let per_month = match fields.take("per_month") {
            Some(place) => money(&place).map(Some),
            None => Some(None),
        };
        fields.finish();
        Some(SpendLimit {
            tier: tier?,
            per_month: per_month?,
        })
    })
}

pub(super) fn percents(place: &Place<'_>) -> Option<Vec<u16>> {
    let percents = list(place, |place| u16::try_from(count(place, 1, 1_000)?).ok());
    rising(place, percents?)
}

pub(super) fn plans(place: &Place<'_>) -> Option<Vec<Plan>> {
    list(place, plan)
}

pub(super) fn payment_methods(place: &Place<'_>) -> Option<Vec<PaymentMethod>> {
    list(place, |place| place.word(PaymentMethod::from_id))
}

pub(super) fn plan(place: &Place<'_>) -> Option<Plan> {
    place.word(|text| match text {
        "prepaid" => Some(Plan::Prepaid),
        "postpaid" => Some(Plan::Postpaid),
        _ => None,
    })
}

pub(super) fn at_zero(place: &Place<'_>) -> Option<AtZero> {
    place.word(|text| match text {
        "stops" => Some(AtZero::Stops),
        "may_go_negative" => Some(AtZero::MayGoNegative),
        "keeps_running" => Some(AtZero::KeepsRunning),
        _ => None,
    })
}

pub(super) fn invoice_cycle(place: &Place<'_>) -> Option<InvoiceCycle> {
    place.word(|text| match text {
        "calendar_month" => Some(InvoiceCycle::CalendarMonth),
        "threshold" => Some(InvoiceCycle::Threshold),
        "calendar_month_or_threshold" => Some(InvoiceCycle::CalendarMonthOrThreshold),
        _ => None,
    })
}

pub(super) fn alerts_by(place: &Place<'_>) -> Option<AlertsBy> {
    place.word(|text| match text {
        "provider" => Some(AlertsBy::Provider),
        "user" => Some(AlertsBy::User),
        _ => None,
    })
}

pub(super) fn tax(place: &Place<'_>) -> Option<Tax> {
    place.word(|text| match text {
        "added" => Some(Tax::Added),
        "included" => Some(Tax::Included),
        "depends" => Some(Tax::Depends),
        _ => None,
    })
}
