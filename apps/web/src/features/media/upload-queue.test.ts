import { describe, expect, it } from 'vitest';
import { UploadQueue } from './upload-queue';
import { UploadRefused, type UploadTransport } from './upload-transport';

const kb = 1_024;
const file = (name: string, size: number) => new File([Uint8Array.from({ length: size }, (_, n) => n % 251)], name, { type: 'image/jpeg' });
const gone = new Error('The server was not reached.');

/** A server in memory that breaks as it is told. */
class Server implements UploadTransport {
  readonly arrived = new Map<string, number>();
  readonly sizes = new Map<string, number>();
  readonly cancelled: string[] = [];
  atOnce = 0;
  mostAtOnce = 0;
  private made = 0;
  /** Called before each piece; what it throws is what the sender meets. */
  onSend: (id: string, offset: number) => void = () => undefined;
  onBegin: () => void = () => undefined;

  async begin(files: readonly { readonly byteSize: number }[]) {
    this.onBegin();
    return files.map(({ byteSize }) => {
      const id = `m${(this.made += 1)}`;
      this.sizes.set(id, byteSize);
      this.arrived.set(id, 0);
      return id;
    });
  }

  async offsetOf(id: string) {
    const offset = this.arrived.get(id) ?? 0;
    return { offset, isArrived: offset > 0 && offset === this.sizes.get(id) };
  }

  async send(id: string, { offset, bytes, signal, onProgress }: Parameters<UploadTransport['send']>[1]) {
    this.mostAtOnce = Math.max(this.mostAtOnce, (this.atOnce += 1));
    try {
      await new Promise((resolve) => { setTimeout(resolve, 2); });
      signal.throwIfAborted();
      if (offset !== this.arrived.get(id)) throw new UploadRefused('conflict', 'elsewhere');
      this.onSend(id, offset);
      onProgress(bytes.size);
      this.arrived.set(id, offset + bytes.size);
      return { isArrived: this.arrived.get(id) === this.sizes.get(id) };
    } finally {
      this.atOnce -= 1;
    }
  }

  async cancel(id: string) {
    this.cancelled.push(id);
  }
}

function queueOf(server: Server, arrived: string[] = []) {
  return new UploadQueue({ transport: server, pieceBytes: 10 * kb, pausesMs: [1, 1, 1], onArrived: (id) => { arrived.push(id); } });
}

const settled = (queue: UploadQueue) => new Promise<void>((resolve) => {
  const look = () => { if (queue.items().every(({ state }) => state === 'arrived' || state === 'failed')) { stop(); resolve(); } };
  const stop = queue.subscribe(look);
  look();
});

describe('uploads', () => {
  it('are three at once, in pieces, each with its progress', async () => {
    const server = new Server();
    const arrived: string[] = [];
    const queue = queueOf(server, arrived);
    const seen: number[] = [];
    queue.subscribe(() => { seen.push(queue.items()[0]?.progress ?? 0); });
    await queue.add(Array.from({ length: 8 }, (_, n) => file(`${n}.jpg`, 35 * kb)));
    await settled(queue);
    expect(server.mostAtOnce).toBe(3);
    expect(arrived.toSorted()).toEqual(Array.from({ length: 8 }, (_, n) => `m${n + 1}`));
    expect(queue.items().every((item) => item.progress === 1)).toBe(true);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen).size).toBeGreaterThan(3);
  });

  it('go on where a connection broke, sending nothing twice that has arrived', async () => {
    const server = new Server();
    const queue = queueOf(server);
    const offsets: number[] = [];
    let breaks = 2;
    server.onSend = (_id, offset) => {
      if (offset === 10 * kb && (breaks -= 1) >= 0) throw gone;
      offsets.push(offset);
    };
    await queue.add([file('a.jpg', 25 * kb)]);
    await settled(queue);
    expect(queue.items()).toMatchObject([{ state: 'arrived' }]);
    expect(offsets).toEqual([0, 10 * kb, 20 * kb]);
  });

  it('find their place when the answer to a piece was lost', async () => {
    const server = new Server();
    const queue = queueOf(server);
    let lost = true;
    const { send } = server;
    server.send = async (id, piece) => {
      const answer = await send.call(server, id, piece);
      if (lost) { lost = false; throw gone; }
      return answer;
    };
    await queue.add([file('a.jpg', 25 * kb)]);
    await settled(queue);
    expect(queue.items()).toMatchObject([{ state: 'arrived', progress: 1 }]);
  });

  it('fail when the server stays away, and are tried again from where they got to', async () => {
    const server = new Server();
    const queue = queueOf(server);
    let isAway = true;
    const offsets: number[] = [];
    server.onSend = (_id, offset) => { if (isAway && offset > 0) throw gone; offsets.push(offset); };
    await queue.add([file('a.jpg', 25 * kb)]);
    await settled(queue);
    expect(queue.items()).toMatchObject([{ state: 'failed', code: 'unreachable' }]);
    isAway = false;
    await queue.retry(queue.items()[0]?.key ?? '');
    await settled(queue);
    expect(queue.items()).toMatchObject([{ state: 'arrived', id: 'm1' }]);
    expect(offsets).toEqual([0, 10 * kb, 20 * kb]);
  });

  it('are not repeated when they were refused, and keep no other back', async () => {
    const server = new Server();
    const queue = queueOf(server);
    let asked = 0;
    server.onSend = (id) => { if (id === 'm1') { asked += 1; throw new UploadRefused('unsupported_media_type', 'no picture'); } };
    await queue.add([file('notes.txt', 5 * kb), file('b.jpg', 5 * kb)]);
    await settled(queue);
    expect(queue.items()).toMatchObject([{ state: 'failed', code: 'unsupported_media_type' }, { state: 'arrived' }]);
    expect(asked).toBe(1);
  });

  it('are announced anew when the server has forgotten them', async () => {
    const server = new Server();
    const queue = queueOf(server);
    let isForgotten = true;
    server.onSend = () => { if (isForgotten) throw new UploadRefused('expired', 'too late'); };
    await queue.add([file('a.jpg', 5 * kb)]);
    await settled(queue);
    isForgotten = false;
    await queue.retry(queue.items()[0]?.key ?? '');
    await settled(queue);
    expect(queue.items()).toMatchObject([{ state: 'arrived', id: 'm2' }]);
  });

  it('fail together when they may not be announced', async () => {
    const server = new Server();
    const queue = queueOf(server);
    server.onBegin = () => { throw new UploadRefused('invalid_input', 'too many'); };
    await queue.add([file('a.jpg', kb), file('b.jpg', kb)]);
    expect(queue.items()).toMatchObject([{ state: 'failed', code: 'invalid_input' }, { state: 'failed', code: 'invalid_input' }]);
  });

  it('that are too large or empty never leave', async () => {
    const server = new Server();
    const queue = queueOf(server);
    const large = file('large.jpg', 1);
    Object.defineProperty(large, 'size', { value: 26 * kb * kb });
    await queue.add([large, file('empty.jpg', 0)]);
    expect(queue.items().map((item) => item.code)).toEqual(['payload_too_large', 'unsupported_media_type']);
    expect(server.sizes.size).toBe(0);
  });

  it('go on where they broke off before the page was opened, of two alike only the first', async () => {
    const server = new Server();
    server.sizes.set('earlier', 35 * kb);
    server.arrived.set('earlier', 20 * kb);
    const sent: number[] = [];
    server.onSend = (id, offset) => { if (id === 'earlier') sent.push(offset / kb); };
    const queue = queueOf(server);
    await queue.add([file('half.jpg', 35 * kb), file('half.jpg', 35 * kb), file('new.jpg', kb)], 'photo', ({ name }) => (name === 'half.jpg' ? 'earlier' : undefined));
    await settled(queue);
    expect(queue.items().map(({ id, state }) => [id, state])).toEqual([['earlier', 'arrived'], ['m1', 'arrived'], ['m2', 'arrived']]);
    expect(sent).toEqual([20, 30]);
  });

  it('are given up at once, and the next in line begins', async () => {
    const server = new Server();
    const queue = queueOf(server);
    server.onSend = (id, offset) => { if (id === 'm1' && offset === 10 * kb) void queue.cancel('upload-1'); };
    await queue.add(Array.from({ length: 4 }, (_, n) => file(`${n}.jpg`, 50 * kb)));
    await settled(queue);
    expect(server.cancelled).toEqual(['m1']);
    expect(queue.items().map(({ key, state }) => [key, state])).toEqual([['upload-2', 'arrived'], ['upload-3', 'arrived'], ['upload-4', 'arrived']]);
  });
});
