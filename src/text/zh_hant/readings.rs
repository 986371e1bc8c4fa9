//! Words of what in a text can be read in more than one way, in Traditional Chinese.

use crate::text::readings::ReadingsText;
use tokens::LineEnds;

pub const WORDS: ReadingsText = ReadingsText {
    control_as_text: |found| {
        let found = format::grouped(found);
        format!(
            "有 {found} 處寫法和控制 token 相同（例如 <|endoftext|>），比照一般訊息，當成文字計算。"
        )
    },
    read_as_control: |_, tokens| format!("改當成控制 token：{tokens}"),
    control_as_tokens: |found| {
        format!(
            "有 {} 處當成控制 token，每處算 1 個。",
            format::grouped(found)
        )
    },
    read_as_text: |tokens| format!("改當成文字：{tokens}"),
    line_ends: |line_ends, tokens, after| {
        let counted = format!("{}，照檔案原樣計算：{tokens}", named(line_ends));
        match after {
            Some(after) => format!("{counted}。在這裡修改後會變成 LF：{after}。"),
            None => format!("{counted}。"),
        }
    },
    line_ends_lost: |line_ends, before, after| {
        format!(
            "在這裡修改後，{}已變成 LF：檔案原樣是 {before}，換成 LF 是 {after}（不含你的修改）。",
            named(line_ends)
        )
    },
    of_document: "從文件讀出段落、表格和註腳；頁首、頁尾、註解、清單編號和圖片沒有計入。",
    mark: |with_mark| {
        format!("開頭的位元組順序記號（BOM）不屬於文字內容，沒有計入。計入的話是 {with_mark}。")
    },
};

fn named(line_ends: LineEnds) -> String {
    let name = |count: u64, kind: &str| {
        (count > 0).then(|| format!("{} 個{kind}", format::grouped(count)))
    };
    let crlf = name(line_ends.crlf, " Windows 換行（CRLF）");
    let cr = name(line_ends.cr, "舊版 Mac 換行（CR）");
    crlf.into_iter().chain(cr).collect::<Vec<_>>().join("、")
}
