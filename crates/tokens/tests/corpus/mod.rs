//! The texts that are counted natively and in the browser, and must count the same.

/// The sample texts by name.
pub const LANGUAGES: [(&str, &str); 12] = [
    ("arabic", include_str!("../data/languages/arabic.txt")),
    (
        "chinese-simplified",
        include_str!("../data/languages/chinese-simplified.txt"),
    ),
    (
        "chinese-traditional",
        include_str!("../data/languages/chinese-traditional.txt"),
    ),
    ("english", include_str!("../data/languages/english.txt")),
    ("german", include_str!("../data/languages/german.txt")),
    ("hindi", include_str!("../data/languages/hindi.txt")),
    ("japanese", include_str!("../data/languages/japanese.txt")),
    ("json", include_str!("../data/languages/json.txt")),
    ("korean", include_str!("../data/languages/korean.txt")),
    ("markdown", include_str!("../data/languages/markdown.txt")),
    ("python", include_str!("../data/languages/python.txt")),
    ("spanish", include_str!("../data/languages/spanish.txt")),
];

/// Texts that bring tokenizers down, by name.
pub fn hostile() -> Vec<(&'static str, String)> {
    let repeated = |part: &str| part.repeat(100_000 / part.len());
    vec![
        ("one letter", repeated("a")),
        ("spaces before a word", repeated(" ") + "x"),
        ("line breaks", repeated("\n \n")),
        ("chinese without spaces", ('\u{4e00}'..'\u{9000}').collect()),
        ("families", repeated("👩\u{200d}👩\u{200d}👧\u{200d}👦")),
        ("marks", repeated("e\u{301}\u{302}")),
        (
            "every plane",
            (0..0x11_0000u32)
                .step_by(97)
                .filter_map(char::from_u32)
                .collect(),
        ),
    ]
}
