//! Writing a table, from the vocabularies inside tiktoken-rs. Native only.
use std::collections::HashMap;

use tiktoken_rs::CoreBPE;

use super::{MAGIC, PLANES, VERSION};
use crate::Encoding;

/// The table of `encoding`, not compressed. Encodings that share a table ([`Encoding::table`]) give the same bytes.
///
/// # Panics
/// When the vocabulary inside tiktoken-rs is not made of byte pairs: a defect of that crate, found by the build.
pub fn write(encoding: Encoding) -> Vec<u8> {
    let encoding = encoding.table();
    let ranks = ranked_tokens(encoding);
    let by_bytes: HashMap<&[u8], u32> = (0..)
        .zip(&ranks)
        .filter_map(|(rank, token)| Some((token.as_deref()?, rank)))
        .collect();

    let mut table = Vec::new();
    table.extend(MAGIC);
    table.push(VERSION);
    table.push(u8::try_from(encoding.id().len()).expect("ids are short"));
    table.extend(encoding.id().as_bytes());
    table.extend(
        u32::try_from(ranks.len())
            .expect("ranks are below 2^32")
            .to_le_bytes(),
    );
    let unused: Vec<u32> = (0..)
        .zip(&ranks)
        .filter(|(_, token)| token.is_none())
        .map(|(rank, _)| rank)
        .collect();
    table.push(u8::try_from(unused.len()).expect("few ranks are unused"));
    table.extend(unused.iter().flat_map(|rank| rank.to_le_bytes()));

    let mut planes = vec![Vec::new(); PLANES];
    for (rank, token) in (0..).zip(&ranks) {
        let Some(token) = token else { continue };
        if rank < 256 {
            let [byte] = token[..] else {
                panic!("rank {rank} of {encoding} is not a single byte")
            };
            table.push(byte);
            continue;
        }
        let (left, right) = parts(token, rank, &by_bytes);
        let bytes = left
            .to_le_bytes()
            .into_iter()
            .take(3)
            .chain(right.to_le_bytes().into_iter().take(3));
        for (plane, byte) in planes.iter_mut().zip(bytes) {
            plane.push(byte);
        }
    }
    table.extend(planes.concat());
    table
}

/// The bytes of every rank, without special tokens and without what follows the last ordinary token.
fn ranked_tokens(encoding: Encoding) -> Vec<Option<Vec<u8>>> {
    let published = published(encoding);
    let special = published.special_tokens();
    let mut ranks: Vec<Option<Vec<u8>>> = (0..encoding.vocab_size())
        .map(|rank| {
            let bytes = published.decode_bytes(&[rank]).ok()?;
            let is_special = std::str::from_utf8(&bytes).is_ok_and(|token| special.contains(token));
            (!is_special).then_some(bytes)
        })
        .collect();
    while ranks.last().is_some_and(Option::is_none) {
        ranks.pop();
    }
    ranks
}

/// The two parts that are joined last when a token's bytes are merged: the pair that training joined. Another pair of the same bytes
/// would compress a little better (`o200k_base` to 722 KB with gzip, against 728 KB), but then who reads the table would not know which
/// pairs meet when a text is merged.
fn parts(token: &[u8], rank: u32, by_bytes: &HashMap<&[u8], u32>) -> (u32, u32) {
    // Where each part ends; each join takes the pair of the lowest rank, the leftmost of equals.
    let mut ends: Vec<usize> = (1..=token.len()).collect();
    let joined = |ends: &[usize], at: usize| {
        let start = if at == 0 { 0 } else { ends[at - 1] };
        by_bytes.get(&token[start..ends[at + 1]]).copied()
    };
    while ends.len() > 2 {
        let pairs = (0..ends.len() - 1).filter_map(|at| Some((joined(&ends, at)?, at)));
        let (_, at) = pairs
            .filter(|(found, _)| *found < rank)
            .min()
            .unwrap_or_else(|| panic!("rank {rank} is not a pair of lower ranks"));
        ends.remove(at);
    }
    let part = |bytes: &[u8]| by_bytes[bytes];
    (part(&token[..ends[0]]), part(&token[ends[0]..]))
}

fn published(encoding: Encoding) -> CoreBPE {
    match encoding {
        Encoding::O200kBase | Encoding::O200kHarmony => tiktoken_rs::o200k_base(),
        Encoding::Cl100kBase => tiktoken_rs::cl100k_base(),
        Encoding::P50kBase => tiktoken_rs::p50k_base(),
        Encoding::R50kBase => tiktoken_rs::r50k_base(),
    }
    .expect("tiktoken-rs builds its own vocabularies")
}
