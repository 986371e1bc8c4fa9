// What is typed into a field: it counts at once, a digit may be added to a grouped number, and two readings are asked about.
import { readFile } from 'node:fs/promises';
import { expect, open, test } from './support.mjs';

/** A field of each tool, a value its page starts with, and an element whose text or value says what is in use. */
const FIELDS = [
  { path: '', id: 'workload-requests', result: '[data-testid="cost-summary"]' },
  { path: 'compare/?v=1&in=1000&show=workload&q=gpt-6-sol', id: 'book-input', result: 'tr[data-model="openai/gpt-6-sol"] [data-part="month"]' },
  { path: 'scenarios/', id: 'n-1', result: '[data-testid="month"]' },
  { path: 'billing/', id: 'bill-per-month', result: '[data-testid="bill-figures"]' },
];

for (const { path, id, result } of FIELDS) {
  test(`${id}: what is typed counts while it is typed, a digit behind a grouped number too`, async ({ page }) => {
    await open(page, path);
    const field = page.getByTestId(id);
    const shown = () => page.locator(result).first().innerText();
    await field.fill('10000');
    await field.blur();
    await expect(field).toHaveValue('10,000');
    const before = await shown();
    await field.press('End');
    await page.keyboard.type('0');
    await expect(field).toHaveValue('10,0000');
    await expect.poll(shown).not.toBe(before);
    await expect(page.locator(`#${id.replace('n-1', 'n')}-problem`)).toBeEmpty();
    await field.blur();
    await expect(field).toHaveValue('100,000');
    await field.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('10,000');
    await expect.poll(shown).toBe(before);
  });

  test(`${id}: two readings are asked about and neither is used`, async ({ page }) => {
    await open(page, path);
    const field = page.getByTestId(id);
    const before = await page.locator(result).first().innerText();
    const problem = page.locator(`#${id.replace('n-1', 'n')}-problem`);
    for (const [typed, words] of [['1.000', 'can mean 1 or 1000'], ['10.000', 'can mean 10 or 10000'], ['1,5', 'can mean 1.5 or 15']]) {
      await field.fill('');
      await page.keyboard.insertText(typed);
      await expect(problem).toContainText(words);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
    }
    expect(await page.locator(result).first().innerText()).toBe(before);
    await field.fill('1,00,000');
    await expect(problem).toBeEmpty();
    await field.blur();
    await expect(field).toHaveValue('100,000');
  });
}

test('dollars are told from other currencies', async ({ page }) => {
  await open(page, 'billing/');
  const field = page.getByTestId('bill-per-month');
  await field.fill('NT$2000');
  await expect(page.locator('#bill-per-month-problem')).toContainText('NT$');
  await field.fill('USD 20');
  await expect(page.locator('#bill-per-month-problem')).toBeEmpty();
  await field.blur();
  await expect(field).toHaveValue('20');
});

/** An Enter as Safari reports the one that confirmed a word of an input method. */
const enterOfInputMethod = (locator) =>
  locator.evaluate((field) => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true })));

test('an Enter of an input method picks no model, keeps no scenario and saves no price', async ({ page }) => {
  await open(page);
  await page.getByTestId('model-picker').click();
  const search = page.getByTestId('model-search');
  await search.fill('gpt-5');
  await enterOfInputMethod(search);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  // The exact id is first.
  await expect(page.getByTestId('model-picker')).toContainText(/^GPT-5\s*OpenAI$/);

  await open(page, 'scenarios/');
  const name = page.getByTestId('scenario-name');
  await name.fill('客服');
  await enterOfInputMethod(name);
  await expect(page.locator('.shelf-section')).not.toContainText('客服');
  await name.press('Enter');
  await expect(page.locator('.shelf-section')).toContainText('客服');

  await open(page, 'compare/');
  await page.getByTestId('own-prices').click();
  const input = page.getByTestId('own-input');
  await input.fill('0.5');
  await enterOfInputMethod(input);
  await expect(page.locator('[data-own]')).toHaveCount(0);
  await input.press('Enter');
  await expect(page.locator('[data-own]')).toHaveCount(1);
});

test('files for spreadsheets begin with the mark of UTF-8', async ({ page }) => {
  for (const [path, button] of [['compare/', 'save-csv'], ['scenarios/', 'save-csv'], ['billing/', 'save-months'], ['zh-hant/scenarios/', 'save-csv']]) {
    await open(page, path);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(button).click()]);
    const bytes = await readFile(await download.path());
    expect([...bytes.subarray(0, 3)], path).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').split('\r\n')[0], path).not.toContain('\n');
  }
});

test('a table copies with a minus that spreadsheets read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'billing/');
  await page.evaluate(() => {
    const table = document.querySelector('[data-testid="bill-figures"] table, table[data-testid="bill-figures"]');
    table.querySelector('td.number').textContent = '\u2212$4,718.00';
    getSelection().selectAllChildren(table);
  });
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type) => (await item.getType(type)).text();
    return [await read('text/plain'), await read('text/html')];
  });
  for (const text of copied) {
    expect(text).toContain('-$4,718.00');
    expect(text).not.toContain('\u2212');
  }
  expect(copied[1]).toMatch(/<tr[ >]/);
});
