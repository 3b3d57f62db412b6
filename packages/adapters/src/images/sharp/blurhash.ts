import { encode } from 'blurhash';
import type { Sharp } from 'sharp';

/** More pixels than this change nothing that is still seen when it is blurred. */
const side = 32;

/** Four by three waves, lying down for wide pictures and standing for tall ones. */
export async function blurhashOf(picture: Sharp): Promise<string> {
  const { data, info } = await picture.resize(side, side, { fit: 'inside' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const [across, down] = info.width >= info.height ? [4, 3] : [3, 4];
  return encode(new Uint8ClampedArray(data), info.width, info.height, across, down);
}
