// The texts that are counted, made from a seed: the same on every machine, and a new text for every run, so that an engine
// that remembers pieces cannot look up the whole answer.

const RUN_BYTES = 100_000;

/** mulberry32: small, even enough, and the same everywhere. */
function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    chance: (share) => next() < share,
    below,
    pick: (list) => list[below(list.length)],
    /** Words come as in a language: the first ones of the list far more often. */
    common: (list) => list[Math.floor(list.length * next() ** 3)],
  };
}

const WORDS = `the of and to a in is it that for was on are as with his they at be this from have or by one had not but what all
were when we there can an your which their said if do will each about how up out them then she many some so these would other
into has more her two like him see time could no make than first been its who now people my made over did down only way find use
may water long little very after words called just where most know get through back much before go good new write our used me
man too any day same right look think also around another came come work three word must because does part even place well such
here take why things help put years different away again off went old number great tell men say small every found still between
name should home big give air line set own under read last never us left end along while might next sound below saw something
thought both few those always looked show large often together asked house world going want school important until form food
keep children feet land side without boy once animals life enough took sometimes four head above kind began almost live page got
earth need far hand high year mother light parts country father let night following picture being study second eyes soon times
story boys since white days ever paper hard near sentence better best across during today others however sure means knew try
told young miles sun ways thing whole hear example heard several change answer room sea against top turned learn point city
play toward five using himself usually money seen car morning body upon family later turn move face door cut done group true
half red fish plants living black eat short United States run book gave order open ground cold really table remember tree course
front American space inside ago sad early learned brought close nothing though idea lived became add become grow draw yet less
wind behind cannot letter among able dog shown mean English rest perhaps certain six feel fire ready green yes built special ran
full town complete oh person hot anything hold state list stood hundred ten fast felt kept notice strong voice probably area
horse matter stand box start class piece surface river common stop am talk whether fine government understanding provisional
architecture responsibility approximately nevertheless infrastructure characteristic electricity temperature photosynthesis
constitutional manufacturing unprecedented telecommunications entrepreneurship`.split(/\s+/);
const SYLLABLES = 'ba ker lin mo ra sten vo del qui zan thor mi lo fen gar ney ul pri cas wen dor eth hol ium'.split(' ');
const NAMES = `value index count result buffer node item request response user token price total config cache handler state event
parser writer reader offset length width source target session engine vocabulary document chunk error message path query`.split(/\s+/);
const TYPES = ['string', 'number', 'boolean', 'Uint8Array', 'Map<string, number>', 'Promise<void>', 'unknown[]'];
const HAN = `的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还
发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工
己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山
五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感金何更反合放做系计或司利受光王果亲界及
今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资
隊電臺灣學國體們說這個時間機會經濟發展開關門問題環境計算價錢`.replace(/\s/g, '');
const EMOJI = [...'😀😂🥰😎🤔😴🥳🤖👻💀🎉🎂🍎🍕🍣☕🚀🚗✈️🏠🌍🌙⭐🔥💧🐶🐱🦊🐼🐧🌸🌵⚽🎸📚💡🔒❤️💙✅❌⚡'].filter((c) => c !== '\ufe0f').concat([
  '👩‍💻', '👨‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '👋🏿', '🧑🏻‍🚀', '🇹🇼', '🇯🇵', '🇧🇷', '1️⃣', '❤️‍🔥',
]);

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Sentences or lines until there are enough bytes. */
function repeat(bytes, bytesPerChar, make) {
  const parts = [];
  for (let length = 0; length < bytes;) {
    const part = make();
    parts.push(part);
    length += part.length * bytesPerChar;
  }
  return parts.join('');
}

function english(r) {
  const word = () => {
    if (r.chance(0.03)) return capital(Array.from({ length: 2 + r.below(3) }, () => r.pick(SYLLABLES)).join(''));
    if (r.chance(0.01)) return String(r.below(r.pick([100, 2100, 1_000_000])));
    return r.common(WORDS);
  };
  const words = Array.from({ length: 5 + r.below(18) }, () => word() + (r.chance(0.07) ? ',' : r.chance(0.01) ? "'s" : ''));
  return capital(words.join(' ').replace(/,$/, '')) + r.pick(['.', '.', '.', '.', '?', '!']) + (r.chance(0.15) ? '\n\n' : ' ');
}

function code(r) {
  const name = () => r.pick(NAMES) + (r.chance(0.5) ? capital(r.pick(NAMES)) : '') + (r.chance(0.1) ? r.below(100) : '');
  const body = () => r.pick([
    () => `  const ${name()} = ${name()}.${name()}(${name()}, ${r.below(1000)});\n`,
    () => `  if (${name()} === undefined || ${name()}.length > ${r.below(65536)}) {\n    return null;\n  }\n`,
    () => `  for (let i = 0; i < ${name()}.length; i += 1) {\n    ${name()}[i] = ${name()}[i] ?? 0x${r.below(65536).toString(16)};\n  }\n`,
    () => `  // ${r.common(WORDS)} ${r.common(WORDS)} the ${name()} ${r.common(WORDS)}\n`,
    () => `  throw new Error(\`cannot ${r.common(WORDS)} \${${name()}}: "${name()}"\`);\n`,
    () => `  this.${name()}.push({ ${name()}: '${r.common(WORDS)}', ${name()}: [${r.below(10)}, -${r.below(100)}.${r.below(10)}e3] });\n`,
  ])();
  const lines = Array.from({ length: 2 + r.below(8) }, body).join('');
  return `export async function ${name()}(${name()}: ${r.pick(TYPES)}, ${name()}?: ${r.pick(TYPES)}) {\n${lines}}\n\n`;
}

function chinese(r) {
  const clause = () => Array.from({ length: 4 + r.below(14) }, () => r.common(HAN)).join('');
  return Array.from({ length: 1 + r.below(4) }, clause).join('，') + r.pick(['。', '。', '。', '！', '？', '；', '。\n']);
}

const letters = (r, alphabet, length) => Array.from({ length }, () => r.pick(alphabet)).join('');

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** `ordinary` ones are what people paste, of a size that takes milliseconds; the others are runs without a space. */
export const INPUTS = [
  { id: 'english', title: 'English', ordinary: true, make: (r, bytes) => repeat(bytes, 1, () => english(r)) },
  { id: 'code', title: 'code', ordinary: true, make: (r, bytes) => repeat(bytes, 1, () => code(r)) },
  { id: 'chinese', title: 'Chinese', ordinary: true, make: (r, bytes) => repeat(bytes, 3, () => chinese(r)) },
  { id: 'emoji', title: 'emoji', ordinary: true, make: (r, bytes) => repeat(bytes, 2, () => r.pick(EMOJI) + (r.chance(0.1) ? ' ' : '')) },
  { id: 'letters', title: 'random letters', make: (r) => letters(r, BASE64.slice(26, 52), RUN_BYTES) },
  { id: 'aaaa', title: '“a” × 100 000', make: (r) => 'a'.repeat(RUN_BYTES + r.below(1000)) },
  { id: 'base64', title: 'base64', make: (r) => letters(r, BASE64, RUN_BYTES) },
];

/** The text of one run. */
export function text(id, bytes, seed) {
  return INPUTS.find((input) => input.id === id).make(random(seed * 7919 + id.length), bytes);
}
