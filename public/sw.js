// Keeps the site working without a network. The builder puts a line before this script (src/site/offline.rs): BUILD, what one build of the
// site consists of. Each build has a cache of its own, and a document of one build is never answered with files of another: all code and
// data is named after its content, and documents carry the build they belong to.
//
// Another build is fetched beside this one and waits. It takes over when the visitor says so, or when no page of the site is open.
// Without that line the site is being worked on (`xtask dev`, Trunk): then this worker takes an older one's place and gives way itself.
const isBuilt = typeof BUILD !== 'undefined';
const ROOT = new URL('./', location.href).pathname;
// Storage is the whole origin's, where another copy of the site may live under another path.
const BUILDS = `tokentally:${ROOT}:build:`;
const SHARED = `tokentally:${ROOT}:shared`;
const OWN = BUILDS + (isBuilt ? BUILD.id : '');
/** Files are found by their paths alone: an address's query is the visitor's numbers. */
const BY_PATH = { ignoreSearch: true, ignoreVary: true };
/** Requests at the same time while files are fetched. */
const LANES = 4;
/** How long a page that is not kept is waited for before it is drawn here, in milliseconds. */
const PATIENCE_MS = 4000;
/** How long a tab has to say which build it is of, in milliseconds. */
const ANSWER_MS = 2000;

const pages = () => clients.matchAll({ includeUncontrolled: true, type: 'window' });
const ours = async () => (await pages()).filter(({ url }) => new URL(url).pathname.startsWith(ROOT));

addEventListener('install', (event) => event.waitUntil(isBuilt ? keepAll() : skipWaiting()));
// The page that brought this worker is its first: from now on its tools come from here.
addEventListener('activate', (event) => event.waitUntil(isBuilt ? clients.claim() : giveWay()));

async function giveWay() {
  await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith(`tokentally:${ROOT}:`)) await caches.delete(name);
  for (const page of await ours()) page.navigate(page.url).catch(() => {});
}

let keeping;
/** Fetches what of this build is not there yet, once at a time. What came before an interruption stays. */
function keepAll() {
  keeping ??= keepMissing().finally(() => (keeping = undefined));
  return keeping;
}

async function keepMissing() {
  try {
    const cache = await caches.open(OWN);
    const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    const missing = (files) => files.filter((path) => !there.has(ROOT + path));
    const read = await languagesRead();
    const [first] = read;
    const needed = missing([...BUILD.code, ...first.files, ...first.pages, ...first.reading]);
    const others = BUILD.languages.filter((language) => language !== first);
    const documents = (language) => (read.includes(language) ? [...language.pages, ...language.reading] : []);
    const later = missing(others.flatMap((language) => [...language.files, ...documents(language)]));
    const total = needed.length + later.length;
    let done = 0;
    const kept = () => tell({ kind: 'keeping', done: (done += 1), total });
    await each(needed, (path) => keep(cache, path).then(kept));
    // The tools work without the other language, which is fetched again the next time.
    await each(later, (path) => keep(cache, path).then(kept)).catch(() => {});
  } catch (error) {
    await tell({ kind: 'failed', reason: error.name === 'QuotaExceededError' ? 'room' : 'network' });
    throw error;
  }
  await tell({ kind: 'kept' });
}

/** The language of a path below the root. The first language lies at the root itself, so that every path begins as its own do. */
const languageOf = (path) => BUILD.languages.findLast(({ path: own }) => path.startsWith(own));

/** Where the page is that spoke last: a page may change its language, and its address, without being loaded. */
let spokenAt;

/** The languages of the pages that are open; if there are none, the first. */
async function languagesRead() {
  const paths = (await ours()).map(({ url }) => new URL(url).pathname);
  if (spokenAt) paths.unshift(spokenAt);
  const read = paths.map((path) => languageOf(path.slice(ROOT.length)));
  return read.length > 0 ? [...new Set(read)] : BUILD.languages.slice(0, 1);
}

async function each(paths, work) {
  const waiting = [...paths];
  const lane = async () => {
    while (waiting.length > 0) await work(waiting.shift());
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Keeps a file of this build, taken from another build's cache if it is there, once it is known to be the right one. */
async function keep(cache, path) {
  const isDocument = path === '' || path.endsWith('/');
  const isNamed = path.startsWith('_a/');
  const kept = isNamed ? await caches.match(ROOT + path, BY_PATH) : undefined;
  const response = kept ?? (await fetch(ROOT + path, isNamed ? undefined : { cache: 'no-cache' }));
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  const copy = response.clone();
  const isRight = isDocument ? isOfThisBuild(await copy.text()) : await isNamedAfter(path, await copy.arrayBuffer());
  if (!isRight) throw new Error(`${path} is of another build or damaged`);
  // A document that a redirection led to is refused as the answer to a navigation.
  const whole = response.redirected ? new Response(response.body, { headers: response.headers }) : response;
  await cache.put(ROOT + path, whole);
}

const isOfThisBuild = (html) => html.includes(`data-build="${BUILD.id}"`);

/** Whether a file's name ends with the hash of its content. */
async function isNamedAfter(path, bytes) {
  const hash = /-([0-9a-f]{8})\.[a-z]+$/.exec(path)?.[1];
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return hash === undefined || hash === [...digest.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

addEventListener('fetch', (event) => {
  const { request } = event;
  if (!isBuilt) return;
  const url = new URL(request.url);
  if (url.origin !== location.origin || !url.pathname.startsWith(ROOT)) return;
  const path = url.pathname.slice(ROOT.length);
  const shares = BUILD.languages.find(({ path: own }) => path === own + BUILD.share);
  if (request.method === 'POST' && shares) event.respondWith(takeShared(request, shares.path));
  if (request.method !== 'GET') return;
  // Files such as the prices as JSON are opened by navigations too, and come from the network alone.
  if (request.mode === 'navigate' && (path === '' || path.endsWith('/'))) event.respondWith(page(path, request));
  else if (request.mode === 'navigate' && BUILD.languages.some(({ pages, reading }) => [...pages, ...reading].includes(`${path}/`)))
    event.respondWith(Response.redirect(`${ROOT}${path}/${url.search}`));
  else if (/^(_a|v)\//.test(path) || BUILD.code.includes(path)) event.respondWith(file(request));
});

/** A file that is named after its content, from whichever cache has it: a tab may still be of the build before. */
async function file(request) {
  const own = await within(() => caches.open(OWN).then((cache) => cache.match(request, BY_PATH)));
  return own ?? (await within(() => caches.match(request, BY_PATH))) ?? fetch(request);
}

/** What storage says; nothing where it refuses, so that the network is asked. */
async function within(ask) {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

async function page(path, request) {
  const kept = (at) => within(() => caches.open(OWN).then((cache) => cache.match(ROOT + at, BY_PATH)));
  const own = await kept(path);
  if (own) return own;
  // Not every page is kept: there are a thousand models, and another language. One that comes from the network is shown if it is of this
  // build. The program draws its own pages from the data that is here, sooner than a slow line brings them.
  const language = languageOf(path);
  const isDrawn = language.pages.includes(path) || path.startsWith(language.path + BUILD.models);
  const coming = fetch(request);
  coming.catch(() => {});
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const came = await (isDrawn ? Promise.race([coming, late]) : coming).catch(() => undefined);
  const isAnswer = came && came.status < 500;
  if (isAnswer && (!came.ok || isOfThisBuild(await came.clone().text()))) return came;
  // An article of another build, or a page that this one does not know, is shown as it came; where none comes, the program says so.
  const shell = isAnswer && !isDrawn ? undefined : await kept(`${language.path}shell/`);
  return shell ?? came ?? coming;
}

/** What another app shares is kept for the page that is opened with it. It never goes to the network. */
async function takeShared(request, language) {
  const form = await request.formData();
  const file = form.get('file');
  const text = ['title', 'text', 'url'].map((name) => form.get(name)).filter(Boolean).join('\n');
  const shared = file?.size ? file : new File([text], 'shared.txt');
  if (shared.size > 0) {
    const cache = await caches.open(SHARED);
    await cache.put(ROOT + BUILD.share, new Response(shared, { headers: { 'X-Name': encodeURIComponent(shared.name) } }));
  }
  return Response.redirect(ROOT + language, 303);
}

addEventListener('message', (event) => {
  const { kind } = event.data ?? {};
  if (kind === 'about') event.ports[0].postMessage(BUILD);
  if (kind === 'take-over') skipWaiting();
  if (kind === 'hello') {
    spokenAt = event.data.path;
    // What is under way may have begun for another language.
    const before = keeping?.catch(() => {}) ?? Promise.resolve();
    event.waitUntil(Promise.all([before.then(keepAll).catch(() => {}), sweep()]));
  }
});

async function tell(message) {
  for (const page of await ours()) page.postMessage(message);
}

/** Deletes the builds that no open page is of. A page that does not answer may be of any. */
async function sweep() {
  // A newer build that is on its way has a cache too.
  const isTheNewest = () => !registration.installing && !registration.waiting;
  if (!isTheNewest()) return;
  const builds = await Promise.all((await ours()).map(buildOf));
  if (builds.includes(undefined) || !isTheNewest()) return;
  const needed = [OWN, ...builds.map((build) => BUILDS + build)];
  for (const name of await caches.keys()) {
    if (name.startsWith(BUILDS) && !needed.includes(name)) await caches.delete(name);
  }
}

const buildOf = (page) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, ANSWER_MS);
    page.postMessage({ kind: 'which build' }, [port2]);
  });
