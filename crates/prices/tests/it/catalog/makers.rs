//! Hard cases in the makers' own files: what was entered is what a reader gets back.

use prices::{
    catalog::{Catalog, Lifetime, Mode, Model, PricePeriod, Status, Unit},
    date::{Date, iso, parse_date},
    money::{Usd, UsdPerMTok},
};

use super::shipped;

fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}

fn model<'c>(catalog: &'c Catalog, id: &str) -> &'c Model {
    catalog
        .model_by_id(id)
        .unwrap_or_else(|| panic!("{id} is not in the catalogue"))
}

fn price_on<'c>(catalog: &'c Catalog, id: &str, date: &str) -> &'c PricePeriod {
    model(catalog, id)
        .price_on(day(date))
        .unwrap_or_else(|| panic!("{id} has no price on {date}"))
}

fn decimal(price: Option<UsdPerMTok>) -> Option<String> {
    price.map(UsdPerMTok::to_decimal)
}

/// For how many of a unit, and how much, for the one price that has all of these attributes.
fn unit_price(catalog: &Catalog, id: &str, unit: Unit, attrs: &[(&str, &str)]) -> (u64, Usd) {
    let matching: Vec<_> = price_on(catalog, id, "2026-11-21")
        .units
        .iter()
        .filter(|price| {
            price.unit == unit
                && attrs
                    .iter()
                    .all(|(name, value)| price.attrs.get(*name).is_some_and(|is| is == value))
        })
        .collect();
    assert_eq!(matching.len(), 1, "{id} {attrs:?}");
    (matching[0].per, matching[0].price)
}

#[test]
fn a_picture_has_one_price_for_each_quality_and_size() {
    let catalog = shipped();
    let check = |id, quality, size, price| {
        let attrs = [("quality", quality), ("size", size)];
        assert_eq!(
            unit_price(&catalog, id, Unit::Image, &attrs),
            (1, Usd::parse(price).unwrap()),
            "{id} {quality} {size}"
        );
    };
    check("openai/gpt-image-2", "low", "1024x1024", "0.006");
    // A tall picture is cheaper than a square one here, and dearer in the generations before.
    check("openai/gpt-image-2", "high", "1024x1024", "0.211");
    check("openai/gpt-image-2", "high", "1024x1536", "0.165");
    check("openai/gpt-image-1.5", "high", "1024x1536", "0.2");
    check("openai/gpt-image-1-mini", "medium", "1536x1024", "0.015");
    check("openai/dall-e-3", "hd", "1792x1024", "0.12");
    check("openai/dall-e-2", "standard", "256x256", "0.016");
}

#[test]
fn time_and_characters_are_priced_for_as_many_as_the_page_says() {
    let catalog = shipped();
    let check = |id, unit, attrs: &[(&str, &str)], per, price| {
        assert_eq!(
            unit_price(&catalog, id, unit, attrs),
            (per, Usd::parse(price).unwrap()),
            "{id}"
        );
    };
    check("openai/whisper-1", Unit::InputAudioSecond, &[], 60, "0.006");
    check("openai/tts-1", Unit::Character, &[], 1_000_000, "15");
    let full_hd = [("resolution", "1080p")];
    check("openai/sora-2-pro", Unit::VideoSecond, &full_hd, 1, "0.7");
    check(
        "google/veo-3.1-generate-preview",
        Unit::VideoSecond,
        &[("resolution", "4k")],
        1,
        "0.6",
    );
    check("xai/grok-imagine-image", Unit::Image, &[], 1, "0.02");
}

#[test]
fn a_promotion_follows_the_launch_price_and_ends_on_a_named_day() {
    let catalog = shipped();
    let check = |date, input| {
        let period = price_on(&catalog, "google/gemini-3.6-flash", date);
        assert_eq!(
            decimal(period.rates.input).as_deref(),
            Some(input),
            "{date}"
        );
    };
    check("2026-07-21", "1.5");
    check("2026-08-12", "1.5");
    check("2026-08-13", "0.75");
    check("2026-12-31", "0.75");
    let flash = model(&catalog, "google/gemini-3.6-flash");
    assert!(flash.price_on(day("2027-01-01")).is_none());
    let next = flash.announced().next().unwrap();
    assert_eq!(decimal(next.rates.input).as_deref(), Some("1.5"));
    assert_eq!(next.recheck, Some(day("2027-01-01")));
}

#[test]
fn a_cut_changes_every_mode() {
    let catalog = shipped();
    let id = "openai/gpt-5.6-sol";
    let (before, after) = (
        price_on(&catalog, id, "2026-08-20"),
        price_on(&catalog, id, "2026-08-21"),
    );
    let input = |period: &PricePeriod, mode| {
        period
            .modes
            .get(&mode)
            .and_then(|price| decimal(price.rates.input))
    };
    assert_eq!(input(before, Mode::Batch).as_deref(), Some("2.5"));
    assert_eq!(input(after, Mode::Batch).as_deref(), Some("2"));
    assert_eq!(input(before, Mode::Priority).as_deref(), Some("10"));
    assert_eq!(input(after, Mode::Priority).as_deref(), Some("8"));
    // The name without a variant is the same model.
    assert_eq!(
        catalog.model_by_id("openai/gpt-5.6"),
        catalog.model_by_id(id)
    );
}

#[test]
fn a_cut_of_four_fifths_keeps_the_launch_price() {
    let catalog = shipped();
    let output = |date| decimal(price_on(&catalog, "openai/o3", date).rates.output);
    assert_eq!(output("2025-06-10").as_deref(), Some("40"));
    assert_eq!(output("2025-06-11").as_deref(), Some("8"));
}

#[test]
fn cache_writes_are_priced_by_lifetime_in_every_set_of_rates() {
    let catalog = shipped();
    let check = |id, lifetime, price| {
        let period = price_on(&catalog, id, "2026-11-21");
        let write = period.rates.cache_write.get(&lifetime).copied();
        assert_eq!(decimal(write).as_deref(), Some(price), "{id}");
    };
    check("anthropic/claude-opus-4-8", Lifetime::FIVE_MINUTES, "6.25");
    check("anthropic/claude-opus-4-8", Lifetime::ONE_HOUR, "10");
    // One catalogue prints 6 here, the 1-hour write of another model.
    check("anthropic/claude-3-opus-20240229", Lifetime::ONE_HOUR, "30");
    check("openai/gpt-5.6-terra", Lifetime::HALF_HOUR, "2.5");
    let fast = &price_on(&catalog, "anthropic/claude-opus-4-8", "2026-11-21").modes[&Mode::Fast];
    assert_eq!(
        decimal(fast.rates.cache_write.get(&Lifetime::ONE_HOUR).copied()).as_deref(),
        Some("20")
    );
}

#[test]
fn a_retired_models_last_price_stays_and_ends_where_its_name_became_another_model() {
    let catalog = shipped();
    let imagen = model(&catalog, "google/imagen-3.0-generate-002");
    assert_eq!(imagen.status, Status::Retired);
    assert_eq!(imagen.retires.map(iso).as_deref(), Some("2025-11-10"));
    assert_eq!(
        unit_price(&catalog, "google/imagen-3.0-generate-002", Unit::Image, &[]),
        (1, Usd::parse("0.04").unwrap())
    );
    let grok = model(&catalog, "xai/grok-4-fast");
    assert_eq!(grok.id, "grok-4-fast-reasoning");
    assert!(grok.price_on(day("2026-05-14")).is_some());
    assert!(grok.price_on(day("2026-05-15")).is_none());
}

#[test]
fn where_sources_disagree_both_values_stand() {
    let catalog = shipped();
    let nano = price_on(&catalog, "openai/gpt-4.1-nano", "2026-11-21");
    assert_eq!(decimal(nano.rates.cache_read).as_deref(), Some("0.025"));
    let dispute = &nano.disputes[0];
    assert_eq!(
        (dispute.field.as_str(), dispute.value.as_str()),
        ("rates.cache_read", "0.03")
    );
}
