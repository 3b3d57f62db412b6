import { readFileSync } from 'node:fs';
import mjml from 'mjml';

const directions = { en: ['ltr', 'left'], ar: ['rtl', 'right'] } as const;

/** The frame of every e-mail as HTML, for each language, with places for its words: compiled here so that no process carries the compiler. */
export async function mailLayouts(): Promise<Readonly<Record<keyof typeof directions, string>>> {
  const source = readFileSync(new URL('../mail/layout.mjml', import.meta.url), 'utf8');
  const compiled = await Promise.all(Object.entries(directions).map(async ([language, [direction, start]]) => {
    const { html, errors } = await mjml(source.replaceAll('LANGUAGE', language).replaceAll('DIRECTION', direction).replaceAll('"START"', `"${start}"`), { validationLevel: 'strict' });
    if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'));
    return [language, html.split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n')] as const;
  }));
  return Object.fromEntries(compiled) as Readonly<Record<keyof typeof directions, string>>;
}

/** The module that carries them. */
export async function mailLayoutModule(): Promise<string> {
  const layouts = await mailLayouts();
  return [
    '/** Printed from mail/layout.mjml by `pnpm --filter @lintel/domain mail-layout`. */',
    ...Object.entries(layouts).map(([language, html]) => `export const ${language}Layout = ${JSON.stringify(html)};`), '',
  ].join('\n');
}
