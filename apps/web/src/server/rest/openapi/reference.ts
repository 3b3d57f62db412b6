import { problemCodes, titleOf } from '../../errors/problem';
import type { JsonSchema } from '../json-schema';
import { slugOf } from '../slug';
import { fieldsOf, type SchemaField, typeOf } from './fields';
import { statusOf } from './responses';
import type { OpenApiDocument, OpenApiMedia, OpenApiOperation, OpenApiParameter, OpenApiResponse, Reference } from './types';

/** An operation as the reference pages show it, every reference followed. */
export interface ReferenceEntry {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string | null;
  readonly isDeprecated: boolean;
  readonly scope: string | null;
  readonly isPublic: boolean;
  readonly parameters: readonly SchemaField[];
  readonly body: readonly SchemaField[];
  readonly answer: readonly SchemaField[];
  readonly status: string;
  readonly curl: string;
  /** The same by the typed client. */
  readonly typescript: string;
  readonly trial: Trial;
  readonly answerExample: string | null;
  readonly refusals: readonly string[];
}

/** What the page needs to send a request. */
export interface Trial {
  readonly method: string;
  /** Below the server's address, with names in braces. */
  readonly path: string;
  readonly inPath: readonly { readonly name: string; readonly example: string }[];
  readonly inQuery: readonly string[];
  /** JSON to begin with; null where there is no body. */
  readonly body: string | null;
}

export interface ReferenceSection {
  readonly slug: string;
  readonly title: string;
  readonly entries: readonly ReferenceEntry[];
}

/** The document by its headings. `url`: where the server is, for the examples. */
export function referenceOf(document: OpenApiDocument, url: string): readonly ReferenceSection[] {
  const all = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));
  return document.tags.map(({ name }) => ({
    slug: slugOf(name),
    title: name,
    entries: all.filter(({ operation }) => operation.tags.includes(name)).map(({ path, method, operation }) => entryOf(document, url, path, method, operation)),
  }));
}

/** Every code a refusal may carry. */
export function problemReference(): readonly { readonly code: string; readonly status: number; readonly title: string }[] {
  return problemCodes.map((code) => ({ code, status: statusOf(code), title: titleOf(code) })).toSorted((a, b) => a.status - b.status || a.code.localeCompare(b.code));
}

function entryOf(document: OpenApiDocument, url: string, path: string, method: string, operation: OpenApiOperation): ReferenceEntry {
  const [status, answer] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? ['200', undefined];
  const media = answer === undefined || '$ref' in answer ? undefined : firstMedia(answer.content);
  const body = firstMedia(operation.requestBody?.content);
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    description: operation.description ?? null,
    isDeprecated: operation.deprecated === true,
    scope: operation.security.flatMap((requirement) => requirement['key'] ?? [])[0] ?? null,
    isPublic: operation.security.some((requirement) => Object.keys(requirement).length === 0),
    parameters: operation.parameters.map((parameter) => parameterField(resolved(document, parameter))),
    body: body === undefined ? [] : fieldsOf(schemaOf(document, body.schema)),
    answer: media === undefined ? [] : fieldsOf(schemaOf(document, media.schema)),
    status,
    curl: curlOf(document, url, path, method, operation, body),
    typescript: typescriptOf(document, url, path, method, operation, body),
    trial: trialOf(document, path, method, operation, body),
    answerExample: media?.example === undefined ? null : JSON.stringify(media.example, null, 2),
    refusals: Object.entries(operation.responses).filter(([code]) => Number(code) >= 400).map(([code, each]) => `${code} ${describe(document, each)}`),
  };
}

function curlOf(document: OpenApiDocument, url: string, path: string, method: string, operation: OpenApiOperation, body: OpenApiMedia | undefined): string {
  const inPath = operation.parameters.map((parameter) => resolved(document, parameter)).filter((parameter) => parameter.in === 'path');
  const address = inPath.reduce((at, { name, example }) => at.replace(`{${name}}`, typeof example === 'string' ? example : name), `${url}${document.servers[0]?.url ?? ''}${path}`);
  const isChange = method !== 'get';
  return [
    `curl ${isChange ? `-X ${method.toUpperCase()} ` : ''}${address}`,
    '  -H "Authorization: Bearer $LINTEL_KEY"',
    ...(isChange ? ['  -H "Idempotency-Key: $(uuidgen)"'] : []),
    ...(body?.example === undefined ? [] : ['  -H "Content-Type: application/json"', `  -d '${JSON.stringify(body.example).replaceAll("'", String.raw`'\''`)}'`]),
  ].join(' \\\n');
}

function typescriptOf(document: OpenApiDocument, url: string, path: string, method: string, operation: OpenApiOperation, body: OpenApiMedia | undefined): string {
  const { inPath } = trialOf(document, path, method, operation, body);
  const options = [
    ...(inPath.length === 0 ? [] : [`params: { path: { ${inPath.map(({ name, example }) => `${name}: ${JSON.stringify(example)}`).join(', ')} } }`]),
    ...(body?.example === undefined ? [] : [`body: ${JSON.stringify(body.example, null, 2)}`]),
  ];
  return [
    "import { createLintelClient, unwrap } from '@lintel/client';", '',
    `const lintel = createLintelClient({ url: '${url}', key: process.env.LINTEL_KEY });`,
    `const answer = await unwrap(lintel.${method.toUpperCase()}('${path}'${options.length === 0 ? '' : `, { ${options.join(', ')} }`}));`,
  ].join('\n');
}

function trialOf(document: OpenApiDocument, path: string, method: string, operation: OpenApiOperation, body: OpenApiMedia | undefined): Trial {
  const parameters = operation.parameters.map((parameter) => resolved(document, parameter));
  return {
    method: method.toUpperCase(), path: `${document.servers[0]?.url ?? ''}${path}`,
    inPath: parameters.filter((parameter) => parameter.in === 'path').map(({ name, example }) => ({ name, example: typeof example === 'string' ? example : '' })),
    inQuery: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    body: body?.example === undefined ? null : JSON.stringify(body.example, null, 2),
  };
}

function parameterField(parameter: OpenApiParameter): SchemaField {
  const schema = parameter.schema ?? Object.values(parameter.content ?? {}).flatMap(({ schema: each }) => ('$ref' in each ? [] : [each]))[0] ?? {};
  const [described] = fieldsOf({ properties: { [parameter.name]: schema } });
  const description = parameter.description ?? described?.description ?? null;
  return { path: parameter.name, depth: 0, type: `${typeOf(schema)}, in the ${parameter.in}`, isRequired: parameter.required === true, description };
}

function resolved(document: OpenApiDocument, parameter: OpenApiParameter | Reference): OpenApiParameter {
  if (!('$ref' in parameter)) return parameter;
  const found = document.components.parameters[nameOf(parameter)];
  if (found === undefined) throw new Error(`${parameter.$ref} is not in the document`);
  return found;
}

function schemaOf(document: OpenApiDocument, schema: JsonSchema | Reference): JsonSchema {
  const whole: JsonSchema | Reference = '$ref' in schema ? schema : schema.anyOf?.find(({ $ref }) => $ref !== undefined) ?? schema;
  return whole.$ref === undefined ? schema : document.components.schemas[nameOf({ $ref: whole.$ref })] ?? {};
}

function describe(document: OpenApiDocument, response: OpenApiResponse | Reference): string {
  return '$ref' in response ? document.components.responses[nameOf(response)]?.description ?? '' : response.description;
}

function firstMedia(content: Readonly<Record<string, OpenApiMedia>> | undefined): OpenApiMedia | undefined {
  return Object.values(content ?? {})[0];
}

function nameOf(reference: Reference): string {
  return reference.$ref.split('/').at(-1) ?? '';
}
