import { IntlMessageFormat } from 'intl-messageformat';

export type Values = Readonly<Record<string, string | number>>;

interface Compiled {
  readonly message: IntlMessageFormat;
  readonly blanks: Values;
}

const kept = 2_000;
const compiled = new Map<string, Compiled>();

/** Words in ICU message format with their values put in; what is gone with its record is left blank. @throws SyntaxError for words that cannot be read. */
export function format(words: string, locale: string, values: Values): string {
  const key = `${locale}\n${words}`;
  let found = compiled.get(key);
  if (found === undefined) {
    found = { message: new IntlMessageFormat(words, locale, undefined, { ignoreTag: true }), blanks: Object.fromEntries([...valuesAskedFor(words)].map((name) => [name, name.startsWith('has_') ? 'no' : ''])) };
    if (compiled.size < kept) compiled.set(key, found);
  }
  return String(found.message.format({ ...found.blanks, ...values }));
}

/** The names of the values that words ask for. @throws SyntaxError with the place where they go wrong. */
export function valuesAskedFor(words: string): ReadonlySet<string> {
  const found = new Set<string>();
  collect(new IntlMessageFormat(words, 'en', undefined, { ignoreTag: true }).getAst(), found);
  return found;
}

/** What the parser's tree has that matters here: 0 is plain text, 7 the sign for a plural's number, anything else names a value. */
interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

function collect(elements: readonly Element[], found: Set<string>): void {
  for (const { type, value, options } of elements) {
    if (type !== 0 && type !== 7 && typeof value === 'string') found.add(value);
    for (const option of Object.values(options ?? {})) collect(option.value, found);
  }
}
