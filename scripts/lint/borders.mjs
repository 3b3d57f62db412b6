import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/**
 * What a file imports: something of the house by its path, a built-in of Node, or a package from the registry by its name.
 * @typedef {{ kind: 'house', path: string, isNamed: boolean } | { kind: 'node', name: string } | { kind: 'package', name: string }} Target
 *   path: from the root of the clone, without extension; isNamed: by a package's name and not by a relative path
 */

/**
 * An arrow that must not be: files it holds for, and what of a target it refuses.
 * @typedef {{ files: RegExp, except?: RegExp, refuses: (target: Target, file: string, isType: boolean) => boolean, because: string }} Border
 */

const inHouse = (/** @type {Target} */ target, /** @type {RegExp} */ path) => target.kind === 'house' && path.test(target.path);
const isPackage = (/** @type {Target} */ target, /** @type {RegExp} */ name) => target.kind === 'package' && name.test(target.name);
/** Something of the house outside the importing package, and outside what is named; scripts/ is held back by the first border. */
const outside = (/** @type {RegExp} */ allowed) => (/** @type {Target} */ target, /** @type {string} */ file) =>
  target.kind === 'house' && !isSamePackage(target.path, file) && !target.path.startsWith('scripts/') && !shippedData.test(target.path) && !allowed.test(target.path);

const tests = /\.test\.tsx?$|\/testing\//;
/** Run by people and by the commands of scripts/, never by the app. */
const tooling = /(^|\/)scripts\/|\.config\.(ts|mjs)$|^(bench|soak|e2e)\//;
const webFrameworks = /^(next|next-auth|react|react-dom)$/;
const databases = /^(pg|kysely)$/;
const contracts = /^packages\/domain\/src\/[^/]+\/(?:[a-z-]+-)?contract$/;
/** What of a domain runs in the browser; each keeps to what a browser has. */
const shared = /^packages\/domain\/src\/[^/]+\/(?:(?:[a-z-]+-)?contract|lifecycle|lookups|completeness|mapping|shipped-mappings)$/;
/** Data that people use as files, too. */
const shippedData = /^mappings\/[a-z-]+\.json$/;

/** Imports point one way: kernel ← db, adapters ← domain ← web, cli, worker; workflows import the kernel and types of contracts. @type {Border[]} */
export const borders = [
  {
    files: /./,
    except: tooling,
    refuses: (target, file) => target.kind === 'house' && !target.isNamed && !isSamePackage(target.path, file) && !shippedData.test(target.path),
    because: 'another package is imported by its name',
  },
  { files: /./, refuses: (target) => target.kind === 'house' && target.isNamed && target.path.includes('/src/src/'), because: 'a package is entered by its exports' },
  { files: /./, except: /^packages\/db\//, refuses: (target) => isPackage(target, /^(@prisma\/.*|prisma)$/), because: 'Prisma stays in packages/db' },

  { files: /^packages\/kernel\//, refuses: outside(/^$/), because: 'the kernel stands beneath everything' },
  { files: /^packages\/kernel\//, refuses: (target) => isPackage(target, /^@temporalio\//) || isPackage(target, databases) || isPackage(target, webFrameworks), because: 'the kernel is pure' },
  { files: /^packages\/kernel\/src\//, except: tests, refuses: (target) => target.kind === 'node', because: 'the kernel runs in the browser and in workflows, which have no Node' },

  { files: /^packages\/db\//, refuses: outside(/^packages\/kernel\//), because: 'the database imports the kernel alone' },
  { files: /^packages\/db\//, refuses: (target) => isPackage(target, /^@temporalio\//) || isPackage(target, webFrameworks), because: 'the database knows neither the workflow engine nor the web' },

  { files: /^packages\/adapters\//, except: /^packages\/adapters\/src\/temporal\//, refuses: outside(/^packages\/(kernel|db)\//), because: 'an adapter imports the kernel and the database alone' },
  { files: /^packages\/adapters\/src\/temporal\//, refuses: outside(/^packages\/(kernel\/|db\/|workflows\/src\/(contracts|search-attributes)$)/), because: 'what starts workflows knows their names and shapes, never their code' },
  { files: /^packages\/adapters\//, refuses: (target) => isPackage(target, webFrameworks), because: 'an adapter knows no web framework' },

  { files: /^packages\/(ui|client)\//, refuses: outside(/^$/), because: 'this package knows nothing of the house' },
  { files: /^packages\/(ui|client)\/src\//, except: tests, refuses: (target) => isPackage(target, databases) || isPackage(target, /^@temporalio\//), because: 'this package runs in the browser' },

  { files: /^packages\/domain\//, refuses: outside(/^packages\/(kernel|db|adapters)\//), because: 'a domain imports the kernel, the database and adapters' },
  { files: /^packages\/domain\//, refuses: (target) => isPackage(target, /^@temporalio\//) || isPackage(target, webFrameworks), because: 'a domain is true without HTTP and without Temporal' },
  { files: /^packages\/domain\/src\/[^/]+\//, except: tests, refuses: isOtherDomainsOwn, because: 'another domain is known by its index, contract, lookups and events: react to its events or call its queries' },
  {
    files: /^packages\/domain\/src\/[^/]+\/(?:(?:[a-z-]+-)?contract|lifecycle|lookups|completeness)\.ts$/,
    refuses: (target) => target.kind === 'node' || (target.kind === 'package' && target.name !== 'zod') || inHouse(target, /\/(store|commands|queries|reactions)(\/|$)/) || inHouse(target, /^packages\/(db|adapters)\//),
    because: 'contracts, lifecycles and lookups run in the browser: they import the kernel, zod and each other',
  },

  { files: /^packages\/workflows\//, except: tests, refuses: (target, file, isType) => outside(/^packages\/kernel\//)(target, file) && !(isType && inHouse(target, contracts)), because: 'workflows import the kernel and types of contracts alone' },
  { files: /^packages\/workflows\/src\//, except: tests, refuses: (target) => target.kind === 'node', because: "a workflow is replayed: Node's built-ins are not there" },
  { files: /^packages\/workflows\/src\//, except: tests, refuses: (target) => isPackage(target, /^@temporalio\/(?!workflow$|common$)/), because: 'a workflow runs in a sandbox where only @temporalio/workflow and @temporalio/common are' },
  { files: /^packages\/workflows\//, refuses: (target) => isPackage(target, databases) || isPackage(target, webFrameworks), because: 'a workflow waits; what touches the outside is an activity' },

  { files: /^apps\/web\//, refuses: (target) => inHouse(target, /^(packages\/workflows|apps\/(worker|cli))(\/|$)/), because: "web never imports a workflow: an operator's act is a command whose event the worker acts on" },
  { files: /^(packages\/domain|apps\/web)\//, refuses: (target) => inHouse(target, /^packages\/adapters\/src\/temporal(\/|$)/), because: 'only the worker and the command line talk to Temporal' },
  { files: /^apps\/web\//, refuses: (target) => isPackage(target, /^@temporalio\//), because: "web never talks to Temporal: an operator's act is a command whose event the worker acts on" },
  {
    files: /^apps\/web\/src\/(features|components)\//,
    except: tests,
    refuses: (target, file, isType) => !isType && (target.kind === 'node' || isPackage(target, databases) || inHouse(target, /^packages\/(db|adapters)\//) || (inHouse(target, /^packages\/domain\//) && !inHouse(target, shared)) || inHouse(target, /^apps\/web\/src\/server\//)),
    because: 'screens run in the browser: of a domain they import its contract, lifecycle and lookups, of the server types',
  },
  { files: /^apps\/(worker|cli)\//, refuses: outside(/^packages\/(kernel|db|adapters|domain|workflows)\//), because: "the browser's side and other apps are not for this process" },
  { files: /^apps\/(worker|cli)\//, refuses: (target) => isPackage(target, webFrameworks), because: "the browser's side and other apps are not for this process" },
];

/**
 * Why a file may not import something, undefined when it may.
 * @param {string} file from the root of the clone
 * @param {string} specifier as written
 * @param {boolean} isType whether nothing of it is left at run time
 * @returns {string | undefined}
 */
export function refusal(file, specifier, isType) {
  const target = resolve(file, specifier);
  return borders.find(({ files, except, refuses }) => files.test(file) && !except?.test(file) && refuses(target, file, isType))?.because;
}

/** @param {string} file @param {string} specifier @returns {Target} */
function resolve(file, specifier) {
  if (specifier.startsWith('.')) return { kind: 'house', path: withoutExtension(posix.join(posix.dirname(file), specifier)), isNamed: false };
  const [scope = '', name = '', ...rest] = specifier.split('/');
  if (scope === '@lintel') return { kind: 'house', path: namedPath(name, rest.join('/')), isNamed: true };
  if (isBuiltin(specifier)) return { kind: 'node', name: specifier };
  return { kind: 'package', name: scope.startsWith('@') ? `${scope}/${name}` : scope };
}

/** Where a package's exports lead: its main entry and its folders to src, its testing folder beside that. @param {string} name @param {string} inner */
function namedPath(name, inner) {
  const home = ['web', 'worker', 'cli'].includes(name) ? `apps/${name}` : `packages/${name}`;
  return inner === 'testing' || inner.startsWith('testing/') ? `${home}/${inner}` : `${home}/src/${inner || 'index'}`;
}

/** @param {string} path */
function withoutExtension(path) {
  return path.replace(/\.(ts|tsx|js|mjs)$/, '');
}

/** @param {string} path the first two folders name the package */
function packageOf(path) {
  return path.split('/').slice(0, /^(apps|packages)\//.test(path) ? 2 : 1).join('/');
}

/** @param {string} one @param {string} other */
function isSamePackage(one, other) {
  return packageOf(one) === packageOf(other);
}

/** @param {Target} target @param {string} file */
function isOtherDomainsOwn(target, file) {
  if (target.kind !== 'house') return false;
  const [, domain, inner] = /^packages\/domain\/src\/([^/]+)\/(.+)$/.exec(target.path) ?? [];
  const [, own] = /^packages\/domain\/src\/([^/]+)\//.exec(file) ?? [];
  // The permission matrix asks every domain for its cases.
  if (domain === 'permissions' || own === 'permissions') return false;
  return domain !== undefined && domain !== own && !/^(?:index|events|lookups|(?:[a-z-]+-)?contract)$/.test(inner ?? '');
}
