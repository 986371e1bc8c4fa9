// The program's files: where each lies, and the parts that are loaded when a tool is opened. Every file is fetched, compiled and put
// into place once, whoever asks first: the boot script, a link that somebody points at, or the program.
const { assets = '', files = '' } = document.documentElement.dataset;

/** The hash in the name of each built file; none where files keep their names. */
const hashes = new Map(files.split(' ').map((file) => file.split(':')));

/** The whole address of a built file, by the name the code knows it under. */
export function address(name) {
  const hash = hashes.get(name);
  const dot = name.lastIndexOf('.');
  const file = hash ? `${name.slice(0, dot)}-${hash}${name.slice(dot)}` : name;
  return new URL(`${assets}/${file}`, location.origin).href;
}

/** What `make` promises, remembered for the key unless it fails: then the next one to ask tries again. */
function once(memory, key, make) {
  if (!memory.has(key)) {
    const made = make();
    memory.set(key, made);
    made.catch(() => memory.delete(key));
  }
  return memory.get(key);
}

const texts = new Map();
const sheets = new Map();
const modules = new Map();
const instances = new Map();
const fetched = new Map();
/** The wasm files of each tool. */
const tools = new Map();

/** The text of a built file. */
export const text = (name) =>
  once(texts, name, async () => {
    const response = await fetch(address(name));
    if (!response.ok) throw new Error(`${name}: status ${response.status}`);
    return response.text();
  });

const sheetsOfTools = () => [...document.querySelectorAll('link[data-tool]')];

/** Loads a tool's style sheet without wearing it. A document that names no tool's sheet wears them all. */
export const style = (tool) =>
  once(sheets, tool, async () => {
    const there = sheetsOfTools();
    if (there.length === 0 || there.some((sheet) => sheet.dataset.tool === tool)) return;
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', media: 'not all', href: address(`${tool}.css`) });
    link.dataset.tool = tool;
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => {
        link.remove();
        reject(new Error(`${tool}.css did not come`));
      };
      document.head.append(link);
    });
  });

let worn;

/** Wears a tool's style sheet beside the frame's, and no other tool's, as soon as it is there, unless another is wanted by then. */
export async function wear(tool) {
  worn = tool;
  await style(tool);
  if (worn === tool) for (const sheet of sheetsOfTools()) sheet.media = sheet.dataset.tool === tool ? 'all' : 'not all';
}

/** Begins to fetch and to compile a wasm file. */
export const compile = (url) => once(modules, url, () => fetchModule(url));

async function fetchModule(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  // Not every host knows the type that compiling while it arrives asks for.
  const isKnown = /^application\/wasm/.test(response.headers.get('Content-Type'));
  return isKnown ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

let begin;
/** What the program's own file exports, once it has started. */
const main = new Promise((resolve) => (begin = resolve));

/** Says that the program has started: a part may be put into place from now on. */
export const began = (exports) => begin(exports);

/**
 * A part of the program: the files it is made of. The function loads them, then calls the program back with its own data and whether
 * they are there. `canary` is what a debug build's parts want to find in the program they belong to.
 */
export function part(tool, names, canary) {
  tools.set(tool, names);
  return async (callback, data) => {
    const load = async (name) => {
      const [module, exports] = await Promise.all([compile(address(name)), main]);
      await WebAssembly.instantiate(module, { __wasm_split: { ...exports, ...canary } });
    };
    const loaded = await Promise.allSettled(names.map((name) => once(instances, name, () => load(name))));
    const isThere = loaded.every(({ status }) => status === 'fulfilled');
    const { __indirect_function_table: table } = await main;
    table.get(callback)(data, isThere);
  };
}

const { saveData = false, effectiveType = '4g' } = navigator.connection ?? {};

/** Fetches what a tool needs, for a visitor who is about to open it: its part, and other files by name. Not for one who saves data. */
export async function ahead(tool, others) {
  if (saveData) return;
  const begun = once(fetched, tool, () => {
    const names = new Set([...(tools.get(tool) ?? []), ...(tools.get(`${tool}_below`) ?? [])]);
    const parts = [...names].map((name) => compile(address(name)));
    // What comes stays in the browser's cache; a file that does not come is asked for again when it is needed.
    const rest = others.split(' ').map((name) => fetch(address(name)));
    return Promise.all([...parts, ...rest]);
  });
  await begun.catch(() => {});
}

let last = new Promise((resolve) => (document.readyState === 'complete' ? resolve() : addEventListener('load', resolve)));

/** Waits until the page is loaded, what was to be fetched ahead is there, and the browser has nothing else to do. */
export function whenIdle() {
  last = last.then(() => new Promise((resolve) => (globalThis.requestIdleCallback ?? ((call) => setTimeout(call, 500)))(resolve)));
  return last;
}

/** The same when the browser has nothing else to do, one tool after the other, and not on a slow line. */
export function aheadWhenIdle(tool, others) {
  if (effectiveType === '4g') last = whenIdle().then(() => ahead(tool, others));
}
