import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';

export const settingChanged = defineEvent({
  type: 'setting.changed', aggregateType: 'setting', description: 'An operator changed a setting or a feature flag; it counts from the next command on.',
  schema: z.object({ key: z.string(), from: z.unknown(), to: z.unknown(), isDefault: z.boolean() }),
});
