use office::{DocumentKind, read};

use crate::archive;

const NAMESPACES: &str = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0""#;

fn check(body: &str, expected: &str) {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content {NAMESPACES}><office:body><office:text>{body}</office:text></office:body></office:document-content>"#
    );
    let bytes = archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", &content),
    ]);
    assert_eq!(
        read(&bytes),
        Ok((DocumentKind::Odt, expected.to_owned())),
        "{body}"
    );
}

#[test]
fn headings_and_paragraphs_are_lines_and_white_space_is_folded() {
    check(
        "\n <text:h>Heading</text:h>\n <text:p>One\n   <text:span>word</text:span> <text:s text:c=\"2\"/>wide<text:tab/> tab<text:line-break/>line</text:p>\n <text:p/>",
        "Heading\nOne word   wide\t tab\nline\n",
    );
}

#[test]
fn lists_and_tables_are_read_in_order() {
    check(
        "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list><table:table><table:table-column/><table:table-row><table:table-cell><text:p>b</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>d</text:p></table:table-cell></table:table-row></table:table><text:p>e</text:p>",
        "a\nb\t\tc\nd\ne",
    );
}

#[test]
fn a_note_stands_behind_its_paragraph_and_comments_and_deletions_are_left_out() {
    check(
        "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes><text:p>Body<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note> on<office:annotation><text:p>comment</text:p></office:annotation></text:p><text:p>Last</text:p>",
        "Body on\nnote\nLast",
    );
}
