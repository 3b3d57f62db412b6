import { renderSchema, type Schema } from './render-schema';

interface Media {
  readonly schema: Schema;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, Media>>;
}

interface Answer {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Media>>;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Answer>>;
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Answer>>;
  };
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** The document as TypeScript: the shape `paths` that openapi-fetch reads, and a type for each schema. */
export function renderPaths(document: Document): string {
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => `    ${name}: ${renderSchema(schema, '    ')};`);
  const paths = Object.entries(document.paths).map(([path, operations]) => renderPath(document, path, operations));
  return [
    '// Made from openapi.json by scripts/generate.ts: change that, not this.',
    `export interface paths {\n${paths.join('\n')}\n}`,
    `export interface components {\n  schemas: {\n${schemas.join('\n')}\n  };\n}`,
    '',
  ].join('\n\n').replace(/\n\n$/, '\n');
}

function renderPath(document: Document, path: string, operations: Readonly<Record<string, Operation>>): string {
  const members = methods.map((method) => {
    const operation = operations[method];
    return operation === undefined ? `    ${method}?: never;` : `    /** ${operation.summary} (\`${operation.operationId}\`) */\n    ${method}: ${renderOperation(document, operation)};`;
  });
  return `  ${JSON.stringify(path)}: {\n    parameters: { query?: never; header?: never; path?: never; cookie?: never };\n${members.join('\n')}\n  };`;
}

function renderOperation(document: Document, operation: Operation): string {
  const parameters = operation.parameters.map((parameter) => (parameter.$ref === undefined ? parameter : document.components.parameters[nameOf(parameter.$ref)] ?? parameter));
  const places = (['query', 'header', 'path'] as const).map((place) => renderPlace(place, parameters.filter((parameter) => parameter.in === place)));
  const body = operation.requestBody;
  const answers = Object.entries(operation.responses).map(([status, answer]) => {
    const resolved = answer.$ref === undefined ? answer : document.components.responses[nameOf(answer.$ref)] ?? answer;
    return `        ${status}: { headers: { [name: string]: unknown }; content${renderContent(resolved.content)} };`;
  });
  return [
    '{',
    `      parameters: { ${places.join('; ')}; cookie?: never };`,
    body === undefined ? '      requestBody?: never;' : `      requestBody${body.required ? '' : '?'}: { content: ${renderMedia(body.content)} };`,
    `      responses: {\n${answers.join('\n')}\n      };`,
    '    }',
  ].join('\n');
}

function renderPlace(place: string, parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return `${place}?: never`;
  const isRequired = parameters.some((parameter) => parameter.required === true);
  const fields = parameters.map((parameter) => {
    const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
    return `${JSON.stringify(parameter.name)}${parameter.required === true ? '' : '?'}: ${renderSchema(schema, '        ')}`;
  });
  return `${place}${isRequired ? '' : '?'}: { ${fields.join('; ')} }`;
}

function renderContent(content: Readonly<Record<string, Media>> | undefined): string {
  return content === undefined ? '?: never' : `: ${renderMedia(content)}`;
}

function renderMedia(content: Readonly<Record<string, Media>>): string {
  // Of an answer that may be asked for in part, the type of the whole: which part it is, only the caller knows and says by `only`.
  const wholeOf = (schema: Schema): Schema => (schema.anyOf?.every(({ $ref }) => $ref !== undefined) === true ? schema.anyOf[0] ?? schema : schema);
  return `{ ${Object.entries(content).map(([type, { schema }]) => `${JSON.stringify(type)}: ${renderSchema(wholeOf(schema), '        ')}`).join('; ')} }`;
}

function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}
