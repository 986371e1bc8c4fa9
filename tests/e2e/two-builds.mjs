// A server of the built site that a test can switch off, and switch to another build: the same site with newer prices and one changed part.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL(`../../${process.env.E2E_DIST ?? 'dist'}`, import.meta.url));
/** The worker as it is where the site is worked on. */
const UNBUILT = fileURLToPath(new URL('../../public/sw.js', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 8);
const read = (path) => readFileSync(join(DIST, path));

/** The second build: what its files are called instead, and what they hold. */
function secondBuild() {
  const { id, prices } = JSON.parse(read('sw.js').toString().match(/^const BUILD = (.*);$/m)[1]);
  const files = new Map();
  const renames = [[`data-build="${id}"`, 'data-build="bbbbbbbb"'], [`"id":"${id}"`, '"id":"bbbbbbbb"'], [prices, '2031-02-03']];
  const change = (pattern, more) => {
    const name = readdirSync(join(DIST, '_a')).find((name) => pattern.test(name));
    const bytes = Buffer.concat([read(`_a/${name}`), Buffer.from(more)]);
    const [stem, old, ending] = name.match(/^(.*)-([0-9a-f]{8})\.(\w+)$/).slice(1);
    files.set(`_a/${stem}-${hash(bytes)}.${ending}`, bytes);
    files.set(`_a/${name}`, undefined);
    renames.push([`${stem}-${old}.${ending}`, `${stem}-${hash(bytes)}.${ending}`], [`${stem}.${ending}:${old}`, `${stem}.${ending}:${hash(bytes)}`]);
  };
  change(/^page-[0-9a-f]{8}\.json$/, ' ');
  // A section that means nothing to anyone.
  change(/^book-[0-9a-f]{8}\.wasm$/, [0, 5, 4, ...Buffer.from('test')]);
  const rename = (text) => renames.reduce((text, [from, to]) => text.replaceAll(from, to), text);
  return { files, rename };
}

const policy = () => readFileSync(join(DIST, '_headers'), 'utf8').match(/Content-Security-Policy: (.*)/)[1];

/** Serves the site until `close`. `isDown` breaks every connection; `build` is 1 or 2, or 0 for the worker of a site that is worked on; `asked` is what was asked for. */
export async function serveBuilds() {
  const second = secondBuild();
  const site = { isDown: false, build: 1, asked: [], hold: undefined };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname.slice(1));
    if (site.isDown) return request.socket.destroy();
    site.asked.push(`${request.method} ${path}`);
    await site.hold?.(path);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    let bytes = site.build === 2 && second.files.has(file) ? second.files.get(file) : undefined;
    const isGone = (site.build === 2) === (second.files.has(file) && bytes === undefined) && second.files.has(file);
    const isThere = bytes !== undefined || (!isGone && existsSync(join(DIST, file)) && extname(file) !== '');
    if (!isThere || request.method !== 'GET') {
      response.writeHead(request.method === 'GET' ? 404 : 405, { 'Content-Type': TYPES['.html'] });
      return response.end(request.method === 'GET' ? read('404.html') : '');
    }
    bytes ??= site.build === 0 && file === 'sw.js' ? readFileSync(UNBUILT) : read(file);
    const isText = ['.html', '.js'].includes(extname(file)) && !file.startsWith('_a/');
    if (site.build === 2 && isText) bytes = Buffer.from(second.rename(bytes.toString()));
    const isNamed = /^(_a|v)\//.test(file);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': bytes.length,
      'Content-Security-Policy': policy(),
      'Cache-Control': isNamed ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate',
    });
    response.end(bytes);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.url = `http://127.0.0.1:${server.address().port}/`;
  site.close = () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)));
  return site;
}
