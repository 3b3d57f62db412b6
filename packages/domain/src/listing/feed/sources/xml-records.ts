import { DomainError } from '@lintel/kernel';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export type XmlValue = string | null | readonly XmlValue[] | { readonly [name: string]: XmlValue };

export interface XmlRecord {
  /** Of the file, where the record begins. */
  readonly line: number;
  readonly record: Readonly<Record<string, XmlValue>>;
}

export interface RecordReader {
  write(text: string): void;
  end(): void;
  /** The records that became whole since they were last asked for. */
  taken(): readonly XmlRecord[];
  /** Why nothing more can be read. */
  readonly fault: DomainError | undefined;
}

interface Element {
  readonly name: string;
  readonly isNil: boolean;
  text: string;
  readonly children: [string, XmlValue][];
}

/** Of one record, in characters and levels: no home comes near. */
const maxRecordText = 4_000_000;
const maxDepth = 24;

/**
 * Reads the elements of one name out of a stream of XML, keeping none that was taken. Text is trimmed; an element without children or text, or
 * marked nil, is null; children of one name become a list, others an object. A document type is refused, and with it every entity of its own.
 */
export function createRecordReader(recordName: string): RecordReader {
  const parser = new SaxesParser<{ readonly xmlns: false }>({ xmlns: false });
  let records: XmlRecord[] = [];
  let open: Element[] = [];
  let fault: DomainError | undefined;
  let [line, size, depth] = [0, 0, 0];

  const refuse = (why: string, cause?: unknown) => { fault ??= new DomainError('malformed', `The file cannot be read from line ${parser.line} on: ${why}`, { line: parser.line }, { cause }); };
  const spend = (characters: number) => {
    size += characters;
    if (size > maxRecordText) refuse(`the record that begins at line ${line} is longer than ${maxRecordText / 1_000_000} million characters.`);
  };

  parser.on('error', (error) => { refuse(`it is not XML (${error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}).`, error); });
  parser.on('doctype', () => { refuse('it declares a document type, which may hold entities that grow without end. Send it without.'); });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > maxDepth) refuse(`its elements lie more than ${maxDepth} deep in one another.`);
    if (fault !== undefined) return;
    const name = localName(tag.name);
    if (open.length === 0 && name !== recordName) return;
    if (open.length === 0) [line, size] = [parser.line, 0];
    spend(name.length);
    open.push({ name, isNil: isNil(tag), text: '', children: [] });
  });
  const takeText = (text: string) => {
    const current = open.at(-1);
    if (current === undefined || fault !== undefined) return;
    spend(text.length);
    current.text += text;
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', () => {
    depth -= 1;
    if (fault !== undefined) return;
    const done = open.pop();
    const parent = open.at(-1);
    if (done === undefined) return;
    if (parent !== undefined) parent.children.push([done.name, valueOf(done)]);
    else records.push({ line, record: fieldsOf(done.children) });
  });

  return {
    write(text) { if (fault === undefined) parser.write(text); },
    end() { if (fault === undefined) parser.close(); },
    taken() {
      const whole = records;
      records = [];
      return whole;
    },
    get fault() { return fault; },
  };
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
const isNil = ({ attributes }: SaxesTagPlain) => Object.entries(attributes).some(([name, value]) => ['nil', 'null'].includes(localName(name)) && (value === 'true' || value === '1'));

function valueOf({ isNil: nil, text, children }: Element): XmlValue {
  if (nil) return null;
  if (children.length === 0) return text.trim() === '' ? null : text.trim();
  const [first] = children;
  // A list is written as <Features><Value>Deck</Value></Features>, whatever its items are called when there are several.
  const isList = children.every(([name]) => name === first?.[0]) && (children.length > 1 || itemNames.has(first?.[0] ?? ''));
  return isList ? children.map(([, value]) => value) : fieldsOf(children);
}

const itemNames = new Set(['Value', 'Item', 'element']);

/** Children by name; those that share one are a list. */
function fieldsOf(children: readonly (readonly [string, XmlValue])[]): Readonly<Record<string, XmlValue>> {
  const byName = new Map<string, XmlValue[]>();
  for (const [name, value] of children) {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [value]);
    else known.push(value);
  }
  return Object.fromEntries([...byName].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? null) : values]));
}
