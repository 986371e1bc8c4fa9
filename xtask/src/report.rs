//! Steps that all run, however the earlier ones ended, and a summary that says how each went.

use std::fmt;
use std::time::{Duration, Instant};

use anyhow::Result;

/// Lines that a failed step may add at the end of the report.
const MOST_REASONS: usize = 20;

/// What became of the steps so far.
#[derive(Default)]
pub struct Report {
    /// Only steps whose name contains one of these run; all when empty.
    only: Vec<String>,
    steps: Vec<Step>,
}

struct Step {
    name: String,
    outcome: Outcome,
    took: Duration,
}

#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Passed,
    Failed(String),
    Skipped(String),
}

impl Report {
    pub fn new(only: Vec<String>) -> Self {
        Self {
            only,
            steps: Vec::new(),
        }
    }

    /// Whether the person asked for this step.
    pub fn wants(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|part| name.contains(part.as_str()))
    }

    /// Runs a step if it is wanted; true when it passed.
    pub fn step(&mut self, name: &str, run: impl FnOnce() -> Result<()>) -> bool {
        if !self.wants(name) {
            return false;
        }
        println!("\n==> {name}");
        let start = Instant::now();
        let result = run();
        let took = start.elapsed();
        let outcome = match result {
            Ok(()) => {
                println!("<== {name}: passed in {:.1} s", took.as_secs_f64());
                Outcome::Passed
            }
            Err(error) => {
                println!(
                    "<== {name}: FAILED after {:.1} s: {error:#}",
                    took.as_secs_f64()
                );
                Outcome::Failed(format!("{error:#}"))
            }
        };
        let passed = outcome == Outcome::Passed;
        self.steps.push(Step {
            name: name.to_owned(),
            outcome,
            took,
        });
        passed
    }

    /// Runs a step whether it is wanted or not.
    pub fn always(&mut self, name: &str, run: impl FnOnce() -> Result<()>) -> bool {
        let only = std::mem::take(&mut self.only);
        let passed = self.step(name, run);
        self.only = only;
        passed
    }

    /// Notes a wanted step that cannot run.
    pub fn skip(&mut self, name: &str, why: &str) {
        if self.wants(name) {
            println!("\n==> {name}: skipped, {why}");
            self.steps.push(Step {
                name: name.to_owned(),
                outcome: Outcome::Skipped(why.to_owned()),
                took: Duration::ZERO,
            });
        }
    }

    /// Nothing failed, and something ran.
    pub fn is_good(&self) -> bool {
        self.count(|outcome| matches!(outcome, Outcome::Failed(_))) == 0
            && self.count(|outcome| *outcome == Outcome::Passed) > 0
    }

    fn count(&self, is: impl Fn(&Outcome) -> bool) -> usize {
        self.steps.iter().filter(|step| is(&step.outcome)).count()
    }

    /// What the failed steps say beyond their first lines, such as which tests failed.
    fn reasons(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Step { name, outcome, .. } in &self.steps {
            let Outcome::Failed(why) = outcome else {
                continue;
            };
            for line in why.lines().skip(1).take(MOST_REASONS) {
                writeln!(f, "  {name}: {line}")?;
            }
        }
        Ok(())
    }
}

/// The table, what the failed steps say more, then the line that CI reads.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f)?;
        for Step {
            name,
            outcome,
            took,
        } in &self.steps
        {
            let seconds = took.as_secs_f64();
            match outcome {
                Outcome::Passed => writeln!(f, "  passed   {seconds:>7.1} s  {name}")?,
                Outcome::Failed(why) => writeln!(
                    f,
                    "  FAILED   {seconds:>7.1} s  {name}: {}",
                    why.lines().next().unwrap_or_default()
                )?,
                Outcome::Skipped(why) => writeln!(f, "  skipped           {name}: {why}")?,
            }
        }
        let total: Duration = self.steps.iter().map(|step| step.took).sum();
        writeln!(f, "  in all   {:>7.1} s\n", total.as_secs_f64())?;
        self.reasons(f)?;
        let passed = self.count(|outcome| *outcome == Outcome::Passed);
        let failed = self.count(|outcome| matches!(outcome, Outcome::Failed(_)));
        let skipped = self.count(|outcome| matches!(outcome, Outcome::Skipped(_)));
        write!(f, "{passed} passed, {failed} failed")?;
        if skipped > 0 {
            write!(f, ", {skipped} skipped")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::bail;

    #[test]
    fn a_failed_step_does_not_stop_the_next() {
        let mut report = Report::default();
        assert!(!report.step("one", || bail!("no")));
        assert!(report.step("two", || Ok(())));
        report.skip("three", "it needs one");
        assert!(!report.is_good());
        assert_eq!(
            report.to_string().lines().last(),
            Some("1 passed, 1 failed, 1 skipped")
        );
    }

    #[test]
    fn what_a_failed_step_says_beyond_its_first_line_follows_the_table() {
        let mut report = Report::default();
        report.step("browser tests", || {
            bail!("exit 1\nfailed: one\nfailed: two")
        });
        let shown = report.to_string();
        let end: Vec<&str> = shown.lines().rev().take(3).collect();
        assert_eq!(
            end,
            [
                "0 passed, 1 failed",
                "  browser tests: failed: two",
                "  browser tests: failed: one",
            ]
        );
    }

    #[test]
    fn a_run_of_no_step_is_not_good() {
        let mut report = Report::new(vec!["nothing".to_owned()]);
        assert!(!report.step("one", || Ok(())));
        assert!(!report.is_good());
        assert_eq!(
            report.to_string().lines().last(),
            Some("0 passed, 0 failed")
        );
    }

    #[test]
    fn steps_can_be_picked_by_part_of_their_name() {
        let report = Report::new(vec!["lint".to_owned(), "browser".to_owned()]);
        for (name, expected) in [
            ("lint: core", true),
            ("browser tests", true),
            ("format", false),
        ] {
            assert_eq!(report.wants(name), expected, "{name}");
        }
    }
}
