//! What is in a `.zip`: the names and places of its entries, read from its end.
//!
//! A page holds a file of any size without reading it, so entries are found as the format means it: the record at the end says where the
//! list is, the list says where each entry begins. What unpacks them is the browser's own; only stored and deflated entries are known to
//! it. Archives beyond 4 GB or 65,535 entries, encrypted ones and those in several volumes are refused.

use std::ops::Range;

/// How many bytes of the end hold the record that says where the list is: 22 and the longest comment.
pub const END_BYTES: u64 = 22 + 65_535;

/// How many bytes in front of an entry's data say where that begins.
pub const HEAD_BYTES: u64 = 30;

/// Why an archive is not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ZipProblem {
    /// It is no archive, or its end is missing.
    Broken,
    /// It is of a kind that is not opened.
    Unsupported,
}

/// An entry that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its path in the archive.
    pub name: String,
    /// Where its head begins.
    pub head: u64,
    /// How many bytes it takes there.
    pub packed: u64,
    /// How many it has.
    pub bytes: u64,
    /// Whether it is deflated, as against stored.
    pub is_deflated: bool,
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let digits = bytes.get(at..at.checked_add(length)?)?;
    Some(
        digits
            .iter()
            .rev()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    )
}

/// Where the list of entries stands in the file, given its last bytes: [`END_BYTES`] of them, or all.
///
/// # Errors
/// See [`ZipProblem`].
pub fn list_place(end: &[u8]) -> Result<Range<u64>, ZipProblem> {
    let begins = |at: &usize| end.get(*at..*at + 4) == Some(b"PK\x05\x06");
    let last = end.len().checked_sub(22).ok_or(ZipProblem::Broken)?;
    let at = (0..=last).rev().find(begins).ok_or(ZipProblem::Broken)?;
    let read = |offset, length| number(end, at + offset, length).ok_or(ZipProblem::Broken);
    let (volume, entries) = (read(4, 2)?, read(10, 2)?);
    let (bytes, from) = (read(12, 4)?, read(16, 4)?);
    if volume != 0 || entries == 0xFFFF || from == 0xFFFF_FFFF {
        return Err(ZipProblem::Unsupported);
    }
    Ok(from..from + bytes)
}

/// The files of a list; folders are none. Those that are not stored or deflated, or are encrypted, are `Err` with their name.
pub fn entries(list: &[u8]) -> Vec<Result<Entry, String>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((entry, next)) = entry(list, at) {
        at = next;
        let name = match &entry {
            Ok(entry) => &entry.name,
            Err(name) => name,
        };
        // Macs add a second file beside each, which says nothing.
        if !name.ends_with('/') && !name.starts_with("__MACOSX/") {
            found.push(entry);
        }
    }
    found
}

fn entry(list: &[u8], at: usize) -> Option<(Result<Entry, String>, usize)> {
    if list.get(at..at + 4)? != b"PK\x01\x02" {
        return None;
    }
    let read = |offset, length| number(list, at + offset, length);
    let (flags, method) = (read(8, 2)?, read(10, 2)?);
    let (packed, bytes, head) = (read(20, 4)?, read(24, 4)?, read(42, 4)?);
    let length = |offset| usize::try_from(read(offset, 2)?).ok();
    let name_from = at + 46;
    let name_to = name_from + length(28)?;
    let name = String::from_utf8_lossy(list.get(name_from..name_to)?).into_owned();
    let next = name_to + length(30)? + length(32)?;
    let is_encrypted = flags & 1 == 1;
    let entry = if is_encrypted || !matches!(method, 0 | 8) || packed == 0xFFFF_FFFF {
        Err(name)
    } else {
        Ok(Entry {
            name,
            head,
            packed,
            bytes,
            is_deflated: method == 8,
        })
    };
    Some((entry, next))
}

impl Entry {
    /// Where its data stands, given the [`HEAD_BYTES`] at [`Entry::head`].
    #[must_use]
    pub fn place(&self, head: &[u8]) -> Option<Range<u64>> {
        if head.get(..4)? != b"PK\x03\x04" {
            return None;
        }
        let from = self.head + HEAD_BYTES + number(head, 26, 2)? + number(head, 28, 2)?;
        Some(from..from + self.packed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(bytes: &mut Vec<u8>, value: usize, length: usize) {
        bytes.extend_from_slice(&value.to_le_bytes()[..length]);
    }

    /// An archive of stored files, written down field by field.
    fn archive(files: &[(&str, &[u8])], method: usize, flags: usize, comment: &[u8]) -> Vec<u8> {
        let (mut bytes, mut list) = (Vec::new(), Vec::new());
        for (name, data) in files {
            let head = bytes.len();
            let shared = |bytes: &mut Vec<u8>| {
                for (value, length) in [(20, 2), (flags, 2), (method, 2), (0, 4), (0, 4)] {
                    field(bytes, value, length);
                }
                for (value, length) in [(data.len(), 4), (data.len(), 4), (name.len(), 2)] {
                    field(bytes, value, length);
                }
            };
            bytes.extend_from_slice(b"PK\x03\x04");
            shared(&mut bytes);
            field(&mut bytes, 3, 2);
            bytes.extend_from_slice(name.as_bytes());
            bytes.extend_from_slice(b"ext");
            bytes.extend_from_slice(data);
            list.extend_from_slice(b"PK\x01\x02");
            field(&mut list, 20, 2);
            shared(&mut list);
            for (value, length) in [(0, 2), (0, 2), (0, 2), (0, 2), (0, 4), (head, 4)] {
                field(&mut list, value, length);
            }
            list.extend_from_slice(name.as_bytes());
        }
        let from = bytes.len();
        bytes.extend_from_slice(&list);
        bytes.extend_from_slice(b"PK\x05\x06");
        for (value, length) in [(0, 2), (0, 2), (files.len(), 2), (files.len(), 2)] {
            field(&mut bytes, value, length);
        }
        for (value, length) in [(list.len(), 4), (from, 4), (comment.len(), 2)] {
            field(&mut bytes, value, length);
        }
        bytes.extend_from_slice(comment);
        bytes
    }

    fn part(bytes: &[u8], place: Range<u64>) -> &[u8] {
        let at = |place: u64| usize::try_from(place).unwrap();
        &bytes[at(place.start)..at(place.end)]
    }

    #[test]
    fn entries_are_found_where_they_stand() {
        let files: [(&str, &[u8]); 4] = [
            ("amount-2026-11.csv", b"a,b\n1,2\n"),
            ("folder/", b""),
            ("folder/cost.csv", b"c\n"),
            ("__MACOSX/._cost.csv", b"x"),
        ];
        for comment in [&b""[..], b"a comment PK"] {
            let bytes = archive(&files, 0, 0, comment);
            let list = list_place(&bytes).unwrap();
            let found = entries(part(&bytes, list));
            let names: Vec<&str> = found
                .iter()
                .map(|entry| entry.as_ref().unwrap().name.as_str())
                .collect();
            assert_eq!(names, ["amount-2026-11.csv", "folder/cost.csv"]);
            let cost = found[1].as_ref().unwrap();
            let head = part(&bytes, cost.head..cost.head + HEAD_BYTES);
            let place = cost.place(head).unwrap();
            assert_eq!(part(&bytes, place), b"c\n");
            assert!(!cost.is_deflated);
        }
    }

    #[test]
    fn what_cannot_be_opened_is_named() {
        let files: [(&str, &[u8]); 1] = [("a.csv", b"a")];
        for (method, flags) in [(12, 0), (8, 1)] {
            let bytes = archive(&files, method, flags, b"");
            let list = list_place(&bytes).unwrap();
            let found = entries(part(&bytes, list));
            assert_eq!(found, [Err("a.csv".to_owned())]);
        }
    }

    #[test]
    fn what_is_no_archive_or_ends_early_is_refused() {
        let bytes = archive(&[("a.csv", b"a")], 0, 0, b"");
        for length in 0..bytes.len() {
            assert_eq!(list_place(&bytes[..length]), Err(ZipProblem::Broken));
        }
        let list = list_place(&bytes).unwrap();
        let list = part(&bytes, list);
        for length in 0..list.len() {
            assert_eq!(entries(&list[..length]), [], "{length}");
        }
        // From 65,535 entries on the number stands elsewhere.
        let mut large = bytes.clone();
        let at = large.len() - 12;
        large[at..at + 2].copy_from_slice(&[0xFF, 0xFF]);
        assert_eq!(list_place(&large), Err(ZipProblem::Unsupported));
    }
}
