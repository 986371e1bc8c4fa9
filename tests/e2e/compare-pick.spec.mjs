// Models side by side, one open model at its sellers, charts. Prices are those in force on the day the clock is set to.
import { expect, live, open, test } from './support.mjs';

const TERRA = 'openai/gpt-6.1-terra';
const SOL = 'openai/gpt-6.1-sol';
const HAIKU = 'anthropic/claude-haiku-5-5';

test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-20T12:00:00Z'));

const search = (page, words) => page.getByTestId('book-search').fill(words);

/** Ticks a model in the table: searched for first, so that its row is drawn. */
async function pick(page, key, words) {
  await search(page, words);
  await page.locator(`[data-testid="compare-table"] tr[data-model="${key}"] .pick`).check();
  await search(page, '');
}

const side = (page) => page.getByTestId('side-by-side');
const value = (page, line, model) => side(page).locator(`tr[data-line="${line}"] td[data-model="${model}"]`);

test('picked models stand side by side, the cheapest marked and the others as its multiple @hydration @subpath', async ({ page }) => {
  await open(page, 'compare/');
  await expect(page.getByTestId('nothing-picked')).toBeVisible();
  await expect(page.getByTestId('pick-bar')).toBeHidden();
  await pick(page, TERRA, 'gpt-6.1 terra');
  await pick(page, SOL, 'gpt-6.1 sol');
  await expect(side(page)).toBeVisible();
  await expect(value(page, 'input', TERRA)).toHaveAttribute('data-value', '1');
  await expect(value(page, 'input', TERRA)).toHaveAttribute('data-cheapest', 'true');
  await expect(value(page, 'input', TERRA)).toContainText('cheapest');
  await expect(value(page, 'input', SOL)).toHaveAttribute('data-value', '2');
  await expect(value(page, 'input', SOL)).toContainText('2.0×');
  // Both change past 272,000 tokens of prompt; the cache writes live 30 minutes.
  await expect(value(page, 'tier-input-over-272000', SOL)).toHaveAttribute('data-value', '4');
  await expect(value(page, 'tier-output-over-272000', TERRA)).toHaveAttribute('data-value', '7.5');
  await expect(value(page, 'cache-write-30m', SOL)).toHaveAttribute('data-value', '2.5');
  await expect(value(page, 'cache-write-12h', SOL)).toHaveAttribute('data-value', '5');
  await expect(value(page, 'released', TERRA)).toHaveAttribute('data-value', '2026-10-26');
  // 1,200 tokens in at $1 and 400 out at $5 a million.
  await expect(value(page, 'request', TERRA)).toHaveAttribute('data-value', '0.0032');
});

test('a comparison that is shared opens on itself, with the workload that it is priced for', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'compare/?v=1&in=1200&out=400&cached=0&rpmo=10000');
  await pick(page, TERRA, 'gpt-6.1 terra');
  await page.getByTestId('copy-link').click();
  const link = () => page.evaluate(() => navigator.clipboard.readText());
  // One model is no comparison yet.
  await expect.poll(link).toContain(encodeURIComponent(TERRA).replace('%2F', '/'));
  expect(await link()).not.toContain('#');
  await pick(page, SOL, 'gpt-6.1 sol');
  await page.getByTestId('copy-link').click();
  await expect.poll(link).toMatch(/#side-by-side$/);
  const shared = await context.newPage();
  await shared.goto(await link());
  await live(shared);
  await expect(shared.locator('#side-heading')).toBeInViewport();
  await expect(shared.getByTestId('side-workload')).toHaveText('Workload: 1,200 input and 400 output tokens a request, 0% of the input from the cache, 10,000 requests a month.');
});

test('lines on which all are the same can be left out', async ({ page }) => {
  await open(page, 'compare/');
  await pick(page, TERRA, 'gpt-6.1 terra');
  await pick(page, SOL, 'gpt-6.1 sol');
  await expect(side(page).locator('tr[data-line="context"]')).toBeVisible();
  await page.getByTestId('only-differences').check();
  await expect(side(page).locator('tr[data-line="context"]')).toHaveCount(0);
  await expect(side(page).locator('tr[data-line="input"]')).toBeVisible();
});

test('a seventh model is refused with a message, and the bar takes models away', async ({ page }) => {
  await open(page, 'compare/');
  const boxes = page.locator('[data-testid="compare-table"] tr[data-model] .pick');
  for (let at = 0; at < 6; at += 1) await boxes.nth(at).check();
  const bar = page.getByTestId('pick-bar');
  await expect(bar.locator('li')).toHaveCount(6);
  await expect(page.getByTestId('pick-full')).toBeEmpty();
  await boxes.nth(6).click();
  await expect(boxes.nth(6)).not.toBeChecked();
  await expect(page.getByTestId('pick-full')).toContainText('6 models are side by side already');
  await bar.locator('li').first().getByRole('button').click();
  await expect(bar.locator('li')).toHaveCount(5);
  await expect(boxes.nth(0)).not.toBeChecked();
  await expect(page.getByTestId('pick-full')).toBeEmpty();
  await page.getByTestId('clear-picks').click();
  await expect(bar).toBeHidden();
});

test('picking and the way down work by keyboard', async ({ page }) => {
  await open(page, 'compare/');
  await search(page, 'gpt-6.1 terra');
  await page.locator(`tr[data-model="${TERRA}"] .pick`).focus();
  await page.keyboard.press('Space');
  await page.getByTestId('go-side').focus();
  await page.keyboard.press('Enter');
  await expect(side(page)).toBeInViewport();
});

test('an open model is listed at its sellers, from cheap to unknown @hydration', async ({ page }) => {
  await open(page, 'compare/');
  await page.getByTestId('host-model').selectOption('openai/gpt-oss-120b');
  const hosts = page.getByTestId('hosts');
  await expect(hosts).toHaveAttribute('data-identity', 'openai/gpt-oss-120b');
  await expect(hosts.locator('tr[data-model="groq/openai/gpt-oss-120b"]')).toBeVisible();
  const totals = await hosts.locator('td[data-part="request"]').evaluateAll((cells) => cells.map((cell) => cell.dataset.value));
  const known = totals.filter((total) => total !== '').map(Number);
  expect(known.length).toBeGreaterThan(2);
  expect(known).toEqual([...known].sort((a, b) => a - b));
  expect(totals.slice(known.length).every((total) => total === '')).toBe(true);
  await expect(page.getByTestId('host-summary')).toContainText('asks');
});

test('charts follow the rows shown, say so in words and hold their values as a table @hydration', async ({ page }) => {
  await open(page, 'compare/');
  const chart = page.getByTestId('price-by-context');
  await expect(chart).toHaveCount(0);
  await page.locator('#charts').scrollIntoViewIfNeeded();
  await expect(chart.locator('figcaption > p').first()).toContainText('Half of the');
  await search(page, 'claude haiku 5.5');
  await expect(chart.locator('figcaption > p').first()).toContainText('Claude Haiku 5.5');
  await chart.locator('summary').click();
  await expect(chart.locator('tbody tr')).not.toHaveCount(0);
  await page.getByTestId('chart-price').selectOption('output');
  await expect(chart.locator('h3')).toContainText('Output');
  await search(page, '');
  await pick(page, HAIKU, 'claude haiku 5.5');
  // 1,200 tokens in at $0.10 and 400 out at $0.50 a million: $0.00012 and $0.0002, together $0.00032.
  const parts = page.getByTestId('cost-by-part');
  await expect(parts.locator('figcaption > p').first()).toContainText('Claude Haiku 5.5 costs the least, $0.000320. Output makes up 62.5% of that.');
  await parts.locator('summary').click();
  await expect(parts.locator('tbody tr')).toContainText(['$0.00012']);
});
