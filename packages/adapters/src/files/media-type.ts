/** @throws RangeError when it is not a plain media type; it becomes a header, so nothing else may pass. */
export function checkContentType(contentType: string): void {
  if (contentType.length > 120 || !/^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*(?:; ?charset=[a-z0-9-]+)?$/i.test(contentType)) {
    throw new RangeError(`${JSON.stringify(contentType.slice(0, 120))} is not a media type.`);
  }
}

/** @throws RangeError outside 1 second to 7 days, the most that S3 signs for, or when a promised length is not a whole number of bytes. */
export function checkSignedUrlRequest(request: { expiresInSeconds: number; contentType?: string; contentLength?: number }): void {
  const { expiresInSeconds, contentType, contentLength } = request;
  if (!Number.isInteger(expiresInSeconds) || expiresInSeconds < 1 || expiresInSeconds > 604_800) throw new RangeError('A signed URL lives 1 second to 7 days.');
  if (contentType !== undefined) checkContentType(contentType);
  if (contentLength !== undefined) checkLength(contentLength);
}

export function checkLength(contentLength: number): void {
  if (!Number.isSafeInteger(contentLength) || contentLength < 0) throw new RangeError('A length is a whole number of bytes.');
}
