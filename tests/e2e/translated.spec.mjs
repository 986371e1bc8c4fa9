// The pages under a browser's translator: what is said after a change is what is true, in every tool.
import { expect, open, openEarly, pickModel, test, write, live } from './support.mjs';

/**
 * Does to the page what Chrome's translator does: each text gives way to two <font> elements around other words. These words are the same
 * ones, so that a page that was translated must read as one that was not. `keeps` is how some other translators do it: the text itself
 * moves into the element.
 */
const translate = (page, keeps) =>
  page.evaluate((keeps) => {
    const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (text.data.trim() && !text.parentElement.closest('svg, textarea, noscript, font')) texts.push(text);
    }
    for (const text of texts) {
      const font = document.createElement('font');
      const inner = font.appendChild(document.createElement('font'));
      inner.textContent = text.data;
      text.replaceWith(font);
      if (keeps) inner.replaceChildren(text);
    }
  }, keeps);

/** What the page says, in the order of the document. */
const said = (page) => page.locator('#app').evaluate((app) => app.innerText);

async function inCompare(page, search) {
  await page.getByTestId('book-search').fill(search);
  await expect(page.locator('[data-testid="compare-table"] tbody tr')).not.toHaveCount(20);
}

const TOOLS = [
  {
    route: '',
    work: async (page) => {
      await page.getByTestId('workload-output').fill('3210');
      await pickModel(page, 'claude haiku 5.5');
      await write(page, 'Hello, world');
      await expect(page.getByTestId('token-count')).toHaveAttribute('data-value', /^\d$/);
    },
    shows: ['Claude Haiku 5.5'],
  },
  { route: 'compare/', work: (page) => inCompare(page, 'haiku'), shows: ['Claude Haiku 5.5'] },
  {
    route: 'scenarios/',
    work: async (page) => {
      await page.getByTestId('preset-coding').click();
      await page.getByTestId('n-1').fill('4321');
    },
    shows: ['Coding agent'],
  },
  {
    route: 'billing/?v=1&at=openai&use=60&start=2027-01-01&months=12',
    work: async (page) => {
      await page.getByTestId('bill-per-month').fill('70');
      await page.getByTestId('bill-platform').selectOption('openrouter');
    },
    shows: ['$840.00'],
  },
];

for (const { route, work, shows } of TOOLS) {
  for (const keeps of [false, true]) {
    test(`after a change /${route} says the same translated and not${keeps ? ', by a translator that keeps texts' : ''}`, async ({ page }) => {
      const plain = await page.context().newPage();
      await open(plain, route);
      await work(plain);
      await open(page, route);
      await translate(page, keeps);
      await work(page);
      await expect.poll(() => said(page)).toBe(await said(plain));
      for (const words of shows) expect(await said(page)).toContain(words);
      await plain.close();
    });
  }
}

test('words that a translator takes back leave the page’s own', async ({ page }) => {
  await open(page, 'privacy/');
  const before = await said(page);
  await page.evaluate(() => {
    const text = document.querySelector('h1').firstChild;
    const font = document.createElement('font');
    font.textContent = 'Ihr Text bleibt auf Ihrem Gerät';
    text.replaceWith(font);
  });
  await expect(page.locator('h1')).toHaveText('Ihr Text bleibt auf Ihrem Gerät');
  await page.locator('h1 font').evaluate((font) => font.remove());
  await expect.poll(() => said(page)).toBe(before);
});

test('a page that was translated before it is live comes to life, and stays translated', async ({ page }) => {
  await openEarly(page, async () => {
    await page.waitForSelector('.site-footer');
    await page.waitForFunction(() => document.readyState === 'complete');
    await translate(page, false);
  });
  await expect(page.locator('h1 font').first()).toBeVisible();
  await page.getByTestId('workload-output').fill('3210');
  await expect(page.getByTestId('cost-summary')).toContainText('3,210');
  await page.getByRole('link', { name: 'Compare', exact: true }).first().click();
  await live(page);
  await inCompare(page, 'haiku');
  await expect(page.locator('[data-testid="compare-table"] tbody th').first()).toContainText('Haiku');
});
