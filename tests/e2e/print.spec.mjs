// Paper: what the printed page says, on every tool in both languages.
import { expect, open, test } from './support.mjs';

const PAGES = ['', 'compare/', 'scenarios/', 'billing/', 'usage/', 'changes/', 'models/google/gemini-3.6-flash/'];
/** The width of an A4 sheet between the margins, in pixels of print. */
const SHEET = { width: 703, height: 1000 };

for (const route of PAGES.flatMap((page) => [page, `zh-hant/${page}`])) {
  test(`paper holds what the page says and nothing to press: /${route}`, async ({ page }) => {
    await open(page, route);
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const head = page.locator('.paper-head');
    await expect(head).toBeVisible();
    await expect(head).toContainText(new Date().toISOString().slice(0, 10));
    await expect(head).toContainText(page.url());
    await expect(head).toContainText(route.startsWith('zh') ? '美元' : 'US dollars');
    const found = await page.evaluate(() => {
      const isSeen = (element) => element.checkVisibility() && element.getClientRects().length > 0 && element.getBoundingClientRect().width > 1;
      const names = (elements) => [...elements].filter(isSeen).map((element) => element.textContent.trim() || element.dataset.testid || element.className);
      const tables = [...document.querySelectorAll('table')].filter(isSeen);
      return {
        pressed: names(document.querySelectorAll('button:not(th button, .model-pick), dialog, .pick-bar, .result-bar, a.button')),
        framed: names([...document.querySelectorAll('select, input')].filter((field) => getComputedStyle(field).borderTopWidth !== '0px' && !['checkbox', 'radio', 'file'].includes(field.type))),
        wide: document.documentElement.scrollWidth > innerWidth,
        cut: tables.filter((table) => table.getBoundingClientRect().right > innerWidth + 1).map((table) => table.className),
        nameless: tables.flatMap((table) => [...table.querySelectorAll('tbody th')]).filter((cell) => isSeen(cell) && cell.innerText.trim() === '').length,
        headless: tables.filter((table) => table.tHead && getComputedStyle(table.tHead).display !== 'table-header-group').map((table) => table.className),
        longest: Math.max(0, ...tables.map((table) => [...table.querySelectorAll('tbody tr[data-model]')].filter(isSeen).length)),
      };
    });
    expect(found).toMatchObject({ pressed: [], framed: [], wide: false, cut: [], nameless: 0, headless: [] });
    expect(found.longest).toBeLessThanOrEqual(40);
  });
}

test('a dark theme prints dark on white', async ({ page }) => {
  await open(page, 'scenarios/');
  await page.locator('.site-header .wide select').selectOption('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});

test('the first sheet of a scenario says which, on what and what it assumes, before the long table', async ({ page }) => {
  await open(page, 'scenarios/');
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByTestId('paper-name')).toHaveText('Support chat · GPT-6.1 Terra');
  const top = async (locator) => (await locator.boundingBox()).y;
  const sheet = page.locator('.print-sheet');
  await expect(sheet).toContainText('tools and system prompt');
  expect(await top(sheet)).toBeLessThan(await top(page.getByTestId('models-table')));
});
