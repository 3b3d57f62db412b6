/** As much of http_ece as is used in tests here; it ships no types. */
declare module 'http_ece' {
  import type { ECDH } from 'node:crypto';

  const ece: { decrypt(sealed: Buffer, options: { version: 'aes128gcm'; privateKey: ECDH; authSecret: string }): Buffer };
  export default ece;
}
