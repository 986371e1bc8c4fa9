// Taking the numbers away: links, Markdown, CSV.
import { cell, expect, expectCount, MIXED, open, pickModel, test, write, live } from './support.mjs';

const TERRA = 'openai/gpt-6.1-terra';
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.beforeEach(({ page }) => page.clock.setFixedTime('2026-11-20T12:00:00Z'));

test('a link carries the numbers there and back, and never the text @hydration @subpath', async ({ page }) => {
  await open(page);
  await write(page, `Secret: ${MIXED}`);
  await pickModel(page, 'claude haiku 4.5');
  await page.getByTestId('workload-output').fill('1234');
  await page.getByTestId('workload-cached').fill('50');
  await page.getByTestId('workload-requests').fill('77');
  await page.getByTestId('workload-period').selectOption('day');
  await expect(page.getByTestId('token-count')).toHaveText(/^about/);
  const tokens = await page.getByTestId('token-count').getAttribute('data-value');
  const month = await page.getByTestId('cost-per-month').locator('[data-value]').getAttribute('data-value');
  await page.getByTestId('copy-link').click();
  await expect(page.getByTestId('share-status')).toHaveText('Link copied. It holds the numbers, not your text.');
  const link = await clipboard(page);
  const search = new URL(link).search;
  expect(search.replace(/[0-9a-f]{4}$/, '')).toBe(`?v=2&in=${tokens}&out=1234&cached=50&rpd=77&m=anthropic/claude-haiku-4-5&end=`);
  await page.goto('about:blank');
  await open(page, link);
  await expect(page.getByTestId('model-picker')).toContainText('Haiku 4.5');
  await expectCount(page, tokens);
  await expect(page.getByTestId('workload-output')).toHaveValue('1,234');
  await expect(page.getByTestId('workload-cached')).toHaveValue('50');
  await expect(page.getByTestId('workload-requests')).toHaveValue('77');
  await expect(page.getByTestId('workload-period')).toHaveValue('day');
  await expect(page.getByTestId('cost-per-month').locator('[data-value]')).toHaveAttribute('data-value', month);
  await expect(page.getByTestId('text-input')).toHaveValue('');
  await expect(page.getByTestId('link-problems')).toBeHidden();
});

test('typing never writes the text into the address', async ({ page }) => {
  await open(page);
  await write(page, 'Secret words');
  await page.getByTestId('workload-output').fill('1234');
  await expect(page).toHaveURL(/out=1234/);
  expect(page.url()).not.toMatch(/secret|words|in=/i);
});

test('the link of the documentation opens @hydration @subpath', async ({ page }) => {
  await open(page, `?v=1&in=1200&out=400&rpd=500&m=${TERRA}`);
  await expect(page.getByTestId('link-problems')).toBeHidden();
  await expect(page.getByTestId('link-input').locator('[data-value]')).toHaveAttribute('data-value', '1200');
  // 1,200 x $1.00/M + 400 x $5.00/M = $0.0032; x 500 x 30 = $48.
  await expect(cell(page, TERRA, 'total')).toHaveAttribute('data-value', '0.0032');
  await expect(cell(page, TERRA, 'month')).toHaveAttribute('data-value', '48');
});

test('a broken link opens, says what it could not read, and works @hydration @subpath', async ({ page }) => {
  await open(page, '?v=9&in=abc&m=nope/x&out=-5');
  const problems = page.getByTestId('link-problems');
  await expect(problems).toContainText('newer version (9)');
  await expect(problems).toContainText('in=abc');
  await expect(problems).toContainText('out=-5');
  await expect(problems).toContainText('m=nope/x was left out. There is no such model here.');
  await expect(problems.getByRole('listitem')).toHaveCount(4);
  await expect(page.getByTestId('workload-output')).toHaveValue('400');
  await write(page, MIXED);
  await expectCount(page, 38);
});

for (const [tool, changes] of [
  ['', async (page) => page.getByTestId('workload-output').fill('1234')],
  ['compare/', async (page) => page.getByTestId('book-search').fill('haiku')],
  ['scenarios/', async (page) => page.getByTestId('n-1').fill('77')],
  ['billing/', async (page) => page.getByTestId('bill-opening').fill('77')],
]) {
  test(`a link of /${tool} that was cut between two fields says that it is not whole`, async ({ page }) => {
    await open(page, tool);
    await changes(page);
    await expect(page).toHaveURL(/\?v=2&.*&end=[0-9a-f]{4}$/);
    const link = new URL(page.url()).search;
    const problems = page.getByTestId('link-problems');
    const visit = async (query) => {
      await page.goto('about:blank');
      await open(page, `${tool}${query}`);
    };
    await visit(`${link}&utm_source=mail`);
    await expect(problems).toHaveCount(0);
    await visit(link.replace(/&end=.*$/, ''));
    await expect(problems.getByRole('listitem')).toHaveCount(1);
    await expect(problems).toContainText('cut off');
    await visit(`${link}&colour=red`);
    await expect(problems).toContainText('“colour” means nothing here');
  });
}

test('no link turns the text after it', async ({ page }) => {
  const evil = '%E2%80%AEgpt';
  for (const query of [`?in=${evil}&m=${evil}/x`, `compare/?pick=${evil}/x&q=${evil}&provider=${evil}`, `scenarios/?m=${evil}/x&fee=${evil}`, `billing/?at=${evil}&own=${evil}:1`]) {
    await open(page, query);
    await expect(page.getByTestId('link-problems')).toContainText('gpt');
    expect(await page.locator('body').innerText()).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  }
});

test('a link with markup in it shows it as text', async ({ page }) => {
  await open(page, '?v=1&in=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&m=%3Cb%3E/x');
  await expect(page.getByTestId('link-problems')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.getByTestId('link-problems').locator('img, b')).toHaveCount(0);
});

test('typing on a page from a link counts the text instead', async ({ page }) => {
  await open(page, `?v=1&in=1200&out=400&rpd=500&m=${TERRA}`);
  await expectCount(page, 1200);
  await write(page, MIXED);
  await expectCount(page, 38);
  await expect(page.getByTestId('link-input')).toBeHidden();
  await expect(page.getByTestId('workload-period')).toHaveValue('day');
  await expect(page).not.toHaveURL(/in=1200/);
});

test('a copy names the thinking that it counts', async ({ page }) => {
  await open(page, `?v=1&in=1200&out=400&think=5000&rpmo=10000&m=${TERRA}`);
  await page.waitForSelector('[data-testid="cost-table"]:not([aria-busy="true"])');
  await page.getByTestId('copy-markdown').click();
  await expect(page.getByTestId('share-status')).toHaveText(/^Table copied/);
  expect(await clipboard(page)).toContain('400 output tokens and 5,000 tokens of thinking, 0% of the input from the cache');
});

test('the table copies as Markdown, row by row as listed', async ({ page }) => {
  await open(page, `?v=1&in=1200&out=400&rpmo=10000&m=${TERRA}`);
  // All that are listed, also those the page has not drawn.
  await expect(page.locator('tr[data-model]')).toHaveCount(40);
  // Rows that are still to be drawn push the buttons down from under the pointer.
  await page.waitForSelector('[data-testid="cost-table"]:not([aria-busy="true"])');
  const rows = Number(/^\d+/.exec(await page.getByTestId('cost-count').textContent())[0]);
  expect(rows).toBeGreaterThan(60);
  await page.getByTestId('copy-markdown').click();
  await expect(page.getByTestId('share-status')).toHaveText(`Table copied: ${rows} rows.`);
  const lines = (await clipboard(page)).split('\n');
  expect(lines[0]).toMatch(/^\| Model \| Model id \| Provider \|/);
  expect(lines[1]).toMatch(/^\| --- \| --- \|.*---: \|/);
  expect(lines.filter((line) => line.startsWith('| '))).toHaveLength(rows + 2);
  const terra = lines.find((line) => line.includes(`| ${TERRA} |`));
  expect(terra).toMatch(/\| \$0\.00320 \| \$32\.00 \|.*developers\.openai\.com.*\| \d{4}-\d{2}-\d{2} \|$/);
  expect(lines.slice(rows + 2).join(' ')).toContain('10,000 requests a month');
});

test('the table copies as CSV with exact figures and empty cells for what is unknown', async ({ page }) => {
  await open(page, `?v=1&in=1200&out=400&rpmo=10000&m=${TERRA}`);
  await page.getByTestId('copy-csv').click();
  await expect(page.getByTestId('share-status')).toContainText('Table copied');
  const records = (await clipboard(page)).trimEnd().split(/\r?\n/);
  const columns = records[0].split(',').length;
  const terra = records.find((record) => record.includes(TERRA)).split(',');
  expect(terra).toHaveLength(columns);
  expect(terra.slice(4, 10)).toEqual(['1200', '0.0012', '0.002', '0', '0.0032', '32']);
  const unpriced = records.find((record) => record.includes('openai/gpt-5.5-pro')).split(',');
  expect(unpriced[7]).toBe('');
});

test.describe('when the browser refuses the clipboard', () => {
  test.use({ permissions: [] });

  test('the text is shown to copy by hand', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await open(page);
    await page.getByTestId('copy-link').click();
    await expect(page.getByTestId('share-by-hand')).toHaveValue(/\?v=2&in=76&/);
  });
});

test('the workload goes along to the comparison', async ({ page }) => {
  await open(page, '?v=1&in=1200&out=300&cached=0&rpmo=5000&m=openai/gpt-6-sol');
  await page.getByTestId('to-compare').click();
  await live(page);
  await expect(page).toHaveURL(/\/compare\//);
  await expect(page.getByTestId('book-input')).toHaveValue('1,200');
  await expect(page.getByTestId('book-requests')).toHaveValue('5,000');
  await expect(page.getByTestId('show-workload')).toBeChecked();
  // What it costs is what was asked: the cheapest month stands first, and without a workload the newest model again.
  await expect(page.locator('th[data-column="month"]')).toHaveAttribute('aria-sort', 'ascending');
  await page.getByTestId('show-list').check({ force: true });
  await expect(page.locator('th[aria-sort]')).toHaveAttribute('data-column', 'released');
  await page.getByTestId('show-workload').check({ force: true });
  await expect(page.locator('th[aria-sort]')).toHaveAttribute('data-column', 'month');
});
