use office::{DocumentKind, read};

use crate::{archive, relations};

const NAMESPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape""#;

fn document(body: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><w:document {NAMESPACES}><w:body>{body}<w:sectPr/></w:body></w:document>"#
    )
}

fn check(body: &str, expected: &str) {
    let bytes = archive(&[
        ("_rels/.rels", &relations("word/document.xml")),
        ("word/document.xml", &document(body)),
    ]);
    assert_eq!(
        read(&bytes),
        Ok((DocumentKind::Docx, expected.to_owned())),
        "{body}"
    );
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

#[test]
fn a_paragraph_is_a_line_and_runs_are_joined() {
    check("", "");
    check(&paragraph("One"), "One");
    check(
        r#"<w:p><w:r><w:t xml:space="preserve">One </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>word</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>After a blank line</w:t></w:r></w:p>"#,
        "One word\n\nAfter a blank line",
    );
    check(
        &paragraph("&lt;a&gt; &amp; &quot;b&#39;&#x2014;&quot; 王小明"),
        "<a> & \"b'—\" 王小明",
    );
    check(
        "<w:p><w:r><w:t><![CDATA[a < b]]></w:t></w:r></w:p>",
        "a < b",
    );
}

#[test]
fn tabs_and_breaks_stand_where_they_are_and_positions_of_tabs_are_none() {
    check(
        r#"<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>"#,
        "a\tb\nc\u{2011}d",
    );
}

#[test]
fn a_table_has_a_line_for_each_row_and_a_tab_between_cells() {
    let cell = |text: &str| format!("<w:tc><w:tcPr/>{text}</w:tc>");
    let row = |cells: &[&str]| {
        let cells: String = cells.iter().map(|text| cell(&paragraph(text))).collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    let table = format!("<w:tbl>{}{}</w:tbl>", row(&["a", "b"]), row(&["c", ""]));
    check(
        &format!("{}{table}{}", paragraph("Before"), paragraph("After")),
        "Before\na\tb\nc\t\nAfter",
    );
    check(&table, "a\tb\nc\t");
    // Two paragraphs in a cell, and a table in a cell.
    let two = format!("{}{}", paragraph("x"), paragraph("y"));
    let inner = format!("<w:tbl>{}</w:tbl>", row(&["1", "2"]));
    check(
        &format!(
            "<w:tbl><w:tr>{}{}</w:tr></w:tbl>",
            cell(&two),
            cell("<w:p/>")
        ),
        "x\ny\t",
    );
    check(
        &format!(
            "<w:tbl><w:tr>{}{}</w:tr></w:tbl>",
            cell(&inner),
            cell(&paragraph("z"))
        ),
        "1\t2\tz",
    );
}

#[test]
fn notes_stand_behind_the_paragraph_or_the_table_that_calls_them_and_endnotes_at_the_end() {
    let notes = |kind: &str, notes: &[(&str, &str)]| {
        let notes: Vec<String> = notes
            .iter()
            .map(|(id, text)| format!(r#"<w:{kind} w:id="{id}"><w:p><w:r><w:{kind}Ref/></w:r><w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:{kind}>"#))
            .collect();
        format!(
            r#"<w:{kind}s {NAMESPACES}><w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>{}</w:{kind}s>"#,
            notes.concat()
        )
    };
    let body = r#"<w:p><w:r><w:t>Body</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> goes on</w:t></w:r><w:r><w:endnoteReference w:id="1"/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t><w:footnoteReference w:id="3"/></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:t>Last</w:t></w:r></w:p>"#;
    let bytes = archive(&[
        ("_rels/.rels", &relations("/word/document.xml")),
        ("word/document.xml", &document(body)),
        (
            "word/footnotes.xml",
            &notes(
                "footnote",
                &[
                    ("2", "first note"),
                    ("3", "note of a cell"),
                    ("4", "called by nobody"),
                ],
            ),
        ),
        ("word/endnotes.xml", &notes("endnote", &[("1", "the end")])),
    ]);
    assert_eq!(
        read(&bytes).unwrap().1,
        "Body goes on\nfirst note\ncell\t\nnote of a cell\nLast\nthe end"
    );
}

#[test]
fn what_was_deleted_or_is_no_text_is_left_out_and_what_was_put_in_stays() {
    check(
        "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText><w:tab/></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>",
        "new",
    );
    check(
        r#"<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>"#,
        "7",
    );
    check(
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>ㄏㄢˋ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>",
        "漢",
    );
}

#[test]
fn a_text_box_is_read_once_and_behind_its_paragraph() {
    let shape = format!(
        "<mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>{0}{0}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>{0}</w:txbxContent></mc:Fallback></mc:AlternateContent>",
        paragraph("box")
    );
    check(
        &format!(
            "<w:p><w:r>{shape}<w:t>Text</w:t></w:r></w:p>{}",
            paragraph("Next")
        ),
        "Text\nbox\nbox\nNext",
    );
}

#[test]
fn text_boxes_in_text_boxes_without_end_do_not_exhaust_anything() {
    let deep = |depth: usize| {
        format!(
            "{}{}{}",
            "<w:p><w:txbxContent>".repeat(depth),
            paragraph("bottom"),
            "</w:txbxContent></w:p>".repeat(depth)
        )
    };
    check(&deep(2), "\n\nbottom");
    let bytes = archive(&[
        ("_rels/.rels", &relations("word/document.xml")),
        ("word/document.xml", &document(&deep(50_000))),
    ]);
    assert!(read(&bytes).unwrap().1.trim().is_empty());
}
