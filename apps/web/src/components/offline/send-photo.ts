/** What became of a photo: it is there, it is no photo that is taken, its announcement ran out, or it is to be sent later. */
export type PhotoFate = 'arrived' | 'refused' | 'gone' | 'unreached' | 'busy';

const pieceBytes = 1024 * 1024;

/** Sends what the server does not have yet of a photo, piece by piece: a connection that breaks costs one piece. */
export async function sendPhoto(uploadId: string, blob: Blob): Promise<PhotoFate> {
  const address = `/api/v1/uploads/${encodeURIComponent(uploadId)}`;
  const headers = { accept: 'application/json', 'x-lintel-client': 'web' };
  try {
    const asked = await fetch(address, { headers, cache: 'no-store' });
    if (!asked.ok) return fateOf(asked.status);
    const { offset: begin, arrived } = (await asked.json()) as { readonly offset: number; readonly arrived: unknown };
    if (arrived !== null) return 'arrived';
    for (let offset = begin; ;) {
      const piece = blob.slice(offset, offset + pieceBytes);
      const sent = await fetch(address, { method: 'PATCH', body: piece, headers: { ...headers, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) } });
      if (sent.status === 204) offset += piece.size;
      else return sent.ok ? 'arrived' : fateOf(sent.status);
    }
  } catch {
    return 'unreached';
  }
}

function fateOf(status: number): PhotoFate {
  if (status === 404 || status === 410) return 'gone';
  // Signed out, somebody else's turn, too much at once, or the place is another one by now: the next try asks for it.
  return status === 401 || status === 409 || status === 429 || status >= 500 ? 'busy' : 'refused';
}
