// Serves the bench, the built site's tokenizer and the npm packages to the browser on this machine, and nothing else.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.tokz': 'application/octet-stream',
};

/** The one entry of a folder that matches; a site built twice into one folder would leave us guessing. */
function only(dir, pattern) {
  const found = existsSync(dir) ? readdirSync(dir).filter((name) => pattern.test(name)) : [];
  if (found.length !== 1) throw new Error(`${dir} has ${found.length} entries like ${pattern}, not one; run cargo xtask build`);
  return join(dir, found[0]);
}

/** The built tokenizer, by the names the bench asks for; read once, so that a build meanwhile changes nothing. */
function ours(dist) {
  const code = (name, ending) => only(join(dist, '_a'), new RegExp(`^${name}-[0-9a-f]{8}\\.${ending}$`));
  const table = (id) => only(join(dist, 'v'), new RegExp(`^${id}-[0-9a-f]+\\.tokz$`));
  const files = {
    '/ours/worker.js': code('worker', 'js'),
    '/ours/worker_bg.wasm': code('worker_bg', 'wasm'),
    '/ours/o200k_base.tokz': table('o200k_base'),
    '/ours/r50k_base.tokz': table('r50k_base'),
  };
  return new Map(Object.entries(files).map(([path, file]) => [path, readFileSync(file)]));
}

/** `path` inside `dir`, or nothing. */
function inside(dir, path) {
  const file = normalize(join(dir, path));
  return file.startsWith(dir + sep) ? file : undefined;
}

/** base64-js is the one CommonJS module among the packages, and js-tiktoken names it without a path. */
function asModule(commonJs) {
  return `const module = { exports: {} }, exports = module.exports;\n${commonJs}\nexport default module.exports;\n`;
}

/** Resolves to the origin and a function that ends it. */
export async function serve({ root, dist }) {
  const built = ours(dist);
  const packages = join(root, 'bench', 'node_modules');

  const find = (path) => {
    const [, area, rest] = /^\/(bench|npm)(\/.*)$/.exec(path) ?? [];
    const file = area && inside(area === 'npm' ? packages : join(root, 'bench'), rest);
    // tiktoken imports "./tiktoken_bg", as bundlers allow.
    return [file, `${file}.js`].find((name) => file && existsSync(name) && statSync(name).isFile());
  };

  /** The bytes of a file, as the browser can take them. */
  const read = (file) => {
    if (file === join(packages, 'base64-js', 'index.js')) return asModule(readFileSync(file, 'utf8'));
    if (file.startsWith(join(packages, 'js-tiktoken', 'dist', 'chunk-')))
      return readFileSync(file, 'utf8').replace(/from (['"])base64-js\1/, "from '/npm/base64-js/index.js'");
    return readFileSync(file);
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = built.has(path) ? path : find(path);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      // An isolated page has a clock of 5 µs instead of 100.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(built.get(path) ?? read(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
