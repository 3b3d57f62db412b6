import { searchAttributeNames } from './contracts';

/** Temporal's IndexedValueType: 2 is Keyword, 6 Datetime. */
const keyword = 2;
const datetime = 6;

/** What a namespace must know before a workflow can be found by it; in the shape of Temporal's operator service. */
export const searchAttributeTypes: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(searchAttributeNames).map((name) => [name, name === searchAttributeNames.dueAt ? datetime : keyword]),
);
