import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { findFreePort, isPortFree, portFrom, requirePorts } from './ports.mjs';

test('a port is read from its variable, and anything else is refused by name', () => {
  expect(portFrom('PORT', 3000, {})).toBe(3000);
  expect(portFrom('PORT', 3000, { PORT: '' })).toBe(3000);
  expect(portFrom('PORT', 3000, { PORT: '8080' })).toBe(8080);
  for (const wrong of ['0', '65536', '3000x', '-1', '80.5', ' ']) expect(() => portFrom('PORT', 3000, { PORT: wrong })).toThrow(/^PORT is ".*": set it to a port number/);
});

test('a port in use is said in one sentence with the variable to set', async () => {
  const port = await findFreePort();
  await expect(requirePorts([{ variable: 'PORT', port, what: 'the web app' }])).resolves.toBeUndefined();
  const server = createServer();
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  try {
    expect(await isPortFree(port)).toBe(false);
    await expect(requirePorts([{ variable: 'PORT', port, what: 'the web app' }])).rejects.toThrow(new RegExp(`^Port ${port}, wanted for the web app, is in use by another program: set PORT to a free port, for example PORT=\\d+\\.$`));
  } finally {
    server.close();
  }
});

test('two variables that ask for one port are told so', async () => {
  const port = await findFreePort();
  await expect(requirePorts([{ variable: 'PORT', port, what: 'a' }, { variable: 'TEMPORAL_PORT', port, what: 'b' }])).rejects.toThrow(`TEMPORAL_PORT and PORT both ask for port ${port}`);
});
