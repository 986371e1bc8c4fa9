// The live pieces of articles: a page without a program, whose figures come to life when they are about to be seen. Each is tried by
// keyboard in both languages. That they can be read without a script is tried on the articles, and natively in tests/it/live_pieces.rs.
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support.mjs';

const TERRA = 'openai/gpt-6.1-terra';

/** One of each, as articles write them, and what the builder counted of its texts. */
const LINES = {
  counter: 'counter text="Hello, world"',
  lens: 'lens a="Hello, world" b="Hello"',
  decoder: 'decoder',
  deduct: `deduct amount=10 model=${TERRA} in=2000 cached=0 out=500`,
  fee: 'fee amount=25',
  cache: 'cache model=anthropic/claude-sonnet-5-5 prompt=10000 reads=5',
  growth: `growth model=${TERRA} system=800 question=100 answer=300 turns=10`,
  triage: `triage model=${TERRA}`,
  images: 'images width=1024 height=1024',
  quota: 'quota budget=1000',
};
const COUNTED = { counter: '3 12 5 1 6', lens: '3 12 5 1 6;1 5 5' };
const LANGUAGES = ['', 'zh-hant/'];

/** The folder of the built site. */
const dist = () => {
  const { name } = test.info().project;
  return fileURLToPath(new URL(`../../${name === 'release' ? 'dist' : `dist-${name}`}`, import.meta.url));
};

/** A built file's path, by the name the code knows it under. */
function built(name) {
  const [stem, ending] = name.split('.');
  const files = readdirSync(`${dist()}/_a`);
  return `_a/${files.find((file) => new RegExp(`^${stem}-[0-9a-f]{8}\\.${ending}$`).test(file))}`;
}

const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Opens a page that is nothing but figures, with the head of a page of the site. `before` stands above them. */
async function figures(page, pieces, { language = '', before = '', inside = '' } = {}) {
  const address = `${language}live-pieces/`;
  const own = await (await page.request.get(`${language}privacy/`)).text();
  const base = new URL(test.info().project.use.baseURL).pathname;
  const html = own.match(/<html [^>]*>/)[0];
  const sheets = ['frame.css', 'live.css'].map((name) => `<link rel="stylesheet" href="${base}${built(name)}">`);
  const script = `<script type="module" src="${base}${built('live.js')}"></script>`;
  const drawn = pieces.map(
    (name, at) =>
      `<figure class="live" data-live="${name}" data-line="${quoted(LINES[name])}" data-number="${at}" data-counted="${COUNTED[name] ?? ''}">${inside}</figure>`,
  );
  const body = `<!DOCTYPE html>${html}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Live pieces</title>${sheets.join('')}${script}</head><body><main><h1>Live pieces</h1>${before}${drawn.join('')}</main></body></html>`;
  await page.route(`**/${address}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(address);
}

const isLive = (page) => page.waitForSelector('html[data-pieces="ready"]');

/** A field of the only figure. */
const field = (page, key) => page.getByTestId(`live-0-${key}`);
/** What the figure says in a sentence, as its exact value. */
const says = (page) => field(page, 'says').locator('[data-value]');

/** Types into a field with the keyboard alone, in the place of what stands there. */
async function type(page, key, text) {
  await field(page, key).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** A figure's cell, by its row and its place behind the row's name. */
const cell = (page, row, at) => page.locator(`tr[data-row="${row}"] td`).nth(at);

for (const language of LANGUAGES) {
  const open = async (page, name) => {
    await figures(page, [name], { language });
    await isLive(page);
  };
  const title = (what) => `${what} (${language || 'en/'}) @hydration`;

  test(title('a text of the reader’s is counted token by token'), async ({ page }) => {
    await open(page, 'counter');
    await expect(page.locator('.live-figure')).toHaveAttribute('data-value', '3');
    await expect(page.locator('.tok')).toHaveText(['Hello', ',', ' world']);
    await type(page, 'text', 'Hello, world! 你好，世界。');
    // As in the spec of the calculator: o200k_base has a token for each of 你好 ， 世界 。
    await expect(page.locator('.live-text')).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('.live-figure')).toHaveAttribute('data-value', '9');
    const pieces = await page.locator('.tok').allTextContents();
    expect(pieces.join('')).toBe('Hello, world! 你好，世界。');
  });

  test(title('two texts are compared'), async ({ page }) => {
    await open(page, 'lens');
    await expect(says(page)).toHaveAttribute('data-value', '1/3');
    await type(page, 'b', 'Hello, world Hello, world');
    await expect(says(page)).toHaveAttribute('data-value', '6/3');
    await expect(cell(page, 'b', 0)).toHaveAttribute('data-value', '6');
    await expect(says(page)).toContainText('2.0×');
  });

  test(title('a word is told from its error'), async ({ page }) => {
    await open(page, 'decoder');
    await type(page, 'word', 'organization_spend_limit_exceeded: credit balance');
    const found = field(page, 'found').locator('[data-word]');
    await expect(found).toHaveCount(2);
    await expect(found.first()).toHaveAttribute('data-word', 'spend-limit');
    await expect(found.last()).toHaveAttribute('data-word', 'credit-balance');
    await type(page, 'word', 'nothing of the kind');
    await expect(found).toHaveCount(0);
  });

  test(title('a balance is deducted line by line'), async ({ page }) => {
    await open(page, 'deduct');
    await expect(says(page)).toHaveAttribute('data-value', '2222');
    // $20 and twice the answer: 2,000 x $1 + 1,000 x $5 a million = $0.007; 20 / 0.007 = 2,857.
    await type(page, 'amount', '20');
    await type(page, 'out', '1k');
    await expect(says(page)).toHaveAttribute('data-value', '2857');
    await expect(cell(page, 'request-1', 2)).toHaveAttribute('data-value', '19.993');
    await type(page, 'in', 'many');
    await expect(field(page, 'in')).toHaveAttribute('aria-invalid', 'true');
    await expect(says(page)).toHaveAttribute('data-value', '2857');
  });

  test(title('another model is chosen by keyboard'), async ({ page }) => {
    await open(page, 'deduct');
    await field(page, 'model').focus();
    await page.keyboard.press('Home');
    await expect(says(page)).not.toHaveAttribute('data-value', '2222');
  });

  test(title('the fee follows the top-up'), async ({ page }) => {
    await open(page, 'fee');
    await expect(cell(page, 'openrouter', 0).first()).toHaveAttribute('data-value', '1.375');
    // The minimum of $0.80 is 16 % of $5.
    await type(page, 'amount', '5');
    await expect(cell(page, 'openrouter', 0).first()).toHaveAttribute('data-value', '0.8');
    await expect(cell(page, 'openrouter', 1).first()).toHaveText('16%');
  });

  test(title('the cache pays from a read on'), async ({ page }) => {
    await open(page, 'cache');
    await expect(says(page)).toHaveAttribute('data-value', '1');
    await expect(cell(page, '1h', 3)).toHaveAttribute('data-value', '0.045');
    await type(page, 'reads', '10');
    await expect(cell(page, '5m', 3)).toHaveAttribute('data-value', '0.035');
    await expect(cell(page, '5m', 4)).toHaveAttribute('data-value', '0.22');
  });

  test(title('a conversation grows with its turns'), async ({ page }) => {
    await open(page, 'growth');
    await expect(says(page)).toHaveAttribute('data-value', '0.042');
    await type(page, 'turns', '2');
    // 900 + 1,300 tokens at $1 and 600 at $5 a million.
    await expect(says(page)).toHaveAttribute('data-value', '0.0052');
    await expect(page.locator('tbody tr')).toHaveCount(2);
    await type(page, 'turns', '51');
    await expect(field(page, 'turns')).toHaveAttribute('aria-invalid', 'true');
  });

  test(title('the first number to look at follows the reader’s own'), async ({ page }) => {
    await open(page, 'triage');
    const first = field(page, 'order').locator('tbody tr').first();
    await expect(first).toHaveAttribute('data-row', 'input');
    await type(page, 'in', '1500');
    await expect(first).toHaveAttribute('data-row', 'output');
    await field(page, 'bill').focus();
    await page.keyboard.press('ArrowRight');
    await expect(first).toHaveAttribute('data-row', 'tpm');
    await type(page, 'tpm', '1000');
    await expect(first).toHaveAttribute('data-row', 'spend');
    await field(page, 'stuck').focus();
    await page.keyboard.press('ArrowRight');
    await expect(field(page, 'planned')).toBeVisible();
    await expect(field(page, 'tpm')).toBeHidden();
    await expect(field(page, 'order').locator('tbody tr')).toHaveCount(4);
  });

  test(title('a picture is counted by its size'), async ({ page }) => {
    await open(page, 'images');
    await expect(cell(page, 'openai-4o', 0)).toHaveAttribute('data-value', '765');
    await expect(cell(page, 'openai-6', 0)).toHaveText('—');
    await type(page, 'width', '2048');
    await type(page, 'height', '4096');
    await expect(cell(page, 'openai-4o', 0)).toHaveAttribute('data-value', '1105');
  });

  test(title('a budget is handed down'), async ({ page }) => {
    await open(page, 'quota');
    await expect(cell(page, 'customer', 1)).toHaveAttribute('data-value', '5.62');
    await type(page, 'budget', '2000');
    await type(page, 'teams', '3');
    await expect(cell(page, 'environment', 1)).toHaveAttribute('data-value', '900');
    await expect(cell(page, 'team', 1)).toHaveAttribute('data-value', '300');
  });

  test(title('no figure is wider than a phone'), async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await figures(page, Object.keys(LINES), { language });
    await isLive(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}

for (const language of LANGUAGES) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing in any figure (${language || 'en/'}, ${colorScheme}) @hydration`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await figures(page, Object.keys(LINES), { language });
      await isLive(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    });
  }
}

test('nothing of the program is fetched before a figure is near @hydration', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => fetched.push(request.url()));
  await figures(page, ['fee'], { before: '<p style="height: 4000px">Far above.</p>' });
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => /\.wasm|app-|live-[0-9a-f]+\.json/.test(url))).toEqual([]);
  await page.mouse.wheel(0, 3000);
  await isLive(page);
  await expect(cell(page, 'openrouter', 0).first()).toHaveAttribute('data-value', '1.375');
  expect(fetched.filter((url) => /tokenizer|\.tokz/.test(url)), 'no text was counted').toEqual([]);
});

test('what was typed before the program came counts @hydration', async ({ page }) => {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route('**/app_bg-*.wasm', async (route) => {
    await released;
    await route.continue();
  });
  const inside = '<figcaption>Before</figcaption><input id="live-0-amount" data-testid="live-0-amount" aria-label="Amount" value="10">';
  await figures(page, ['deduct'], { inside });
  await type(page, 'amount', '20');
  release();
  await isLive(page);
  await expect(field(page, 'amount')).toHaveValue('20');
  await expect(field(page, 'amount')).toBeFocused();
  // 20 / 0.0045 = 4,444.
  await expect(says(page)).toHaveAttribute('data-value', '4444');
});

test.describe('when the program does not come', () => {
  test.use({ forgiven: /did not come|Failed to (fetch|load)|status|503/ });

  test('the worked example stands, and its figure says so', async ({ page }) => {
    await page.route('**/app_bg-*.wasm', (route) => route.fulfill({ status: 503, body: '' }));
    await figures(page, ['fee'], { inside: '<figcaption>Worked</figcaption><p class="notice problem live-missing">Not now.</p>' });
    await expect(page.locator('.live-missing')).toBeVisible();
    await expect(page.locator('figcaption')).toHaveText('Worked');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every piece of every article is a worked example', async ({ page }) => {
    const hasPieces = (path) => readFileSync(`${dist()}/${path}`, 'utf8').includes('data-line="');
    const articles = globSync('{,zh-hant/}learn/*/index.html', { cwd: dist() }).filter(hasPieces);
    test.skip(articles.length === 0, 'no article has a live piece yet');
    for (const article of articles) {
      await page.goto(article.replace('index.html', ''));
      for (const figure of await page.locator('figure[data-line]').all()) {
        await expect(figure.locator('figcaption')).toBeVisible();
        const values = await figure.locator('[data-value]').count();
        expect(values + (await figure.locator('dt').count()), article).toBeGreaterThan(0);
        await expect(figure.locator('.live-missing')).toBeHidden();
      }
    }
  });
});
