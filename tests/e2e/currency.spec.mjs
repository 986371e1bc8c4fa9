// Amounts in the visitor's own money: by their own rate, in every tool, on the device, and never for listed prices or open arithmetic.
import AxeBuilder from '@axe-core/playwright';
import { expect, live, open, test } from './support.mjs';

const TOOLS = ['', 'compare/?in=1000&out=500&rpmo=10000', 'scenarios/?v=1&p=requests&m=anthropic/claude-sonnet-5-5', 'billing/?in=1000&out=500&rpmo=10000'];

const choice = (page) => page.getByTestId('currency-choice');
const rate = (page) => page.getByTestId('currency-rate');

/** Chooses New Taiwan dollars at 32.15. */
async function choose(page) {
  await choice(page).selectOption('TWD');
  await rate(page).fill('32.15');
  await expect(page.getByTestId('by-rate')).toContainText(/NT\$.*32\.15/);
}

/** Amounts of the page that say their exact value in dollars, with what is shown. */
const amounts = (page) =>
  page.locator('main [data-value]').evaluateAll((all) =>
    all
      .filter((one) => /^−?NT\$[\d.,]+$/.test(one.textContent.trim()) && /^-?[\d.]+$/.test(one.dataset.value))
      .map((one) => [Number(one.dataset.value), Number(one.textContent.trim().replace('−', '-').replace('NT$', '').replaceAll(',', ''))]),
  );

/** Every amount in that currency, in the page's order. Rows out of sight count too. */
const shown = async (page) => {
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"], [data-below="coming"]'));
  return page.locator('main').evaluate((main) => main.textContent.match(/NT\$[\d.,]+/g) ?? []);
};

for (const address of TOOLS) {
  test(`amounts are shown in the visitor’s currency, whatever is on the page: /${address}`, async ({ page }) => {
    await open(page, address);
    await choose(page);
    const seen = await amounts(page);
    expect(seen.length).toBeGreaterThan(1);
    for (const [dollars, figure] of seen) {
      // Three digits below one, hundredths to a hundred, whole from there on.
      const exact = dollars * 32.15;
      expect(Math.abs(figure - exact)).toBeLessThanOrEqual(Math.abs(exact) * 0.005 + (Math.abs(exact) >= 100 ? 0.5 : 0.000_001) + 1e-9);
    }
    // What was redrawn is what a new visit draws.
    const before = await shown(page);
    await page.reload();
    await live(page);
    await expect(page.getByTestId('by-rate')).toBeVisible();
    expect(await shown(page)).toEqual(before);
    // Nothing of it is left behind by the way back.
    await choice(page).selectOption('');
    await expect(page.getByTestId('by-rate')).toHaveCount(0);
    expect(await shown(page)).toEqual([]);
  });
}

test('the rate counts while it is typed, is refused with a reason, and goes along to the next tool', async ({ page }) => {
  await open(page, 'scenarios/?v=1&p=requests&m=anthropic/claude-sonnet-5-5');
  const month = page.getByTestId('month').locator('[data-value]').filter({ hasText: /\$\d/ }).first();
  const dollars = await month.textContent();
  await choice(page).selectOption('TWD');
  await expect(page.getByTestId('currency-bar')).toContainText('still in US dollars');
  await expect(month).toHaveText(dollars);
  await rate(page).focus();
  await page.keyboard.type('3');
  await expect(month).toContainText('NT$');
  const three = await month.textContent();
  await page.keyboard.type('2.5');
  await expect(month).not.toHaveText(three);
  // The field in use stays the one in use while the page is drawn anew around it.
  await expect(rate(page)).toBeFocused();
  await expect(rate(page)).toHaveValue('32.5');
  for (const [wrong, why] of [
    ['0', /number/i],
    ['abc', /number/i],
    ['32.1234567', /6/],
  ]) {
    await rate(page).fill(wrong);
    await expect(page.locator('#currency-rate-problem')).toContainText(why);
    await expect(page.getByTestId('by-rate')).toContainText('32.5');
  }
  await page.getByTestId('to-compare').click();
  await live(page);
  await expect(page.getByTestId('by-rate')).toContainText('32.5');
  // Another currency has no rate yet, and never the one of the last.
  await choice(page).selectOption('JPY');
  await expect(page.getByTestId('by-rate')).toHaveCount(0);
  await expect(rate(page)).toHaveValue('');
});

test('heads over amounts name the currency they are in, and those over listed prices dollars', async ({ page }) => {
  await open(page, 'compare/?in=1000&out=500&rpmo=10000');
  const heads = page.locator('#hosts th');
  await expect(heads.filter({ hasText: 'Per month' })).toHaveText(/\$$/);
  await choose(page);
  for (const head of ['Per request', 'Per month']) await expect(heads.filter({ hasText: head })).toHaveText(/NT\$$/);
  await expect(heads.filter({ hasText: 'Input' })).toHaveText(/(?<!NT)\$\/MTok$/);
});

test('what keeping a cache costs a day is in that currency too', async ({ page }) => {
  await open(page, 'scenarios/?v=1&p=requests&m=google/gemini-2.5-pro&n=0&kept=500000');
  await choose(page);
  // Half a million tokens at $4.50 an hour for 24 hours are $54.00: 54 x 32.15 = 1,736.10.
  await expect(page.getByTestId('notes')).toContainText('NT$1,736 a day');
});

test('a result far above leads to the choice, and the note back to it', async ({ page }) => {
  await open(page, '');
  await page.getByRole('link', { name: 'In NT$ or another currency' }).click();
  await expect(choice(page)).toBeInViewport();
  await choose(page);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByTestId('by-rate').getByRole('link').click();
  await expect(rate(page)).toBeInViewport();
});

test('what the device keeps of a rate and nobody can read counts as no choice', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('tokentally.currency', 'TWD NaN 2026-99-99'));
  await open(page, 'billing/');
  await expect(page.getByTestId('by-rate')).toHaveCount(0);
  await expect(choice(page)).toHaveValue('');
});

test('axe finds nothing in the choice of a currency', async ({ page }) => {
  await open(page, 'zh-hant/billing/');
  await choose(page);
  await expect(page.getByTestId('by-rate')).toContainText('匯率');
  const found = await new AxeBuilder({ page }).include('#currency').include('[data-testid="by-rate"]').analyze();
  expect(found.violations).toEqual([]);
});
