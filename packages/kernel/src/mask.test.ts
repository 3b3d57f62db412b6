import { describe, expect, it } from 'vitest';
import { isMasked, maskContact, maskContactsIn } from './mask';

describe('what is left of how somebody can be reached', () => {
  it.each([
    ['ada@example.com', 'a…@example.com'], ['+44 20 7946 0018', '…018'], ['203.0.113.9', '203.…'], ['2001:db8::1', '2001:…'], ['::1', '…'], ['112', '…'], ['', '…'],
  ])('%s reads %s', (contact, left) => {
    expect(maskContact(contact)).toBe(left);
    expect(isMasked(maskContact(contact))).toBe(true);
    expect(isMasked(contact)).toBe(false);
    expect(maskContact(maskContact(contact)), 'masked twice is masked once').toBe(left);
  });

  it('is also what is left of addresses within what others said', () => {
    expect(maskContactsIn('550 5.1.1 <ada@example.com>: user unknown; tried "bob@example.org"')).toBe('550 5.1.1 <a…@example.com>: user unknown; tried "b…@example.org"');
    expect(maskContactsIn('no answer from 203.0.113.9')).toBe('no answer from 203.0.113.9');
  });
});
