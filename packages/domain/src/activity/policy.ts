import { anyone, definePolicy, signedIn } from '@lintel/kernel';

/** What of the log one sees is decided entry by entry by the policy of the record it is about (see judges/); this says only who may ask. */
export const activityPolicy = definePolicy('activity', {
  'activity.own': signedIn,
  'activity.timeline': anyone,
});
