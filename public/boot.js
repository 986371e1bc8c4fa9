// Starts the site's program without an inline script. Leptos expects these three globals of a streamed page; ours has nothing to stream.
import { isParsed, keepOffline } from './frame.js';
import { address, began, compile, whenIdle } from './parts.js';
import { follow } from './translated.js';

Object.assign(globalThis, { __RESOLVED_RESOURCES: [], __SERIALIZED_ERRORS: [], __INCOMPLETE_CHUNKS: [] });
// The page names the wasm it needs, the program's own file and its tool's part: all of it is compiled at the same time.
for (const link of document.querySelectorAll('link[rel="preload"][type="application/wasm"]')) compile(link.href);
isParsed.then(() => follow(document.getElementById('app')));
Promise.all([import('./app.js'), compile(address('app_bg.wasm')), isParsed])
  .then(([app, module]) => app.default({ module_or_path: module }))
  .then(began)
  .catch((error) => {
    document.documentElement.dataset.boot = 'failed'; // shows the notice that is already in the page
    console.error(error);
  });
// What keeps the site working without a network comes when the page is live and all tools are there.
const isLive = new Promise((resolve) => new MutationObserver(resolve).observe(document.documentElement, { attributeFilter: ['data-hydrated'] }));
keepOffline(isLive.then(whenIdle));
