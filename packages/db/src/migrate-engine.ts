import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { EngineAdapter } from './migrate-adapter';
import { packageFolder } from './migrate-files';

interface Exports {
  readonly __wbindgen_start: () => void;
}

interface Bindings {
  readonly SchemaEngine: typeof SchemaEngine;
  readonly __wbg_set_wasm: (exports: Exports) => void;
}

/** What is used of the WebAssembly global; only the browser's type library declares it, and this is no browser. */
interface WebAssemblyRuntime {
  instantiate(bytes: Buffer, imports: Readonly<Record<string, Bindings>>): Promise<{ readonly instance: { readonly exports: Exports } }>;
}

/** A session on the database the engine works in. */
export interface EngineSession {
  readonly client: pg.Client;
  readonly url: string;
}

let loaded: Promise<typeof SchemaEngine> | undefined;

/**
 * Prisma's schema engine is published for bundlers that can import a .wasm file; Node needs it put together by hand. It is found from the
 * package's own folder at run time, so that a bundle of this code, wherever it lies, carries no copy of it.
 */
async function load(): Promise<typeof SchemaEngine> {
  const bindingsPath = createRequire(join(packageFolder(), 'package.json')).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(join(dirname(bindingsPath), 'schema_engine_bg.wasm'));
  // A computed import has no type; this is the module's published shape.
  const bindings = (await import(pathToFileURL(bindingsPath).href)) as Bindings;
  const runtime = (globalThis as unknown as { WebAssembly: WebAssemblyRuntime }).WebAssembly;
  const { instance } = await runtime.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}

/**
 * Runs the schema engine on one session: what it executes happens there, under whatever transaction is open.
 * Where it needs a scratch database to replay migrations in, that is made beside the session's and dropped at the end.
 * @throws what Postgres said, where that is why the engine failed
 */
export async function withSchemaEngine<Result>({ client, url }: EngineSession, body: (engine: SchemaEngine) => Promise<Result>): Promise<Result> {
  loaded ??= load();
  const Engine = await loaded;
  const adapter = new EngineAdapter(client);
  const scratch = new ScratchDatabases(client, url);
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: adapter.adapterName,
    connect: async () => adapter,
    connectToShadowDb: () => scratch.open(),
  });
  try {
    const engine = await Engine.new({ datamodels: undefined }, () => {}, factory);
    try {
      return await body(engine);
    } finally {
      engine.free();
    }
  } catch (error) {
    throw adapter.failure ?? scratch.failure ?? error;
  } finally {
    await scratch.dropAll();
  }
}

class ScratchDatabases {
  private readonly opened: { readonly name: string; readonly client: pg.Client; readonly adapter: EngineAdapter }[] = [];

  constructor(
    private readonly beside: pg.Client,
    private readonly url: string,
  ) {}

  get failure(): unknown {
    return this.opened.find(({ adapter }) => adapter.failure !== undefined)?.adapter.failure;
  }

  async open(): Promise<EngineAdapter> {
    const name = `lintel_scratch_${randomBytes(6).toString('hex')}`;
    await this.beside.query(`create database ${name} template template0`);
    const url = new URL(this.url);
    url.pathname = `/${name}`;
    const client = new pg.Client({ connectionString: url.href });
    const adapter = new EngineAdapter(client);
    this.opened.push({ name, client, adapter });
    await client.connect();
    return adapter;
  }

  async dropAll(): Promise<void> {
    for (const { name, client } of this.opened) {
      await client.end();
      await this.beside.query(`drop database if exists ${name} with (force)`);
    }
  }
}
