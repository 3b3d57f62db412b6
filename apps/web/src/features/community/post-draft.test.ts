import { describe, expect, it } from 'vitest';
import { blank, type Draft, type DraftIo, keepOnServer } from './post-draft';
import type { House, Post } from './use-community';

// Only its id and zone are read.
const house = { id: 'house', zone: 'Pacific/Auckland' } as House;
const at = (second: number) => Date.parse('2026-05-01T10:00:00Z') + second * 1_000;
const refusal = (code: string) => Object.assign(new Error(code), { data: { code } });

/** What the server keeps of one draft: a version for every writing, refused when it is not the one that was known. */
class Server implements DraftIo {
  body = '';
  version = 0;
  status: Post['status'] = 'draft';
  changedAt = at(0);
  names = new Set<string>();

  write(body: string, second: number): void {
    this.body = body;
    this.version += 1;
    this.changedAt = at(second);
  }

  async create({ body = '', clientId = '' }: Parameters<DraftIo['create']>[0]) {
    if (!this.names.has(clientId)) this.write(body, 1);
    this.names.add(clientId);
    return Promise.resolve({ id: 'p', version: this.version, status: this.status });
  }

  async edit({ body = '', expectedVersion }: Parameters<DraftIo['edit']>[0]) {
    if (this.status === 'removed') return Promise.reject(refusal('not_found'));
    if (expectedVersion !== this.version) return Promise.reject(refusal('stale_version'));
    this.write(body, 60);
    return Promise.resolve({ id: 'p', version: this.version, status: this.status });
  }

  async read(): Promise<Post> {
    // Of a post only these are looked at.
    return Promise.resolve({ id: 'p', version: this.version, status: this.status, body: this.body, updatedAt: new Date(this.changedAt).toISOString() } as Post);
  }
}

const written = (body: string, second: number, known: Partial<Draft> = {}): Draft => ({ ...blank('post'), clientId: 'c', body, unsentAt: at(second), ...known });

describe('a draft that the server keeps', () => {
  it('is one, sent twice', async () => {
    const server = new Server();
    await keepOnServer(written('One', 1), house, server);
    expect(await keepOnServer(written('One', 1), house, server)).toEqual({ how: 'kept', postId: 'p', version: 1, isOverwritten: false });
  });

  it('goes to who wrote last, and both are told', async () => {
    const server = new Server();
    await keepOnServer(written('Here', 1), house, server);
    server.write('On the phone', 30);
    expect(await keepOnServer(written('Earlier, without a connection', 20, { postId: 'p', version: 1 }), house, server)).toMatchObject({ how: 'theirs', post: { body: 'On the phone' } });
    expect(server.body).toBe('On the phone');
    expect(await keepOnServer(written('Here again', 40, { postId: 'p', version: 1 }), house, server)).toEqual({ how: 'kept', postId: 'p', version: 3, isOverwritten: true });
    expect(server.body).toBe('Here again');
  });

  it.each(['published', 'removed'] as const)('is let go of when it was %s elsewhere', async (status) => {
    const server = new Server();
    await keepOnServer(written('One', 1), house, server);
    server.status = status;
    server.version += 1;
    expect(await keepOnServer(written('Two', 40, { postId: 'p', version: 1 }), house, server)).toEqual({ how: 'gone' });
  });

  it('tells of what it cannot keep', async () => {
    const server = new Server();
    server.create = async () => Promise.reject(new Error('unreached'));
    await expect(keepOnServer(written('One', 1), house, server)).rejects.toThrow('unreached');
  });
});
