// The billing page: the same usage prepaid and postpaid, the terms behind it, and everything a person changes there.
import { expect, expectSoon, femto, open, parseCsv, pickModel, saved, test, valueOf, live } from './support.mjs';

const figure = (page, id, side) => page.locator(`[data-testid="bill-figures"] tr[data-figure="${id}"] [data-side="${side}"]`);
const START = 'billing/?v=1&at=openai&use=60&high=200&start=2027-01-01&months=12';

/** Fills a field and leaves it, as a person does. */
async function enter(page, id, text) {
  await page.getByTestId(id).fill(text);
  await page.getByTestId(id).blur();
}

const CASES = [
  { route: 'billing/', heading: 'prepaid and postpaid', platform: 'expires after 12 months' },
  { route: 'zh-hant/billing/', heading: '預付與後付', platform: '12 個月後到期' },
];

for (const { route, heading, platform } of CASES) {
  test(`the page begins with a plan that runs: ${route}`, async ({ page }) => {
    await open(page, route);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await expect(page.getByTestId('terms-summary')).toContainText(platform);
    await expect(figure(page, 'used', 'prepaid')).toHaveAttribute('data-value', /^\d/);
    await expect(page.getByTestId('prepaid-summary')).not.toBeEmpty();
    await expect(page.locator('main')).not.toContainText(/NaN|Infinity/);
  });
}

test('the same use is paid both ways, and the high case costs what it costs', async ({ page }) => {
  await open(page, START);
  // Twelve whole months of sixty dollars.
  await expect(figure(page, 'used', 'postpaid')).toHaveAttribute('data-value', '720');
  await expect(figure(page, 'used', 'prepaid')).toHaveAttribute('data-value', '720');
  await page.getByTestId('case-high').check({ force: true });
  await expect(figure(page, 'used', 'postpaid')).toHaveAttribute('data-value', '1440');
  // Nothing is refused for a limit that nobody chose.
  await expect(figure(page, 'days-lost', 'prepaid')).toHaveAttribute('data-value', '0.000');
  await enter(page, 'bill-reload-cap', '100');
  expect(Number(await valueOf(figure(page, 'days-lost', 'prepaid')))).toBeGreaterThan(0);
  await expect(figure(page, 'surprise', 'postpaid')).toHaveAttribute('data-value', '60');
});

test('a platform brings its terms, each with a source and a day', async ({ page }) => {
  await open(page, START);
  await page.getByTestId('bill-platform').selectOption('openrouter');
  await expect(page.getByTestId('fact-purchase_fee')).toContainText('5.5%, at least $0.80');
  await page.getByTestId('all-terms').locator('> summary').click();
  const fact = page.locator('[data-fact="purchase_fee"]');
  await expect(fact.getByRole('link').first()).toHaveAttribute('href', /^https:\/\/openrouter\.ai/);
  await expect(fact.locator('.fact-source')).toContainText(/checked 20\d\d-\d\d-\d\d \(/);
  // Forty-one reloads or so of twenty dollars: 5.5 % each.
  expect(Number(await valueOf(figure(page, 'fees', 'prepaid')))).toBeGreaterThan(30);
  await page.getByTestId('bill-platform').selectOption('openai');
  await expect(page.getByTestId('conflict-at_zero')).toContainText('service stops');
});

test('a term of one’s own is marked, counts, and can be put back', async ({ page }) => {
  await open(page, START);
  await page.getByTestId('all-terms').locator('> summary').click();
  await expect(figure(page, 'fees', 'prepaid')).toHaveAttribute('data-value', '0');
  await enter(page, 'own-purchase_fee-percent', '10');
  await expect(page.locator('[data-fact="purchase_fee"] .own')).toContainText('yours');
  expect(Number(await valueOf(figure(page, 'fees', 'prepaid')))).toBeGreaterThan(60);
  await page.getByTestId('back-purchase_fee').click();
  await expect(figure(page, 'fees', 'prepaid')).toHaveAttribute('data-value', '0');
  await page.getByTestId('own-expiry').selectOption('1m');
  await expect(page.getByTestId('not-expiry')).toContainText('expires after 1 month');
});

test('a reload that fails stops service', async ({ page }) => {
  await open(page, START);
  await expect(figure(page, 'days-lost', 'prepaid')).toHaveAttribute('data-value', '0.000');
  await enter(page, 'bill-reload-fails', '17');
  expect(Number(await valueOf(figure(page, 'days-lost', 'prepaid')))).toBeGreaterThan(300);
  await expect(page.getByTestId('prepaid-summary')).toContainText('Service fails on');
  await enter(page, 'bill-reload-fails', '');
  await expect(figure(page, 'days-lost', 'prepaid')).toHaveAttribute('data-value', '0.000');
});

test('a slip is explained at its field and the last good number stands', async ({ page }) => {
  await open(page, START);
  for (const [id, typed] of [['bill-per-month', 'lots'], ['bill-months', '0'], ['bill-opening', '-4'], ['bill-tax', '101'], ['bill-alerts', '90, 50'], ['bill-reload-amount', '1']]) {
    await enter(page, id, typed);
    await expect(page.locator(`#${id}-problem`)).not.toBeEmpty();
    await expect(page.getByTestId(id)).toHaveAttribute('aria-invalid', 'true');
  }
  await expect(page.locator('#bill-reload-amount-problem')).toContainText('$5');
  await expect(figure(page, 'used', 'postpaid')).toHaveAttribute('data-value', '720');
  await enter(page, 'bill-per-month', '$1,200');
  await expect(page.locator('#bill-per-month-problem')).toBeEmpty();
  await expect(figure(page, 'used', 'postpaid')).toHaveAttribute('data-value', '14400');
});

test('a monthly limit cuts the account, or is only reported', async ({ page }) => {
  await open(page, START);
  await enter(page, 'bill-limit', '30');
  await expect(figure(page, 'used', 'postpaid')).toHaveAttribute('data-value', '360');
  await page.getByTestId('bill-at-limit').selectOption('goes-on');
  await expect(figure(page, 'used', 'postpaid')).toHaveAttribute('data-value', '720');
  await expect(figure(page, 'alert-50', 'postpaid')).toHaveAttribute('data-value', /^2027-01-1/);
});

test('a preset is priced on a model', async ({ page }) => {
  await open(page, START);
  await page.getByTestId('bill-use').selectOption('preset');
  await page.getByTestId('bill-preset').selectOption('coding');
  await expect(page.getByTestId('bill-model-picker')).toHaveAttribute('data-value', /.+\/.+/);
  await expect(figure(page, 'per-mtok', 'postpaid')).toHaveAttribute('data-value', /^\d/);
  await page.getByTestId('bill-preset').selectOption('video');
  await expect(page.locator('main')).not.toContainText(/NaN|Infinity/);
});

const SCENARIO = 'billing/?v=1&at=openai&use=scenario&s.p=support&s.n=1000..3000..9000&start=2027-03-01&months=1';

test('my scenario is spent day by day in three cases', async ({ page }) => {
  await open(page, SCENARIO);
  const said = page.getByTestId('use-said');
  await expect(said).toContainText('Support chat (changed by you) on GPT');
  // Prices of March 2027 are those of today, and the first month has not grown: what is served is the month itself.
  const expected = await valueOf(said);
  await expect(figure(page, 'used', 'postpaid')).toHaveAttribute('data-value', expected);
  await page.getByTestId('case-low').check({ force: true });
  expect(Number(await valueOf(figure(page, 'used', 'postpaid')))).toBeLessThan(Number(expected) / 3);
  await page.getByTestId('case-high').check({ force: true });
  expect(Number(await valueOf(figure(page, 'used', 'postpaid')))).toBeGreaterThan(Number(expected) * 3);
  // Weekends are quieter: Saturday the 6th against Friday the 5th.
  await page.getByTestId('case-expected').check({ force: true });
  await page.locator('tr[data-month="2027-03"] button').click();
  const day = (at) => page.locator('tr.of-day').nth(at).locator('td').first();
  const [friday, saturday] = [await day(4).textContent(), await day(5).textContent()].map((text) => Number(text.replace(/[^0-9.]/g, '')));
  expect(saturday).toBeLessThan(friday / 2);
});

test('the address keeps the plan: reload, language and Back', async ({ page }) => {
  await open(page, SCENARIO);
  await enter(page, 'bill-opening', '44');
  await page.waitForURL(/opening=44/);
  expect(page.url()).toContain('s.n=1000..3000..9000');
  await page.reload();
  await live(page);
  await expect(page.getByTestId('bill-opening')).toHaveValue('44');
  await expect(page.getByTestId('use-said')).toContainText('Support chat');
  await page.locator('.site-header .wide a[lang="zh-Hant"]').click();
  await expect(page.getByTestId('bill-opening')).toHaveValue('44');
  await expect(page.getByTestId('use-said')).toContainText('客服對話');
  await page.waitForURL(/zh-hant\/billing\/\?.*opening=44/);
  await page.goto('scenarios/');
  await page.goBack();
  await live(page);
  await expect(page.getByTestId('bill-opening')).toHaveValue('44');
  await expect(page.getByTestId('link-problems')).toHaveCount(0);
});

test('an untouched page leaves its address alone', async ({ page }) => {
  await open(page, 'billing/');
  await page.waitForTimeout(900);
  expect(new URL(page.url()).search).toBe('');
  const old = 'billing/?v=1&use=60&high=300';
  await open(page, old);
  await page.waitForTimeout(900);
  expect(page.url()).toContain(old);
  await expect(page.getByTestId('bill-use')).toHaveValue('amount');
  await expect(page.getByTestId('bill-low')).toHaveValue('50');
  await expect(page.getByTestId('bill-high')).toHaveValue('300');
});

test('a scenario kept on this device can be used, and is named', async ({ page }) => {
  await open(page, 'scenarios/');
  await page.getByTestId('scenario-name').fill('Night shift');
  await page.getByTestId('keep').click();
  await open(page, 'billing/');
  await page.getByTestId('bill-use').selectOption('scenario');
  await expect(page.getByTestId('use-said')).toContainText('Night shift on');
  await expect(page.getByTestId('bill-kept')).toHaveValue('0');
});

test('a broken scenario in the link explains itself', async ({ page }) => {
  await open(page, `${SCENARIO.replace('1000..3000..9000', 'lots')}&s.turns=0`);
  const problems = page.getByTestId('link-problems');
  await expect(problems).toContainText('s.n=lots');
  await expect(problems).toContainText('s.turns=0');
  await expect(page.getByTestId('use-said')).toContainText('Support chat');
  // A model that does not exist has no price: an amount counts instead, and the rest of the plan is kept.
  await open(page, `${SCENARIO}&s.m=nobody/none&opening=77`);
  await expect(page.getByTestId('link-problems')).toContainText('nobody/none');
  await expect(page.getByTestId('bill-use')).toHaveValue('amount');
  await expect(page.getByTestId('bill-opening')).toHaveValue('77');
  await expect(page.locator('main')).not.toContainText(/NaN|Infinity/);
});

test('a price that is known to end shortens the plan and keeps the scenario', async ({ page }) => {
  await open(page, 'billing/?v=1&use=scenario&s.p=rag&s.m=google/gemini-3.6-flash&start=2026-11-21&months=24');
  await expect(page.getByTestId('use-said')).toContainText('Gemini 3.6 Flash');
  const months = Number(await page.getByTestId('bill-months').inputValue());
  if (months < 24) await expect(page.getByTestId('link-problems')).toContainText(`Only ${months}`);
});

test('words, limits and ways to pay can be one’s own', async ({ page }) => {
  await open(page, START);
  await page.getByTestId('all-terms').locator('> summary').click();
  const ours = 'Our reseller; from $1,000 a year, 5 % off';
  await enter(page, 'own-postpaid_who', ours);
  await expect(page.getByTestId('fact-postpaid_who')).toHaveText(ours);
  await expect(page.locator('[data-fact="postpaid_who"] .own')).toContainText('yours');
  await enter(page, 'own-spend_limits', '100');
  await expect(page.locator('#own-spend_limits-problem')).toContainText('Tier 1: 100');
  await enter(page, 'own-spend_limits', 'Ours: 750, Later: none');
  await expect(page.getByTestId('fact-spend_limits')).toContainText('Ours');
  await page.getByTestId('own-payment_methods-invoice').check();
  await expect(page.locator('[data-fact="payment_methods"] .own')).toContainText('yours');
  await page.waitForURL(/payment_methods/);
  await page.reload();
  await live(page);
  await page.getByTestId('all-terms').locator('> summary').click();
  await expect(page.getByTestId('fact-postpaid_who')).toHaveText(ours);
  await expect(page.getByTestId('own-spend_limits')).toHaveValue('Ours: 750, Later: none');
  await expect(page.getByTestId('own-payment_methods-invoice')).toBeChecked();
  await page.getByTestId('back-postpaid_who').click();
  await expect(page.getByTestId('fact-postpaid_who')).not.toContainText('reseller');
});

test('an amount is a range of work, not a number of articles', async ({ page }) => {
  await open(page, START);
  const rows = page.getByTestId('buys-rows').locator('li');
  await expect(rows).toHaveCount(4);
  const ends = (piece) => page.locator(`[data-piece="${piece}"]`).evaluate((row) => [Number(row.dataset.fewest), Number(row.dataset.most)]);
  const [fewest, most] = await ends('report');
  expect(most).toBeGreaterThan(fewest * 2);
  await enter(page, 'bill-top-up', '200');
  await expect(page.getByTestId('bill-buys')).toContainText('$200');
  expect((await ends('report'))[1]).toBeGreaterThan(most * 5);
  // A scenario of one's own has a row of its own.
  await open(page, SCENARIO);
  await expect(rows).toHaveCount(5);
  await pickModel(page, 'google/gemini-3.6-flash', 'buys');
  await expect(page.locator('[data-piece="rag"]')).toHaveAttribute('data-fewest', /^\d+$/);
});

test('a year of six platforms in three cases takes no time', async ({ page }, info) => {
  await open(page, `${SCENARIO.replace('months=1', 'months=12')}`);
  // The handler of the change runs the whole plan before it returns: three cases of a year, prepaid and postpaid. Drawing comes after.
  const took = await page.getByTestId('bill-platform').evaluate(async (menu) => {
    const platforms = ['openai', 'anthropic', 'google', 'openrouter', 'deepseek', 'xai'];
    const rounds = [];
    for (let round = 0; round < 4; round += 1) {
      let sum = 0;
      for (const platform of platforms) {
        menu.value = platform;
        performance.mark('begin');
        menu.dispatchEvent(new Event('change', { bubbles: true }));
        sum += performance.measure('a year in three cases', 'begin').duration;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
      rounds.push(sum);
    }
    return Math.min(...rounds);
  });
  expectSoon('six platforms, three cases, a year each (goal 20)', took, 50);
});

test('a month opens to its days by keyboard', async ({ page }) => {
  await open(page, START);
  const month = page.locator('tr[data-month="2027-02"] button');
  await month.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('tr.of-day')).toHaveCount(28);
  await expect(page.locator('tr[data-month="2027-02"] button')).toHaveAttribute('aria-expanded', 'true');
});

test('the contents lead to every part of the page', async ({ page }) => {
  for (const route of ['billing/', 'zh-hant/billing/']) {
    await open(page, route);
    const links = page.getByTestId('bill-contents').getByRole('link');
    await expect(links).toHaveCount(9);
    for (const link of await links.all()) await expect(page.locator(await link.getAttribute('href'))).toBeVisible();
    await links.last().click();
    await expect(page.locator('#bill-faq-heading')).toBeInViewport();
    await expect(page).toHaveURL(/#bill-faq-heading$/);
  }
});

test('months stand under prepaid and postpaid, and a month is one line', async ({ page }) => {
  await open(page, START);
  const heads = page.getByTestId('bill-table').locator('thead tr');
  await expect(heads.first().locator('th')).toHaveText(['Month', 'Usage', 'Prepaid', 'Postpaid']);
  await expect(heads.last().locator('th')).toHaveCount(10);
  const month = page.locator('tr[data-month="2027-11"] button');
  const lines = await month.evaluate((button) => { const range = document.createRange(); range.selectNodeContents(button); return range.getClientRects().length; });
  expect(lines).toBe(1);
});

test('a balance with many reloads shows three months, and the whole run when asked', async ({ page }) => {
  await open(page, START);
  const summary = page.locator('#balance-chart-summary');
  await expect(summary).toContainText('2027-01-01 to 2027-03-31');
  await page.getByTestId('span-whole').check({ force: true });
  await expect(summary).toContainText('2027-01-01 to 2027-12-31');
  // With so few top-ups there is nothing to choose.
  await enter(page, 'bill-reload-cap', '');
  await enter(page, 'bill-reload-amount', '200');
  await expect(page.getByTestId('span-whole')).toHaveCount(0);
  await expect(summary).toContainText('2027-01-01 to 2027-12-31');
});

test('an outage after the months shown is told', async ({ page }) => {
  await open(page, START);
  await enter(page, 'bill-reload-fails', '320');
  await expect(page.locator('#balance-chart-summary')).toContainText('After that it stops');
});

test('a platform without a fee says so, and another one’s fee is a press away', async ({ page }) => {
  await open(page, 'billing/');
  const of = (id) => page.locator(`[data-testid="dollar-figures"] tr[data-figure="${id}"] td`);
  await expect(page.getByTestId('dollar-fee')).toContainText('OpenAI charges no fee');
  await expect(of('fee')).toHaveAttribute('data-value', '0');
  const fees = page.getByTestId('published-fees').getByRole('button');
  await fees.filter({ hasText: '5.5%, at least $0.80' }).click();
  await expect(page.getByTestId('dollar-percent')).toHaveValue('5.5');
  await expect(of('fee')).toHaveAttribute('data-value', '0.8');
  await expect(page.getByTestId('bill-dollar').locator('.fact-source')).toContainText(/checked 20/);
  await fees.filter({ hasText: 'crypto' }).press('Enter');
  await expect(fees.filter({ hasText: 'crypto' })).toBeFocused();
  await expect(of('fee')).toHaveAttribute('data-value', '0.5');
  await fees.first().click();
  await expect(of('fee')).toHaveAttribute('data-value', '0');
});

test('the sizes around the best top-up are shown, and all of them when asked', async ({ page }) => {
  await open(page, 'billing/?v=1&at=openrouter');
  const sizes = page.getByTestId('top-up-sizes').locator('tbody tr');
  expect(await sizes.count()).toBeLessThanOrEqual(8);
  await expect(page.locator('.best-row')).toHaveCount(1);
  await page.getByTestId('all-sizes').click();
  expect(await sizes.count()).toBeGreaterThan(15);
  await expect(page.getByTestId('all-sizes')).toHaveCount(0);
});

test('questions open to answers with the platforms’ own figures', async ({ page }) => {
  await open(page, 'billing/');
  const asked = page.getByTestId('bill-faq').locator('details');
  await expect(asked).toHaveCount(11);
  // Search engines are told what stands on the page.
  const told = JSON.parse(await page.locator('script[type="application/ld+json"]').textContent());
  expect(told['@type']).toBe('FAQPage');
  expect(told.mainEntity.map((one) => one.name)).toEqual(await asked.locator('summary').allTextContents());
  await asked.nth(1).locator('summary').click();
  await expect(asked.nth(1)).toContainText('expires after 12 months: ');
  await asked.nth(8).locator('summary').click();
  await expect(asked.nth(8)).toContainText('5.5%, at least $0.80: OpenRouter');
});

test('the true cost of a dollar', async ({ page }) => {
  await open(page, 'billing/?v=1&at=openrouter');
  const of = (id) => page.locator(`[data-testid="dollar-figures"] tr[data-figure="${id}"] td`);
  await expect(of('binds')).toHaveAttribute('data-value', '14.55');
  await enter(page, 'dollar-amount', '5');
  await expect(of('charged')).toHaveAttribute('data-value', '5.8');
  await expect(of('on-top')).toContainText('16%');
  await expect(of('byok')).toHaveAttribute('data-value', /^1\.6/);
  await expect(page.getByTestId('best-top-up')).toContainText('$');
});

test('the adviser gives every point a reason, and a company its path', async ({ page }) => {
  await open(page, 'billing/');
  const verdict = page.getByTestId('adviser-verdict');
  await expect(verdict).toHaveAttribute('data-prepaid', '0');
  await expect(page.getByTestId('adviser-points')).toHaveCount(0);
  await page.getByTestId('ask-1').selectOption('0');
  await page.getByTestId('ask-2').selectOption('0');
  await expect(verdict).toHaveAttribute('data-prepaid', '6');
  await expect(page.getByTestId('adviser-points').locator('tr')).toHaveCount(2);
  await expect(page.getByTestId('company-path')).toHaveCount(0);
  await page.getByTestId('ask-4').selectOption('2');
  await expect(page.getByTestId('company-path').getByRole('checkbox')).toHaveCount(5);
});

test('how to buy: five steps of the platform, picks with reasons, plan against API', async ({ page }) => {
  await open(page, 'billing/');
  await expect(page.getByTestId('five-steps').locator('li')).toHaveCount(5);
  await page.getByTestId('wish-many').check();
  await expect(page.getByTestId('platform-picks')).toContainText('OpenRouter');
  await enter(page, 'even-plan', '20');
  await enter(page, 'even-request', '0.003');
  await expect(page.getByTestId('plan-even')).toHaveAttribute('data-value', '6667');
  await enter(page, 'even-request', '0');
  await expect(page.getByTestId('plan-even')).not.toHaveAttribute('data-value');
});

test('a link carries the whole plan, and says what it cannot read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, START);
  await enter(page, 'bill-opening', '33.5');
  await page.getByTestId('copy-link').click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await live(page);
  await expect(page.getByTestId('bill-opening')).toHaveValue('33.5');
  await open(page, `${START}&budget=much`);
  await expect(page.getByTestId('link-problems')).toContainText('budget=much');
});

test('days and months can be saved', async ({ page }) => {
  await open(page, START);
  for (const [id, kind, rows] of [['save-months', 'Month', 12], ['save-days', 'Day', 365]]) {
    const csv = parseCsv(await saved(page, id));
    for (const usage of ['Low usage', 'Expected usage', 'High usage']) {
      expect(csv.filter((row) => row.Row === kind && row.Case === usage)).toHaveLength(rows);
      expect(csv.filter((row) => row.Row === 'Total' && row.Case === usage)).toHaveLength(1);
    }
    expect(new Set(csv.map((row) => `${row['Usage by']}, ${row.Platform}`))).toEqual(new Set(['A dollar amount, OpenAI']));
  }
});

test('a file’s cases add up, and its year is the scenario’s', async ({ page }) => {
  await open(page, 'scenarios/?v=1&p=support&grow=5');
  const year = await valueOf(page.getByTestId('per-year'));
  await open(page, 'billing/?v=1&use=scenario&s.p=support&s.grow=5&months=12');
  const used = await valueOf(figure(page, 'used', 'postpaid'));
  for (const [id, kind] of [['save-months', 'Month'], ['save-days', 'Day']]) {
    const csv = parseCsv(await saved(page, id));
    for (const usage of ['Low usage', 'Expected usage', 'High usage']) {
      const of = (row) => csv.filter((other) => other.Row === row && other.Case === usage);
      const [total] = of('Total');
      const sum = of(kind).map((row) => femto(row['Usage (USD)'])).reduce((a, b) => a + b);
      expect(sum).toBe(femto(total['Usage (USD)']));
      expect(of('Assumption').find((row) => row.Name === 'Conversations').Number).toMatch(/^\d+$/);
    }
    const expected = csv.find((row) => row.Row === 'Total' && row.Case === 'Expected usage');
    expect([expected['Usage (USD)'], expected['Usage (USD)']]).toEqual([year, used]);
    const price = csv.find((row) => row.Row === 'Price');
    expect(price.Source).toMatch(/^https:/);
    expect(price['Read on']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(csv.find((row) => row.Row === 'Opens with').Source).toContain('s.p=support');
  }
  await expect(page.getByTestId('bill-total').locator('td').first()).toHaveAttribute('data-value', used);
});

const big = (page, side) => page.locator('.versus > div').nth(side === 'prepaid' ? 0 : 1).locator('.big strong');

test('the two large figures are for the same usage, whatever is paid so far', async ({ page }) => {
  await open(page, 'billing/?v=1&at=openai&use=60&start=2026-11-26&months=12');
  for (const side of ['prepaid', 'postpaid']) await expect(big(page, side)).toHaveAttribute('data-value', '720');
  await expect(figure(page, 'cash', 'postpaid')).toHaveAttribute('data-value', '670');
  await expect(figure(page, 'unpaid', 'postpaid')).toHaveAttribute('data-value', '50');
  await expect(page.locator('#cash-chart-summary')).toContainText('For $720.00 of usage');
  await expect(page.locator('#cash-chart-summary')).toContainText('Postpaid: $670.00 paid, $50.00 not yet paid.');
  await expect(page.getByTestId('bill-unequal')).toHaveCount(0);
  // Where one of them refuses some, it is said at once.
  await enter(page, 'bill-reload-cap', '20');
  await expect(page.getByTestId('bill-unequal')).toContainText('not for the same usage');
  await expect(page.locator('#cash-chart-summary')).toContainText('of usage refused');
});

test('a way to pay that the platform does not sell has a reason instead of figures', async ({ page }) => {
  for (const [platform, name, missing, sold] of [['openrouter', 'OpenRouter', 'postpaid', 'prepaid'], ['aws-bedrock', 'Amazon Bedrock', 'prepaid', 'postpaid']]) {
    await open(page, `billing/?v=1&at=${platform}&use=60&start=2027-01-01&months=12`);
    await expect(page.getByTestId(`${missing}-summary`)).toContainText(`${name} does not offer this`);
    await expect(figure(page, 'used', missing)).toHaveText('—');
    await expect(figure(page, 'used', sold)).toHaveAttribute('data-value', '720');
    await expect(page.getByTestId('bill-table').locator('thead')).toContainText('does not offer this');
    const row = page.locator('tr[data-month="2027-02"] td');
    expect((await row.allTextContents()).filter((text) => text === '—')).toHaveLength(missing === 'prepaid' ? 6 : 4);
    await expect(page.locator('#cash-chart-summary')).toContainText('does not offer this');
    await expect(page.getByTestId('no-balance')).toHaveCount(missing === 'prepaid' ? 1 : 0);
    const csv = parseCsv(await saved(page, 'save-months'));
    expect(csv.find((row) => row.Row === 'Note').Name).toContain('does not offer this');
    const side = missing === 'prepaid' ? 'Prepaid' : 'Postpaid';
    for (const row of csv.filter((row) => row.Row === 'Month')) expect(row[`${side} · Served (USD)`]).toBe('');
  }
  // A contract that allows it brings the figures back.
  await page.getByTestId('all-terms').locator('> summary').click();
  await page.getByTestId('own-plans').selectOption('both');
  await expect(big(page, 'prepaid')).toHaveAttribute('data-value', '720');
});

test('a reload up to a balance buys what is missing', async ({ page }) => {
  await open(page, 'billing/?v=1&at=openai&use=3000&start=2026-11-01&months=1&opening=1000&reload-at=1100&reload-to=1800');
  await expect(page.getByTestId('bill-reload-rule')).toHaveValue('to');
  await expect(page.getByTestId('bill-reload-amount')).toBeHidden();
  await page.locator('tr[data-month="2026-11"] button').click();
  const bought = (day) => page.locator(`tr[data-day="2026-11-${day}"] td`).nth(1);
  await expect(bought('01')).toHaveAttribute('data-value', '800');
  await expect(bought('07')).toHaveAttribute('data-value', '700');
  await enter(page, 'bill-reload-to', '1000');
  await expect(page.locator('#bill-reload-to-problem')).toContainText('$1,100');
  await enter(page, 'bill-reload-to', '1800');
  // The same balance by the other rule, and back.
  await page.getByTestId('bill-reload-rule').selectOption('by');
  await expect(page.getByTestId('bill-reload-amount')).toHaveValue('700');
  await page.waitForURL(/reload-by=700/);
  await page.getByTestId('bill-reload-rule').selectOption('to');
  await expect(page.getByTestId('bill-reload-to')).toHaveValue(/^1,?800$/);
});

test('free credits are spent in the order chosen, and end on their own day', async ({ page }) => {
  await open(page, 'billing/?v=1&at=openai&use=60&start=2026-11-01&months=1&opening=20&reload=off');
  await enter(page, 'bill-granted_amount', '30');
  await page.getByTestId('bill-granted_expiry').selectOption('7d');
  // Two dollars a day: fourteen of the gift are used before it ends.
  await page.locator('tr[data-month="2026-11"] button').click();
  await expect(page.locator('tr[data-day="2026-11-08"] td').nth(5)).toHaveAttribute('data-value', '16');
  await page.getByTestId('bill-spend_order').selectOption('granted_first');
  await page.waitForURL(/spend_order/);
  await page.reload();
  await page.waitForSelector('html[data-hydrated="1"]');
  await expect(page.getByTestId('bill-granted_amount')).toHaveValue('30');
  await expect(page.getByTestId('bill-spend_order')).toHaveValue('granted_first');
});

test('credit bought before the plan ends on its own day, and an account’s past counts where it matters', async ({ page }) => {
  await open(page, START);
  await page.getByTestId('bill-reload').uncheck();
  await enter(page, 'bill-opening', '200');
  await expect(figure(page, 'expired', 'prepaid')).toHaveAttribute('data-value', '0');
  // Twelve months from then end on the second day: one day of some two dollars is used.
  await page.getByTestId('bill-bought').fill('2026-01-02');
  await page.getByTestId('bill-bought').blur();
  const expired = figure(page, 'expired', 'prepaid');
  await expect(expired).not.toHaveAttribute('data-value', '0');
  expect(Number(await valueOf(expired))).toBeGreaterThan(195);
  await expect(page).toHaveURL(/bought=2026-01-02/);
  // Early invoices that count an account's lifetime are Groq's.
  await expect(page.getByTestId('bill-used-before')).toBeHidden();
  await page.getByTestId('bill-platform').selectOption('groq');
  await enter(page, 'bill-used-before', '1,000');
  await expect(page).toHaveURL(/used-before=1000/);
  await page.reload();
  await live(page);
  await expect(page.getByTestId('bill-used-before')).toHaveValue('1,000');
});

test('cryptocurrency and own keys are offered where the platform has them', async ({ page }) => {
  await open(page, START);
  // Elsewhere they are greyed, with the reason.
  for (const id of ['bill-crypto', 'bill-own-keys']) {
    await expect(page.getByTestId(id)).toBeDisabled();
    await expect(page.getByTestId(id).locator('..')).toContainText('OpenAI names no fee');
  }
  await open(page, 'billing/?v=1&at=openrouter&use=300&start=2026-11-01&months=1&opening=100&reload=off&top-up=100&every=0');
  await expect(figure(page, 'fees', 'prepaid')).toHaveAttribute('data-value', '5.5');
  await page.getByTestId('bill-crypto').check();
  await expect(figure(page, 'fees', 'prepaid')).toHaveAttribute('data-value', '5');
  await page.getByTestId('bill-own-keys').check();
  await enter(page, 'bill-own-requests', '3,000,000');
  // Five dollars for the top-up, and 5 % of ten dollars on the twenty days past the first million requests.
  await expect(figure(page, 'fees', 'prepaid')).toHaveAttribute('data-value', '15');
  await expect(page.getByTestId('bill-own-keys-said')).toContainText('$300.00');
  await page.waitForURL(/keys=own/);
  // Another platform without own keys charges the use itself.
  await page.getByTestId('bill-platform').selectOption('openai');
  await expect(page.getByTestId('bill-own-keys-said')).toHaveCount(0);
  await expect(figure(page, 'fees', 'prepaid')).toHaveAttribute('data-value', '0');
});

test('amounts that nobody chose follow the use', async ({ page }) => {
  await open(page, START);
  await enter(page, 'bill-per-month', '6000');
  await expect(page.getByTestId('bill-reload-amount')).toHaveValue('2,000');
  await expect(page.getByTestId('bill-budget')).toHaveValue('6,000');
  await page.getByTestId('case-high').check({ force: true });
  await expect(figure(page, 'unserved', 'prepaid')).toHaveAttribute('data-value', '0');
  await enter(page, 'bill-reload-amount', '500');
  await enter(page, 'bill-per-month', '9000');
  await expect(page.getByTestId('bill-reload-amount')).toHaveValue('500');
  await expect(page.getByTestId('bill-opening')).toHaveValue('3,000');
});

test('a scenario’s year is one figure on both pages', async ({ page }) => {
  await open(page, 'scenarios/?v=1&p=support&grow=5');
  const year = await valueOf(page.getByTestId('per-year'));
  expect(Number(year)).toBeGreaterThan(0);
  await open(page, 'billing/?v=1&use=scenario&s.p=support&s.grow=5&months=12');
  await expect(figure(page, 'used', 'postpaid')).toHaveAttribute('data-value', year);
});

test('the answer stands before the forms, on the first screen', async ({ page }) => {
  for (const [width, height] of [[1280, 900], [390, 844]]) {
    await page.setViewportSize({ width, height });
    for (const route of ['billing/', 'zh-hant/billing/']) {
      await open(page, route);
      for (const side of ['prepaid', 'postpaid']) await expect(width > 1000 || side === 'prepaid' ? big(page, side) : page.getByTestId('result-bar')).toBeInViewport();
      await expect(page.getByTestId('bill-asked')).toContainText('$60.00');
      const before = await page.evaluate(() => {
        const [answer, form] = ['bill-results', 'use-form'].map((id) => document.querySelector(`[data-testid="${id}"]`));
        return Boolean(answer.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING);
      });
      expect(before).toBe(true);
      expect(await page.evaluate(() => document.scrollingElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
  // While the plan is changed further down, the answer is still in sight.
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, START);
  await page.getByTestId('bill-limit').scrollIntoViewIfNeeded();
  await enter(page, 'bill-limit', '30');
  await expect(big(page, 'postpaid')).toBeInViewport();
  await expect(big(page, 'postpaid')).toHaveAttribute('data-value', '360');
});

test('what a platform does not sell is greyed where it would be entered', async ({ page }) => {
  await open(page, 'billing/?v=1&at=aws-bedrock&use=60&start=2027-01-01&months=12');
  await expect(page.getByTestId('bill-opening')).toBeDisabled();
  await expect(page.getByTestId('wallet-form')).toContainText('Amazon Bedrock does not offer this');
  await expect(page.getByTestId('bill-limit')).toBeEnabled();
  await page.getByTestId('bill-platform').selectOption('openrouter');
  await expect(page.getByTestId('bill-opening')).toBeEnabled();
  await expect(page.getByTestId('bill-limit')).toBeDisabled();
  // OpenAI has a reload by its own page; DeepSeek says nothing of one.
  await expect(page.getByTestId('reload-unsaid')).toHaveCount(0);
  await page.getByTestId('bill-platform').selectOption('deepseek');
  await expect(page.getByTestId('reload-unsaid')).toContainText('DeepSeek does not say');
});

test('terms are said where the amount is entered', async ({ page }) => {
  await open(page, 'billing/?v=1&at=openrouter&use=60&start=2027-01-01&months=12');
  await enter(page, 'bill-top-up', '10');
  const said = page.getByTestId('terms-at-top-up');
  await expect(said).toContainText('5.5%, at least $0.80, $0.80 on $10.00');
  await expect(said).toContainText('expires after 12 months');
  await expect(said).toContainText('within a day');
  await enter(page, 'bill-top-up', '100');
  await expect(said).toContainText('$5.50 on $100.00');
  await expect(page.getByTestId('terms-at-reload')).toContainText('expires after 12 months');
  // Credit that nobody uses in time is told in dollars.
  await expect(page.getByTestId('expires-here')).toHaveCount(0);
  await open(page, 'billing/?v=1&at=openai&use=5&start=2027-01-01&months=24&opening=200&reload=off');
  await expect(page.getByTestId('expires-here')).toContainText('expires unused');
});

test('every platform is a row for the same use, and a row opens the plan there', async ({ page }) => {
  await open(page, START);
  const rows = page.getByTestId('bill-offers').locator('tbody tr');
  const found = await rows.evaluateAll((rows) => rows.map((row) => ({ platform: row.dataset.platform, way: row.dataset.way, cost: Number(row.querySelector('[data-part="cost"]').dataset.value), fees: row.querySelector('[data-part="fees"]').textContent })));
  expect(new Set(found.map((row) => row.platform)).size).toBe(14);
  expect(found.map((row) => row.cost)).toEqual(found.map((row) => row.cost).sort((a, b) => a - b));
  // A fee that nobody publishes is unknown, not nothing.
  expect(found.find((row) => row.platform === 'deepseek').fees).toBe('—');
  const router = page.locator('tr[data-platform="openrouter"][data-way="prepaid"]');
  const cost = await valueOf(router.locator('[data-part="cost"]'));
  expect(Number(cost)).toBeGreaterThan(750);
  await router.getByRole('button').click();
  await expect(page.getByTestId('bill-platform')).toHaveValue('openrouter');
  await expect(big(page, 'prepaid')).toHaveAttribute('data-value', cost);
  await expect(router).toHaveAttribute('aria-current', 'true');
  await page.waitForURL(/at=openrouter/);
  // What refuses use stands last, with its day.
  await page.getByTestId('bill-platform').selectOption('openai');
  await enter(page, 'bill-limit', '30');
  await expect(rows.last().locator('[data-part="stop"]')).toHaveAttribute('data-value', /^2027-01-1\d$/);
});

test('invoices say when they are due', async ({ page }) => {
  await open(page, START);
  const invoices = page.getByTestId('bill-invoices').locator('tbody tr');
  await expect(invoices).toHaveCount(12);
  // Nobody publishes how long OpenAI gives one to pay: charged at once, unless a contract says otherwise.
  await expect(invoices.first().locator('[data-part="due"]')).toHaveAttribute('data-value', '2027-01-31');
  await enter(page, 'bill-payment_terms_days', '30');
  await expect(invoices.first().locator('[data-part="due"]')).toHaveAttribute('data-value', '2027-03-02');
  await expect(invoices.last()).toContainText('after this time');
  await expect(invoices.first()).toContainText('$60.00');
});

test('a declined card reads as a sentence', async ({ page }) => {
  await open(page, START);
  await enter(page, 'bill-reload-fails', '17');
  const said = page.getByTestId('declined');
  await expect(said).toHaveAttribute('data-value', '2027-01-17');
  await expect(said).toContainText(/From 2027-01-17 on the card is declined. Usage is first refused on 2027-0\d-\d\d./);
});

test('a limit and a purchase by hand are suggested from the month, and follow it', async ({ page }) => {
  await open(page, START);
  await page.getByTestId('suggest-limit').click();
  await expect(page.getByTestId('bill-limit')).toHaveValue('120');
  await expect(page.getByTestId('suggest-limit')).toHaveCount(0);
  await page.getByTestId('bill-reload').uncheck();
  await expect(page.getByTestId('bill-top-up')).toHaveValue('60');
  await expect(figure(page, 'days-lost', 'prepaid')).toHaveAttribute('data-value', '0.000');
  await enter(page, 'bill-per-month', '90');
  await expect(page.getByTestId('bill-limit')).toHaveValue('180');
  await expect(page.getByTestId('bill-top-up')).toHaveValue('90');
  await page.getByTestId('bill-reload').check();
  await expect(page.getByTestId('bill-top-up')).toHaveValue('0');
});

test('Taiwan’s business tax is a press away, says what it assumes and can be changed', async ({ page }) => {
  await open(page, START);
  await page.getByTestId('tax-taiwan').click();
  await expect(page.getByTestId('bill-tax')).toHaveValue('5');
  await expect(page.getByTestId('tax-assumes')).toContainText('reverse charge');
  // Twelve invoices of sixty dollars.
  await expect(figure(page, 'tax', 'postpaid')).toHaveAttribute('data-value', '36');
  await expect(page.getByTestId('bill-invoices').locator('tbody tr').first()).toContainText('$63.00');
  await enter(page, 'bill-tax', '0');
  await expect(page.getByTestId('tax-taiwan')).toBeVisible();
});
