// What changed: coming events, movers, the list with its filters, and the feed.
import { expect, open, test } from './support.mjs';

const news = (page) => page.getByTestId('changes').locator('li');

test('the newest changes come first, each with its day, its model and its source', async ({ page }) => {
  await open(page, 'changes/');
  const days = await news(page).locator('[data-day]').evaluateAll((spans) => spans.map((span) => span.dataset.day));
  expect(days).toHaveLength(100);
  expect(days).toEqual([...days].sort().reverse());
  const first = news(page).first();
  await expect(first.locator('a').first()).toHaveAttribute('href', /\/models\//);
  await expect(first.locator('a').last()).toHaveAttribute('href', /^https:\/\//);
});

test('the rest comes when it is asked for', async ({ page }) => {
  await open(page, 'changes/');
  await page.getByTestId('more-changes').click();
  expect(await news(page).count()).toBeGreaterThan(200);
  await expect(page.getByTestId('more-changes')).toHaveCount(0);
});

test('a provider and a kind narrow the list down', async ({ page }) => {
  await open(page, 'changes/');
  await page.getByTestId('by-kind').selectOption('cut');
  await page.getByTestId('by-provider').selectOption('openai');
  const kinds = await news(page).evaluateAll((items) => items.map((item) => [item.dataset.news, item.dataset.model.split('/')[0]]));
  expect(kinds.length).toBeGreaterThan(0);
  for (const kind of kinds) expect(kind).toEqual(['cut', 'openai']);
  await expect(page.getByTestId('changes-count')).toContainText(String(kinds.length));
  await page.getByTestId('by-provider').selectOption('recraft');
  await expect(page.getByTestId('no-changes')).toBeVisible();
  await page.getByTestId('by-provider').selectOption('');
  await expect(page.getByTestId('no-changes')).toHaveCount(0);
});

test('the biggest movers are in order, and lead to their pages', async ({ page }) => {
  await open(page, 'changes/');
  const rows = page.getByTestId('movers').locator('tbody tr');
  const ratios = await rows.evaluateAll((rows) =>
    rows.map((row) => {
      const [before, after] = [...row.querySelectorAll('.number[data-value]')].map((cell) => Number(cell.dataset.value));
      return Math.max(before / after, after / before);
    }),
  );
  expect(ratios.length).toBeGreaterThan(2);
  expect(ratios).toEqual([...ratios].sort((a, b) => b - a));
  await rows.first().locator('a').click();
  await expect(page).toHaveURL(/\/models\//);
  await expect(page.getByTestId('history')).toBeVisible();
});

test('what is to come stands soonest first', async ({ page }) => {
  await open(page, 'changes/');
  const ahead = page.getByTestId('ahead');
  // Once every announced day has passed there is nothing to show.
  if ((await ahead.count()) === 0) return;
  const days = await ahead.locator('[data-day]').evaluateAll((spans) => spans.map((span) => span.dataset.day));
  expect(days).toEqual([...days].sort());
});

for (const route of ['', 'zh-hant/']) {
  test(`the feed of /${route}changes/ is well-formed and named in the head @subpath`, async ({ page, request }) => {
    await open(page, `${route}changes/`);
    const named = await page.locator('link[type="application/atom+xml"]').evaluate((link) => link.href);
    expect(named).toBe(await page.getByTestId('feed').evaluate((link) => link.href));
    const answer = await request.get(named);
    expect(answer.status()).toBe(200);
    const feed = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      const all = (selector) => [...document.querySelectorAll(selector)];
      return {
        error: document.querySelector('parsererror')?.textContent ?? null,
        root: document.documentElement.namespaceURI,
        ids: all('id').map((id) => id.textContent),
        updated: all('entry > updated').map((time) => Date.parse(time.textContent)),
        pages: all('entry > link[rel="alternate"]').map((link) => link.getAttribute('href')),
      };
    }, await answer.text());
    expect(feed.error).toBeNull();
    expect(feed.root).toBe('http://www.w3.org/2005/Atom');
    expect(feed.updated).toHaveLength(60);
    expect(feed.updated).toEqual([...feed.updated].sort((a, b) => b - a));
    expect(new Set(feed.ids).size).toBe(61);
    const here = new URL(named);
    expect((await request.get(new URL(feed.pages[0], here).pathname)).status()).toBe(200);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the newest hundred are there, and how to get the rest', async ({ page, request }) => {
    await page.goto('changes/');
    await expect(news(page)).toHaveCount(100);
    const html = await (await request.get('changes/')).text();
    expect(html.match(/<noscript>(.*?)<\/noscript>/s)?.[1]).toContain('price data');
  });
});

test('the example of the data page runs as printed and comes to what the page says', async ({ page }) => {
  await open(page, 'data/');
  const code = await page.getByTestId('example').textContent();
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await page.evaluate(`(async () => { ${code} })()`).catch((error) => said.push(error.message));
  const total = await page.getByTestId('example-result').locator('dd[data-value]').nth(3).getAttribute('data-value');
  await expect.poll(() => said[0]).toMatch(/^\$/);
  expect(Number(said[0].match(/^\$([\d.e-]+)/)[1])).toBeCloseTo(Number(total), 12);
});

test('every address on the data page answers @subpath', async ({ page, request }) => {
  await open(page, 'data/');
  const addresses = await page.locator('table').first().locator('a').evaluateAll((links) => links.map((link) => link.href));
  expect(addresses).toHaveLength(5);
  for (const address of addresses) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()['access-control-allow-origin'], address).toBe('*');
    expect(await answer.json()).toBeTruthy();
  }
});

for (const route of ['changes/', 'models/openai/gpt-6.1-terra/', 'models/groq/openai-gpt-oss-120b/']) {
  test(`no table of /${route} hides a figure on a phone, in either language`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const prefix of ['', 'zh-hant/']) {
      await open(page, prefix + route);
      const hiding = await page
        .locator('main .scroller')
        .evaluateAll((scrollers) => scrollers.filter((scroller) => scroller.scrollWidth > scroller.clientWidth).map((scroller) => scroller.innerText.slice(0, 40)));
      expect(hiding, prefix).toEqual([]);
    }
  });
}
