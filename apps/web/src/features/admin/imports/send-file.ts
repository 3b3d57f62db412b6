export interface Sending {
  readonly organisationId: string;
  readonly file: File;
  /** 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Sends a file to be imported; its id. XMLHttpRequest, for only it tells how much has left. @throws Error with the server's words */
export function sendImportFile({ organisationId, file, onProgress }: Sending): Promise<string> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', `/api/v1/imports/files?organisationId=${encodeURIComponent(organisationId)}`);
    xhr.setRequestHeader('accept', 'application/json');
    xhr.setRequestHeader('x-lintel-client', 'web');
    xhr.setRequestHeader('content-type', 'application/octet-stream');
    xhr.upload.addEventListener('progress', ({ loaded }) => { onProgress(file.size === 0 ? 1 : loaded / file.size); });
    xhr.addEventListener('load', () => {
      const body = read(xhr.responseText);
      if (xhr.status === 201 && typeof body['id'] === 'string') resolve(body['id']);
      else reject(new Error(typeof body['detail'] === 'string' ? body['detail'] : String(xhr.status)));
    });
    xhr.addEventListener('error', () => { reject(new Error('unreachable')); });
    xhr.send(file);
  });
}

function read(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}
