// What pages that are read do besides being read: the theme, sharing, and search over all of them. Each works without the others.
import { isParsed, keepOffline } from './frame.js';

keepOffline(new Promise((resolve) => (document.readyState === 'complete' ? resolve() : addEventListener('load', resolve))));

const KEY = 'tokentally.theme';

/** The switches of the header, which the program minds on other pages. */
function theme() {
  const switches = document.querySelectorAll('.theme-switch select');
  const root = document.documentElement;
  const show = () => switches.forEach((one) => (one.value = root.dataset.theme ?? 'system'));
  show();
  for (const one of switches) {
    one.addEventListener('change', () => {
      const chosen = one.value;
      if (chosen === 'system') delete root.dataset.theme;
      else root.dataset.theme = chosen;
      show();
      try {
        if (chosen === 'system') localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, chosen);
      } catch {
        // Storage is blocked: the choice holds for this page.
      }
    });
  }
}

const SHARES = {
  x: (url, title) => `https://x.com/intent/post?${new URLSearchParams({ text: title, url })}`,
  linkedin: (url) => `https://www.linkedin.com/sharing/share-offsite/?${new URLSearchParams({ url })}`,
};

/** Links that lead elsewhere get this page's address when they are followed; buttons are shown where the browser can do what they say. */
function share() {
  const bar = document.querySelector('.share-article');
  if (!bar) return;
  bar.hidden = false;
  const url = document.querySelector('link[rel="canonical"]').href;
  const title = document.querySelector('h1').textContent;
  for (const link of bar.querySelectorAll('a[data-share]')) link.href = SHARES[link.dataset.share](url, title);
  const copy = bar.querySelector('[data-share="copy"]');
  const said = bar.querySelector('[role="status"]');
  if (navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(url);
        said.textContent = copy.dataset.done;
      } catch {
        said.textContent = url;
      }
    });
  }
  const native = bar.querySelector('[data-share="native"]');
  if (navigator.share) {
    native.hidden = false;
    native.addEventListener('click', () => navigator.share({ title, url }).catch(() => {}));
  }
}

const HAN = /[\u3400-\u9fff]/;

/** Latin words in lower case, and Chinese in pairs of characters, which need no dictionary. */
export function terms(query) {
  const found = new Set();
  for (const [run] of query.toLowerCase().matchAll(/[\u3400-\u9fff]+|[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*/gu)) {
    if (!HAN.test(run) || run.length === 1) found.add(run);
    else for (let at = 0; at + 1 < run.length; at += 1) found.add(run.slice(at, at + 2));
  }
  return [...found];
}

const times = (text, term) => {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0 && count < 5; at = text.indexOf(term, at + term.length)) count += 1;
  return count;
};

/** How many of a query's pairs of Chinese characters a page must have: some of them lie across two words. */
const ENOUGH = 0.6;

/**
 * The passages that answer a query, the best of each page, best first. A page counts only if every word is somewhere on it; with `loose`,
 * if half of them are. A title weighs more than a heading, a heading more than text.
 */
export function search(pages, query, loose = false) {
  const wanted = terms(query);
  if (wanted.length === 0) return [];
  const pairs = wanted.filter((term) => HAN.test(term));
  const isEnough = (seen) => {
    if (loose) return seen.size >= wanted.length / 2;
    const seenPairs = pairs.filter((term) => seen.has(term)).length;
    return seen.size - seenPairs === wanted.length - pairs.length && seenPairs >= ENOUGH * pairs.length;
  };
  const results = [];
  for (const page of pages) {
    const title = `${page.t} ${page.k ?? ''}`.toLowerCase();
    const seen = new Set(wanted.filter((term) => title.includes(term)));
    let best;
    let total = 0;
    for (const [id, heading, text] of page.s) {
      const [head, body] = [heading.toLowerCase(), text.toLowerCase()];
      let [score, here] = [0, 0];
      for (const term of wanted) {
        const [inHead, inBody] = [times(head, term), times(body, term)];
        if (inHead + inBody === 0) continue;
        seen.add(term);
        here += 1;
        score += Math.sqrt(inBody) + (inHead > 0 ? 4 : 0);
      }
      // A passage with all of the words before one with some of them often.
      score *= here / wanted.length;
      total += score;
      if (score > 0 && (!best || score > best.score)) best = { score, id, heading, text };
    }
    if (!isEnough(seen)) continue;
    const inTitle = wanted.filter((term) => title.includes(term)).length;
    results.push({ page, passage: best, score: (best?.score ?? 0) + total / 10 + (10 * inTitle) / wanted.length, wanted });
  }
  return results.sort((one, other) => other.score - one.score);
}

/** Some text around the first term, with every term marked. */
function excerpt(text, wanted) {
  const lower = text.toLowerCase();
  const first = Math.min(...wanted.map((term) => lower.indexOf(term)).filter((at) => at >= 0), text.length);
  const width = HAN.test(text) ? 60 : 140;
  const from = Math.max(0, first - width / 3);
  const piece = text.slice(from, from + width);
  const line = document.createElement('p');
  let at = 0;
  const low = piece.toLowerCase();
  while (at < piece.length) {
    const next = wanted.map((term) => [low.indexOf(term, at), term]).filter(([place]) => place >= 0);
    const [place, term] = next.sort((one, other) => one[0] - other[0])[0] ?? [piece.length, ''];
    line.append(piece.slice(at, place));
    if (term) line.append(Object.assign(document.createElement('mark'), { textContent: piece.slice(place, place + term.length) }));
    at = place + Math.max(term.length, 1);
  }
  if (from > 0) line.prepend('… ');
  if (from + width < text.length) line.append(' …');
  return line;
}

/** The field on `/learn/`. The index of the page's language comes when the field is used; that of the other when nothing is found. */
function searching() {
  const form = document.querySelector('.learn-search');
  if (!form) return;
  form.hidden = false;
  const [field, said, list] = [form.querySelector('input'), form.querySelector('[role="status"]'), form.querySelector('ol')];
  const { own, other } = form.dataset;
  const indexes = new Map();
  const index = (url) => {
    if (!indexes.has(url)) {
      const coming = fetch(url).then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))));
      coming.catch(() => indexes.delete(url));
      indexes.set(url, coming);
    }
    return indexes.get(url);
  };
  field.addEventListener('focus', () => index(own).catch(() => {}));
  let newest = 0;
  const look = async () => {
    const turn = (newest += 1);
    const query = field.value;
    let results = [];
    let isFailed = false;
    if (terms(query).length > 0) {
      try {
        const pages = await index(own);
        results = search(pages, query);
        // Whoever has no network has the language they began in.
        if (results.length === 0) results = search(await index(other).catch(() => []), query);
        if (results.length === 0) results = search(pages, query, true);
      } catch {
        isFailed = true;
      }
    }
    if (turn !== newest) return;
    const isEmpty = query.trim() === '';
    said.textContent = isEmpty ? '' : isFailed ? form.dataset.failed : results.length ? form.dataset.found.replace('{}', results.length) : form.dataset.none;
    list.replaceChildren(
      ...results.slice(0, 12).map(({ page, passage, wanted }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = passage?.id ? `${page.p}#${passage.id}` : page.p;
        link.textContent = passage?.heading && passage.heading !== page.t ? `${page.t} · ${passage.heading}` : page.t;
        if (page.l !== document.documentElement.lang) item.lang = link.hreflang = page.l;
        item.append(link);
        if (passage) item.append(excerpt(passage.text || passage.heading, wanted));
        return item;
      }),
    );
  };
  field.addEventListener('input', look);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = list.querySelector('a');
    if (first) location.href = first.href;
  });
  // The way back from a result leads to the list it stood in.
  if (field.value) look();
}

isParsed.then(() => {
  theme();
  share();
  searching();
});
