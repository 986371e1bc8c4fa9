// A text that is not there yet: its length and language give a range of tokens.
import { expect, expectCount, open, test, write } from './support.mjs';

const count = (page) => page.getByTestId('token-count');
const table = (page) => page.locator('[data-testid="cost-table"]:not([aria-busy="true"])');

async function outline(page, amount, unit) {
  await page.getByTestId('tab-outline').click();
  await page.getByTestId('outline-unit').selectOption(unit);
  await page.getByTestId('outline-amount').fill(amount);
}

test('a thousand words are a range of tokens, with its arithmetic and what it rests on', async ({ page }) => {
  await open(page);
  await page.getByTestId('tab-outline').click();
  await expect(page.getByTestId('text-input')).toBeHidden();
  await expect(page.getByTestId('outline-arithmetic')).toContainText(/1,000 words × 1\.\d+ to 1\.\d+ tokens a word/);
  await expect(page.getByTestId('outline-form')).toContainText(/Measured on \d{4}-\d\d-\d\d over [\d,]+ characters/);
  const [low, high] = (await count(page).textContent()).match(/[\d,]+/g).map((number) => Number(number.replaceAll(',', '')));
  expect(low).toBeGreaterThan(1000);
  expect(high).toBeGreaterThan(low);
  expect(high).toBeLessThan(2000);
});

test('pages are so many words, and tokens are taken as they are', async ({ page }) => {
  await open(page);
  await outline(page, '3', 'pages');
  await expect(page.getByTestId('outline-pages')).toContainText('3 pages × 500 words = 1,500 words');
  const pages = await count(page).getAttribute('data-value');
  await page.getByTestId('outline-unit').selectOption('words');
  await page.getByTestId('outline-amount').fill('1500');
  await expect(count(page)).toHaveAttribute('data-value', pages);
  await page.getByTestId('outline-unit').selectOption('tokens');
  await page.getByTestId('outline-amount').fill('1,234');
  await expect(count(page)).toHaveText('1,234');
});

test('another language takes other tokens, and the costs follow', async ({ page }) => {
  await open(page);
  await outline(page, '10000', 'characters');
  const english = Number(await count(page).getAttribute('data-value'));
  await table(page).waitFor();
  const total = page.locator('tr[data-model="openai/gpt-6.1-terra"] [data-part="total"]').first();
  const before = Number(await total.locator('[data-value]').or(total).first().getAttribute('data-value'));
  await page.getByTestId('outline-language').selectOption('zh-Hant');
  await expect.poll(async () => Number(await count(page).getAttribute('data-value'))).toBeGreaterThan(2 * english);
  await table(page).waitFor();
  await expect.poll(async () => Number(await total.locator('[data-value]').or(total).first().getAttribute('data-value'))).toBeGreaterThan(before);
});

test('the text comes back as it was', async ({ page }) => {
  await open(page);
  await write(page, 'Hello, world!');
  await expectCount(page, 4);
  await outline(page, '500', 'words');
  await expect(count(page)).not.toHaveText('4');
  await page.getByTestId('tab-text').click();
  await expectCount(page, 4);
  await expect(page.getByTestId('text-input')).toHaveValue('Hello, world!');
});

test('a link carries the expected number', async ({ page }) => {
  await open(page);
  await outline(page, '2,500', 'tokens');
  await expect.poll(() => new URL(page.url()).searchParams.get('in')).toBe('2500');
});
