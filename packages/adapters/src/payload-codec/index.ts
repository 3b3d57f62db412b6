import type { PayloadCodec } from '@temporalio/common';
import { parsePayloadKeys } from './keys';
import { seal, unseal } from './seal';

export { parsePayloadKeys, type PayloadKeys } from './keys';
export { type Payload, UnreadablePayload, unseal } from './seal';

/** What a Temporal client and worker take as `dataConverter`; nothing when no key is set. */
export function payloadConverter(keys: string | undefined): { readonly payloadCodecs: PayloadCodec[] } | undefined {
  if (keys === undefined) return undefined;
  const parsed = parsePayloadKeys(keys);
  const codec: PayloadCodec = {
    encode: async (payloads) => payloads.map((payload) => seal(payload, parsed)),
    decode: async (payloads) => payloads.map((payload) => unseal(payload, parsed)),
  };
  return { payloadCodecs: [codec] };
}
