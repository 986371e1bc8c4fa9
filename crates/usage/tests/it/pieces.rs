//! A file is the same in whatever pieces it comes, and nothing makes the reader fall.

use proptest::prelude::*;
use usage::{Ledger, Reader};

/// Lines of a log, of a sheet and of answers.
const FILES: [&str; 3] = [
    concat!(
        "{\"sessionId\":\"s\",\"timestamp\":\"2026-11-01T08:00:00Z\",\"requestId\":\"r\",\"message\":{\"id\":\"m\",\"model\":\"claude-opus-5\",\"usage\":{\"input_tokens\":4,\"output_tokens\":7}}}\n",
        "{\"sessionId\":\"s\",\"type\":\"user\",\"message\":{\"content\":\"你好 usage\"}}\r\n",
        "{\"sessionId\":\"s\",\"timestamp\":\"2026-11-01T08:00:09Z\",\"requestId\":\"q\",\"message\":{\"id\":\"n\",\"model\":\"claude-opus-5\",\"usage\":{\"input_tokens\":5,\"output_tokens\":9}}}",
    ),
    "\u{feff}user_id,start_time_iso,end_time_iso,model,wallet_type,cost,currency\r\n\"u\r\n2\",2026-11-01T00:00:00+00:00,x,模型,granted,1,USD\r\nu,2026-11-02T00:00:00+00:00,x,m,granted,2,USD",
    "{\"created\":1793491200,\"id\":\"a\",\"model\":\"m\",\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":1}}\n{\"created\":1793491201,\"id\":\"b\",\"model\":\"m\",\"usage\":{\"prompt_tokens\":4,\"completion_tokens\":1}}\n",
];

fn in_pieces(bytes: &[u8], cuts: &[usize]) -> Ledger {
    let mut ledger = Ledger::default();
    let mut reader = Reader::new(&mut ledger, "file", None);
    let mut start = 0;
    let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut % (bytes.len() + 1)).collect();
    cuts.sort_unstable();
    for cut in cuts {
        reader.push(&mut ledger, &bytes[start..cut]);
        start = cut;
    }
    reader.push(&mut ledger, &bytes[start..]);
    reader.end(&mut ledger);
    ledger
}

proptest! {
    #[test]
    fn pieces_make_no_difference(file in 0..FILES.len(), cuts in proptest::collection::vec(any::<usize>(), 0..8)) {
        let bytes = FILES[file].as_bytes();
        let (whole, pieces) = (in_pieces(bytes, &[]), in_pieces(bytes, &cuts));
        prop_assert_eq!(whole.records, pieces.records);
        prop_assert_eq!(whole.problems, pieces.problems);
    }

    /// A byte is changed, cut out or put in: whatever stands there then, it is read or refused.
    #[test]
    fn no_bytes_make_the_reader_fall(
        file in 0..FILES.len(),
        edits in proptest::collection::vec((any::<usize>(), any::<u8>(), 0..3), 0..12),
    ) {
        let mut bytes = FILES[file].as_bytes().to_vec();
        for (at, byte, kind) in edits {
            let at = at % bytes.len();
            match kind {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ if bytes.len() > 1 => { bytes.remove(at); }
                _ => {}
            }
        }
        let ledger = in_pieces(&bytes, &[bytes.len() / 2]);
        prop_assert!(ledger.records.len() <= 3 + bytes.len() / 20);
    }
}

#[test]
fn a_file_cut_at_a_line_end_is_the_sum_of_its_halves() {
    let (first, second) = FILES[0].split_once("\r\n").unwrap();
    let whole = crate::read(FILES[0]);
    let halves = crate::read_all(&[first, second]);
    let figures = |ledger: &Ledger| -> Vec<_> { ledger.records.iter().map(crate::parts).collect() };
    assert_eq!(figures(&whole), figures(&halves));
}

#[test]
fn a_long_log_is_read_as_it_comes() {
    // More than what a format is recognised by, so that lines are read before the end.
    let mut ledger = Ledger::default();
    let mut reader = Reader::new(&mut ledger, "log", None);
    for at in 0..20_000 {
        let line = format!(
            "{{\"sessionId\":\"s\",\"timestamp\":\"2026-11-01T08:00:00Z\",\"requestId\":\"r{at}\",\"message\":{{\"id\":\"m{at}\",\"model\":\"claude-opus-5\",\"usage\":{{\"input_tokens\":4,\"output_tokens\":7}}}}}}\n"
        );
        reader.push(&mut ledger, line.as_bytes());
    }
    assert!(ledger.records.len() > 10_000);
    reader.end(&mut ledger);
    assert_eq!(ledger.records.len(), 20_000);
    assert!(ledger.problems.is_empty());
}
