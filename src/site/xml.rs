//! XML documents: what `feed.xml` and `sitemap.xml` have in common. quick-xml writes and escapes.

use std::{
    borrow::Cow,
    io::{Error, Result},
};

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

/// Where elements are written to.
pub type Xml = Writer<Vec<u8>>;

/// A document: the declaration, then what `write` writes. Each element begins a line.
///
/// # Errors
/// None of its own, as memory takes every byte; those of `write`.
pub fn document(write: impl FnOnce(&mut Xml) -> Result<()>) -> Result<String> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 0);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    write(&mut xml)?;
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    String::from_utf8(bytes).map_err(Error::other)
}

/// An element that holds text.
///
/// # Errors
/// Those of the writer.
pub fn text(xml: &mut Xml, name: &str, text: &str) -> Result<()> {
    let text = possible(text);
    xml.create_element(name)
        .write_text_content(BytesText::new(&text))?;
    Ok(())
}

/// An element that holds nothing.
///
/// # Errors
/// Those of the writer.
pub fn empty(xml: &mut Xml, name: &str, attributes: &[(&str, &str)]) -> Result<()> {
    let attributes = attributes
        .iter()
        .map(|(name, value)| (*name, possible(value)));
    let mut element = xml.create_element(name);
    for (name, value) in attributes {
        element = element.with_attribute((name, &*value));
    }
    element.write_empty()?;
    Ok(())
}

/// The text without the characters that XML cannot hold, not even by number.
fn possible(text: &str) -> Cow<'_, str> {
    let is_possible = |char: char| {
        !matches!(char, '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
            || matches!(char, '\t' | '\n' | '\r')
    };
    if text.chars().all(is_possible) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.chars().filter(|char| is_possible(*char)).collect())
    }
}

/// Whether a reader takes the document: every element is closed by its own name, one element is the root, every entity is known.
#[cfg(test)]
pub fn is_well_formed(xml: &str) -> bool {
    use quick_xml::{Reader, escape::resolve_xml_entity, escape::unescape};
    let mut reader = Reader::from_str(xml);
    let (mut depth, mut roots) = (0, 0);
    loop {
        let Ok(event) = reader.read_event() else {
            return false;
        };
        let is_fine = match &event {
            Event::Eof => return depth == 0 && roots == 1,
            Event::Start(tag) | Event::Empty(tag) => {
                roots += i32::from(depth == 0);
                depth += i32::from(matches!(event, Event::Start(_)));
                tag.attributes()
                    .all(|attribute| attribute.is_ok_and(|it| unescape(&it.value).is_ok()))
            }
            Event::End(_) => {
                depth -= 1;
                true
            }
            Event::Text(text) => depth > 0 || text.chars().all(char::is_whitespace),
            Event::GeneralRef(entity) => {
                entity.is_char_ref() || resolve_xml_entity(entity).is_some()
            }
            _ => true,
        };
        if !is_fine {
            return false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_attributes_are_escaped_and_hold_only_what_xml_can() {
        let xml = document(|xml| {
            xml.create_element("a")
                .with_attribute(("b", "\"<&>"))
                .write_inner_content(|xml| {
                    text(xml, "c", "1 < 2\u{8} & 3\u{ffff}")?;
                    empty(xml, "d", &[("e", "f\u{1}&g")])
                })?;
            Ok(())
        });
        assert_eq!(
            xml.expect("a document"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"&quot;&lt;&amp;&gt;\">\n<c>1 &lt; 2 &amp; 3</c>\n<d e=\"f&amp;g\"/>\n</a>\n"
        );
    }

    #[test]
    fn the_tests_own_reader_tells_what_is_broken() {
        for (xml, expected) in [
            ("<a><b/></a>\n", true),
            ("<a>&amp;&#65;</a>", true),
            ("<a><b></a>", false),
            ("<a>", false),
            ("<a/><b/>", false),
            ("a<b/>", false),
            ("<a>&nbsp;</a>", false),
            ("<a b=\"&\"/>", false),
            ("", false),
        ] {
            assert_eq!(is_well_formed(xml), expected, "{xml}");
        }
    }
}
