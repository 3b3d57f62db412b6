import type { Executor, Operation, Scope } from '@lintel/db';
import { type ApiScope, scopesAllow } from '@lintel/domain/access';
import { DomainError, type FieldIssue, invalidInput, isDomainError, type Related, type RequestContext } from '@lintel/kernel';
import { alternativesOf, type JsonSchema, jsonSchemaOf } from './json-schema';

/** What of an answer is wanted: `fields` takes away, `include` adds. */
export interface Shape {
  readonly fields: readonly string[] | undefined;
  readonly include: readonly string[];
}

export const wholeAnswer: Shape = { fields: undefined, include: [] };

/** Fields may be named this deep: `openHouses.startsAt`. */
const deepest = 2;

const parametersSeen = new WeakMap<Operation, Readonly<Record<string, JsonSchema>>>();

/** The parameters by which a caller shapes this operation's answer, as properties of a query string's schema. Made once for each operation. */
export function shapeParameters(operation: Operation): Readonly<Record<string, JsonSchema>> {
  const known = parametersSeen.get(operation);
  if (known !== undefined) return known;
  const made = parametersOf(operation);
  parametersSeen.set(operation, made);
  return made;
}

function parametersOf(operation: Operation): Readonly<Record<string, JsonSchema>> {
  if (operation.kind === 'command') return {};
  const { sparse, related = {} } = operation;
  const include = Object.keys(related);
  const listOf = (names: readonly string[], description: string): JsonSchema => ({ type: 'array', minItems: 1, items: { type: 'string', enum: names }, description });
  return {
    ...(sparse === true ? { fields: listOf(fieldNames(operation), `Just these fields of ${isPage(operation) ? 'each item' : 'the answer'}, separated by commas; all when left out.`) } : {}),
    ...(include.length > 0 ? { include: listOf(include, 'What to bring along under `included`, separated by commas. What you may not see is null there; a key needs the scope of each.') } : {}),
  };
}

/** Takes `fields` and `include` out of what was read of a query string. @throws DomainError invalid_input for a name that is not there. */
export function readShape(operation: Operation, given: Readonly<Record<string, unknown>>): { readonly shape: Shape; readonly input: Readonly<Record<string, unknown>> } {
  const parameters = shapeParameters(operation);
  if (Object.keys(parameters).length === 0) return { shape: wholeAnswer, input: given };
  const { fields, include, ...input } = given;
  const issues: FieldIssue[] = [];
  const named = (name: 'fields' | 'include', value: unknown): readonly string[] | undefined => {
    if (value === undefined || parameters[name] === undefined) return undefined;
    const known = parameters[name].items?.enum ?? [];
    const names = Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && known.includes(each)) : [];
    if (Array.isArray(value) && names.length === value.length) return names;
    issues.push({ path: name, code: 'invalid_value', message: `names something that is not here; known are ${known.join(', ')}` });
    return undefined;
  };
  const shape = { fields: named('fields', fields), include: named('include', include) ?? [] };
  if (issues.length > 0) throw invalidInput(issues);
  return { shape, input };
}

interface Along {
  readonly executor: Executor;
  readonly operation: Operation;
  readonly shape: Shape;
  readonly context: RequestContext;
  /** What a key must be issued for to ask this operation. */
  scopeOf(name: string): ApiScope | undefined;
}

/** What comes along with an answer, asked for as the same person: what their query does not show them is null. Undefined when nothing was wanted. */
export async function included(answer: unknown, { executor, operation, shape, context, scopeOf }: Along): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (shape.include.length === 0 || operation.kind === 'command') return undefined;
  const wanted = [...new Set(shape.include)].flatMap((name) => { const related = operation.related?.[name]; return related === undefined ? [] : [[name, related] as const]; });
  for (const [name, { query }] of wanted) {
    const scope = scopeOf(query.name);
    if (scope === undefined || !scopesAllow(context.actor.scopes, scope)) throw new DomainError('forbidden', `This key was not issued for ${scope ?? query.name}, which ${name} needs.`, { scope: scope ?? null });
  }
  return Object.fromEntries(await Promise.all(wanted.map(async ([name, related]) => [name, await ask(executor, related, answer, context)] as const)));
}

async function ask(executor: Executor, { query, inputOf }: Related<Scope, unknown>, answer: unknown, context: RequestContext): Promise<unknown> {
  const input = inputOf(answer);
  if (input === null) return null;
  try {
    return await executor.ask(query, input, context);
  } catch (error) {
    if (isDomainError(error) && ['not_found', 'forbidden', 'unauthenticated'].includes(error.code)) return null;
    throw error;
  }
}

/** The answer with only the fields that were named; of a page only its items are cut. */
export function pick(operation: Operation, answer: unknown, { fields }: Shape): unknown {
  if (fields === undefined || !isObject(answer)) return answer;
  const tree = treeOf(fields);
  const { items } = answer;
  return isPage(operation) && Array.isArray(items) ? { ...answer, items: items.map((item: unknown) => prune(item, tree)) } : prune(answer, tree);
}

type Tree = Map<string, Tree>;

function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = new Map();
  for (const path of paths) {
    let branch = tree;
    for (const name of path.split('.')) {
      const below = branch.get(name) ?? new Map();
      branch.set(name, below);
      branch = below;
    }
  }
  // Who names a whole field and a part of it wants the whole.
  for (const path of paths) if (!path.includes('.')) tree.set(path, new Map());
  return tree;
}

function prune(value: unknown, tree: Tree): unknown {
  if (tree.size === 0) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => prune(each, tree));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => { const below = tree.get(name); return below === undefined ? [] : [[name, prune(inner, below)]]; }));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isPage({ output }: Operation): boolean {
  return alternativesOf(jsonSchemaOf(output, 'output')).some((option) => option.properties?.['items'] !== undefined && option.properties['nextCursor'] !== undefined);
}

/** Every field that may be named, with those inside it. @throws Error for an operation whose input already means something by `fields`. */
function fieldNames(operation: Operation): readonly string[] {
  const own = alternativesOf(jsonSchemaOf(operation.input, 'input')).flatMap((option) => Object.keys(option.properties ?? {}));
  if (own.includes('fields') || own.includes('include')) throw new Error(`${operation.name} has an input of its own called fields or include`);
  const output = jsonSchemaOf(operation.output, 'output');
  const items = isPage(operation) ? alternativesOf(output).flatMap((option) => option.properties?.['items']?.items ?? []) : [output];
  return [...new Set(items.flatMap((item) => namesIn(item, '', 1)))];
}

function namesIn(schema: JsonSchema, prefix: string, depth: number): readonly string[] {
  return alternativesOf(schema).flatMap((option) => {
    if (option.items !== undefined) return namesIn(option.items, prefix, depth);
    return Object.entries(option.properties ?? {}).flatMap(([name, property]) => [`${prefix}${name}`, ...(depth < deepest ? namesIn(property, `${prefix}${name}.`, depth + 1) : [])]);
  });
}
