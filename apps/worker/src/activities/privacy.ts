import { Readable } from 'node:stream';
import type { FileStore } from '@lintel/adapters/files';
import type { Executor } from '@lintel/db';
import { listRemains, wakeDeletion, wakeExport } from '@lintel/domain/privacy';
import type { OutputOf, RequestContext } from '@lintel/kernel';
import { buildCopy, type CopyPorts, removeCopy } from '../personal-data/build-copy';
import { erasedMark } from '../personal-data/erased-marks';

type Answer = OutputOf<typeof wakeExport>;

/** Makes a copy of personal data as far as it is not made, and removes it when its time is over. */
export async function wakeCopy(ports: CopyPorts, id: string): Promise<Answer> {
  const { executor, context, files } = ports;
  await buildCopy(ports, id);
  const answer = await executor.execute(wakeExport, { id }, context);
  if (answer.isFinal) await removeCopy(files, id);
  return answer;
}

/** Takes the deletion of an account further. Once it is done, what is left outside the database goes too, and a mark stays there for the day a backup is restored. */
export async function wakeErasure({ executor, files }: { readonly executor: Executor; readonly files: FileStore }, id: string, context: RequestContext): Promise<Answer> {
  const answer = await executor.execute(wakeDeletion, { id }, context);
  if (answer.state !== 'done') return answer;
  const { userId, folders } = await executor.ask(listRemains, { id }, context);
  for (const folder of folders) for await (const { key } of files.list(`${folder}/`)) await files.delete(key);
  if (userId !== null) await files.put(erasedMark(userId), Readable.from([Buffer.from('\n')]), { contentType: 'text/plain' });
  return answer;
}
