import { describe, expect, it } from 'vitest';
import { smtpConfigFromUrl } from './smtp-config';

describe('smtpConfigFromUrl', () => {
  it.each([
    ['smtp://localhost:1025', { host: 'localhost', port: 1025, security: 'opportunistic' }],
    ['smtp://mail.example', { host: 'mail.example', port: 587, security: 'opportunistic' }],
    ['smtp://u:p@mail.example', { host: 'mail.example', port: 587, security: 'starttls', auth: { user: 'u', pass: 'p' } }],
    ['smtp://u:p@127.0.0.1', { host: '127.0.0.1', port: 587, security: 'opportunistic', auth: { user: 'u', pass: 'p' } }],
    ['smtps://u%40x:p%2F%20@mail.example', { host: 'mail.example', port: 465, security: 'tls', auth: { user: 'u@x', pass: 'p/ ' } }],
    ['smtp://u:p@mail.example?security=none', { host: 'mail.example', port: 587, security: 'none', auth: { user: 'u', pass: 'p' } }],
    ['smtp://[::1]:25', { host: '::1', port: 25, security: 'opportunistic' }],
  ])('reads %s', (url, expected) => {
    expect(smtpConfigFromUrl(url)).toEqual(expected);
  });

  it.each(['', 'mail.example', 'https://mail.example', 'smtp://', 'smtp://x?security=maybe', 'smtps://x?security=none', 'smtp://x:99999'])('refuses %j', (url) => {
    expect(() => smtpConfigFromUrl(url)).toThrow(RangeError);
  });
});
