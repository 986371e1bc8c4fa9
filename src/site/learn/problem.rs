//! What is wrong with an article, and where: a file, a line, a sentence.

use std::fmt;

/// Something that keeps an article from being published.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as it was given: `content/en/what-is-a-token.md`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what would be right.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// A file that is being read: its text, and everything that is wrong with it.
#[derive(Debug)]
pub struct Log<'t> {
    file: &'t str,
    text: &'t str,
    problems: Vec<Problem>,
}

impl<'t> Log<'t> {
    /// Nothing is wrong yet.
    pub const fn new(file: &'t str, text: &'t str) -> Self {
        Self {
            file,
            text,
            problems: Vec::new(),
        }
    }

    /// The text of the whole file.
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// The line of a byte of the file, from 1.
    pub fn line(&self, at: usize) -> usize {
        let before = self.text.as_bytes().get(..at).unwrap_or_default();
        before.iter().filter(|byte| **byte == b'\n').count() + 1
    }

    /// Something is wrong at a byte of the file.
    pub fn add(&mut self, at: usize, what: impl Into<String>) {
        let line = self.line(at);
        self.add_line(line, what);
    }

    /// Something is wrong in a line of the file.
    pub fn add_line(&mut self, line: usize, what: impl Into<String>) {
        self.problems.push(Problem {
            file: self.file.to_owned(),
            line,
            what: what.into(),
        });
    }

    /// All that is wrong, in the order of the lines.
    pub fn into_problems(mut self) -> Vec<Problem> {
        self.problems.sort();
        self.problems
    }
}
