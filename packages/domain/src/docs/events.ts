import type { EventDefinition } from '@lintel/kernel';
import { eventDefinitions } from '../event-registry';

const intro = `# Events

Every event any domain may write, printed from the definitions by \`pnpm --filter @lintel/domain print-docs\`. A published version never changes; an older one is brought up to the
current one when it is read. Data holds ids, states and values that are not personal; what tells of a person is sealed with their key (docs/decisions/crypto-shredding.md).
`;

/** The event catalogue of the documentation. */
export function printEvents(): string {
  const rows = [...eventDefinitions.values()].toSorted((a, b) => (a.type < b.type ? -1 : 1))
    .map((d) => `| \`${d.type}\` | ${d.version} | ${d.aggregateType} | ${d.description} | ${fieldsOf(d)} |`);
  return [intro, '| event | version | of | meaning | data |', '|---|---|---|---|---|', ...rows, ''].join('\n');
}

/** Sealed fields are marked: what they say goes dark with the person's key. */
function fieldsOf({ schema, personalFields }: Pick<EventDefinition, 'personalFields'> & { readonly schema: unknown }): string {
  const shape = typeof schema === 'object' && schema !== null && 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null ? schema.shape : {};
  return Object.keys(shape).map((name) => `\`${name}\`${personalFields.includes(name) ? ' (sealed)' : ''}`).join(', ');
}
