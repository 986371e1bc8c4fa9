// Starts a real web server with its configuration from deploy/ on a built site and asks it for one file of each kind:
//   node tests/hosting/check.mjs nginx|caddy [DIST] [PORT]
// The servers come from the system: apt-get install nginx libnginx-mod-http-brotli-static caddy
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [server, dist = 'dist', port = '8265'] = process.argv.slice(2);
const root = resolve(dist);
const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
const read = (name) => readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8').replaceAll('/srv/tokentally', root);

const starts = {
  nginx() {
    const site = read('nginx.conf').replace('listen 80;', `listen 127.0.0.1:${port};`);
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
    const file = join(folder, 'nginx.conf');
    writeFileSync(file, `daemon off; pid ${folder}/pid; error_log stderr; include /etc/nginx/modules-enabled/*.conf; worker_processes 1;
user root; events {} http { access_log off; ${paths} ${site} }`);
    return ['nginx', ['-c', file]];
  },
  caddy() {
    const file = join(folder, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n}\n${read('Caddyfile').replace(':80 {', `http://127.0.0.1:${port} {`)}`);
    return ['caddy', ['run', '--config', file, '--adapter', 'caddyfile']];
  },
};

const ask = (path, encoding = '') =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { 'Accept-Encoding': encoding } }, (answer) => {
      let bytes = 0;
      answer.on('data', (piece) => (bytes += piece.length));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, bytes }));
    });
    asked.on('error', reject);
    asked.end();
  });

let faults = 0;
let held = 0;
function expect(what, actual, expected) {
  const fits = expected instanceof RegExp ? expected.test(actual ?? '') : actual === expected;
  held += 1;
  if (fits) return;
  faults += 1;
  console.error(`${what}: ${JSON.stringify(actual)}, not ${expected}`);
}

const named = (start, ending, dir = '_a') => `/${dir}/${readdirSync(join(root, dir)).find((name) => name.startsWith(start) && name.endsWith(ending))}`;
const FOREVER = 'public, max-age=31536000, immutable';
const FRESH = 'public, max-age=0, must-revalidate';

async function check() {
  const kinds = [
    ['/', 'text/html; charset=utf-8', FRESH],
    ['/zh-hant/compare/', 'text/html; charset=utf-8', FRESH],
    ['/sw.js', /^(text|application)\/javascript(; charset=utf-8)?$/, FRESH],
    ['/manifest.webmanifest', /^application\/manifest\+json/, FRESH],
    ['/icon.svg', /^image\/svg\+xml/, FRESH],
    ['/data/prices.json', /^application\/json/, FRESH],
    [named('app_bg-', '.wasm'), 'application/wasm', FOREVER],
    [named('boot-', '.js'), /^(text|application)\/javascript(; charset=utf-8)?$/, FOREVER],
    [named('frame-', '.css'), 'text/css; charset=utf-8', FOREVER],
  ];
  for (const [path, type, cache] of kinds) {
    const sizes = [];
    for (const encoding of ['', 'gzip', 'br', 'gzip, deflate, br']) {
      const { status, headers, bytes } = await ask(path, encoding);
      const wanted = encoding.includes('br') ? 'br' : encoding || undefined;
      sizes.push(bytes);
      const at = `${path} (${encoding || 'plain'})`;
      expect(`${at} status`, status, 200);
      expect(`${at} encoding`, headers['content-encoding'], wanted);
      expect(`${at} type`, headers['content-type'], type);
      expect(`${at} cache`, headers['cache-control'], cache);
      expect(`${at} sniffing`, headers['x-content-type-options'], 'nosniff');
      expect(`${at} policy`, headers['content-security-policy'], /default-src 'none'.*frame-ancestors 'self'$/);
      if (wanted) expect(`${at} vary`, headers.vary, /accept-encoding/i);
    }
    expect(`${path} smaller with each`, String(sizes[0] > sizes[1] && sizes[1] >= sizes[2]), 'true');
  }
  const table = await ask(named('o200k_base-', '.tokz', 'v'), 'gzip, br');
  expect('vocabulary type', table.headers['content-type'], 'application/octet-stream');
  expect('vocabulary is not declared as compressed', table.headers['content-encoding'], undefined);
  expect('vocabulary cache', table.headers['cache-control'], FOREVER);
  const picture = await ask('/icon-192.png', 'br');
  expect('picture type', picture.headers['content-type'], 'image/png');
  expect('prices for other sites', (await ask('/data/prices.json')).headers['access-control-allow-origin'], '*');
  expect('pages for other sites', (await ask('/')).headers['access-control-allow-origin'], undefined);
  const policy = (await ask('/')).headers['content-security-policy'];
  const rules = readFileSync(join(root, '_headers'), 'utf8');
  expect('the policy is that of _headers', policy, rules.match(/Content-Security-Policy: (.*)/)[1]);
  for (const [path, size] of [['/no-such-page/', '404.html'], ['/zh-hant/no-such-page/', 'zh-hant/404.html']]) {
    const { status, headers, bytes } = await ask(path);
    expect(`${path} status`, status, 404);
    expect(`${path} page`, bytes, readFileSync(join(root, size)).length);
    expect(`${path} policy`, headers['content-security-policy'], policy);
    expect(`${path} cache`, headers['cache-control'], FRESH);
  }
  const bare = await ask('/compare?in=5');
  expect('a path without its slash', String(bare.status >= 301 && bare.status <= 308), 'true');
  expect('leads to the one with it, numbers included', bare.headers.location, '/compare/?in=5');
  for (const path of ['/_headers', '/index.html.br']) expect(`${path} is not served`, (await ask(path)).status, 404);
  // Nothing may live there yet: the headers of a wrong address below it tell.
  for (const path of ['/embed/', '/zh-hant/embed/']) {
    const { status, headers } = await ask(path);
    if (status === 200) {
      expect(`${path} may be framed`, headers['content-security-policy'], /frame-ancestors \*$/);
      expect(`${path} has no opener policy`, headers['cross-origin-opener-policy'], undefined);
    }
  }
}

const [program, words] = starts[server]();
const running = spawn(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
try {
  for (let tries = 0; ; tries += 1) {
    const is = await ask('/').catch(() => undefined);
    if (is) break;
    if (tries > 50) throw new Error(`${program} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await check();
} finally {
  running.kill();
}
console.log(`${server}: ${held} facts, ${faults} wrong`);
process.exitCode = faults === 0 ? 0 : 1;
