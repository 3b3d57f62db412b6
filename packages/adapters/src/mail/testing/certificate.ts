import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** DER: a tag, a length, the content. */
function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const body = Buffer.concat(contents);
  const length = body.length < 128 ? [body.length] : body.length < 256 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...contents: readonly Buffer[]): Buffer => der(0x30, ...contents);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const integer = (value: number): Buffer => der(0x02, Buffer.from([value]));
const utcTime = (date: Date): Buffer => der(0x17, Buffer.from(`${date.toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`));
const algorithms = { ec: sequence(oid('2a8648ce3d040302')), rsa: sequence(oid('2a864886f70d01010b'), der(0x05)) } as const;

interface Pair {
  readonly key: string;
  readonly cert: string;
}

const dayMs = 86_400_000;
const nameOf = (name: string): Buffer => sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
const yes = der(0x01, Buffer.from([0xff]));
const authority = sequence(oid('551d13'), yes, der(0x04, sequence(yes)));
const here = sequence(oid('551d11'), der(0x04, sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1])))));

interface Stated {
  readonly kind: keyof typeof algorithms;
  readonly serial: number;
  readonly subject: string;
  readonly issuer: string;
  readonly publicKey: KeyObject;
  readonly extensions: readonly Buffer[];
}

/** What is stated, signed by whoever vouches for it; PEM. Valid for a day either way. Node makes none by itself. */
function signed({ kind, serial, subject, issuer, publicKey, extensions }: Stated, signer: KeyObject): string {
  const toBeSigned = sequence(
    der(0xa0, integer(2)),
    integer(serial),
    algorithms[kind],
    nameOf(issuer),
    sequence(utcTime(new Date(Date.now() - dayMs)), utcTime(new Date(Date.now() + dayMs))),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const certificate = sequence(toBeSigned, algorithms[kind], der(0x03, Buffer.from([0]), createSign('sha256').update(toBeSigned).sign(signer)));
  return `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
}

const newPair = (kind: keyof typeof algorithms) => (kind === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('rsa', { modulusLength: 2_048 }));
const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();

/** A certificate for `localhost` and 127.0.0.1 that vouches for itself, with its key; both PEM. */
export function localCertificate(kind: keyof typeof algorithms = 'ec'): Pair {
  const { privateKey, publicKey } = newPair(kind);
  return { key: pem(privateKey), cert: signed({ kind, serial: 1, subject: 'localhost', issuer: 'localhost', publicKey, extensions: [authority, here] }, privateKey) };
}

/** An authority as a company runs one: what it issues for `localhost` and 127.0.0.1 is trusted by whoever trusts its own certificate. */
export function localAuthority(name: string): { readonly cert: string; issue(): Pair } {
  const own = newPair('ec');
  let serial = 1;
  return {
    cert: signed({ kind: 'ec', serial, subject: name, issuer: name, publicKey: own.publicKey, extensions: [authority] }, own.privateKey),
    issue() {
      serial += 1;
      const { privateKey, publicKey } = newPair('ec');
      return { key: pem(privateKey), cert: signed({ kind: 'ec', serial, subject: 'localhost', issuer: name, publicKey, extensions: [here] }, own.privateKey) };
    },
  };
}
