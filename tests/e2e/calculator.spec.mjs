// Counting: what a person types, pastes or switches, and what must keep working when something else does not.
import { expect, expectCount, expectSoon, MEBIBYTE, MEBIBYTE_TOKENS, MIXED, MIXED_COUNTS, open, openEarly, paste, pasteEvent, pickModel, put, test, watchTasks, write } from './support.mjs';

/** As in crates/tokens/src/file_text.rs. */
const MOST_LINES = 10_000;

const measure = (page, name) => page.locator(`[data-measure="${name}"]`);

test('typing counts exactly', async ({ page }) => {
  await open(page);
  await page.getByTestId('text-input').click(); // selects the sample, so that typing replaces it
  await page.keyboard.type('Hello, world!');
  await expect(page.getByTestId('text-input')).toHaveValue('Hello, world!');
  await expectCount(page, 4);
  // OpenAI has not said which encoding the model of a first visit uses.
  await expect(page.getByTestId('count-basis')).toHaveText('Exact, provided that this model uses o200k_base');
  await expect(page.getByTestId('count-basis')).toHaveAttribute('data-value', 'assumed');
});

test('pasting counts exactly, with characters as people see them @subpath', async ({ page }) => {
  await open(page);
  await paste(page, MIXED);
  await expectCount(page, MIXED_COUNTS.o200k_base);
  await expect(measure(page, 'characters')).toHaveAttribute('data-value', String([...new Intl.Segmenter().segment(MIXED)].length));
  await expect(measure(page, 'bytes')).toHaveAttribute('data-value', String(Buffer.byteLength(MIXED)));
  await expect(measure(page, 'lines')).toHaveAttribute('data-value', '3');
});

test('clearing leaves nothing to count and the cursor in the box', async ({ page }) => {
  await open(page);
  await page.getByTestId('clear').click();
  await expectCount(page, 0);
  await expect(page.getByTestId('text-input')).toHaveValue('');
  await expect(page.getByTestId('text-input')).toBeFocused();
});

test('a sample can be taken and is marked', async ({ page }) => {
  await open(page);
  const sample = page.locator('[data-sample="chinese"]');
  await sample.click();
  await expect(sample).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByTestId('text-input')).toHaveValue(/語言模型/);
  await write(page, 'Hello, world!');
  await expectCount(page, 4);
  await expect(sample).toHaveAttribute('aria-pressed', 'false');
});

test('every encoding can be looked at and counts exactly', async ({ page }) => {
  await open(page);
  await write(page, MIXED);
  for (const [encoding, tokens] of Object.entries(MIXED_COUNTS)) {
    await page.getByTestId('encoding-select').selectOption(encoding);
    await expectCount(page, tokens);
    await expect(page.getByTestId('count-basis')).toContainText(encoding);
  }
});

test('another encoding changes the count and leaves the cost to the model\'s own', async ({ page }) => {
  await open(page);
  await write(page, MIXED);
  await expectCount(page, 38);
  const cost = await page.getByTestId('cost-per-request').locator('[data-value]').getAttribute('data-value');
  await page.getByTestId('encoding-select').selectOption('cl100k_base');
  await expectCount(page, 48);
  await expect(page.getByTestId('cost-per-request').locator('[data-value]')).toHaveAttribute('data-value', cost);
  await page.getByTestId('encoding-override').getByRole('button').click();
  await expectCount(page, 38);
  await expect(page.getByTestId('encoding-select')).toHaveValue('o200k_base');
});

test('a lone surrogate counts as the replacement character it becomes', async ({ page }) => {
  await open(page);
  await page.getByTestId('text-input').evaluate((box) => {
    box.value = 'a\ud800b\udc00c';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expectCount(page, 5);
});

for (const [name, text, tokens] of [
  ['200 KB of "a"', 'a'.repeat(200_000), 25_000],
  ['200 KB of Chinese without a space', '天地玄黃宇宙洪荒日月盈昃辰宿列張寒來暑往秋收冬藏'.repeat(2_780), 69_500],
]) {
  test(`${name} is counted within seconds`, async ({ page }) => {
    await open(page);
    const start = Date.now();
    await write(page, text);
    await expectCount(page, tokens);
    expectSoon(name, Date.now() - start, 10_000);
  });
}

// The goal is 50 ms. The limits leave room for a busy machine, and on one endless line for Chromium's own text layout (80 to 190 ms in
// a bare text area); a slip like the one that cost 2.4 s a key still fails.
// What is late on a machine that does other work is measured again; a slip is late each time.
test.describe('speed', () => {
  test.describe.configure({ retries: 2 });
  for (const [shape, text, tokens, limit] of [
    ['paragraphs', `${'The quick brown fox jumps over the lazy dog. '.repeat(10).trimEnd()}\n`.repeat(2_330), 233_000, 400],
    ['one line', MEBIBYTE, MEBIBYTE_TOKENS, 1_000],
  ]) {
    test(`typing in a megabyte of text in ${shape} never blocks the page`, async ({ page }) => {
      await open(page);
      await put(page, text);
      await expectCount(page, tokens);
      await page.waitForTimeout(1_000); // the counts for the other encodings
      await page.getByTestId('text-input').focus();
      await page.keyboard.press('Control+End');
      const longestTask = await watchTasks(page);
      await page.keyboard.type(' quick', { delay: 60 });
      await expect(page.getByTestId('token-count')).not.toHaveAttribute('data-value', String(tokens), { timeout: 20_000 });
      await page.waitForTimeout(1_000);
      expectSoon(`longest task while typing in 1 MiB in ${shape} (goal 50)`, await longestTask(), limit);
    });
  }

  // A limit in bytes does not protect from many lines: 40,000 short ones froze the page for ten seconds.
  const csv = Array.from({ length: 40_000 }, (_, line) => `${line},a short line,${line * 7}\n`).join('');
  const name = 'lines.csv';
  for (const [way, bring] of [
    ['chosen as a file', (page) => page.getByTestId('file-input').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) })],
    ['pasted', (page) => pasteEvent(page, csv)],
    ['put into the box', (page) => put(page, csv)],
  ]) {
    test(`40,000 short lines ${way} never block the page`, async ({ page }) => {
      await open(page);
      const longestTask = await watchTasks(page);
      const start = Date.now();
      await bring(page);
      await expect(page.getByTestId('attached')).toBeVisible();
      await expect(measure(page, 'lines')).toHaveAttribute('data-value', '40000');
      expectSoon(`40,000 lines ${way}`, Date.now() - start, 2_000);
      await page.waitForTimeout(1_500); // the counts for the other encodings
      await expect(measure(page, 'bytes')).toHaveAttribute('data-value', String(csv.length));
      await expect(page.getByTestId('text-input')).toHaveValue('');
      expectSoon(`longest task with 40,000 lines ${way} (goal 50)`, await longestTask(), 200);
    });
  }

  test('200,000 blank lines never block the page, nor does what is typed after them', async ({ page }) => {
    await open(page);
    const longestTask = await watchTasks(page);
    await put(page, '\n'.repeat(200_000));
    await expect(measure(page, 'lines')).toHaveAttribute('data-value', '200000');
    await page.getByTestId('text-input').click();
    await page.keyboard.type('Hello, world!', { delay: 30 });
    await expectCount(page, 4);
    await page.getByTestId('undo').click(); // and they are not lost
    await expect(measure(page, 'lines')).toHaveAttribute('data-value', '200000');
    await page.waitForTimeout(1_000);
    expectSoon('longest task with 200,000 blank lines (goal 50)', await longestTask(), 200);
  });

  test('at the most lines a box takes, typing stays quick and one line more loses nothing', async ({ page }) => {
    await open(page);
    await put(page, 'x\n'.repeat(MOST_LINES - 1) + 'x');
    await expect(measure(page, 'lines')).toHaveAttribute('data-value', String(MOST_LINES));
    await expect(page.getByTestId('attached')).toBeHidden();
    await page.waitForTimeout(1_000);
    await page.getByTestId('text-input').focus();
    await page.keyboard.press('Control+End');
    const longestTask = await watchTasks(page);
    for (const key of ['Enter', 'y', 'Enter', 'z']) await page.keyboard.press(key, { delay: 60 });
    await expect(measure(page, 'lines')).toHaveAttribute('data-value', String(MOST_LINES + 2));
    await expect(page.getByTestId('attached')).toBeHidden();
    await expect(page.getByTestId('text-input')).toHaveValue('x\n'.repeat(MOST_LINES - 1) + 'x\ny\nz');
    expectSoon(`longest task while typing in ${MOST_LINES} lines (goal 50)`, await longestTask(), 400);
  });
});

test('the box runs as its text does, line by line', async ({ page }) => {
  await open(page);
  const box = page.getByTestId('text-input');
  for (const [text, direction] of [['abc مرحبا', 'ltr'], ['  12 مرحبا abc', 'rtl'], ['\n\n\n', 'ltr'], ['', 'ltr'], ['שלום', 'rtl']]) {
    await write(page, text);
    await expect(box).toHaveAttribute('dir', direction);
  }
  await page.locator('[data-sample="english"]').click();
  await expect(box).toHaveAttribute('dir', 'ltr');
});

test('a screen reader hears a count once the typing stops, not at every key', async ({ page }) => {
  await open(page);
  const heard = page.locator('section.count').locator('[role=status], [role=alert], [role=log], output, [aria-live]');
  for (const region of await heard.all()) {
    const isQuiet = await region.evaluate((region) => region.getAttribute('aria-live') === 'off');
    const isDelayed = await region.evaluate((region) => region.matches('.visually-hidden[role=status]'));
    expect(isQuiet || isDelayed, await region.evaluate((region) => region.outerHTML)).toBe(true);
  }
  await write(page, 'Hello, world!');
  await expectCount(page, 4);
  await expect(page.locator('section.count').getByRole('status').and(page.locator('.visually-hidden'))).toHaveText('4 tokens');
});

const control = (page) => page.getByTestId('control-tokens');

test('the spelling of a control token counts as text, says so, and can count as the one token', async ({ page }) => {
  await open(page);
  await expect(control(page)).toHaveCount(0);
  await write(page, '<|endoftext|>');
  await expectCount(page, 7);
  await expect(control(page)).toContainText('counted as text');
  const cost = () => page.getByTestId('cost-per-request').locator('[data-value]').getAttribute('data-value');
  const asText = await cost();
  await control(page).getByRole('button', { name: 'Count it as a control token: 1 token' }).click();
  await expectCount(page, 1);
  await expect(page.getByTestId('token-view').getByRole('gridcell')).toHaveText(['<|endoftext|>']);
  await expect(control(page)).toContainText('1 control token is counted as one token');
  await expect.poll(cost).not.toBe(asText);
  for (const encoding of ['o200k_harmony', 'cl100k_base', 'p50k_base', 'r50k_base']) {
    await page.getByTestId('encoding-select').selectOption(encoding);
    await expectCount(page, 1);
    await expect(control(page)).toBeVisible();
  }
  await page.getByTestId('encoding-select').selectOption('o200k_base');
  await page.getByTestId('text-input').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('!'); // an edited text is the same text
  await expectCount(page, 2);
  await control(page).getByRole('button', { name: 'Count as text: 8 tokens' }).click();
  await expectCount(page, 8);
});

test('how control tokens are read is chosen for one text, not for the next', async ({ page }) => {
  await open(page);
  await write(page, '<|endoftext|>');
  await control(page).getByRole('button').click();
  await expectCount(page, 1);
  await page.getByTestId('clear').click();
  await expect(control(page)).toHaveCount(0);
  await write(page, '<|endoftext|>');
  await expectCount(page, 7);
  await control(page).getByRole('button').click();
  await expectCount(page, 1);
  const file = (content) => ({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });
  await page.getByTestId('file-input').setInputFiles(file('')); // refused: the text stands, and how it is read
  await expect(page.getByTestId('text-trouble')).toBeVisible();
  await page.getByTestId('encoding-select').selectOption('cl100k_base');
  await expectCount(page, 1);
  await page.getByTestId('encoding-select').selectOption('o200k_base');
  await page.getByTestId('file-input').setInputFiles(file('<|endoftext|> '));
  await expectCount(page, 8);
});

test('the newest text wins over one that is still being counted', async ({ page }) => {
  await open(page);
  await write(page, MEBIBYTE);
  await write(page, 'Hello, world!');
  await expectCount(page, 4);
  await page.waitForTimeout(500);
  await expectCount(page, 4);
});

test('text typed before the page is alive is kept and counted @hydration @subpath', async ({ page }) => {
  await openEarly(page, () => write(page, MIXED));
  await expectCount(page, MIXED_COUNTS.o200k_base);
  await expect(page.getByTestId('text-input')).toHaveValue(MIXED);
});

test('a model decides the encoding, and the other way round nothing is left over @subpath', async ({ page }) => {
  await open(page);
  await write(page, MIXED);
  await expectCount(page, 38);
  await pickModel(page, 'microsoft/phi-4');
  await expect(page.getByTestId('encoding-select')).toHaveValue('cl100k_base');
  await expect(page.getByTestId('count-basis')).toHaveAttribute('data-value', 'assumed');
  await expectCount(page, 48);
  await pickModel(page, 'gpt-6.1-terra');
  await expect(page.getByTestId('encoding-select')).toHaveValue('o200k_base');
  await expectCount(page, 38);
});

test('Claude shows a range, says that it is an estimate, and what it rests on', async ({ page }) => {
  await open(page);
  await write(page, 'Hello, world! '.repeat(100).trimEnd()); // 400 tokens in o200k_base
  await expectCount(page, 400);
  await pickModel(page, 'claude sonnet 5.5');
  // 4.7 and later: 400 x 1.53 = 612, from 400 x 1.18 = 472 to 400 x 1.89 = 756; shown outward to two digits.
  await expectCount(page, 612);
  await expect(page.getByTestId('token-count')).toHaveText('about 470 to 760');
  await expect(page.getByTestId('count-basis')).toHaveAttribute('data-value', 'estimate');
  await expect(page.getByTestId('count-basis')).toHaveText('Estimate, scaled from o200k_base');
  await page.getByTestId('count-basis').click();
  await expect(page.getByTestId('tokenizer-note')).toContainText('o200k_base × 1.53 (1.18 to 1.89)');
  await expect(page.getByTestId('tokenizer-note').getByRole('link')).toHaveAttribute('href', /^https:\/\/platform\.claude\.com\//);
  await expect(page.getByTestId('cost-range')).toContainText('to');
});

test('a reason that is open stays open while the text changes', async ({ page }) => {
  await open(page);
  await page.getByTestId('count-basis').click();
  await expect(page.getByTestId('tokenizer-note')).toContainText('OpenAI has not published which encoding this model uses');
  await write(page, 'Hello, world!');
  await expectCount(page, 4);
  await expect(page.getByTestId('tokenizer-note')).toHaveAttribute('open', '');
});

test('terms are explained where they stand, by mouse and by keyboard, also before scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL);
  const words = page.locator('#about-cached');
  await expect(words).toBeHidden();
  await page.getByRole('button', { name: 'What comes from the cache?' }).click();
  await expect(words).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(words).toContainText('a fraction of the price');
  await expect(page.getByText('What is a token?')).toBeVisible();
  await page.getByText('What is a token?').click();
  await expect(page.getByText('Models read and write in such pieces')).toBeVisible();
  await context.close();
});

test('a model can be picked with the keyboard alone', async ({ page }) => {
  await open(page);
  const picker = page.getByTestId('model-picker');
  for (let presses = 0; presses < 20 && !(await picker.evaluate((button) => button === document.activeElement)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(picker).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('model-search')).toBeFocused();
  await page.keyboard.type('anthropic haiku');
  const options = page.locator('[role=option]');
  await expect(options.nth(1)).toBeVisible();
  const second = await options.nth(1).getAttribute('data-model');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(picker).toBeFocused();
  await expect(page.locator('tr[aria-current="true"][data-model]')).toHaveAttribute('data-model', second);
});

test('the picker draws eighty models, the picked one first, and a search finds the others at once', async ({ page }) => {
  await open(page);
  await page.getByTestId('model-picker').click();
  const options = page.locator('[role=option]');
  await expect(options).toHaveCount(80);
  await expect(options.first()).toHaveAttribute('data-model', 'openai/gpt-6.1-terra');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByTestId('model-more')).toHaveText(/^\d+ more: type to narrow the list$/);
  await page.keyboard.press('End');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  // The maker stands before those who sell what it made.
  await page.keyboard.type('deepseek');
  await expect(page.getByTestId('model-more')).toHaveCount(0);
  const found = await options.evaluateAll((options) => options.map((option) => option.dataset.model.split('/')[0]));
  const hosts = ['cerebras', 'deepinfra', 'fireworks', 'groq', 'sambanova', 'together'];
  const clouds = ['aws-bedrock', 'azure', 'google-vertex'];
  const rank = (provider) => [clouds.includes(provider), hosts.includes(provider), provider === 'openrouter'].indexOf(true) + 1;
  const ranks = found.map(rank);
  expect(ranks).toEqual([...ranks].sort());
  expect([...new Set(ranks)]).toEqual([0, 1, 2, 3]);
});

test('a search without a match says so, and Escape leaves the model as it was', async ({ page }) => {
  await open(page);
  await page.getByTestId('model-picker').click();
  await page.getByTestId('model-search').fill('no such model');
  await expect(page.getByText('No model matches “no such model”.')).toBeVisible();
  await page.keyboard.press('Escape'); // the search field takes the first for itself
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByTestId('model-picker')).toContainText('GPT-6.1 Terra');
});

test('a text fills its share of the context window, and one that is too long is said to be', async ({ page }) => {
  await open(page);
  await write(page, MEBIBYTE);
  await expectCount(page, MEBIBYTE_TOKENS);
  await expect(page.getByTestId('context-warning')).toBeHidden();
  await pickModel(page, 'microsoft/phi-4');
  await expect(page.getByTestId('context-warning')).toContainText('Too long by');
});

test('the language switch keeps the text, the model and the count @subpath', async ({ page }) => {
  await open(page);
  await write(page, MIXED);
  await pickModel(page, 'microsoft/phi-4');
  await expectCount(page, 48);
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.getByTestId('text-input')).toHaveValue(MIXED);
  await expectCount(page, 48);
  await expect(page.getByTestId('model-picker')).toContainText('Phi 4');
});

for (const [route, id] of [['', 'english'], ['zh-hant/', 'chinese']]) {
  test(`a first visit to /${route} shows the sample of its language, counted before scripts run @hydration`, async ({ page, request }) => {
    const html = await (await request.get(route)).text();
    const count = /data-testid="token-count"[^>]*data-value="(\d+)"/.exec(html) ?? /data-value="(\d+)"[^>]*data-testid="token-count"/.exec(html);
    await open(page, route);
    await expect(page.locator(`[data-sample="${id}"]`)).toHaveAttribute('aria-pressed', 'true');
    await expectCount(page, Number(count[1]));
    // The same text, counted anew.
    const text = await page.getByTestId('text-input').inputValue();
    await write(page, 'x');
    await expectCount(page, 1);
    await write(page, text);
    await expectCount(page, Number(count[1]));
  });
}

test('a sample that nobody chose follows the language, and one that was chosen stays @subpath', async ({ page }) => {
  await open(page);
  const english = await page.getByTestId('text-input').inputValue();
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page.locator('[data-sample="chinese"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByTestId('text-input')).toHaveValue(/[一-鿿]/);
  await expect(page.locator('[data-testid="token-view"]')).toContainText(/[一-鿿]/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByTestId('text-input')).toHaveValue(english);
  await expectCount(page, 76);
  await page.locator('[data-sample="japanese"]').click();
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.locator('[data-sample="japanese"]')).toHaveAttribute('aria-pressed', 'true');
});

test('the main way through in Traditional Chinese @hydration @subpath', async ({ page }) => {
  await open(page, 'zh-hant/');
  await paste(page, '今天天氣很好，我們去公園散步吧。');
  await expectCount(page, 13);
  await expect(page.getByTestId('count-basis')).toHaveText('精確值，前提是這個模型使用 o200k_base');
  await pickModel(page, 'claude opus');
  await expect(page.getByTestId('token-count')).toHaveText(/^約 [\d,]+ 至 [\d,]+$/);
  await expect(page.getByTestId('count-basis')).toHaveAttribute('data-value', 'estimate');
  await page.getByTestId('workload-output').fill('3萬');
  await expect(page.getByTestId('cost-summary').locator('tr', { hasText: '30,000' })).toHaveCount(1);
  await page.getByTestId('copy-link').click();
  await expect(page.getByTestId('share-status')).toContainText('連結');
});

test('with reduced motion everything still works', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await write(page, MEBIBYTE);
  await expectCount(page, MEBIBYTE_TOKENS);
  await pickModel(page, 'claude sonnet 5.5');
  await expect(page.getByTestId('token-count')).toHaveText(/^about/);
});

test.describe('when the network goes away', () => {
  test.use({ forgiven: /ERR_INTERNET_DISCONNECTED/ });

  test('the loaded page goes on counting', async ({ page, context }) => {
    await open(page);
    await write(page, 'Hello');
    await expectCount(page, 1);
    await context.setOffline(true);
    await write(page, MIXED);
    await expectCount(page, 38);
    await expect(page.getByTestId('text-trouble')).toBeHidden();
  });

  test('an encoding that cannot be loaded says so and can be tried again', async ({ page, context }) => {
    await open(page);
    await write(page, MIXED);
    await expectCount(page, 38);
    await context.setOffline(true);
    await page.getByTestId('encoding-select').selectOption('p50k_base');
    await expect(page.getByTestId('text-trouble')).toContainText('could not be loaded');
    await context.setOffline(false);
    await page.getByTestId('text-trouble').getByRole('button', { name: 'Try again' }).click();
    await expectCount(page, 51);
    await expect(page.getByTestId('text-trouble')).toBeHidden();
  });
});

test.describe('when the tokenizer cannot run', () => {
  test.use({ forgiven: /status of 500|failed to fetch Wasm/ });

  // 13 bytes: 13/6 to 13/2 tokens, 13/4 expected.
  const expectRough = async (page) => {
    await expectCount(page, 4);
    await expect(page.getByTestId('token-count')).toHaveText('about 2 to 7');
    await expect(page.getByTestId('count-basis')).toContainText('Rough estimate from the length of the text');
  };

  test('a text gets a rough estimate that is called one', async ({ page }) => {
    await page.route('**/worker_bg-*.wasm', (route) => route.fulfill({ status: 500 }));
    await open(page);
    await write(page, 'Hello, world!');
    await expectRough(page);
  });

  test('so does a text typed long after the tokenizer has failed, and every later one', async ({ page }) => {
    await page.route('**/worker_bg-*.wasm', (route) => route.fulfill({ status: 500 }));
    await open(page);
    await page.waitForTimeout(2_000);
    await write(page, 'Something else');
    await expect(page.getByTestId('count-basis')).toContainText('Rough estimate');
    await write(page, 'Hello, world!');
    await expectRough(page);
  });

  test('trying again counts exactly once it can', async ({ page }) => {
    await page.route('**/worker_bg-*.wasm', (route) => route.fulfill({ status: 500 }));
    await open(page);
    await write(page, 'Hello, world!');
    await expectRough(page);
    await page.unroute('**/worker_bg-*.wasm');
    await page.getByTestId('text-trouble').getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByTestId('count-basis')).toHaveText('Exact, provided that this model uses o200k_base');
    await expectCount(page, 4);
  });
});
