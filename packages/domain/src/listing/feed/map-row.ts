import type { FieldRule, Mapping } from './mapping';
import { type ReadRow, toRecord } from './record';
import { readValue } from './transforms';

export type TextRow = Readonly<Record<string, string>>;

const placeholder = /\{([^}]*)\}/g;
const fill = (template: string, row: TextRow) => template.replaceAll(placeholder, (_, name: string) => (row[name] ?? '').trim());

/** The row of a file as a listing, or what is wrong with it, by the file's own column names. */
export function mapRow(mapping: Mapping, line: number, row: TextRow): ReadRow {
  const candidate: Record<string, unknown> = { sourceKey: fill(mapping.sourceKey, row), currency: mapping.currency };
  for (const [path, rule] of Object.entries(mapping.fields)) assign(candidate, path, valueOf(rule, row, mapping));
  place(mapping, row, candidate);
  candidate['extra'] = extraOf(mapping, row);
  return toRecord(line, candidate, (path) => origin(mapping, row, path));
}

function valueOf(rule: FieldRule, row: TextRow, mapping: Mapping): unknown {
  if ('constant' in rule) return rule.constant;
  if ('template' in rule) return fill(rule.template, row);
  const text = row[rule.from] ?? '';
  const mapped = rule.values?.[text.trim()] ?? text;
  const value = readValue(mapped, rule.as, mapping);
  return rule.zeroIsAbsent === true && value === 0 ? null : value;
}

/** Sets `address.city` and the like. */
function assign(target: Record<string, unknown>, path: string, value: unknown): void {
  const [head, ...rest] = path.split('.');
  if (head === undefined) return;
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const inner = (target[head] ??= {}) as Record<string, unknown>;
  assign(inner, rest.join('.'), value);
}

/** Puts a record without coordinates near its locality, or near the city's centre, always at the same spot, and says that it is approximate. */
function place(mapping: Mapping, row: TextRow, candidate: Record<string, unknown>): void {
  const address = (candidate['address'] ??= {}) as Record<string, unknown>;
  address['zone'] ??= mapping.zone;
  if (mapping.localities === undefined) {
    if (typeof address['latitude'] === 'number') address['locationPrecision'] = 'exact';
    return;
  }
  const { column, known, centre } = mapping.localities;
  const locality = (row[column] ?? '').trim();
  const found = known[locality];
  const [latitude, longitude] = found ?? centre;
  const spread = found === undefined ? 0.09 : 0.008;
  address['latitude'] = latitude + (unit(`${String(candidate['sourceKey'])} latitude`) - 0.5) * spread;
  address['longitude'] = longitude + (unit(`${String(candidate['sourceKey'])} longitude`) - 0.5) * spread;
  address['locationPrecision'] = 'approximate';
}

/** A number from 0 to 1 that a text always gives: FNV-1a. */
function unit(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) / 4_294_967_295;
}

function usedColumns(mapping: Mapping): ReadonlySet<string> {
  const used = new Set(mapping.dropped);
  for (const rule of Object.values(mapping.fields)) if ('from' in rule) used.add(rule.from);
  for (const [, name] of mapping.sourceKey.matchAll(placeholder)) if (name !== undefined) used.add(name);
  return used;
}

const usedBy = new WeakMap<Mapping, ReadonlySet<string>>();

function extraOf(mapping: Mapping, row: TextRow): Record<string, string> {
  let used = usedBy.get(mapping);
  if (used === undefined) usedBy.set(mapping, (used = usedColumns(mapping)));
  return Object.fromEntries(Object.entries(row).filter(([name, value]) => !used.has(name) && name !== '' && value !== ''));
}

function origin(mapping: Mapping, row: TextRow, path: string): { readonly field: string; readonly value: unknown } {
  const rule = mapping.fields[path];
  if (rule !== undefined && 'from' in rule) return { field: rule.from, value: row[rule.from] };
  if (path.startsWith('extra.')) return { field: path.slice('extra.'.length), value: null };
  if (path === 'sourceKey') return { field: mapping.sourceKey, value: fill(mapping.sourceKey, row) };
  return { field: path, value: rule === undefined ? null : 'template' in rule ? fill(rule.template, row) : rule.constant };
}
