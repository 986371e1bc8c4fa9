//! What fees beside tokens are for, by the ids that price files use, in Traditional Chinese.

use crate::text::FeeWords;

pub const WORDS: FeeWords = FeeWords { name };

fn name(id: &str) -> String {
    let name = match id {
        "attachment_search" => "附件搜尋",
        "code_execution" => "程式碼執行",
        "code_execution_hour" => "程式碼執行時數",
        "code_interpreter_1gb_20min" => "程式碼直譯器（1 GB、20 分鐘）",
        "collections_search" => "文件集搜尋",
        "file_search" => "檔案搜尋",
        "maps" => "地圖查詢",
        "request:search-context-high" => "請求（搜尋上下文：多）",
        "request:search-context-low" => "請求（搜尋上下文：少）",
        "request:search-context-medium" => "請求（搜尋上下文：中）",
        "search_query" => "搜尋查詢",
        "web_search" => "網頁搜尋",
        "x_search" => "X 搜尋",
        other => other,
    };
    name.to_owned()
}
