import { DomainError } from '@lintel/kernel';
import { MethodNotAllowed } from '../errors/refusal';
import { checkText } from '../transport/json';

interface Routed {
  readonly method: string;
  readonly path: string;
}

interface Branch<Route> {
  readonly literals: Map<string, Branch<Route>>;
  parameter: { readonly name: string; readonly branch: Branch<Route> } | undefined;
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
    for (const segment of segmentsOf(route.path)) branch = childOf(branch, segment, route.path);
    if (branch.methods.has(route.method)) throw new Error(`${route.method} ${route.path} is there twice`);
    branch.methods.set(route.method, route);
  }

  /** @throws DomainError not_found, malformed (percent-encoding); MethodNotAllowed. HEAD finds GET. */
  find(method: string, path: string): Found<Route> {
    const found = this.branchAt(path);
    const route = found.branch.methods.get(method) ?? (method === 'HEAD' ? found.branch.methods.get('GET') : undefined);
    if (route === undefined) throw new MethodNotAllowed(allowedOf(found.branch));
    return { route, params: found.params };
  }

  /** The methods of an address. @throws DomainError not_found */
  allowed(path: string): readonly string[] {
    return allowedOf(this.branchAt(path).branch);
  }

  private branchAt(path: string): { readonly branch: Branch<Route>; readonly params: Readonly<Record<string, string>> } {
    const params: Record<string, string> = {};
    const branch = descend(this.root, segmentsOf(path), 0, params);
    if (branch === undefined) throw new DomainError('not_found', 'There is nothing at this address.');
    return { branch, params };
  }
}

function descend<Route>(branch: Branch<Route>, segments: readonly string[], index: number, params: Record<string, string>): Branch<Route> | undefined {
  const segment = segments[index];
  if (segment === undefined) return branch.methods.size > 0 ? branch : undefined;
  const literal = branch.literals.get(segment);
  const found = literal === undefined ? undefined : descend(literal, segments, index + 1, params);
  if (found !== undefined || branch.parameter === undefined || segment === '') return found;
  const below = descend(branch.parameter.branch, segments, index + 1, params);
  if (below !== undefined) params[branch.parameter.name] = decode(segment);
  return below;
}

function childOf<Route>(branch: Branch<Route>, segment: string, path: string): Branch<Route> {
  const name = /^\{(.+)\}$/.exec(segment)?.[1];
  if (name === undefined) {
    const child = branch.literals.get(segment) ?? newBranch<Route>();
    branch.literals.set(segment, child);
    return child;
  }
  branch.parameter ??= { name, branch: newBranch() };
  if (branch.parameter.name !== name) throw new Error(`${path}: the same place is called {${branch.parameter.name}} elsewhere`);
  return branch.parameter.branch;
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
