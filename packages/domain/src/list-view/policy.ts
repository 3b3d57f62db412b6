import { definePolicy, isActor, signedIn } from '@lintel/kernel';

/** Attributes: id, userId. */
export const listViewPolicy = definePolicy('list view', {
  'listView.own': isActor('userId'),
  'listView.create': signedIn,
});
