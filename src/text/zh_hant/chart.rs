//! Words that charts bring along, whatever they show, in Traditional Chinese.

use crate::text::chart::ChartText;

pub const WORDS: ChartText = ChartText {
    show_table: "改看表格",
    nothing: "還沒有可以畫的數值。",
    left_out: |count, is_log| {
        let why = if is_log {
            "沒有資料或為 0"
        } else {
            "沒有資料"
        };
        format!("有 {count} 筆{why}，未列入圖中。")
    },
    log_scale: |title| format!("{title}（對數刻度）"),
    date: "日期",
    released: "推出日期",
    context: "context window（token）",
    usd_per_mtok: "每百萬 token 價格（美元）",
    usd: "美元",
    tokens: "token 數",
    turn: "對話輪次",
    low: "低",
    expected: "預期",
    high: "高",
    today: "今天",
};
