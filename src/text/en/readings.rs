//! Words of what in a text can be read in more than one way, in English.

use crate::text::readings::ReadingsText;
use tokens::LineEnds;

pub const WORDS: ReadingsText = ReadingsText {
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
        let counted = format!("{} counted as in the file: {tokens}", named(line_ends));
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
            named(line_ends)
        )
    },
    of_document: "Read from a document: its paragraphs, tables and notes. Headers, footers, comments, numbers of lists and pictures are left out.",
    mark: |with_mark| {
        format!(
            "The byte order mark (BOM) at the start is not counted, since it is no part of the text. With it: {with_mark}."
        )
    },
};

fn named(line_ends: LineEnds) -> String {
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
