// Usage: files dropped, chosen and pasted; the three questions; the decoder; the way to other tools.
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, femto, open, parseCsv, saved, test, valueOf, watchTasks } from './support.mjs';

const DAY = 'T00:00:00Z';

/** A line of a Claude Code log. Claude Opus 5 cost 5 in, 25 out, 0.50 from the cache per million on these days. */
const said = (id, { day = '2026-11-02', time = '08:00:00', model = 'claude-opus-5', input = 1000, read = 0, output = 100, session = 's', project = '/work/app' } = {}) =>
  JSON.stringify({
    type: 'assistant',
    timestamp: `${day}T${time}Z`,
    sessionId: session,
    cwd: project,
    requestId: `r-${id}`,
    message: { id, model, usage: { input_tokens: input, cache_read_input_tokens: read, output_tokens: output } },
  });

/** A day of Anthropic's usage report. */
const report = (day, fields = {}) =>
  JSON.stringify({
    data: [
      {
        starting_at: `${day}${DAY}`,
        results: [{ model: 'claude-opus-5', service_tier: 'standard', context_window: '0-200k', uncached_input_tokens: 1_000_000, output_tokens: 40_000, api_key_id: 'key-a', ...fields }],
      },
    ],
  });

/** A day of Anthropic's cost report, in cents. */
const charged = (day, cents) =>
  JSON.stringify({ data: [{ starting_at: `${day}${DAY}`, results: [{ amount: cents, currency: 'USD', cost_type: 'tokens', model: 'claude-opus-5', token_type: 'output_tokens' }] }] });

/** Small files of many formats, each with the format it is recognised as. */
const FORMATS = [
  ['report.json', report('2026-11-01'), 'Anthropic usage report'],
  ['costs.json', charged('2026-11-01', '600'), 'Anthropic cost report'],
  ['session.jsonl', [said('a'), said('b')].join('\n'), 'Claude Code session log'],
  [
    'usage-api.json',
    '{"object":"page","data":[{"start_time":1793491200,"results":[{"object":"organization.usage.completions.result","input_tokens":1000,"output_tokens":70,"num_model_requests":2,"model":"gpt-6.1-sol","service_tier":"default"}]}]}',
    'OpenAI usage API',
  ],
  [
    'activity.csv',
    'start_time,end_time,start_time_iso,end_time_iso,project_id,num_model_requests,user_id,api_key_id,model,batch,service_tier,input_tokens,output_tokens,input_cached_tokens\n1793491200,1793577600,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,p,3.0,u,k,gpt-6.1-sol,False,default,1000.0,200.0,400.0\n',
    'OpenAI activity CSV',
  ],
  [
    'console.csv',
    'usage_date_utc,model_version,api_key,workspace,usage_type,context_window,usage_input_tokens_no_cache,usage_input_tokens_cache_write_5m,usage_input_tokens_cache_write_1h,usage_input_tokens_cache_read,usage_output_tokens,web_search_count,inference_geo,speed\n2026-11-01,claude-opus-5,k,Default,standard,≤ 200k,600,50,10,4000,250,0,global,standard\n',
    'Claude Console usage CSV',
  ],
  [
    'openrouter.csv',
    'generation_id,created_at,cost_total,byok_usage_inference,tokens_prompt,tokens_completion,tokens_reasoning,tokens_cached,model_permaslug,app_name,api_key_name\ngen-1,2026-11-01 08:00:00.000,0.00123,0,2400,310,128,1800,openai/gpt-6.1-sol,App,prod\n',
    'OpenRouter activity CSV',
  ],
  [
    'amount.csv',
    'user_id,start_time_iso,end_time_iso,model,api_key_name,api_key,type,price,amount\nu,2026-11-01T00:00:00+00:00,2026-11-02T00:00:00+00:00,deepseek-v4-pro,dev,sk,input_cache_miss_tokens,0.00000066,120000\n',
    'DeepSeek amount CSV',
  ],
  ['answer.json', '{"id":"m","type":"message","model":"claude-opus-5","usage":{"input_tokens":50,"output_tokens":503}}', 'API answers'],
];

const file = (name, text) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });

async function choose(page, ...files) {
  await page.getByTestId('usage-files').setInputFiles(files);
  await done(page);
}

const done = async (page) => {
  await expect(page.getByTestId('usage-forget')).toBeVisible({ timeout: 40_000 });
};

/** Drops files as a browser does for a person who drags them. */
async function drop(page, files) {
  const dataTransfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const [name, text] of files) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.getByTestId('usage-drop').dispatchEvent('dragover', { dataTransfer });
  await page.getByTestId('usage-drop').dispatchEvent('drop', { dataTransfer });
  await done(page);
}

const row = (page, name) => page.locator(`tr[data-file="${name}"]`);
const openList = (page) => page.getByTestId('usage-file-list').locator('> summary').click();

test('nine formats dropped together are recognised by what stands in them', async ({ page }) => {
  await open(page, 'usage/');
  await drop(page, FORMATS.map(([name, text]) => [name, text]));
  await openList(page);
  for (const [name, , format] of FORMATS) {
    await expect(row(page, name).locator('option').first(), name).toHaveText(`${format} (recognised)`);
    await expect(row(page, name).locator('td[data-label="Records"]'), name).not.toHaveAttribute('data-value', '0');
  }
  await expect(page.getByTestId('usage-cost')).toBeVisible();
});

test('the bill says what dominates, and its sums agree to the last digit', async ({ page }) => {
  await open(page, 'usage/');
  // 1,000,000 × 5 + 40,000 × 25 = $5 + $1 on each day, of which input is $10 of $12.
  await choose(page, file('one.json', report('2026-11-01')), file('two.json', report('2026-11-02', { api_key_id: 'key-b' })));
  await expect(page.getByTestId('usage-cost')).toHaveAttribute('data-value', '12');
  await expect(page.getByTestId('usage-dominates')).toHaveAttribute('data-part', 'input');
  await expect(page.getByTestId('usage-dominates')).toContainText('83.3%');
  for (const by of ['model', 'key', 'day']) {
    await page.getByTestId(`usage-by-${by}`).check({ force: true });
    const costs = await page.locator(`[data-testid="usage-${by}"] tbody tr:not(.sum-row) td[data-label="At list prices"]`).evaluateAll((cells) => cells.map((cell) => cell.dataset.value));
    expect(costs.map(femto).reduce((a, b) => a + b, 0n), by).toBe(femto('12'));
  }
  await page.getByTestId('usage-by-user').check({ force: true });
  await expect(page.getByTestId('usage-no-groups')).toBeVisible();
  await expect(page.getByTestId('usage-days')).toBeVisible();
  // Total tokens stand in the last row, and not without their money.
  await expect(page.getByTestId('usage-parts').locator('.sum-row td').last()).toHaveText('100%');
});

test('a bill beside the estimate names the suspect that explains it', async ({ page }) => {
  await open(page, 'usage/');
  // Half of $6: the price in batches.
  await choose(page, file('use.json', report('2026-11-01')), file('cost.json', charged('2026-11-01', '300')));
  expect(await valueOf(page.getByTestId('usage-difference'))).toBe('-3');
  const first = page.getByTestId('usage-suspects').locator('tbody tr').first();
  await expect(first).toContainText('batch');
  await expect(first.locator('td[data-label="Leaves"]')).toHaveAttribute('data-value', '0');
});

test('waste is told in money with its records, and follows the thresholds', async ({ page }) => {
  await open(page, 'usage/');
  // 1,500 of 1,000 planned: 500 × $25 per million.
  await choose(page, file('log.jsonl', said('a', { input: 100, output: 1500 })));
  await page.getByTestId('question-waste').check({ force: true });
  const long = page.locator('[data-waste="long-answers"]');
  await expect(long.getByTestId('usage-saving')).toHaveAttribute('data-value', '0.0125');
  await long.locator('summary').click();
  await expect(long.locator('tbody th')).toHaveText('log.jsonl:1');
  await page.getByTestId('usage-thresholds').locator('summary').click();
  await page.getByTestId('usage-planned').fill('2000');
  await expect(long).toHaveCount(0);
  await page.getByTestId('usage-thresholds-reset').click();
  await expect(long.getByTestId('usage-saving')).toHaveAttribute('data-value', '0.0125');
});

test('an error and headers are decoded: whose limit, how full, when to retry', async ({ page }) => {
  await open(page, 'usage/');
  await page.getByTestId('question-stuck').check({ force: true });
  const answer = page.getByTestId('stuck-answer');
  await page.getByTestId('stuck-text').fill('HTTP/2 429\nx-ratelimit-limit-tokens: 500000\nx-ratelimit-remaining-tokens: 1200\nx-ratelimit-reset-tokens: 6m0.5s\nretry-after: 12\n\n{"error":{"code":"rate_limit_exceeded","type":"tokens","message":"slow"}}');
  await expect(page.getByTestId('stuck-cause')).toHaveAttribute('data-cause', 'speed');
  await expect(page.getByTestId('stuck-whose')).toHaveText('Your limit · speed');
  await expect(page.getByTestId('stuck-again')).toContainText('in 12 s');
  await expect(answer.getByRole('meter')).toHaveAttribute('aria-valuenow', '99');
  await expect(answer).toContainText('498,800 of 500,000 used');
  await page.getByTestId('stuck-text').fill('{"error":{"code":"credit_balance_exhausted","message":"m"}}');
  await expect(page.getByTestId('stuck-cause')).toHaveAttribute('data-cause', 'balance');
  await expect(page.getByTestId('stuck-again')).toContainText('Stop');
  await page.getByTestId('stuck-text').fill('Dear support');
  await expect(page.getByTestId('stuck-nothing')).toBeVisible();
  await page.getByTestId('stuck-text').fill('{"error":{"code":"i_am_a_teapot","message":"m"}}');
  await expect(page.getByTestId('stuck-cause')).toContainText('i_am_a_teapot');
  await page.getByTestId('stuck-text').fill('402');
  await expect(page.getByTestId('stuck-cause')).toHaveAttribute('data-cause', 'unknown');
  await page.getByTestId('stuck-platform').selectOption('deepseek');
  await expect(page.getByTestId('stuck-cause')).toHaveAttribute('data-cause', 'balance');
});

test('the busiest minute of a log stands with the question about limits', async ({ page }) => {
  await open(page, 'usage/');
  const lines = [said('a', { time: '08:00:10' }), said('b', { time: '08:00:50' }), said('c', { time: '08:01:10' })];
  await choose(page, file('log.jsonl', lines.join('\n')));
  await page.getByTestId('question-stuck').check({ force: true });
  const most = page.getByTestId('usage-busiest').locator('tbody tr').first();
  await expect(most).toContainText('2026-11-02 08:00');
  await expect(most.locator('td[data-label="Requests"]')).toHaveAttribute('data-value', '2');
});

test('the busiest minutes stand beside the limits of a tier', async ({ page }) => {
  await open(page, 'usage/');
  const lines = [said('a', { time: '08:00:10' }), said('b', { time: '08:00:50' }), said('c', { day: '2026-11-03', time: '08:01:10' })];
  await choose(page, file('log.jsonl', lines.join('\n')));
  await page.getByTestId('question-stuck').check({ force: true });
  await expect(page.getByTestId('usage-of-limit')).toHaveCount(0);
  // 2 of 2 requests in the first minute; 1 of 2 in the other.
  await page.getByTestId('usage-limit-rpm').fill('2');
  await expect(page.getByTestId('usage-of-limit').first()).toHaveText('100%');
  await expect(page.getByTestId('usage-near')).toContainText('1 minute came within 80% of the limit, of which 1 reached it');
  await page.getByTestId('usage-limit-rpm').fill('');
  await expect(page.getByTestId('usage-of-limit')).toHaveCount(0);
  await expect(page.getByTestId('usage-peaks')).toContainText('2,200, on 2026-11-02');
});

test('a table of nobody is read by its columns, which can be changed, remembered and forgotten', async ({ page }) => {
  await open(page, 'usage/');
  const table = (name) => file(name, 'Tag,Day,Model,In A,In B,Output\nx,2026-11-01,claude-opus-5,1000000,2000000,40000\n');
  await choose(page, table('ours.csv'));
  // 40,000 × 25 per million: no name says what the input is.
  await expect(page.getByTestId('usage-cost')).toHaveAttribute('data-value', '1');
  await expect(page.getByTestId('usage-columns')).toContainText('Columns of ours.csv');
  await page.getByTestId('usage-column-input').selectOption('in_a');
  await expect(page.getByTestId('usage-cost')).toHaveAttribute('data-value', '6');
  await page.getByTestId('usage-keep-columns').click();
  await expect(page.getByTestId('usage-keep-columns')).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await open(page, 'usage/');
  await choose(page, table('again.csv'));
  await expect(page.getByTestId('usage-cost')).toHaveAttribute('data-value', '6');
  await page.getByTestId('usage-keep-columns').click();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('usage')))).toEqual([]);
});

test('a folder of session logs is read whole, and a message that stands in two files counts once', async ({ page }) => {
  const folder = join(mkdtempSync(join(tmpdir(), 'usage-')), 'projects');
  mkdirSync(join(folder, 'app'), { recursive: true });
  writeFileSync(join(folder, 'app', 'one.jsonl'), [said('a'), said('b')].join('\n'));
  writeFileSync(join(folder, 'app', 'two.jsonl'), [said('b'), said('c')].join('\n'));
  await open(page, 'usage/');
  await page.getByTestId('usage-folder').setInputFiles(folder);
  await done(page);
  await expect(page.getByTestId('usage-summary')).toHaveAttribute('data-value', '3');
  await openList(page);
  // Which file has the shared message depends on the order in which the browser hands them out.
  const counts = await page.locator('tr[data-file^="projects/app/"] td[data-label="Records"]').evaluateAll((cells) => cells.map((cell) => cell.dataset.value));
  expect(counts.sort()).toEqual(['1', '2']);
  await expect(page.getByTestId('usage-files-read')).toContainText('repeat a request');
});

test('archives are opened: gzip and zip, packed and stored', async ({ page }) => {
  const log = [said('a'), said('b')].join('\n');
  await open(page, 'usage/');
  await choose(page, { name: 'log.jsonl.gz', mimeType: 'application/gzip', buffer: gzipSync(log) }, { name: 'both.zip', mimeType: 'application/zip', buffer: zip([['in/c.jsonl', said('c'), true], ['in/d.jsonl', said('d'), false]]) });
  await expect(page.getByTestId('usage-summary')).toHaveAttribute('data-value', '4');
  await openList(page);
  await expect(row(page, 'both.zip/in/c.jsonl')).toBeVisible();
});

test('a wrong file, an empty one and a truncated one say so, and the rest is kept', async ({ page }) => {
  await open(page, 'usage/');
  const log = [said('a'), said('b')].join('\n');
  await choose(page, file('photo.png', '\x89PNG\0\0\0'), file('empty.json', ''), file('notes.txt', 'Dear diary, today'), file('cut.jsonl', log.slice(0, -40)));
  const trouble = page.getByTestId('usage-trouble');
  await expect(trouble).toContainText('photo.png: this is not text');
  await expect(trouble).toContainText('empty.json: the file is empty');
  await expect(trouble).toContainText('notes.txt: nothing known stands in it');
  await expect(trouble).toContainText('Kept: 1 record.');
  await openList(page);
  await expect(row(page, 'cut.jsonl')).toContainText('line 2');
  await expect(row(page, 'cut.jsonl')).toContainText('ends in the middle of a record');
  await page.getByTestId('usage-forget').click();
  await choose(page, file('notes.txt', 'Dear diary, today'));
  await expect(trouble).toContainText('No usage could be read.');
  await expect(page.getByTestId('usage-no-file')).toBeVisible();
});

test('files that are chosen before their reader came wait for it', async ({ page }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(/\/usage_below-[0-9a-f]{8}\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('usage/');
  await page.waitForSelector('html[data-hydrated="1"]');
  await page.getByTestId('usage-files').setInputFiles([file('one.json', report('2026-11-01'))]);
  await page.getByTestId('usage-files').setInputFiles([file('two.json', report('2026-11-02'))]);
  await expect(page.getByTestId('usage-working')).toBeVisible();
  release();
  await expect(page.getByTestId('usage-cost')).toHaveAttribute('data-value', '12');
});

test('a format can be overruled', async ({ page }) => {
  await open(page, 'usage/');
  // An answer on one line and nothing else: as a log of Codex it holds nothing.
  await choose(page, file('answer.json', FORMATS.at(-1)[1]));
  await openList(page);
  await row(page, 'answer.json').getByTestId('usage-format').selectOption('codex-log');
  await done(page);
  await expect(page.getByTestId('usage-trouble')).toBeVisible();
  await openList(page);
  await row(page, 'answer.json').getByTestId('usage-format').selectOption('');
  await expect(page.getByTestId('usage-summary')).toHaveAttribute('data-value', '1');
});

test('days that two files tell of are named and can count once', async ({ page }) => {
  await open(page, 'usage/');
  await choose(page, file('one.json', report('2026-11-01')), file('again.json', report('2026-11-01')));
  await expect(page.getByTestId('usage-cost')).toHaveAttribute('data-value', '12');
  await expect(page.getByTestId('usage-overlap')).toContainText('one.json and again.json');
  await page.getByTestId('usage-once').click();
  await expect(page.getByTestId('usage-cost')).toHaveAttribute('data-value', '6');
  await page.getByTestId('usage-once').click();
  await expect(page.getByTestId('usage-cost')).toHaveAttribute('data-value', '12');
});

test('what has no price is listed and in no sum', async ({ page }) => {
  await open(page, 'usage/');
  await choose(page, file('one.json', report('2026-11-01')), file('other.json', report('2026-11-02', { model: 'claude-unheard-of' })));
  await expect(page.getByTestId('usage-cost')).toHaveAttribute('data-value', '6');
  await expect(page.getByTestId('usage-unpriced')).toContainText('claude-unheard-of');
  await expect(page.getByTestId('usage-unpriced')).toContainText('1,040,000');
});

test('a pasted answer is read', async ({ page }) => {
  await open(page, 'usage/');
  await page.getByTestId('usage-paste').click();
  await page.getByTestId('usage-paste-box').fill(FORMATS.at(-1)[1]);
  await page.getByTestId('usage-paste-read').click();
  await done(page);
  // 50 × 5 + 503 × 25 per million.
  await expect(page.getByTestId('usage-cost')).toHaveAttribute('data-value', '0.012825');
  await expect(page.getByTestId('usage-file-list')).toContainText('1 file, 1 record');
});

test('sixty megabytes are read while the page answers, and can be cancelled with what was read kept', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, 'usage/');
  const longest = await watchTasks(page);
  await page.evaluate(() => {
    const text = 'x'.repeat(1500);
    const line = (at) =>
      JSON.stringify({ type: 'assistant', timestamp: `2026-11-0${1 + (at % 9)}T0${at % 10}:${10 + (at % 50)}:00Z`, sessionId: `s${at % 40}`, cwd: '/work/app', requestId: `r${at}`, message: { id: `m${at}`, model: 'claude-opus-5', content: [{ type: 'text', text }], usage: { input_tokens: 10, cache_read_input_tokens: 20000, output_tokens: 300 } } });
    const parts = [];
    for (let at = 0; at < 33_000; at += 1) parts.push(line(at), '\n');
    window.large = new File(parts, 'large.jsonl');
    const transfer = new DataTransfer();
    transfer.items.add(window.large);
    const input = document.querySelector('[data-testid="usage-files"]');
    input.files = transfer.files;
    window.longest = 0;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByTestId('usage-reading')).toContainText('a second');
  await page.getByTestId('usage-cancel').click();
  await done(page);
  const kept = Number(await valueOf(page.getByTestId('usage-summary')));
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(33_000);
  await expect(page.getByTestId('usage-trouble')).toContainText('stopped before its end');
  await page.evaluate(() => (window.longest = 0));
  await page.getByTestId('usage-again').click();
  await expect(page.getByTestId('usage-summary')).toHaveAttribute('data-value', '33000', { timeout: 90_000 });
  test.info().annotations.push({ type: 'measure', description: `longest task while reading: ${await longest()} ms` });
  expect(await longest(), 'longest task').toBeLessThan(process.env.E2E_SPEED ? 60 : 250);
});

test('a file becomes a scenario, is spent and compared, and no address carries anything of it', async ({ page }) => {
  await open(page, 'usage/');
  await page.getByTestId('usage-example').click();
  await done(page);
  await page.getByTestId('usage-to-scenarios').click();
  await expect(page).toHaveURL(/\/scenarios\//);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('#content')).toContainText('Claude Opus 5');
  await page.locator('.site-header').getByRole('link', { name: 'Usage', exact: true }).first().click();
  await expect(page.getByTestId('usage-cost')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await page.getByTestId('usage-to-billing').click();
  await expect(page).toHaveURL(/\/billing\//);
  await expect(page.getByTestId('bill-results')).toBeVisible();
});

test('tables are taken away as CSV, JSON and Markdown with exact figures', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'usage/');
  await page.getByTestId('save-csv').click();
  await expect(page.getByTestId('usage-take-nothing')).toBeVisible();
  await choose(page, file('one.json', report('2026-11-01')));
  const rows = parseCsv(await saved(page, 'save-csv')).filter((row) => row.Tokens);
  expect(rows.map((row) => [row.Part, row.Tokens, row['Cost (USD)']])).toEqual([
    ['Input, not cached', '1000000', '5'],
    ['Output', '40000', '1'],
    ['Total', '1040000', '6'],
  ]);
  await page.getByTestId('usage-table').selectOption({ label: 'By model' });
  const [model] = JSON.parse(await saved(page, 'save-json'));
  expect(model.Model).toBe('anthropic/claude-opus-5');
  expect(model['At list prices']).toBe('6');
  await page.getByTestId('copy-markdown').click();
  await expect(page.getByTestId('take-away-said')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('| anthropic/claude-opus-5 |');
});

for (const [route, words] of [
  ['usage/', 'Output dominates'],
  ['zh-hant/usage/', '佔最多'],
]) {
  test(`the example answers all three questions on /${route}, without a fault for axe in either theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, route);
    await page.getByTestId('usage-example').click();
    await done(page);
    await expect(page.getByTestId('usage-dominates')).toContainText(route.startsWith('zh') ? words : 'dominate');
    await openList(page);
    for (const question of ['bill', 'waste', 'stuck']) {
      await page.getByTestId(`question-${question}`).check({ force: true });
      if (question === 'waste') await expect(page.getByTestId('usage-largest-waste')).toBeVisible();
      if (question === 'stuck') await page.getByTestId('stuck-example').click();
      const faults = async (axe) => (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await faults(new AxeBuilder({ page })), question).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(new AxeBuilder({ page }).withRules(['color-contrast'])), question).toEqual([]);
    }
  });
}

test('files stay when the language changes, and go when they are removed', async ({ page }) => {
  await open(page, 'usage/');
  await choose(page, file('one.json', report('2026-11-01')));
  await page.getByRole('link', { name: '繁體中文' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.getByTestId('usage-cost')).toHaveAttribute('data-value', '6');
  await page.getByTestId('usage-forget').click();
  await expect(page.getByTestId('usage-cost')).toHaveCount(0);
  await expect(page.getByTestId('usage-private')).toBeVisible();
});

test('everything can be reached by the keyboard', async ({ page }) => {
  await open(page, 'usage/');
  await page.getByTestId('usage-example').focus();
  await page.keyboard.press('Enter');
  await done(page);
  await page.getByTestId('question-bill').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('question-stuck')).toBeChecked();
  await expect(page.getByTestId('stuck-text')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('question-waste')).toBeChecked();
  await page.getByTestId('usage-thresholds').locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('usage-planned')).toBeVisible();
  await page.getByTestId('usage-files').focus();
  await expect(page.locator('.file-button').first()).toHaveCSS('outline-style', 'solid');
});

for (const width of [1280, 390]) {
  test(`nothing is wider than the window at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'usage/');
    await page.getByTestId('usage-example').click();
    await done(page);
    for (const question of ['bill', 'waste', 'stuck']) {
      await page.getByTestId(`question-${question}`).check({ force: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), question).toBe(true);
    }
  });
}

/** A `.zip` of files: name, text, whether it is packed. */
function zip(files) {
  const parts = [];
  const list = [];
  let at = 0;
  for (const [name, text, isPacked] of files) {
    const data = isPacked ? deflateRawSync(text) : Buffer.from(text);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(isPacked ? 8 : 0, 4);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(Buffer.byteLength(text), 18);
    shared.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from('PK\x03\x04'), shared, Buffer.from(name), data);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    list.push(Buffer.from('PK\x01\x02\x14\0'), shared, place, Buffer.from(name));
    at += 30 + name.length + data.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}
