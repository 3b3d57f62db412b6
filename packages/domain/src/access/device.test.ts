import { describe, expect, it } from 'vitest';
import { deviceOf } from './device';

describe('what a browser says of itself', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0', 'Edge on Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1', 'Safari on iPhone'],
    ['Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36', 'Chrome on Android'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) Gecko/20100101 Firefox/132.0', 'Firefox on macOS'],
  ])('%s', (agent, said) => {
    const device = deviceOf(agent);
    expect(`${device?.browser} on ${device?.system}`).toBe(said);
  });

  it('is not guessed', () => {
    expect(deviceOf('curl/8.5')).toBeUndefined();
    expect(deviceOf(null)).toBeUndefined();
  });
});
