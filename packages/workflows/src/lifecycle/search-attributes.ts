import { defineSearchAttributeKey, SearchAttributeType, type SearchAttributeUpdatePair } from '@temporalio/common';
import { type LifecycleInput, searchAttributeNames } from '../contracts';
import type { LifecycleView } from './state';

const kind = defineSearchAttributeKey(searchAttributeNames.kind, SearchAttributeType.KEYWORD);
const organisation = defineSearchAttributeKey(searchAttributeNames.organisation, SearchAttributeType.KEYWORD);
const record = defineSearchAttributeKey(searchAttributeNames.record, SearchAttributeType.KEYWORD);
const currentState = defineSearchAttributeKey(searchAttributeNames.state, SearchAttributeType.KEYWORD);
const dueAt = defineSearchAttributeKey(searchAttributeNames.dueAt, SearchAttributeType.DATETIME);

/** What operators filter the workflow list by. */
export function attributesOf(input: LifecycleInput, view: LifecycleView): SearchAttributeUpdatePair[] {
  return [
    { key: kind, value: input.kind },
    { key: record, value: input.id },
    { key: organisation, value: input.organisationId },
    { key: currentState, value: view.state },
    { key: dueAt, value: view.next === null ? null : new Date(view.next.dueAt) },
  ];
}
