import { definePolicy, onPlatform, systemOnly } from '@lintel/kernel';

export const backupPolicy = definePolicy('backup', {
  'backup.view': onPlatform('platform_admin', 'platform_operator'),
  'backup.request': onPlatform('platform_admin', 'platform_operator'),
  'backup.run': systemOnly,
});
