//! Words of a model's page.

/// A model's page.
pub struct ModelText {
    /// The way back to the comparison.
    pub all_models: &'static str,
    /// Who sells the model: before the provider's name.
    pub sold_by: fn(provider: &str) -> String,
    /// Counts a text with this model.
    pub count: &'static str,
    /// Compares it with others.
    pub compare: &'static str,
    /// Its prices as JSON.
    pub json: &'static str,
    /// The visitor has a price of their own for it.
    pub own: &'static str,
    /// Heading of the prices in force.
    pub prices: &'static str,
    /// No price is known for today.
    pub no_price: &'static str,
    /// Head of the column of names.
    pub what: &'static str,
    /// Head of the column of amounts of unit prices.
    pub price: &'static str,
    /// Prices by another unit than the token.
    pub by_unit: &'static str,
    /// Fees on top.
    pub fees: &'static str,
    /// Other hours, by name.
    pub window: fn(name: &str) -> String,
    /// The hours of a window: its days and times in UTC.
    pub hours: fn(days: &str, times: &str) -> String,
    /// A weekday, 1 is Monday.
    pub day: fn(u8) -> &'static str,
    /// Every rate is multiplied.
    pub multiplied: fn(&str) -> String,
    /// A factor by its name in the price files, such as `region:us`.
    pub factor: fn(name: &str, factor: &str) -> String,
    /// Heading of the source.
    pub source: &'static str,
    /// What the record leaves out.
    pub omitted: &'static str,
    /// Sentences for the reader.
    pub notes: &'static str,
    /// What other sources print.
    pub disputes: &'static str,
    /// A price announced for a day.
    pub announced: fn(&str) -> String,
    /// Heading of the limits.
    pub limits: &'static str,
    /// Names of the limits and dates.
    pub facts: FactNames,
    /// Heading of the tokenizer.
    pub tokenizer: &'static str,
    /// Counted exactly, in an encoding.
    pub exact: fn(&str) -> String,
    /// The encoding is assumed.
    pub assumed: fn(&str) -> String,
    /// Estimated from an encoding, by a factor and its range.
    pub estimated: fn(of: &str, expected: &str, low: &str, high: &str) -> String,
    /// Text tokens are not what it bills.
    pub not_text: &'static str,
    /// Where an estimate's ratio comes from.
    pub ratio_source: &'static str,
    /// The id an API takes.
    pub id: &'static str,
    /// Other ids.
    pub aliases: &'static str,
}

/// Names of a model's limits and dates.
pub struct FactNames {
    /// Tokens of prompt and answer.
    pub context: &'static str,
    /// Tokens of the prompt.
    pub max_input: &'static str,
    /// Tokens of the answer.
    pub max_output: &'static str,
    /// What it reads.
    pub reads: &'static str,
    /// What it makes.
    pub makes: &'static str,
    /// Where it is served.
    pub endpoints: &'static str,
    /// The newest its training saw.
    pub cutoff: &'static str,
    /// Its first day.
    pub released: &'static str,
    /// Its last day.
    pub retires: &'static str,
    /// Served until at least.
    pub retires_not_before: &'static str,
    /// The open weights it runs.
    pub weights: &'static str,
}

pub(super) const EN: ModelText = ModelText {
    all_models: "All models",
    sold_by: |provider| format!("sold by {provider}"),
    count: "Count a text for this model",
    compare: "Compare it with others",
    json: "This provider’s prices as JSON",
    own: "You have entered a price of your own for this model: every tool reckons with it. Below stands what the list says.",
    prices: "What it costs",
    no_price: "No price is known for this day. What was known is in the history below.",
    what: "Billed",
    price: "Price",
    by_unit: "Billed by other units than tokens",
    fees: "Fees on top of tokens",
    window: |name| format!("Hours: {name}"),
    hours: |days, times| format!("{days}, {times} UTC"),
    day: |day| ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day as usize % 7],
    multiplied: |factor| format!("every price × {factor}"),
    factor: |name, factor| {
        let name = match name {
            "region:us" => "Processed in the US only",
            "region:us-gov" => "In the US government cloud",
            "region:eu" => "Processed in the EU only",
            "region:jp" => "Processed in Japan only",
            "region:au" => "Processed in Australia only",
            "region:in" => "Processed in India only",
            "region:ca" => "Processed in Canada only",
            "region:apac" => "Processed in Asia-Pacific only",
            "region:in-region" => "In one data centre region",
            "region:regional" => "At a regional endpoint",
            "region:data-residency" => "With data residency in a region",
            other => other,
        };
        format!("{name}: every price × {factor}")
    },
    source: "Where this was read",
    omitted: "Printed there and left out here",
    notes: "To know",
    disputes: "Sources disagree",
    announced: |date| {
        format!("Announced from {date}; not in force until somebody has read the page again")
    },
    limits: "Limits and dates",
    facts: FactNames {
        context: "Context window",
        max_input: "Longest prompt",
        max_output: "Longest answer",
        reads: "Reads",
        makes: "Makes",
        endpoints: "Endpoints",
        cutoff: "Knowledge cutoff",
        released: "Released",
        retires: "Switched off",
        retires_not_before: "Served until at least",
        weights: "Open weights",
    },
    tokenizer: "How its tokens are counted",
    exact: |encoding| format!("Exactly, with its public vocabulary {encoding}."),
    assumed: |encoding| {
        format!(
            "With {encoding}, which the maker’s other models of this line use; the maker has not said so of this one."
        )
    },
    estimated: |of, expected, low, high| {
        format!(
            "Estimated: the maker publishes no vocabulary. Expected {expected} times the count in {of}, between {low} and {high} times."
        )
    },
    not_text: "Text tokens are not what this model bills, so there is nothing to count.",
    ratio_source: "What the ratio rests on",
    id: "Id in the API",
    aliases: "Also answers to",
};

pub(super) const ZH_HANT: ModelText = ModelText {
    all_models: "所有模型",
    sold_by: |provider| format!("由 {provider} 販售"),
    count: "用這個模型計算文字",
    compare: "與其他模型比較",
    json: "這家供應商的價格（JSON）",
    own: "你為這個模型輸入了自訂價格，所有工具都以它計算。下面是公告的價格。",
    prices: "現行價格",
    no_price: "查無這一天的價格。過去的價格列在下方的歷史紀錄。",
    what: "計費項目",
    price: "價格",
    by_unit: "不以 token 計費的項目",
    fees: "token 以外的費用",
    window: |name| format!("時段：{name}"),
    hours: |days, times| format!("{days} {times}（UTC）"),
    day: |day| ["週一", "週二", "週三", "週四", "週五", "週六", "週日"][day as usize % 7],
    multiplied: |factor| format!("所有價格 × {factor}"),
    factor: |name, factor| {
        let name = match name {
            "region:us" => "限定在美國處理",
            "region:us-gov" => "美國政府專用雲端",
            "region:eu" => "限定在歐盟處理",
            "region:jp" => "限定在日本處理",
            "region:au" => "限定在澳洲處理",
            "region:in" => "限定在印度處理",
            "region:ca" => "限定在加拿大處理",
            "region:apac" => "限定在亞太地區處理",
            "region:in-region" => "限定在單一資料中心區域",
            "region:regional" => "使用區域端點",
            "region:data-residency" => "指定資料留在某個區域（資料落地）",
            other => other,
        };
        format!("{name}：所有價格 × {factor}")
    },
    source: "資料來源",
    omitted: "價目頁有列、這裡未收錄",
    notes: "注意事項",
    disputes: "來源說法不一",
    announced: |date| format!("預告 {date} 起調整；要等有人重新查核價目頁才算生效"),
    limits: "限制與日期",
    facts: FactNames {
        context: "上下文長度",
        max_input: "提示詞上限",
        max_output: "回答上限",
        reads: "可輸入",
        makes: "可輸出",
        endpoints: "端點",
        cutoff: "知識截止",
        released: "推出",
        retires: "停用",
        retires_not_before: "至少服務到",
        weights: "開放權重",
    },
    tokenizer: "token 怎麼算",
    exact: |encoding| format!("以公開的詞彙表 {encoding} 精確計算。"),
    assumed: |encoding| {
        format!("以 {encoding} 計算：同系列其他模型採用這個詞彙表，但原廠沒有明說這一個也是。")
    },
    estimated: |of, expected, low, high| {
        format!(
            "估計值：原廠沒有公開詞彙表。預期是 {of} 計數的 {expected} 倍，範圍 {low} 到 {high} 倍。"
        )
    },
    not_text: "這個模型不以文字 token 計費，因此沒有 token 可算。",
    ratio_source: "倍率的依據",
    id: "API 使用的 id",
    aliases: "其他可用的 id",
};
