import { definePolicy, isActor, signedIn, systemOnly } from '@lintel/kernel';

/** Attributes: id, userId. */
export const savedSearchPolicy = definePolicy('saved search', {
  'savedSearch.own': isActor('userId'),
  'savedSearch.create': signedIn,
  'savedSearch.alert': systemOnly,
});
