//! In a browser: counts equal native ones, and messages survive the trip between page and worker.
//!
//! Run after the native tests (which write the tables included here):
//! `cargo test --target wasm32-unknown-unknown --package tokens --features js --test wasm`.
#![cfg(all(target_arch = "wasm32", feature = "js"))]
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

#[path = "../corpus/mod.rs"]
mod corpus;

use std::collections::BTreeMap;

use tokens::protocol::{Decode, Problem, Request, Response, wire};
use tokens::session::Session;
use tokens::{ControlTokens, Encoding, LineEnds, Readings, TextStats, Tokens};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const COUNTS: &str = include_str!("../data/token-counts.json");
const TABLES: [(Encoding, &[u8]); 4] = [
    (
        Encoding::O200kBase,
        include_bytes!("../../../../target/vocabularies/o200k_base"),
    ),
    (
        Encoding::Cl100kBase,
        include_bytes!("../../../../target/vocabularies/cl100k_base"),
    ),
    (
        Encoding::P50kBase,
        include_bytes!("../../../../target/vocabularies/p50k_base"),
    ),
    (
        Encoding::R50kBase,
        include_bytes!("../../../../target/vocabularies/r50k_base"),
    ),
];

fn session() -> Session {
    let mut session = Session::new();
    for (encoding, table) in TABLES {
        session.add_vocabulary(encoding, table).unwrap();
    }
    session
}

/// Milliseconds since some moment.
fn now() -> f64 {
    js_sys::Date::now()
}

#[wasm_bindgen_test]
fn counts_in_the_browser_equal_the_golden_counts() {
    let counts: BTreeMap<String, BTreeMap<String, u64>> = serde_json::from_str(COUNTS).unwrap();
    let mut session = session();
    let hostile = corpus::hostile();
    let texts = corpus::LANGUAGES
        .into_iter()
        .chain(hostile.iter().map(|(name, text)| (*name, text.as_str())));
    let mut checked = 0;
    for (name, text) in texts {
        for encoding in Encoding::ALL {
            let stats = session
                .set_text(encoding, text.to_owned(), &mut |_, _| ())
                .unwrap();
            assert_eq!(
                stats.tokens.get(),
                counts[name][encoding.id()],
                "{name} {encoding}"
            );
            checked += 1;
        }
    }
    assert_eq!(checked, counts.len() * Encoding::ALL.len());
}

#[wasm_bindgen_test]
fn timings_of_a_megabyte() {
    let start = now();
    let mut session = Session::new();
    session
        .add_vocabulary(Encoding::O200kBase, TABLES[0].1)
        .unwrap();
    console_log!("o200k_base read: {} ms", now() - start);
    let hostile =
        ["a", " ", "\n", "\u{301}", "漢", "👩\u{200d}"].map(|part| (part, part.to_owned()));
    let texts = corpus::LANGUAGES
        .map(|(name, text)| (name, text.to_owned()))
        .into_iter()
        .chain(hostile);
    for (name, text) in texts {
        let mut text = text.repeat((1 << 20) / text.len());
        let start = now();
        session
            .set_text(Encoding::O200kBase, text.clone(), &mut |_, _| ())
            .unwrap();
        let counted = now();
        let (rows, _) = session.rows(100, 0..0).unwrap();
        let laid_out = now();
        session.rows(100, rows / 2..rows / 2 + 60).unwrap();
        let shown = now();
        text.push('x');
        session
            .set_text(Encoding::O200kBase, text, &mut |_, _| ())
            .unwrap();
        console_log!(
            "{name:?} 1 MB: counted and measured {} ms, {rows} rows laid out {} ms, 60 rows {} ms, one key more {} ms",
            counted - start,
            laid_out - counted,
            shown - laid_out,
            now() - shown,
        );
    }
}

#[wasm_bindgen_test]
fn responses_survive_the_trip() {
    let check = |response: Response| {
        let message = wire::response_to_js(&response, None);
        assert_eq!(wire::response_from_js(&message), Some(response));
    };
    let stats = TextStats {
        tokens: Tokens::new(1 << 40),
        graphemes: 2,
        words: 3,
        bytes: 4,
        lines: 5,
    };
    check(Response::Progress {
        id: 1,
        done: 2,
        total: 1 << 40,
    });
    check(Response::Counted {
        id: 2,
        encoding: Encoding::P50kBase,
        stats,
        readings: Readings::default(),
        brings_text: false,
    });
    check(Response::Counted {
        id: 2,
        encoding: Encoding::P50kBase,
        stats,
        readings: Readings {
            control_tokens: 1,
            control_tokens_otherwise: Some(Tokens::new(2)),
            line_ends: LineEnds { crlf: 3, cr: 4 },
            with_line_feeds: Some(Tokens::new(5)),
            with_mark: Some(Tokens::new(6)),
            is_of_document: true,
        },
        brings_text: false,
    });
    check(Response::Compared {
        id: 3,
        counts: Encoding::ALL
            .map(|encoding| (encoding, Tokens::new(7)))
            .into(),
    });
    let mut session = session();
    session
        .set_text(
            Encoding::R50kBase,
            "a漢\n\nbcd 👩\u{200d}👩".to_owned(),
            &mut |_, _| (),
        )
        .unwrap();
    let (total_rows, rows) = session.rows(8, 0..9).unwrap();
    assert!(rows.len() > 1);
    check(Response::Rows {
        id: u32::MAX,
        total_rows,
        first_row: 0,
        rows,
    });
    for problem in [
        Problem::VocabularyUnavailable {
            encoding: "e".to_owned(),
        },
        Problem::VocabularyDamaged {
            encoding: "e".to_owned(),
            detail: "d".to_owned(),
        },
        Problem::FileTooLarge {
            bytes: 60 << 20,
            limit: 50 << 20,
        },
        Problem::FileEmpty,
        Problem::FileReaderUnavailable,
        Problem::FileLocked,
        Problem::FileDamaged,
        Problem::FileUnpacksTooLarge { limit: 50 << 20 },
        Problem::FileUnreadable {
            detail: "d".to_owned(),
        },
        Problem::FileBinary {
            format: "pdf".to_owned(),
        },
        Problem::FileNotUtf8 {
            first_bad_byte: 7,
            bad_per_mille: 3,
        },
        Problem::UnknownDecoder {
            label: "l".to_owned(),
        },
        Problem::NoText,
        Problem::Internal {
            detail: "d".to_owned(),
        },
    ] {
        check(Response::Failed { id: 4, problem });
    }
}

#[wasm_bindgen_test]
fn a_text_for_the_box_travels_beside_the_response() {
    let response = Response::Counted {
        id: 1,
        encoding: Encoding::O200kBase,
        stats: TextStats::default(),
        readings: Readings::default(),
        brings_text: true,
    };
    let message = wire::response_to_js(&response, Some("héllo"));
    assert_eq!(wire::response_from_js(&message), Some(response));
    assert_eq!(wire::text_of(&message), Some("héllo".into()));
}

#[wasm_bindgen_test]
fn anything_else_is_no_response() {
    for message in [
        JsValue::NULL,
        JsValue::UNDEFINED,
        "counted".into(),
        js_sys::Object::new().into(),
    ] {
        assert_eq!(wire::response_from_js(&message), None);
    }
}

#[wasm_bindgen_test]
fn requests_have_the_fields_the_script_reads() {
    let check = |request: Request, payload: Option<&JsValue>, json: &str| {
        let message = wire::request_to_js(&request, payload);
        assert_eq!(js_sys::JSON::stringify(&message).unwrap(), json);
    };
    let encoding = Encoding::O200kBase;
    let text: JsValue = "hi".into();
    let set_text = |control_tokens| Request::SetText {
        id: 1,
        encoding,
        control_tokens,
    };
    check(
        set_text(ControlTokens::AsText),
        Some(&text),
        r#"{"kind":"text","id":1,"encoding":"o200k_base","payload":"hi"}"#,
    );
    check(
        set_text(ControlTokens::AsTokens),
        None,
        r#"{"kind":"text","id":1,"encoding":"o200k_base","control_tokens":true}"#,
    );
    let file = |decode| Request::SetFile {
        id: 2,
        encoding,
        control_tokens: ControlTokens::AsText,
        decode,
    };
    check(
        file(Decode::Detect),
        None,
        r#"{"kind":"file","id":2,"encoding":"o200k_base"}"#,
    );
    check(
        file(Decode::Lossy),
        None,
        r#"{"kind":"file","id":2,"encoding":"o200k_base","lossy":true}"#,
    );
    check(
        file(Decode::Label("big5".to_owned())),
        None,
        r#"{"kind":"file","id":2,"encoding":"o200k_base","label":"big5"}"#,
    );
    check(
        Request::SetEncoding { id: 3, encoding },
        None,
        r#"{"kind":"encoding","id":3,"encoding":"o200k_base"}"#,
    );
    check(
        Request::Rows {
            id: 4,
            columns: 80,
            rows: 5..9,
        },
        None,
        r#"{"kind":"rows","id":4,"columns":80,"from":5,"to":9}"#,
    );
    check(
        Request::CompareAll { id: 5 },
        None,
        r#"{"kind":"compare","id":5}"#,
    );
}
