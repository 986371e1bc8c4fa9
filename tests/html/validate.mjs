// Holds every page of a built site to the rules of HTML: `node tests/html/validate.mjs dist`. `cargo xtask test` runs it as a step.
//
// The markers that hydration looks for (`<!>`) are comments that the parser of html-validate does not know; they are taken out first.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { StaticConfigLoader, HtmlValidate } from 'html-validate';

/** Faults of a page that are printed before the rest is counted only. */
const SHOWN = 5;

const rules = {
  // How our own components write what means the same.
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'doctype-style': 'off',
  'no-inline-style': 'off',
  'no-trailing-whitespace': 'off',
  'void-style': 'off',
  // What CSS lays out anew is no table to a screen reader unless it says so.
  'no-redundant-role': 'off',
  // The list of the model picker is searched, and a part that scrolls by itself is no section.
  'prefer-native-element': ['error', { exclude: ['listbox', 'region'] }],
  'long-title': 'off',
  // Every file is the site's own, and named after its content.
  'require-sri': ['error', { target: 'crossorigin' }],
  // Ids of Chinese headings are Chinese.
  'valid-id': ['error', { relaxed: true }],
  'no-raw-characters': ['error', { relaxed: true }],
};

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended', 'html-validate:document'], rules }));

/**
 * A page without its words and figures: what is left of a thousand pages of models and of pairs are a few shapes, and a page of a shape that was found
 * right is right. Ids, roles and names stay, and so does everything on any other page.
 */
function shape(html) {
  const bare = html
    .replaceAll(/>[^<>]+</g, '><')
    .replaceAll(/ (href|content|title|d|src|viewbox|style|datetime|value|aria-label|data-[a-z-]+)="[^"]*"/gi, ' $1=""');
  // Of rows that follow one another and are alike, one is enough.
  return bare.replaceAll(/(<(tr|li|div|option)\b(?:(?!<\2\b).)*?<\/\2>)\1+/g, '$1');
}

function* pages(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* pages(path);
    else if (entry.name.endsWith('.html')) yield path;
  }
}

const folder = process.argv[2] ?? 'dist';
const only = process.argv[3];
const byRule = new Map();
const shapes = new Set();
let count = 0;
let faulty = 0;
for (const path of pages(folder)) {
  const name = relative(folder, path);
  if (only && !name.includes(only)) continue;
  count += 1;
  const html = readFileSync(path, 'utf8').replaceAll('<!>', '');
  if (/models\/|-vs-/.test(name)) {
    const own = shape(html);
    if (shapes.has(own)) continue;
    shapes.add(own);
  }
  const report = await validator.validateString(html, path);
  if (report.valid) continue;
  faulty += 1;
  const messages = report.results.flatMap((result) => result.messages).filter(({ severity }) => severity === 2);
  for (const { ruleId } of messages) byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1);
  if (faulty > 40) continue;
  for (const { ruleId, message, line, column } of messages.slice(0, SHOWN)) console.log(`${name}:${line}:${column}: ${message} (${ruleId})`);
  if (messages.length > SHOWN) console.log(`${name}: and ${messages.length - SHOWN} more`);
}
console.log(`${count} pages (those of models and pairs of ${shapes.size} shapes), ${faulty} with faults`);
for (const [rule, times] of [...byRule].sort((one, other) => other[1] - one[1])) console.log(`  ${rule}: ${times}`);
process.exitCode = count > 0 && faulty === 0 ? 0 : 1;
