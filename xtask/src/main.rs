//! `cargo xtask`: sets up, builds, serves and tests Tokentally. `cargo xtask --help` lists the commands.

mod args;
mod bench;
mod checks;
mod compile;
mod dev;
mod fingerprint;
mod notices;
mod process;
mod report;
mod server;
mod setup;
mod site;
mod tools;

use std::ffi::OsString;
use std::process::{self as programs, ExitCode, Stdio};
use std::{env, iter};

use anyhow::{Context, Result};

use args::Command;
use site::Site;

fn main() -> ExitCode {
    let command = match args::parse(env::args_os().skip(1)) {
        Ok(command) => command,
        Err(error) => {
            eprintln!("error: {error}; see cargo xtask --help");
            return ExitCode::from(2);
        }
    };
    match run(command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Help => print!("{}", args::HELP),
        Command::Serve(options) => serve(options)?,
        Command::Test { fast, only } => return Ok(checks::test(fast, only)),
        Command::Dev { port } => dev::dev(port)?,
        Command::Build(options) => {
            let site = Site::from_options(options.how, options.base, options.dist)?;
            site.build_if_changed(options.force)?;
        }
        Command::Check => {
            setup::wasm_target()?;
            return Ok(checks::check());
        }
        Command::Count(words) => {
            let words = iter::once(OsString::from("count")).chain(words);
            return native(&["--package", "cli", "--bin", "tokentally"], words);
        }
        Command::Prices(words) => {
            return native(&["--features", "native", "--bin", "prices"], words);
        }
        Command::Learn(words) => return learn(words),
        Command::Weigh { plain_leptos } => site::weigh_all(plain_leptos)?,
        Command::Bench { quick } => bench::bench(quick)?,
        Command::Density { day } => bench::density(&day)?,
        Command::Setup { tests: true } => setup::for_tests()?,
        Command::Setup { tests: false } => setup::for_builds()?,
        Command::Finish => site::finish()?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Hands the words to the program that builds the site, which is compiled as for a build.
fn learn(mut words: Vec<OsString>) -> Result<ExitCode> {
    if words.len() == 1 {
        words.push("content".into());
    }
    compile::native_programs(compile::How::default())?;
    let mut site = compile::site_program("");
    let status = site
        .arg("learn")
        .args(words)
        .current_dir(env::current_dir()?)
        .status();
    // The program has said what is wrong.
    let is_good = status.context("cannot start the site program")?.success();
    Ok(if is_good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn serve(options: args::Serve) -> Result<()> {
    let listener = server::listen(options.port)?;
    let site = Site::from_options(options.how, options.base, options.dir)?;
    if !options.no_build {
        site.build_if_changed(false)?;
    }
    let folder = server::Folder::open(process::root().join(&site.dist), site.base.clone())?;
    let url = format!(
        "http://{}{}/",
        listener.local_addr().context("the port has no address")?,
        site.base
    );
    println!("serving {} at {url} (Ctrl-C stops it)", site.dist.display());
    if !options.no_open {
        open_browser(&url);
    }
    server::serve(folder, &listener)
}

/// Shows the page where there is a screen to show it on; the address is on the terminal in any case.
fn open_browser(url: &str) {
    let is_desktop = cfg!(any(windows, target_os = "macos"))
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| env::var_os(name).is_some());
    if !is_desktop || env::var_os("CI").is_some() {
        return;
    }
    let mut command = if cfg!(windows) {
        let mut command = programs::Command::new("cmd");
        command.args(["/C", "start", ""]);
        command
    } else {
        programs::Command::new(if cfg!(target_os = "macos") {
            "open"
        } else {
            "xdg-open"
        })
    };
    let _ = command
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
}

/// Runs one of the native programs, which are the site's own code. Compiled with light optimisation: a build of seconds, and fast enough.
fn native(program: &[&str], args: impl IntoIterator<Item = OsString>) -> Result<ExitCode> {
    let mut command = process::cargo();
    command
        .args(["run", "--quiet", "--locked", "--profile", "site"])
        .args(program)
        .arg("--manifest-path")
        .arg(process::root().join("Cargo.toml"))
        .arg("--")
        .args(args);
    // File names are meant from where the person stands, and `-` is what they pipe in.
    command
        .current_dir(env::current_dir().context("the current folder is gone")?)
        .stdin(Stdio::inherit());
    let status = command.status().context("cannot start cargo")?;
    // The program has said what is wrong.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
