import { chooseFileStore, type FileStore } from '@lintel/adapters/files';
import type { Env } from '../env';

/** The outside, by what the environment chose. */
export interface Ports {
  readonly files: FileStore;
}

export async function createPorts(env: Env): Promise<Ports> {
  return { files: await chooseFileStore(env) };
}
