//! What an element of a document's XML means for its text.
//!
//! Elements are known by their local names: prefixes may be anything, and Word writes two sets of namespaces. Sources: ECMA-376 part 1
//! (WordprocessingML) and OpenDocument 1.3 part 3, read 2026-11-27.

/// What an element means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A paragraph: a line of its own.
    Paragraph,
    /// Its characters are text. In OpenDocument a paragraph's are.
    Text,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// A cell of a row.
    Cell,
    /// These characters stand here.
    Says(&'static str),
    /// So many spaces, by an attribute (OpenDocument writes runs of spaces so).
    Spaces,
    /// Stands beside the text: it is written behind the paragraph.
    Aside,
    /// A note is called here that stands in another part, by its id.
    Footnote,
    /// A note that is written at the end of the document.
    Endnote,
    /// Nothing in it is read.
    Nothing,
    /// What is in it is read.
    Through,
}

/// What an element of Word's XML means.
pub(crate) fn in_docx(name: &str) -> Meaning {
    match name {
        "p" => Meaning::Paragraph,
        "t" => Meaning::Text,
        "tbl" => Meaning::Table,
        "tr" => Meaning::Row,
        "tc" => Meaning::Cell,
        "tab" | "ptab" => Meaning::Says("\t"),
        "br" | "cr" => Meaning::Says("\n"),
        "noBreakHyphen" => Meaning::Says("\u{2011}"),
        "softHyphen" => Meaning::Says("\u{ad}"),
        "txbxContent" => Meaning::Aside,
        "footnoteReference" => Meaning::Footnote,
        "endnoteReference" => Meaning::Endnote,
        // Properties, among them the positions of tabs, which are called `tab` too; what was deleted or moved away; what stands in for a
        // drawing where it cannot be drawn; the reading aid above characters.
        "pPr" | "rPr" | "tblPr" | "tblGrid" | "trPr" | "tcPr" | "sectPr" | "sdtPr" | "del"
        | "moveFrom" | "Fallback" | "rt" => Meaning::Nothing,
        _ => Meaning::Through,
    }
}

/// What an element of OpenDocument's XML means.
pub(crate) fn in_odt(name: &str) -> Meaning {
    match name {
        "p" | "h" => Meaning::Paragraph,
        "table" => Meaning::Table,
        "table-row" => Meaning::Row,
        "table-cell" => Meaning::Cell,
        "tab" => Meaning::Says("\t"),
        "line-break" => Meaning::Says("\n"),
        "s" => Meaning::Spaces,
        "note-body" | "text-box" => Meaning::Aside,
        // Deleted text, comments, the numbers of notes, the names of variables, cells hidden under others, the reading aid above characters.
        "tracked-changes" | "annotation" | "note-citation" | "sequence-decls"
        | "variable-decls" | "covered-table-cell" | "ruby-text" | "forms" | "scripts"
        | "font-face-decls" | "automatic-styles" | "title" | "desc" => Meaning::Nothing,
        _ => Meaning::Through,
    }
}
