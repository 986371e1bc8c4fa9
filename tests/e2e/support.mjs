// What every spec needs: the routes, a page that records whatever must not happen, and waiting for life.
import { expect, test as base } from '@playwright/test';

/** Every prerendered route, relative to the site's base. */
export const ROUTES = [
  '',
  'privacy/',
  'compare/',
  'billing/',
  'changes/',
  'data/',
  'offline/',
  'scenarios/',
  'usage/',
  'models/google/gemini-3.6-flash/',
  'models/groq/openai-gpt-oss-120b/',
  'zh-hant/',
  'zh-hant/privacy/',
  'zh-hant/compare/',
  'zh-hant/billing/',
  'zh-hant/changes/',
  'zh-hant/data/',
  'zh-hant/offline/',
  'zh-hant/scenarios/',
  'zh-hant/usage/',
  'zh-hant/models/google/gemini-3.6-flash/',
];

/**
 * A page that fails its test on a console error, a page error, a policy violation or a request to another origin.
 * `forgiven` is a pattern of errors that the test brings about itself, such as a server that fails.
 */
export const test = base.extend({
  forgiven: [undefined, { option: true }],
  page: async ({ page, baseURL, forgiven }, use) => {
    const faults = [];
    page.on('console', (message) => {
      // The browser itself logs the status of the 404 page; that is the page's purpose.
      const isExpected = /status of 404/.test(message.text()) || forgiven?.test(message.text());
      if (message.type() === 'error' && !isExpected) faults.push(`console: ${message.text()}`);
      // A debug build of Leptos warns where a page's figures are drawn by a program that never hydrates: that is on purpose.
      const isHydration = /hydrat/i.test(message.text()) && !/`csr` feature is not enabled/.test(message.text());
      if (message.type() === 'warning' && isHydration) faults.push(`hydration: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      if (!forgiven?.test(error.message)) faults.push(`page error: ${error.message}`);
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.origin !== new URL(baseURL).origin) faults.push(`request to ${url.origin}`);
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`));
    });
    await use(page);
    expect(faults, 'nothing that must not happen happened').toEqual([]);
  },
});

export { expect };

/** Waits until the page is interactive, what stands below its result included. */
export async function live(page) {
  await page.waitForSelector('html[data-hydrated="1"]');
  await page.waitForFunction(() => !document.querySelector('[data-below="coming"]'));
}

/** Opens a route and waits until it is interactive. */
export async function open(page, route = '') {
  await page.goto(route);
  await live(page);
}

/** Opens the calculator, does something before its program has arrived, then waits until it is interactive. */
export async function openEarly(page, act) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route('**/app_bg-*.wasm', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('', { waitUntil: 'commit' });
  await act();
  release();
  await live(page);
}

/**
 * Holds something to a time in milliseconds and writes what it took into the report. Machines that test are busy at times, so only what
 * takes four times as long fails, as a slip does; `E2E_SPEED=1` on a quiet machine holds it to the time itself.
 */
export function expectSoon(what, took, limit) {
  test.info().annotations.push({ type: 'measure', description: `${what}: ${Math.round(took)} ms` });
  expect(took, what).toBeLessThan(process.env.E2E_SPEED ? limit : 4 * limit);
}

/** Watches for long tasks of the page from now on; what it returns gives the longest so far, in milliseconds. */
export async function watchTasks(page) {
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
  });
  return () => page.evaluate(() => window.longest);
}

/** The raw value of a computed number. */
export const valueOf = (locator) => locator.getAttribute('data-value');

/** Waits until the page shows exactly so many tokens. */
export const expectCount = (page, tokens) => expect(page.getByTestId('token-count')).toHaveAttribute('data-value', String(tokens));

/** Puts a text into the box in one go, as a browser does for a person who types or pastes. */
export const write = (page, text) => page.getByTestId('text-input').fill(text);

/** Puts a long text into the box without the browser's editing, which takes Chromium 15 seconds for a megabyte in paragraphs. */
export const put = (page, text) =>
  page.getByTestId('text-input').evaluate((box, text) => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

/** Pastes with the keyboard, through the real clipboard. */
export async function paste(page, text) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.getByTestId('text-input').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
}

/** Pastes without the system's clipboard, which may write line ends its own way. Returns whether the page took the paste itself. */
export const pasteEvent = (page, text) =>
  page.getByTestId('text-input').evaluate((box, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    return !box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Picks a model by its id or a few words of its name: the first that is found. `id` is the picker's. */
export async function pickModel(page, words, id = 'model') {
  await page.getByTestId(`${id}-picker`).click();
  await page.getByTestId(`${id}-search`).fill(words);
  await page.keyboard.press('Enter');
}

/** Exact addition of decimals such as "12.5" and "-0.25", as whole numbers of 10^-15. */
export const femto = (text) => {
  const [, sign, whole, fraction = ''] = text.match(/^(-?)(\d+)(?:\.(\d+))?$/);
  return BigInt(`${sign}1`) * BigInt(whole + fraction.padEnd(15, '0'));
};

/** The rows of a CSV, each by the names of the columns. */
export function parseCsv(text) {
  const records = [['']];
  let quoted = false;
  for (const [at, char] of [...text.replace(/^\uFEFF/, '')].entries()) {
    const record = records.at(-1);
    if (char === '"') {
      if (!quoted && text.replace(/^\uFEFF/, '')[at - 1] === '"') record[record.length - 1] += '"';
      quoted = !quoted;
    } else if (char === ',' && !quoted) record.push('');
    else if (char === '\n' && !quoted) records.push(['']);
    else if (char !== '\r') record[record.length - 1] += char;
  }
  const [head, ...rows] = records.filter((record) => record.length > 1);
  for (const row of rows) expect(row).toHaveLength(head.length);
  return rows.map((row) => Object.fromEntries(row.map((field, at) => [head[at], field])));
}

/** What a button offers as a file. */
export async function saved(page, id) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(id).click()]);
  let text = '';
  for await (const chunk of await download.createReadStream()) text += chunk;
  return text;
}

/** A cell of the cost table. */
export const cell = (page, model, part) => page.locator(`tr[data-model="${model}"] [data-part="${part}"]`);

/**
 * The sample text of these specs and what it comes to in every encoding. All counts in the specs are those of the same code
 * run natively: `cargo xtask count --encoding o200k_base FILE`.
 */
export const MIXED = 'Hello, world! 你好，世界。 naïve café\n\tfn main() { println!("1234567"); }\n👩‍👩‍👧‍👦 🦀';
export const MIXED_COUNTS = { o200k_base: 38, o200k_harmony: 38, cl100k_base: 48, p50k_base: 51, r50k_base: 51 };

const SENTENCE = 'The quick brown fox jumps over the lazy dog. ';
/** 1 MiB of English: 233,017 tokens in o200k_base. */
export const MEBIBYTE = SENTENCE.repeat(23_302).slice(0, 1 << 20);
export const MEBIBYTE_TOKENS = 233_017;
