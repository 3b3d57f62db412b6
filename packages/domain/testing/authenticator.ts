import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

interface Asked {
  readonly challenge: string;
}

/** An authenticator in a few lines, as a security key or a phone behaves towards a browser: ES256, no attestation, user verified. */
export class SoftAuthenticator {
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly credentialId = randomBytes(32);
  /** Grows with every use; a test may put it back, as a copied device would. */
  counter = 0;

  constructor(private readonly origin: string) {}

  private get rpIdHash(): Buffer {
    return createHash('sha256').update(new URL(this.origin).hostname).digest();
  }

  private clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  /** Present, verified; with credential data when it makes a passkey. */
  private authenticatorData(attested?: Buffer): Buffer {
    const counter = Buffer.alloc(4);
    this.counter += 1;
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([this.rpIdHash, Buffer.from([attested === undefined ? 0x05 : 0x45]), counter, attested ?? Buffer.alloc(0)]);
  }

  /** What `navigator.credentials.create` answers with. */
  create(options: unknown): unknown {
    const clientData = this.clientData('webauthn.create', (options as Asked).challenge);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.credentialId.length);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.credentialId, publicKeyOf(this.keys.publicKey)]);
    const attestation = isoCBOR.encode(new Map<string, unknown>([['fmt', 'none'], ['attStmt', new Map()], ['authData', new Uint8Array(this.authenticatorData(attested))]]) as never);
    return this.answer({ clientDataJSON: clientData.toString('base64url'), attestationObject: Buffer.from(attestation).toString('base64url'), transports: ['internal'] });
  }

  /** What `navigator.credentials.get` answers with. */
  get(options: unknown): unknown {
    const clientData = this.clientData('webauthn.get', (options as Asked).challenge);
    const data = this.authenticatorData();
    const signature = createSign('sha256').update(Buffer.concat([data, createHash('sha256').update(clientData).digest()])).sign(this.keys.privateKey);
    return this.answer({ clientDataJSON: clientData.toString('base64url'), authenticatorData: data.toString('base64url'), signature: signature.toString('base64url') });
  }

  private answer(response: Readonly<Record<string, unknown>>): unknown {
    const id = this.credentialId.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }
}

/** As COSE writes an ES256 key: type, algorithm, curve, x, y. */
function publicKeyOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const cose = new Map<number, unknown>([[1, 2], [3, -7], [-1, 1], [-2, new Uint8Array(Buffer.from(x, 'base64url'))], [-3, new Uint8Array(Buffer.from(y, 'base64url'))]]);
  return Buffer.from(isoCBOR.encode(cose as never));
}
