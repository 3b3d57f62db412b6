import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { refuseLossyDefaults } from './lossy-defaults';
import { withSecretFiles } from './secret-files';

const folder = mkdtempSync(join(tmpdir(), 'lintel-secrets-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text, { mode: 0o600 });
  return path;
};

describe('secrets from files', () => {
  it('take the place of their variable, without the line break at the end', () => {
    const given = withSecretFiles({ SMTP_URL_FILE: file('smtp', 'smtp://u:p ss@mail\n'), PORT: '1', EMPTY: '' }, ['SMTP_URL']);
    expect(given).toMatchObject({ SMTP_URL: 'smtp://u:p ss@mail', PORT: '1' });
    expect(given).not.toHaveProperty('EMPTY');
  });

  it('are read for the named variables alone', () => {
    expect(withSecretFiles({ OTHER_FILE: '/etc/passwd' }, ['SMTP_URL'])).toEqual({ OTHER_FILE: '/etc/passwd' });
  });

  it('are one sentence when they cannot be had', () => {
    expect(() => withSecretFiles({ A_FILE: join(folder, 'none') }, ['A'])).toThrow(/^A_FILE names .*none, which cannot be read \(ENOENT\)\.$/);
    expect(() => withSecretFiles({ A_FILE: file('empty', '\n') }, ['A'])).toThrow(/which is empty/);
    expect(() => withSecretFiles({ A_FILE: file('both', 'x'), A: 'y' }, ['A'])).toThrow('Set A or A_FILE, not both.');
  });
});

describe('defaults that would lose mail', () => {
  const open = { NODE_ENV: 'production', APP_URL: 'https://lintel.example' };
  it('refuse to serve the public unless allowed by name', () => {
    expect(() => { refuseLossyDefaults(open); }).toThrow('https://lintel.example is public, and mail stays in the database and reaches nobody: set SMTP_URL, or ALLOW_DEFAULTS=mail if that is meant.');
    for (const env of [{ ...open, SMTP_URL: 'smtp://mail' }, { ...open, ALLOW_DEFAULTS: 'mail' }, { ...open, APP_URL: 'http://localhost:3000' }, { ...open, NODE_ENV: 'development' }])
      expect(() => { refuseLossyDefaults(env); }).not.toThrow();
  });
});
