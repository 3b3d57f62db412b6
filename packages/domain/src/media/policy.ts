import { definePolicy, systemOnly } from '@lintel/kernel';

/**
 * Media have no rights of their own: who may view a record views its media, who may edit it edits them, by that record's policy (see
 * records.ts). Only what the program itself does is said here.
 */
export const mediaPolicy = definePolicy('media', {
  'media.process': systemOnly,
  'media.attach': systemOnly,
  'media.purge': systemOnly,
});
