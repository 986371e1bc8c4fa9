// What every spec needs: the routes, a page that records whatever must not happen, and waiting for life.
import { expect, test as base } from '@playwright/test';

/** Every prerendered route, relative to the site's base. */
export const ROUTES = ['', 'privacy/', 'zh-hant/', 'zh-hant/privacy/'];

/** A page that fails its test on a console error, a page error, a policy violation or a request to another origin. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults = [];
    page.on('console', (message) => {
      // The browser itself logs the status of the 404 page; that is the page's purpose.
      if (message.type() === 'error' && !/status of 404/.test(message.text())) faults.push(`console: ${message.text()}`);
      if (message.type() === 'warning' && /hydrat/i.test(message.text())) faults.push(`hydration: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.origin !== new URL(baseURL).origin) faults.push(`request to ${url.origin}`);
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`));
    });
    await use(page);
    expect(faults, 'nothing that must not happen happened').toEqual([]);
  },
});

export { expect };

/** Opens a route and waits until it is interactive. */
export async function open(page, route = '') {
  await page.goto(route);
  await page.waitForSelector('html[data-hydrated="1"]');
}

/** The raw value of a computed number. */
export const valueOf = (locator) => locator.getAttribute('data-value');
