//! The style sheets as they are served: each page's in one file, widths that several name written out, and minified.

use lightningcss::{
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserFlags, ParserOptions, StyleSheet},
    targets::{Features, Targets},
};

/// The sheet that names the widths at which the layout changes. It styles nothing itself.
pub const MEDIA: &str = "media.css";

/// A sheet as browsers get it. Browsers know no `@custom-media`, so the names that `media` gives are written out; everything else is
/// left to them.
///
/// # Errors
/// What cannot be read as CSS, with its line. The first lines are those of `media`.
pub fn minified(media: &str, sheet: &str) -> Result<String, String> {
    let whole = [media, sheet].concat();
    let options = ParserOptions {
        flags: ParserFlags::CUSTOM_MEDIA,
        ..ParserOptions::default()
    };
    let mut sheet = StyleSheet::parse(&whole, options).map_err(|error| error.to_string())?;
    let targets = Targets {
        include: Features::CustomMediaQueries,
        ..Targets::default()
    };
    sheet
        .minify(MinifyOptions {
            targets,
            ..MinifyOptions::default()
        })
        .map_err(|error| error.to_string())?;
    let printed = sheet.to_css(PrinterOptions {
        minify: true,
        targets,
        ..PrinterOptions::default()
    });
    printed
        .map(|printed| printed.code)
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_widths_are_written_out_and_nothing_is_lost() {
        let media = "@custom-media --phone screen and (max-width: 719px);\n";
        let css = "/* a */\n@layer parts {\n  a { color: light-dark(red, blue); /* why */ }\n  @media (--phone) { a { padding: 0px 4px; } }\n}\n";
        let minified = minified(media, css).expect("it is CSS");
        assert_eq!(
            minified,
            "@layer parts{a{color:light-dark(red,#00f)}@media screen and (width<=719px){a{padding:0 4px}}}"
        );
    }

    #[test]
    fn a_name_that_nobody_gives_and_a_slip_of_the_pen_are_told() {
        assert!(minified("", "@media (--phone) { a { color: red } }").is_err());
        assert!(minified("", "a { color: red; } }").is_err());
    }
}
