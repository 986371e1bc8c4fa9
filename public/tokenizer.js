// The tokenizer worker. The page sends {kind: "init", vocabularies: {o200k_base: absoluteUrl, ...}} first, then requests
// (src/tokens/protocol); all work is done in order by the wasm beside this file. A request that a newer text made
// pointless is dropped without an answer.
import init, { Tokenizer } from "./worker.js";

const MAX_FILE_BYTES = 50 * 1024 * 1024; // as in src/tokens/file_text.rs
const PROGRESS_MS = 100;

const started = init({ module_or_path: new URL('./worker_bg.wasm', import.meta.url) }).then(() => new Tokenizer());
let vocabularies = {};
let waiting = [];
let working = false;
let lastProgress = 0;

const fail = (id, problem) => postMessage({ kind: "failed", id, problem });

function progress(message) {
  const now = performance.now();
  if (now - lastProgress < PROGRESS_MS) return;
  lastProgress = now;
  postMessage(message);
}

async function inflate(bytes) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes; // the server declared the gzip, so the browser has undone it
  const stream = new Response(bytes).body.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// Resolves to a failure, or to nothing when the vocabulary is there.
async function ensureVocabulary(tokenizer, id, encoding) {
  const table = tokenizer.missing_table(encoding);
  if (table === undefined) return undefined;
  const problem = (kind, more) => ({ kind: "failed", id, problem: { kind, encoding, ...more } });
  let bytes;
  try {
    const response = await fetch(vocabularies[table]);
    if (!response.ok) return problem("vocabulary_unavailable");
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    return problem("vocabulary_unavailable");
  }
  try {
    return tokenizer.add_table(id, table, await inflate(bytes));
  } catch (error) {
    return problem("vocabulary_damaged", { detail: String(error) });
  }
}

// Archives and old Office files: what may be a document. The program that reads them is fetched with the first one.
const MAY_BE_DOCUMENT = [[0x50, 0x4b], [0xd0, 0xcf]];

// The text of a document, or nothing where the bytes are of none; throws the problem of one that cannot be read.
async function documentText(bytes) {
  if (!MAY_BE_DOCUMENT.some((start) => start.every((byte, at) => bytes[at] === byte))) return undefined;
  let reader;
  try {
    reader = await import("./documents.js");
    await reader.default({ module_or_path: new URL('./documents_bg.wasm', import.meta.url) });
  } catch {
    throw { kind: "file_reader_unavailable" };
  }
  return reader.document_text(bytes);
}

async function readFile(tokenizer, { id, encoding, payload, label, lossy }) {
  if (payload.size > MAX_FILE_BYTES) return { kind: "failed", id, problem: { kind: "file_too_large", bytes: payload.size, limit: MAX_FILE_BYTES } };
  let decoder;
  try {
    decoder = label === undefined ? undefined : new TextDecoder(label, { ignoreBOM: true });
  } catch {
    return { kind: "failed", id, problem: { kind: "unknown_decoder", label } };
  }
  let bytes;
  try {
    bytes = new Uint8Array(await payload.arrayBuffer());
  } catch (error) {
    return { kind: "failed", id, problem: { kind: "file_unreadable", detail: String(error) } };
  }
  if (decoder !== undefined) return tokenizer.set_text(id, encoding, decoder.decode(bytes), true, progress);
  if (lossy !== true) {
    let text;
    try {
      text = await documentText(bytes);
    } catch (problem) {
      if (problem.kind === undefined) throw problem;
      return { kind: "failed", id, problem };
    }
    if (text !== undefined) return tokenizer.set_document(id, encoding, text, progress);
  }
  return tokenizer.set_file(id, encoding, bytes, lossy === true, progress);
}

async function answer(tokenizer, request) {
  const { kind, id, encoding } = request;
  const needed = kind === "compare" ? tokenizer.encodings() : encoding === undefined ? [] : [encoding];
  for (const each of needed) {
    const failure = await ensureVocabulary(tokenizer, id, each);
    if (failure !== undefined && kind !== "compare") return failure; // a comparison goes on with the vocabularies there are
  }
  if (kind === "text" || kind === "file") tokenizer.read_control_tokens(request.control_tokens === true);
  switch (kind) {
    case "text": return tokenizer.set_text(id, encoding, request.payload, false, progress);
    case "file": return readFile(tokenizer, request);
    case "encoding": return tokenizer.set_encoding(id, encoding, progress);
    case "rows": return tokenizer.rows(id, request.columns, request.from, request.to);
    case "compare": return tokenizer.compare(id, progress);
    default: throw new Error(`unknown request ${kind}`);
  }
}

async function work() {
  if (working) return;
  working = true;
  while (waiting.length > 0) {
    const request = waiting.shift();
    lastProgress = performance.now();
    try {
      postMessage(await answer(await started, request));
    } catch (error) {
      fail(request.id, { kind: "internal", detail: String(error) });
    }
    await new Promise((resume) => setTimeout(resume)); // lets newer messages in before the next request
  }
  working = false;
}

onmessage = ({ data }) => {
  if (data.kind === "init") {
    vocabularies = data.vocabularies;
    return;
  }
  if (data.kind === "text" || data.kind === "file") waiting = [];
  waiting = waiting.filter((request) => request.kind !== data.kind);
  waiting.push(data);
  work();
};
