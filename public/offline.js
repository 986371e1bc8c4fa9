// What the page does so that the site works without a network: it starts the worker (sw.js), keeps the vocabularies that are used, says
// when something newer is ready, and shows and changes what is kept where a page has the place for it (`[data-offline]`). The boot script
// loads this when the page is live and the browser has nothing else to do. Whatever is refused here leaves the site as it is without.
const html = document.documentElement;
// This script lies in the folder of built files, which lies in the site's.
const root = new URL('../', import.meta.url).pathname;
const worker = `${root}sw.js`;
const { serviceWorker } = navigator;
/** The visitor does not want files kept; see `ui::kept_names`. */
const OFF = 'tokentally.offline';
const NAMES = `tokentally:${root}:`;
const VOCABULARIES = `${NAMES}vocabularies`;
const SHARED = `${NAMES}shared`;
/** A page that stays open looks for a newer build so often, in milliseconds. */
const LOOK_MS = 60 * 60 * 1000;
/** How long the worker has to answer, in milliseconds. */
const ANSWER_MS = 5000;

const isOff = () => {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
};
const setOff = (off) => {
  try {
    if (off) localStorage.setItem(OFF, '1');
    else localStorage.removeItem(OFF);
  } catch {
    // Storage is blocked: nothing is kept anyway.
  }
};

/** Asks a worker what its build consists of. */
const about = (worker) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, ANSWER_MS);
    worker?.postMessage({ kind: 'about' }, [port2]);
  });

let registration;
/** What stands in the way, or is under way: words of the place that shows it. */
let trouble;
let progress;

/** Starts the worker, whose install fetches the site's files. */
async function begin() {
  trouble = undefined;
  try {
    registration = await serviceWorker.register(worker, { scope: root, updateViaCache: 'none' });
    if (!registration) throw new Error('blocked');
  } catch {
    // Some browsers refuse in private windows, some people always.
    trouble = 'refused';
    return show();
  }
  watch(registration);
  greet();
  keepUsed();
  show();
}

const greet = () => registration?.active?.postMessage({ kind: 'hello', path: location.pathname });
new MutationObserver(greet).observe(html, { attributeFilter: ['lang'] });

/** Says so when another build waits: now, or once it has come. */
function watch({ waiting }) {
  if (waiting) ready(waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing.addEventListener('statechange', () => {
      if (installing.state === 'installed' && serviceWorker.controller) ready(installing);
      show();
    });
  });
}

let isWanted = false;
let isLater = false;

/** A quiet note. What it offers loads the page anew, which the text in the box and the numbers in the address outlive. */
async function ready(newer) {
  const build = await about(newer);
  if (!build || isLater) return;
  // A page that came from the network may be of that build already.
  if (build.id === html.dataset.build) return newer.postMessage({ kind: 'take-over' });
  const note = document.querySelector('.ready');
  if (!note) return;
  const words = [...note.children].find(({ lang }) => lang === html.lang) ?? note.firstElementChild;
  for (const own of note.children) own.hidden = own !== words;
  const isPrices = build.prices !== html.dataset.prices;
  // What is kept for the tab is text; a file is in memory only.
  const isTrue = { prices: isPrices, site: !isPrices, file: document.querySelector('[data-testid="attached"]') !== null };
  for (const which of words.querySelectorAll('[data-ready]')) which.hidden = !isTrue[which.dataset.ready];
  for (const day of words.querySelectorAll('[data-day]')) day.textContent = build.prices;
  note.hidden = false;
  note.onclick = ({ target }) => {
    const choice = target.closest('button')?.name;
    if (!choice) return;
    note.hidden = true;
    if (choice === 'later') isLater = true;
    else takeOver();
  };
}

function takeOver() {
  isWanted = true;
  const { waiting } = registration;
  // In another tab the visitor has said so before: the newer build answers already.
  if (!waiting) return location.reload();
  waiting.postMessage({ kind: 'take-over' });
  setTimeout(() => location.reload(), ANSWER_MS);
}

serviceWorker?.addEventListener('controllerchange', () => {
  if (isWanted) return location.reload();
  greet();
  show();
});
serviceWorker?.addEventListener('message', ({ data, ports }) => {
  if (data.kind === 'which build') ports[0].postMessage(html.dataset.build);
  else if (data.kind === 'keeping') progress = data;
  else if (data.kind === 'kept') progress = trouble = undefined;
  else if (data.kind === 'failed') [progress, trouble] = [undefined, data.reason];
  if (data.kind !== 'which build') show();
});
serviceWorker?.startMessages();

let looked = Date.now();
document.addEventListener('visibilitychange', () => {
  if (document.hidden || Date.now() - looked < LOOK_MS) return;
  looked = Date.now();
  registration?.update().catch(() => {});
});

/** Keeps the vocabularies that this page uses, and the one that the calculator begins with. They are in the browser's own cache already. */
async function keepUsed() {
  const build = await about(await current());
  if (!build || isOff()) return;
  const used = (html.dataset.vocabularies ?? '').split(' ');
  const [usual] = build.vocabularies;
  try {
    const cache = await caches.open(VOCABULARIES);
    for (const { path } of build.vocabularies) {
      const url = root + path;
      const isUsed = used.includes(url) || path === usual.path;
      if (isUsed && !(await cache.match(url, { ignoreVary: true }))) await cache.add(url);
    }
    // A table that has been replaced is of no use to anyone.
    const listed = build.vocabularies.map(({ path }) => root + path);
    for (const { url } of registration.waiting ? [] : await cache.keys()) {
      if (!listed.includes(new URL(url).pathname)) await cache.delete(url);
    }
  } catch (error) {
    trouble = error.name === 'QuotaExceededError' ? 'room' : trouble;
  }
  show();
}
new MutationObserver(() => registration && keepUsed()).observe(html, { attributeFilter: ['data-vocabularies'] });

/** The worker, once there is one that has all its files. */
const current = async () => (registration ? (registration.active ?? (await serviceWorker.ready).active) : undefined);

// The place that says what is kept. All words are in the page; each is shown when it is true, with its numbers filled in.
const number = (value) => new Intl.NumberFormat(html.lang, { maximumFractionDigits: 1 }).format(value);
const percent = (share) => `${Math.round(100 * share)} %`;
const megabytes = (bytes) => `${number(bytes / 1e6)} MB`;

/** How long ago a day was: "yesterday". */
function age(day) {
  const days = Math.max(0, Math.floor((Date.now() - Date.parse(day)) / 86_400_000));
  return new Intl.RelativeTimeFormat(html.lang, { numeric: 'auto' }).format(-days, 'day');
}

/** Files and bytes of the caches whose names begin so. */
async function weigh(beginning) {
  let [files, bytes] = [0, 0];
  for (const name of await caches.keys()) {
    if (!name.startsWith(beginning)) continue;
    const cache = await caches.open(name);
    for (const response of await cache.matchAll()) {
      files += 1;
      bytes += (await response.blob()).size;
    }
  }
  return { files, bytes };
}

/** How often the place is drawn at most, in milliseconds. */
const DRAW_MS = 100;
let planned;
/** Draws the place anew, soon. */
function show() {
  planned ??= setTimeout(() => {
    planned = undefined;
    draw();
  }, DRAW_MS);
}

let draws = 0;
async function draw() {
  const place = document.querySelector('[data-offline]');
  if (!place) return;
  const turn = (draws += 1);
  const state = await stateNow();
  // Of two at the same time the later one counts.
  if (turn !== draws || !place.isConnected) return;
  const holds = (when) => when.split(' ').some((name) => name === state.name || name === state.trouble);
  for (const words of place.querySelectorAll('[data-when]')) words.hidden = !holds(words.dataset.when);
  for (const [name, text] of Object.entries(state.figures)) {
    for (const element of place.querySelectorAll(`[data-figure="${name}"]`)) element.textContent = text;
  }
  const rows = place.querySelectorAll('[data-vocabulary]');
  for (const row of rows) {
    const table = state.vocabularies.find(({ id }) => id === row.dataset.vocabulary);
    row.hidden = !table;
    if (!table) continue;
    const way = fetching.get(table.id);
    row.querySelector('[data-figure="size"]').textContent = megabytes(table.bytes);
    row.querySelector('[data-figure="share"]').textContent = percent(way?.share ?? 0);
    const now = way ? 'fetching' : table.isKept ? 'kept' : failed.has(table.id) ? 'failed' : 'absent';
    for (const words of row.querySelectorAll('[data-row]')) words.hidden = !words.dataset.row.split(' ').includes(now);
  }
  for (const words of place.querySelectorAll('[data-install]')) words.hidden = !globalThis.installOffer;
  place.dataset.state = state.name;
  place.onclick = ({ target }) => press(target.closest('button'));
}

async function stateNow() {
  const none = { figures: {}, vocabularies: [] };
  if (!serviceWorker || !globalThis.caches) return { name: 'refused', ...none };
  if (trouble === 'refused') return { name: 'refused', ...none };
  if (isOff()) return { name: 'off', ...none };
  if (!registration) return { name: 'saving', ...none };
  try {
    if (!registration.active) {
      const { done = 0, total } = progress ?? {};
      return { name: trouble ?? 'fetching', ...none, figures: { share: total ? percent(done / total) : '' } };
    }
    const build = await about(registration.active);
    if (!build) return { name: trouble ?? 'fetching', ...none, figures: { share: '' } };
    const site = await weigh(`${NAMES}build:`);
    const own = await caches.open(`${NAMES}build:${build.id}`);
    const there = new Set((await own.keys()).map(({ url }) => new URL(url).pathname.slice(root.length)));
    // What is read is kept in the languages that somebody has had open. The first language lies at the root.
    const here = build.languages.findLast(({ path }) => location.pathname.startsWith(root + path));
    const read = build.languages.filter((language) => language === here || language.pages.some((path) => there.has(path)));
    const wanted = [build.code, build.languages.map(({ files }) => files), read.map(({ pages, reading }) => [pages, reading])].flat(Infinity);
    // What the browser has cleared comes back when there is a network.
    const came = wanted.filter((path) => there.has(path)).length;
    const isWhole = came === wanted.length;
    const loaded = read.reduce((sum, { bytes }) => sum + bytes, build.bytes);
    const tables = await weigh(VOCABULARIES);
    const cache = await caches.open(VOCABULARIES);
    const kept = async (table) => ({ ...table, isKept: Boolean(await cache.match(root + table.path, { ignoreVary: true })) });
    const vocabularies = await Promise.all(build.vocabularies.map(kept));
    const figures = {
      files: number(site.files + tables.files),
      all: megabytes(site.bytes + tables.bytes),
      loaded: megabytes(loaded),
      prices: build.prices,
      age: age(build.prices),
      share: percent(came / wanted.length),
    };
    return { name: isWhole ? 'kept' : (trouble ?? 'fetching'), trouble, figures, vocabularies };
  } catch {
    return { name: 'refused', ...none };
  }
}

/** Vocabularies on their way: how to stop each, and how much of it is there. */
const fetching = new Map();
const failed = new Set();

async function press(button) {
  if (!button) return;
  const id = button.closest('[data-vocabulary]')?.dataset.vocabulary;
  if (button.name === 'install') {
    // The browser asks; an offer can be taken up once.
    globalThis.installOffer.prompt();
    globalThis.installOffer = undefined;
  } else if (button.name === 'keep') {
    setOff(false);
    await begin();
  } else if (button.name === 'remove') await removeAll();
  else if (button.name === 'fetch') await fetchTable(id);
  else if (button.name === 'cancel') fetching.get(id)?.stop.abort();
  show();
}

async function fetchTable(id) {
  const build = await about(registration.active);
  const { path, bytes } = build.vocabularies.find((table) => table.id === id);
  const way = { stop: new AbortController(), share: 0 };
  fetching.set(id, way);
  failed.delete(id);
  show();
  try {
    const response = await fetch(root + path, { signal: way.stop.signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    let came = 0;
    const counted = new TransformStream({
      transform(piece, out) {
        came += piece.length;
        way.share = came / bytes;
        show();
        out.enqueue(piece);
      },
    });
    const whole = await new Response(response.body.pipeThrough(counted)).blob();
    const cache = await caches.open(VOCABULARIES);
    await cache.put(root + path, new Response(whole, { headers: { 'Content-Type': 'application/octet-stream' } }));
  } catch (error) {
    if (error.name !== 'AbortError') failed.add(id);
    if (error.name === 'QuotaExceededError') trouble = 'room';
  }
  fetching.delete(id);
}

/** Takes away every file that was kept, and the worker. What is stored under names of its own, such as own prices, stays. */
async function removeAll() {
  setOff(true);
  for (const { stop } of fetching.values()) stop.abort();
  await registration?.unregister();
  registration = undefined;
  for (const name of await caches.keys()) if (name.startsWith(NAMES)) await caches.delete(name);
}

addEventListener('beforeinstallprompt', show);
addEventListener('appinstalled', () => {
  globalThis.installOffer = undefined;
  // What an app needs should not be cleared when the device runs short of room.
  navigator.storage?.persist?.();
  show();
});

// A page that is drawn anew may have the place.
const app = document.getElementById('app');
if (app) new MutationObserver(show).observe(app, { childList: true });

// A text or a file from another app: the worker has kept it, or the system hands it over. It comes as if it were dropped into the box, so
// that what was there is put aside.
function drop(file) {
  const box = document.querySelector('[data-testid="text-input"]');
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  box?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

async function takeShared() {
  if (!globalThis.caches || !(await caches.has(SHARED))) return;
  const cache = await caches.open(SHARED);
  const [shared] = await cache.matchAll();
  await caches.delete(SHARED);
  if (shared) drop(new File([await shared.blob()], decodeURIComponent(shared.headers.get('X-Name'))));
}
if (document.querySelector('[data-testid="text-input"]')) takeShared().catch(() => {});
globalThis.launchQueue?.setConsumer(async ({ files: [handle] }) => handle && drop(await handle.getFile()));

// A visitor who saves data is asked before anything is fetched for later; who has it already is kept up to date by the browser.
if (serviceWorker && !isOff()) {
  const isThere = await serviceWorker.getRegistration(root).catch(() => undefined);
  if (isThere || !navigator.connection?.saveData) await begin();
}
show();
