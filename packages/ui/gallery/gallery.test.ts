// @vitest-environment node
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageNames } from './src/page-names';

const browserPaths = [chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const executablePath = browserPaths.find((path) => path !== '' && existsSync(path));
const root = fileURLToPath(new URL('.', import.meta.url));

/** The one page that draws a map needs WebGL, which a machine without a graphics card computes: the others would be slow by it. */
const withMap = 'search';
let browsers: { readonly plain: Browser; readonly drawing: Browser };
let server: PreviewServer;
let address: string;
let outDir: string;

beforeAll(async () => {
  if (!executablePath) return;
  outDir = await mkdtemp(join(tmpdir(), 'lintel-gallery-'));
  const shared = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' as const, build: { outDir } };
  await build(shared);
  server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  address = server.resolvedUrls?.local[0] ?? '';
  const launch = (...args: readonly string[]) => chromium.launch({ executablePath, args: ['--no-sandbox', ...args] });
  browsers = { plain: await launch('--disable-gpu'), drawing: await launch('--use-angle=swiftshader', '--enable-unsafe-swiftshader') };
}, 120_000);

afterAll(async () => {
  await Promise.all([browsers?.plain.close(), browsers?.drawing.close()]);
  await server?.close();
  if (outDir) await rm(outDir, { recursive: true, force: true });
});

interface Sight {
  width: number;
  theme: 'light' | 'dark';
  /** Widths that nothing runs over either. */
  alsoInside?: readonly number[];
}

async function open(name: string, { width, theme }: Sight): Promise<{ page: Page; complaints: string[] }> {
  const isPhone = width < 768;
  const browser = name === withMap ? browsers.drawing : browsers.plain;
  const context = await browser.newContext({ viewport: { width, height: isPhone ? 844 : 900 }, colorScheme: theme, isMobile: isPhone, hasTouch: isPhone, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The software renderer's remarks about itself are not ours.
    if (message.type() === 'error' && !/WebGL|GPU|GroupMarker/i.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${address}?page=${name}`, { waitUntil: 'load' });
  await page.waitForSelector('h1', { state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints };
}

const sights: Sight[] = [
  { width: 390, theme: 'dark' },
  { width: 1440, theme: 'light', alsoInside: [768] },
];

const told = (violations: readonly { id: string; nodes: readonly { html: string }[] }[]): string[] => violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join('\n')}`);

describe.skipIf(!executablePath)('the gallery', { timeout: 60_000 }, () => {
  describe.each(sights)('at $width in $theme', (sight) => {
    test.each(pageNames)('%s: axe has nothing to say, nothing runs over the edge, nothing is complained about', async (name) => {
      const { page, complaints } = await open(name, sight);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(told(violations)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sight.width);
      for (const width of sight.alsoInside ?? []) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`).toBeLessThanOrEqual(width);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });

  const opened: [string, string, (page: Page) => Promise<void>][] = [
    ['a dialog', 'overlays', (page) => page.getByRole('button', { name: 'Ask a question' }).click()],
    ['a typed confirmation', 'overlays', (page) => page.getByRole('button', { name: 'Delete account' }).click()],
    ['a sheet', 'overlays', (page) => page.getByRole('button', { name: 'Open a sheet' }).click()],
    ['a menu', 'record', (page) => page.getByRole('button', { name: 'More actions' }).click()],
    ['the palette', 'record', (page) => page.keyboard.press('Control+k')],
    ['the list of keys', 'record', (page) => page.keyboard.press('?')],
    ['a combobox', 'controls', (page) => page.getByRole('combobox', { name: 'Neighbourhood' }).fill('hills')],
    ['a filter', 'list', (page) => page.getByRole('button', { name: 'Price up to $900,000' }).click()],
    ['the lightbox', 'public', (page) => page.getByRole('button', { name: '8 photos' }).click()],
    ['a chart as a table', 'dashboard', (page) => page.getByRole('button', { name: 'Show as table' }).first().click()],
    ['a board', 'list&view=board', () => Promise.resolve()],
    ['a preview and a selection', 'list&selected&peek=home-12', () => Promise.resolve()],
    ['toasts', 'overlays', (page) => page.getByRole('button', { name: 'Toast with undo' }).click()],
  ];

  test.each(opened)('%s, opened: axe has nothing to say', async (_what, name, act) => {
    const { page } = await open(name, { width: 1440, theme: 'light' });
    await act(page);
    await page.waitForTimeout(400);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    expect(told(violations)).toEqual([]);
    await page.context().close();
  });

  test('twenty thousand rows: a screenful costs the page little', async () => {
    const { page } = await open('list', { width: 1440, theme: 'light' });
    const session = await page.context().newCDPSession(page);
    // Processor time of the page's thread, so that a busy machine does not change the figure.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.filter(({ name }) => ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].includes(name)).reduce((sum, { value }) => sum + value * 1000, 0);
    };
    const scroll = (screens: number): Promise<number> =>
      page.evaluate(async (times) => {
        const grid = document.querySelector('[role="grid"]');
        if (!grid) throw new Error('No grid.');
        for (let step = 0; step < times; step += 1) {
          grid.scrollTop += 800;
          await new Promise(requestAnimationFrame);
        }
        return grid.querySelectorAll('[role="row"]').length;
      }, screens);
    await scroll(20);
    const before = await spent();
    expect(await scroll(40)).toBeLessThan(80);
    // Milliseconds a screenful. A list that drew what is not shown would cost many times this; a shared processor costs twice what an idle one does.
    expect((await spent() - before) / 40).toBeLessThan(150);
    await page.context().close();
  });

  test('the map draws pins from its places and answers the keyboard', async () => {
    const { page } = await open('search', { width: 1440, theme: 'light' });
    const pins = page.locator('.maplibregl-marker:is(button)');
    await pins.first().waitFor({ timeout: 20_000 });
    const before = await pins.count();
    const cluster = page.getByRole('button', { name: /places on the map/ }).first();
    await cluster.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => pins.count(), { timeout: 10_000 }).not.toBe(before);
    await page.getByRole('button', { name: 'Draw an area' }).click();
    const box = await page.locator('.maplibregl-canvas').boundingBox();
    if (!box) throw new Error('No map.');
    for (const [x, y] of [[0.3, 0.3], [0.7, 0.3], [0.5, 0.8]] as const) await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
    await page.getByRole('button', { name: 'Finish area' }).click();
    await page.getByRole('button', { name: 'Clear area' }).waitFor();
    await page.context().close();
  });
});
