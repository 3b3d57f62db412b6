import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { everywhere } from './words-for';

const source = resolve(import.meta.dirname, '..');
const texts = new Map<string, string>();

/** What a file of the app says, without its comments and what it imports for types only. */
function textOf(file: string): string {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(file, 'utf8').replaceAll(/^import type .*$/gm, '').replaceAll(/\/\*\*.*?\*\//gs, '');
  texts.set(file, text);
  return text;
}

/** The app's own files that a file imports, at once or when they are first used. */
function importsOf(file: string): string[] {
  const named = [...textOf(file).matchAll(/(?:from|import\()\s*'(@\/[^']+|\.{1,2}\/[^']+)'/g)].map(([, path = '']) => (path.startsWith('@/') ? join(source, path.slice(2)) : resolve(dirname(file), path)));
  return named.flatMap((path) => [`${path}.tsx`, `${path}.ts`, join(path, 'index.ts')].filter((candidate) => existsSync(candidate)).slice(0, 1));
}

/** Every file that is reached from one, and whether it runs in the browser: it or one on the way there says that it does. */
function reachedFrom(file: string): Map<string, boolean> {
  const reached = new Map<string, boolean>();
  const walk = (at: string, within: boolean) => {
    const isClient = within || textOf(at).startsWith("'use client'");
    if (reached.get(at) === true || reached.get(at) === isClient) return;
    reached.set(at, isClient);
    for (const next of importsOf(at)) walk(next, isClient);
  };
  walk(file, false);
  return reached;
}

const saidBy = (text: string) => [...text.matchAll(/useTranslations\([`']([a-zA-Z]+)/g)].map(([, feature = '']) => feature);
const givenBy = (text: string) => [...text.matchAll(/features=\{\[([^\]]*)\]\}/g)].flatMap(([, list = '']) => [...list.matchAll(/'([a-zA-Z]+)'/g)].map(([, feature = '']) => feature));

/** The layout nearest to a page that hands words to the browser: an inner one stands for what an outer one gave. */
function layoutOf(page: string): string {
  for (let folder = dirname(page); folder.startsWith(source); folder = dirname(folder)) {
    const layout = join(folder, 'layout.tsx');
    if (existsSync(layout) && givenBy(textOf(layout)).length > 0) return layout;
  }
  return join(source, 'app/layout.tsx');
}

const pages = readdirSync(join(source, 'app'), { recursive: true, encoding: 'utf8' }).filter((file) => /(?:^|\/)(?:page|loading|error|not-found)\.tsx$/.test(file)).map((page) => join(source, 'app', page)).toSorted();

it.each(pages.map((page) => [relative(source, page), page]))('%s has the words of all that it shows in the browser', (_, page) => {
  const own = reachedFrom(page);
  const frame = reachedFrom(layoutOf(page));
  const given = new Set<string>([...everywhere, ...[...own.keys(), ...frame.keys()].flatMap((file) => givenBy(textOf(file)))]);
  const missing = [...own].filter(([, isClient]) => isClient).flatMap(([file]) => saidBy(textOf(file)).filter((feature) => !given.has(feature)).map((feature) => `${feature} for ${relative(source, file)}`));
  expect(missing, 'name these features in the layout').toEqual([]);
});
