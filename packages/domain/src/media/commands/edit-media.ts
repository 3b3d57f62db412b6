import { defineCommand } from '@lintel/db';
import { invalidInput } from '@lintel/kernel';
import { z } from 'zod';
import { altText, caption, expectedVersion, id, mediaState } from '../contract';
import { mediaEdited } from '../events';
import { editPermission } from '../records';
import { fact, lockEditable, refOf, updateMedia } from '../store';

/**
 * Words a picture: its caption, what it shows for those who cannot see it, and whether it is a photo or a floor plan.
 * Events: media.edited. Errors: invalid_input, stale_version, invalid_transition, forbidden, not_found.
 */
export const editMedia = defineCommand({
  name: 'media.edit',
  summary: 'Change a caption, an alternative text, or photo into floor plan.',
  input: z.object({ id, expectedVersion: expectedVersion.optional(), caption: caption.optional(), alt: altText.optional(), kind: z.enum(['photo', 'floor_plan']).optional() }),
  output: mediaState,
  permission: editPermission,
  events: [mediaEdited],
  async run(tx, input) {
    const { media } = await lockEditable(tx, input.id, input.expectedVersion);
    const wanted = { caption: input.caption ?? media.caption, alt_text: input.alt ?? media.alt_text, kind: input.kind ?? media.kind };
    const changed = [
      ...(wanted.caption === media.caption ? [] : ['caption' as const]), ...(wanted.alt_text === media.alt_text ? [] : ['alt' as const]),
      ...(wanted.kind === media.kind ? [] : ['kind' as const]),
    ];
    if (changed.length === 0) return { id: media.id, version: media.version, status: media.status };
    const isPicture = (media.kind === 'photo' || media.kind === 'floor_plan') && media.content_type !== 'application/pdf';
    if (changed.includes('kind') && !isPicture) throw invalidInput([{ path: 'kind', code: 'not_a_picture', message: 'only a picture can be one or the other' }]);
    const edited = await updateMedia(tx, media, wanted);
    tx.append(mediaEdited, { ...fact(edited), data: { ...refOf(edited), changed } });
    return { id: edited.id, version: edited.version, status: edited.status };
  },
});
