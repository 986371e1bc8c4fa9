//! Which of our providers another catalogue means.
//!
//! Of models that a cloud resells (Vertex AI, Bedrock, Azure), LiteLLM's and models.dev's rows are left out: they name them by other ids
//! than the cloud's own.

/// LiteLLM's `litellm_provider`, our provider, and the prefix that its keys have before the id.
pub(super) const LITELLM: [(&str, &str, &str); 27] = [
    ("openai", "openai", ""),
    ("text-completion-openai", "openai", ""),
    ("anthropic", "anthropic", ""),
    ("gemini", "google", "gemini/"),
    ("xai", "xai", "xai/"),
    ("deepseek", "deepseek", "deepseek/"),
    ("mistral", "mistral", "mistral/"),
    ("cohere", "cohere", ""),
    ("cohere_chat", "cohere", ""),
    ("dashscope", "alibaba", "dashscope/"),
    ("moonshot", "moonshot", "moonshot/"),
    ("zai", "zai", "zai/"),
    ("minimax", "minimax", "minimax/"),
    ("perplexity", "perplexity", "perplexity/"),
    ("ai21", "ai21", ""),
    ("meta_llama", "meta", "meta_llama/"),
    ("groq", "groq", "groq/"),
    ("together_ai", "together", "together_ai/"),
    ("fireworks_ai", "fireworks", "fireworks_ai/"),
    (
        "fireworks_ai-embedding-models",
        "fireworks",
        "fireworks_ai/",
    ),
    ("cerebras", "cerebras", "cerebras/"),
    ("deepinfra", "deepinfra", "deepinfra/"),
    ("sambanova", "sambanova", "sambanova/"),
    ("voyage", "voyage", "voyage/"),
    ("jina_ai", "jina", "jina_ai/"),
    ("openrouter", "openrouter", "openrouter/"),
    ("amazon_nova", "amazon", "amazon_nova/"),
];

/// The name of a provider in models.dev, and ours.
pub(super) const MODELS_DEV: [(&str, &str); 19] = [
    ("openai", "openai"),
    ("anthropic", "anthropic"),
    ("google", "google"),
    ("xai", "xai"),
    ("deepseek", "deepseek"),
    ("mistral", "mistral"),
    ("cohere", "cohere"),
    ("alibaba", "alibaba"),
    ("moonshotai", "moonshot"),
    ("zai", "zai"),
    ("minimax", "minimax"),
    ("perplexity", "perplexity"),
    ("llama", "meta"),
    ("groq", "groq"),
    ("togetherai", "together"),
    ("fireworks-ai", "fireworks"),
    ("cerebras", "cerebras"),
    ("deepinfra", "deepinfra"),
    ("openrouter", "openrouter"),
];

/// Makers whose own price OpenRouter passes on, by the first part of its ids, and ours. Open weights are not among them:
/// there it prints what the cheapest host asks.
pub(super) const OPENROUTER: [(&str, &str); 8] = [
    ("openai", "openai"),
    ("anthropic", "anthropic"),
    ("google", "google"),
    ("x-ai", "xai"),
    ("mistralai", "mistral"),
    ("cohere", "cohere"),
    ("perplexity", "perplexity"),
    ("amazon", "amazon"),
];

/// genai-prices' providers, and ours.
pub(super) const GENAI: [(&str, &str); 22] = [
    ("openai", "openai"),
    ("anthropic", "anthropic"),
    ("google", "google"),
    ("x-ai", "xai"),
    ("deepseek", "deepseek"),
    ("mistral", "mistral"),
    ("cohere", "cohere"),
    ("moonshotai", "moonshot"),
    ("zai", "zai"),
    ("minimax", "minimax"),
    ("perplexity", "perplexity"),
    ("meta", "meta"),
    ("groq", "groq"),
    ("together", "together"),
    ("fireworks", "fireworks"),
    ("cerebras", "cerebras"),
    ("voyageai", "voyage"),
    ("elevenlabs", "elevenlabs"),
    ("openrouter", "openrouter"),
    ("aws", "amazon"),
    ("aws", "aws-bedrock"),
    ("azure", "azure"),
];

/// pi-ai's providers, and ours.
pub(super) const PI_AI: [(&str, &str); 19] = [
    ("openai", "openai"),
    ("anthropic", "anthropic"),
    ("google", "google"),
    ("xai", "xai"),
    ("deepseek", "deepseek"),
    ("mistral", "mistral"),
    ("moonshotai", "moonshot"),
    ("zai", "zai"),
    ("minimax", "minimax"),
    ("meta", "meta"),
    ("groq", "groq"),
    ("together", "together"),
    ("fireworks", "fireworks"),
    ("cerebras", "cerebras"),
    ("openrouter", "openrouter"),
    ("amazon-bedrock", "amazon"),
    ("amazon-bedrock", "aws-bedrock"),
    ("azure", "azure"),
    ("google-vertex", "google-vertex"),
];

/// Who a row as JSON Lines means: our own names, and Amazon's models beside those that it resells.
pub(super) fn by_row(provider: &str) -> Vec<&str> {
    match provider {
        "amazon" => vec!["amazon", "aws-bedrock"],
        ours => vec![ours],
    }
}

/// Amazon's own models are sold through Bedrock only, so there it is the maker.
pub(super) fn is_amazons_own(id: &str) -> bool {
    id.starts_with("amazon.")
}

/// Our name for theirs.
pub(super) fn ours(map: &[(&'static str, &'static str)], theirs: &str) -> Option<&'static str> {
    let (_, ours) = map.iter().find(|(name, _)| *name == theirs)?;
    Some(ours)
}

/// Our names for theirs, where a provider of theirs is two of ours.
pub(super) fn all_ours(map: &[(&'static str, &'static str)], theirs: &str) -> Vec<&'static str> {
    let same = map.iter().filter(|(name, _)| *name == theirs);
    same.map(|(_, ours)| *ours).collect()
}
