// Scenarios: presets, the form, the month, every model, what would change it, two side by side, keeping, links, files, print.
import { expect, open, test, valueOf, pickModel, live, parseCsv, saved, femto } from './support.mjs';

const month = (page, which = 'expected') => page.getByTestId(`month-${which}`);
const field = (page, key, at = 1) => page.getByTestId(`${key}-${at}`);
const group = (page, id) => page.locator(`details[data-group="${id}"]`);
const openGroup = async (page, id) => {
  if ((await group(page, id).getAttribute('open')) === null) await group(page, id).locator('summary').click();
};
const rows = (page) => page.locator('[data-testid="models-table"] tr[data-model]');
const query = (page) => new URL(page.url()).searchParams;

test('the first visit shows a month that is low, expected and high', async ({ page }) => {
  await open(page, 'scenarios/');
  const [low, expected, high] = await Promise.all(['low', 'expected', 'high'].map(async (which) => Number(await valueOf(month(page, which)))));
  expect(low).toBeGreaterThan(0);
  expect(low).toBeLessThan(expected);
  expect(expected).toBeLessThan(high);
  await expect(page.getByTestId('dominant')).toContainText('%');
});

for (const [prefix, name] of [['', 'Coding agent'], ['zh-hant/', '寫程式代理']]) {
  test(`a preset fills the form and opens to its assumptions: ${name}`, async ({ page }) => {
    await open(page, `${prefix}scenarios/`);
    const before = await valueOf(month(page));
    await page.getByTestId('preset-coding').click();
    await expect(page.getByTestId('preset-coding')).toHaveAttribute('aria-pressed', 'true');
    await expect(month(page)).not.toHaveAttribute('data-value', before);
    await page.getByTestId('assumptions').locator('summary').click();
    await expect(page.getByTestId('assumptions').locator('summary')).toContainText(name);
    await expect(page.getByTestId('assumptions').locator('li')).toHaveCount(5);
    await expect(page.getByTestId('assumptions').locator('li').first()).not.toBeEmpty();
  });
}

test('presets of pictures, video and sound move to a model that can do the work', async ({ page }) => {
  await open(page, 'scenarios/');
  for (const preset of ['images', 'video', 'meeting']) {
    await page.getByTestId(`preset-${preset}`).click();
    await expect(month(page)).not.toHaveAttribute('data-value', '');
  }
});

test('twice the conversations cost twice as much', async ({ page }) => {
  await open(page, 'scenarios/');
  await field(page, 'n').fill('1000');
  const once = femto(await valueOf(month(page)));
  await field(page, 'n').fill('2k');
  await expect.poll(async () => femto(await valueOf(month(page)))).toBeGreaterThan(once);
  const twice = femto(await valueOf(month(page)));
  // Each month is rounded down once, to the femto-dollar.
  expect(twice - 2n * once).toBeGreaterThanOrEqual(0n);
  expect(twice - 2n * once).toBeLessThanOrEqual(1n);
});

for (const [prefix, words] of [['', 'is not a number'], ['zh-hant/', '不是數字']]) {
  test(`a slip is explained at the field and the last good number stands (${prefix || 'en'})`, async ({ page }) => {
    await open(page, `${prefix}scenarios/`);
    await field(page, 'n').fill('1000');
    const before = await valueOf(month(page));
    for (const slip of ['many', '-5', '1.5', '99999999999999']) {
      await field(page, 'n').fill(slip);
      await expect(field(page, 'n')).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('#n-problem')).toContainText('1,000');
      await expect(month(page)).toHaveAttribute('data-value', before);
    }
    await field(page, 'n').fill('many');
    await expect(page.locator('#n-problem')).toContainText(words);
    await field(page, 'n').fill('1000');
    await expect(page.locator('#n-problem')).toBeEmpty();
  });
}

test('three numbers have to be in order', async ({ page }) => {
  await open(page, 'scenarios/');
  await expect(field(page, 'out', 0)).toBeHidden();
  await page.getByTestId('numbers-three').check();
  await field(page, 'out', 2).fill('100');
  await expect(page.locator('#out-problem')).toContainText('order');
  await field(page, 'out', 2).fill('900');
  await expect(page.locator('#out-problem')).toBeEmpty();
  await expect.poll(() => query(page).get('out')).toBe('80..150..900');
});

test('what is chosen counts: period, history, cache, mode', async ({ page }) => {
  await open(page, 'scenarios/');
  const changes = async (change) => {
    const before = await valueOf(month(page));
    await change();
    await expect(month(page)).not.toHaveAttribute('data-value', before);
  };
  await changes(() => page.getByTestId('period').selectOption('day'));
  await openGroup(page, 'talk');
  await expect(page.getByTestId('history-cut')).toBeHidden();
  await changes(async () => {
    await page.getByTestId('history-policy').selectOption('cut');
    await page.getByTestId('history-cut').fill('100');
    await page.getByTestId('history-cut').blur();
  });
  await openGroup(page, 'cache');
  await changes(() => page.getByTestId('cache-scope').selectOption('off'));
  await openGroup(page, 'service');
  await changes(async () => {
    await field(page, 'batch').fill('100');
  });
});

test('the model in use stands first, then those that people know, then the others, the cheapest of each first; one press uses it', async ({ page }) => {
  await open(page, 'scenarios/');
  await expect(rows(page)).toHaveCount(20);
  // The month of every row, in a list for each line over the rows.
  const groups = await page.locator('[data-testid="models-table"] tbody tr').evaluateAll((rows) => {
    const groups = [['in use', []]];
    for (const row of rows) {
      if (row.matches('.group')) groups.push([row.textContent, []]);
      else groups.at(-1)[1].push(Number(row.querySelector('[data-part="expected"]').dataset.value));
    }
    return groups;
  });
  expect(groups.map(([name]) => name)).toEqual(['in use', 'Models that people know', 'All others']);
  expect(groups[0][1]).toEqual([Number(await valueOf(month(page)))]);
  for (const [name, months] of groups) expect(months, name).toEqual([...months].sort((a, b) => a - b));
  await expect(rows(page).first().locator('[data-part="times"]')).toHaveText('1×');
  await page.getByTestId('show-rest').click();
  expect(await rows(page).count()).toBeGreaterThan(20);
  const third = rows(page).nth(2);
  const key = await third.getAttribute('data-model');
  const cost = await valueOf(third.locator('[data-part="expected"]'));
  await third.getByRole('button').click();
  await expect(month(page)).toHaveAttribute('data-value', cost);
  await expect(page.getByTestId('model-picker')).toHaveAttribute('data-value', key);
  await expect.poll(() => query(page).get('m')).toBe(key);
});

test('a model that cannot be priced stands last and says why', async ({ page }) => {
  // Not every model is sold in a batch.
  await open(page, 'scenarios/?v=1&p=support&batch=100');
  await page.getByTestId('show-rest').click();
  const gap = page.locator('td[data-part="gap"]').first();
  await expect(gap).toContainText('—');
  await expect(gap.locator('.small')).not.toBeEmpty();
});

test('the picker of models and the mix change who answers', async ({ page }) => {
  await open(page, 'scenarios/');
  const key = await rows(page).nth(5).getAttribute('data-model');
  await pickModel(page, key);
  await expect(page.locator('[data-testid="prices-used"] [data-model]')).toHaveAttribute('data-model', key);
  await openGroup(page, 'models');
  const other = await rows(page).nth(9).getAttribute('data-model');
  await pickModel(page, other, 'mix-add');
  await expect(page.locator('[data-mix]')).toHaveCount(2);
  await expect(page.getByTestId('model-picker')).toHaveAttribute('data-value', 'mix');
  await expect(page.getByTestId('mix-add-picker')).toHaveAttribute('data-value', '');
  await expect(page.locator('[data-testid="prices-used"] [data-model]')).toHaveCount(2);
  await page.locator('[data-mix]').first().getByRole('button').click();
  await expect(page.locator('[data-mix]')).toHaveCount(1);
});

test('a preset is the same wherever one comes from', async ({ page }) => {
  await open(page, 'scenarios/');
  const begun = async (id) => {
    await page.getByTestId(`preset-${id}`).click();
    await expect.poll(() => query(page).get('p')).toBe(id);
    return [await valueOf(month(page)), await page.getByTestId('model-picker').getAttribute('data-value')];
  };
  const alone = {};
  for (const id of ['images', 'video', 'coding']) {
    await open(page, 'scenarios/');
    alone[id] = await begun(id);
    expect(Number(alone[id][0])).toBeGreaterThan(0);
  }
  await open(page, 'scenarios/');
  for (const id of ['images', 'video', 'coding', 'video', 'images']) expect(await begun(id)).toEqual(alone[id]);
  // A link that names the preset alone begins on the same model.
  await open(page, 'scenarios/?p=images');
  await expect(month(page)).toHaveAttribute('data-value', alone.images[0]);
});

for (const [prefix, said] of [['', [/1,200 pictures for 200 briefs/, 'per picture', 'Pictures made', 'Briefs']], ['zh-hant/', [/200 份企劃、1,200 張圖片/, '每張圖片', '產生的圖片', '企劃數']]]) {
  test(`a campaign of pictures speaks of pictures (${prefix || 'en'})`, async ({ page }) => {
    await open(page, `${prefix}scenarios/`);
    await page.getByTestId('preset-images').click();
    const [volume, each, part, label] = said;
    await expect(page.getByTestId('volume')).toContainText(volume);
    await expect(page.getByTestId('month').locator('.facts')).toContainText(each);
    await expect(page.getByTestId('split-chart')).toContainText(part);
    await expect(page.locator('[data-input="n"]')).toContainText(label);
    for (const place of ['month', 'models-table', 'worth']) await expect(page.getByTestId(place)).not.toContainText(/conversation|段對話/);
    await expect(page.getByTestId('growth')).toHaveCount(0);
  });
}

test('a month that costs nothing is drawn: nothing is known', async ({ page }) => {
  await open(page, 'scenarios/');
  await page.getByTestId('show-rest').click();
  const free = rows(page).filter({ has: page.locator('[data-part="expected"][data-value="0"]') }).first();
  await free.getByRole('button').click();
  await expect(month(page)).toHaveAttribute('data-value', '0');
  for (const id of ['split-chart', 'tornado']) await expect(page.getByTestId(id)).not.toContainText('Nothing to draw');
});

test('charts say what they show and repeat it as tables', async ({ page }) => {
  await open(page, 'scenarios/');
  for (const id of ['split-chart', 'tornado', 'growth']) {
    const figure = page.getByTestId(id);
    await expect(figure.locator('figcaption p').first()).not.toBeEmpty();
    await figure.locator('summary').click();
    expect(await figure.locator('tbody tr').count()).toBeGreaterThan(2);
  }
  await page.getByTestId('tokens').locator('summary').click();
  await expect(page.getByTestId('tokens').locator('tbody tr').first()).toBeVisible();
});

test('a budget buys conversations, and more of it buys more', async ({ page }) => {
  await open(page, 'scenarios/');
  const buys = page.getByTestId('budget-buys');
  const fifty = Number(await valueOf(buys));
  await page.getByTestId('budget').fill('$1,000');
  await expect.poll(async () => Number(await valueOf(buys))).toBeGreaterThan(fifty * 19);
  await page.getByTestId('budget').fill('a lot');
  await expect(page.getByTestId('budget')).toHaveAttribute('aria-invalid', 'true');
  expect(Number(await valueOf(buys))).toBeGreaterThan(fifty);
});

test('what cache and batch save is without less with', async ({ page }) => {
  await open(page, 'scenarios/');
  for (const effect of ['cache', 'batch']) {
    const cell = (part) => page.locator(`tr[data-effect="${effect}"] [data-part="${part}"]`);
    const [without, withIt, saved] = await Promise.all(['without', 'with', 'saved'].map(async (part) => valueOf(cell(part))));
    if (saved !== '') expect(femto(without) - femto(withIt)).toBe(femto(saved));
  }
  await expect(page.getByTestId('break-even')).not.toBeEmpty();
});

for (const [prefix, words] of [['', 'costs'], ['zh-hant/', '這個情境每月']]) {
  test(`two scenarios differ by steps that add up (${prefix || 'en'})`, async ({ page }) => {
    await open(page, `${prefix}scenarios/`);
    await page.getByTestId('hold').click();
    await field(page, 'n').fill('9000');
    await openGroup(page, 'talk');
    await field(page, 'turns').fill('9');
    await rows(page).nth(6).getByRole('button').click();
    const part = (name) => page.locator(`[data-testid="difference"] [data-part="${name}"]`);
    await expect(part('step')).toHaveCount(3);
    await expect(page.getByTestId('difference-says')).toContainText(words);
    const steps = await part('step').evaluateAll((cells) => cells.map((cell) => cell.dataset.value));
    expect(steps.map(femto).reduce((a, b) => a + b)).toBe(femto(await valueOf(part('total'))));
    const side = (name) => page.locator(`[data-testid="pair"] tbody tr`).first().locator(`[data-side="${name}"]`);
    expect(femto(await valueOf(side('this'))) - femto(await valueOf(side('other')))).toBe(femto(await valueOf(part('total'))));
  });
}

test('scenarios are kept on the device, opened, duplicated, compared and deleted', async ({ page }) => {
  await open(page, 'scenarios/');
  await page.getByTestId('keep').click();
  await expect(page.getByTestId('shelf-said')).not.toBeEmpty();
  await field(page, 'n').fill('4321');
  await page.getByTestId('scenario-name').fill('Help desk 客服 "A"');
  await page.getByTestId('scenario-name').press('Enter');
  const kept = page.locator('[data-kept]');
  await expect(kept).toHaveCount(1);
  const cost = await valueOf(month(page));
  await page.reload();
  await live(page);
  await page.getByTestId('preset-rag').click();
  await expect(kept.locator('.number')).toHaveAttribute('data-value', cost);
  await kept.first().locator('[data-act="compare"]').click();
  await expect(page.getByTestId('difference')).toBeVisible();
  await kept.first().locator('[data-act="open"]').click();
  await expect(field(page, 'n')).toHaveValue('4,321');
  await expect(month(page)).toHaveAttribute('data-value', cost);
  await kept.first().locator('[data-act="duplicate"]').click();
  await expect(kept).toHaveCount(2);
  await kept.first().locator('[data-act="delete"]').click();
  await kept.first().locator('[data-act="delete"]').click();
  await expect(kept).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('tokentally.scenarios'))).toBeFalsy();
});

test('what was kept and cannot be read is said, and the page lives on', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('tokentally.scenarios', '{"tokentally": "scen'));
  await open(page, 'scenarios/');
  const aside = 'tokentally.scenarios.unread-1';
  await expect(page.getByTestId('shelf-said')).toContainText(aside);
  await expect(month(page)).not.toHaveAttribute('data-value', '');
  // Keeping another one does not cost what could not be read.
  await page.getByTestId('scenario-name').fill('New');
  await page.getByTestId('keep').click();
  await expect(page.locator('[data-kept="New"]')).toBeVisible();
  expect(await page.evaluate((name) => localStorage.getItem(name), aside)).toBe('{"tokentally": "scen');
});

test('two windows keep each other’s scenarios', async ({ page, context }) => {
  const other = await context.newPage();
  for (const one of [page, other]) await open(one, 'scenarios/');
  for (const [one, name] of [[page, 'A'], [other, 'B']]) {
    await one.getByTestId('scenario-name').fill(name);
    await one.getByTestId('keep').click();
    for (const window of [page, other]) await expect(window.locator(`[data-kept="${name}"]`)).toBeVisible();
  }
  await page.locator('[data-kept="A"] [data-act="delete"]').click();
  for (const window of [page, other]) {
    await expect(window.locator('[data-kept="A"]')).toHaveCount(0);
    await expect(window.locator('[data-kept="B"]')).toBeVisible();
  }
  await other.close();
});

test('the link opens the same scenario', async ({ page, context }) => {
  await open(page, 'scenarios/');
  await page.getByTestId('preset-report').click();
  await field(page, 'n').fill('77');
  await expect.poll(() => query(page).get('n')).toBe('77');
  const cost = await valueOf(month(page));
  const second = await context.newPage();
  await second.goto(page.url());
  await live(second);
  await expect(field(second, 'n')).toHaveValue('77');
  await expect(month(second)).toHaveAttribute('data-value', cost);
  await second.close();
});

for (const [prefix, words] of [['', 'could not be read'], ['zh-hant/', '無法讀取']]) {
  test(`a broken link says what could not be read (${prefix || 'en'})`, async ({ page }) => {
    await open(page, `${prefix}scenarios/?v=9&p=support&n=lots&out=9..5..1&cache=maybe&m=nobody/nothing`);
    const problems = page.getByTestId('link-problems');
    await expect(problems).toContainText(words);
    expect(await problems.locator('li').count()).toBeGreaterThanOrEqual(4);
    // The model is read as it stands: the bill says why there is none, and the table offers others.
    await expect(page.getByTestId('no-cost')).toContainText('nobody/nothing');
    await expect(month(page)).toHaveText('—');
    await expect(rows(page)).toHaveCount(20);
  });
}

test('results are taken away with the sources of their prices', async ({ page }) => {
  await open(page, 'scenarios/');
  const save = (id) => saved(page, id);
  const csv = parseCsv(await save('save-csv'));
  const of = (kind) => csv.filter((row) => row.Row === kind);
  for (const row of csv) expect(row.Scenario).toBe('Support chat');
  const cases = [['low', 'Month, low (USD)'], ['expected', 'Month, expected (USD)'], ['high', 'Month, high (USD)']];
  const [total] = of('Total');
  for (const [which, head] of cases) {
    const sum = of('Line of the bill').map((row) => femto(row[head])).reduce((a, b) => a + b, 0n);
    expect(sum).toBe(femto(await valueOf(month(page, which))));
    expect(total[head]).toBe(await valueOf(month(page, which)));
  }
  expect(total['Year, expected (USD)']).toBe(await valueOf(page.getByTestId('per-year')));
  for (const row of [...of('Price'), ...of('Same on another model')]) {
    expect(row.Source).toMatch(/^https:/);
    expect(row['Read on']).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  expect(of('Opens with')[0].Source).toContain('p=support');
  expect(of('Assumption').find((row) => row.Name === 'Conversations').High).toBe('6000');
  // The page says how many models a file holds, and it holds as many, whatever the page shows.
  const most = Number((await page.getByTestId('files-hold').textContent()).match(/up to (\d+)/)[1]);
  expect(of('Same on another model')).toHaveLength(most);
  await page.getByTestId('show-rest').click();
  expect(parseCsv(await save('save-csv')).filter((row) => row.Row === 'Same on another model')).toHaveLength(most);
  const json = JSON.parse(await save('save-json'));
  expect(json.results).toHaveLength(most + 1);
  for (const [which] of cases) expect(json.results[0][which].month).toBe(await valueOf(month(page, which)));
  expect(json.results[0].prices[0].checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByTestId('copy-markdown').click();
  await expect(page.getByTestId('take-away-said')).not.toBeEmpty();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain('| Total |');
  await page.getByTestId('copy-link').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('p=support');
});

test('paper shows the assumptions and the prices with their days', async ({ page }) => {
  await open(page, 'scenarios/');
  await expect(page.locator('.print-sheet')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet')).toBeVisible();
  await expect(page.getByTestId('prices-used')).toBeVisible();
  await expect(page.getByTestId('scenario-form')).toBeHidden();
  await expect(month(page)).toBeVisible();
});

test('everything a person changes can be reached by keyboard', async ({ page }) => {
  await open(page, 'scenarios/');
  await page.getByTestId('preset-support').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('preset-rag')).toHaveAttribute('aria-pressed', 'true');
  await group(page, 'cache').locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('cache-scope')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByTestId('cache-scope')).toBeFocused();
});

test('language changes the words and keeps the scenario', async ({ page }) => {
  await open(page, 'scenarios/');
  await field(page, 'n').fill('5555');
  const cost = await valueOf(month(page));
  await page.locator('.site-header .wide a[lang="zh-Hant"]').click();
  await expect(page.locator('h1')).toHaveText('一個月要多少錢');
  await expect(field(page, 'n')).toHaveValue('5,555');
  await expect(month(page)).toHaveAttribute('data-value', cost);
});

test('the whole scenario goes along to the billing page', async ({ page }) => {
  await open(page, 'scenarios/');
  await field(page, 'n').fill('5555');
  const cost = await valueOf(month(page));
  await page.getByTestId('to-billing').click();
  await live(page);
  // The same month to the last digit, and the way back to the same scenario.
  await expect(page.getByTestId('use-said')).toHaveAttribute('data-value', cost);
  await page.getByTestId('to-scenarios').click();
  await live(page);
  await expect(field(page, 'n')).toHaveValue('5,555');
  await expect(month(page)).toHaveAttribute('data-value', cost);
});

test('the likely range lies within all low and all high, and says how it is made', async ({ page }) => {
  await open(page, 'scenarios/');
  const range = page.getByTestId('month-likely');
  const ends = () => range.evaluate((at) => [Number(at.dataset.low), Number(at.dataset.high)]);
  const amount = async (which) => Number(await valueOf(month(page, which)));
  const [low, high] = await ends();
  expect(low).toBeGreaterThan(await amount('low'));
  expect(low).toBeLessThan(await amount('expected'));
  expect(high).toBeGreaterThan(await amount('expected'));
  expect(high).toBeLessThan(await amount('high'));
  await page.getByTestId('likely-made').locator('summary').click();
  await expect(page.getByTestId('likely-made')).toContainText(/Every combination of the low, expected and high values of the \d numbers/);
  await expect(page.getByTestId('year-likely')).toContainText('$');
  // It follows what is typed; with one number uncertain it is the two cases.
  await open(page, 'scenarios/?v=1&p=requests&n=500..1000..4000&user=1000&out=100');
  expect(await ends()).toEqual([await amount('low'), await amount('high')]);
  await field(page, 'n').fill('2000');
  await expect(range).toHaveCount(0);
});

test('twelve months in three cases add up to the year, and to billing’s', async ({ page }) => {
  await open(page, 'scenarios/?v=1&p=support&grow=0..5..10');
  const table = page.getByTestId('year-table');
  const months = table.locator('tr[data-month]');
  await expect(months).toHaveCount(12);
  const totals = {};
  for (const part of ['low', 'expected', 'high']) {
    const cells = await months.locator(`[data-part="${part}"]`).evaluateAll((cells) => cells.map((cell) => cell.dataset.value));
    totals[part] = await valueOf(page.getByTestId('year-total').locator(`[data-part="${part}"]`));
    expect(cells.map(femto).reduce((a, b) => a + b)).toBe(femto(totals[part]));
  }
  expect(totals.expected).toBe(await valueOf(page.getByTestId('per-year')));
  const csv = parseCsv(await saved(page, 'save-csv'));
  const rowsOf = (kind) => csv.filter((row) => row.Row === kind);
  expect(rowsOf('Month')).toHaveLength(12);
  expect(rowsOf('Month').map((row) => femto(row['Month, high (USD)'])).reduce((a, b) => a + b)).toBe(femto(totals.high));
  expect(Number(rowsOf('Likely range')[0]['Month, low (USD)'])).toBeGreaterThan(0);
  await page.getByTestId('to-billing').click();
  await live(page);
  for (const part of ['low', 'expected', 'high']) {
    await page.getByTestId(`case-${part}`).check({ force: true });
    await expect(page.getByTestId('bill-total').locator('td').first()).toHaveAttribute('data-value', totals[part]);
  }
});

test('the month stays in sight on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'scenarios/');
  await expect(page.getByTestId('result-bar')).toBeInViewport();
  await expect(page.getByTestId('result-bar')).toContainText(await month(page).textContent());
  await expect(page.getByTestId('year-table')).toBeVisible();
  expect(await page.evaluate(() => document.scrollingElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('peak hours, a region and a kept cache are inputs, and named while they are assumed', async ({ page }) => {
  const amount = async () => femto(await valueOf(month(page)));
  await open(page, 'scenarios/?v=1&p=requests&m=deepseek/deepseek-v4-pro');
  await expect(page.getByTestId('notes')).toContainText(/peak hours, and all requests are reckoned outside them.*21%/);
  const quiet = await amount();
  await openGroup(page, 'service');
  await field(page, 'peak').fill('100');
  await expect.poll(amount).toBe(2n * quiet);
  await expect(page.getByTestId('notes').filter({ hasText: 'peak hours' })).toHaveCount(0);
  await expect.poll(() => query(page).get('peak')).toBe('100');

  await open(page, 'scenarios/?v=1&p=requests&m=anthropic/claude-sonnet-5-5');
  await expect(page.getByTestId('notes')).toContainText('more where the data stay in a region');
  const anywhere = await amount();
  await openGroup(page, 'service');
  await page.getByTestId('region').selectOption('region:us');
  await expect.poll(async () => 10n * (await amount()) - 11n * anywhere).toBeLessThan(100n);
  await expect.poll(() => query(page).get('region')).toBe('region:us');
  // A seller that has no such region has no price, and no other one in its place. Such rows stand last.
  await page.getByTestId('show-rest').click();
  await expect(page.locator('tr[data-model="deepseek/deepseek-v4-pro"] [data-part="gap"]')).toContainText('no price for data that stay there');

  // Half a million tokens at $4.50 an hour for 720 hours.
  await open(page, 'scenarios/?v=1&p=requests&m=google/gemini-2.5-pro&n=0&kept=500000');
  await expect(month(page)).toHaveAttribute('data-value', '1620');
  await expect(page.getByTestId('notes')).toContainText('$54.00 a day');
  await expect(page.getByTestId('split-chart')).toContainText('Keeping the cache');
});
