//! lean writes what plain Leptos writes: the same views, compiled with both.

// From here on `view!` calls lean, as it does on the site, where the dependency goes by Leptos' name.
extern crate leptos_lean as leptos;

mod views;

/// What a visitor gets of written HTML. Where hydration finds its places, each of the two marks with empty comments in its own way, and
/// an element without classes may have an empty list of them.
fn shown(html: &str) -> String {
    html.replace("<!>", "").replace(" class=\"\"", "")
}

#[test]
fn every_view_is_written_as_by_plain_leptos() {
    let (ours, theirs) = (views::all(), lean_plain::all());
    assert_eq!(ours.len(), theirs.len());
    let differences: Vec<String> = ours
        .iter()
        .zip(&theirs)
        .filter(|((our_name, ours), (name, theirs))| {
            our_name != name || shown(ours) != shown(theirs)
        })
        .map(|((name, ours), (_, theirs))| format!("{name}\n  lean   {ours}\n  Leptos {theirs}"))
        .collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn views_are_told_apart_by_what_a_visitor_gets() {
    for (one, other, is_same) in [
        ("<p>a<!></p>", "<p>a</p>", true),
        ("<p class=\"\">a</p>", "<p>a</p>", true),
        ("<p class=\"b\">a</p>", "<p>a</p>", false),
        ("<p>a</p>", "<p>b</p>", false),
    ] {
        assert_eq!(shown(one) == shown(other), is_same, "{one} {other}");
    }
}

/// The words of a macro's call in lean's sources, without what stands in quotes.
fn listed(source: &str, call: &str) -> Vec<String> {
    let (_, list) = source.split_once(call).expect("the call");
    let (list, _) = list.split_once('}').expect("its end");
    list.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn every_tag_that_lean_has_stands_in_a_view() {
    let written: String = views::all().into_iter().map(|(_, html)| html).collect();
    let names = include_str!("../../src/names.rs");
    let tags = [
        listed(names, "            tags! {"),
        listed(names, "            void_tags! {"),
    ]
    .concat();
    assert!(tags.len() > 50);
    for tag in tags
        .iter()
        .map(String::as_str)
        .chain(["svg", "path", "text"])
    {
        let begins = |end: &str| written.contains(&format!("<{tag}{end}"));
        assert!(begins(">") || begins(" "), "no view has <{tag}>");
    }
}

#[test]
fn every_attribute_that_lean_has_stands_in_a_view() {
    let written: String = views::all().into_iter().map(|(_, html)| html).collect();
    let words = listed(include_str!("../../src/element.rs"), "\nattributes! {");
    let names: Vec<&str> = words
        .iter()
        .filter_map(|word| word.strip_prefix('"')?.strip_suffix('"'))
        .collect();
    assert!(names.len() > 60);
    for name in names {
        let ends = |end: &str| written.contains(&format!(" {name}{end}"));
        assert!(ends("=") || ends(" ") || ends(">"), "no view has {name}");
    }
}
