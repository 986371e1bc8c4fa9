//! Takes functions out of the page's wasm that are linked but can never run.
//!
//! A view of an erased type carries a table of everything that can be done with a view. Two of those things the page never does:
//! it neither waits for data while it comes alive nor draws from a template. The compiler cannot see that, because anything might
//! call through a table, so a tenth of the page was code for them. Their bodies are replaced by a trap; wasm-opt then removes
//! all that only they used.

use anyhow::{Context, Result, bail, ensure};

/// Parts of the names of functions that never run.
///
/// - `hydrate_async` is called only below `Suspense`, and `with_async_value` only by it.
/// - `hydrate_from_template` is called only by the macro `template!`.
const NEVER_RUN: [&str; 3] = ["hydrate_async", "with_async_value", "hydrate_from_template"];

const MAGIC: &[u8] = b"\0asm\x01\0\0\0";
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const CODE: u8 = 10;
/// A body without locals: `unreachable`, `end`.
const TRAP: [u8; 3] = [0, 0x00, 0x0b];

/// The module with the functions that never run replaced by traps.
///
/// # Errors
/// When the module has no names, or no such function: either way the page would silently grow again.
pub fn snip(module: &[u8]) -> Result<Vec<u8>> {
    replace(module, &NEVER_RUN)
}

fn replace(module: &[u8], parts: &[&str]) -> Result<Vec<u8>> {
    let body = module.strip_prefix(MAGIC).context("not a wasm module")?;
    let mut sections = Vec::new();
    let mut rest = Reader(body);
    while !rest.0.is_empty() {
        sections.push((rest.byte()?, rest.sized()?));
    }
    let mut imported = 0;
    let mut doomed = None;
    for (id, content) in &sections {
        let mut content = Reader(content);
        match *id {
            IMPORTS => imported = imported_functions(content)?,
            CUSTOM if content.sized()? == b"name" => doomed = Some(named(content, parts)?),
            _ => {}
        }
    }
    let doomed = doomed.context("the module has no names, so nothing can be found in it")?;
    ensure!(
        !doomed.is_empty(),
        "no function's name contains any of {parts:?}: has the framework renamed them?"
    );
    let mut out = MAGIC.to_vec();
    for (id, content) in sections {
        out.push(id);
        if id == CODE {
            write_sized(&mut out, &without(Reader(content), imported, &doomed)?);
        } else {
            write_sized(&mut out, content);
        }
    }
    Ok(out)
}

/// The code section with the bodies of `doomed` replaced. Functions are numbered from the imported ones on.
fn without(mut code: Reader<'_>, imported: usize, doomed: &[usize]) -> Result<Vec<u8>> {
    let count = code.number()?;
    let mut out = Vec::new();
    write_number(&mut out, count);
    for index in imported..imported + count {
        let body = code.sized()?;
        let kept = if doomed.binary_search(&index).is_ok() {
            &TRAP
        } else {
            body
        };
        write_sized(&mut out, kept);
    }
    Ok(out)
}

/// The numbers of the functions whose names contain one of `parts`, rising.
fn named(mut names: Reader<'_>, parts: &[&str]) -> Result<Vec<usize>> {
    const FUNCTIONS: u8 = 1;
    let mut found = Vec::new();
    while !names.0.is_empty() {
        let kind = names.byte()?;
        let mut list = Reader(names.sized()?);
        if kind != FUNCTIONS {
            continue;
        }
        for _ in 0..list.number()? {
            let index = list.number()?;
            let name = String::from_utf8_lossy(list.sized()?);
            if parts.iter().any(|part| name.contains(part)) {
                found.push(index);
            }
        }
    }
    found.sort_unstable();
    Ok(found)
}

/// How many functions are imported: they come first in the numbering.
fn imported_functions(mut imports: Reader<'_>) -> Result<usize> {
    let mut functions = 0;
    for _ in 0..imports.number()? {
        imports.sized()?;
        imports.sized()?;
        match imports.byte()? {
            0 => {
                imports.number()?;
                functions += 1;
            }
            1 => {
                imports.byte()?;
                imports.limits()?;
            }
            2 => imports.limits()?,
            3 => {
                imports.byte()?;
                imports.byte()?;
            }
            kind => bail!("an import of unknown kind {kind}"),
        }
    }
    Ok(functions)
}

/// Reads a part of the module from its beginning.
#[derive(Clone, Copy)]
struct Reader<'m>(&'m [u8]);

impl<'m> Reader<'m> {
    fn byte(&mut self) -> Result<u8> {
        let (&byte, rest) = self.0.split_first().context("the module is cut short")?;
        self.0 = rest;
        Ok(byte)
    }

    /// A whole number in LEB128.
    fn number(&mut self) -> Result<usize> {
        let mut number = 0_u64;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(usize::try_from(number)?);
            }
        }
        bail!("a number without an end")
    }

    /// Bytes after their number.
    fn sized(&mut self) -> Result<&'m [u8]> {
        let length = self.number()?;
        let (bytes, rest) = self
            .0
            .split_at_checked(length)
            .context("the module is cut short")?;
        self.0 = rest;
        Ok(bytes)
    }

    fn limits(&mut self) -> Result<()> {
        let has_most = self.byte()? & 1 == 1;
        self.number()?;
        if has_most {
            self.number()?;
        }
        Ok(())
    }
}

fn write_sized(out: &mut Vec<u8>, bytes: &[u8]) {
    write_number(out, bytes.len());
    out.extend_from_slice(bytes);
}

fn write_number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push(u8::try_from(number & 0x7f).unwrap_or_default() | 0x80);
        number >>= 7;
    }
    out.push(u8::try_from(number).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(id: u8, content: &[u8]) -> Vec<u8> {
        let mut out = vec![id];
        write_sized(&mut out, content);
        out
    }

    /// Imports one function; has `keep` and `x::hydrate_async`, which both do nothing.
    fn module(names: bool) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.extend(section(1, &[1, 0x60, 0, 0]));
        out.extend(section(2, &[1, 1, b'm', 1, b'f', 0, 0]));
        out.extend(section(3, &[2, 0, 0]));
        out.extend(section(10, &[2, 3, 0, 1, 0x0b, 3, 0, 1, 0x0b]));
        if names {
            let mut list = vec![2, 1];
            write_sized(&mut list, b"keep");
            list.push(2);
            write_sized(&mut list, b"x::hydrate_async");
            let mut content = Vec::new();
            write_sized(&mut content, b"name");
            content.extend(section(1, &list));
            out.extend(section(0, &content));
        }
        out
    }

    #[test]
    fn a_named_function_becomes_a_trap_and_nothing_else_changes() {
        let before = module(true);
        let after = snip(&before).expect("it can be done");
        let code = section(10, &[2, 3, 0, 1, 0x0b, 3, 0, 0, 0x0b]);
        let at = after
            .windows(code.len())
            .position(|window| window == code)
            .expect("the trap");
        assert_eq!(after[..at], before[..at]);
        assert_eq!(after[at + code.len()..], before[at + code.len()..]);
    }

    #[test]
    fn a_module_in_which_nothing_is_found_is_refused() {
        assert!(snip(&module(false)).is_err(), "no names");
        assert!(replace(&module(true), &["other"]).is_err(), "no such name");
        assert!(snip(b"\0asm").is_err(), "no module");
        assert!(snip(&module(true)[..30]).is_err(), "cut short");
    }

    #[test]
    fn numbers_are_written_as_they_are_read() {
        for number in [0, 127, 128, 16_384, 3_000_000] {
            let mut bytes = Vec::new();
            write_number(&mut bytes, number);
            assert_eq!(Reader(&bytes).number().ok(), Some(number));
        }
    }
}
