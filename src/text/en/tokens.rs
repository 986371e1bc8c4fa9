//! Words around the text box: counting, the token view, the tables of encodings and languages, in English.

use super::count::counted;
use crate::text::tokens::{TablesText, TokenViewText, TokensText, TroubleText};

pub const WORDS: TokensText = TokensText {
    label: "Your text",
    keep: "Keep on this device",
    keep_note: "Kept when the tab is closed. Untick it and it is forgotten at once.",
    keep_refused: "Your browser does not let this site keep it.",
    tabs: "What is counted",
    text_tab: "Text",
    outline_tab: "No text yet",
    hint: "Type, paste, or drop a text or Word file. It stays on your device.",
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
    from_length: "Estimated from the length, by measured ratios",
    from_number: "A number of tokens, taken as it is",
    rule_of_thumb: "About 4 characters or ¾ of a word each in English.",
    what_is_a_token: "What is a token?",
    a_token_is: "A piece of text: often a short word, part of a longer one, or a space with the word after it. Models read and write in such pieces, and the API bills them: what you send, and what comes back. Each maker cuts text in its own way, so the same text comes to different numbers, and most languages need more tokens than English for the same thing. A chat plan such as ChatGPT Plus or Claude Pro is paid by the month, not by the token.",
    token_article: "See where the borders fall, and why Chinese takes more",
    context_question: "What is a context window?",
    context_help: "The most tokens that a model can hold at once: your prompt, what it looks up and its answer together. What does not fit has to be cut.",
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
        binary: |name, format| match format {
            "pdf" => format!(
                "{name} is a PDF. It holds where letters stand, not their text. Open it, select all (Ctrl+A), copy, and paste here, or save it as .docx. A scanned PDF needs text recognition first."
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
            "epub" => format!("{name} is an e-book (EPUB). Convert it to .docx or .txt first."),
            "zip" => {
                format!("{name} is a ZIP archive. Unpack it, and open its files one by one.")
            }
            "unknown" => format!(
                "{name} is not text. Save its text as .txt, or copy the text and paste it here."
            ),
            format => format!(
                "{name} is a {} file, not text. Save its text as .txt, or copy the text and paste it here.",
                format.to_ascii_uppercase()
            ),
        },
        no_reader: |name| {
            format!(
                "What reads documents did not arrive, so {name} was not read. Check the connection and open it again."
            )
        },
        locked: |name| {
            format!(
                "{name} is locked with a password. Save a copy without one, and open that here."
            )
        },
        damaged: |name| {
            format!(
                "{name} is cut short or damaged and cannot be read. Open it in your word processor and save it anew, or copy its text and paste it here."
            )
        },
        unpacks_too_large: |name, limit| {
            format!("{name} holds more than {limit} of text. Split it into several files.")
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
        no_text: "There is no text behind this number.",
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
            "r50k_base" => "GPT-2, the first GPT-3",
            _ => "",
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
