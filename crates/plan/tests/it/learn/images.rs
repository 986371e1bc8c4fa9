//! Tokens of pictures.

use plan::learn::images::{ImageRule, ImageRules, MOST_PIXELS, Size};
use prices::bundled::{MEDIA_FILES, catalog};
use proptest::prelude::*;

fn shipped() -> ImageRules {
    let [(name, text)] = MEDIA_FILES else {
        panic!("one file");
    };
    let (rules, problems) = ImageRules::from_json(name, text);
    assert!(problems.is_empty(), "{problems:?}");
    rules
}

fn rule(id: &str) -> ImageRule {
    let rules = shipped();
    let family = rules.families().iter().find(|family| family.id == id);
    family.unwrap().rule.unwrap()
}

#[track_caller]
fn check(id: &str, examples: &[(u64, u64, u64)]) {
    let rule = rule(id);
    for (width, height, tokens) in examples {
        let size = Size::new(*width, *height).unwrap();
        assert_eq!(rule.tokens(size).get(), *tokens, "{id} {width} x {height}");
    }
}

#[test]
fn tiles_are_counted_as_the_makers_examples_do() {
    // 85 + 170 x 4 = 765; fit to 1024 x 2048, then 768 x 1536: 6 tiles, 85 + 170 x 6 = 1,105. A picture of one tile: 85 + 170.
    check(
        "openai-4o",
        &[
            (1024, 1024, 765),
            (2048, 4096, 1105),
            (512, 512, 255),
            (513, 512, 425),
        ],
    );
    check("openai-5", &[(1024, 1024, 70 + 140 * 4)]);
}

#[test]
fn patches_are_counted_as_the_makers_examples_do() {
    // 32 x 32 patches = 1,024; 1,800 x 2,400 is made 1,056 x 1,408: 33 x 44 = 1,452. Times 1.62: 1,658.88 and 2,352.24.
    check("openai-mini", &[(1024, 1024, 1659), (1800, 2400, 2352)]);
    check("openai-5.4", &[(1024, 1024, 1024), (1600, 1600, 2500)]);
    // Without a budget: 128 x 128 patches.
    check(
        "openai-5.6",
        &[(4096, 4096, 16_384), (1, 1, 1), (33, 32, 2)],
    );
}

#[test]
fn the_grid_is_counted_as_the_makers_table_does() {
    check(
        "claude-standard",
        &[
            (200, 200, 64),
            (1000, 1000, 1296),
            (1092, 1092, 1521),
            (1920, 1080, 1560),
            (2000, 1500, 1564),
            (3840, 2160, 1560),
            (1075, 1520, 1551),
        ],
    );
    check(
        "claude-high",
        &[
            (200, 200, 64),
            (1920, 1080, 2691),
            (2000, 1500, 3888),
            (3840, 2160, 4784),
            (1075, 1520, 2145),
        ],
    );
}

#[test]
fn some_families_count_every_picture_alike_and_of_some_nothing_is_published() {
    check("gemini-3", &[(1, 1, 1120), (100_000, 1, 1120)]);
    let rules = shipped();
    let unknown = rules
        .families()
        .iter()
        .filter(|family| family.rule.is_none());
    assert_eq!(unknown.count(), 2);
}

#[test]
fn every_family_names_models_of_the_catalogue() {
    for family in shipped().families() {
        assert!(!family.models.is_empty(), "{}", family.id);
        for model in &family.models {
            assert!(catalog().model(model).is_some(), "{}: {model}", family.id);
        }
    }
}

#[test]
fn what_is_wrong_in_the_file_is_named() {
    let source =
        r#""source": {"url": "https://example.test", "checked": "2026-11-20", "grade": "maker"}"#;
    let check = |family: &str, field: &str| {
        let text = format!(r#"{{"schema": 1, "families": [{family}]}}"#);
        let (rules, problems) = ImageRules::from_json("images.json", &text);
        let fields: Vec<&str> = problems
            .iter()
            .map(|problem| problem.field.as_str())
            .collect();
        assert!(fields.contains(&field), "{family}: {problems:?}");
        assert!(rules.families().len() <= 1);
    };
    let family = |rule: &str, more: &str| {
        format!(r#"{{"id": "a", "name": "A", "models": [], "rule": {rule}, {source}{more}}}"#)
    };
    check(
        &family(r#"{"kind": "fixed", "tokens": 0}"#, ""),
        "families[0].rule.tokens",
    );
    check(
        &family(r#"{"kind": "circles"}"#, ""),
        "families[0].rule.kind",
    );
    check(
        &family(r#"{"kind": "fixed", "tokens": 1, "colour": 1}"#, ""),
        "families[0].rule.colour",
    );
    check(&family("null", r#", "price": "1""#), "families[0].price");
    check(
        &format!(r#"{{"id": "a", "name": "A", "models": [], {source}}}"#),
        "families[0].rule",
    );
    check(
        r#"{"id": "a", "name": "A", "models": ["nobody"], "rule": null}"#,
        "families[0].models[0]",
    );
    let patches = r#"{"kind": "patches", "patch": 32, "factor": "1e3"}"#;
    check(&family(patches, ""), "families[0].rule.factor");
    let same = family("null", "");
    check(&format!("{same},{same}"), "families[1]");
}

#[test]
fn a_size_of_nothing_is_no_size() {
    assert_eq!(Size::new(0, 1), None);
    assert_eq!(Size::new(1, MOST_PIXELS + 1), None);
    assert!(Size::new(MOST_PIXELS, MOST_PIXELS).is_some());
}

proptest! {
    #[test]
    fn no_picture_passes_its_familys_limits(width in 1_u64..=MOST_PIXELS, height in 1_u64..=MOST_PIXELS) {
        let size = Size::new(width, height).unwrap();
        let turned = Size::new(height, width).unwrap();
        for family in shipped().families() {
            let Some(rule) = family.rule else { continue };
            let tokens = rule.tokens(size).get();
            prop_assert!(tokens > 0, "{}", family.id);
            // A picture on its side is as large.
            prop_assert_eq!(tokens, rule.tokens(turned).get(), "{}", &family.id);
            match rule {
                ImageRule::Grid { max_tokens, .. } => prop_assert!(tokens <= max_tokens),
                ImageRule::Patches { budget: Some(budget), factor_ppm, .. } => {
                    prop_assert!(tokens <= (budget * factor_ppm + 500_000) / 1_000_000, "{} {}", &family.id, tokens);
                }
                _ => {}
            }
        }
    }
}
