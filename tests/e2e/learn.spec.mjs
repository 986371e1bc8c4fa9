// Pages that are read: without a script, found, switched to the other language, handed on, printed.
import AxeBuilder from '@axe-core/playwright';
import { expect, open, test } from './support.mjs';

const PAGES = ['learn/', 'learn/introduction/', 'learn/what-is-a-token/', 'learn/managing-quota/', 'learn/glossary/', 'about/'];
const ROUTES = PAGES.flatMap((page) => [page, `zh-hant/${page}`]);

for (const route of ROUTES) {
  test(`axe finds nothing on /${route} in either theme`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await page.goto(route);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    }
  });

  test(`no width makes /${route} scroll sideways @subpath`, async ({ page }) => {
    await page.goto(route);
    const wider = [];
    for (const width of [320, 390, 600, 720, 900, 1023, 1024, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      const needed = await page.evaluate(() => document.scrollingElement.scrollWidth);
      if (needed > width) wider.push(`${needed} at ${width}`);
    }
    expect(wider).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [route, answer] of [
    ['learn/what-is-a-token/', 'token'],
    ['zh-hant/learn/what-is-a-token/', 'token'],
  ]) {
    test(`an article is complete: /${route} @subpath`, async ({ page }) => {
      await page.goto(route);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('.lead')).toContainText(answer);
      expect(await page.locator('.faq h3').count()).toBeGreaterThanOrEqual(5);
      // A figure leads to the day and the page it was read from.
      const figure = page.locator('a.figure').first();
      await expect(figure).toHaveAttribute('data-value', /^[\d.]+$/);
      const note = page.locator(`[id="${(await figure.getAttribute('href')).slice(1)}"]`);
      await expect(note).toContainText(/20\d\d-\d\d-\d\d/);
      await expect(note.locator('a[rel~="external"]').first()).toHaveAttribute('href', /^https:/);
      // What only a script can do is not offered.
      for (const id of ['copy', 'native']) await expect(page.locator(`[data-share="${id}"]`)).toBeHidden();
      await page.locator('.contents a').first().click();
      expect(new URL(page.url()).hash).not.toBe('');
    });
  }

  test('every article is listed where there is no search', async ({ page }) => {
    await page.goto('learn/');
    await expect(page.getByTestId('learn-search')).toBeHidden();
    await expect(page.locator('.path li')).toHaveCount(5);
    await expect(page.locator('.titles a')).toHaveCount(20);
  });
});

test('an article loads no program and weighs at most 40 KB @subpath', async ({ page }) => {
  const files = [];
  page.on('response', (response) => files.push(response));
  await page.goto('learn/what-is-a-token/', { waitUntil: 'networkidle' });
  expect(files.map((file) => file.url()).filter((url) => /\.wasm|app-|boot-|page-/.test(url))).toEqual([]);
  let bytes = 0;
  for (const file of files) if (/text\/(html|css)|javascript/.test(file.headers()['content-type'])) bytes += (await file.request().sizes()).responseBodySize;
  test.info().annotations.push({ type: 'measure', description: `article: ${bytes} bytes` });
  expect(bytes).toBeLessThanOrEqual(40_000);
});

test('search finds passages, in the other language too, and leads to them @subpath', async ({ page }) => {
  await page.goto('learn/');
  const field = page.getByTestId('learn-search');
  const results = page.getByTestId('search-results').locator('li');
  await field.fill('prompt caching');
  await expect(results.first()).toContainText(/cach/i);
  await expect(page.getByTestId('search-status')).toContainText(/\d/);
  await field.fill('zzzzzz');
  await expect(results).toHaveCount(0);
  await expect(page.getByTestId('search-status')).toContainText('Nothing found');
  await field.fill('預付');
  await expect(results.first()).toHaveAttribute('lang', 'zh-Hant');
  await field.fill('RPM');
  await expect(results.first().getByRole('link')).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL(/\/learn\/.+/);
});

test('search goes on without a network once it has begun', async ({ page, context }) => {
  await page.goto('zh-hant/learn/');
  const field = page.getByTestId('learn-search');
  const coming = page.waitForResponse(/search\.zh-hant/);
  await field.focus();
  await (await coming).finished();
  await context.setOffline(true);
  await field.fill('快取折扣');
  await expect(page.getByTestId('search-results').locator('li').first()).toContainText('快取');
  await context.setOffline(false);
});

test('search is asked for only when the field is used', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('learn/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('search'))).toEqual([]);
});

test('an article is there in the other language, and the way back @subpath', async ({ page }) => {
  await page.goto('learn/prompt-caching/');
  await page.getByRole('link', { name: '繁體中文' }).first().click();
  await expect(page).toHaveURL(/\/zh-hant\/learn\/prompt-caching\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(/(?<!zh-hant)\/learn\/prompt-caching\/$/);
});

test('an article names its address, its languages and what it is @subpath', async ({ page, baseURL }) => {
  await page.goto('zh-hant/learn/prompt-caching/');
  const own = `${baseURL}zh-hant/learn/prompt-caching/`;
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', own);
  await expect(page.locator('link[hreflang="en"]')).toHaveAttribute('href', own.replace('zh-hant/', ''));
  await expect(page.locator('link[hreflang="x-default"]')).toHaveAttribute('href', own.replace('zh-hant/', ''));
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute('content', 'article');
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(blocks.map((block) => JSON.parse(block)['@type'])).toEqual(['Article', 'FAQPage', 'BreadcrumbList']);
  await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute('href', /zh-hant\/learn\/feed\.xml$/);
});

test('an article is handed on by its address', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('learn/prompt-caching/');
  const url = `${baseURL}learn/prompt-caching/`;
  const shares = page.locator('.share-article');
  await expect(shares.getByRole('link', { name: 'X' })).toHaveAttribute('href', new RegExp(`^https://x\\.com/.*${encodeURIComponent(url)}`));
  await expect(shares.getByRole('link', { name: 'LinkedIn' })).toHaveAttribute('href', new RegExp(encodeURIComponent(url)));
  await shares.getByRole('button', { name: 'Copy link' }).click();
  await expect(shares.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
});

test('the device’s own sharing is offered where there is one', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    navigator.share = async (what) => (window.shared = what);
  });
  await page.goto('zh-hant/learn/prompt-caching/');
  await page.locator('[data-share="native"]').click();
  expect(await page.evaluate(() => window.shared.url)).toBe(`${baseURL}zh-hant/learn/prompt-caching/`);
});

test('an article on paper is the text and what it rests on', async ({ page }) => {
  await page.goto('learn/what-is-a-token/');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.contents', '.share-article', '.related', '.turn', '.try', '.site-header', '.site-footer']) {
    await expect(page.locator(gone).first(), gone).toBeHidden();
  }
  for (const there of ['h1', '.lead', '#faq', '#sources', '#figures']) await expect(page.locator(there), there).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.paper-head')).toContainText('/learn/what-is-a-token/');
});

test('a theme chosen on an article holds in the tools', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('learn/what-is-a-token/');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await open(page, 'privacy/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('learn/');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
});

test('tools lead to articles and back @subpath', async ({ page }) => {
  await open(page);
  await page.getByRole('banner').getByRole('link', { name: 'Learn' }).click();
  await expect(page).toHaveURL(/\/learn\/$/);
  await page.getByRole('banner').getByRole('link', { name: 'Calculator' }).click();
  await expect(page.getByTestId('text-input')).toBeVisible();
  await page.getByText('What is a token?').click();
  await page.locator('.what-is-a-token').getByRole('link').click();
  await expect(page).toHaveURL(/\/learn\/what-is-a-token\/$/);
});

test('a term in a tool leads to the glossary, by keyboard', async ({ page }) => {
  await open(page);
  const mark = page.locator('button.explain[popovertarget="about-cached"]');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#about-cached')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('#about-cached a')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/learn\/glossary\/#/);
  const term = page.locator(':target');
  await expect(term).toBeVisible();
  await expect(term.locator('.line')).not.toBeEmpty();
});

test('the menu on a phone works on an article', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('learn/what-is-a-token/');
  await page.getByTestId('menu-button').click();
  await page.getByRole('dialog').getByRole('link', { name: 'Calculator' }).click();
  await expect(page.getByTestId('text-input')).toBeVisible();
});

test('the feeds of articles hold them all', async ({ request }) => {
  for (const language of ['', 'zh-hant/']) {
    const feed = await request.get(`${language}learn/feed.xml`);
    expect(feed.status()).toBe(200);
    expect((await feed.text()).match(/<entry>/g)).toHaveLength(20);
  }
});
