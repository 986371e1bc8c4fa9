// Gathers real texts in many languages to measure how many tokens a word and a character take: `node gather.mjs FOLDER`.
//
// Texts come from Debian packages under free licences, fetched with `apt-get download` and unpacked, never installed. What is written is
// FOLDER/text/LANGUAGE/SOURCE.txt: paragraphs, a blank line between them. Of a package the paragraphs alone are taken, no code, no
// menus; paragraphs that a translation left in English are dropped. `cargo xtask density FOLDER/text` measures them.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (folder === undefined) throw new Error("name a folder for what is fetched and written");

// Most characters taken of one source in one language, so that no source outweighs the others.
const MAX_CHARACTERS = 600_000;

// Language: [code of the measured table, libreoffice-help, gimp-help, debian-handbook, debian-reference, wesnoth, gnome-user-docs].
const LANGUAGES = [
  ["en", "en-us", "en", "en-US", "en", "en", "C"],
  ["zh-Hant", "zh-tw", null, "zh-TW", "zh-tw", "zh_TW", null],
  ["zh-Hans", "zh-cn", "zh-cn", "zh-CN", "zh-cn", "zh_CN", "zh_CN"],
  ["ja", "ja", "ja", "ja-JP", "ja", "ja", "ja"],
  ["ko", "ko", "ko", "ko-KR", null, "ko", "ko"],
  ["es", "es", "es", "es-ES", "es", "es", "es"],
  ["fr", "fr", "fr", "fr-FR", "fr", "fr", "fr"],
  ["de", "de", "de", "de-DE", "de", "de", "de"],
  ["pt", "pt-br", "pt-br", "pt-BR", null, "pt_BR", "pt_BR"],
  ["it", "it", "it", "it-IT", null, "it", "it"],
  ["ru", "ru", "ru", "ru-RU", null, "ru", "ru"],
  ["hi", "hi", null, null, null, null, "hi"],
  ["ar", null, null, "ar-MA", null, "ar", null],
];

// The script most letters of a paragraph must have, where it is not Latin.
const SCRIPTS = {
  "zh-Hant": /\p{Script=Han}/gu,
  "zh-Hans": /\p{Script=Han}/gu,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /\p{Script=Hangul}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  hi: /\p{Script=Devanagari}/gu,
  ar: /\p{Script=Arabic}/gu,
};

function unpacked(name) {
  const to = join(folder, "x", name);
  if (!existsSync(to)) {
    mkdirSync(join(folder, "deb"), { recursive: true });
    execFileSync("apt-get", ["download", "-qq", name], { cwd: join(folder, "deb"), stdio: "inherit" });
    const deb = readdirSync(join(folder, "deb")).find((file) => file.startsWith(`${name}_`));
    mkdirSync(to, { recursive: true });
    execFileSync("dpkg-deb", ["-x", join(folder, "deb", deb), to]);
  }
  return to;
}

const files = (under, test) =>
  readdirSync(under, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", hellip: "…", mdash: "—", ndash: "–" };
const plain = (html) =>
  html
    .replace(/<(script|style|pre|code|screen)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(#x?[0-9a-f]+|\w+);/gi, (all, name) => {
      if (name[0] !== "#") return NAMED[name] ?? all;
      return String.fromCodePoint(name[1].toLowerCase() === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
    })
    .replace(/[ \t\n\r]+/g, " ")
    .trim();

// The Debian handbook has its paragraphs in `div`s.
const paragraphs = (html) =>
  [...html.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>|<div class="para">([\s\S]*?)<\/div>/g)].map((found) => plain(found[1] ?? found[2]));

// Translations of a .mo file, as gettext reads it.
function translations(path) {
  const bytes = readFileSync(path);
  const read = bytes.readUInt32LE(0) === 0x950412de ? (at) => bytes.readUInt32LE(at) : (at) => bytes.readUInt32BE(at);
  const [count, from, to] = [read(8), read(12), read(16)];
  const string = (table, index) => bytes.toString("utf8", read(table + 8 * index + 4), read(table + 8 * index + 4) + read(table + 8 * index));
  return Array.from({ length: count }, (_, index) => [string(from, index), string(to, index)]).filter(([original]) => original !== "");
}

// What people say and tell in the game: sentences, without marks and without what a program fills in.
const isProse = (text) => text.length > 60 && !/[<>{}|$\\]|%[ds]/.test(text);

const wesnoth = (language) => {
  const under = unpacked("wesnoth-1.16-data");
  if (language === "en") {
    return files(under, (name) => name.endsWith(".mo"))
      .filter((path) => path.includes("/de/"))
      .flatMap((path) => translations(path).map(([original]) => original.replace(/^[^\u0004]*\u0004/, "").replace(/^[^^]*\^/, "")))
      .filter(isProse)
      .map(plain);
  }
  return files(under, (name) => name.endsWith(".mo"))
    .filter((path) => path.includes(`/${language}/`))
    .flatMap((path) => translations(path))
    .filter(([original, translated]) => isProse(original) && !/[<>{}|$\\]|%[ds]/.test(translated) && translated !== original)
    .map(([, translated]) => plain(translated));
};

const SOURCES = [
  ["libreoffice-help", (code) => files(unpacked(`libreoffice-help-${code}`), (name) => name.endsWith(".html")).flatMap((path) => paragraphs(readFileSync(path, "utf8")))],
  ["gimp-help", (code) => files(unpacked(`gimp-help-${code}`), (name) => name.endsWith(".html")).flatMap((path) => paragraphs(readFileSync(path, "utf8")))],
  ["debian-handbook", (code) => files(join(unpacked("debian-handbook"), "usr/share/doc/debian-handbook/html", code), (name) => name.endsWith(".html")).flatMap((path) => paragraphs(readFileSync(path, "utf8")))],
  ["debian-reference", (code) => files(unpacked(`debian-reference-${code}`), (name) => name.endsWith(".html")).flatMap((path) => paragraphs(readFileSync(path, "utf8")))],
  ["wesnoth", wesnoth],
  ["gnome-user-docs", (code) => files(join(unpacked("gnome-user-docs"), "usr/share/help", code), (name) => name.endsWith(".page")).flatMap((path) => paragraphs(readFileSync(path, "utf8")))],
];

const english = new Map();
rmSync(join(folder, "text"), { recursive: true, force: true });
for (const [language, ...codes] of LANGUAGES) {
  mkdirSync(join(folder, "text", language), { recursive: true });
  for (const [index, [source, read]] of SOURCES.entries()) {
    if (codes[index] === null) continue;
    const seen = new Set();
    const fresh = read(codes[index]).filter((text) => text.length >= 20 && !seen.has(text) && seen.add(text));
    if (language === "en") english.set(source, new Set(fresh));
    const script = SCRIPTS[language];
    const own = fresh.filter((text) => {
      if (language !== "en" && english.get(source)?.has(text)) return false;
      if (script === undefined) return true;
      const letters = text.match(/\p{L}/gu)?.length ?? 0;
      return (text.match(script)?.length ?? 0) * 2 > letters;
    });
    // Spread over the whole source, so that its beginning does not stand for all of it.
    const length = own.reduce((sum, text) => sum + text.length, 0);
    const runs = Math.max(1, Math.ceil(length / MAX_CHARACTERS));
    const taken = own.filter((_, at) => Math.floor(at / 40) % runs === 0);
    if (taken.length > 0) writeFileSync(join(folder, "text", language, `${source}.txt`), `${taken.join("\n\n")}\n`);
    console.log(language.padEnd(8), source.padEnd(18), `${taken.length} paragraphs`, `${taken.reduce((sum, text) => sum + text.length, 0)} characters`);
  }
}
