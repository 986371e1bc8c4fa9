// The visitor's own prices: entered, changed, removed, kept on the device, taken away and brought back.
import { expect, open, test, pickModel, live } from './support.mjs';

const TERRA = 'openai/gpt-6.1-terra';
const KEPT_AS = 'tokentally.own-prices';

test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-20T12:00:00Z'));

const row = (page, key) => page.locator(`[data-testid="compare-table"] tr[data-model="${key}"]`);
const kept = (page, name = KEPT_AS) => page.evaluate((name) => localStorage.getItem(name), name);

/** Opens the dialog of own prices. */
async function openDialog(page) {
  await page.getByTestId('own-prices').click();
  await expect(page.getByTestId('own-dialog')).toBeVisible();
}

async function addRates(page, rates) {
  await pickModel(page, TERRA, 'own-model');
  for (const [field, typed] of Object.entries(rates)) await page.getByTestId(field).fill(typed);
  await page.getByTestId('own-save').click();
}

test('own rates take the place of the list’s, are marked, and are there after a reload @hydration', async ({ page }) => {
  await open(page, 'compare/');
  await openDialog(page);
  await expect(page.getByTestId('own-none')).toBeVisible();
  await addRates(page, { 'own-input': '0.80', 'own-output': '$4' });
  await expect(page.getByTestId('own-said')).toContainText('GPT-6.1 Terra');
  await expect(page.locator(`[data-own="${TERRA}"]`)).toContainText('Input $0.80');
  await page.getByTestId('own-close').click();
  await page.getByTestId('book-search').fill('gpt-6.1 terra');
  await expect(row(page, TERRA).locator('[data-part="input"]')).toHaveAttribute('data-value', '0.8');
  await expect(row(page, TERRA).locator('[data-mark="own"]')).toBeVisible();
  await page.reload();
  await live(page);
  await expect(page.getByTestId('own-prices')).toContainText('1');
  await page.getByTestId('book-search').fill('gpt-6.1 terra');
  await expect(row(page, TERRA).locator('[data-part="output"]')).toHaveAttribute('data-value', '4');
});

test('a discount, a row of one’s own, a change and a removal, by keyboard', async ({ page }) => {
  await open(page, 'compare/');
  await page.getByTestId('own-prices').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('own-discount').check();
  await pickModel(page, TERRA, 'own-model');
  await page.getByTestId('own-percent').fill('120');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('own-wrong')).toContainText('120');
  await page.getByTestId('own-percent').fill('20 %');
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-own="${TERRA}"]`)).toContainText('20% less than listed');
  await page.getByTestId('own-added').check();
  await page.getByTestId('own-name').fill('Our Llama box');
  await page.getByTestId('own-input').fill('0.1');
  await page.getByTestId('own-output').fill('0.2');
  await page.getByTestId('own-context').fill('128k');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-own="own/our-llama-box"]')).toContainText('128,000');
  await page.keyboard.press('Escape');
  await page.getByTestId('book-search').fill('gpt-6.1 terra');
  await expect(row(page, TERRA).locator('[data-part="input"]')).toHaveAttribute('data-value', '0.8'); // $1.00 less 20 %
  await page.getByTestId('book-search').fill('our llama');
  await expect(row(page, 'own/our-llama-box').locator('[data-part="context"]')).toHaveAttribute('data-value', '128000');
  await openDialog(page);
  await page.locator('[data-own="own/our-llama-box"]').getByTestId('own-edit').click();
  await expect(page.getByTestId('own-input')).toHaveValue('0.1');
  await page.getByTestId('own-input').fill('0.3');
  await page.getByTestId('own-save').click();
  await expect(page.locator('[data-own="own/our-llama-box"]')).toContainText('Input $0.30');
  await page.locator(`[data-own="${TERRA}"]`).getByTestId('own-remove').click();
  await expect(page.locator(`[data-own="${TERRA}"]`)).toHaveCount(0);
  await page.getByTestId('own-close').click();
  await page.getByTestId('book-search').fill('gpt-6.1 terra');
  await expect(row(page, TERRA).locator('[data-part="input"]')).toHaveAttribute('data-value', '1');
});

test('own prices go out as a file and come back; what cannot be used is listed', async ({ page }) => {
  await open(page, 'compare/');
  await openDialog(page);
  await addRates(page, { 'own-input': '0.80' });
  const saving = page.waitForEvent('download');
  await page.getByTestId('own-export').click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('tokentally-own-prices.json');
  const { readFile } = await import('node:fs/promises');
  const json = await readFile(await file.path(), 'utf8');
  await page.locator(`[data-own="${TERRA}"]`).getByTestId('own-remove').click();
  await expect(page.getByTestId('own-none')).toBeVisible();
  expect(await kept(page)).toBe(null);
  await page.getByTestId('own-import').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await expect(page.getByTestId('own-said')).toContainText('mine.json: 1 new');
  await expect(page.locator(`[data-own="${TERRA}"]`)).toContainText('Input $0.80');

  const bad = JSON.parse(json);
  bad.entries[0].rates.input = '0.70';
  bad.entries.push({ model: 'nobody/nothing', discount: '10', entered: '2026-11-20' }, { model: 'openai/gpt-6.1-sol', discount: '200', entered: '2026-11-20' });
  await page.getByTestId('own-import').setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(bad)) });
  const said = page.getByTestId('own-said');
  await expect(said).toContainText('bad.json: 1 new');
  await expect(said).toContainText('Replaced by the file: GPT-6.1 Terra');
  await expect(said).toContainText('nobody/nothing');
  await expect(said).toContainText('"200"');
  await page.getByTestId('own-import').setInputFiles({ name: 'photo.json', mimeType: 'application/json', buffer: Buffer.from([0xff, 0xd8, 0xff]) });
  await expect(said).toContainText('photo.json could not be read');
  await expect(page.locator(`[data-own="${TERRA}"]`)).toContainText('Input $0.70');
});

test('kept prices that cannot be read are said to be so and kept aside', async ({ page }) => {
  await page.addInitScript((name) => {
    if (!sessionStorage.getItem('once')) localStorage.setItem(name, '{"format": "broken');
    sessionStorage.setItem('once', '1');
  }, KEPT_AS);
  await open(page, 'compare/');
  await expect(page.locator('.own-said').first()).toContainText('tokentally.own-prices.unread-1');
  expect(await kept(page, 'tokentally.own-prices.unread-1')).toBe('{"format": "broken');
  expect(await kept(page)).toBe(null);
  await page.reload();
  await live(page);
  await expect(page.locator('.own-said').first()).toBeEmpty();
});
