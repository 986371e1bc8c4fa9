//! Sheets of no known provider: which column means what, guessed from the names and changed by whoever knows better.

use std::collections::BTreeMap;

/// What a column of such a sheet can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The day or the time of the use.
    When,
    /// The model.
    Model,
    /// How many requests a row stands for.
    Requests,
    /// Prompt tokens.
    Input,
    /// Prompt tokens read from a cache.
    CacheRead,
    /// Prompt tokens written to a cache.
    CacheWrite,
    /// Answer tokens, thinking included.
    Output,
    /// Of the answer, tokens of thinking.
    Thinking,
    /// What was billed, in dollars.
    Cost,
    /// The key.
    Key,
    /// The project or team.
    Project,
    /// The person, customer or session.
    User,
}

prices::choices! { Column {
    When = "when",
    Model = "model",
    Requests = "requests",
    Input = "input",
    CacheRead = "cache-read",
    CacheWrite = "cache-write",
    Output = "output",
    Thinking = "thinking",
    Cost = "cost",
    Key = "key",
    Project = "project",
    User = "user",
} }

/// Names that sheets give each column, the clearest first. Compared as names of columns are: lower case, blanks as underscores.
const NAMES: [(Column, &[&str]); Column::ALL.len()] = [
    (
        Column::When,
        &[
            "timestamp",
            "datetime",
            "date",
            "day",
            "time",
            "created_at",
            "created",
            "start_time",
            "usage_date",
            "日期",
            "時間",
        ],
    ),
    (
        Column::Model,
        &["model", "model_name", "model_id", "model_version", "模型"],
    ),
    (
        Column::Requests,
        &[
            "requests",
            "request_count",
            "num_requests",
            "num_model_requests",
            "calls",
            "count",
            "請求數",
        ],
    ),
    (
        Column::Input,
        &[
            "input_tokens",
            "prompt_tokens",
            "tokens_prompt",
            "tokens_in",
            "total_input_tokens",
            "input_token_count",
            "input",
            "prompt",
            "輸入",
            "輸入_token",
        ],
    ),
    (
        Column::CacheRead,
        &[
            "cache_read_input_tokens",
            "cache_read_tokens",
            "input_cached_tokens",
            "cached_input_tokens",
            "cached_tokens",
            "tokens_cached",
            "cache_read",
            "cached",
        ],
    ),
    (
        Column::CacheWrite,
        &[
            "cache_creation_input_tokens",
            "cache_write_tokens",
            "cache_creation_tokens",
            "cache_write",
        ],
    ),
    (
        Column::Output,
        &[
            "output_tokens",
            "completion_tokens",
            "tokens_completion",
            "tokens_out",
            "total_output_tokens",
            "output_token_count",
            "output",
            "completion",
            "輸出",
            "輸出_token",
        ],
    ),
    (
        Column::Thinking,
        &[
            "reasoning_tokens",
            "thinking_tokens",
            "tokens_reasoning",
            "thoughts_tokens",
            "reasoning",
            "thinking",
        ],
    ),
    (
        Column::Cost,
        &[
            "cost_usd",
            "cost",
            "total_cost",
            "cost_(usd)",
            "cost_($)",
            "amount_usd",
            "amount",
            "spend",
            "usd",
            "費用",
            "金額",
        ],
    ),
    (
        Column::Key,
        &["api_key_name", "key_name", "api_key", "api_key_id", "key"],
    ),
    (
        Column::Project,
        &[
            "project_name",
            "project",
            "project_id",
            "workspace",
            "team",
            "application",
            "app",
            "專案",
        ],
    ),
    (
        Column::User,
        &[
            "user_name",
            "user",
            "user_id",
            "email",
            "customer",
            "session",
            "session_id",
            "使用者",
        ],
    ),
];

/// Which column means what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    columns: BTreeMap<Column, String>,
    /// Whether cached tokens are counted inside the input as well, as `OpenAI` and Google do; Anthropic counts them beside it.
    pub is_cache_inside: bool,
}

impl Mapping {
    /// What the names of a sheet's columns suggest.
    #[must_use]
    pub fn guess(names: &[String]) -> Self {
        let mut guessed = Self {
            is_cache_inside: true,
            ..Self::default()
        };
        for (column, known) in NAMES {
            let found = known
                .iter()
                .find_map(|known| names.iter().find(|own| own == known));
            guessed.set(column, found.cloned());
        }
        // Names that only those use who count the cache beside the input.
        guessed.is_cache_inside = [Column::CacheRead, Column::CacheWrite]
            .into_iter()
            .filter_map(|column| guessed.name(column))
            .all(|name| {
                !name.starts_with("cache_read_input") && !name.starts_with("cache_creation")
            });
        guessed
    }

    /// The name of the column that means it.
    #[must_use]
    pub fn name(&self, column: Column) -> Option<&str> {
        self.columns.get(&column).map(String::as_str)
    }

    /// Says which column means it; `None` for none.
    pub fn set(&mut self, column: Column, name: Option<String>) {
        match name {
            Some(name) => self.columns.insert(column, name),
            None => self.columns.remove(&column),
        };
    }

    /// Whether every column that it names is in a sheet, and it names one.
    #[must_use]
    pub fn fits(&self, names: &[String]) -> bool {
        !self.columns.is_empty() && self.columns.values().all(|name| names.contains(name))
    }

    /// Whether something can be counted by it: tokens or money, of a model or of a day.
    #[must_use]
    pub fn tells_use(&self) -> bool {
        let has = |column| self.columns.contains_key(&column);
        (has(Column::Input) || has(Column::Output) || has(Column::Cost))
            && (has(Column::Model) || has(Column::When))
    }

    /// Whether it maps money and no tokens, as a bill does.
    pub(crate) fn is_bill(&self) -> bool {
        let has = |column| self.columns.contains_key(&column);
        has(Column::Cost) && !has(Column::Input) && !has(Column::Output)
    }

    /// Whether a column is used.
    pub(crate) fn uses(&self, name: &str) -> bool {
        self.columns.values().any(|own| own == name)
    }
}

/// A sheet that is read by a mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappedSheet {
    /// The names of its columns, in their order.
    pub names: Vec<String>,
    /// Which of them means what.
    pub mapping: Mapping,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(all: &[&str]) -> Vec<String> {
        all.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn names_suggest_what_columns_mean() {
        let mapping = Mapping::guess(&names(&[
            "day",
            "model",
            "tokens_in",
            "cached",
            "cost",
            "note",
        ]));
        assert_eq!(mapping.name(Column::When), Some("day"));
        assert_eq!(mapping.name(Column::Input), Some("tokens_in"));
        assert_eq!(mapping.name(Column::CacheRead), Some("cached"));
        assert_eq!(mapping.name(Column::Output), None);
        assert!(mapping.is_cache_inside && mapping.tells_use() && !mapping.uses("note"));
    }

    #[test]
    fn the_names_of_anthropic_count_the_cache_beside_the_input() {
        let mapping = Mapping::guess(&names(&[
            "model",
            "input_tokens",
            "cache_read_input_tokens",
        ]));
        assert!(!mapping.is_cache_inside);
    }

    #[test]
    fn a_list_of_addresses_tells_no_use() {
        assert!(!Mapping::guess(&names(&["name", "email", "date"])).tells_use());
        assert!(!Mapping::default().fits(&names(&["a"])));
    }
}
