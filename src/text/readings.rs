//! Words of what in a text can be read in more than one way.

use tokens::LineEnds;

/// What of a text was counted in one way and could be read in another. Counts come with their unit.
pub struct ReadingsText {
    /// So many spellings of control tokens were counted as text.
    pub control_as_text: fn(found: u64) -> String,
    /// Offers to read them as control tokens.
    pub read_as_control: fn(found: u64, tokens: &str) -> String,
    /// So many control tokens were counted as such.
    pub control_as_tokens: fn(found: u64) -> String,
    /// Offers to read them as text.
    pub read_as_text: fn(tokens: &str) -> String,
    /// Line ends were counted as the file has them; `after` is what the text comes to once it is edited in the box, if it is there.
    pub line_ends: fn(line_ends: LineEnds, tokens: &str, after: Option<&str>) -> String,
    /// Editing the text in the box made line feeds of them.
    pub line_ends_lost: fn(line_ends: LineEnds, before: &str, after: &str) -> String,
    /// The byte order mark was not counted.
    pub mark: fn(with_mark: &str) -> String,
}

pub(super) const EN: ReadingsText = ReadingsText {
    control_as_text: |found| {
        if found == 1 {
            "1 spelling of a control token, such as <|endoftext|>, is counted as text, as it is in a message.".to_owned()
        } else {
            let found = format::grouped(found);
            format!(
                "{found} spellings of control tokens, such as <|endoftext|>, are counted as text, as they are in a message."
            )
        }
    },
    read_as_control: |found, tokens| {
        if found == 1 {
            format!("Count it as a control token: {tokens}")
        } else {
            format!("Count them as control tokens: {tokens}")
        }
    },
    control_as_tokens: |found| {
        if found == 1 {
            "1 control token is counted as one token.".to_owned()
        } else {
            format!(
                "{} control tokens are counted as one token each.",
                format::grouped(found)
            )
        }
    },
    read_as_text: |tokens| format!("Count as text: {tokens}"),
    line_ends: |line_ends, tokens, after| {
        let counted = format!(
            "{} counted as in the file: {tokens}",
            line_ends_en(line_ends)
        );
        match after {
            Some(after) => {
                format!("{counted}. Once the text is edited here they become LF: {after}.")
            }
            None => format!("{counted}."),
        }
    },
    line_ends_lost: |line_ends, before, after| {
        format!(
            "Editing here turned {} into LF: {before} in the file, {after} here, before your change.",
            line_ends_en(line_ends)
        )
    },
    mark: |with_mark| {
        format!(
            "The byte order mark (BOM) at the start is not counted, since it is no part of the text. With it: {with_mark}."
        )
    },
};

fn line_ends_en(line_ends: LineEnds) -> String {
    let name = |count: u64, one: &str, many: &str| match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{} {many}", format::grouped(count))),
    };
    let crlf = name(
        line_ends.crlf,
        "Windows line end (CRLF)",
        "Windows line ends (CRLF)",
    );
    let cr = name(
        line_ends.cr,
        "old Mac line end (CR)",
        "old Mac line ends (CR)",
    );
    crlf.into_iter().chain(cr).collect::<Vec<_>>().join(" and ")
}

pub(super) const ZH_HANT: ReadingsText = ReadingsText {
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
        let counted = format!("{}，照檔案原樣計算：{tokens}", line_ends_zh(line_ends));
        match after {
            Some(after) => format!("{counted}。在這裡修改後會變成 LF：{after}。"),
            None => format!("{counted}。"),
        }
    },
    line_ends_lost: |line_ends, before, after| {
        format!(
            "在這裡修改後，{}已變成 LF：檔案原樣是 {before}，換成 LF 是 {after}（不含你的修改）。",
            line_ends_zh(line_ends)
        )
    },
    mark: |with_mark| {
        format!("開頭的位元組順序記號（BOM）不屬於文字內容，沒有計入。計入的話是 {with_mark}。")
    },
};

fn line_ends_zh(line_ends: LineEnds) -> String {
    let name = |count: u64, kind: &str| {
        (count > 0).then(|| format!("{} 個{kind}", format::grouped(count)))
    };
    let crlf = name(line_ends.crlf, " Windows 換行（CRLF）");
    let cr = name(line_ends.cr, "舊版 Mac 換行（CR）");
    crlf.into_iter().chain(cr).collect::<Vec<_>>().join("、")
}
