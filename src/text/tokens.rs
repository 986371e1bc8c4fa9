//! Words around the text box: counting, the token view, the tables of encodings and languages.

use crate::text::count::counted;

/// Strings of everything that deals with the text and its tokens.
pub struct TokensText {
    /// Name of the text box.
    pub label: &'static str,
    /// What the box takes and where the text goes.
    pub hint: &'static str,
    /// Shown in the empty box.
    pub placeholder: &'static str,
    /// Shown in the empty box while a file or a long paste is being counted instead.
    pub placeholder_attached: &'static str,
    /// Shown in the empty box when a link brought numbers without a text.
    pub placeholder_link: &'static str,
    /// Opens the file chooser.
    pub choose_file: &'static str,
    /// Empties the box.
    pub clear: &'static str,
    /// Calls back the text that a sample, a number, another text or nothing took the place of.
    pub undo: &'static str,
    /// Shown over the box while something is dragged over it.
    pub drop_here: &'static str,
    /// Name of the row of samples.
    pub samples: &'static str,
    /// A long paste has no file name.
    pub attached_paste: &'static str,
    /// Why an attached text is not in the box.
    pub attached_note: &'static str,
    /// Takes an attached text away.
    pub remove: &'static str,
    /// Name of the progress bar.
    pub counting: &'static str,
    /// How far: sizes as text.
    pub counted_of: fn(done: &str, total: &str) -> String,
    /// Dismisses a message.
    pub dismiss: &'static str,
    /// Name of the count panel.
    pub result: &'static str,
    /// The unit beside the count.
    pub tokens: fn(count: u64) -> &'static str,
    /// A range of tokens that is an estimate, without its unit.
    pub about: fn(range: &str) -> String,
    /// The count is the model's own.
    pub exact: fn(encoding: &str) -> String,
    /// The count is the model's own, if the encoding that its maker has not named is the one of its other models.
    pub assumed: fn(encoding: &str) -> String,
    /// The count is scaled from another encoding's.
    pub estimate: fn(encoding: &str) -> String,
    /// Neither: the tokenizer does not run here.
    pub rough: &'static str,
    /// The number came with a link.
    pub from_link: &'static str,
    /// How large a token is, roughly.
    pub rule_of_thumb: &'static str,
    /// Opens what a token is.
    pub what_is_a_token: &'static str,
    /// What a token is.
    pub a_token_is: &'static str,
    /// Units of the small figures under the count.
    pub characters: fn(count: u64) -> &'static str,
    /// Words.
    pub words: fn(count: u64) -> &'static str,
    /// Bytes, in words.
    pub bytes: fn(count: u64) -> &'static str,
    /// Lines.
    pub lines: fn(count: u64) -> &'static str,
    /// Tokens per 100 characters.
    pub per_100: &'static str,
    /// Name of the meter.
    pub context_share: &'static str,
    /// Share of the window beside the meter.
    pub of_context: fn(share: &str, window: &str) -> String,
    /// The maker publishes no context window.
    pub context_unknown: &'static str,
    /// Too long by so many tokens.
    pub exceeds: fn(by: &str) -> String,
    /// Too long if the estimate's upper end is right.
    pub may_exceed: &'static str,
    /// Messages about files and the tokenizer.
    pub trouble: TroubleText,
    /// The token view.
    pub view: TokenViewText,
    /// The tables.
    pub tables: TablesText,
}

/// What happened, what was kept, what to do.
pub struct TroubleText {
    /// Said after each file message while the earlier text stands.
    pub kept: &'static str,
    /// Over the limit; nothing was read.
    pub too_large: fn(name: &str, size: &str, limit: &str) -> String,
    /// Nothing in it.
    pub empty: fn(name: &str) -> String,
    /// The browser could not read it.
    pub unreadable: fn(name: &str) -> String,
    /// Not text; `format` is an id such as `png`, or `unknown`.
    pub binary: fn(name: &str, format: &str) -> String,
    /// Text in another encoding than Unicode.
    pub not_utf8: fn(name: &str, byte: &str, share: &str) -> String,
    /// Before the buttons that name an encoding.
    pub read_as: &'static str,
    /// Counts what decodes; the rest becomes replacement characters.
    pub count_what_decodes: &'static str,
    /// Several files were dropped.
    pub only_first: fn(name: &str) -> String,
    /// The vocabulary could not be fetched.
    pub no_vocabulary: &'static str,
    /// The tokenizer stopped twice.
    pub stopped: &'static str,
    /// Tries again.
    pub try_again: &'static str,
}

/// Strings of the token view.
pub struct TokenViewText {
    /// Its heading.
    pub heading: &'static str,
    /// How to use it by keyboard, for screen readers.
    pub keys: &'static str,
    /// Switch for whitespace marks.
    pub whitespace: &'static str,
    /// Switch for ids.
    pub ids: &'static str,
    /// Stands in the empty view until the tokenizer has answered.
    pub waiting: &'static str,
    /// Stands in the view of an empty text.
    pub empty: &'static str,
    /// Stands in the view when the number came with a link.
    pub no_text: &'static str,
    /// For estimates: whose tokens are shown.
    pub estimate_note: fn(encoding: &str) -> String,
    /// Explains a dotted edge.
    pub splits: &'static str,
    /// Which token of the text: its place from 1.
    pub place: fn(place: &str) -> String,
    /// Ids in the popover.
    pub id: fn(count: usize) -> &'static str,
    /// Bytes in the popover.
    pub bytes: &'static str,
    /// Text in the popover.
    pub text: &'static str,
    /// The bytes are not on the page: the token goes on outside the rows that are.
    pub bytes_elsewhere: fn(count: u64) -> String,
}

/// Strings of the tables of encodings and languages.
pub struct TablesText {
    /// Heading of the encodings table.
    pub encodings: &'static str,
    /// What it shows.
    pub encodings_lead: &'static str,
    /// Counts the text in every encoding.
    pub compare: &'static str,
    /// Column: encoding.
    pub encoding: &'static str,
    /// Column: tokens.
    pub tokens: &'static str,
    /// Column: tokens per 100 characters.
    pub per_100: &'static str,
    /// Column: difference to the fewest.
    pub difference: &'static str,
    /// The encoding with the fewest tokens.
    pub fewest: &'static str,
    /// Column: size of the vocabulary.
    pub vocabulary: &'static str,
    /// Column: which models use it.
    pub used_by: &'static str,
    /// Which models use an encoding.
    pub users: fn(encoding: &str) -> &'static str,
    /// Not counted yet.
    pub not_counted: &'static str,
    /// Heading of the language table.
    pub languages: &'static str,
    /// What it shows.
    pub languages_lead: &'static str,
    /// Name of the choice of encoding.
    pub count_with: &'static str,
    /// Column: language.
    pub language: &'static str,
    /// Column: characters.
    pub characters: &'static str,
    /// Column: how many times as many tokens as English.
    pub times_english: &'static str,
    /// A language's name; `tag` as in [`crate::samples`].
    pub language_name: fn(tag: &str) -> &'static str,
    /// One sentence that says what the table shows: the language with the most tokens and how many times English.
    pub languages_summary: fn(language: &str, times: &str) -> String,
}

pub(super) const EN: TokensText = TokensText {
    label: "Your text",
    hint: "Type, paste or drop a text file. It stays on your device.",
    placeholder: "Type or paste text here",
    placeholder_attached: "Type or paste here to replace the attached text",
    placeholder_link: "This link carries numbers, not the text behind them. Type or paste here to count your own.",
    choose_file: "Open a file",
    clear: "Clear",
    undo: "Bring back my text",
    drop_here: "Drop it here to count it",
    samples: "Samples",
    attached_paste: "Pasted text",
    attached_note: "too long for the box, counted all the same; after a reload choose it again",
    remove: "Remove",
    counting: "Counting",
    counted_of: |done, total| format!("{done} of {total}"),
    dismiss: "Dismiss",
    result: "Count",
    tokens: |count| if count == 1 { "token" } else { "tokens" },
    about: |range| format!("about {range}"),
    exact: |encoding| format!("Exact, counted with {encoding}"),
    assumed: |encoding| format!("Exact, provided that this model uses {encoding}"),
    estimate: |encoding| format!("Estimate, scaled from {encoding}"),
    rough: "Rough estimate from the length of the text, because the tokenizer is not running",
    from_link: "A number without a text; taken as it is for every model",
    rule_of_thumb: "About 4 characters or ¾ of a word each in English.",
    what_is_a_token: "What is a token?",
    a_token_is: "A piece of text: often a short word, part of a longer one, or a space with the word after it. Models read and write in such pieces, and the API bills them: what you send, and what comes back. Each maker cuts text in its own way, so the same text comes to different numbers, and most languages need more tokens than English for the same thing.",
    characters: |count| {
        if count == 1 {
            "character"
        } else {
            "characters"
        }
    },
    words: |count| if count == 1 { "word" } else { "words" },
    bytes: |count| if count == 1 { "byte" } else { "bytes" },
    lines: |count| if count == 1 { "line" } else { "lines" },
    per_100: "tokens per 100 characters",
    context_share: "Share of the context window",
    of_context: |share, window| format!("{share} of the {window} token context window"),
    context_unknown: "No context window is published for this model.",
    exceeds: |by| {
        let by = counted(by, "token");
        format!("Too long by {by}: this model would refuse the text or cut it.")
    },
    may_exceed: "May be too long: the upper end of the estimate does not fit.",
    trouble: TroubleText {
        kept: "Your earlier text and its count are still here.",
        too_large: |name, size, limit| {
            format!(
                "{name} has {size}, and files up to {limit} can be counted. Nothing of it was read. Split it, or count a part."
            )
        },
        empty: |name| format!("{name} is empty, so there is nothing to count."),
        unreadable: |name| {
            format!(
                "The browser could not read {name}. It may have been moved or changed since you chose it; choose it again."
            )
        },
        binary: |name, format| {
            let kind = match format {
                "unknown" => "not text".to_owned(),
                format => format!("a {} file, not text", format.to_ascii_uppercase()),
            };
            format!("{name} is {kind}. Save its text as .txt, or copy the text and paste it here.")
        },
        not_utf8: |name, byte, share| {
            format!(
                "{name} is not in UTF-8: {share} of its bytes do not fit, the first of them at byte {byte}. It was probably saved in an older encoding."
            )
        },
        read_as: "Read it as",
        count_what_decodes: "Count what decodes",
        only_first: |name| {
            format!("One file is counted at a time. This is {name}; drop the others one by one.")
        },
        no_vocabulary: "The vocabulary of this encoding could not be loaded. Check your connection, then try again.",
        stopped: "The tokenizer stopped on this text, so the number is a rough estimate. Your text is still here.",
        try_again: "Try again",
    },
    view: TokenViewText {
        heading: "Tokens, one by one",
        keys: "Arrow keys move from token to token, Escape closes the details.",
        whitespace: "Mark whitespace",
        ids: "Show ids",
        waiting: "Tokens appear here once the tokenizer is loaded.",
        empty: "Nothing to show yet. Type above, or choose a sample.",
        no_text: "There is no text behind a number from a link.",
        estimate_note: |encoding| {
            format!(
                "This model's tokenizer is not public: these are the tokens of {encoding}, which the estimate is scaled from."
            )
        },
        splits: "These tokens share one character: each holds only some of its bytes.",
        place: |place| format!("Token {place}"),
        id: |count| if count == 1 { "id" } else { "ids" },
        bytes: "bytes",
        text: "text",
        bytes_elsewhere: |count| format!("{count}, going on beyond the rows shown"),
    },
    tables: TablesText {
        encodings: "The same text in every encoding",
        encodings_lead: "Newer vocabularies are larger and usually need fewer tokens, most of all outside English.",
        compare: "Count in every encoding",
        encoding: "Encoding",
        tokens: "Tokens",
        per_100: "Per 100 characters",
        difference: "Against the fewest",
        fewest: "fewest",
        vocabulary: "Vocabulary",
        used_by: "Used by",
        users: |encoding| match encoding {
            "o200k_base" => "GPT-4o, GPT-4.1, o1 to o4-mini, GPT-5 and later",
            "o200k_harmony" => "gpt-oss",
            "cl100k_base" => "GPT-4, GPT-3.5, text-embedding-3",
            "p50k_base" => "Codex, text-davinci-002 and 003",
            _ => "GPT-2, the first GPT-3",
        },
        not_counted: "not counted yet",
        languages: "One paragraph, eight languages",
        languages_lead: "The first sample, translated. The meaning is the same; the tokens, and so the price, are not.",
        count_with: "Count with",
        language: "Language",
        characters: "Characters",
        times_english: "Against English",
        language_name: |tag| match tag {
            "en" => "English",
            "zh-Hant" => "Chinese (Traditional)",
            "zh-Hans" => "Chinese (Simplified)",
            "ja" => "Japanese",
            "ko" => "Korean",
            "es" => "Spanish",
            "hi" => "Hindi",
            _ => "Arabic",
        },
        languages_summary: |language, times| {
            format!(
                "{language} needs the most tokens for the same paragraph: {times} those of English."
            )
        },
    },
};

pub(super) const ZH_HANT: TokensText = TokensText {
    label: "你的文字",
    hint: "輸入、貼上，或拖放文字檔。文字只留在你的裝置上。",
    placeholder: "在這裡輸入或貼上文字",
    placeholder_attached: "在這裡輸入或貼上，就會取代附加的文字",
    placeholder_link: "這個連結只帶數字，沒有原文。在這裡輸入或貼上，就能計算你自己的文字。",
    choose_file: "開啟檔案",
    clear: "清除",
    undo: "還原我的文字",
    drop_here: "放開就開始計算",
    samples: "範例",
    attached_paste: "貼上的文字",
    attached_note: "太長，沒有放進輸入框，但照樣計算；重新載入後請再選一次",
    remove: "移除",
    counting: "計算中",
    counted_of: |done, total| format!("{done} / {total}"),
    dismiss: "關閉",
    result: "計算結果",
    tokens: |_| "token",
    about: |range| format!("約 {range}"),
    exact: |encoding| format!("精確值，以 {encoding} 計算"),
    assumed: |encoding| format!("精確值，前提是這個模型使用 {encoding}"),
    estimate: |encoding| format!("估計值，由 {encoding} 的結果換算"),
    rough: "斷詞程式沒有執行，這是依文字長度得出的粗估值",
    from_link: "只有數字、沒有文字，所有模型都直接採用這個數字",
    rule_of_thumb: "中文大約一個 token 是 1.3 個字，英文大約 4 個字母。",
    what_is_a_token: "什麼是 token？",
    a_token_is: "token 是文字的小片段：可能是一個字、一個短的英文單字、長單字的一部分，或是空格加上後面的字。模型一片一片地讀和寫，API 也照片數計費：送出去的要算，寫回來的也要算。各家切法不同，同一段文字的 token 數就不同；同樣的意思，多數語言要用的 token 也比英文多。",
    characters: |_| "個字元",
    words: |_| "個詞",
    bytes: |_| "位元組",
    lines: |_| "行",
    per_100: "token／每 100 個字元",
    context_share: "佔上下文長度的比例",
    of_context: |share, window| format!("上下文長度 {window} token，已用 {share}"),
    context_unknown: "這個模型沒有公布上下文長度。",
    exceeds: |by| format!("超出 {by} token，模型會拒收或截斷這段文字。"),
    may_exceed: "可能太長：估計範圍的上限放不下。",
    trouble: TroubleText {
        kept: "先前的文字和計算結果都還在。",
        too_large: |name, size, limit| {
            format!(
                "{name} 有 {size}，能計算的上限是 {limit}，所以完全沒有讀取。請分成幾個檔案，或只計算其中一部分。"
            )
        },
        empty: |name| format!("{name} 是空的，沒有內容可以計算。"),
        unreadable: |name| {
            format!("瀏覽器無法讀取 {name}。檔案可能在你選取之後移動或改過，請重新選取。")
        },
        binary: |name, format| {
            let kind = match format {
                "unknown" => "不是文字檔".to_owned(),
                format => format!("是 {} 檔，不是文字檔", format.to_ascii_uppercase()),
            };
            format!("{name} {kind}。請把內容另存為 .txt，或直接複製文字貼過來。")
        },
        not_utf8: |name, byte, share| {
            format!(
                "{name} 不是 UTF-8 編碼：有 {share} 的位元組不符，第一處在位移 {byte}，多半是以較舊的編碼儲存。"
            )
        },
        read_as: "改用這個編碼讀取",
        count_what_decodes: "只計算能解讀的部分",
        only_first: |name| format!("一次只計算一個檔案，目前是 {name}；其他檔案請逐一拖放。"),
        no_vocabulary: "這個編碼的詞彙表載入失敗。請檢查網路連線，再試一次。",
        stopped: "斷詞程式處理這段文字時停止，目前顯示的是粗估值。你的文字還在。",
        try_again: "再試一次",
    },
    view: TokenViewText {
        heading: "逐一檢視 token",
        keys: "用方向鍵在 token 之間移動，按 Escape 關閉詳細資料。",
        whitespace: "標示空白字元",
        ids: "顯示編號",
        waiting: "斷詞程式載入後，token 會顯示在這裡。",
        empty: "還沒有內容。在上方輸入文字，或選一則範例。",
        no_text: "連結只帶數字，沒有文字可以顯示。",
        estimate_note: |encoding| {
            format!(
                "這個模型沒有公開斷詞器，這裡顯示的是 {encoding} 的 token，估計值就是由它換算而來。"
            )
        },
        splits: "這幾個 token 共用一個字元，各自只含其中幾個位元組。",
        place: |place| format!("第 {place} 個 token"),
        id: |_| "編號",
        bytes: "位元組",
        text: "文字",
        bytes_elsewhere: |count| format!("共 {count} 個，延續到畫面以外"),
    },
    tables: TablesText {
        encodings: "同一段文字，換不同的編碼",
        encodings_lead: "較新的詞彙表收錄更多詞，通常需要的 token 較少，英文以外的語言差別最大。",
        compare: "用所有編碼計算",
        encoding: "編碼",
        tokens: "Token 數",
        per_100: "每 100 個字元",
        difference: "與最少者相比",
        fewest: "最少",
        vocabulary: "詞彙量",
        used_by: "採用的模型",
        users: |encoding| match encoding {
            "o200k_base" => "GPT-4o、GPT-4.1、o1 到 o4-mini、GPT-5 及後續模型",
            "o200k_harmony" => "gpt-oss",
            "cl100k_base" => "GPT-4、GPT-3.5、text-embedding-3",
            "p50k_base" => "Codex、text-davinci-002 與 003",
            _ => "GPT-2、最早的 GPT-3",
        },
        not_counted: "尚未計算",
        languages: "同一段話，八種語言",
        languages_lead: "把第一則範例翻成不同語言：意思一樣，token 數和費用卻不同。",
        count_with: "使用的編碼",
        language: "語言",
        characters: "字元數",
        times_english: "與英文相比",
        language_name: |tag| match tag {
            "en" => "英文",
            "zh-Hant" => "繁體中文",
            "zh-Hans" => "簡體中文",
            "ja" => "日文",
            "ko" => "韓文",
            "es" => "西班牙文",
            "hi" => "印地文",
            _ => "阿拉伯文",
        },
        languages_summary: |language, times| {
            let times = times.trim_end_matches('×');
            format!("同一段話，{language}需要的 token 最多，是英文的 {times} 倍。")
        },
    },
};
