// One program in parts: a tool's part comes when it is opened, and whatever becomes of it, the visitor gets the page.
import { createHash } from 'node:crypto';
import { expect, open, test, write, live } from './support.mjs';

const header = (page, name) => page.getByRole('navigation').first().getByRole('link', { name });

/** The file that a tool has to itself; what it shares with others has their names in it too. */
const own = (tool) => new RegExp(`/_a/${tool}(-${tool}_below)?-[0-9a-f]{8}\\.wasm$`);

/** Leaves a mark that only this document bears. */
const mark = (page) => page.evaluate(() => void (globalThis.isSameDocument = true));
const isSameDocument = (page) => page.evaluate(() => globalThis.isSameDocument === true);

/** A line on which nothing is fetched ahead unless somebody points at it, or a visitor who wants nothing ahead. */
const connection = (page, facts) =>
  page.addInitScript((facts) => Object.defineProperty(navigator, 'connection', { value: facts }), facts);
const slow = (page) => connection(page, { effectiveType: '3g', saveData: false });

test('what was typed is still there after every tool @hydration @subpath', async ({ page }) => {
  await open(page);
  await mark(page);
  await write(page, 'Nothing typed is lost by a link.');
  for (const [name, hook] of [['Compare', 'book-count'], ['Scenarios', 'scenario-form'], ['Billing', 'bill-results']]) {
    await header(page, name).click();
    await expect(page.getByTestId(hook)).toBeVisible();
    expect(await isSameDocument(page), name).toBe(true);
    const worn = await page.locator('link[data-tool][media=all], link[data-tool]:not([media])').count();
    expect(worn, 'style sheets of tools').toBe(1);
  }
  await page.goBack();
  await expect(page.getByTestId('scenario-form')).toBeVisible();
  await page.getByRole('link', { name: 'Tokentally' }).first().click();
  await expect(page.getByTestId('text-input')).toHaveValue('Nothing typed is lost by a link.');
  expect(await isSameDocument(page)).toBe(true);
});

test('a number typed just before another page is opened is there on the way back', async ({ page }) => {
  await open(page);
  const output = page.getByTestId('workload-output');
  await output.fill('555');
  await expect(page).toHaveURL(/out=555/);
  // Nobody waits until the address is written.
  await output.fill('777');
  await header(page, 'Scenarios').click();
  await expect(page.getByTestId('scenario-form')).toBeVisible();
  await page.waitForTimeout(700);
  await expect(page).toHaveURL(/\/scenarios\/\?v=2&p=requests/);
  await page.goBack();
  await expect(output).toHaveValue('777');
});

for (const route of ['', 'compare/', 'changes/', 'scenarios/', 'billing/', 'usage/']) {
  test(`/${route} names in its head all that it waits for, and no more than eight wasm files`, async ({ page }) => {
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.documentElement.dataset.hydrated) globalThis.liveSince ??= performance.now();
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-hydrated'] });
    });
    await open(page, route);
    const { named, fetched } = await page.evaluate(() => {
      // What only comes later, below a result or for own prices, is nothing that the page waits for.
      const isLater = (url) => /\/_a\/(([a-z]+_below|own)-)+[0-9a-f]{8}\.wasm$/.test(url);
      const code = (url) => /\/_a\/(?!worker|tokenizer).*\.(js|css|wasm)$/.test(url) && !isLater(url);
      const links = [...document.head.querySelectorAll('link, script')].map((element) => element.href || element.src);
      const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < globalThis.liveSince);
      return { named: links.filter(code), fetched: before.map(({ name }) => name).filter(code) };
    });
    expect([...new Set(fetched)].sort()).toEqual([...new Set(named)].sort());
    expect(named.filter((url) => url.endsWith('.wasm')).length).toBeLessThanOrEqual(8);
  });
}

test('every built file is named after its content @subpath', async ({ page, request }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const built = [...new Set(urls)].filter((url) => url.includes('/_a/'));
  expect(built.length).toBeGreaterThan(10);
  for (const url of built) {
    const bytes = await (await request.get(url)).body();
    expect(url).toContain(`-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.`);
  }
});

test.describe('a part that does not come', () => {
  test.use({ forgiven: /ERR_FAILED|Failed to fetch|status 404|WebAssembly|CompileError|expected magic/ });

  const FAILURES = {
    aborted: (route) => route.abort(),
    'not found': (route) => route.fulfill({ status: 404, body: 'gone' }),
    garbage: (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: 'not wasm' }),
  };
  for (const [name, fail] of Object.entries(FAILURES)) {
    test(`${name}: the page is loaded as a whole @subpath`, async ({ page }) => {
      let fails = true;
      await page.route(own('scenarios'), (route) => (fails ? fail(route) : route.continue()));
      page.on('request', (request) => {
        if (request.isNavigationRequest() && request.url().includes('/scenarios/')) fails = false;
      });
      await open(page);
      await mark(page);
      await header(page, 'Scenarios').click();
      await expect(page.getByTestId('scenario-form')).toBeVisible();
      await live(page);
      expect(await isSameDocument(page)).toBe(false);
      await expect(page).toHaveURL(/\/scenarios\/(\?.*)?$/);
      await page.goBack();
      await expect(page.getByTestId('text-input')).toBeVisible();
    });

    test(`${name}, for the page itself: it says so`, async ({ page }) => {
      await page.route(own('scenarios'), fail);
      await page.goto('scenarios/');
      await expect(page.locator('html')).toHaveAttribute('data-boot', 'failed');
      await expect(page.getByTestId('scenario-form')).toBeVisible();
    });
  }
});

test('the old page stays until the new one is there, and of two clicks the newer counts', async ({ page }) => {
  await slow(page);
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route(own('book'), async (route) => {
    await released;
    await route.continue();
  });
  await open(page);
  await mark(page);
  await header(page, 'Compare').click();
  await expect(page.locator('html')).toHaveAttribute('data-loading');
  await expect(page.getByTestId('text-input')).toBeVisible();
  await expect(page).not.toHaveURL(/compare/);
  await header(page, 'Scenarios').click();
  await expect(page.getByTestId('scenario-form')).toBeVisible();
  release();
  await page.waitForLoadState('networkidle');
  await expect(page.getByTestId('scenario-form')).toBeVisible();
  await expect(page).toHaveURL(/scenarios/);
  await expect(page.locator('html')).not.toHaveAttribute('data-loading');
  expect(await isSameDocument(page)).toBe(true);
});

test('a tool is fetched when somebody points at a link to it, and not for a visitor who saves data', async ({ page, context }) => {
  const fetched = [];
  const listen = (page) => page.on('request', (request) => fetched.push(request.url()));
  const isFetched = () => fetched.some((url) => /\/_a\/scenarios-.*\.wasm$/.test(url));
  await slow(page);
  listen(page);
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(isFetched()).toBe(false);
  await header(page, 'Scenarios').hover();
  await expect.poll(isFetched).toBe(true);

  fetched.length = 0;
  const sparing = await context.newPage();
  await connection(sparing, { effectiveType: '4g', saveData: true });
  listen(sparing);
  await open(sparing, page.url());
  await header(sparing, 'Scenarios').hover();
  await sparing.waitForLoadState('networkidle');
  expect(isFetched()).toBe(false);
  await header(sparing, 'Scenarios').click();
  await expect(sparing.getByTestId('scenario-form')).toBeVisible();
});

test('tools are fetched when there is nothing else to do', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await open(page);
  const tools = ['book', 'models', 'scenarios', 'billing', 'usage'];
  const isFetched = (tool) => fetched.some((url) => new RegExp(`/_a/${tool}-[0-9a-f]{8}\\.wasm$`).test(url));
  await expect.poll(() => tools.filter(isFetched)).toEqual(tools);
});
