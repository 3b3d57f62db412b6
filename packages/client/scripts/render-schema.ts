/** The part of JSON Schema that the document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** A schema as a TypeScript type. */
export function renderSchema(schema: Schema, indent: string): string {
  if (schema.$ref !== undefined) return `components["schemas"][${JSON.stringify(schema.$ref.split('/').at(-1))}]`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return [...new Set(options.map((option) => renderSchema(option, indent)))].join(' | ');
  if (schema.allOf !== undefined) return schema.allOf.map((part) => `(${renderSchema(part, indent)})`).join(' & ');
  switch (schema.type) {
    case 'string':
      return 'string';
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    case 'array':
      return schema.prefixItems === undefined ? `(${renderSchema(schema.items ?? {}, indent)})[]` : `[${schema.prefixItems.map((item) => renderSchema(item, indent)).join(', ')}]`;
    case 'object':
      return renderObject(schema, indent);
    default:
      return 'unknown';
  }
}

function renderObject({ properties, required = [], additionalProperties }: Schema, indent: string): string {
  if (properties === undefined || Object.keys(properties).length === 0)
    return typeof additionalProperties === 'object' ? `{ [key: string]: ${renderSchema(additionalProperties, indent)} }` : 'Record<string, never>';
  const inner = `${indent}  `;
  const fields = Object.entries(properties).map(([name, property]) => {
    const words = property.description === undefined ? '' : `${inner}/** ${property.description.replaceAll('*/', '*\\/')} */\n`;
    return `${words}${inner}${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${renderSchema(property, inner)};`;
  });
  return `{\n${fields.join('\n')}\n${indent}}`;
}
