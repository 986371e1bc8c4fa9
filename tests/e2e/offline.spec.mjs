// Without a network, and from one build to the next.
import { expect, expectCount, live, MIXED, MIXED_COUNTS, open, ROUTES, test as base, valueOf, write } from './support.mjs';
import { serveBuilds } from './two-builds.mjs';

const test = base.extend({
  site: async ({}, use) => {
    const site = await serveBuilds();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
  // A build that is gone, a line that is cut and a full disk are what these tests bring about.
  forgiven: /Failed to load resource|net::ERR|Quota|503/,
});

/** What is kept: the paths of each build's files, by the build. */
const kept = (page) =>
  page.evaluate(async () => {
    const builds = {};
    for (const name of await caches.keys()) {
      const build = name.split(':build:')[1];
      if (build) builds[build] = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    }
    return builds;
  });
const buildOf = (page) => page.evaluate(() => document.documentElement.dataset.build);

/** Waits until the worker is in charge and all files are there; returns how many. */
async function keptWhole(page) {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then((own) => own?.active?.state)), { timeout: 45_000 })
    .toBe('activated');
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  const vocabularies = () => page.evaluate(async () => (await (await caches.open('tokentally:/:vocabularies')).keys()).length);
  await expect.poll(vocabularies, { timeout: 45_000 }).toBeGreaterThan(0);
  const build = await buildOf(page);
  return (await kept(page))[build].length;
}

test('after one visit of any page everything works without a network', async ({ page, site }) => {
  test.setTimeout(180_000);
  const start = Date.now();
  // Not the calculator: its code and its vocabulary come all the same.
  await open(page, 'changes/');
  const files = await keptWhole(page);
  test.info().annotations.push({ type: 'measure', description: `${files} files kept after ${Date.now() - start} ms` });
  site.isDown = true;
  site.asked.length = 0;
  for (const route of ROUTES) {
    await open(page, route);
    expect(await buildOf(page), route).toMatch(/^[0-9a-f]{8}$/);
    await expect(page.locator('main h1').first(), route).toBeVisible();
  }
  for (const route of ['learn/', 'learn/glossary/', 'about/']) {
    await page.goto(route);
    await expect(page.locator('main h1').first(), route).toBeVisible();
  }
  await open(page);
  await write(page, MIXED);
  await expectCount(page, MIXED_COUNTS.o200k_base);
  const total = page.locator('tr[data-model] [data-part="total"]').first();
  expect(await valueOf(total)).toMatch(/^\d/);
  // From tool to tool, and to a model that nobody has looked at.
  await page.getByRole('navigation').first().getByRole('link', { name: 'Compare' }).click();
  await expect(page.getByTestId('book-count')).toBeVisible();
  await open(page, 'zh-hant/models/anthropic/claude-opus-4-6/?in=1200');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await open(page, 'no-such-page/');
  await expect(page.locator('main h1')).toHaveText('This page is not kept on your device');
  await page.goto('compare?in=1200');
  await live(page);
  expect(page.url()).toBe(`${site.url}compare/?in=1200`);
  expect(site.asked, 'nothing came through').toEqual([]);
});

test('a page that is read, which has no program, brings the tools for later too', async ({ page, site }) => {
  test.setTimeout(120_000);
  await page.goto('learn/');
  await keptWhole(page);
  site.isDown = true;
  await open(page);
  await write(page, MIXED);
  await expectCount(page, MIXED_COUNTS.o200k_base);
});

test('nothing is fetched for later on a line that saves data, and the rest works', async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } }));
  await open(page);
  await page.waitForTimeout(3_000);
  expect(site.asked).not.toContain('GET sw.js');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await write(page, MIXED);
  await expectCount(page, MIXED_COUNTS.o200k_base);
});

test('two tabs keep their builds until each is told otherwise', async ({ page, context, site }) => {
  test.setTimeout(120_000);
  // On such a line no tool is fetched before it is asked for.
  await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: false, effectiveType: '3g' } }));
  await open(page);
  await keptWhole(page);
  const first = await buildOf(page);
  const other = await context.newPage();
  await open(other, 'scenarios/');
  await write(page, 'Nothing typed is lost by an update.');
  site.build = 2;
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((own) => own.update()));
  const note = page.locator('.ready');
  await expect(note).toBeVisible({ timeout: 45_000 });
  await expect(note).toContainText('Prices of 2031-02-03 are ready');
  // Until somebody says so, everything is of the first build: a page that is loaded anew too.
  await page.reload();
  await live(page);
  expect(await buildOf(page)).toBe(first);
  await expect(page.getByTestId('text-input')).toHaveValue('Nothing typed is lost by an update.');
  await expect(note).toBeVisible();
  await note.getByRole('button', { name: 'Load now' }).click();
  await expect.poll(() => buildOf(page).catch(() => ''), { timeout: 20_000 }).toBe('bbbbbbbb');
  await live(page);
  await expect(page.getByTestId('text-input')).toHaveValue('Nothing typed is lost by an update.');

  // The other tab has a tool of its own build opened, whose file the server no longer has.
  expect(await buildOf(other)).toBe(first);
  await other.evaluate(() => void (globalThis.isSameDocument = true));
  await other.getByRole('navigation').first().getByRole('link', { name: 'Compare' }).click();
  await expect(other.getByTestId('book-count')).toBeVisible();
  expect(await other.evaluate(() => globalThis.isSameDocument), 'no document was loaded').toBe(true);
  expect(Object.keys(await kept(page)).sort()).toEqual([first, 'bbbbbbbb'].sort());
  // Once it is closed, nobody needs the first build.
  await other.close();
  await page.reload();
  await live(page);
  await expect.poll(async () => Object.keys(await kept(page)), { timeout: 20_000 }).toEqual(['bbbbbbbb']);
});

test('an update that is cut off leaves the build that is there, and is finished later', async ({ page, site }) => {
  test.setTimeout(120_000);
  await open(page);
  await keptWhole(page);
  const first = await buildOf(page);
  site.build = 2;
  site.hold = (path) => void (path.endsWith('.html') || path.endsWith('/') ? (site.isDown = true) : undefined);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((own) => own.update()).catch(() => {}));
  await page.waitForTimeout(2_000);
  await page.reload();
  await live(page);
  expect(await buildOf(page)).toBe(first);
  await expect(page.locator('.ready')).toBeHidden();
  [site.isDown, site.hold] = [false, undefined];
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((own) => own.update()));
  await expect(page.locator('.ready')).toBeVisible({ timeout: 45_000 });
});

test('a file that is not what its name says is not kept', async ({ page, context, site }) => {
  // The host still has an old document for one of the pages.
  site.build = 2;
  await context.route('**/compare/', (route) => route.continue());
  site.hold = (path) => void (site.build = path === 'compare/' ? 1 : 2);
  await open(page);
  await page.waitForTimeout(5_000);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  await write(page, MIXED);
  await expectCount(page, MIXED_COUNTS.o200k_base);
});

test('what the browser has cleared is fetched again, and meanwhile the network answers', async ({ page, site }) => {
  test.setTimeout(120_000);
  await open(page);
  const files = await keptWhole(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await open(page, 'compare/');
  await expect(page.getByTestId('book-count')).toBeVisible();
  await expect.poll(async () => (await kept(page))[await buildOf(page)]?.length, { timeout: 45_000 }).toBe(files);
  site.isDown = true;
  await open(page, 'scenarios/');
});

test('where the site is worked on, what an earlier build has kept is taken away', async ({ page, site }) => {
  await open(page);
  await keptWhole(page);
  site.build = 0;
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((own) => own.update()));
  // The worker of now waits for no one, so that the page is loaded from the server.
  await expect.poll(() => page.evaluate(() => caches.keys()).catch(() => undefined), { timeout: 20_000 }).toEqual([]);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration()).catch(() => 'gone')).toBe(undefined);
});

test('a browser that refuses workers has the site as it is without, and is told', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
  await open(page);
  await write(page, MIXED);
  await expectCount(page, MIXED_COUNTS.o200k_base);
  await open(page, 'offline/');
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-state', 'refused');
  await expect(page.locator('[data-offline] p[data-when="refused"]')).toBeVisible();
});

test('a full disk leaves the site working, and the place says so', async ({ page, site }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 300_000 });
  await open(page, 'offline/');
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-state', 'room', { timeout: 45_000 });
  await expect(page.locator('[data-offline] p[data-when="room"]')).toBeVisible();
  await open(page);
  await write(page, MIXED);
  await expectCount(page, MIXED_COUNTS.o200k_base);
});

test('the place says what is kept, fetches a vocabulary, can be stopped, and removes everything', async ({ page, site }) => {
  test.setTimeout(120_000);
  await open(page, 'offline/');
  await keptWhole(page);
  const place = page.locator('[data-offline]');
  await expect(place).toHaveAttribute('data-state', 'kept');
  await expect(place.locator('[data-figure="all"]').first()).toHaveText(/^\d+(\.\d)? MB$/);
  await expect(place.locator('[data-figure="prices"]').first()).toHaveText(/^20\d\d-\d\d-\d\d$/);
  const row = place.locator('[data-vocabulary="cl100k_base"]');
  await expect(row.locator('span[data-row="absent"]')).toBeVisible();
  // A slow line, so that there is something to stop.
  let release;
  site.hold = (path) => (path.startsWith('v/cl100k') ? new Promise((resolve) => (release = resolve)) : undefined);
  await row.getByRole('button', { name: /Fetch/ }).click();
  await expect(row.locator('[data-figure="share"]')).toHaveText('0 %');
  await row.getByRole('button', { name: 'Cancel' }).click();
  await expect(row.getByRole('button', { name: /Fetch/ })).toBeVisible();
  release();
  site.hold = undefined;
  await row.getByRole('button', { name: /Fetch/ }).click();
  await expect(row.locator('[data-row="kept"]')).toBeVisible();
  site.isDown = true;
  await open(page, '?m=openai/gpt-4');
  await write(page, MIXED);
  await expectCount(page, MIXED_COUNTS.cl100k_base);
  site.isDown = false;
  await open(page, 'offline/');
  await place.getByRole('button', { name: /Remove/ }).click();
  await expect(place).toHaveAttribute('data-state', 'off');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  // And it stays so until somebody wants otherwise.
  await open(page);
  await page.waitForTimeout(2_000);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await open(page, 'offline/');
  await place.getByRole('button', { name: /Keep/ }).click();
  await expect(place).toHaveAttribute('data-state', 'kept', { timeout: 45_000 });
});

test('what another app shares opens in the calculator and goes nowhere else', async ({ page, site }) => {
  test.setTimeout(120_000);
  await open(page);
  await keptWhole(page);
  await write(page, 'What stood there before.');
  const share = (fields) =>
    page.evaluate(async (fields) => {
      const form = new FormData();
      for (const [name, value] of fields) form.append(name, name === 'file' ? new File([value], 'notes.md') : value);
      await fetch('/share/', { method: 'POST', body: form, redirect: 'manual' });
    }, fields);
  await share([['text', MIXED]]);
  await page.reload();
  await live(page);
  await expectCount(page, MIXED_COUNTS.o200k_base);
  await expect(page.getByTestId('text-input')).toHaveValue(MIXED);
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('text-input')).toHaveValue('What stood there before.');
  await share([['file', MIXED]]);
  await page.reload();
  await live(page);
  await expectCount(page, MIXED_COUNTS.o200k_base);
  expect(site.asked.filter((line) => line.startsWith('POST'))).toEqual([]);
  // It was opened once.
  await page.evaluate(() => sessionStorage.clear());
  expect(await page.evaluate(() => caches.has('tokentally:/:shared'))).toBe(false);
});

test('no request ever leaves the origin, the worker\'s own included', async ({ page, context, site }) => {
  test.setTimeout(120_000);
  const foreign = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  for (const route of ROUTES) await open(page, route);
  await keptWhole(page);
  expect(foreign).toEqual([]);
  // What another site could be told stands in no document either: nothing but links that a person follows.
  for (const route of ROUTES) {
    const loaded = await page.evaluate(async (route) => {
      const html = await (await fetch(`/${route}`)).text();
      const { head, body } = new DOMParser().parseFromString(html, 'text/html');
      const loads = [...head.querySelectorAll('link:not([rel=canonical], [rel=alternate]), script[src]'), ...body.querySelectorAll('[src]')];
      return loads.map((element) => element.getAttribute('src') ?? element.getAttribute('href'));
    }, route);
    for (const address of loaded) expect(address, route).toMatch(/^\/(?!\/)/);
  }
});

test('an article is kept in the languages that were open, and elsewhere the page says so', async ({ page, site }) => {
  test.setTimeout(120_000);
  const paths = async () => Object.values(await kept(page)).flat();
  await open(page, 'offline/');
  await keptWhole(page);
  expect(await paths()).toContain('/learn/what-is-a-token/');
  expect(await paths()).not.toContain('/zh-hant/learn/what-is-a-token/');
  site.isDown = true;
  await page.goto('zh-hant/learn/what-is-a-token/');
  await expect(page.locator('main h1')).toHaveText('這台裝置沒有保存這一頁');
  await expect(page).toHaveTitle('這台裝置沒有保存這一頁');
  // A tool's page is drawn all the same.
  await page.goto('zh-hant/compare/');
  await live(page);
  await expect(page.getByTestId('book-count')).toBeVisible();
  site.isDown = false;
  await open(page, 'offline/');
  // The language changes without a page being loaded.
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect.poll(paths, { timeout: 45_000 }).toContain('/zh-hant/learn/what-is-a-token/');
  await expect.poll(paths, { timeout: 45_000 }).toContain('/zh-hant/compare/');
  await expect(page.locator('[data-offline]')).toHaveAttribute('data-state', 'kept', { timeout: 45_000 });
});

test('the site can be installed in each language', async ({ page, context }) => {
  for (const route of ['', 'zh-hant/', 'learn/']) {
    await page.goto(route);
    await page.waitForFunction(() => navigator.serviceWorker.controller, undefined, { timeout: 45_000 });
    const devtools = await context.newCDPSession(page);
    const { errors, data } = await devtools.send('Page.getAppManifest');
    expect(errors, route).toEqual([]);
    const manifest = JSON.parse(data);
    for (const { src, sizes } of manifest.icons.filter(({ type }) => type === 'image/png')) {
      const size = await page.evaluate(async (src) => {
        const image = Object.assign(new Image(), { src });
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      expect(size, src).toBe(sizes);
    }
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // The tests' own windows keep nothing, as private ones do, and no other fault is there.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), route).toEqual([]);
  }
});

const served = base.extend({ serviceWorkers: 'allow', forgiven: /ERR_INTERNET_DISCONNECTED/ });

served('a site below a path works without a network too, and keeps to its path @subpath', async ({ page, context, baseURL }) => {
  served.setTimeout(120_000);
  const { pathname: root } = new URL(baseURL);
  await open(page, 'scenarios/');
  await page.waitForFunction(() => navigator.serviceWorker.controller, undefined, { timeout: 45_000 });
  const tables = () => page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, `tokentally:${root}:vocabularies`);
  await expect.poll(tables, { timeout: 45_000 }).toBeGreaterThan(0);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistration().then(({ scope }) => new URL(scope).pathname))).toBe(root);
  await context.setOffline(true);
  for (const route of ['', 'zh-hant/compare/', 'models/google/gemini-3.6-flash/', 'offline/']) {
    await open(page, route);
    await expect(page.locator('main h1').first(), route).toBeVisible();
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const link of links) expect(link, route).toMatch(new RegExp(`^${root}`));
  }
  await open(page);
  await write(page, MIXED);
  await expectCount(page, MIXED_COUNTS.o200k_base);
});
