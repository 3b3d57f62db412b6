import { type BrowserContext, type BrowserContextOptions, type ConsoleMessage, type Page, expect, test as base } from '@playwright/test';
import { Cast, type Person } from './people';

interface Journey {
  /** A page of a browser of its own, signed in as this person; each call opens another browser. */
  as(person: Person, options?: BrowserContextOptions): Promise<Page>;
  /** A page of a browser of its own, of nobody. */
  visitor(options?: BrowserContextOptions): Promise<Page>;
  /** What a browser may say in this test: refusals that are its subject, a network that was cut. */
  excuse(what: RegExp): void;
}

/**
 * Every page that a test opens is listened to: an error on its console, one that nobody caught, or something its content policy refused fails the
 * test, unless the test says that it is what it is about.
 */
export const test = base.extend<{ journey: Journey }, { cast: Cast }>({
  cast: [async ({ playwright }, use, { project }) => { await use(new Cast(playwright.request, project.use.baseURL ?? '')); }, { scope: 'worker' }],
  journey: async ({ browser, cast }, use) => {
    const faults: string[] = [];
    const excused: RegExp[] = [];
    const opened: BrowserContext[] = [];
    const open = async (options: BrowserContextOptions) => {
      const context = await browser.newContext(options);
      opened.push(context);
      listen(context, (fault) => { faults.push(fault); });
      return context.newPage();
    };
    await use({
      as: async (person, options = {}) => open({ storageState: await cast.of(person), ...options }),
      visitor: (options = {}) => open(options),
      excuse: (what) => { excused.push(what); },
    });
    await Promise.all(opened.map((context) => context.close()));
    expect(faults.filter((fault) => !excused.some((what) => what.test(fault))), 'what the browser complained of').toEqual([]);
  },
});

function listen(context: BrowserContext, tell: (fault: string) => void): void {
  context.on('weberror', (error) => { tell(`uncaught: ${error.error().message}`); });
  context.on('console', (message) => {
    if (message.type() === 'error') tell(`console: ${message.text()} (${where(message)})`);
  });
}

function where(message: ConsoleMessage): string {
  const { url } = message.location();
  return `${url} on ${message.page()?.url() ?? 'a closed page'}`;
}

export { expect, type Page };
