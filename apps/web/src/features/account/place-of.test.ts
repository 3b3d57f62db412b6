import { expect, it } from 'vitest';
import { placeOf } from './place-of';

it.each([
  ['127.0.0.1', 'here'], ['::1', 'here'], ['::ffff:127.0.0.1', 'here'], ['10.1.2.3', 'private'], ['172.16.0.1', 'private'], ['172.32.0.1', 'unknown'], ['192.168.1.2', 'private'],
  ['fd12::1', 'private'], ['fe80::1', 'private'], ['203.0.113.9', 'unknown'], ['2001:db8::1', 'unknown'],
] as const)('%s is %s', (address, place) => {
  expect(placeOf(address)).toBe(place);
});
