//! Tokens of a thousand words and characters, measured. Written by `cargo xtask density`, not by hand.
//!
//! The texts are paragraphs of Debian packages under free licences: help, handbooks, stories of a game. A source gives at most 600,000
//! characters to a language. Percentiles are over passages of at least 400 words of one source.
use jiff::civil::{Date, date};

use super::{Density, MeasuredLanguage, Spread};
use crate::Encoding;

/// The day of the measurement.
pub const MEASURED_ON: Date = date(2026, 11, 27);

const fn spread(low: u32, expected: u32, high: u32) -> Spread {
    Spread {
        low,
        expected,
        high,
    }
}

/// What was measured, by language.
pub static MEASURED: [MeasuredLanguage; 13] = [
    MeasuredLanguage {
        tag: "en",
        sources: &[
            "debian-handbook",
            "debian-reference",
            "gimp-help",
            "gnome-user-docs",
            "libreoffice-help",
            "wesnoth",
        ],
        characters: 2_409_335,
        passages: 947,
        densities: [
            Density {
                encoding: Encoding::O200kBase,
                words: spread(1_148, 1_227, 1_369),
                characters: spread(194, 209, 227),
            },
            Density {
                encoding: Encoding::Cl100kBase,
                words: spread(1_150, 1_228, 1_370),
                characters: spread(194, 209, 228),
            },
            Density {
                encoding: Encoding::P50kBase,
                words: spread(1_202, 1_299, 1_487),
                characters: spread(203, 221, 245),
            },
            Density {
                encoding: Encoding::R50kBase,
                words: spread(1_202, 1_299, 1_487),
                characters: spread(203, 221, 245),
            },
        ],
    },
    MeasuredLanguage {
        tag: "zh-Hant",
        sources: &[
            "debian-handbook",
            "debian-reference",
            "libreoffice-help",
            "wesnoth",
        ],
        characters: 616_391,
        passages: 1069,
        densities: [
            Density {
                encoding: Encoding::O200kBase,
                words: spread(1_031, 1_103, 1_205),
                characters: spread(744, 839, 956),
            },
            Density {
                encoding: Encoding::Cl100kBase,
                words: spread(1_466, 1_573, 1_681),
                characters: spread(1_022, 1_182, 1_443),
            },
            Density {
                encoding: Encoding::P50kBase,
                words: spread(2_333, 2_457, 2_573),
                characters: spread(1_593, 1_895, 2_121),
            },
            Density {
                encoding: Encoding::R50kBase,
                words: spread(2_333, 2_457, 2_573),
                characters: spread(1_593, 1_895, 2_121),
            },
        ],
    },
    MeasuredLanguage {
        tag: "zh-Hans",
        sources: &[
            "debian-handbook",
            "debian-reference",
            "gimp-help",
            "gnome-user-docs",
            "libreoffice-help",
            "wesnoth",
        ],
        characters: 941_180,
        passages: 1618,
        densities: [
            Density {
                encoding: Encoding::O200kBase,
                words: spread(803, 881, 1_000),
                characters: spread(600, 674, 776),
            },
            Density {
                encoding: Encoding::Cl100kBase,
                words: spread(1_061, 1_180, 1_365),
                characters: spread(774, 884, 1_093),
            },
            Density {
                encoding: Encoding::P50kBase,
                words: spread(2_274, 2_384, 2_504),
                characters: spread(1_555, 1_853, 2_053),
            },
            Density {
                encoding: Encoding::R50kBase,
                words: spread(2_274, 2_384, 2_504),
                characters: spread(1_555, 1_853, 2_053),
            },
        ],
    },
    MeasuredLanguage {
        tag: "ja",
        sources: &[
            "debian-handbook",
            "debian-reference",
            "gimp-help",
            "gnome-user-docs",
            "libreoffice-help",
            "wesnoth",
        ],
        characters: 1_306_040,
        passages: 1900,
        densities: [
            Density {
                encoding: Encoding::O200kBase,
                words: spread(936, 1_035, 1_172),
                characters: spread(624, 688, 770),
            },
            Density {
                encoding: Encoding::Cl100kBase,
                words: spread(1_280, 1_417, 1_594),
                characters: spread(845, 946, 1_054),
            },
            Density {
                encoding: Encoding::P50kBase,
                words: spread(1_696, 1_875, 2_076),
                characters: spread(1_106, 1_256, 1_382),
            },
            Density {
                encoding: Encoding::R50kBase,
                words: spread(1_696, 1_875, 2_076),
                characters: spread(1_106, 1_256, 1_382),
            },
        ],
    },
    MeasuredLanguage {
        tag: "ko",
        sources: &[
            "debian-handbook",
            "gimp-help",
            "gnome-user-docs",
            "libreoffice-help",
            "wesnoth",
        ],
        characters: 604_946,
        passages: 348,
        densities: [
            Density {
                encoding: Encoding::O200kBase,
                words: spread(2_124, 2_260, 2_466),
                characters: spread(499, 541, 583),
            },
            Density {
                encoding: Encoding::Cl100kBase,
                words: spread(3_172, 3_491, 3_877),
                characters: spread(737, 839, 922),
            },
            Density {
                encoding: Encoding::P50kBase,
                words: spread(7_840, 8_454, 8_897),
                characters: spread(1_790, 2_026, 2_105),
            },
            Density {
                encoding: Encoding::R50kBase,
                words: spread(7_840, 8_454, 8_897),
                characters: spread(1_790, 2_026, 2_105),
            },
        ],
    },
    MeasuredLanguage {
        tag: "es",
        sources: &[
            "debian-handbook",
            "debian-reference",
            "gimp-help",
            "gnome-user-docs",
            "libreoffice-help",
            "wesnoth",
        ],
        characters: 2_324_001,
        passages: 882,
        densities: [
            Density {
                encoding: Encoding::O200kBase,
                words: spread(1_268, 1_364, 1_507),
                characters: spread(203, 221, 244),
            },
            Density {
                encoding: Encoding::Cl100kBase,
                words: spread(1_465, 1_587, 1_741),
                characters: spread(235, 257, 282),
            },
            Density {
                encoding: Encoding::P50kBase,
                words: spread(2_050, 2_177, 2_348),
                characters: spread(334, 353, 375),
            },
            Density {
                encoding: Encoding::R50kBase,
                words: spread(2_050, 2_177, 2_348),
                characters: spread(334, 353, 375),
            },
        ],
    },
    MeasuredLanguage {
        tag: "fr",
        sources: &[
            "debian-handbook",
            "debian-reference",
            "gimp-help",
            "gnome-user-docs",
            "libreoffice-help",
            "wesnoth",
        ],
        characters: 2_240_697,
        passages: 826,
        densities: [
            Density {
                encoding: Encoding::O200kBase,
                words: spread(1_341, 1_446, 1_630),
                characters: spread(210, 228, 254),
            },
            Density {
                encoding: Encoding::Cl100kBase,
                words: spread(1_569, 1_683, 1_862),
                characters: spread(246, 265, 289),
            },
            Density {
                encoding: Encoding::P50kBase,
                words: spread(2_052, 2_199, 2_405),
                characters: spread(322, 347, 371),
            },
            Density {
                encoding: Encoding::R50kBase,
                words: spread(2_052, 2_199, 2_405),
                characters: spread(322, 347, 371),
            },
        ],
    },
    MeasuredLanguage {
        tag: "de",
        sources: &[
            "debian-handbook",
            "debian-reference",
            "gimp-help",
            "gnome-user-docs",
            "libreoffice-help",
            "wesnoth",
        ],
        characters: 2_650_207,
        passages: 880,
        densities: [
            Density {
                encoding: Encoding::O200kBase,
                words: spread(1_481, 1_613, 1_785),
                characters: spread(210, 227, 246),
            },
            Density {
                encoding: Encoding::Cl100kBase,
                words: spread(1_797, 1_947, 2_114),
                characters: spread(258, 273, 290),
            },
            Density {
                encoding: Encoding::P50kBase,
                words: spread(2_551, 2_743, 2_939),
                characters: spread(367, 386, 400),
            },
            Density {
                encoding: Encoding::R50kBase,
                words: spread(2_551, 2_743, 2_939),
                characters: spread(367, 386, 400),
            },
        ],
    },
    MeasuredLanguage {
        tag: "pt",
        sources: &[
            "debian-handbook",
            "gimp-help",
            "gnome-user-docs",
            "libreoffice-help",
            "wesnoth",
        ],
        characters: 2_038_361,
        passages: 783,
        densities: [
            Density {
                encoding: Encoding::O200kBase,
                words: spread(1_269, 1_360, 1_477),
                characters: spread(208, 223, 245),
            },
            Density {
                encoding: Encoding::Cl100kBase,
                words: spread(1_512, 1_628, 1_760),
                characters: spread(249, 266, 291),
            },
            Density {
                encoding: Encoding::P50kBase,
                words: spread(2_107, 2_249, 2_402),
                characters: spread(351, 369, 390),
            },
            Density {
                encoding: Encoding::R50kBase,
                words: spread(2_107, 2_249, 2_402),
                characters: spread(351, 369, 390),
            },
        ],
    },
    MeasuredLanguage {
        tag: "it",
        sources: &[
            "debian-handbook",
            "gimp-help",
            "gnome-user-docs",
            "libreoffice-help",
            "wesnoth",
        ],
        characters: 1_808_180,
        passages: 644,
        densities: [
            Density {
                encoding: Encoding::O200kBase,
                words: spread(1_513, 1_627, 1_781),
                characters: spread(230, 248, 267),
            },
            Density {
                encoding: Encoding::Cl100kBase,
                words: spread(1_697, 1_822, 1_983),
                characters: spread(259, 277, 297),
            },
            Density {
                encoding: Encoding::P50kBase,
                words: spread(2_138, 2_284, 2_450),
                characters: spread(328, 347, 367),
            },
            Density {
                encoding: Encoding::R50kBase,
                words: spread(2_138, 2_284, 2_450),
                characters: spread(328, 347, 367),
            },
        ],
    },
    MeasuredLanguage {
        tag: "ru",
        sources: &[
            "debian-handbook",
            "gimp-help",
            "gnome-user-docs",
            "libreoffice-help",
            "wesnoth",
        ],
        characters: 2_202_559,
        passages: 695,
        densities: [
            Density {
                encoding: Encoding::O200kBase,
                words: spread(1_718, 1_868, 2_120),
                characters: spread(229, 250, 287),
            },
            Density {
                encoding: Encoding::Cl100kBase,
                words: spread(2_821, 3_087, 3_386),
                characters: spread(381, 411, 470),
            },
            Density {
                encoding: Encoding::P50kBase,
                words: spread(7_395, 7_925, 8_377),
                characters: spread(1_034, 1_068, 1_089),
            },
            Density {
                encoding: Encoding::R50kBase,
                words: spread(7_395, 7_925, 8_377),
                characters: spread(1_034, 1_068, 1_089),
            },
        ],
    },
    MeasuredLanguage {
        tag: "hi",
        sources: &["libreoffice-help"],
        characters: 99_270,
        passages: 68,
        densities: [
            Density {
                encoding: Encoding::O200kBase,
                words: spread(1_721, 1_849, 1_998),
                characters: spread(487, 517, 545),
            },
            Density {
                encoding: Encoding::Cl100kBase,
                words: spread(4_886, 5_165, 5_538),
                characters: spread(1_364, 1_453, 1_531),
            },
            Density {
                encoding: Encoding::P50kBase,
                words: spread(7_723, 8_122, 8_749),
                characters: spread(2_157, 2_302, 2_419),
            },
            Density {
                encoding: Encoding::R50kBase,
                words: spread(7_723, 8_122, 8_749),
                characters: spread(2_157, 2_302, 2_419),
            },
        ],
    },
    MeasuredLanguage {
        tag: "ar",
        sources: &["debian-handbook", "wesnoth"],
        characters: 414_970,
        passages: 162,
        densities: [
            Density {
                encoding: Encoding::O200kBase,
                words: spread(1_767, 1_844, 1_949),
                characters: spread(295, 309, 325),
            },
            Density {
                encoding: Encoding::Cl100kBase,
                words: spread(3_964, 4_139, 4_308),
                characters: spread(673, 693, 711),
            },
            Density {
                encoding: Encoding::P50kBase,
                words: spread(5_765, 6_031, 6_277),
                characters: spread(976, 1_013, 1_036),
            },
            Density {
                encoding: Encoding::R50kBase,
                words: spread(5_765, 6_031, 6_277),
                characters: spread(976, 1_013, 1_036),
            },
        ],
    },
];
