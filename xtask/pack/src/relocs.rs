//! What a linked wasm module tells about itself when it was linked with `--emit-relocs`, and how to make a function of it refer to more.

use std::{collections::BTreeMap, ops::Range};

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{
    BinaryReaderError, DataKind, ElementItems, ElementKind, ExternalKind, KnownCustom, Linking,
    Operator, Parser, Payload, RelocAddendKind, RelocationEntry, RelocationType, SymbolFlags,
    SymbolInfo, TypeRef,
};

use crate::groups::Graph;

/// Imports through which wasm-bindgen learns of types: it rewrites their callers, which must be in the main file.
const DESCRIBERS: [&str; 2] = [
    "__wbindgen_describe_cast",
    "__wbindgen_describe_generic_import",
];

/// A section by its id and where its contents stand in the file.
#[derive(Clone, Debug)]
struct Section {
    id: u8,
    range: Range<usize>,
}

/// A function or a piece of data, as a number: functions come first.
type Piece = usize;

/// A linked module with its relocations.
pub struct Linked<'w> {
    wasm: &'w [u8],
    sections: Vec<Section>,
    /// The type of each function that is defined here.
    types: Vec<u32>,
    /// How many parameters each type has.
    parameters: Vec<usize>,
    imported: usize,
    exports: Vec<(String, ExternalKind, u32)>,
    code_relocs: Vec<RelocationEntry>,
    /// A symbol for each piece that has one.
    symbols: BTreeMap<Piece, u32>,
    /// Pieces in the main file whatever is split: what is imported, exported, or always in the table.
    main: Vec<Piece>,
    /// References between pieces.
    pub graph: Graph,
    /// The function each part begins with, by the part's name.
    pub parts: BTreeMap<String, Vec<Piece>>,
}

/// The name of the part an export or import of the splitter's macro belongs to.
fn part_name<'n>(name: &'n str, kind: &str) -> Option<&'n str> {
    let rest = name.split_once("__wasm_split_00")?.1;
    let (part, rest) = rest.split_once("00_")?;
    rest.starts_with(kind).then_some(part)
}

impl<'w> Linked<'w> {
    /// Reads a module.
    ///
    /// # Errors
    /// When it is not wasm, or was linked without `--emit-relocs`.
    #[expect(clippy::too_many_lines, reason = "one arm for each kind of section")]
    pub fn read(wasm: &'w [u8]) -> Result<Self> {
        let mut sections = Vec::new();
        let (mut types, mut parameters, mut exports) = (Vec::new(), Vec::new(), Vec::new());
        let (mut imports, mut bodies, mut symbols) = (Vec::new(), Vec::new(), Vec::new());
        let (mut relocs, mut segments, mut table) = (BTreeMap::new(), Vec::new(), Vec::new());
        let (mut code, mut data, mut start) = (0, 0, None);
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            if let Some((id, range)) = payload.as_section() {
                sections.push(Section {
                    id,
                    range: range_of(range)?,
                });
            }
            match payload {
                Payload::TypeSection(reader) => {
                    for ty in reader.into_iter_err_on_gc_types() {
                        parameters.push(ty?.params().len());
                    }
                }
                Payload::ImportSection(reader) => {
                    for import in reader.into_imports() {
                        let import = import?;
                        if matches!(import.ty, TypeRef::Func(_)) {
                            imports.push(import.name);
                        }
                    }
                }
                Payload::FunctionSection(reader) => {
                    types = reader
                        .into_iter()
                        .collect::<Result<_, BinaryReaderError>>()?;
                }
                Payload::ExportSection(reader) => {
                    for export in reader {
                        let export = export?;
                        exports.push((export.name.to_owned(), export.kind, export.index));
                    }
                }
                Payload::StartSection { func, .. } => start = Some(func as usize),
                Payload::ElementSection(reader) => {
                    for element in reader {
                        let element = element?;
                        if let (ElementKind::Active { .. }, ElementItems::Functions(functions)) =
                            (element.kind, element.items)
                        {
                            for function in functions {
                                table.push(function? as usize);
                            }
                        }
                    }
                }
                Payload::CodeSectionStart { range, .. } => code = usize::try_from(range.start)?,
                Payload::CodeSectionEntry(body) => bodies.push(body),
                Payload::DataSection(reader) => {
                    data = usize::try_from(reader.range().start)?;
                    for segment in reader {
                        let segment = segment?;
                        ensure!(
                            matches!(segment.kind, DataKind::Active { .. }),
                            "passive data"
                        );
                        let end = usize::try_from(segment.range.end)?;
                        segments.push(end - segment.data.len()..end);
                    }
                }
                Payload::CustomSection(reader) => match reader.as_known() {
                    KnownCustom::Linking(reader) => {
                        for subsection in reader.subsections() {
                            if let Linking::SymbolTable(map) = subsection? {
                                symbols = map.into_iter().collect::<Result<_, _>>()?;
                            }
                        }
                    }
                    KnownCustom::Reloc(reader) => {
                        let section = reader.section_index();
                        let entries: Vec<RelocationEntry> =
                            reader.entries().into_iter().collect::<Result<_, _>>()?;
                        relocs.insert(section as usize, entries);
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        let index_of = |id: u8| sections.iter().position(|section| section.id == id);
        let entries = |id| index_of(id).and_then(|index| relocs.get(&index)).cloned();
        let code_relocs = entries(CODE).context("no relocations: link with --emit-relocs")?;
        let data_relocs = entries(DATA).unwrap_or_default();

        let functions = imports.len() + bodies.len();
        let mut graph = Graph::default();
        graph.sizes.resize(imports.len(), 0);
        for body in &bodies {
            graph.sizes.push(range_of(body.range())?.len());
        }
        // Where each piece of data stands in the file, and which symbol it is.
        let mut pieces_of_symbols = BTreeMap::new();
        let mut places = Vec::new();
        for (index, symbol) in symbols.iter().enumerate() {
            let piece = match symbol {
                SymbolInfo::Func { index, .. } => *index as usize,
                SymbolInfo::Data {
                    symbol: Some(symbol),
                    ..
                } => {
                    let segment = segments
                        .get(symbol.index as usize)
                        .context("a symbol outside of the data")?;
                    let start = segment.start + symbol.offset as usize;
                    places.push((
                        start..start + symbol.size as usize,
                        functions + places.len(),
                    ));
                    functions + places.len() - 1
                }
                _ => continue,
            };
            pieces_of_symbols.insert(index, piece);
        }
        graph
            .sizes
            .extend(places.iter().map(|(place, _)| place.len()));
        graph.uses.resize(graph.sizes.len(), Vec::new());
        let mut symbols_of_pieces = BTreeMap::new();
        for (symbol, piece) in &pieces_of_symbols {
            symbols_of_pieces
                .entry(*piece)
                .or_insert(u32::try_from(*symbol)?);
        }

        let mut refer = |from: Piece, entry: &RelocationEntry| {
            if is_reference(entry.ty)
                && let Some(used) = pieces_of_symbols.get(&(entry.index as usize))
            {
                graph.uses[from].push(*used);
            }
        };
        let ends: Vec<usize> = bodies
            .iter()
            .map(|body| Ok(range_of(body.range())?.end))
            .collect::<Result<_>>()?;
        for entry in &code_relocs {
            let at = code + entry.offset as usize;
            let function = ends.partition_point(|end| *end <= at);
            ensure!(function < ends.len(), "a relocation outside of the code");
            refer(imports.len() + function, entry);
        }
        // Data in data is part of it.
        places.retain(|(place, _)| !place.is_empty());
        places.sort_by_key(|(place, _)| (place.start, std::cmp::Reverse(place.end)));
        let around = |at: usize| {
            let first_after = places.partition_point(|(place, _)| place.start <= at);
            places[..first_after]
                .iter()
                .rev()
                .filter(move |(place, _)| at < place.end)
        };
        for entry in &data_relocs {
            let Some((_, piece)) = around(data + entry.offset as usize).next() else {
                bail!("a relocation outside of the data");
            };
            refer(*piece, entry);
        }
        let mut open: Vec<&(Range<usize>, Piece)> = Vec::new();
        for inner in &places {
            open.retain(|(place, _)| place.end > inner.0.start);
            for (place, piece) in &open {
                graph.uses[*piece].push(inner.1);
                if place.end <= inner.0.end {
                    graph.uses[inner.1].push(*piece);
                }
            }
            open.push(inner);
        }
        // Wrappers that the linker makes come without relocations.
        for (function, body) in bodies.iter().enumerate() {
            let own = imports.len() + function;
            if graph.uses[own].is_empty() {
                let mut operators = body.get_operators_reader()?;
                while !operators.eof() {
                    if let Operator::Call { function_index } = operators.read()? {
                        graph.uses[own].push(function_index as usize);
                    }
                }
            }
        }
        for uses in &mut graph.uses {
            uses.sort_unstable();
            uses.dedup();
        }

        let mut main: Vec<Piece> = start.into_iter().collect();
        let mut parts: BTreeMap<String, Vec<Piece>> = BTreeMap::new();
        let mut describers = Vec::new();
        for (function, name) in imports.iter().enumerate() {
            if part_name(name, "import").is_none() {
                main.push(function);
            }
            if DESCRIBERS.contains(name) {
                describers.push(function);
            }
        }
        for (name, kind, index) in &exports {
            let data_symbol = |(_, symbol): &(usize, &SymbolInfo<'_>)| matches!(symbol, SymbolInfo::Data { name: own, .. } if own == name);
            match (kind, part_name(name, "export")) {
                (ExternalKind::Func, Some(part)) => {
                    parts
                        .entry(part.to_owned())
                        .or_default()
                        .push(*index as usize);
                }
                (ExternalKind::Func, None) => main.push(*index as usize),
                (ExternalKind::Global, _) => {
                    let symbol = symbols.iter().enumerate().find(data_symbol);
                    main.extend(symbol.and_then(|(index, _)| pieces_of_symbols.get(&index)));
                }
                _ => {}
            }
        }
        for symbol in &symbols {
            if let SymbolInfo::Func { flags, index, .. } = symbol {
                let always = SymbolFlags::EXPORTED | SymbolFlags::BINDING_WEAK;
                let is_visible = flags.contains(SymbolFlags::NO_STRIP) || flags.contains(always);
                if is_visible && table.contains(&(*index as usize)) {
                    main.push(*index as usize);
                }
            }
        }
        main.extend((0..functions).filter(|function| {
            let mut used = graph.uses[*function].iter();
            used.any(|used| describers.contains(used))
        }));
        Ok(Self {
            wasm,
            sections,
            types,
            parameters,
            imported: imports.len(),
            exports,
            code_relocs,
            symbols: symbols_of_pieces,
            main,
            graph,
            parts,
        })
    }

    /// Where the main file begins.
    pub fn main(&self) -> &[Piece] {
        &self.main
    }

    /// The module in which each part, and main under the empty name, refers to these pieces besides its own.
    ///
    /// For each a function is added that begins as the part's own does. The references stand where nothing gets to.
    ///
    /// # Errors
    /// When a piece cannot be referred to.
    pub fn with_references(&self, more: &BTreeMap<String, Vec<Piece>>) -> Result<Vec<u8>> {
        let Added {
            types,
            exports,
            bodies,
        } = self.added(more)?;
        let mut relocs = Vec::new();
        let mut wasm = self.wasm[..8].to_vec();
        for (index, section) in self.sections.iter().enumerate() {
            let contents = &self.wasm[section.range.clone()];
            let contents = match section.id {
                FUNCTION => {
                    let mut contents = Vec::new();
                    unsigned(&mut contents, types.len());
                    for ty in &types {
                        unsigned(&mut contents, *ty as usize);
                    }
                    contents
                }
                EXPORT => exports_section(&exports),
                CODE => {
                    let (_, count_length) = read_unsigned(contents)?;
                    let mut new = Vec::new();
                    unsigned(&mut new, types.len());
                    let shift = new.len() - count_length;
                    new.extend_from_slice(&contents[count_length..]);
                    for entry in &self.code_relocs {
                        relocs.push(RelocationEntry {
                            offset: entry.offset + u32::try_from(shift)?,
                            ..*entry
                        });
                    }
                    for body in &bodies {
                        unsigned(&mut new, body.code.len() + 1);
                        new.push(0); // no locals
                        let at = u32::try_from(new.len())?;
                        new.extend_from_slice(&body.code);
                        relocs.extend(body.relocs.iter().map(|(offset, ty, symbol)| {
                            RelocationEntry {
                                ty: *ty,
                                offset: at + offset,
                                index: *symbol,
                                addend: 0,
                            }
                        }));
                    }
                    new
                }
                CUSTOM if contents.starts_with(RELOC_CODE) => {
                    let mut new = RELOC_CODE.to_vec();
                    let code = self.sections[..index]
                        .iter()
                        .position(|section| section.id == CODE);
                    unsigned(&mut new, code.context("relocations before the code")?);
                    unsigned(&mut new, relocs.len());
                    for entry in &relocs {
                        write_entry(&mut new, entry);
                    }
                    new
                }
                _ => contents.to_vec(),
            };
            wasm.push(section.id);
            unsigned(&mut wasm, contents.len());
            wasm.extend_from_slice(&contents);
        }
        Ok(wasm)
    }

    /// The functions that are added, and what else knows of them.
    fn added(&self, more: &BTreeMap<String, Vec<Piece>>) -> Result<Added> {
        let (mut types, mut exports) = (self.types.clone(), self.exports.clone());
        let mut bodies = Vec::new();
        for (part, pieces) in more.iter().filter(|(_, pieces)| !pieces.is_empty()) {
            let own = u32::try_from(self.imported + types.len())?;
            let mut body = Body::default();
            if part.is_empty() {
                let plain = self
                    .parameters
                    .iter()
                    .position(|parameters| *parameters == 0);
                types.push(u32::try_from(
                    plain.context("no function without parameters")?,
                )?);
                body.code.push(UNREACHABLE);
                exports.push(("__main_refers".into(), ExternalKind::Func, own));
            } else {
                let is_own = |(name, kind, _): &&mut (String, ExternalKind, u32)| {
                    *kind == ExternalKind::Func && part_name(name, "export") == Some(part)
                };
                let (_, _, export) = exports
                    .iter_mut()
                    .find(is_own)
                    .context("a part without a begin")?;
                let begin = std::mem::replace(export, own);
                let ty = self.types[begin as usize - self.imported];
                types.push(ty);
                for parameter in 0..self.parameters[ty as usize] {
                    body.code.push(LOCAL_GET);
                    unsigned(&mut body.code, parameter);
                }
                body.call(self.symbol(begin as usize)?);
                body.code.push(RETURN);
            }
            for piece in pieces {
                let symbol = self.symbol(*piece)?;
                if *piece < self.imported + self.types.len() {
                    body.call(symbol);
                } else {
                    body.address(symbol);
                }
                body.code.push(UNREACHABLE);
            }
            body.code.push(END);
            bodies.push(body);
        }
        Ok(Added {
            types,
            exports,
            bodies,
        })
    }

    fn symbol(&self, piece: Piece) -> Result<u32> {
        let symbol = self.symbols.get(&piece);
        symbol
            .copied()
            .with_context(|| format!("piece {piece} has no symbol"))
    }
}

const CUSTOM: u8 = 0;
const FUNCTION: u8 = 3;
const EXPORT: u8 = 7;
const CODE: u8 = 10;
const DATA: u8 = 11;
/// The name of a custom section, with its length in front.
const RELOC_CODE: &[u8] = b"\x0areloc.CODE";

const UNREACHABLE: u8 = 0x00;
const END: u8 = 0x0b;
const RETURN: u8 = 0x0f;
const CALL: u8 = 0x10;
const DROP: u8 = 0x1a;
const LOCAL_GET: u8 = 0x20;
const I32_CONST: u8 = 0x41;
/// A zero of five bytes, which the splitter overwrites.
const PADDED: [u8; 5] = [0x80, 0x80, 0x80, 0x80, 0x00];

/// A function in the making: its code, and what of it is to be filled in (where, how, by which symbol).
#[derive(Default)]
struct Body {
    code: Vec<u8>,
    relocs: Vec<(u32, RelocationType, u32)>,
}

impl Body {
    fn call(&mut self, symbol: u32) {
        self.code.push(CALL);
        self.fill_in(RelocationType::FunctionIndexLeb, symbol);
    }

    fn address(&mut self, symbol: u32) {
        self.code.push(I32_CONST);
        self.fill_in(RelocationType::MemoryAddrSleb, symbol);
        self.code.push(DROP);
    }

    fn fill_in(&mut self, ty: RelocationType, symbol: u32) {
        let at = u32::try_from(self.code.len()).unwrap_or(u32::MAX);
        self.relocs.push((at, ty, symbol));
        self.code.extend_from_slice(&PADDED);
    }
}

/// The functions of a module with those that are added.
struct Added {
    /// The type of each function, old and new.
    types: Vec<u32>,
    exports: Vec<(String, ExternalKind, u32)>,
    /// The new ones.
    bodies: Vec<Body>,
}

/// Whether what a relocation names is needed where it stands.
const fn is_reference(ty: RelocationType) -> bool {
    !matches!(
        ty,
        RelocationType::TypeIndexLeb
            | RelocationType::SectionOffsetI32
            | RelocationType::GlobalIndexLeb
            | RelocationType::GlobalIndexI32
            | RelocationType::TableNumberLeb
            | RelocationType::EventIndexLeb
    )
}

fn range_of(range: Range<u64>) -> Result<Range<usize>> {
    Ok(usize::try_from(range.start)?..usize::try_from(range.end)?)
}

fn exports_section(exports: &[(String, ExternalKind, u32)]) -> Vec<u8> {
    let mut contents = Vec::new();
    unsigned(&mut contents, exports.len());
    for (name, kind, index) in exports {
        unsigned(&mut contents, name.len());
        contents.extend_from_slice(name.as_bytes());
        contents.push(match kind {
            ExternalKind::Func | ExternalKind::FuncExact => 0,
            ExternalKind::Table => 1,
            ExternalKind::Memory => 2,
            ExternalKind::Global => 3,
            ExternalKind::Tag => 4,
        });
        unsigned(&mut contents, *index as usize);
    }
    contents
}

fn write_entry(bytes: &mut Vec<u8>, entry: &RelocationEntry) {
    bytes.push(entry.ty as u8);
    unsigned(bytes, entry.offset as usize);
    unsigned(bytes, entry.index as usize);
    if entry.ty.addend_kind() != RelocAddendKind::None {
        signed(bytes, entry.addend);
    }
}

/// A number in seven bits a byte (LEB128).
fn unsigned(bytes: &mut Vec<u8>, mut number: usize) {
    loop {
        let low = number.to_le_bytes()[0] & 0x7f;
        number >>= 7;
        bytes.push(if number == 0 { low } else { low | 0x80 });
        if number == 0 {
            return;
        }
    }
}

fn signed(bytes: &mut Vec<u8>, mut number: i64) {
    loop {
        let low = number.to_le_bytes()[0] & 0x7f;
        number >>= 7;
        let is_last = (number == 0 && low & 0x40 == 0) || (number == -1 && low & 0x40 != 0);
        bytes.push(if is_last { low } else { low | 0x80 });
        if is_last {
            return;
        }
    }
}

/// The number that bytes begin with, and how many of them it takes.
fn read_unsigned(bytes: &[u8]) -> Result<(usize, usize)> {
    let mut number = 0;
    for (at, byte) in bytes.iter().take(5).enumerate() {
        number |= usize::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Ok((number, at + 1));
        }
    }
    bail!("a number without an end")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_in_seven_bits_a_byte() {
        for (number, expected) in [
            (0, &[0][..]),
            (127, &[127]),
            (128, &[0x80, 1]),
            (624_485, &[0xe5, 0x8e, 0x26]),
        ] {
            let mut bytes = Vec::new();
            unsigned(&mut bytes, number);
            assert_eq!(bytes, expected);
            assert_eq!(read_unsigned(&bytes).unwrap(), (number, expected.len()));
        }
        for (number, expected) in [
            (63, &[63][..]),
            (64, &[0xc0, 0]),
            (-1, &[0x7f]),
            (-123_456, &[0xc0, 0xbb, 0x78]),
        ] {
            let mut bytes = Vec::new();
            signed(&mut bytes, number);
            assert_eq!(bytes, expected);
        }
    }

    #[test]
    fn the_splitters_names_tell_the_part() {
        let name = "__wasm_split_00page00_export_0123456789abcdef0123456789abcdef";
        assert_eq!(part_name(name, "export"), Some("page"));
        assert_eq!(part_name(name, "import"), None);
        assert_eq!(part_name("main", "export"), None);
    }
}
