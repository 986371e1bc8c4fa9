//! Words of the visitor's own prices, in Traditional Chinese.

use crate::text::own::{FieldText, OwnButtonText, OwnSaid, OwnText};
use book::own::{EntryProblem, MAX_ENTRIES, MAX_TEXT, OwnProblem};

fn problem(problem: &OwnProblem) -> String {
    match problem {
        OwnProblem::TooLong { .. } => "內容太長，不會是自訂價格的檔案。".to_owned(),
        OwnProblem::NotJson { message } => format!("不是 JSON：{message}"),
        OwnProblem::NotOurs => "這是 JSON，但不是自訂價格。".to_owned(),
        OwnProblem::NewerVersion { version } => {
            format!("檔案版本是 {version}，比目前支援的 1 新，可能有內容沒讀到。")
        }
        OwnProblem::Entry {
            number,
            label,
            problem,
        } => {
            let label = label
                .as_ref()
                .map_or_else(String::new, |label| format!("「{label}」"));
            format!("第 {number} 筆{label}：{}", entry(problem))
        }
        OwnProblem::TooMany { dropped } => {
            format!("最多保留 {MAX_ENTRIES} 筆，有 {dropped} 筆沒有收進來。")
        }
        OwnProblem::UnknownModel { key } => {
            format!("價格資料裡沒有「{key}」這個模型。這筆資料會保留，但目前用不到。")
        }
        OwnProblem::NotExact { key } => {
            format!("「{key}」打折後的價格超過九位小數，因此仍採用公告價格。")
        }
    }
}

fn entry(problem: &EntryProblem) -> String {
    match problem {
        EntryProblem::NotObject => "不是物件。".to_owned(),
        EntryProblem::Missing { field } => format!("缺少 {field}。"),
        EntryProblem::WrongType { field, .. } => format!("{field} 的型別不對。"),
        EntryProblem::UnknownField { field } => {
            format!("欄位「{field}」在這裡沒有意義，或重複出現。")
        }
        EntryProblem::Price { field, .. } => {
            format!("{field} 不是價格，或超出可用範圍。請寫成像 2.50 的數字。")
        }
        EntryProblem::Lifetime(_) => "快取的保留時間讀不懂。".to_owned(),
        EntryProblem::Date(_) => "日期讀不懂。".to_owned(),
        EntryProblem::Discount { text } => {
            format!("「{text}」不是折扣。請填大於 0、小於 100 的百分比，像 12.5。")
        }
        EntryProblem::Text { field } => {
            let field = match *field {
                "name" => "名稱",
                "note" => "備註",
                other => other,
            };
            format!("{field}需為 1 到 {MAX_TEXT} 個字，且不能有控制字元。")
        }
        EntryProblem::Model => "模型要寫成像 openai/gpt-6.1-terra 的形式。".to_owned(),
        EntryProblem::Id => "識別碼需為 1 到 48 個小寫英數字或連字號。".to_owned(),
        EntryProblem::NoRate => "至少要填一個價格。".to_owned(),
        EntryProblem::Twice => "前面已有同一個模型的資料，以前面的為準。".to_owned(),
        EntryProblem::NoRoom => format!("已有 {MAX_ENTRIES} 筆，沒有空間了。"),
    }
}

pub const BUTTON: OwnButtonText = OwnButtonText {
    button: "自訂價格",
    count: |count| format!("自訂價格（{count}）"),
    close: "關閉",
    unavailable: "無法載入自訂價格的表單。請檢查網路連線，或重新載入頁面。",
};

pub const WORDS: OwnText = OwnText {
    prices: super::prices::WORDS,
    lead: "議定的費率、折扣，或公告價目裡沒有的供應商。只存在這台裝置上，用到的地方都會標示；從今天起適用，查看過去日期時仍以公告價格為準。",
    list: "你的價格",
    none: "還沒有自訂價格。請在下方輸入，或匯入檔案。",
    discount: |percent| format!("比公告價低 {percent}%"),
    entered: |date| format!("{date} 輸入"),
    edit: "編輯",
    remove: "移除",
    of: |action, name| format!("{action}：{name}"),
    add: "新增價格",
    change: |name| format!("修改 {name} 的自訂價格"),
    kind: "你的價格是",
    kinds: ["另訂費率", "折扣", "自己的模型"],
    explain: [
        "取代公告的費率。留空的欄位沿用公告價格，批次價與長提示詞級距也不變。",
        "所有 token 費率都打同樣的折扣，包括批次價與長提示詞級距。其他費用不變。",
        "在表格中自成一列：自有主機、合約價，或沒有列出的模型。",
    ],
    fields: FieldText {
        model: "模型",
        name: "名稱",
        rate: |rate| format!("{rate}（每百萬 token 美元）"),
        listed: |price| format!("公告價 {price}"),
        discount: "折扣（%）",
        context: "上下文長度（token，可留空）",
        note: "備註（可留空）",
    },
    save: "儲存",
    cancel: "取消",
    export: "匯出檔案",
    import: "匯入檔案",
    said: OwnSaid {
        saved: |name| format!("已套用 {name} 的自訂價格。"),
        removed: |name| format!("已移除 {name} 的自訂價格。"),
        not_kept: "瀏覽器不允許本站儲存資料，關閉頁面後自訂價格就會消失。請先匯出檔案。",
        set_aside: |name| {
            format!(
                "先前儲存的自訂價格有部分無法讀取。可讀的已套用，原始內容保留在這台裝置的「{name}」。"
            )
        },
        not_set_aside: "先前儲存的自訂價格有部分無法讀取，瀏覽器也沒有空間另存副本。在你儲存新價格之前，原始內容不會被覆寫。",
        imported: |file, new, same| format!("{file}：新增 {new} 筆，{same} 筆與現有相同。"),
        replaced: |names| format!("已由檔案取代：{names}。"),
        unreadable: |file, too_large| match too_large {
            Some(size) => format!("{file} 有 {size}，不會是自訂價格的檔案。沒有任何變更。"),
            None => format!("{file} 無法以文字讀取。沒有任何變更。"),
        },
    },
    problem,
    entry,
};
