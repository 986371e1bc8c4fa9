//! One word for each thing, and marks as Chinese sets them. `tests/it/words.rs` holds the site's own strings to the same rules.

/// Words of Chinese that were given up, each with the one that says the same.
pub const GIVEN_UP: &[(&str, &str)] = &[
    ("廠商", "供應商"),
    ("最便宜的幾倍", "最低價倍數"),
    ("最低價的倍數", "最低價倍數"),
    ("上下文視窗", "上下文長度"),
    ("上下文窗口", "上下文長度"),
    ("價目表單價", "公告單價"),
    ("詞表", "詞彙表"),
    ("上市", "推出"),
    ("系統指示", "系統提示詞"),
    ("提示超過", "提示詞超過"),
    ("提示達", "提示詞達"),
    ("提示上限", "提示詞上限"),
    ("長提示的", "長提示詞的"),
    ("長提示價", "長提示詞價"),
    ("長提示級距", "長提示詞級距"),
    ("圖像企劃", "圖片行銷"),
    ("占", "佔"),
    ("信息", "資訊"),
    ("默認", "預設"),
    ("軟件", "軟體"),
    ("緩存", "快取"),
];

/// A word that stands only behind another.
pub const ONLY_BEHIND: &[(&str, &str)] = &[("程式代理", "寫")];

/// Whether a character is Chinese.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}

/// A word of its own that holds one that was given up: the glossary is no vocabulary of tokens.
const ITS_OWN: &str = "名詞表";

/// The words of a text that were given up, each with what to say instead.
pub fn given_up(string: &str) -> Vec<String> {
    let string = string.replace(ITS_OWN, "");
    let words = GIVEN_UP
        .iter()
        .filter(|(word, _)| string.contains(word))
        .map(|(word, instead)| format!("{word} is {instead}"));
    let behind = ONLY_BEHIND
        .iter()
        .filter(|(word, before)| {
            let whole = format!("{before}{word}");
            string.replace(&whole, "").contains(word)
        })
        .map(|(word, before)| format!("{word} without {before}"));
    words.chain(behind).collect()
}

/// The first mark of half width that stands beside a Chinese character, spaces left out of account.
pub fn narrow_mark(string: &str) -> Option<char> {
    let letters: Vec<char> = string.chars().filter(|c| !c.is_whitespace()).collect();
    let is_beside = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(at + 1);
        [before, after].into_iter().flatten().any(|c| is_han(*c))
    };
    let mut marks = letters.iter().enumerate();
    marks
        .find(|(at, c)| matches!(c, ',' | ':' | ';' | '?' | '!' | '(' | ')') && is_beside(*at))
        .map(|(_, c)| *c)
}

/// Whether a percent sign stands off its number.
pub fn has_loose_percent(string: &str) -> bool {
    let is_number = |c: char| c.is_ascii_digit() || c == '}';
    string
        .split(" %")
        .zip(string.split(" %").skip(1))
        .any(|(before, _)| before.ends_with(is_number))
}
