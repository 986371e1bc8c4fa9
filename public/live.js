// Brings the live pieces of an article to life when one is about to be seen; until then the page needs no program. What they are made
// of is the site's program without a tool: its own file, the part `live` and the facts that it reads.
const root = document.documentElement;

async function begin() {
  root.dataset.pieces = 'coming';
  try {
    const { address, began, compile } = await import('./parts.js');
    Object.assign(globalThis, { __RESOLVED_RESOURCES: [], __SERIALIZED_ERRORS: [], __INCOMPLETE_CHUNKS: [] });
    const [app, module] = await Promise.all([import('./app.js'), compile(address('app_bg.wasm'))]);
    began(await app.default({ module_or_path: module }));
  } catch (error) {
    root.dataset.pieces = 'failed'; // shows the notice that is already in each figure
    console.error(error);
  }
}

const seen = new IntersectionObserver(
  (figures) => {
    if (!figures.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    begin();
  },
  { rootMargin: '50% 0px' },
);
for (const figure of document.querySelectorAll('figure[data-line]')) seen.observe(figure);
