// What comes from outside and is wrong: what the device has stored, what an address says, the clock, files that arrive damaged. Each ends in
// a page that works. What the network does is in offline.spec.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, expectCount, live, MIXED, MIXED_COUNTS, open, test, write } from './support.mjs';

const TOOLS = ['', 'compare/', 'scenarios/', 'billing/', 'changes/', 'models/google/gemini-3.6-flash/', 'offline/', 'privacy/'];

/** The keys of every tool's links, read from the tables that read and write them. */
function keysOfLinks() {
  const root = fileURLToPath(new URL('../../crates/link/src', import.meta.url));
  const files = readdirSync(root, { recursive: true }).filter((name) => name.endsWith('.rs'));
  const keys = files.flatMap((name) => [...readFileSync(`${root}/${name}`, 'utf8').matchAll(/key: "([a-z.-]+)"/g)].map(([, key]) => key));
  return [...new Set(['v', 'end', 'in', 'out', 'think', 'cached', 'rpmo', 'rpd', ...keys])];
}

const HOSTILE = ['', '-1', '1e999', 'NaN', '99999999999999999999999', '%00', '\u202e12', '<img src=x>', '__proto__', '0.0000000000000000001', ','.repeat(500), '一二三', 'openai/', '2026-02-31'];

test('whatever stands under a stored name, every tool opens', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, 'privacy/');
  const names = await page.locator('[data-kept]').evaluateAll((all) => all.map(({ dataset }) => dataset.kept));
  expect(names.length).toBeGreaterThan(5);
  for (const garbage of ['{', '[]', '\u0000\ufffd', '{"version":999999}', 'null', '9'.repeat(10_000)]) {
    // The one that switches keeping off means so by being there, whatever it says.
    await page.evaluate(
      ([names, garbage]) => {
        for (const name of names) for (const storage of [localStorage, sessionStorage]) storage.setItem(name, garbage);
      },
      [names, garbage],
    );
    for (const route of TOOLS) {
      await open(page, route);
      await expect(page.locator('main h1').first(), `${route} with ${garbage.slice(0, 20)}`).toBeVisible();
    }
  }
  await open(page);
  await write(page, MIXED);
  await expectCount(page, MIXED_COUNTS.o200k_base);
});

test('whatever an address says, its tool opens', async ({ page }) => {
  test.setTimeout(180_000);
  const keys = keysOfLinks();
  expect(keys.length).toBeGreaterThan(40);
  for (const route of ['', 'compare/', 'scenarios/', 'billing/']) {
    for (const [turn, value] of HOSTILE.entries()) {
      // Another value for each key, so that their combinations are tried too.
      const pairs = keys.map((key, at) => [key, turn === 0 ? '' : HOSTILE[(turn * 7 + at * 3) % HOSTILE.length] || value]);
      await open(page, `${route}?${new URLSearchParams(pairs)}`);
      await expect(page.locator('main h1').first(), `${route} ${turn}`).toBeVisible();
    }
    await open(page, `${route}?%E0%A4%A&&&=&in==5&${'x'.repeat(4_000)}`);
    await expect(page.locator('main h1').first()).toBeVisible();
  }
});

for (const day of ['1970-01-01', '2040-06-30']) {
  test(`on a device whose clock says ${day} every tool opens`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    for (const route of TOOLS) {
      await open(page, route);
      await expect(page.locator('main h1').first(), route).toBeVisible();
    }
    await open(page);
    await write(page, MIXED);
    await expectCount(page, MIXED_COUNTS.o200k_base);
  });
}

test.describe('a file that arrives damaged', () => {
  test.use({ forgiven: /./ });

  for (const [what, pattern] of [
    ['the program', '**/_a/app_bg-*.wasm'],
    ['the data', '**/_a/page-*.json'],
  ]) {
    test(`${what} is told, and the figures that were drawn stay`, async ({ page }) => {
      await page.route(pattern, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
      });
      await page.goto('');
      await expect(page.locator('html')).toHaveAttribute('data-boot', 'failed');
      await expect(page.getByText('The calculator could not start')).toBeVisible();
      await expect(page.getByTestId('token-count')).toBeVisible();
    });
  }

  test('the vocabulary is told, and counts once it comes whole', async ({ page }) => {
    let isDamaged = true;
    await page.context().route('**/v/o200k_base-*', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      if (isDamaged) body.fill(0, Math.floor(body.length / 2));
      await route.fulfill({ response, body });
    });
    await page.goto('');
    await live(page);
    await write(page, MIXED);
    const retry = page.getByTestId('text-trouble').getByRole('button', { name: 'Try again' });
    await expect(retry).toBeVisible();
    isDamaged = false;
    await retry.click();
    await expectCount(page, MIXED_COUNTS.o200k_base);
  });
});
