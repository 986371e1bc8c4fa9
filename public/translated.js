// Keeps a page true while a browser's translator is at work on it. A translator takes texts out of the page and puts <font> elements with
// its own words in their places. The program would go on writing to texts that nobody sees, and old figures would stand. So each text goes
// back beside the words that stand for it, emptied: the program finds it where it was, and the words go as soon as it writes or is removed.

/** By the element of a translator's words: the text they stand for, and what it said. */
const texts = new WeakMap();
/** By text, the element of the words that stand for it. */
const words = new WeakMap();
/** What was translated before the program took the page over. */
let early = new Set();

const isWords = (node) => node?.nodeName === 'FONT' && !texts.has(node);

function stand(font, text) {
  // Some translators keep the text, inside their element.
  if (font.contains(text)) text.replaceWith(text.cloneNode());
  texts.set(font, { text, said: text.data });
  words.set(text, font);
  early?.add(font);
  font.after(text);
  text.data = '';
  observer.observe(text, { characterData: true });
}

/** The words stand no longer for the text. */
function unpair(font, text) {
  texts.delete(font);
  words.delete(text);
  early?.delete(font);
}

function hear(changes) {
  for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of changes) {
    const gone = type === 'characterData' ? [target] : removedNodes;
    for (const node of gone) {
      const font = words.get(node);
      if (font && (type === 'characterData' || !node.isConnected)) {
        unpair(font, node);
        font.remove();
      } else if (node.nodeType === Node.TEXT_NODE && !font) {
        const found = [...addedNodes, previousSibling, nextSibling].find(isWords);
        if (found?.isConnected) stand(found, node);
      } else if (texts.has(node) && !node.isConnected) {
        // The translator was told to show the page as it was.
        const { text, said } = texts.get(node);
        unpair(node, text);
        text.data = said;
      }
    }
  }
  // What was done here is no news.
  observer.takeRecords();
}

const observer = new MutationObserver(hear);

/** From now on, a translator's work on what is in `root` is followed. */
export const follow = (root) => observer.observe(root, { childList: true, subtree: true });

/** Puts the page's own texts back while the program takes the page over, which must find it as it was written. */
export function takenOver() {
  hear(observer.takeRecords());
  const pairs = [...early].map((font) => [font, texts.get(font).text]);
  for (const [font, text] of pairs) {
    text.data = texts.get(font).said;
    unpair(font, text);
    font.remove();
  }
  early = undefined;
  observer.takeRecords();
  queueMicrotask(() => {
    hear(observer.takeRecords());
    for (const [font, text] of pairs.filter(([, text]) => text.isConnected)) {
      text.before(font);
      stand(font, text);
    }
    observer.takeRecords();
  });
}
