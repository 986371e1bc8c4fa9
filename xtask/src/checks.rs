//! What `check` and `test` run.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

use anyhow::{Context, Result, anyhow, ensure};

use crate::compile::{self, How};
use crate::process::{self, cargo, run};
use crate::report::Report;
use crate::setup;
use crate::site::{self, Site};
use crate::tools;

/// Each set of features the package is built with. Hydration and server rendering must never be combined.
const LINTS: [(&str, &[&str]); 5] = [
    ("lint: core and xtask", &["--workspace", "--all-targets"]),
    ("lint: site", &["--all-targets", "--features", "site"]),
    (
        "lint: app",
        &[
            "--lib",
            "--bin",
            "app",
            "--features",
            "browser",
            "--target",
            "wasm32-unknown-unknown",
        ],
    ),
    (
        "lint: app in one piece",
        &[
            "--lib",
            "--bin",
            "app",
            "--features",
            "browser,whole",
            "--target",
            "wasm32-unknown-unknown",
        ],
    ),
    (
        "lint: worker",
        &[
            "--package",
            "worker",
            "--features",
            "browser",
            "--target",
            "wasm32-unknown-unknown",
        ],
    ),
];

/// The ways the site is built for the browser tests; the names are those of the Playwright projects.
const SITES: [(&str, &str, How, &str); 4] = [
    ("release", "dist", IN_PARTS, ""),
    (
        "debug",
        "dist-debug",
        How {
            debug: true,
            ..IN_PARTS
        },
        "",
    ),
    ("sub-path", "dist-sub", IN_PARTS, "/tok"),
    (
        "whole",
        "dist-whole",
        How {
            whole: true,
            ..IN_PARTS
        },
        "",
    ),
];

/// The site as it is shipped.
const IN_PARTS: How = How {
    debug: false,
    whole: false,
    plain_leptos: false,
};

/// Formatting, lints, and dependencies that nothing uses.
pub fn check() -> ExitCode {
    let mut report = Report::default();
    format_and_lint(&mut report, &LINTS);
    report.step("unused dependencies", unused_dependencies);
    close(&report)
}

/// Everything, or with `fast` what is known within seconds.
pub fn test(fast: bool, only: Vec<String>) -> ExitCode {
    let mut report = Report::new(only);
    if fast {
        format_and_lint(&mut report, &LINTS[..1]);
        report.step("native tests", || native_tests(&["--workspace"]));
        return close(&report);
    }
    let is_set_up = report.always("set-up", setup::for_tests);
    format_and_lint(&mut report, &LINTS);
    report.step("unused dependencies", unused_dependencies);
    // With the pages' code, and in the profile of the `site` binary, so that Leptos is compiled once for both.
    report.step("native tests", || {
        native_tests(&[
            "--workspace",
            "--features",
            "tokentally/site",
            "--profile",
            "site",
        ])
    });
    report.step("doc tests", || {
        run(cargo().args([
            "test",
            "--locked",
            "--workspace",
            "--doc",
            "--features",
            "tokentally/site",
            "--profile",
            "site",
        ]))
    });
    supply_chain(&mut report);
    if is_set_up {
        in_the_browser(&mut report);
    } else {
        for name in ["wasm tests", "site", "browser tests"] {
            report.skip(name, "the set-up failed");
        }
    }
    close(&report)
}

/// The report's last line is the last thing printed, as CI reads it; the exit code says the same.
fn close(report: &Report) -> ExitCode {
    println!("{report}");
    if report.is_good() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn format_and_lint(report: &mut Report, lints: &[(&str, &[&str])]) {
    report.step("format", || run(cargo().args(["fmt", "--all", "--check"])));
    for (name, args) in lints {
        report.step(name, || {
            run(cargo()
                .args(["clippy", "--locked"])
                .args(*args)
                .args(["--", "-D", "warnings"]))
        });
    }
}

fn unused_dependencies() -> Result<()> {
    tools::MACHETE.install()?;
    run(cargo().arg("machete"))
}

/// With nextest where it is installed: it runs the tests of all binaries at once and names the slow ones.
fn native_tests(args: &[&str]) -> Result<()> {
    if process::output(cargo().args(["nextest", "--version"])).is_some() {
        let args = args.iter().map(|arg| {
            if *arg == "--profile" {
                "--cargo-profile"
            } else {
                arg
            }
        });
        return run(cargo()
            .args([
                "nextest",
                "run",
                "--locked",
                "--no-fail-fast",
                "--no-tests=warn",
            ])
            .args(args));
    }
    run(cargo()
        .args([
            "test",
            "--locked",
            "--no-fail-fast",
            "--lib",
            "--bins",
            "--tests",
        ])
        .args(args))
}

fn supply_chain(report: &mut Report) {
    if process::output(cargo().args(["deny", "--version"])).is_some() {
        report.step("licences", || {
            run(cargo().args(["deny", "--offline", "check", "licenses", "bans", "sources"]))
        });
    } else {
        report.skip("licences", "cargo-deny is not installed");
    }
    npm_audit(report);
}

/// Known faults of what npm has installed, where the registry tells them.
fn npm_audit(report: &mut Report) {
    const STEP: &str = "npm audit";
    if !report.wants(STEP) {
        return;
    }
    let asked = process::command("npm")
        .args(["audit", "--json", "--audit-level=high"])
        .output();
    // Without an answer npm fails as well, and says something else.
    match asked {
        Ok(told) if String::from_utf8_lossy(&told.stdout).contains("auditReportVersion") => {
            report.step(STEP, || {
                ensure!(
                    told.status.success(),
                    "packages have known faults: npm audit names them"
                );
                Ok(())
            });
        }
        _ => report.skip(STEP, "the registry does not tell"),
    }
}

fn in_the_browser(report: &mut Report) {
    if process::root().join("crates/tokens/tests/wasm").is_dir() {
        report.step("wasm tests", wasm_tests);
    } else {
        report.skip("wasm tests", "there are none in crates/tokens/tests/wasm");
    }
    let mut projects = Vec::new();
    for (name, dist, how, base) in SITES {
        let step = format!("site: {name}");
        let built = Site {
            how,
            base: base.to_owned(),
            dist: PathBuf::from(dist),
            weigh: false,
        };
        // A build that was not asked for may be there from before.
        let was_built =
            !report.wants(&step) && process::root().join(dist).join("index.html").is_file();
        if report.step(&step, || built.build_if_changed(false)) || was_built {
            projects.push(name);
        }
    }
    if projects.contains(&"release") {
        report.step("size budget", || {
            site::weigh(&process::root().join("dist"), "")
        });
        let release = Site {
            how: IN_PARTS,
            base: String::new(),
            dist: "dist".into(),
            weigh: false,
        };
        report.step("the same bytes twice", || release.build_again());
        report.step("html", html);
    }
    if projects.is_empty() {
        report.skip("browser tests", "there is no built site");
    } else if !has_specs(&process::root().join("tests/e2e")) {
        report.skip("browser tests", "there are none in tests/e2e");
    } else {
        report.step("browser tests", || browser_tests(&projects));
    }
}

/// The worker's own code in a real browser, compiled as it is shipped.
fn wasm_tests() -> Result<()> {
    let driver = setup::driver().context("no chromedriver")?;
    let mut test = cargo();
    test.args([
        "test",
        "--locked",
        "--target",
        "wasm32-unknown-unknown",
        "--profile",
        "page",
        "--package",
        "tokens",
        "--features",
        "js",
        "--test",
        "wasm",
    ]);
    compile::for_speed(&mut test);
    run(test
        .env("CHROMEDRIVER", driver)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "180"))
}

/// Every page of the site, held to the rules of HTML.
fn html() -> Result<()> {
    run(process::command("node").args(["tests/html/validate.mjs", "dist"]))
}

fn browser_tests(projects: &[&str]) -> Result<()> {
    let mut playwright = playwright()?;
    playwright
        .env("E2E_PROJECTS", projects.join(","))
        .env("E2E_PORT", free_ports()?.to_string())
        .env("E2E_RETRIES", "1");
    let outcome = run(playwright.args([
        "test",
        "--config",
        "tests/e2e/playwright.config.mjs",
        "--pass-with-no-tests",
    ]));
    let named = process::root().join("test-results/second-tries.txt");
    let named = fs::read_to_string(named).unwrap_or_default();
    println!("{named}");
    // Their names go to the end of the report, which is all that some see of it.
    outcome.map_err(|error| anyhow!("{error:#}\n{named}"))
}

fn playwright() -> Result<Command> {
    let mut playwright = process::command(if cfg!(windows) {
        "playwright.cmd"
    } else {
        "playwright"
    });
    playwright.env("CHROME", setup::browser().context("no Chromium")?);
    playwright.env(
        "XTASK",
        env::current_exe().context("this program has no path")?,
    );
    Ok(playwright)
}

fn has_specs(dir: &Path) -> bool {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).any(|path| {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        name.contains(".spec.") || (path.is_dir() && has_specs(&path))
    })
}

/// The first of a run of free ports, one for each site: several checkouts may be tested on one machine.
fn free_ports() -> Result<u16> {
    let is_free = |port: u16| TcpListener::bind(("127.0.0.1", port)).is_ok();
    let wanted = u16::try_from(SITES.len()).unwrap_or(u16::MAX);
    (8081..9000)
        .step_by(10)
        .find(|first| (*first..first + wanted).all(is_free))
        .context("no free ports between 8081 and 9000")
}
