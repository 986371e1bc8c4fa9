// Starts the page's program (<html data-program>) without an inline script. Leptos expects these three globals of a streamed page; ours has nothing to stream.
Object.assign(globalThis, { __RESOLVED_RESOURCES: [], __SERIALIZED_ERRORS: [], __INCOMPLETE_CHUNKS: [] });
// Search engines want whole addresses. A build that was not told where it is served (SITE_ORIGIN) finds out here.
for (const link of document.querySelectorAll('link[rel="canonical"], link[hreflang]')) link.setAttribute('href', link.href);
import(`./${document.documentElement.dataset.program ?? 'page'}.js`)
  .then((page) => page.default())
  .catch((error) => {
    document.documentElement.dataset.boot = 'failed'; // shows the notice that is already in the page
    console.error(error);
  });
