// What every page does, whether it has a program or is only read.

export const isParsed = new Promise((resolve) => (document.readyState === 'loading' ? addEventListener('DOMContentLoaded', resolve) : resolve()));

// Search engines want whole addresses. A build that was not told where it is served (SITE_ORIGIN) finds out here.
for (const link of document.querySelectorAll('link[rel="canonical"], link[hreflang]')) link.setAttribute('href', link.href);
/** Brings what keeps the site working without a network, last of all: after `ready`, when the browser has nothing else to do. */
export function keepOffline(ready) {
  // A site that is being worked on keeps nothing. Where a newer build has taken the place of this one's files, all is as it is without.
  if (!document.documentElement.dataset.build) return;
  const idle = () => new Promise((resolve) => (globalThis.requestIdleCallback ?? ((call) => setTimeout(call, 500)))(resolve));
  ready.then(idle).then(() => import('./offline.js')).catch(() => {});
}
// Nobody is asked to install the site: the page that says what is kept has a button for those who want to.
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  globalThis.installOffer = event;
});
// Paper says what it is of: the day and the whole address, which opens the same again.
addEventListener('beforeprint', () => {
  const day = new Date().toISOString().slice(0, 10);
  for (const line of document.querySelectorAll('[data-paper]')) line.textContent = `${line.dataset.paper} · ${day} · ${location.href}`;
});
// The page in another language is offered to those whose browser asks for it, until they have answered once.
const ANSWERED = 'tokentally.language-offer';
const language = (tag) => tag.split('-')[0];
isParsed.then(() => {
  const offer = document.querySelector('.offer');
  if (!offer) return;
  const ours = [document.documentElement.lang, offer.lang].map(language);
  const wanted = navigator.languages.map(language).find((tag) => ours.includes(tag));
  try {
    offer.hidden = wanted !== ours[1] || localStorage.getItem(ANSWERED) !== null;
  } catch {
    // Storage is blocked: an answer would not be remembered, so nothing is asked.
  }
});
addEventListener('click', ({ target }) => {
  const offer = target.closest?.('.offer');
  if (!offer || target === offer) return;
  offer.hidden = true;
  localStorage.setItem(ANSWERED, '1');
});
// The minus that pages show is text to a spreadsheet: what is copied out of a table has the one that makes a number.
addEventListener('copy', (event) => {
  const selection = getSelection();
  if (event.defaultPrevented || selection.rangeCount === 0 || !String(selection).includes('\u2212')) return;
  const range = selection.getRangeAt(0);
  const common = range.commonAncestorContainer;
  const inside = common.nodeType === Node.ELEMENT_NODE ? common : common.parentElement;
  if (!inside?.closest('table')) return;
  // Rows and cells mean something in a table only.
  const html = document.createElement(inside.matches('table, thead, tbody, tfoot, tr') ? 'table' : 'span');
  html.append(range.cloneContents());
  const readable = (text) => text.replaceAll('\u2212', '-');
  event.clipboardData.setData('text/plain', readable(String(selection)));
  event.clipboardData.setData('text/html', readable(html.outerHTML));
  event.preventDefault();
});
