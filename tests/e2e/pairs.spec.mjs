// The pages that set two models of the front row side by side, and the cards of every page.
import { expect, live, ROUTES, test } from './support.mjs';

const PAIR = 'compare/claude-sonnet-5-5-vs-gpt-6-2-astra/';

for (const language of ['', 'zh-hant/']) {
  test(`a pair is read, copied and opened in the comparison: /${language} @subpath`, async ({ page }) => {
    await page.goto(`${language}${PAIR}`);
    await live(page);
    const rows = page.getByTestId('side-by-side').locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(6);
    await expect(page.getByTestId('pair-sentence')).toContainText(/\$0\.\d+.*\$0\.\d+/);
    await expect(page).toHaveTitle(/\$\d.*\$\d/);
    await page.getByTestId('pair-compare').click();
    await expect(page).toHaveURL(/pick=/);
    await expect(page.getByTestId('side-by-side').locator('thead th[data-model]')).toHaveCount(2);
    await page.goBack();
    await expect(page.getByTestId('pair-sentence')).toBeVisible();
  });
}

test('the other order leads to the same page', async ({ page }) => {
  await page.goto('compare/gpt-6-2-astra-vs-claude-sonnet-5-5/');
  await expect(page).toHaveURL(new RegExp(PAIR));
  await expect(page.getByTestId('pair-sentence')).toBeVisible();
});

test('a pair reads without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(PAIR);
  await expect(page.getByTestId('side-by-side')).toBeVisible();
  await context.close();
});

test('a pair that is none is not found', async ({ page }) => {
  await page.goto('compare/no-model-vs-none/');
  await live(page);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.pair')).toHaveCount(0);
});

const READ = ['learn/', 'learn/what-is-a-token/', 'learn/money/', 'learn/glossary/', 'about/'];

test('every page has a card of its own of the size that previews are cut to', async ({ page, request, baseURL }) => {
  const seen = new Set();
  for (const route of [...ROUTES, PAIR, `zh-hant/${PAIR}`, ...READ, ...READ.map((path) => `zh-hant/${path}`)]) {
    const html = await (await request.get(route)).text();
    const fact = (name) => html.match(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`))?.[1];
    expect(fact('twitter:card'), route).toBe('summary_large_image');
    expect([fact('og:image:width'), fact('og:image:height')], route).toEqual(['1200', '630']);
    const image = new URL(fact('og:image'), baseURL);
    const png = await (await request.get(image.href)).body();
    expect(png.subarray(1, 4).toString(), route).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], route).toEqual([1200, 630]);
    expect(png.length, route).toBeLessThan(40_000);
    expect(seen.has(image.href), route).toBe(false);
    seen.add(image.href);
  }
  await page.goto('');
});
