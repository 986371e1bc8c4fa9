//! Words of a model's page, in Traditional Chinese.

use crate::text::models::model::{FactNames, ModelText};

pub const WORDS: ModelText = ModelText {
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
