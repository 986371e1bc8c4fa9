//! Every way a person writes a model leads to it.

use plan::search::{is_named, ranked};
use prices::{
    bundled,
    catalog::{Catalog, Model, Role},
};
use std::sync::LazyLock;

static CATALOG: LazyLock<&Catalog> = LazyLock::new(bundled::catalog);

/// Models that fit, best first.
fn found(typed: &str) -> Vec<&'static Model> {
    ranked(*CATALOG, typed, &|_| true)
}

fn first(typed: &str) -> Option<&'static Model> {
    found(typed).first().copied()
}

/// An id as people write it: as it is, with every mark a hyphen, an underscore, a look-alike dash, a space, none at all, and in
/// full-width letters.
fn spellings(id: &str) -> [String; 7] {
    let with = |mark: &str| {
        let parts = id.split(|c: char| !c.is_alphanumeric());
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        parts.join(mark)
    };
    let wide = |c: char| match c {
        '!'..='~' => char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c),
        c => c,
    };
    let wide = id.chars().map(wide).collect();
    [
        id.to_owned(),
        with("-"),
        with("_"),
        with("\u{2011}"),
        with(" "),
        with(""),
        wide,
    ]
}

/// Ids with and without the seller in front.
fn names(model: &Model) -> impl Iterator<Item = &str> {
    model.ids().chain([model.key.as_str()])
}

fn squeezed(id: &str) -> String {
    let kept = id.chars().filter(|c| c.is_alphanumeric());
    kept.collect::<String>().to_ascii_lowercase()
}

#[test]
fn every_id_and_alias_in_every_spelling_leads_to_its_model_first() {
    let providers = CATALOG.providers().iter();
    let models =
        providers.flat_map(|provider| provider.models.iter().map(|model| (provider.role, model)));
    for (at, (role, model)) in models.enumerate() {
        for id in model.ids() {
            let spelled = spellings(id);
            // All of them at the makers; elsewhere one of them by turns, at every third model.
            let (from, count) = match role {
                Role::Maker => (0, spelled.len()),
                _ => (at % spelled.len(), usize::from(at % 3 == 0)),
            };
            for typed in &spelled[from..from + count] {
                let is_it =
                    |found: &Model| names(found).any(|known| squeezed(known) == squeezed(id));
                assert_eq!(
                    first(typed).map(is_it),
                    Some(true),
                    "{typed:?} of {}",
                    model.key
                );
            }
        }
        let key = first(model.key.as_str()).map(|found| &found.key);
        assert_eq!(key, Some(&model.key));
    }
}

#[test]
fn what_clouds_and_routers_put_around_an_id_is_left_out() {
    for (typed, id) in [
        ("claude-sonnet-4.5", "claude-sonnet-4-5-20250929"),
        ("gpt4o", "gpt-4o-2024-08-06"),
        ("gpt\u{2011}5", "gpt-5-2025-08-07"),
        ("gemini-2-5-pro", "gemini-2.5-pro"),
        ("models/gemini-2.5-pro", "gemini-2.5-pro"),
        ("gpt-35-turbo", "gpt-3.5-turbo"),
        ("azure/gpt-5", "gpt-5"),
        ("us.anthropic.claude-sonnet-4-6", "claude-sonnet-4-6"),
        (
            "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
            "anthropic.claude-sonnet-4-5-20250929-v1:0",
        ),
        ("anthropic.claude-sonnet-5-5", "claude-sonnet-5-5"),
        ("claude-sonnet-4-5@20250929", "claude-sonnet-4-5-20250929"),
        (
            "ft:gpt-4o-mini-2024-07-18:my-org::abc123",
            "gpt-4o-mini-2024-07-18",
        ),
        ("claude-opus-4-8[1m]", "claude-opus-4-8"),
        ("vertex_ai/claude-opus-4-8", "claude-opus-4-8"),
        ("openrouter/openai/gpt-5", "gpt-5"),
        ("gpt-6-1-terra", "gpt-6.1-terra"),
        ("ＧＰＴ－５", "gpt-5"),
    ] {
        let found = first(typed);
        let is_it = found.is_some_and(|model| {
            names(model).any(|known| squeezed(known).ends_with(&squeezed(id)))
        });
        assert!(is_it, "{typed}: {:?}", found.map(|model| &model.key));
    }
}

#[test]
fn numbers_match_whole() {
    let none_is = |typed: &str, wrong: &str| {
        for model in found(typed) {
            assert!(!model.name.contains(wrong), "{typed} found {}", model.key);
        }
    };
    none_is("gpt 6", "GPT-5");
    none_is("claude sonnet 9", "Sonnet 4.5");
    none_is("gpt-5", "GPT-4");
    assert!(
        found("gpt 6")
            .iter()
            .any(|model| model.id == "gpt-6.1-terra")
    );
    let gpt5 = first("gpt-5").map(|model| model.key.as_str());
    assert_eq!(gpt5, Some("openai/gpt-5"));
}

#[test]
fn chinese_names_of_makers_find_their_models() {
    for (typed, name) in [
        ("通義千問", "Qwen"),
        ("千问", "Qwen"),
        ("智譜", "GLM"),
        ("月之暗面", "Kimi"),
        ("通義 max", "Max"),
    ] {
        let found = found(typed);
        assert!(!found.is_empty(), "{typed}");
        assert!(
            found.iter().all(|model| model
                .ids()
                .chain([model.name.as_str(), model.provider_name.as_str()])
                .any(|known| known.to_lowercase().contains(&name.to_lowercase()))),
            "{typed}"
        );
    }
}

#[test]
fn words_may_be_begun_and_stand_in_any_order() {
    for typed in [
        "son",
        "sonnet anthropic",
        "claude son",
        "chatgpt",
        "terra openai",
        "oss 120b",
    ] {
        assert!(!found(typed).is_empty(), "{typed}");
    }
    for typed in ["no such model anywhere", "gpt-99", "zzzz"] {
        assert!(found(typed).is_empty(), "{typed}: {:?}", first(typed));
    }
    assert!(CATALOG.models().all(|model| is_named(model, "  ")));
}
