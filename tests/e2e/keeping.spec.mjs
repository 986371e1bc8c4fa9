// What stays on the device: the text only when somebody asks for it, and nothing under a name that the privacy page does not list.
import { expect, expectCount, MIXED, MIXED_COUNTS, open, ROUTES, test, write } from './support.mjs';

const KEPT = 'tokentally.text-kept';
const kept = (page) => page.evaluate((name) => localStorage.getItem(name), KEPT);

test('a text is kept on the device on request, and forgotten at once when that is taken back', async ({ page, context }) => {
  await open(page);
  const box = page.getByTestId('keep-text');
  await expect(box).not.toBeChecked();
  await write(page, MIXED);
  await expectCount(page, MIXED_COUNTS.o200k_base);
  expect(await kept(page)).toBe(null);
  await box.check();
  expect(await kept(page)).toBe(MIXED);
  await expect(page.getByTestId('keep-said')).toContainText('Untick');
  await write(page, `${MIXED} more`);
  await page.close({ runBeforeUnload: true });

  const later = await context.newPage();
  await open(later);
  await expect(later.getByTestId('text-input')).toHaveValue(`${MIXED} more`);
  await expect(later.getByTestId('keep-text')).toBeChecked();
  await later.getByTestId('keep-text').uncheck();
  expect(await kept(later)).toBe(null);
  await expect(later.getByTestId('keep-said')).toBeEmpty();
  // It stays as long as the tab, as any text does, and no longer.
  await later.reload();
  await expect(later.getByTestId('text-input')).toHaveValue(`${MIXED} more`);
  expect(await kept(later)).toBe(null);
});

test('what one tab has forgotten another does not write again', async ({ page, context }) => {
  await open(page);
  await write(page, 'Forget this.');
  await page.getByTestId('keep-text').check();
  const other = await context.newPage();
  await open(other);
  await other.getByTestId('keep-text').uncheck();
  await page.reload();
  expect(await kept(page)).toBe(null);
});

test('a browser that keeps nothing says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page);
  await write(page, 'Too much.');
  await page.getByTestId('keep-text').click();
  await expect(page.getByTestId('keep-said')).toContainText('does not let');
  await expect(page.getByTestId('keep-text')).not.toBeChecked();
});

test('the privacy page lists every name that something is stored under', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    globalThis.stored = JSON.parse(sessionStorage.getItem('stored by tests') ?? '[]');
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (name, value) {
      if (!globalThis.stored.includes(name)) {
        globalThis.stored.push(name);
        setItem.call(sessionStorage, 'stored by tests', JSON.stringify(globalThis.stored));
      }
      return setItem.call(this, name, value);
    };
  });
  for (const route of ROUTES) await open(page, route);
  await open(page);
  await write(page, 'Something to keep.');
  await page.getByTestId('keep-text').check();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await page.getByTestId('clear').click();
  await open(page, 'scenarios/');
  await page.getByTestId('scenario-name').fill('A month');
  await page.getByTestId('keep').click();
  await expect(page.getByTestId('shelf-said')).not.toBeEmpty();
  await open(page, 'privacy/');
  const stored = await page.evaluate(() => globalThis.stored);
  const listed = await page.locator('[data-kept]').evaluateAll((all) => all.map(({ dataset }) => dataset.kept));
  expect(stored).toContain('tokentally.text');
  for (const name of [KEPT, 'tokentally.theme', 'tokentally.scenarios']) expect(stored).toContain(name);
  for (const name of stored.filter((name) => name !== 'stored by tests')) expect(listed, name).toContain(name.replace(/\.unread-\d$/, ''));
  expect(new Set(listed).size).toBe(listed.length);
});
