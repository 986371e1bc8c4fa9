// Our tokenizer against its peers in one Chromium. `cargo xtask bench` builds the site and runs this; by hand:
//   node bench/run.mjs [--quick] [--dist DIR]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ENGINES } from './engines.mjs';
import { INPUTS } from './inputs.mjs';
import { isOurs, markdown, summarize } from './report.mjs';
import { serve } from './server.mjs';

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, dist: { type: 'string' } } });
const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const dist = resolve(options.dist ?? join(root, 'dist'));

const TIMEOUT_MS = 20_000; // for one text, and for starting an engine
const WARM_UP = 2;
const plan = options.quick
  ? { rounds: 1, bytes: 100_000, series: { runs: 20, budgetMs: 600 } }
  : { rounds: 3, bytes: 250_000, series: { runs: 40, budgetMs: 1500 } };

const installed = (name) => JSON.parse(readFileSync(join(root, 'bench', 'node_modules', name, 'package.json'), 'utf8')).version;
const engines = ENGINES.map(({ id, title, npm }) => ({ id, title, version: npm && installed(npm) }));
const inputs = INPUTS.map(({ id, title }) => ({ id, title }));

const executablePath = [
  process.env.CHROME,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path && existsSync(path));

/** What went wrong, for the person; the table says only that it did. */
function explain(engine, what, { answers, end }) {
  if (end === 'failed') console.error(`${engine}, ${what}: ${answers.at(-1).detail}`);
  if (end === 'timeout') console.error(`${engine}, ${what}: ended after ${TIMEOUT_MS / 1000} s`);
}

/** One round: every engine starts anew, then they take turns at each input. Those in `hopeless` are not tried again. */
async function measure(page, round, hopeless) {
  const result = { engines: Object.fromEntries(engines.map(({ id }) => [id, { series: {} }])) };
  const start = async (engine) => {
    const started = await page.evaluate(([id, ms]) => globalThis.startEngine(id, ms), [engine, TIMEOUT_MS]);
    explain(engine, 'start', started);
    if (started.end === 'started') result.engines[engine].init ??= started.answers.at(-1).ms;
    return started.end;
  };
  for (const { id } of engines) await start(id);
  for (const { id: input } of inputs) {
    console.error(`round ${round + 1} of ${plan.rounds}: ${input}`);
    for (const { id: engine } of engines) {
      const key = `${engine} ${input}`;
      if (hopeless.has(key)) continue;
      const isThere = (await page.evaluate((id) => globalThis.isRunning(id), engine)) ? 'started' : await start(engine);
      if (isThere !== 'started') {
        result.engines[engine].series[input] = { runs: [], end: 'failed' };
        continue;
      }
      const series = { input, bytes: plan.bytes, seed: round * 1000, plan: plan.series };
      const done = await page.evaluate(([id, series, ms]) => globalThis.runSeries(id, series, ms), [engine, series, TIMEOUT_MS]);
      explain(engine, input, done);
      result.engines[engine].series[input] = { runs: done.answers.filter(({ kind }) => kind === 'run'), end: done.end };
      if (done.end !== 'finished') hopeless.add(key);
    }
  }
  return result;
}

const server = await serve({ root, dist });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});
try {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/bench/page.html`);
  await page.waitForFunction(() => globalThis.startEngine !== undefined);
  const rounds = [];
  const hopeless = new Set();
  for (let round = 0; round < plan.rounds; round += 1) {
    rounds.push(await measure(page, round, hopeless));
  }
  const date = new Date().toISOString().slice(0, 10);
  const machine = { chromium: browser.version(), cpu: os.cpus()[0]?.model, cores: os.cpus().length };
  const about = `${date}, Chromium ${machine.chromium}, ${machine.cpu} × ${machine.cores}, o200k_base${options.quick ? ', --quick' : ''}`;
  const summary = summarize({ rounds, engines, inputs, warmUp: WARM_UP, timeoutMs: TIMEOUT_MS });
  console.log(`\n${markdown({ summary, engines, inputs, timeoutMs: TIMEOUT_MS, about })}\n`);
  const file = join(root, 'target', 'bench.json');
  mkdirSync(join(root, 'target'), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ date, machine, plan, warmUp: WARM_UP, timeoutMs: TIMEOUT_MS, engines, ...summary, rounds }, null, 1)}\n`);
  console.log(`every run is in ${file}`);
  const wrong = summary.mismatches.filter(({ engine }) => isOurs(engine));
  const lost = summary.results.filter(({ cells }) => Object.entries(cells).some(([id, { end }]) => isOurs(id) && end));
  if (wrong.length + lost.length > 0) {
    console.error('error: Tokentally miscounts, or did not finish');
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
}
