// A model's page: history, sellers, what common work costs.
import { expect, open, test } from './support.mjs';

const PAGE = 'models/google/gemini-3.6-flash/';

test('a model whose price moved shows a chart and every period, newest first', async ({ page }) => {
  await open(page, PAGE);
  await expect(page.getByTestId('price-history').locator('svg').first()).toHaveAttribute('role', 'img');
  const eras = page.getByTestId('history').locator('> li');
  const days = await eras.evaluateAll((items) => items.map((item) => item.dataset.from));
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort().reverse());
  await page.getByTestId('price-history').locator('summary').click();
  await expect(page.getByTestId('price-history').locator('tbody tr').first()).toBeVisible();
});

test('an announced price is marked as not in force', async ({ page }) => {
  await open(page, PAGE);
  const promised = page.locator('[data-state="announced"]');
  await expect(promised).toHaveText('announced, not in force');
});

test('a model with one price says so and draws no chart', async ({ page }) => {
  await open(page, 'models/openai/gpt-6.1-terra/');
  await expect(page.getByTestId('single-price')).toBeVisible();
  await expect(page.locator('figure')).toHaveCount(0);
});

test('common work opens to arithmetic that adds up', async ({ page }) => {
  await open(page, 'models/openai/gpt-6.1-terra/');
  const chat = page.locator('[data-preset="chat"]');
  await chat.locator('summary').click();
  const values = await chat.locator('dd').evaluateAll((cells) => cells.map((cell) => Number(cell.dataset.value)));
  await expect(chat.locator('dd').first()).toBeVisible();
  const [total, month] = values.slice(-2);
  expect(values.slice(0, -2).reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 12);
  expect(total * 100_000).toBeCloseTo(month, 6);
  await expect(chat.locator('summary .number').first()).toHaveAttribute('data-value', /^0\./);
});

test('open weights show every seller, the cheapest first, with links to their pages', async ({ page }) => {
  await open(page, 'models/groq/openai-gpt-oss-120b/');
  const rows = page.getByTestId('hosts').locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(2);
  await expect(page.getByTestId('hosts').locator('[aria-current] a')).toHaveCount(0);
  const costs = await rows.evaluateAll((rows) => rows.map((row) => row.querySelectorAll('td')[2].dataset.value).filter(Boolean).map(Number));
  expect(costs).toEqual([...costs].sort((a, b) => a - b));
  await rows.locator('a').first().click();
  await expect(page.getByTestId('hosts')).toBeVisible();
});

test('the way to a model is told to search engines', async ({ page }) => {
  await page.goto(PAGE);
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const trail = blocks.map((block) => JSON.parse(block)).find((block) => block['@type'] === 'BreadcrumbList');
  expect(trail.itemListElement.map((step) => step.position)).toEqual([1, 2]);
  expect(trail.itemListElement[1].item).toContain(PAGE);
});
