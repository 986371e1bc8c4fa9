//! Hard cases in the files of the smaller makers, worked by hand.

use std::collections::BTreeMap;

use prices::{
    catalog::{Catalog, PricePeriod, Unit},
    date::parse_date,
    money::{Usd, UsdPerMTok},
};
use tokens::Tokens;

use super::shipped;
use crate::cost::{at, bill, standard, total, usage};

/// The price in force on 2026-11-20.
fn price<'c>(catalog: &'c Catalog, id: &str) -> &'c PricePeriod {
    let day = parse_date("2026-11-20").unwrap();
    catalog.model_by_id(id).unwrap().price_on(day).unwrap()
}

/// That `count` units with these attributes cost exactly `dollars`.
fn check_units(id: &str, unit: Unit, attrs: &[(&str, &str)], count: u64, dollars: &str) {
    let catalog = shipped();
    let attrs: BTreeMap<String, String> = attrs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let listed: Vec<_> = price(&catalog, id)
        .units
        .iter()
        .filter(|listed| listed.unit == unit && listed.attrs == attrs)
        .collect();
    assert_eq!(listed.len(), 1, "{id}");
    // price / per x count = dollars, without dividing.
    assert_eq!(
        listed[0].price.times(count),
        Usd::parse(dollars).unwrap().times(listed[0].per),
        "{id}"
    );
}

#[test]
fn deepseek_v4_pro_costs_twice_as_much_in_beijings_working_hours() {
    let catalog = shipped();
    let check = |date, hour, expected: &str| {
        let bill = bill(
            &catalog,
            "deepseek/deepseek-v4-pro",
            &usage(1_000_000, 1_000_000, 1_000_000),
            &at(date, hour, 30),
        );
        assert_eq!(total(&bill).as_deref(), Some(expected), "{date} {hour}:30");
    };
    // Off peak 0.66 + 0.022 + 1.98 = 2.662; at peak 5.324. 2026-11-16 is a Monday, 2026-11-21 a Saturday.
    check("2026-11-16", 2, "5.324");
    check("2026-11-16", 5, "2.662");
    check("2026-11-20", 9, "5.324");
    check("2026-11-21", 2, "2.662");
    // Before 2026-08-17 there were no hours: 0.435 + 0.003625 + 0.87.
    check("2026-08-14", 2, "1.308625");
}

#[test]
fn deepseek_chat_went_through_three_models_and_ended() {
    let catalog = shipped();
    let chat = catalog.model_by_id("deepseek/deepseek-chat").unwrap();
    let input = |date| {
        let price = chat.price_on(parse_date(date).unwrap())?;
        price.rates.input.map(UsdPerMTok::to_decimal)
    };
    assert_eq!(input("2025-02-07").as_deref(), Some("0.14"));
    assert_eq!(input("2025-02-08").as_deref(), Some("0.27"));
    assert_eq!(input("2026-04-23").as_deref(), Some("0.28"));
    assert_eq!(input("2026-07-24").as_deref(), Some("0.14"));
    assert_eq!(input("2026-07-25"), None);
}

#[test]
fn a_launch_sale_ends_on_its_day_and_a_cut_follows_on_its_own() {
    let catalog = shipped();
    let large = catalog.model_by_id("mistral/mistral-large-4").unwrap();
    let output = |date| {
        let price = large.price_on(parse_date(date).unwrap())?;
        price.rates.output.map(UsdPerMTok::to_decimal)
    };
    assert_eq!(output("2026-10-19").as_deref(), Some("2.09"));
    assert_eq!(output("2026-10-20").as_deref(), Some("4.18"));
    assert_eq!(output("2026-10-28").as_deref(), Some("4.18"));
    assert_eq!(output("2026-10-29").as_deref(), Some("2.1"));
}

#[test]
fn a_qwen_tier_begins_past_its_threshold_and_prices_the_whole_request() {
    let catalog = shipped();
    let check = |prompt, expected: &str| {
        let bill = bill(
            &catalog,
            "alibaba/qwen3-coder-plus",
            &usage(prompt, 0, 1_000),
            &standard(),
        );
        assert_eq!(total(&bill).as_deref(), Some(expected), "{prompt}");
    };
    // 32,000 x $1 + 1,000 x $5; one token more: 32,001 x $1.80 + 1,000 x $9.
    check(32_000, "0.037");
    check(32_001, "0.0666018");
    // 256,000 x $3 + 1,000 x $15; one token more: 256,001 x $6 + 1,000 x $60.
    check(256_000, "0.783");
    check(256_001, "1.596006");
}

#[test]
fn a_tier_that_nobody_priced_makes_a_long_prompt_unknown() {
    let catalog = shipped();
    let cost = |prompt| {
        let bill = bill(
            &catalog,
            "alibaba/qwen3.6-flash",
            &usage(prompt, 0, 0),
            &standard(),
        );
        total(&bill)
    };
    assert_eq!(cost(256_000).as_deref(), Some("0.064"));
    assert_eq!(cost(256_001), None);
}

#[test]
fn thinking_of_a_qwen_model_has_its_own_price() {
    let catalog = shipped();
    let mut asked = usage(1_000, 0, 100);
    asked.reasoning = Tokens::new(900);
    // 1,000 x $0.40 + 100 x $1.20 + 900 x $4, all / 1M.
    let bill = bill(&catalog, "alibaba/qwen-plus", &asked, &standard());
    assert_eq!(total(&bill).as_deref(), Some("0.00412"));
}

#[test]
fn reranking_is_billed_by_the_search() {
    check_units("cohere/rerank-v4.0-pro", Unit::Query, &[], 40, "0.1");
    check_units("amazon/amazon.rerank-v1:0", Unit::Query, &[], 40, "0.04");
}

#[test]
fn reading_documents_is_billed_by_the_page() {
    let id = "mistral/mistral-ocr-latest";
    check_units(id, Unit::Page, &[], 250, "1");
    check_units(id, Unit::Page, &[("mode", "annotation")], 250, "1.25");
}

#[test]
fn audio_is_billed_by_the_second_whatever_span_the_page_prints() {
    let second = Unit::InputAudioSecond;
    // 90 minutes at $0.21 an hour; 10 minutes at $0.0048 a minute.
    let recorded = [("mode", "pre-recorded")];
    check_units(
        "assemblyai/universal-3.5-pro",
        second,
        &recorded,
        5_400,
        "0.315",
    );
    let live = [("mode", "streaming"), ("language", "one")];
    check_units("deepgram/nova-3", second, &live, 600, "0.048");
}

#[test]
fn speech_is_billed_by_the_character() {
    check_units("amazon/polly-neural", Unit::Character, &[], 2_500, "0.04");
}

#[test]
fn a_perplexity_request_pays_a_fee_by_the_size_of_its_search() {
    let catalog = shipped();
    let pro = price(&catalog, "perplexity/sonar-pro");
    let fee = |size: &str| {
        let id = format!("request:search-context-{size}");
        let fee = pro.fees.iter().find(|fee| fee.id == id).unwrap();
        (fee.per, fee.price.to_decimal())
    };
    assert_eq!(fee("low"), (1_000, "6".to_owned()));
    assert_eq!(fee("medium"), (1_000, "10".to_owned()));
    assert_eq!(fee("high"), (1_000, "14".to_owned()));
    // 20 requests of 500 tokens in and 1,000 out: 20 x (500 x $3 + 1,000 x $15) / 1M = 0.33, and 20 x $14 / 1,000 = 0.28.
    let tokens = bill(
        &catalog,
        "perplexity/sonar-pro",
        &usage(10_000, 0, 20_000),
        &standard(),
    );
    assert_eq!(total(&tokens).as_deref(), Some("0.33"));
}

#[test]
fn where_sources_disagree_both_values_and_both_days_are_kept() {
    let catalog = shipped();
    let plus = price(&catalog, "alibaba/qwen3.7-plus");
    let dispute = &plus.disputes[0];
    assert_eq!(plus.rates.input.unwrap().to_decimal(), "0.4");
    assert_eq!(
        (dispute.field.as_str(), dispute.value.as_str()),
        ("rates.input", "0.5")
    );
    assert!(dispute.source.checked < plus.source.checked);
}

#[test]
fn an_offer_is_joined_to_its_makers_model_by_name_or_by_weights() {
    let catalog = shipped();
    let model = |id: &str| catalog.model_by_id(id).unwrap_or_else(|| panic!("{id}"));
    let check = |id, maker| assert_eq!(catalog.maker_of(model(id)).key.as_str(), maker, "{id}");
    check(
        "aws-bedrock/us.anthropic.claude-sonnet-4-6",
        "anthropic/claude-sonnet-4-6",
    );
    check(
        "google-vertex/claude-sonnet-4-5@20250929",
        "anthropic/claude-sonnet-4-5",
    );
    check("azure/gpt-5.6-sol", "openai/gpt-5.6-sol");
    check("azure/gpt-daybreak-blue-latest", "openai/gpt-5.6-sol");
    check("openrouter/openai/gpt-6-sol", "openai/gpt-6-sol");
    check("together/zai-org/GLM-5.3", "zai/glm-5.3");
    check("mistral/zai-glm-5-3", "zai/glm-5.3");
    check("openai/gpt-6-sol", "openai/gpt-6-sol");
    let one = |a, b| catalog.identity(model(a)) == catalog.identity(model(b));
    assert!(one("azure/gpt-6-sol", "aws-bedrock/openai.gpt-6-sol"));
    assert!(one("together/zai-org/GLM-5.3", "aws-bedrock/zai.glm-5.3"));
    assert!(!one("azure/gpt-6-sol", "azure/gpt-6-luna"));
    // What the maker's model can do, the offer can.
    let offered = catalog.capabilities_of(model("azure/gpt-6-sol"));
    assert_eq!(offered, &model("openai/gpt-6-sol").capabilities);
}

#[test]
fn a_cloud_asks_a_tenth_more_where_a_region_is_named() {
    let catalog = shipped();
    let check = |id, region: &str, expected: &str| {
        let mut terms = standard();
        terms.date = parse_date("2026-11-26").unwrap();
        if !region.is_empty() {
            terms.factors = vec![format!("region:{region}")];
        }
        let asked = usage(1_000_000, 0, 1_000_000);
        let bill = bill(&catalog, id, &asked, &terms);
        assert_eq!(total(&bill).as_deref(), Some(expected), "{id} {region}");
    };
    // The maker's own: $3 + $15, and a tenth more in the US only.
    check("anthropic/claude-sonnet-4-6", "", "18");
    check("anthropic/claude-sonnet-4-6", "us", "19.8");
    let bedrock = "aws-bedrock/anthropic.claude-sonnet-4-6";
    check(bedrock, "", "18");
    check(bedrock, "eu", "19.8");
    check(bedrock, "jp", "19.8");
    // GPT-6 Sol's long prompts in a data zone: $4 + $15, a tenth more in the US and a fifth in the EU.
    check("azure/gpt-6-sol", "", "19");
    check("azure/gpt-6-sol", "us", "20.9");
    check("azure/gpt-6-sol", "eu", "22.8");
    check("google-vertex/gemini-4-argon", "regional", "13.2");
}
