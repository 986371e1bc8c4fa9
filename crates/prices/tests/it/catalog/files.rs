//! What must hold for the price files we ship.

use prices::{
    catalog::{Catalog, Grade, Kind, Model, Role, Status, bundle},
    date::Date,
};
use tokens::{Encoding, Tokenizer};

use super::{borrowed, shipped, sources};

#[test]
fn every_price_file_loads_without_a_problem() {
    let sources = sources();
    let (catalog, problems) = Catalog::from_json(&borrowed(&sources));
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, Vec::<String>::new());
    // One file is the token rules.
    assert_eq!(catalog.providers().len(), sources.len() - 1);
    for provider in catalog.providers() {
        assert!(!provider.models.is_empty(), "{}", provider.id);
    }
}

#[test]
fn a_file_is_named_after_its_provider() {
    for provider in shipped().providers() {
        assert!(
            sources()
                .iter()
                .any(|(name, _)| *name == format!("{}.json", provider.id)),
            "{}",
            provider.id
        );
    }
}

#[test]
fn the_bundle_holds_what_the_files_hold() {
    let sources = sources();
    let text = bundle(&borrowed(&sources)).unwrap();
    assert_eq!(Catalog::from_bundle(&text).unwrap(), shipped());
    let raw: usize = sources.iter().map(|(_, text)| text.len()).sum();
    assert!(
        text.len() < raw * 9 / 10,
        "blanks are dropped: {} of {raw} bytes left",
        text.len()
    );
}

#[test]
fn a_bundle_that_is_cut_short_is_refused_whole() {
    let text = bundle(&borrowed(&sources())).unwrap();
    let error = Catalog::from_bundle(&text[..text.len() / 2]).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("the price data cannot be read, 1 problems, the first: bundle: not JSON"),
        "{error}"
    );
    assert!(Catalog::from_bundle("{}").is_err());
    assert!(Catalog::from_bundle("[]").is_err());
    assert!(Catalog::from_bundle("").is_err());
}

#[test]
fn a_bundle_is_not_made_of_files_with_problems_or_without_rules() {
    assert!(bundle(&[("x.json", "{")]).is_err());
    let problems = bundle(&[]).unwrap_err();
    assert_eq!(problems[0].to_string(), "token-rules.json: missing");
}

#[test]
fn every_model_can_be_found_by_its_key_and_its_aliases() {
    let catalog = shipped();
    for model in catalog.models() {
        assert_eq!(catalog.model(&model.key), Some(model));
        for alias in &model.aliases {
            assert_eq!(
                catalog.model_by_id(&format!("{}/{alias}", model.provider)),
                Some(model)
            );
        }
        for alias in &model.moving_aliases {
            let id = format!("{}/{}", model.provider, alias.id);
            let day = alias.span.from.unwrap_or(Date::MIN);
            assert_eq!(catalog.model_by_id_on(&id, day), Some(model), "{id}");
        }
    }
}

#[test]
fn an_unknown_id_gives_no_model_never_a_near_one() {
    let catalog = shipped();
    for id in [
        "openai/gpt-6.1",
        "openai/gpt-6.1-terra-2",
        "openai/GPT-6.1-terra",
        "gpt-6.1-terra",
        "xai/gpt-6.1-terra",
        "openai/",
        "/",
        "",
    ] {
        assert_eq!(catalog.model_by_id(id), None, "{id:?}");
    }
}

#[test]
fn the_model_to_start_with_is_there() {
    assert_eq!(
        shipped().default_model().unwrap().key.as_str(),
        "openai/gpt-6.1-terra"
    );
    assert_eq!(Catalog::default().default_model(), None);
}

#[test]
fn every_price_has_a_day_and_what_was_read_instead_of_the_makers_page_is_named() {
    let catalog = shipped();
    for model in catalog.models() {
        assert!(!model.periods.is_empty(), "{}", model.key);
        for period in &model.periods {
            let source = &period.source;
            assert!(source.url.starts_with("https://"), "{}", model.key);
            assert!(
                source.grade == Grade::Maker || source.via.is_some(),
                "{}: a price of another grade than the maker's says where it was read",
                model.key
            );
        }
    }
    let days = catalog.models().flat_map(|model| &model.periods);
    assert_eq!(
        catalog.newest_check(),
        days.map(|period| period.source.checked).max()
    );
}

#[test]
fn the_front_row_is_short_and_can_be_bought_by_anyone() {
    let catalog = shipped();
    let newest = catalog.models().filter_map(|model| model.front).max();
    let newest = newest.unwrap();
    let front: Vec<&Model> = catalog.front_row(newest).collect();
    assert!((8..=16).contains(&front.len()), "{} models", front.len());
    for model in front {
        let provider = catalog.providers().iter().find(|p| p.id == model.provider);
        assert_eq!(provider.unwrap().role, Role::Maker, "{}", model.key);
        let state = (model.kind, model.status);
        assert_eq!(state, (Kind::Chat, Status::Active), "{}", model.key);
        let limited = model.notes.iter().any(|note| note.starts_with("Limited"));
        assert!(!limited, "{}", model.key);
        assert!(model.price_on(newest).is_some(), "{}", model.key);
    }
    // The row of a day before anybody stood in it is empty.
    assert_eq!(catalog.front_row(Date::MIN).count(), 0);
}

#[test]
fn a_gateways_price_is_graded_as_one() {
    let catalog = shipped();
    let grade = |id| catalog.model_by_id(id).unwrap().periods[0].source.grade;
    assert_eq!(grade("openai/gpt-6-sol"), Grade::Maker);
    assert_eq!(grade("openai/gpt-6.1-terra"), Grade::Secondary);
    assert_eq!(grade("moonshot/kimi-k2.7-code"), Grade::Reseller);
}

#[test]
fn a_models_tokens_are_exact_only_where_its_vocabulary_is_public() {
    let catalog = shipped();
    let tokenizer = |id| {
        catalog
            .model_by_id(id)
            .map(|model| (model.tokenizer.clone().unwrap(), model.tokenizer_assumed))
            .unwrap()
    };
    assert_eq!(
        tokenizer("openai/gpt-5.6-sol"),
        (Tokenizer::Exact(Encoding::O200kBase), false)
    );
    assert_eq!(
        tokenizer("openai/gpt-3.5-turbo"),
        (Tokenizer::Exact(Encoding::Cl100kBase), false)
    );
    // OpenAI has not published which encoding GPT-6 uses.
    for id in [
        "openai/gpt-6.1-terra",
        "openai/gpt-6-luna",
        "openai/chat-latest",
    ] {
        assert_eq!(
            tokenizer(id),
            (Tokenizer::Exact(Encoding::O200kBase), true),
            "{id}"
        );
    }
    let rule = |id| match tokenizer(id).0 {
        Tokenizer::Estimate(rule) => rule.id,
        Tokenizer::Exact(encoding) => panic!("{id} is exact in {encoding}"),
    };
    assert_eq!(rule("anthropic/claude-opus-4-6"), "claude-4.6-and-older");
    assert_eq!(rule("anthropic/claude-opus-4-7"), "claude-4.7-and-newer");
    assert_eq!(rule("anthropic/claude-haiku-5-5"), "claude-4.7-and-newer");
    assert_eq!(rule("mistral/zai-glm-5-3"), "glm");
}

#[test]
fn every_estimate_rule_is_used_and_explained_in_both_languages() {
    let catalog = shipped();
    for rule in catalog.estimate_rules() {
        let note = catalog.rule_note(&rule.id).unwrap();
        assert!(note.en.is_ascii() && note.en.ends_with('.'), "{}", rule.id);
        assert!(note.zh_hant.ends_with('。'), "{}", rule.id);
        let used = |model: &prices::catalog::Model| {
            model.tokenizer == Some(Tokenizer::Estimate(rule.clone()))
        };
        assert!(catalog.models().any(used), "{}", rule.id);
    }
    assert_eq!(catalog.rule_note("nothing"), None);
}
