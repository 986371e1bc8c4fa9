// The frame around every page: hydration, languages, themes, addresses, accessibility, life without scripts.
import AxeBuilder from '@axe-core/playwright';
import { expect, open, ROUTES, test, live } from './support.mjs';

for (const route of ROUTES) {
  test(`/${route} hydrates without a complaint @hydration @subpath`, async ({ page }) => {
    await open(page, route);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', route.startsWith('zh-hant') ? 'zh-Hant' : 'en');
  });

  test(`axe finds nothing on /${route} in either theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, route);
    const faults = async (axe) =>
      (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    expect(await faults(new AxeBuilder({ page }))).toEqual([]);
    // Only colours differ in the dark.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([]);
  });

  test(`every link on /${route} leads somewhere @subpath`, async ({ page, request }) => {
    await open(page, route);
    const links = await page.locator('a[href]').evaluateAll((anchors) => [...new Set(anchors.map((anchor) => anchor.href.split('#')[0]))]);
    for (const link of links.filter((link) => link.startsWith(new URL('/', page.url()).href))) {
      expect((await request.get(link)).status(), link).toBe(200);
    }
  });
}

test('the language switch shows the same page in the other language @subpath', async ({ page }) => {
  await open(page, 'privacy/');
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page).toHaveURL(/\/zh-hant\/privacy\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/(?<!zh-hant)\/privacy\/$/);
});

test('the language switch keeps what the comparison was asked @subpath', async ({ page }) => {
  await open(page, 'compare/?v=1&q=gpt-4&sort=input');
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page).toHaveURL(/\/zh-hant\/compare\/\?.*q=gpt-4/);
  await live(page);
  await expect(page.getByTestId('book-search')).toHaveValue('gpt-4');
  await expect(page.locator('th[data-column="input"]')).toHaveAttribute('aria-sort', 'ascending');
});

test('the notes at a price are in the page’s language, also after the language switch @hydration', async ({ page }) => {
  await open(page, 'zh-hant/models/openai/gpt-6.1-terra/');
  await expect(page.getByTestId('price-source')).toContainText('提示超過 272,000 token');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByTestId('price-source')).toContainText('Over 272,000 prompt tokens');
  await live(page);
  await expect(page.getByTestId('price-source')).toContainText('Over 272,000 prompt tokens');
});

test('a page names its own whole address and those of its other languages @subpath', async ({ page, baseURL }) => {
  await open(page, 'zh-hant/models/openai/gpt-6.1-terra/');
  const own = `${baseURL}zh-hant/models/openai/gpt-6.1-terra/`;
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', own);
  await expect(page.locator('link[hreflang="zh-Hant"]')).toHaveAttribute('href', own);
  await expect(page.locator('link[hreflang="en"]')).toHaveAttribute('href', own.replace('zh-hant/', ''));
});

test('a chosen theme holds on the next page and after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  expect(await paper()).not.toBe(light);
  await open(page, 'privacy/');
  expect(await paper()).not.toBe(light);
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('system');
  expect(await paper()).toBe(light);
});

test('a wrong address says so with status 404 and a way back @subpath', async ({ page }) => {
  const response = await page.goto('no/such/page/');
  expect(response.status()).toBe(404);
  await live(page);
  await expect(page.locator('h1')).toHaveText('Nothing lives at this address');
  await page.getByRole('main').getByRole('link').click();
  await expect(page.getByTestId('text-input')).toBeVisible();
});

test('the menu on a phone opens, leads on and closes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'privacy/');
  await page.getByTestId('menu-button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByTestId('menu-button').click();
  await page.getByRole('dialog').getByRole('link', { name: 'Calculator' }).click();
  await expect(page.getByTestId('text-input')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('no page is wider than a phone @subpath', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const route of ROUTES) {
    await open(page, route);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, route).toBe(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages still show their content', async ({ page }) => {
    await page.goto('privacy/');
    await expect(page.locator('h1')).toBeVisible();
    await page.goto('');
    await expect(page.getByTestId('cost-table').locator('tr[data-model]').first()).toBeVisible();
    await expect(page.getByTestId('token-count')).toBeVisible();
    await page.getByRole('link', { name: '繁體中文' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  });
});

test('the security policy is sent with every page', async ({ request }) => {
  for (const route of ROUTES) {
    const policy = (await request.get(route)).headers()['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
  }
});
