import { createHash } from 'node:crypto';
import { Readable, Transform } from 'node:stream';
import { FileDamaged, FileNotFound, type FileStore } from '@lintel/adapters/files';
import type { Executor } from '@lintel/db';
import { advanceExport, exportFolder, exportKey, finishExport, listExportFiles, planExport, readExport } from '@lintel/domain/privacy';
import type { OutputOf, RequestContext } from '@lintel/kernel';
import { ZipFile } from 'yazl';
import { foot, head, readMe, rowOf, sectionEnd, sectionStart } from './readable';

export interface CopyPorts {
  readonly executor: Executor;
  readonly files: FileStore;
  readonly context: RequestContext;
  /** Called between small pieces of work, so that a worker that died is noticed by its silence. */
  readonly beat: () => void;
}

type Plan = OutputOf<typeof planExport>;
type Section = Plan['sections'][number];

const partKey = (id: string, section: string, ending: 'json' | 'html') => `${exportFolder(id)}/${section}.${ending}`;

/**
 * Gathers everything held on a person into one file: section by section into the store, then all of them, with photos and documents, into a ZIP. Nothing is held whole
 * in memory. A worker that dies leaves the sections it finished; whoever goes on begins with the next. Safe to repeat.
 */
export async function buildCopy(ports: CopyPorts, id: string): Promise<void> {
  const plan = await ports.executor.ask(planExport, { id }, ports.context);
  if (plan.status !== 'queued' && plan.status !== 'building') return;
  const total = plan.sections.length;
  for (const [at, section] of plan.sections.entries()) {
    if (at < plan.done) continue;
    await ports.files.put(partKey(id, section.name, 'json'), Readable.from(asJson(ports, id, section)), { contentType: 'application/json' });
    await ports.files.put(partKey(id, section.name, 'html'), Readable.from(asHtml(ports, id, section)), { contentType: 'text/html' });
    await ports.executor.execute(advanceExport, { id, done: at + 1, total }, ports.context);
  }
  const { bytes, sha256 } = await pack(ports, id, plan);
  await ports.executor.execute(finishExport, { id, bytes, sha256 }, ports.context);
  for (const { name } of plan.sections) for (const ending of ['json', 'html'] as const) await ports.files.delete(partKey(id, name, ending));
}

/** Removes a copy, and what is left of one that was never finished. */
export async function removeCopy(files: FileStore, id: string): Promise<void> {
  for await (const { key } of files.list(`${exportFolder(id)}/`)) await files.delete(key);
}

async function* rowsOf({ executor, context, beat }: CopyPorts, id: string, section: Section): AsyncGenerator<Readonly<Record<string, unknown>>> {
  for (let after: string | null = ''; after !== null;) {
    beat();
    const page: OutputOf<typeof readExport> = await executor.ask(readExport, { id, section: section.name, after }, context);
    yield* page.rows;
    after = page.next;
  }
}

async function* asJson(ports: CopyPorts, id: string, section: Section): AsyncGenerator<string> {
  yield `{"section":${JSON.stringify(section.name)},"title":${JSON.stringify(section.title)},"rows":[`;
  let comma = '\n';
  for await (const row of rowsOf(ports, id, section)) {
    yield `${comma}${JSON.stringify(row)}`;
    comma = ',\n';
  }
  yield '\n]}\n';
}

async function* asHtml(ports: CopyPorts, id: string, section: Section): AsyncGenerator<string> {
  let rows = 0;
  for await (const row of rowsOf(ports, id, section)) {
    if (rows === 0) yield sectionStart(section);
    rows += 1;
    yield rowOf(row);
  }
  if (rows > 0) yield sectionEnd;
}

async function pack(ports: CopyPorts, id: string, plan: Plan): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const { files, beat } = ports;
  const zip = new ZipFile();
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      beat();
      done(null, chunk);
    },
  });
  const add = (path: string, key: string) => { zip.addReadStreamLazy(path, { compress: !/\.(jpe?g|png|webp|avif)$/i.test(path) }, (give) => { files.get(key).then(({ stream }) => { give(null, stream); }, (error: unknown) => { give(error, Readable.from([])); }); }); };
  zip.addBuffer(Buffer.from(readMe(plan)), 'README.txt');
  zip.addReadStreamLazy('index.html', {}, (give) => { give(null, Readable.from(pageToRead(ports, id, plan))); });
  for (const { name } of plan.sections) add(`data/${name}.json`, partKey(id, name, 'json'));
  zip.on('error', (error: unknown) => { counted.destroy(error instanceof Error ? error : new Error(String(error))); });
  zip.outputStream.pipe(counted);
  const stored = files.put(exportKey(id), counted, { contentType: 'application/zip' });
  await addFiles(ports, id, add);
  zip.end();
  await stored;
  return { bytes, sha256: hash.digest('hex') };
}

/** A file that is gone from the store is left out: its row still tells of it. */
async function addFiles({ executor, context, files, beat }: CopyPorts, id: string, add: (path: string, key: string) => void): Promise<void> {
  for (let after: string | null = ''; after !== null;) {
    const page: OutputOf<typeof listExportFiles> = await executor.ask(listExportFiles, { id, after }, context);
    for (const file of page.files) {
      beat();
      if (await isThere(files, file.key)) add(`files/${file.id}-${safeName(file.name, file.key)}`, file.key);
    }
    after = page.next;
  }
}

async function isThere(files: FileStore, key: string): Promise<boolean> {
  try {
    return (await files.head(key)) !== null;
  } catch (error) {
    if (error instanceof FileNotFound || error instanceof FileDamaged) return false;
    throw error;
  }
}

/** As it was called, with the ending of what it is now. */
function safeName(name: string, key: string): string {
  const ending = /\.[a-z0-9]{2,5}$/.exec(key)?.[0] ?? '';
  return `${name.replace(/\.[A-Za-z0-9]{2,5}$/, '').replaceAll(/[^\p{L}\p{N} ._-]/gu, '_').slice(0, 80)}${ending}`;
}

async function* pageToRead({ files }: CopyPorts, id: string, plan: Plan): AsyncGenerator<Buffer | string> {
  yield head(plan);
  for (const { name } of plan.sections) yield* (await files.get(partKey(id, name, 'html'))).stream as AsyncIterable<Buffer>;
  yield foot;
}
