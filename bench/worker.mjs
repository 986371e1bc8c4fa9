// One engine in one worker. The page sends {engine} once, then {input, bytes, seed, plan} for each series; every run is posted
// as it ends, so that the page knows which one hangs.
import { ENGINES } from './engines.mjs';
import { text } from './inputs.mjs';

let counter;

async function start(id) {
  const begin = performance.now();
  counter = await ENGINES.find((engine) => engine.id === id).counter();
  counter.reset?.('Hello, world');
  counter.count('Hello, world'); // some build their tables at the first use
  postMessage({ kind: 'started', ms: performance.now() - begin });
}

function series({ input, bytes, seed, plan }) {
  const utf8 = new TextEncoder();
  const begin = performance.now();
  for (let run = 0; run < plan.runs; run += 1) {
    const sample = text(input, bytes, seed + run);
    const size = utf8.encode(sample).length; // also turns the parts into one string, before the clock starts
    counter.reset?.(sample);
    const before = performance.now();
    const tokens = counter.count(sample);
    const ms = performance.now() - before;
    postMessage({ kind: 'run', seed: seed + run, bytes: size, tokens, ms });
    if (performance.now() - begin > plan.budgetMs) break;
  }
  postMessage({ kind: 'finished' });
}

onmessage = async ({ data }) => {
  try {
    if (data.engine) await start(data.engine);
    else series(data);
  } catch (error) {
    postMessage({ kind: 'failed', detail: String(error?.stack ?? error) });
  }
};
