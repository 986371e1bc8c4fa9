// The visitor's own prices in two windows at once: each shows what the other keeps, and neither takes back what the other did.
import { expect, open, test, live } from './support.mjs';

const enter = async (page, name, input) => {
  await page.getByTestId('own-prices').click();
  await page.getByTestId('own-added').check({ force: true });
  await page.getByTestId('own-name').fill(name);
  await page.getByTestId('own-input').fill(input);
  await page.getByTestId('own-save').click();
  await expect(page.getByTestId('own-list')).toContainText(name);
  await page.getByTestId('own-close').click();
};

const price = (page, id) => page.locator(`[data-testid="compare-table"] tr[data-model="own/${id}"] [data-part="input"]`);

test('two windows keep each other’s prices', async ({ page, context }) => {
  const other = await context.newPage();
  for (const one of [page, other]) await open(one, 'compare/?v=1&q=contract');
  await enter(page, 'Contract A', '1.5');
  await expect(price(other, 'contract-a')).toHaveAttribute('data-value', '1.5');
  await enter(other, 'Contract B', '2.5');
  for (const one of [page, other]) {
    await expect(price(one, 'contract-a')).toHaveAttribute('data-value', '1.5');
    await expect(price(one, 'contract-b')).toHaveAttribute('data-value', '2.5');
  }
  await page.reload();
  await live(page);
  await expect(price(page, 'contract-a')).toHaveAttribute('data-value', '1.5');
  await expect(price(page, 'contract-b')).toHaveAttribute('data-value', '2.5');
  await page.getByTestId('own-prices').click();
  await page.locator('[data-own="own/contract-a"]').getByTestId('own-remove').click();
  await expect(price(other, 'contract-a')).toHaveCount(0);
  await expect(price(other, 'contract-b')).toHaveAttribute('data-value', '2.5');
  await other.close();
});
