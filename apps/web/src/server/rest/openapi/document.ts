import { alternativesOf, type JsonSchema } from '../json-schema';
import { restPrefix } from '../answer';
import { deprecationWords } from '../deprecation';
import { hasBody } from '../read-input';
import type { RawRoute, RestRow } from '../row';
import { exampleOf } from './example';
import { parametersOf, rawParametersOf, sharedParameters } from './parameters';
import { problemResponses, problemSchema, refusalsOf, sharedHeaders } from './responses';
import { bodySchemaOf, nameOf, outputSchemaOf, partOf, withIncluded } from './schemas';
import type { OpenApiDocument, OpenApiOperation, OpenApiResponse, Reference, SecurityRequirement } from './types';

const description = `Everything the screens do, for programs.

Send \`Authorization: Bearer lintel_…\` with a key from your account; each operation names the scope its key needs. Bodies are JSON of at most 1 MB; a field that an
operation does not have is refused, not dropped. Money is in minor units (cents, paise) of the currency beside it; instants are ISO 8601 with their offset.
Refusals are \`application/problem+json\`: decide by \`code\`, and quote \`reference\` when you ask about one.`;

interface DocumentConfig {
  readonly rows: readonly RestRow[];
  readonly raw: readonly RawRoute[];
  readonly version: string;
}

/** The REST API as OpenAPI 3.1, made from the rows and the operations' own schemas. */
export function openApiDocument({ rows, raw, version }: DocumentConfig): OpenApiDocument {
  const schemas: Record<string, JsonSchema> = { Problem: problemSchema };
  const paths: Record<string, Record<string, OpenApiOperation>> = {};
  const repeated = repeatedNames(rows);
  const put = (route: RestRow | RawRoute, operation: OpenApiOperation) => { (paths[route.path] ??= {})[route.method.toLowerCase()] = operation; };
  for (const row of rows) put(row, operationOf(row, schemas, repeated.has(row.operation.name)));
  for (const route of raw) put(route, rawOperationOf(route));
  return {
    openapi: '3.1.1',
    info: { title: 'Lintel', version, description, license: { name: 'MPL-2.0', identifier: 'MPL-2.0' } },
    servers: [{ url: restPrefix }],
    tags: [...new Set([...rows, ...raw].map((route) => route.tag))].map((name) => ({ name })),
    security: [{ key: [] }],
    paths,
    components: {
      schemas,
      responses: problemResponses,
      headers: sharedHeaders,
      parameters: sharedParameters,
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'A key issued under “API keys” of your account.' } },
    },
  };
}

function operationOf(row: RestRow, schemas: Record<string, JsonSchema>, isRepeated: boolean): OpenApiOperation {
  const { operation } = row;
  const name = nameOf(operation);
  const body = hasBody(row) ? bodySchemaOf(row) : undefined;
  if (body !== undefined) schemas[`${name}Input`] = body;
  return {
    operationId: isRepeated ? `${operation.name}.${row.method.toLowerCase()}.${row.path.split('/')[1] ?? ''}` : operation.name,
    summary: operation.summary,
    ...(operation.deprecated === undefined ? {} : { deprecated: true as const, description: deprecationWords(operation.deprecated) }),
    tags: [row.tag],
    security: securityOf(row),
    parameters: parametersOf(row),
    ...(body === undefined
      ? {}
      : { requestBody: { required: (body.required ?? []).length > 0, content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}Input` }, example: exampleOf(body) } } } }),
    responses: { ...answersOf(row, schemas), ...refusalsOf(row) },
  };
}

function answersOf(row: RestRow, schemas: Record<string, JsonSchema>): Readonly<Record<string, OpenApiResponse>> {
  if (row.status === 204) return { 204: { description: 'Done.' } };
  const name = `${nameOf(row.operation)}Output`;
  const schema = outputSchemaOf(row.operation);
  schemas[name] = withIncluded(row.operation, schema);
  const isSparse = row.operation.kind === 'query' && row.operation.sparse === true;
  if (isSparse) schemas[`${name}Part`] = { ...partOf(schemas[name]), description: 'The same with `fields`: only what was named.' };
  const named: JsonSchema | Reference = isSparse ? { anyOf: [reference(name), reference(`${name}Part`)] } : reference(name);
  const isPage = alternativesOf(schema).some((option) => option.properties?.['nextCursor'] !== undefined);
  const headers = {
    ETag: { $ref: '#/components/headers/ETag' }, 'X-Correlation-Id': { $ref: '#/components/headers/CorrelationId' },
    RateLimit: { $ref: '#/components/headers/RateLimit' }, 'RateLimit-Policy': { $ref: '#/components/headers/RateLimitPolicy' },
    ...(row.operation.deprecated === undefined ? {} : { Deprecation: { $ref: '#/components/headers/Deprecation' }, Sunset: { $ref: '#/components/headers/Sunset' } }),
    ...(row.location === undefined ? {} : { Location: { $ref: '#/components/headers/Location' } }),
    ...(isPage ? { Link: { $ref: '#/components/headers/Link' } } : {}),
  };
  return {
    [row.status]: { description: row.status === 201 ? 'Made.' : 'Done.', headers, content: { 'application/json': { schema: named, example: exampleOf(schema) } } },
    ...(row.method === 'GET' ? { 304: { description: 'What you have is what there is.' } } : {}),
  };
}

const reference = (name: string): Reference => ({ $ref: `#/components/schemas/${name}` });

function rawOperationOf(route: RawRoute): OpenApiOperation {
  return {
    operationId: `${route.method.toLowerCase()}.${route.path.split('/').filter((part) => part !== '' && !part.startsWith('{')).join('.')}`,
    summary: route.summary,
    tags: [route.tag],
    security: securityOf(route),
    parameters: rawParametersOf(route),
    ...route.openApi,
    responses: { ...route.openApi.responses, ...refusalsOf(route) },
  };
}

function securityOf(route: RestRow | RawRoute): readonly SecurityRequirement[] {
  return [{ key: [route.scope] }, ...(route.isPublic === true ? [{}] : [])];
}

function repeatedNames(rows: readonly RestRow[]): ReadonlySet<string> {
  const names = rows.map((row) => row.operation.name);
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}
