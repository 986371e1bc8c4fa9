// The frame around every page: hydration, languages, themes, addresses, accessibility, life without scripts.
import AxeBuilder from '@axe-core/playwright';
import { expect, open, openEarly, ROUTES, test, live } from './support.mjs';

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
  await expect(page.getByTestId('price-source')).toContainText('提示詞超過 272,000 token');
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

const WRONG = [
  { route: 'no/such/page/', lang: 'en', title: 'Nothing lives at this address', tool: 'Calculator', near: undefined },
  { route: 'zh-hant/no/such/page/', lang: 'zh-Hant', title: '這個網址沒有內容', tool: '計算機', near: undefined },
  { route: 'models/openai/gpt-99/', lang: 'en', title: 'Nothing lives at this address', tool: 'Calculator', near: /^GPT/ },
  { route: 'zh-hant/models/openai/gpt-99/', lang: 'zh-Hant', title: '這個網址沒有內容', tool: '計算機', near: /^GPT/ },
];

for (const { route, lang, title, tool, near } of WRONG) {
  test(`a wrong address says so in its language and leads on: /${route} @subpath`, async ({ page }) => {
    const response = await page.goto(route);
    expect(response.status()).toBe(404);
    await live(page);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('h1')).toHaveText(title);
    await expect(page).toHaveTitle(title);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: tool, exact: true })).toBeVisible();
    if (near) {
      await main.getByRole('link', { name: near }).first().click();
      await expect(page.getByTestId('model-prices')).toBeVisible();
      // It is dressed as any other page of a model.
      await expect(page.locator('link[data-tool="models"]')).toHaveAttribute('media', 'all');
      await page.goBack();
      await expect(page.locator('h1')).toHaveText(title);
    } else {
      await expect(page.getByTestId('near-models')).toHaveCount(0);
    }
    await main.getByRole('link', { name: tool, exact: true }).click();
    await expect(page.getByTestId('text-input')).toBeVisible();
  });
}

test('where a host has one 404 page, it still takes the language of the address', async ({ page }) => {
  await page.route('**/zh-hant/no/such/page/', async (route) => {
    const first = route.request().url().replace('zh-hant/', '');
    await route.fulfill({ response: await route.fetch({ url: first }) });
  });
  await page.goto('zh-hant/no/such/page/');
  await live(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.locator('h1')).toHaveText('這個網址沒有內容');
});

/** The menu by all its ways, before the program is there and after. */
async function tryMenu(page) {
  const button = page.getByTestId('menu-button');
  const menu = page.getByRole('dialog');
  await button.click();
  await expect(menu).toBeVisible();
  expect(await menu.evaluate((menu) => menu.contains(document.activeElement)), 'the focus is in the menu').toBe(true);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await page.mouse.click(10, 400);
  await expect(menu).toBeHidden();
  await button.click();
  await menu.getByRole('button').first().click();
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
}

test('the menu on a phone opens, closes in every way and leads on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'privacy/');
  await tryMenu(page);
  await page.getByTestId('menu-button').click();
  await page.getByRole('dialog').getByRole('link', { name: 'Calculator' }).click();
  await expect(page.getByTestId('text-input')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByTestId('menu-button').click();
  await page.getByRole('dialog').getByRole('link', { name: '繁體中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the menu works before the program is there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openEarly(page, () => tryMenu(page));
});

const WIDTHS = [320, 360, 390, 414, 600, 719, 720, 768, 800, 820, 834, 838, 860, 900, 1000, 1023, 1024, 1280];

for (const route of [...ROUTES, 'no/such/page/', 'zh-hant/no/such/page/']) {
  test(`no width makes /${route} scroll sideways @subpath`, async ({ page }) => {
    await open(page, route);
    const wider = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      const needed = await page.evaluate(() => document.scrollingElement.scrollWidth);
      if (needed > width) wider.push(`${needed} at ${width}`);
    }
    expect(wider).toEqual([]);
  });
}

test('the mark stands at the same place on every page', async ({ page }) => {
  test.setTimeout(120_000);
  for (const width of [390, 1280, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    const places = new Map();
    for (const route of [...ROUTES, 'no/such/page/']) {
      await open(page, route);
      const { x, y } = await page.locator('.brand svg').boundingBox();
      places.set(`${x} ${y}`, route);
    }
    expect([...places]).toHaveLength(1);
  }
});

for (const [prefix, tools] of [
  ['', ['Usage', 'Limits']],
  ['zh-hant/', ['用量', '速率限制']],
]) {
  test(`the header has room for two more tools on one line: /${prefix}`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 844 });
    await open(page, `${prefix}privacy/`);
    const [height, room] = await page.locator('.site-header .bar').evaluate((bar, tools) => {
      const before = bar.offsetHeight;
      for (const tool of tools) {
        const link = bar.querySelector('nav a').cloneNode();
        link.textContent = tool;
        bar.querySelector('nav').append(link);
      }
      return [bar.offsetHeight - before, bar.clientWidth - bar.scrollWidth];
    }, tools);
    expect([height, room]).toEqual([0, 0]);
  });
}

test.describe('a browser that asks for Chinese', () => {
  test.use({ locale: 'zh-TW' });
  const offer = (page) => page.getByTestId('language-offer');

  test('is told once on a page in English that there is one in Chinese', async ({ page }) => {
    await open(page, 'privacy/');
    await expect(offer(page)).toBeVisible();
    await expect(offer(page)).toHaveAttribute('lang', 'zh-Hant');
    await offer(page).getByRole('button').click();
    await expect(offer(page)).toBeHidden();
    await page.reload();
    await live(page);
    await expect(offer(page)).toBeHidden();
  });

  test('is led to the same page, and not asked there', async ({ page }) => {
    await open(page, 'compare/?v=1&q=gpt-4');
    await offer(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/zh-hant\/compare\/\?.*q=gpt-4/);
    await live(page);
    await expect(offer(page)).toHaveCount(0);
    await open(page, 'compare/');
    await expect(offer(page)).toBeHidden();
  });

  test('covers nothing that a visitor of a phone needs', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    const box = await offer(page).boundingBox();
    const bar = await page.getByTestId('result-bar').boundingBox();
    expect(box.y + box.height).toBeLessThanOrEqual(bar.y);
    expect(await page.evaluate(() => document.scrollingElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test('a browser that asks for English is offered nothing', async ({ page }) => {
  await open(page, 'privacy/');
  await expect(page.getByTestId('language-offer')).toBeHidden();
  await open(page, 'zh-hant/privacy/');
  await expect(page.getByTestId('language-offer')).toHaveCount(0);
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
