//! Keys of models: what may come in from outside.

use prices::catalog::{ModelKey, ModelKeyError, ProviderId};

use super::shipped;

#[test]
fn a_key_is_two_words_with_a_slash_between_them() {
    for text in [
        "openai/gpt-6.1-terra",
        "openrouter/~anthropic/claude-haiku-latest",
        "azure/gpt-5@2026-01-01",
        "製造商/模型",
    ] {
        assert_eq!(ModelKey::parse(text).unwrap().as_str(), text);
    }
    for text in [
        "",
        "/",
        "gpt",
        "a/",
        "/b",
        "a/b c",
        "a /b",
        "a/b,c",
        "a/\u{202E}b",
        "a\u{61C}/b",
        "a/b\n",
    ] {
        assert_eq!(ModelKey::parse(text), Err(ModelKeyError::Shape), "{text:?}");
    }
}

#[test]
fn a_providers_name_is_one_word_without_slash_or_comma() {
    let longest = "x".repeat(ModelKey::MOST_BYTES);
    for name in ["openai", "aws-bedrock", longest.as_str()] {
        assert_eq!(ProviderId::parse(name).unwrap().as_str(), name);
    }
    let too_long = format!("{longest}x");
    for text in [
        "",
        "open ai",
        "openai/gpt",
        "a,b",
        "a\u{202e}b",
        too_long.as_str(),
    ] {
        let error = ProviderId::parse(text).unwrap_err().to_string();
        assert!(error.starts_with("a provider is one word"), "{text:?}");
    }
}

#[test]
fn a_key_has_at_most_two_hundred_bytes() {
    let check = |bytes: usize, problem: Option<ModelKeyError>| {
        let text = format!("a/{}", "b".repeat(bytes - 2));
        assert_eq!(ModelKey::parse(&text).err(), problem);
    };
    check(ModelKey::MOST_BYTES, None);
    check(ModelKey::MOST_BYTES + 1, Some(ModelKeyError::TooLong));
}

#[test]
fn every_model_of_the_price_files_can_come_back_from_a_link() {
    let catalog = shipped();
    for model in catalog.models() {
        let ids = [&model.id].into_iter().chain(&model.aliases);
        for id in ids {
            let key = ModelKey::of(&model.provider, id);
            assert_eq!(ModelKey::parse(key.as_str()), Ok(key));
        }
    }
    assert!(catalog.model(&ModelKey::default()).is_some());
}
