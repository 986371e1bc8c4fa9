//! Words that wait for their place in `text`.

use crate::text::Locale;

/// Words of the calculator's tab for a text that is not there yet.
pub struct OutlineText {
    /// The tab's name.
    pub tab: &'static str,
    /// The name of the tab with the text.
    pub text_tab: &'static str,
    /// What the two tabs choose.
    pub tabs: &'static str,
    /// Asks for the length.
    pub question: &'static str,
    /// The field of the length.
    pub amount: &'static str,
    /// What it is given in.
    pub unit: &'static str,
    /// The units: words, pages, characters, tokens.
    pub units: [&'static str; 4],
    /// The field of the language.
    pub language: &'static str,
    /// The languages' names, by tag.
    pub language_name: fn(tag: &str) -> &'static str,
    /// The field of what a page is taken as: words, or characters where a word is one.
    pub per_page: &'static str,
    /// The unit of that field, in words and in characters.
    pub per_page_units: [&'static str; 2],
    /// The arithmetic: so many of a unit, times tokens per unit, gives a range.
    pub arithmetic:
        fn(amount: &str, is_words: bool, low: &str, expected: &str, high: &str) -> String,
    /// What a page comes to: so many pages of so many words are so many words.
    pub pages: fn(pages: &str, per_page: &str, is_words: bool, amount: &str) -> String,
    /// Where the ratios come from.
    pub source: fn(day: &str, characters: &str, passages: &str, sources: &str) -> String,
    /// Tokens are taken as they are.
    pub tokens_as_they_are: &'static str,
    /// One line on exactness at the count.
    pub basis: &'static str,
    /// The same for a number of tokens.
    pub basis_tokens: &'static str,
    /// In the place of the token view and the table of encodings.
    pub no_text: &'static str,
    /// In Chinese and Japanese a word is a character.
    pub word_is_character: &'static str,
    /// The text of a document: what of it was left out.
    pub of_document: &'static str,
    /// Names of formats that are told by what is in the archive, and of PDF, and how their text is got.
    pub binary: fn(name: &str, format: &str) -> Option<String>,
    /// A document that needs a password.
    pub locked: fn(name: &str) -> String,
    /// A damaged document.
    pub damaged: fn(name: &str) -> String,
    /// A document with more text than is read.
    pub unpacks_too_large: fn(name: &str, limit: &str) -> String,
}

static EN: OutlineText = OutlineText {
    tab: "No text yet",
    text_tab: "Text",
    tabs: "What is counted",
    question: "How long will the text be? The tokens are estimated from its length.",
    amount: "Length",
    unit: "in",
    units: ["words", "pages", "characters", "tokens"],
    language: "Language",
    language_name: |tag| match tag {
        "zh-Hant" => "Chinese, traditional",
        "zh-Hans" => "Chinese, simplified",
        "ja" => "Japanese",
        "ko" => "Korean",
        "es" => "Spanish",
        "fr" => "French",
        "de" => "German",
        "pt" => "Portuguese",
        "it" => "Italian",
        "ru" => "Russian",
        "hi" => "Hindi",
        "ar" => "Arabic",
        _ => "English",
    },
    per_page: "A page is taken as",
    per_page_units: ["words", "characters"],
    arithmetic: |amount, is_words, low, expected, high| {
        let unit = if is_words { "word" } else { "character" };
        let noun = if amount == "1" {
            unit.to_owned()
        } else {
            format!("{unit}s")
        };
        format!("{amount} {noun} × {low} to {high} tokens a {unit}, {expected} in the middle.")
    },
    pages: |pages, per_page, is_words, amount| {
        let noun = if pages == "1" { "page" } else { "pages" };
        let unit = if is_words { "words" } else { "characters" };
        format!("{pages} {noun} × {per_page} {unit} = {amount} {unit}.")
    },
    source: |day, characters, passages, sources| {
        format!(
            "Measured on {day} over {characters} characters in {passages} passages of about a page ({sources}). Eight passages of ten lie in this range. Lists of names, tables of figures and code lie outside it."
        )
    },
    tokens_as_they_are: "A number of tokens is taken as it is, for every model.",
    basis: "Estimate from the length, with measured ratios",
    basis_tokens: "A number of tokens, taken as it is",
    no_text: "There is no text to show.",
    word_is_character: "In Chinese and Japanese each character counts as a word, as it does in Word.",
    of_document: "Read from a document: its paragraphs, tables and notes. Headers, footers, comments, the numbers of lists and pictures are left out.",
    binary: |name, format| {
        Some(match format {
            "pdf" => format!(
                "{name} is a PDF, which holds where letters stand, not their text. Open it, select all (Ctrl+A), copy, and paste here; or save it as .docx or .txt. A scanned PDF needs text recognition first."
            ),
            "old_office" => format!(
                "{name} is an Office file from before 2007. Save it as .docx, or copy its text and paste it here."
            ),
            "spreadsheet" => format!(
                "{name} is a spreadsheet. Save the sheet as .csv, or copy its cells and paste them here."
            ),
            "slides" => format!(
                "{name} holds slides. Copy the text of their outline and paste it here, or save it as .txt."
            ),
            "epub" => format!("{name} is an e-book (EPUB). Convert it to .txt or .docx first."),
            "zip" => {
                format!("{name} is a ZIP archive. Unpack it, and open the files in it one by one.")
            }
            _ => return None,
        })
    },
    locked: |name| {
        format!("{name} is locked with a password. Save a copy without one, and open that here.")
    },
    damaged: |name| {
        format!(
            "{name} is cut short or damaged and cannot be read. Open it in your word processor and save it anew, or copy its text and paste it here."
        )
    },
    unpacks_too_large: |name, limit| {
        format!("{name} holds more than {limit} of text. Split it into several files.")
    },
};

static ZH_HANT: OutlineText = OutlineText {
    tab: "還沒有文字",
    text_tab: "文字",
    tabs: "計算的對象",
    question: "文字大約會有多長？依長度估算 token 數。",
    amount: "長度",
    unit: "單位",
    units: ["字（英文等為單字）", "頁", "字元", "token"],
    language: "語言",
    language_name: |tag| match tag {
        "zh-Hant" => "繁體中文",
        "zh-Hans" => "簡體中文",
        "ja" => "日文",
        "ko" => "韓文",
        "es" => "西班牙文",
        "fr" => "法文",
        "de" => "德文",
        "pt" => "葡萄牙文",
        "it" => "義大利文",
        "ru" => "俄文",
        "hi" => "印地文",
        "ar" => "阿拉伯文",
        _ => "英文",
    },
    per_page: "一頁算多少",
    per_page_units: ["字", "字元"],
    arithmetic: |amount, is_words, low, expected, high| {
        let unit = if is_words { "字" } else { "字元" };
        format!("{amount} {unit} × 每{unit} {low} 到 {high} 個 token，中間值 {expected}。")
    },
    pages: |pages, per_page, is_words, amount| {
        let unit = if is_words { "字" } else { "字元" };
        format!("{pages} 頁 × {per_page} {unit} = {amount} {unit}。")
    },
    source: |day, characters, passages, sources| {
        format!(
            "{day} 實測：{characters} 個字元，分成 {passages} 段，每段約一頁（{sources}）。十段裡有八段落在這個範圍；名單、數字表格和程式碼不在此列。"
        )
    },
    tokens_as_they_are: "直接填 token 數時，每個模型都照這個數字計算。",
    basis: "依長度估算，比例為實測",
    basis_tokens: "直接填寫的 token 數",
    no_text: "沒有文字可以顯示。",
    word_is_character: "中文和日文每個字算一個字，與 Word 的字數統計相同。",
    of_document: "從文件讀出段落、表格和註腳；頁首、頁尾、註解、清單編號和圖片沒有計入。",
    binary: |name, format| {
        Some(match format {
            "pdf" => format!(
                "{name} 是 PDF，檔案裡記的是字的位置，不是文字本身。請打開後全選（Ctrl+A）、複製，再貼到這裡；或另存成 .docx 或 .txt。掃描檔要先做文字辨識。"
            ),
            "old_office" => {
                format!("{name} 是 2007 年以前的 Office 檔案。請另存成 .docx，或複製文字貼到這裡。")
            }
            "spreadsheet" => {
                format!("{name} 是試算表。請把工作表另存成 .csv，或複製儲存格貼到這裡。")
            }
            "slides" => format!("{name} 是簡報。請複製大綱的文字貼到這裡，或另存成 .txt。"),
            "epub" => format!("{name} 是電子書（EPUB）。請先轉成 .txt 或 .docx。"),
            "zip" => format!("{name} 是 ZIP 壓縮檔。請解壓縮後，再逐一打開裡面的檔案。"),
            _ => return None,
        })
    },
    locked: |name| format!("{name} 有密碼保護。請另存一份沒有密碼的副本，再打開。"),
    damaged: |name| {
        format!(
            "{name} 不完整或已損壞，無法讀取。請用文書處理軟體打開後重新存檔，或複製文字貼到這裡。"
        )
    },
    unpacks_too_large: |name, limit| format!("{name} 的文字超過 {limit}。請拆成幾個檔案。"),
};

/// Words that wait for their place.
pub trait Ahead {
    /// Of a text that is not there yet.
    fn outline(self) -> &'static OutlineText;
}

impl Ahead for Locale {
    fn outline(self) -> &'static OutlineText {
        match self {
            Self::En => &EN,
            Self::ZhHant => &ZH_HANT,
        }
    }
}
