// One product: what a person enters in one tool is there in the next, counts everywhere, and is lost by nothing.
import { cell, expect, expectCount, live, MIXED, MIXED_COUNTS, open, pickModel, test, valueOf, write } from './support.mjs';

const TERRA = 'openai/gpt-6.1-terra';
const header = (page, name) => page.getByRole('navigation').first().getByRole('link', { name });
const box = (page) => page.getByTestId('text-input');
const month = (page) => page.getByTestId('month-expected');

/** A price of the visitor's own, as the device keeps it. */
const OWN = JSON.stringify({
  format: 'tokentally own prices',
  version: 1,
  entries: [{ model: TERRA, rates: { input: '0.5', output: '2' }, entered: '2026-11-20' }],
});
const withOwnPrice = (page) =>
  page.addInitScript((own) => localStorage.setItem('tokentally.own-prices', own), OWN);

test.describe('the text', () => {
  test('is there after a reload, another tool and a change of language, and with the tab it goes @hydration', async ({ page, context }) => {
    await open(page);
    await write(page, MIXED);
    await expectCount(page, MIXED_COUNTS.o200k_base);
    await page.reload();
    await live(page);
    await expect(box(page)).toHaveValue(MIXED);
    await expectCount(page, MIXED_COUNTS.o200k_base);
    await page.locator('.site-header .wide a[lang="zh-Hant"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await expect(box(page)).toHaveValue(MIXED);
    // A page that is loaded, not shown by a link.
    await open(page, 'scenarios/');
    await open(page);
    await expect(box(page)).toHaveValue(MIXED);
    expect(await page.evaluate(() => Object.keys(localStorage)), 'nothing outlives the tab').not.toContain('tokentally.text');
    const other = await context.newPage();
    await open(other);
    await expect(box(other)).not.toHaveValue(MIXED);
  });

  for (const [what, act] of [
    ['a sample', (page) => page.locator('[data-sample="code"]').click()],
    ['Clear', (page) => page.getByTestId('clear').click()],
    ['a link with a number', (page) => page.evaluate(() => history.pushState(null, '', '?v=1&in=777&out=400&cached=0&rpmo=10')).then(() => page.reload()).then(() => live(page))],
  ]) {
    test(`can be had back after ${what}`, async ({ page }) => {
      await open(page);
      await expect(page.getByTestId('undo')).toHaveCount(0);
      await write(page, MIXED);
      await expectCount(page, MIXED_COUNTS.o200k_base);
      await act(page);
      await expect(box(page)).not.toHaveValue(MIXED);
      await page.getByTestId('undo').click();
      await expect(box(page)).toHaveValue(MIXED);
      await expectCount(page, MIXED_COUNTS.o200k_base);
      await expect(page.getByTestId('undo')).toHaveCount(0);
    });
  }

  test('that took the place of another can be exchanged with it, and both outlive a reload', async ({ page }) => {
    await open(page);
    await write(page, 'The first.');
    await page.getByTestId('clear').click();
    await write(page, 'The second.');
    await page.reload();
    await live(page);
    await expect(box(page)).toHaveValue('The second.');
    await page.getByTestId('undo').click();
    await expect(box(page)).toHaveValue('The first.');
    await page.getByTestId('undo').click();
    await expect(box(page)).toHaveValue('The second.');
  });

  test('that came as a file can be had back', async ({ page }) => {
    await open(page);
    const long = 'A line of a long file.\n'.repeat(60_000);
    await page.getByTestId('file-input').setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(long) });
    await expect(page.getByTestId('attached')).toContainText('long.txt');
    const count = await valueOf(page.getByTestId('token-count'));
    await page.getByTestId('clear').click();
    await expectCount(page, 0);
    await page.getByTestId('undo').click();
    await expect(page.getByTestId('attached')).toContainText('long.txt');
    await expectCount(page, count);
  });
});

test('own prices count in every tool, are marked there, and stop when they are removed', async ({ page }) => {
  await withOwnPrice(page);
  // A thousand requests of a thousand tokens each way: a million in at $0.50 and a million out at $2.
  await open(page, `?v=1&in=1000&out=1000&cached=0&rpmo=1000&m=${TERRA}`);
  await expect(cell(page, TERRA, 'month')).toHaveAttribute('data-value', '2.5');
  await expect(page.locator(`tr[data-model="${TERRA}"] [data-testid="own-mark"]`)).toBeVisible();
  await header(page, 'Scenarios').click();
  await expect(month(page)).toHaveAttribute('data-value', '2.5');
  await expect(page.getByTestId('prices-used').getByTestId('own-mark')).toBeVisible();
  await header(page, 'Billing').click();
  await expect(page.getByTestId('use-said')).toHaveAttribute('data-value', '2.5');
  await expect(page.getByTestId('use-said')).toContainText('your price');
  await page.reload();
  await live(page);
  await expect(page.getByTestId('use-said')).toHaveAttribute('data-value', '2.5');
  await page.locator('.site-header .wide a[lang="zh-Hant"]').click();
  await expect(page.getByTestId('use-said')).toContainText('你的價格');
  await page.locator('.site-header .wide a[lang="en"]').click();
  await header(page, 'Compare').click();
  await page.getByTestId('own-prices').click();
  await page.getByTestId('own-remove').click();
  await page.getByTestId('own-close').click();
  await header(page, 'Scenarios').click();
  // The list's: $1.00... whatever it is, it is not ours, and no mark is left.
  await expect(month(page)).not.toHaveAttribute('data-value', '2.5');
  await expect(page.getByTestId('own-mark')).toHaveCount(0);
});

test('nobody without own prices loads their part', async ({ page }) => {
  const loaded = [];
  page.on('request', (request) => loaded.push(request.url()));
  await open(page, 'compare/');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => /\/own-[0-9a-f]{8}\.wasm/.test(url))).toEqual([]);
  await page.getByTestId('own-prices').click();
  await expect(page.getByTestId('own-none')).toBeVisible();
});

test.describe('where files do not come', () => {
  test.use({ forgiven: /Failed to load|own-/ });

  test('the form for own prices says so, and comes when it is asked for again', async ({ page }) => {
    await page.route(/\/own-[0-9a-f]{8}\.wasm/, (route) => route.abort());
    await open(page, 'compare/');
    await page.getByTestId('own-prices').click();
    await expect(page.locator('.own-said').first()).toContainText('could not be loaded');
    await page.unroute(/\/own-[0-9a-f]{8}\.wasm/);
    await page.getByTestId('own-prices').click();
    await expect(page.getByTestId('own-none')).toBeVisible();
  });
});

test.describe('numbers', () => {
  test('of the calculator are there in every tool that the header leads to', async ({ page }) => {
    await open(page);
    await write(page, MIXED);
    await expectCount(page, MIXED_COUNTS.o200k_base);
    await page.getByTestId('workload-output').fill('250');
    await page.getByTestId('workload-requests').fill('7000');
    await pickModel(page, 'gpt-6-sol');
    await header(page, 'Compare').click();
    await page.getByTestId('show-workload').check({ force: true });
    await expect(page.getByTestId('book-input')).toHaveValue(String(MIXED_COUNTS.o200k_base));
    await expect(page.getByTestId('book-output')).toHaveValue('250');
    await expect(page.getByTestId('book-requests')).toHaveValue('7,000');
    await header(page, 'Scenarios').click();
    await expect(page.getByTestId('user-1')).toHaveValue(String(MIXED_COUNTS.o200k_base));
    await expect(page.getByTestId('out-1')).toHaveValue('250');
    await expect(page.getByTestId('n-1')).toHaveValue('7,000');
    await expect(page.getByTestId('model-picker')).toContainText('GPT-6 Sol');
    const cost = await valueOf(month(page));
    await header(page, 'Billing').click();
    await expect(page.getByTestId('use-said')).toHaveAttribute('data-value', cost);
    // And what is changed on the way comes back.
    await header(page, 'Compare').click();
    await page.getByTestId('book-output').fill('300');
    await page.getByTestId('book-output').blur();
    await header(page, 'Calculator').click();
    await expect(page.getByTestId('workload-output')).toHaveValue('300');
    await expect(box(page)).toHaveValue(MIXED);
  });

  test('are in the address of the tool that the header leads to', async ({ page }) => {
    await open(page);
    await page.getByTestId('workload-output').fill('250');
    await header(page, 'Scenarios').click();
    await expect(page).toHaveURL(/scenarios\/\?v=2&p=requests.*out=250/);
    await page.reload();
    await live(page);
    await expect(page.getByTestId('out-1')).toHaveValue('250');
    await header(page, 'Calculator').click();
    await expect(page).toHaveURL(/\/\?v=2&out=250/);
  });

  test('of a scenario are an average request elsewhere, and the scenario stays', async ({ page }) => {
    await open(page, 'scenarios/');
    await page.getByTestId('user-1').fill('75');
    const cost = await valueOf(month(page));
    await header(page, 'Calculator').click();
    // Answers of 150 tokens; 3,000 conversations of five turns, a hundredth of them twice: 15,150 requests.
    await expect(page.getByTestId('workload-output')).toHaveValue('150');
    await expect(page.getByTestId('workload-requests')).toHaveValue('15,150');
    await write(page, MIXED);
    await expectCount(page, MIXED_COUNTS.o200k_base);
    await header(page, 'Scenarios').click();
    await expect(page.getByTestId('user-1')).toHaveValue('75');
    await expect(month(page)).toHaveAttribute('data-value', cost);
    await expect(page.getByTestId('displaced')).toHaveCount(0);
  });

  test('that take a scenario’s place say so, and it can be had back', async ({ page }) => {
    await open(page, 'scenarios/');
    await page.getByTestId('user-1').fill('75');
    const cost = await valueOf(month(page));
    await header(page, 'Calculator').click();
    await page.getByTestId('workload-requests').fill('500');
    await header(page, 'Scenarios').click();
    await expect(page.getByTestId('n-1')).toHaveValue('500');
    await page.getByTestId('displaced-back').click();
    await expect(page.getByTestId('user-1')).toHaveValue('75');
    await expect(month(page)).toHaveAttribute('data-value', cost);
    await expect(page.getByTestId('displaced')).toHaveCount(0);
  });

  test('entered in billing stay there', async ({ page }) => {
    await open(page, 'billing/');
    await page.getByTestId('bill-per-month').fill('90');
    await header(page, 'Calculator').click();
    await page.getByTestId('workload-output').fill('250');
    await header(page, 'Billing').click();
    await expect(page.getByTestId('bill-per-month')).toHaveValue('90');
  });
});

test.describe('a step further', () => {
  const START = `?v=1&in=1200&out=300&cached=0&rpmo=5000&m=${TERRA}`;

  for (const [from, to, see] of [
    ['', 'compare', (page) => expect(page.getByTestId('book-input')).toHaveValue('1,200')],
    ['', 'scenarios', (page) => expect(page.getByTestId('user-1')).toHaveValue('1,200')],
    ['', 'billing', (page) => expect(page.getByTestId('use-said')).toContainText('5,000')],
    ['compare/', 'scenarios', (page) => expect(page.getByTestId('n-1')).toHaveValue('5,000')],
    ['compare/', 'billing', (page) => expect(page.getByTestId('use-said')).toContainText('5,000')],
    ['compare/', 'calculator', (page) => expect(page.getByTestId('link-input').locator('[data-value]')).toHaveAttribute('data-value', '1200')],
    ['scenarios/', 'compare', (page) => expect(page.getByTestId('book-output')).toHaveValue('300')],
    ['scenarios/', 'calculator', (page) => expect(page.getByTestId('workload-output')).toHaveValue('300')],
    ['scenarios/', 'billing', (page) => expect(page.getByTestId('use-said')).toContainText('5,000')],
  ]) {
    test(`leads from /${from} to ${to} with the numbers, in another tab too`, async ({ page, context }) => {
      await open(page, `${from}${START}`);
      const link = page.getByTestId(`to-${to}`).first();
      const href = await link.getAttribute('href');
      await link.click();
      await see(page);
      const other = await context.newPage();
      await other.goto(href);
      await live(other);
      await see(other);
    });
  }

  test('leads from a model’s page to every tool with the model', async ({ page }) => {
    const model = 'models/google/gemini-3.6-flash/';
    await open(page, model);
    await page.getByTestId('to-scenarios').click();
    await expect(page.getByTestId('model-picker')).toContainText('Gemini 3.6 Flash');
    await open(page, model);
    await page.getByTestId('to-billing').click();
    await expect(page.getByTestId('use-said')).toContainText('Gemini 3.6 Flash');
    await expect(page.getByTestId('bill-platform')).toHaveValue('google');
  });
});

test('the platform follows the model’s seller until it is chosen, and then says that they differ', async ({ page }) => {
  await open(page, 'scenarios/?p=support&m=anthropic/claude-sonnet-5-5');
  await page.getByTestId('to-billing').click();
  await expect(page.getByTestId('bill-platform')).toHaveValue('anthropic');
  await expect(page.getByTestId('other-seller')).toHaveCount(0);
  await expect(page.getByTestId('buys-picker')).toContainText('Claude Sonnet 5.5');
  await page.getByTestId('bill-platform').selectOption('openai');
  await expect(page.getByTestId('other-seller')).toContainText('Anthropic');
  await page.reload();
  await live(page);
  await expect(page.getByTestId('bill-platform')).toHaveValue('openai');
  await page.getByTestId('use-seller').click();
  await expect(page.getByTestId('bill-platform')).toHaveValue('anthropic');
});
