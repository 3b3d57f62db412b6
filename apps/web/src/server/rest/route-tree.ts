import { DomainError } from '@lintel/kernel';
import { MethodNotAllowed } from '../errors/refusal';
import { checkText } from '../transport/json';

interface Routed {
  readonly method: string;
  readonly path: string;
}

interface Branch<Route> {
  readonly literals: Map<string, Branch<Route>>;
  /** Any segment: what it is called is the route's own word, so that one address may hold a listing's `{id}` and a timeline's `{recordId}`. */
  parameter: Branch<Route> | undefined;
  readonly methods: Map<string, Route>;
}

export interface Found<Route> {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

const newBranch = <Route>(): Branch<Route> => ({ literals: new Map(), parameter: undefined, methods: new Map() });

/** Finds routes by path and method. A literal segment goes before a parameter. */
export class RouteTree<Route extends Routed> {
  private readonly root: Branch<Route> = newBranch();

  /** @throws Error when two routes would answer the same request. */
  constructor(routes: readonly Route[]) {
    for (const route of routes) this.add(route);
  }

  private add(route: Route): void {
    let branch = this.root;
    for (const segment of segmentsOf(route.path)) branch = childOf(branch, segment);
    if (branch.methods.has(route.method)) throw new Error(`${route.method} ${route.path} is there twice`);
    branch.methods.set(route.method, route);
  }

  /** @throws DomainError not_found, malformed (percent-encoding); MethodNotAllowed. HEAD finds GET. */
  find(method: string, path: string): Found<Route> {
    const found = this.branchAt(path);
    const route = found.branch.methods.get(method) ?? (method === 'HEAD' ? found.branch.methods.get('GET') : undefined);
    if (route === undefined) throw new MethodNotAllowed(allowedOf(found.branch));
    return { route, params: Object.fromEntries(namesOf(route.path).map((name, index) => [name, found.values[index] ?? ''])) };
  }

  /** The methods of an address. @throws DomainError not_found */
  allowed(path: string): readonly string[] {
    return allowedOf(this.branchAt(path).branch);
  }

  private branchAt(path: string): { readonly branch: Branch<Route>; readonly values: readonly string[] } {
    const values: string[] = [];
    const branch = descend(this.root, segmentsOf(path), 0, values);
    if (branch === undefined) throw new DomainError('not_found', 'There is nothing at this address.');
    return { branch, values };
  }
}

function descend<Route>(branch: Branch<Route>, segments: readonly string[], index: number, values: string[]): Branch<Route> | undefined {
  const segment = segments[index];
  if (segment === undefined) return branch.methods.size > 0 ? branch : undefined;
  const literal = branch.literals.get(segment);
  const found = literal === undefined ? undefined : descend(literal, segments, index + 1, values);
  if (found !== undefined || branch.parameter === undefined || segment === '') return found;
  const below = descend(branch.parameter, segments, index + 1, values);
  if (below !== undefined) values.unshift(decode(segment));
  return below;
}

function childOf<Route>(branch: Branch<Route>, segment: string): Branch<Route> {
  if (parameterName(segment) !== undefined) return (branch.parameter ??= newBranch<Route>());
  const child = branch.literals.get(segment) ?? newBranch<Route>();
  branch.literals.set(segment, child);
  return child;
}

const parameterName = (segment: string): string | undefined => /^\{(.+)\}$/.exec(segment)?.[1];

function namesOf(path: string): readonly string[] {
  return segmentsOf(path).flatMap((segment) => parameterName(segment) ?? []);
}

function allowedOf<Route>(branch: Branch<Route>): readonly string[] {
  const methods = [...branch.methods.keys()];
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1);
}

function decode(segment: string): string {
  let text: string;
  try {
    text = decodeURIComponent(segment);
  } catch (error) {
    throw new DomainError('malformed', 'The address has a percent sign that encodes nothing.', {}, { cause: error });
  }
  checkText(text, '');
  return text;
}
