//! The tables are the published vocabularies, byte for byte.
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use tokens::Encoding;
use tokens::vocabulary::{self, Vocabulary, VocabularyError};

/// SHA-256 of the rank files as published (tiktoken 0.14.0, `tiktoken_ext/openai_public.py`).
const PUBLISHED: [(Encoding, &str); 4] = [
    (
        Encoding::O200kBase,
        "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
    ),
    (
        Encoding::Cl100kBase,
        "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
    ),
    (
        Encoding::P50kBase,
        "94b5ca7dff4d00767bc256fdd1b27e5b17361d7b8a5f968547f9f23eb70d2069",
    ),
    (
        Encoding::R50kBase,
        "306cd27f03c1a714eca7108e03d66b7dc042abe8c258b44c199a7ed9838dd930",
    ),
];

#[test]
fn a_table_rebuilds_the_published_rank_file() {
    for (encoding, sha256) in PUBLISHED {
        let vocabulary = Vocabulary::read(&vocabulary::write(encoding)).unwrap();
        let mut file = String::new();
        for rank in 0..vocabulary.len() {
            if let Some(bytes) = vocabulary.bytes(rank) {
                writeln!(file, "{} {rank}", STANDARD.encode(bytes)).unwrap();
            }
        }
        let mut found = String::new();
        for byte in Sha256::digest(file) {
            write!(found, "{byte:02x}").unwrap();
        }
        assert_eq!(found, sha256, "{encoding}");
    }
}

#[test]
fn the_rank_p50k_leaves_out_is_no_token() {
    let vocabulary = Vocabulary::read(&vocabulary::write(Encoding::P50kBase)).unwrap();
    assert!(vocabulary.bytes(50_255).is_some());
    assert_eq!(vocabulary.bytes(50_256), None);
    assert!(vocabulary.bytes(50_257).is_some());
    assert_eq!(vocabulary.len(), 50_281);
    assert_eq!(vocabulary.bytes(50_281), None);
}

#[test]
fn harmony_shares_the_table_of_o200k() {
    assert_eq!(
        vocabulary::write(Encoding::O200kHarmony),
        vocabulary::write(Encoding::O200kBase)
    );
}

#[test]
fn a_damaged_table_is_refused_and_never_panics() {
    let table = vocabulary::write(Encoding::R50kBase);
    let check = |table: &[u8], expected: &str| {
        let error = Vocabulary::read(table).err().expect("damaged");
        assert_eq!(error.to_string(), expected);
    };
    check(b"", "the file is not a vocabulary table");
    check(b"<!doctype html>", "the file is not a vocabulary table");
    check(&table[..12], "the file is not a vocabulary table");
    let cut = &table[..table.len() - 1];
    check(
        cut,
        &VocabularyError::Length {
            expected: table.len(),
            found: table.len() - 1,
        }
        .to_string(),
    );
    let mut version = table.clone();
    version[4] = 2;
    check(
        &version,
        "the table has format version 2, and only version 1 can be read",
    );
    let mut name = table.clone();
    name[6] = b'x';
    check(&name, "the table is of encoding \"x50k_base\"");
    for at in (0..table.len()).step_by(997) {
        let mut changed = table.clone();
        changed[at] ^= 0xff;
        let _ = Vocabulary::read(&changed);
    }
}
