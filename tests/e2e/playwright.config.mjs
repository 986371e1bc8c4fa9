// The built site in the system's Chromium. `cargo xtask test` builds the folders and runs this; by hand:
//   npx playwright test --config tests/e2e/playwright.config.mjs [--project release] [-g "words of a title"]
// `E2E_TRACE=1` records what a failed test saw, step by step. `E2E_RETRIES=1` tries a failed test once more, as the task runner does: four
// hundred tests on a machine that does other work meet a slow second now and then. What passed only then is named in its report.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const firstPort = Number(process.env.E2E_PORT ?? 8081);

/** Debug builds name the place of a hydration mismatch, so only hydration is tested there. */
const sites = [
  { name: 'release', dist: 'dist', base: '' },
  { name: 'debug', dist: 'dist-debug', base: '', grep: /@hydration/ },
  { name: 'sub-path', dist: 'dist-sub', base: '/tok', grep: /@subpath/ },
  { name: 'whole', dist: 'dist-whole', base: '', grep: /@hydration/ },
].map((site, index) => ({ ...site, url: `http://127.0.0.1:${firstPort + index}${site.base}/`, port: firstPort + index }));

// Named by the task runner; by hand, whatever has been built.
const wanted = process.env.E2E_PROJECTS?.split(',');
const present = sites.filter((site) => (wanted ? wanted.includes(site.name) : existsSync(`${root}/${site.dist}/index.html`)));

const chromium = [
  process.env.CHROME,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path));

const serve = process.env.XTASK ? `"${process.env.XTASK}"` : 'cargo xtask';

export default defineConfig({
  testDir: '.',
  outputDir: `${root}/test-results`,
  reporter: [['line'], ['./second-tries.mjs', { file: `${root}/test-results/second-tries.txt` }]],
  workers: 2,
  retries: Number(process.env.E2E_RETRIES ?? 0),
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    headless: true,
    // What a worker keeps would stand in for the files that tests hold up, change or fail. offline.spec.mjs allows it.
    serviceWorkers: 'block',
    // A trace keeps the whole page at every step: with a thousand rows that takes longer than the tests themselves.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: present.map(({ name, url, grep }) => ({ name, grep, use: { baseURL: url } })),
  webServer: present.map(({ dist, base, port, url }) => ({
    command: `${serve} serve --no-build --no-open --dir ${dist} --port ${port}${base && ` --base ${base}`}`,
    cwd: root,
    url,
    timeout: 30_000,
    reuseExistingServer: false,
  })),
});
