// The tokens one by one: what is seen, by mouse and by keyboard; the tables beside it.
import { expect, expectCount, MEBIBYTE, MEBIBYTE_TOKENS, MIXED, MIXED_COUNTS, open, openEarly, pickModel, test, write } from './support.mjs';

const view = (page) => page.getByTestId('token-view');
const tokens = (page) => view(page).getByRole('gridcell');
const popover = (page) => page.getByTestId('token-popover');

test('every token of the text is shown @subpath', async ({ page }) => {
  await open(page);
  await write(page, 'Hello, world!');
  await expect(tokens(page)).toHaveText(['Hello', ',', ' world', '!'], { useInnerText: false });
  await expect(tokens(page).nth(0)).not.toHaveClass(await tokens(page).nth(1).getAttribute('class')); // neighbours differ
});

test('the mouse shows id, bytes and text of a token', async ({ page }) => {
  await open(page);
  await write(page, 'Hello, world!');
  await tokens(page).nth(2).hover();
  await expect(popover(page).locator('[data-value]')).toHaveAttribute('data-value', '2375');
  await expect(popover(page)).toContainText('20 77 6f 72 6c 64');
  await expect(popover(page)).toContainText('Token 3');
});

test('the arrow keys go from token to token, Escape closes', async ({ page }) => {
  await open(page);
  await write(page, 'Hello, world!');
  await expect(tokens(page)).toHaveCount(4);
  await view(page).focus();
  const at = async (id, bytes) => {
    await expect(popover(page).locator('[data-value]')).toHaveAttribute('data-value', id);
    await expect(popover(page)).toContainText(bytes);
  };
  await at('13225', '48 65 6c 6c 6f');
  await page.keyboard.press('ArrowRight');
  await at('11', '2c');
  await page.keyboard.press('End');
  await at('0', '21');
  await page.keyboard.press('ArrowLeft');
  await at('2375', '20 77 6f 72 6c 64');
  await expect(view(page)).toHaveAttribute('aria-activedescendant', 't0-2');
  await page.keyboard.press('Home');
  await at('13225', '48 65 6c 6c 6f');
  await page.keyboard.press('Escape');
  await expect(popover(page)).toBeHidden();
});

test('tokens that share one emoji are shown as such', async ({ page }) => {
  await open(page);
  await write(page, '🦄');
  await expectCount(page, 3);
  await expect(tokens(page)).toHaveCount(1);
  await expect(tokens(page)).toHaveCSS('outline-style', 'dotted');
  await tokens(page).hover();
  await expect(popover(page).locator('[data-value]')).toHaveText(['4103', '99', '226']);
  await expect(popover(page).locator('dd code').first()).toHaveText('f0 9f');
  await expect(popover(page)).toContainText('These tokens share one character');
});

test('whitespace can be marked', async ({ page }) => {
  await open(page);
  await write(page, 'a b\tc\nd\u3000e');
  await page.getByTestId('whitespace-toggle').check();
  const shown = () => tokens(page).allTextContents().then((texts) => texts.join(''));
  await expect.poll(shown).toBe('a·b→c↵d□e');
  await page.getByTestId('whitespace-toggle').uncheck();
  await expect.poll(shown).not.toContain('·');
});

test('ids can stand in the place of the text', async ({ page }) => {
  await open(page);
  await write(page, 'Hello, world!');
  await page.getByTestId('ids-toggle').check();
  await expect(tokens(page)).toHaveText(['13225', '11', '2375', '0']);
  await page.getByTestId('ids-toggle').uncheck();
  await expect(tokens(page).first()).toHaveText('Hello');
});

test('another encoding shows its own tokens', async ({ page }) => {
  await open(page);
  await write(page, 'Hello, world!');
  await page.getByTestId('encoding-select').selectOption('cl100k_base');
  await page.getByTestId('ids-toggle').check();
  await expect(tokens(page)).toHaveText(['9906', '11', '1917', '0']);
});

test('for an estimate the view says whose tokens it shows', async ({ page }) => {
  await open(page);
  await pickModel(page, 'claude sonnet 5.5');
  await expect(page.getByText('these are the tokens of o200k_base')).toBeVisible();
});

test('an empty text says that there is nothing to show', async ({ page }) => {
  await open(page);
  await page.getByTestId('clear').click();
  await expect(page.getByText('Nothing to show yet.')).toBeVisible();
  await expect(tokens(page)).toHaveCount(0);
});

test('a megabyte scrolls to its end with few rows on the page', async ({ page }) => {
  await open(page);
  await write(page, MEBIBYTE);
  await expectCount(page, MEBIBYTE_TOKENS);
  await expect.poll(async () => Number(await view(page).getAttribute('aria-rowcount'))).toBeGreaterThan(1_000);
  const rowCount = await view(page).getAttribute('aria-rowcount');
  await view(page).evaluate((view) => (view.scrollTop = view.scrollHeight));
  await view(page).evaluate((view) => view.scrollIntoView({ block: 'center' }));
  const last = view(page).locator(`[aria-rowindex="${rowCount}"]`);
  await expect(last).toBeInViewport();
  expect(await view(page).getByRole('row').count()).toBeLessThan(200);
  await view(page).evaluate((view) => (view.scrollTop = view.scrollHeight / 2));
  await expect(last).toHaveCount(0);
  await view(page).focus();
  await page.keyboard.press('Control+End');
  await expect(last).toBeInViewport();
  await expect(popover(page)).toBeVisible();
  expect(await view(page).getByRole('row').count()).toBeLessThan(200);
  const shown = await view(page).getByRole('row').last().textContent();
  expect(MEBIBYTE.endsWith(shown)).toBe(true);
});

test('the same text stands in every encoding, side by side', async ({ page }) => {
  await open(page);
  await write(page, MIXED);
  await expectCount(page, 38);
  await page.getByTestId('encodings').locator('summary').click();
  for (const [encoding, count] of Object.entries(MIXED_COUNTS)) {
    await expect(page.locator(`tr[data-encoding="${encoding}"] td`).first()).toHaveAttribute('data-value', String(count));
  }
  await write(page, 'Hello, world!'); // and keeps up
  for (const encoding of Object.keys(MIXED_COUNTS)) {
    await expect(page.locator(`tr[data-encoding="${encoding}"] td`).first()).toHaveAttribute('data-value', '4');
  }
});

test('a table of encodings opened before the page is alive keeps up as well @hydration', async ({ page }) => {
  await openEarly(page, () => page.getByTestId('encodings').locator('summary').click());
  await write(page, MIXED);
  await expect(page.locator('tr[data-encoding="r50k_base"] td').first()).toHaveAttribute('data-value', '51');
});

test('one paragraph in eight languages shows what each costs in tokens', async ({ page }) => {
  await open(page);
  const table = page.getByTestId('language-table');
  await expect(table.locator('tr[data-language]')).toHaveCount(8);
  const first = (language) => table.locator(`tr[data-language="${language}"] td`).first();
  await expect(first('en')).toHaveAttribute('data-value', '76');
  const hindi = Number(await first('hi').getAttribute('data-value'));
  await table.getByRole('combobox').selectOption('r50k_base');
  await expect.poll(async () => Number(await first('hi').getAttribute('data-value'))).toBeGreaterThan(3 * hindi);
});

// The order of what is seen from left to right: each letter with the place it stands at, in the element's own text.
const seenOrder = (element) => {
  const letters = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = 0; at < node.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      letters.push({ letter: node.data[at], left: range.getClientRects()[0]?.left ?? 0 });
    }
  }
  return letters.sort((a, b) => a.left - b.left).map(({ letter }) => letter).join('');
};

for (const text of ['abc مرحبا بالعالم xyz', 'مرحبا بالعالم abc 123 שלום', 'שלום (abc) 12, 34', 'price: ١٢٣ ريال, or 45 USD']) {
  test(`tokens stand in the order of their text, whichever way it runs: ${text}`, async ({ page }) => {
    await open(page);
    await write(page, text);
    await expect.poll(async () => (await tokens(page).allTextContents()).join('')).toBe(text);
    const row = view(page).getByRole('row');
    const plain = await row.evaluateHandle((row, text) => {
      const plain = document.createElement('div');
      plain.dir = 'auto';
      plain.textContent = text;
      plain.style.cssText = `font: ${getComputedStyle(row).font}; white-space: pre; position: absolute; top: 0`;
      document.body.append(plain);
      return plain;
    }, text);
    expect(await row.evaluate(seenOrder)).toBe(await plain.evaluate(seenOrder));
    for (const mark of [true, false]) {
      await page.getByTestId('whitespace-toggle').setChecked(mark);
      const order = (await row.evaluate(seenOrder)).replaceAll('·', ' ');
      expect(order).toBe(await plain.evaluate(seenOrder));
    }
  });
}

test('ids run from left to right whatever their tokens do', async ({ page }) => {
  await open(page);
  await write(page, 'مرحبا بالعالم');
  await page.getByTestId('ids-toggle').check();
  await expect(tokens(page).first()).toHaveText(/^\d+$/);
  const lefts = await tokens(page).evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
  expect(lefts.length).toBeGreaterThan(2);
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
});
