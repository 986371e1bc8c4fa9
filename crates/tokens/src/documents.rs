//! The text of documents ([`office`]) as the worker takes it. Apart from [`file_text`](super::file_text), because who drops no document
//! need not load what reads one: it is a program of its own.
use office::{OfficeProblem, OtherArchive};

use super::file_text::BinaryFormat;
use super::protocol::Problem;

/// The text of a document; `None` where the bytes are neither an archive nor a locked document, and [`file_text`](super::file_text) says
/// what they are.
///
/// # Errors
/// Why there is no text: the document is empty, locked, damaged or too long, or the archive is none of a text.
pub fn read(bytes: &[u8]) -> Result<Option<String>, Problem> {
    match BinaryFormat::of(bytes) {
        Some(BinaryFormat::Zip) => {}
        Some(BinaryFormat::OldOffice) if office::is_locked_ooxml(bytes) => {
            return Err(Problem::FileLocked);
        }
        _ => return Ok(None),
    }
    match office::read(bytes) {
        Ok((_, text)) if text.trim().is_empty() => Err(Problem::FileEmpty),
        Ok((_, text)) => Ok(Some(text)),
        Err(problem) => Err(why(problem)),
    }
}

fn why(problem: OfficeProblem) -> Problem {
    let other = match problem {
        OfficeProblem::Locked => return Problem::FileLocked,
        OfficeProblem::Damaged => return Problem::FileDamaged,
        OfficeProblem::TooLong => {
            return Problem::FileUnpacksTooLarge {
                limit: office::MAX_TEXT_BYTES as u64,
            };
        }
        OfficeProblem::Other(other) => other,
    };
    let format = match other {
        OtherArchive::Spreadsheet => BinaryFormat::Spreadsheet,
        OtherArchive::Slides => BinaryFormat::Slides,
        OtherArchive::Epub => BinaryFormat::Epub,
        OtherArchive::Zip => BinaryFormat::Zip,
    };
    Problem::FileBinary {
        format: format.id().to_owned(),
    }
}
