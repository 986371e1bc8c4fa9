// From runs to medians, ratios and Markdown.

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length === 0 ? undefined : sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const OURS = 'tokentally';
/** What counts must equal: OpenAI's own core, compiled to wasm. */
const REFERENCE = 'tiktoken';

/** MB/s of one series: the first runs compile, so they are left out where there are others. */
function speed({ runs }, warmUp) {
  const timed = runs.length > warmUp ? runs.slice(warmUp) : runs.slice(-1);
  return median(timed.map(({ bytes, ms }) => bytes / 1000 / ms));
}

/** `rounds[n].engines[id]` is `{ init, series: { [input]: { runs, end } } }`. */
export function summarize({ rounds, engines, inputs, warmUp, timeoutMs }) {
  const init = Object.fromEntries(engines.map(({ id }) => {
    const ms = median(rounds.map((round) => round.engines[id].init).filter((ms) => ms !== undefined));
    const ratios = rounds.map((round) => round.engines[id].init / round.engines[OURS].init).filter(Number.isFinite);
    return [id, { ms, ratio: median(ratios) }];
  }));
  const results = inputs.map(({ id: input }) => {
    const cells = Object.fromEntries(engines.map(({ id }) => {
      const all = rounds.map((round) => round.engines[id].series[input]).filter(Boolean);
      const end = all.find((series) => series.end !== 'finished')?.end;
      if (end === undefined) return [id, { mbPerS: median(all.map((series) => speed(series, warmUp))) }];
      return [id, { end }];
    }));
    for (const [id, cell] of Object.entries(cells)) {
      if (cell.mbPerS !== undefined && cells[OURS].mbPerS !== undefined) {
        // Within one round the machine was about as busy for both.
        cell.ratio = median(rounds.map((round) => speed(round.engines[OURS].series[input], warmUp) / speed(round.engines[id].series[input], warmUp)));
      } else if (cell.end === 'timeout' && cells[OURS].mbPerS !== undefined) {
        const bytes = rounds[0].engines[OURS].series[input].runs[0].bytes;
        cell.ratioAbove = cells[OURS].mbPerS / (bytes / 1000 / timeoutMs);
      }
    }
    return { input, cells };
  });
  return { init, results, mismatches: mismatches(rounds, engines, inputs) };
}

/** Where an engine's count of a text is not the reference's. */
function mismatches(rounds, engines, inputs) {
  const found = [];
  for (const { id: input } of inputs) {
    const counts = (id) => new Map(rounds.flatMap((round) => round.engines[id].series[input]?.runs ?? []).map((run) => [run.seed, run.tokens]));
    const expected = counts(REFERENCE);
    for (const { id } of engines) {
      const both = [...counts(id)].filter(([seed]) => expected.has(seed));
      const wrong = both.filter(([seed, tokens]) => expected.get(seed) !== tokens);
      if (wrong.length > 0) {
        const [seed, tokens] = wrong[0];
        found.push({ input, engine: id, texts: both.length, wrong: wrong.length, seed, tokens, expected: expected.get(seed) });
      }
    }
  }
  return found;
}

export const isOurs = (id) => id === OURS || id.startsWith(`${OURS}-`);

const figure = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2));

function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(header), `|---|${'---:|'.repeat(header.length - 1)}`, ...rows.map(line)].join('\n');
}

export function markdown({ summary, engines, inputs, timeoutMs, about }) {
  const { init, results, mismatches } = summary;
  const limit = `> ${timeoutMs / 1000} s`;
  const cellOf = (engine, input) => results.find((result) => result.input === input.id).cells[engine.id];
  const failed = (cell) => (cell.end === 'timeout' ? limit : 'failed');
  const name = (engine) => (engine.version ? `${engine.title} ${engine.version}` : engine.title);
  const header = (first) => ['engine', first, ...inputs.map((input) => input.title)];
  const speeds = engines.map((engine) => [
    name(engine),
    init[engine.id].ms === undefined ? 'failed' : figure(init[engine.id].ms),
    ...inputs.map((input) => cellOf(engine, input)).map((cell) => (cell.mbPerS === undefined ? failed(cell) : figure(cell.mbPerS))),
  ]);
  const ratios = engines.filter((engine) => engine.id !== OURS).map((engine) => [
    name(engine),
    init[engine.id].ratio === undefined ? '—' : `${figure(init[engine.id].ratio)}×`,
    ...inputs.map((input) => cellOf(engine, input)).map((cell) => (
      cell.ratio !== undefined ? `${figure(cell.ratio)}×` : cell.ratioAbove !== undefined ? `> ${figure(cell.ratioAbove)}×` : '—')),
  ]);
  const counts = mismatches.length === 0
    ? 'All engines counted the same tokens in every text.'
    : `Counts that differ from tiktoken's:\n${mismatches.map((m) =>
      `- ${m.engine}, ${m.input}: ${m.wrong} of ${m.texts} texts (seed ${m.seed}: ${m.tokens} instead of ${m.expected})`).join('\n')}`;
  return [
    about,
    'Milliseconds until the first count, then MB/s (medians; more is faster):',
    table(header('init ms'), speeds),
    'How many times faster Tokentally is: ours / peer for MB/s, peer / ours for init (above 1, Tokentally is faster):',
    table(header('init'), ratios),
    counts,
  ].join('\n\n');
}
