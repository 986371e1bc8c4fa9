// Files: chosen, dropped, in other encodings, of the wrong kind, too large.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { expect, expectCount, expectSoon, MIXED, MIXED_COUNTS, open, pasteEvent, test, write } from './support.mjs';

const text = (name, content) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
const PNG = { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') };
/** "今天天氣很好，我們去公園散步吧。" in Big5; 13 tokens. */
const BIG5 = Buffer.from('a4b5a4d1a4d1aef0abdca66ea141a7daadcca568a4bdb6e9b4b2a842a761a143', 'hex');

const choose = (page, files) => page.getByTestId('file-input').setInputFiles(files);
const trouble = (page) => page.getByTestId('text-trouble');

async function drop(page, files) {
  const transfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const [name, content] of files) transfer.items.add(new File([content], name));
    return transfer;
  }, files);
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.getByTestId('text-input').dispatchEvent(event, { dataTransfer: transfer });
  }
}

test('a chosen file is counted and put in the box @subpath', async ({ page }) => {
  await open(page);
  await choose(page, text('notes.txt', MIXED));
  await expectCount(page, MIXED_COUNTS.o200k_base);
  await expect(page.getByTestId('text-input')).toHaveValue(MIXED);
});

test('a dropped file is counted', async ({ page }) => {
  await open(page);
  await drop(page, [['notes.txt', 'Hello, world!']]);
  await expectCount(page, 4);
  await expect(page.getByTestId('text-input')).toHaveValue('Hello, world!');
  await expect(page.locator('.text-box')).not.toHaveClass(/dragging/);
});

test('of several dropped files the first is counted, and the page says so', async ({ page }) => {
  await open(page);
  await drop(page, [['first.txt', 'Hello, world!'], ['second.txt', 'Something else']]);
  await expectCount(page, 4);
  await expect(trouble(page)).toContainText('This is first.txt');
});

test('a file in UTF-16 is read by its mark', async ({ page }) => {
  await open(page);
  await choose(page, { ...text('wide.txt', ''), buffer: Buffer.from('\ufeffHello, world!', 'utf16le') });
  await expectCount(page, 4);
  await expect(page.getByTestId('text-input')).toHaveValue('Hello, world!');
});

test('a file in Big5 is counted once the reader says so', async ({ page }) => {
  await open(page);
  await write(page, MIXED);
  await expectCount(page, 38);
  await choose(page, { ...text('天氣.txt', ''), buffer: BIG5 });
  await expect(trouble(page)).toContainText('天氣.txt is not in UTF-8');
  await expectCount(page, 38);
  await page.locator('[data-decode="big5"]').click();
  await expectCount(page, 13);
  await expect(page.getByTestId('text-input')).toHaveValue('今天天氣很好，我們去公園散步吧。');
  await expect(trouble(page)).toBeHidden();
});

test('what decodes of a broken file can be counted, lone surrogates too', async ({ page }) => {
  await open(page);
  await choose(page, { ...text('broken.txt', ''), buffer: Buffer.from('\ufeffa\ud800b\udc00c', 'utf16le') });
  await expect(trouble(page)).toContainText('broken.txt');
  await page.getByTestId('count-what-decodes').click();
  await expectCount(page, 5);
  await expect(page.getByTestId('text-input')).toHaveValue('a\ufffdb\ufffdc');
});

test('a picture is refused by its name and kind, and the earlier text stands', async ({ page }) => {
  await open(page);
  await write(page, MIXED);
  await expectCount(page, 38);
  await choose(page, PNG);
  await expect(trouble(page)).toContainText('photo.png is a PNG file, not text');
  await expect(page.getByTestId('text-input')).toHaveValue(MIXED);
  await expectCount(page, 38);
  await expect(page.locator('section.count')).toHaveAttribute('aria-busy', 'false');
  await trouble(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(trouble(page)).toBeHidden();
});

test('a text that was still being counted when a file was refused is counted all the same', async ({ page }) => {
  let release;
  const ready = new Promise((resolve) => (release = resolve));
  await page.route('**/worker_bg-*.wasm', async (route) => {
    await ready;
    await route.continue();
  });
  await open(page);
  await write(page, 'Hello, world!');
  await choose(page, PNG);
  release();
  await expect(trouble(page)).toContainText('photo.png');
  await expect(page.getByTestId('text-input')).toHaveValue('Hello, world!');
  await expectCount(page, 4);
});

test('an empty file says that it is empty', async ({ page }) => {
  await open(page);
  await choose(page, text('nothing.txt', ''));
  await expect(trouble(page)).toContainText('nothing.txt is empty');
  await expectCount(page, 76); // the sample
});

test('a file over 50 MiB is refused before it is read', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'tokentally-'));
  try {
    const big = join(folder, 'big.txt');
    writeFileSync(big, 'a');
    truncateSync(big, (50 << 20) + 1);
    await open(page);
    const start = Date.now();
    await choose(page, big);
    await expect(trouble(page)).toContainText('big.txt has');
    await expect(trouble(page)).toContainText('Nothing of it was read');
    expectSoon('refusing 50 MiB', Date.now() - start, 5_000);
    await expectCount(page, 76);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a file too long for the box is attached, counted in every encoding, and can be removed', async ({ page }) => {
  await open(page);
  await choose(page, text('long.txt', 'The quick brown fox jumps over the lazy dog.\n'.repeat(44_444)));
  await expectCount(page, 444_440);
  const chip = page.getByTestId('attached');
  await expect(chip).toContainText('long.txt');
  await expect(chip.locator('[data-value]')).toHaveAttribute('data-value', '1999980');
  await expect(page.getByTestId('text-input')).toHaveValue('');
  await page.getByTestId('encoding-select').selectOption('cl100k_base');
  await expect(page.getByTestId('count-basis')).toContainText('cl100k_base');
  await expect(page.locator('section.count')).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
  await chip.getByRole('button', { name: 'Remove' }).click();
  await expect(chip).toBeHidden();
  await expectCount(page, 0);
});

test('typing replaces an attached file', async ({ page }) => {
  await open(page);
  await choose(page, text('long.txt', 'The quick brown fox jumps over the lazy dog.\n'.repeat(44_444)));
  await expectCount(page, 444_440);
  await page.getByTestId('text-input').click();
  await page.keyboard.type('Hello, world!');
  await expectCount(page, 4);
  await expect(page.getByTestId('attached')).toBeHidden();
});

test('an attached file survives a change of language', async ({ page }) => {
  await open(page);
  await choose(page, text('long.txt', 'The quick brown fox jumps over the lazy dog.\n'.repeat(44_444)));
  await expectCount(page, 444_440);
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page.getByTestId('attached')).toContainText('long.txt');
  await expectCount(page, 444_440);
});

test('a paste too long for the box is attached', async ({ page }) => {
  await open(page);
  // However the system writes line ends: in the box they would be line feeds.
  expect(await pasteEvent(page, 'The quick brown fox jumps over the lazy dog.\r\n'.repeat(44_444))).toBe(true);
  await expectCount(page, 444_440);
  await expect(page.getByTestId('attached')).toContainText('Pasted text');
});

test('the same file can be chosen twice in a row', async ({ page }) => {
  await open(page);
  await choose(page, text('notes.txt', 'Hello, world!'));
  await expectCount(page, 4);
  await page.getByTestId('clear').click();
  await expectCount(page, 0);
  await choose(page, text('notes.txt', 'Hello, world!'));
  await expectCount(page, 4);
});

const lineEnds = (page) => page.getByTestId('line-ends');
const lines = (page) => page.locator('[data-measure="lines"]');
const CRLF = `x${'\r\n'.repeat(40)}y`;

test('a file counts with its own line ends, and an edit says what it made of them', async ({ page }) => {
  await open(page);
  await choose(page, text('windows.txt', CRLF));
  await expectCount(page, 12);
  await expect(lines(page)).toHaveAttribute('data-value', '41');
  await expect(lineEnds(page)).toHaveText('40 Windows line ends (CRLF) counted as in the file: 12 tokens. Once the text is edited here they become LF: 5 tokens.');
  await page.getByRole('link', { name: '繁體中文' }).click(); // nothing was edited
  await expect(lineEnds(page)).toContainText('40 個 Windows 換行（CRLF）');
  await expectCount(page, 12);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByTestId('text-input').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('!');
  await expect(lineEnds(page)).toContainText('Editing here turned 40 Windows line ends (CRLF) into LF: 12 tokens in the file, 5 tokens here');
  await page.keyboard.press('Backspace');
  await expectCount(page, 5);
  await expect(lineEnds(page)).toContainText('12 tokens in the file, 5 tokens here');
  await page.getByTestId('clear').click();
  await expect(lineEnds(page)).toHaveCount(0);
});

test('a carriage return alone ends a line', async ({ page }) => {
  await open(page);
  await choose(page, text('mac.txt', 'a\rb\rc\rd\re'));
  await expect(lines(page)).toHaveAttribute('data-value', '5');
  await expect(lineEnds(page)).toContainText('4 old Mac line ends (CR) counted as in the file: 9 tokens');
});

test('a byte order mark is left out of a file and of a paste alike, and that is said', async ({ page }) => {
  await open(page);
  const mark = page.getByTestId('byte-order-mark');
  for (const bring of [() => choose(page, text('marked.txt', '\ufeffhello')), () => write(page, '\ufeffhello')]) {
    await bring();
    await expectCount(page, 1);
    await expect(mark).toContainText('With it: 2 tokens');
    await page.getByTestId('clear').click();
    await expect(mark).toHaveCount(0);
  }
});

/** A ZIP archive of these parts, deflated (APPNOTE 6.3.10). */
function archive(parts) {
  const files = [], directory = [];
  let at = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [raw, path] = [Buffer.from(text), Buffer.from(name)];
    const packed = deflateRawSync(raw);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(path.length, 22);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), common, path, packed);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, entry, path);
    at += 30 + path.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, central, end]);
}

const RELATIONS = '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const paragraph = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = (name, body) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: archive({ '_rels/.rels': RELATIONS, 'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>` }),
});

test('the text of a Word document is put in the box, and the page says what is left out @subpath', async ({ page }) => {
  await open(page);
  const table = `<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`;
  await choose(page, docx('letter.docx', `${paragraph('Hello, world!')}${table}${paragraph('王小明')}`));
  await expect(page.getByTestId('text-input')).toHaveValue('Hello, world!\na\tb\n王小明');
  await expect(page.getByTestId('of-document')).toContainText('comments');
  await expect(trouble(page)).toBeHidden();
  // An edited text is the visitor's own.
  await write(page, 'Hello, world!');
  await expectCount(page, 4);
  await expect(page.getByTestId('of-document')).toHaveCount(0);
});

test('an OpenDocument text is read too', async ({ page }) => {
  await open(page);
  const content = '<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h>Title</text:h><text:p>Hello,<text:s/>world!</text:p></office:text></office:body></office:document-content>';
  await choose(page, { name: 'letter.odt', mimeType: 'application/vnd.oasis.opendocument.text', buffer: archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content }) });
  await expect(page.getByTestId('text-input')).toHaveValue('Title\nHello, world!');
});

test('a document that cannot be read is refused with its reason and the way out, and the earlier text stands', async ({ page }) => {
  await open(page);
  await write(page, MIXED);
  await expectCount(page, MIXED_COUNTS.o200k_base);
  const whole = docx('letter.docx', paragraph('Hello, world! '.repeat(2000)));
  const locked = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);
  const sheet = archive({ '_rels/.rels': RELATIONS.replace('word/document', 'xl/workbook') });
  for (const [name, buffer, said] of [
    ['cut.docx', whole.buffer.subarray(0, 300), /cut\.docx is cut short or damaged/],
    ['locked.docx', locked, /locked\.docx is locked with a password/],
    ['sheet.xlsx', sheet, /spreadsheet.*\.csv/],
    ['files.zip', archive({ 'a.txt': 'a' }), /ZIP archive/],
    ['paper.pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1'), /PDF.*select all/],
  ]) {
    await choose(page, { name, mimeType: 'application/octet-stream', buffer });
    await expect(trouble(page)).toContainText(said);
    await expectCount(page, MIXED_COUNTS.o200k_base);
  }
});

test('what reads documents is fetched with the first one, not before', async ({ page }) => {
  const fetched = [];
  page.on('request', (request) => /\/documents(_bg)?-/.test(request.url()) && fetched.push(request.url()));
  await open(page);
  await choose(page, text('notes.txt', MIXED));
  await expectCount(page, MIXED_COUNTS.o200k_base);
  expect(fetched).toEqual([]);
  for (const words of ['Hello, world!', 'Once more']) {
    await choose(page, docx('letter.docx', paragraph(words)));
    await expect(page.getByTestId('text-input')).toHaveValue(words);
  }
  expect(fetched).toHaveLength(2);
});

test.describe('what reads documents does not come', () => {
  test.use({ forgiven: /ERR_FAILED|Failed to fetch/ });

  test('the page says so, the earlier text stands, and the next try is a new one', async ({ page }) => {
    let fails = true;
    await page.route(/\/documents(_bg)?-/, (route) => (fails ? route.abort() : route.continue()));
    await open(page);
    await write(page, MIXED);
    await expectCount(page, MIXED_COUNTS.o200k_base);
    await choose(page, docx('letter.docx', paragraph('Hello, world!')));
    await expect(trouble(page)).toContainText('did not arrive, so letter.docx was not read');
    await expectCount(page, MIXED_COUNTS.o200k_base);
    fails = false;
    await choose(page, docx('letter.docx', paragraph('Hello, world!')));
    await expect(page.getByTestId('text-input')).toHaveValue('Hello, world!');
  });
});
