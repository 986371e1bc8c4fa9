// One adapter for each engine: loads it with its o200k_base table, as its documentation says for browsers, and gives the fastest
// way it offers to count an ordinary text. `counter` resolves to `{ reset?, count }`; only `count(text)` is timed.

const json = async (url) => (await fetch(url)).json();

/** Ours, as public/tokenizer.js starts it. */
async function tokentally(tables) {
  const { default: init, Tokenizer } = await import('/ours/worker.js');
  await init({ module_or_path: '/ours/worker_bg.wasm' });
  const tokenizer = new Tokenizer();
  for (const table of tables) {
    const response = await fetch(`/ours/${table}.tokz`);
    let bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
      const stream = new Response(bytes).body.pipeThrough(new DecompressionStream('gzip'));
      bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    }
    const failure = tokenizer.add_table(0, table, bytes);
    if (failure !== undefined) throw new Error(JSON.stringify(failure));
  }
  return tokenizer;
}

const quiet = () => {};
const checked = (answer) => {
  if (answer.kind === 'failed') throw new Error(JSON.stringify(answer));
  return answer;
};

export const ENGINES = [
  {
    id: 'tokentally',
    title: 'Tokentally',
    async counter() {
      const tokenizer = await tokentally(['o200k_base']);
      return {
        // It recounts only what changed, so it must forget the text before.
        reset: () => checked(tokenizer.set_text(0, 'o200k_base', '', false, quiet)),
        count: (text) => checked(tokenizer.set_text(1, 'o200k_base', text, false, quiet)).tokens,
      };
    },
  },
  {
    id: 'tokentally-count',
    title: 'Tokentally, counting alone',
    // The comparison counts the text it holds in each other encoding whose table is there, and keeps nothing.
    async counter() {
      const tokenizer = await tokentally(['r50k_base', 'o200k_base']);
      return {
        reset: (text) => checked(tokenizer.set_text(0, 'r50k_base', text, false, quiet)),
        count: () => checked(tokenizer.compare(1, quiet)).counts.find(([encoding]) => encoding === 'o200k_base')[1],
      };
    },
  },
  {
    id: 'tiktoken',
    title: 'tiktoken (npm, wasm)',
    npm: 'tiktoken',
    async counter() {
      const [{ init }, { bpe_ranks, special_tokens, pat_str }] = await Promise.all([
        import('/npm/tiktoken/lite/init.js'),
        json('/npm/tiktoken/encoders/o200k_base.json'),
      ]);
      const { Tiktoken } = await init((imports) => WebAssembly.instantiateStreaming(fetch('/npm/tiktoken/lite/tiktoken_bg.wasm'), imports));
      const encoder = new Tiktoken(bpe_ranks, special_tokens, pat_str);
      return { count: (text) => encoder.encode_ordinary(text).length };
    },
  },
  {
    id: 'gpt-tokenizer',
    title: 'gpt-tokenizer',
    npm: 'gpt-tokenizer',
    async counter() {
      const { countTokens } = await import('/npm/gpt-tokenizer/esm/encoding/o200k_base.js');
      return { count: (text) => countTokens(text) };
    },
  },
  {
    id: 'ai-tokenizer',
    title: 'ai-tokenizer',
    npm: 'ai-tokenizer',
    async counter() {
      const [{ Tokenizer }, encoding] = await Promise.all([
        import('/npm/ai-tokenizer/dist/index.js'),
        import('/npm/ai-tokenizer/dist/encoding/o200k_base.js'),
      ]);
      const tokenizer = new Tokenizer(encoding);
      return { count: (text) => tokenizer.count(text) };
    },
  },
  {
    id: 'js-tiktoken',
    title: 'js-tiktoken',
    npm: 'js-tiktoken',
    async counter() {
      const [{ Tiktoken }, { default: ranks }] = await Promise.all([
        import('/npm/js-tiktoken/dist/lite.js'),
        import('/npm/js-tiktoken/dist/ranks/o200k_base.js'),
      ]);
      const encoder = new Tiktoken(ranks);
      return { count: (text) => encoder.encode(text, [], []).length };
    },
  },
];
