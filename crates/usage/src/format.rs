//! The formats that are known, and what each is recognised by.

use crate::{json::Json, mapping::Mapping, sheet};

/// A format of one provider or tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// `GET /v1/organization/usage/…` of `OpenAI`.
    OpenaiUsage,
    /// `GET /v1/organization/costs` of `OpenAI`.
    OpenaiCosts,
    /// The activity export of `OpenAI`'s dashboard, old and new.
    OpenaiActivitySheet,
    /// The cost export of `OpenAI`'s dashboard, old and new.
    OpenaiCostSheet,
    /// The output file of a batch of `OpenAI`.
    OpenaiBatch,
    /// `usage_report/messages` of Anthropic.
    AnthropicUsage,
    /// `cost_report` of Anthropic.
    AnthropicCosts,
    /// The usage export of Claude's console.
    AnthropicUsageSheet,
    /// The cost export of Claude's console.
    AnthropicCostSheet,
    /// `usage_report/claude_code` of Anthropic.
    ClaudeCodeAnalytics,
    /// The log of a Claude Code session.
    ClaudeCodeLog,
    /// The log of a Codex session.
    CodexLog,
    /// What `ccusage --json` prints.
    Ccusage,
    /// Google Cloud's billing export as lines of JSON.
    GoogleBilling,
    /// Google Cloud's billing export as a sheet.
    GoogleBillingSheet,
    /// The activity export of `OpenRouter`.
    OpenrouterActivitySheet,
    /// `/activity` of `OpenRouter`.
    OpenrouterActivity,
    /// `/generation` of `OpenRouter`.
    OpenrouterGeneration,
    /// `amount-*.csv` of `DeepSeek`'s export.
    DeepseekAmount,
    /// `cost-*.csv` of `DeepSeek`'s export.
    DeepseekCost,
    /// `LiteLLM`'s spend logs.
    LitellmSpend,
    /// `LiteLLM`'s `/user/daily/activity`.
    LitellmDaily,
    /// Together's billing report.
    TogetherBilling,
    /// What is left of a balance: `OpenRouter`'s `/credits`, `DeepSeek`'s `/user/balance`. It tells of no use.
    Balance,
    /// Answers of an API, as one document, a list or lines: `OpenAI`'s and those like it, Anthropic's, Gemini's, Bedrock's, the AI SDK's.
    Answer,
    /// A sheet of no known provider, read by a mapping of its columns.
    OtherSheet,
}

prices::choices! { Format {
    OpenaiUsage = "openai-usage",
    OpenaiCosts = "openai-costs",
    OpenaiActivitySheet = "openai-activity-csv",
    OpenaiCostSheet = "openai-cost-csv",
    OpenaiBatch = "openai-batch",
    AnthropicUsage = "anthropic-usage",
    AnthropicCosts = "anthropic-costs",
    AnthropicUsageSheet = "anthropic-usage-csv",
    AnthropicCostSheet = "anthropic-cost-csv",
    ClaudeCodeAnalytics = "claude-code-analytics",
    ClaudeCodeLog = "claude-code-log",
    CodexLog = "codex-log",
    Ccusage = "ccusage",
    GoogleBilling = "google-billing",
    GoogleBillingSheet = "google-billing-csv",
    OpenrouterActivitySheet = "openrouter-activity-csv",
    OpenrouterActivity = "openrouter-activity",
    OpenrouterGeneration = "openrouter-generation",
    DeepseekAmount = "deepseek-amount-csv",
    DeepseekCost = "deepseek-cost-csv",
    LitellmSpend = "litellm-spend",
    LitellmDaily = "litellm-daily",
    TogetherBilling = "together-billing",
    Balance = "balance",
    Answer = "answer",
    OtherSheet = "other-csv",
} }

/// How the bytes of a format are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// A document of JSON.
    Document,
    /// A JSON object on each line.
    Lines,
    /// A sheet with a head.
    Sheet,
}

impl Format {
    /// The layout where the format has only one; answers come as a document or as lines.
    pub(crate) const fn layout(self) -> Option<Layout> {
        Some(match self {
            Self::Answer => return None,
            Self::OpenaiBatch | Self::ClaudeCodeLog | Self::CodexLog | Self::GoogleBilling => {
                Layout::Lines
            }
            Self::OpenaiActivitySheet
            | Self::OpenaiCostSheet
            | Self::AnthropicUsageSheet
            | Self::AnthropicCostSheet
            | Self::GoogleBillingSheet
            | Self::OpenrouterActivitySheet
            | Self::DeepseekAmount
            | Self::DeepseekCost
            | Self::OtherSheet => Layout::Sheet,
            _ => Layout::Document,
        })
    }

    /// Whether its files hold single requests, of which a day has many.
    pub(crate) const fn is_of_requests(self) -> bool {
        matches!(
            self,
            Self::Answer | Self::OpenaiBatch | Self::OpenrouterGeneration
        )
    }

    /// Whether it tells of sessions in which somebody waits for each answer: none of them could have been sent as a batch.
    pub(crate) const fn is_session(self) -> bool {
        matches!(
            self,
            Self::ClaudeCodeAnalytics | Self::ClaudeCodeLog | Self::CodexLog | Self::Ccusage
        )
    }

    /// The format of a line that is an object of its own.
    pub(crate) fn of_line(json: Json<'_>) -> Option<Self> {
        let fields = json.fields();
        let kind = fields.text("type").unwrap_or_default();
        if fields.has("payload") && fields.has("timestamp") && !kind.is_empty() {
            Some(Self::CodexLog)
        } else if fields.has("custom_id") && fields.has("response") {
            Some(Self::OpenaiBatch)
        } else if fields.has("sku") && fields.has("cost") && fields.has("service") {
            Some(Self::GoogleBilling)
        } else if fields.has("sessionId") || (fields.has("leafUuid") && kind == "summary") {
            Some(Self::ClaudeCodeLog)
        } else {
            Self::of_document(json).filter(|format| *format == Self::Answer)
        }
    }

    /// The format of a document.
    pub(crate) fn of_document(json: Json<'_>) -> Option<Self> {
        if json.is_list() {
            return Self::of_entry(*json.list().first()?);
        }
        let fields = json.fields();
        let all = |names: &[&str]| names.iter().all(|name| fields.has(name));
        if fields.has("balance_infos") || fields.within("data").has("total_credits") {
            return Some(Self::Balance);
        }
        if all(&["billing_period", "data"]) {
            return Some(Self::TogetherBilling);
        }
        if [
            "daily", "monthly", "weekly", "sessions", "session", "blocks",
        ]
        .iter()
        .any(|name| fields.get(name).is_some_and(Json::is_list))
        {
            return Some(Self::Ccusage);
        }
        if let Some(result) = fields.list("results").first() {
            return result
                .fields()
                .has("breakdown")
                .then_some(Self::LitellmDaily);
        }
        if let Some(data) = fields.get("data") {
            if !data.is_list() {
                return data
                    .fields()
                    .has("native_tokens_prompt")
                    .then_some(Self::OpenrouterGeneration);
            }
            let entries = data.list();
            if let Some(found) = entries.iter().find_map(|entry| Self::of_bucket(*entry)) {
                return Some(found);
            }
            if fields.text("object").as_deref() == Some("page") {
                return Some(Self::OpenaiUsage);
            }
        }
        Self::of_entry(json)
    }

    /// The format of a report, by one of its entries.
    fn of_bucket(entry: Json<'_>) -> Option<Self> {
        let fields = entry.fields();
        if fields.has("model_breakdown") {
            return Some(Self::ClaudeCodeAnalytics);
        }
        if fields.has("model_permaslug") || fields.has("byok_usage_inference") {
            return Some(Self::OpenrouterActivity);
        }
        let results = fields.list("results");
        let result = results.first()?.fields();
        let object = result.text("object").unwrap_or_default();
        if object == "organization.costs.result" {
            Some(Self::OpenaiCosts)
        } else if object.starts_with("organization.usage.") {
            Some(Self::OpenaiUsage)
        } else if result.has("uncached_input_tokens") {
            Some(Self::AnthropicUsage)
        } else if result.has("cost_type") || result.has("token_type") {
            Some(Self::AnthropicCosts)
        } else {
            None
        }
    }

    /// The format of an object that stands alone or in a list.
    fn of_entry(json: Json<'_>) -> Option<Self> {
        let fields = json.fields();
        if fields.has("spend") && (fields.has("startTime") || fields.has("call_type")) {
            return Some(Self::LitellmSpend);
        }
        let usage = fields.within("usage");
        let holds = |name: &str| usage.has(name) || fields.has(name);
        let is_answer = fields.has("usageMetadata")
            || [
                "prompt_tokens",
                "input_tokens",
                "inputTokens",
                "total_input_tokens",
                "seconds",
            ]
            .iter()
            .any(|name| holds(name));
        is_answer.then_some(Self::Answer)
    }

    /// The format of a sheet, by its head.
    pub(crate) fn of_head(head: &[String]) -> Option<Self> {
        let has = |name: &str| head.iter().any(|own| own == name);
        let all = |names: &[&str]| names.iter().all(|name| has(name));
        if all(&["tokens_prompt", "tokens_completion", "cost_total"]) {
            Some(Self::OpenrouterActivitySheet)
        } else if has("usage_input_tokens_no_cache") {
            Some(Self::AnthropicUsageSheet)
        } else if all(&["usage_date_utc", "token_type", "cost_usd"]) {
            Some(Self::AnthropicCostSheet)
        } else if all(&["type", "price", "amount", "model"]) {
            Some(Self::DeepseekAmount)
        } else if all(&["wallet_type", "cost"]) {
            Some(Self::DeepseekCost)
        } else if has("amount_value") {
            Some(Self::OpenaiCostSheet)
        } else if all(&["start_time", "input_tokens"]) || has("n_context_tokens_total") {
            Some(Self::OpenaiActivitySheet)
        } else if has(sheet::GOOGLE_COST) && head.iter().any(|name| name.starts_with("sku")) {
            Some(Self::GoogleBillingSheet)
        } else if all(&["start_time", "end_time", "start_time_iso"]) {
            // An export of days without use has only its times.
            Some(Self::OpenaiActivitySheet)
        } else {
            Mapping::guess(head).tells_use().then_some(Self::OtherSheet)
        }
    }
}
