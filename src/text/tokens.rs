//! Words around the text box: counting, the token view, the tables of encodings and languages.

/// Strings of everything that deals with the text and its tokens.
pub struct TokensText {
    /// Name of the text box.
    pub label: &'static str,
    /// What the two tabs choose.
    pub tabs: &'static str,
    /// The tab of the text box.
    pub text_tab: &'static str,
    /// The tab for a text that is not there yet.
    pub outline_tab: &'static str,
    /// What the box takes and where the text goes.
    pub hint: &'static str,
    /// Keeps the text on the device after the tab is closed.
    pub keep: &'static str,
    /// Once it does.
    pub keep_note: &'static str,
    /// The browser does not let it.
    pub keep_refused: &'static str,
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
    /// The number is estimated from a length.
    pub from_length: &'static str,
    /// The number was typed.
    pub from_number: &'static str,
    /// How large a token is, roughly.
    pub rule_of_thumb: &'static str,
    /// Opens what a token is.
    pub what_is_a_token: &'static str,
    /// What a token is.
    pub a_token_is: &'static str,
    /// From that to the article about it.
    pub token_article: &'static str,
    /// Names the mark at the context window.
    pub context_question: &'static str,
    /// What a context window is.
    pub context_help: &'static str,
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
    /// What reads documents could not be fetched.
    pub no_reader: fn(name: &str) -> String,
    /// A document that needs a password.
    pub locked: fn(name: &str) -> String,
    /// A damaged document.
    pub damaged: fn(name: &str) -> String,
    /// A document with more text than is read.
    pub unpacks_too_large: fn(name: &str, limit: &str) -> String,
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
    /// Stands in the view when there is a number and no text.
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
