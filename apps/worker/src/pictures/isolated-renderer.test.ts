import { readFileSync } from 'node:fs';
import { PictureRefused } from '@lintel/adapters/images';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { createIsolatedRenderer, type IsolatedRenderer, type IsolatedRendererOptions } from './isolated-renderer';

let renderer: IsolatedRenderer;
const make = (options?: IsolatedRendererOptions) => (renderer = createIsolatedRenderer(options));
afterEach(() => { renderer.close(); });

const photo = (size = 400) => sharp({ create: { width: size, height: Math.round(size * 0.75), channels: 3, background: '#557788' } }).jpeg().toBuffer();
const quick = { effort: 'quick' } as const;

describe('the rendering process', () => {
  it('renders, one picture after another, and says what it refuses', async () => {
    const { render } = make();
    const [one, two, bad] = await Promise.allSettled([render(await photo(), quick), render(await photo(700), quick), render(Buffer.from('no picture'), quick)]);
    expect(one).toMatchObject({ status: 'fulfilled', value: { width: 400, height: 300 } });
    expect(two).toMatchObject({ status: 'fulfilled', value: { width: 700, files: expect.arrayContaining([expect.objectContaining({ format: 'avif', width: 640 })]) } });
    expect(bad).toMatchObject({ status: 'rejected', reason: { reason: 'not_a_picture' } });
    expect(bad.status === 'rejected' && bad.reason instanceof PictureRefused).toBe(true);
  });

  it('is killed when a picture takes too long, and the next one has a new process', async () => {
    const slow = make({ timeoutMs: 1 });
    await expect(slow.render(await photo(), quick)).rejects.toMatchObject({ reason: 'too_slow' });
    slow.close();
    expect(await make().render(await photo(), quick)).toMatchObject({ width: 400 });
  });

  it.skipIf(process.platform !== 'linux')('may crash over a picture, and the next one has a new process', async () => {
    const { render } = make();
    await render(await photo(), quick);
    const pids = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ').map(Number)
      .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('render-process'));
    const broken = render(await photo(3_000));
    setTimeout(() => { for (const pid of pids) process.kill(pid, 'SIGSEGV'); }, 50);
    await expect(broken).rejects.toThrow('ended with SIGSEGV');
    expect(await render(await photo(), quick)).toMatchObject({ width: 400 });
  });

  it('may swell: it is replaced', async () => {
    const { render } = make({ mostResidentBytes: 1 });
    for (let n = 0; n < 2; n += 1) expect(await render(await photo(), quick)).toMatchObject({ width: 400 });
  });

  it('ends by itself when there is nothing to do', async () => {
    const { render } = make({ idleMs: 10 });
    await render(await photo(), quick);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(await render(await photo(), quick)).toMatchObject({ width: 400 });
  });
});
