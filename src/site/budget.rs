//! The size budget of design section 9: a build that is over it fails.

use super::Files;

/// A limit on what one part of the site weighs, in bytes after brotli 11.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// What is weighed, in words.
    pub name: &'static str,
    /// The most it may weigh.
    pub limit: usize,
    /// Whether a file belongs to it, by its path.
    pub counts: fn(&str) -> bool,
}

/// The budgets. 1 KB is 1,000 bytes.
pub const BUDGETS: [Budget; 9] = [
    Budget {
        name: "first visit to / (HTML, CSS, JS, program)",
        limit: 245_000,
        counts: |path| is_first_visit(path, "index.html", "page"),
    },
    Budget {
        name: "first visit to /compare/ (HTML, CSS, JS, program)",
        limit: 270_000,
        counts: |path| is_first_visit(path, "compare/index.html", "book"),
    },
    Budget {
        name: "first visit to /changes/ (HTML, CSS, JS, program)",
        limit: 270_000,
        counts: |path| is_first_visit(path, "changes/index.html", "models"),
    },
    Budget {
        name: "first visit to /scenarios/ (HTML, CSS, JS, program)",
        limit: 270_000,
        counts: |path| is_first_visit(path, "scenarios/index.html", "scenarios"),
    },
    Budget {
        name: "first visit to /billing/ (HTML, CSS, JS, program)",
        // Two tools in one: it reads, prices and writes whole scenarios as `/scenarios/` does, and it spends them under fourteen
        // platforms' terms, every one of which is explained and can be replaced.
        limit: 300_000,
        counts: |path| is_first_visit(path, "billing/index.html", "billing"),
    },
    Budget {
        name: "page data (catalog, samples)",
        limit: 60_000,
        counts: |path| path.starts_with("_a/") && path.ends_with("/page.json"),
    },
    Budget {
        name: "page data in Chinese",
        limit: 60_000,
        counts: |path| path.starts_with("_a/") && path.ends_with("/page.zh-hant.json"),
    },
    Budget {
        name: "tokenizer worker (JS and wasm)",
        limit: 150_000,
        counts: |path| {
            path.starts_with("_a/")
                && ["worker.js", "worker_bg.wasm", "tokenizer.js"]
                    .iter()
                    .any(|file| path.ends_with(file))
        },
    },
    Budget {
        name: "o200k vocabulary",
        limit: 725_000,
        counts: |path| path.starts_with("v/o200k_base-"),
    },
];

/// Whether a file is loaded by a first visit to a page: the page itself, what starts it, its program and its style.
fn is_first_visit(path: &str, page: &str, program: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    let own = file.strip_prefix(program);
    let is_own = own.is_some_and(|ending| [".js", "_bg.wasm", ".css"].contains(&ending));
    path == page || (path.starts_with("_a/") && (is_own || ["boot.js", "theme.js"].contains(&file)))
}

/// What a part weighs against its limit.
#[derive(Debug)]
pub struct Weight {
    /// The budget.
    pub budget: Budget,
    /// Its files with their sizes in bytes, raw and after brotli.
    pub files: Vec<(String, usize, usize)>,
}

impl Weight {
    /// Bytes after brotli, all files together.
    pub fn total(&self) -> usize {
        self.files.iter().map(|(_, _, compressed)| compressed).sum()
    }

    /// Whether the part weighs no more than it may, and is there at all.
    pub fn is_within(&self) -> bool {
        !self.files.is_empty() && self.total() <= self.budget.limit
    }
}

/// Weighs the site's files; `compressed` tells a file's size after brotli 11.
pub fn weigh(files: &Files, compressed: impl Fn(&str, &[u8]) -> usize) -> Vec<Weight> {
    BUDGETS
        .map(|budget| Weight {
            budget,
            files: files
                .iter()
                .filter(|(path, _)| (budget.counts)(path))
                .map(|(path, bytes)| (path.clone(), bytes.len(), compressed(path, bytes)))
                .collect(),
        })
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page_of(bytes: usize) -> bool {
        let files = Files::from([("index.html".to_owned(), vec![0; bytes])]);
        weigh(&files, |_, bytes| bytes.len())[0].is_within()
    }

    #[test]
    fn the_limit_itself_is_within() {
        let limit = BUDGETS[0].limit;
        assert!(page_of(limit - 1));
        assert!(page_of(limit));
        assert!(!page_of(limit + 1));
    }

    #[test]
    fn a_part_that_was_not_built_is_not_within() {
        assert!(
            weigh(&Files::new(), |_, _| 0)
                .iter()
                .all(|weight| !weight.is_within())
        );
    }

    #[test]
    fn other_languages_do_not_count_towards_a_first_visit() {
        let files = Files::from([("zh-hant/index.html".to_owned(), vec![0; 10])]);
        assert!(weigh(&files, |_, bytes| bytes.len())[0].files.is_empty());
    }
}
