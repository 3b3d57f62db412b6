import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';

export const buildingCreated = defineEvent({
  type: 'building.created', aggregateType: 'building', description: 'A building with its units became known.',
  schema: z.object({ units: z.int() }),
});
