import { type Shared, shelf } from './shelf';

const key = 'latest';
const most = 6;

/** Keeps what another app shared until the form that it is for is open. */
export async function keepShared(form: FormData): Promise<void> {
  const words = ['title', 'text'].flatMap((name) => { const part = form.get(name); return typeof part === 'string' && part.trim() !== '' ? [part.trim()] : []; }).join(' ').slice(0, 120);
  const files = form.getAll('photos').filter((one): one is File => one instanceof File && one.size > 0).slice(0, most);
  await (await shelf()).put('shared', { words, files }, key);
}

/** What was shared, once. */
export async function takeShared(): Promise<Shared | undefined> {
  const transaction = (await shelf()).transaction('shared', 'readwrite');
  const shared = await transaction.store.get(key);
  await transaction.store.delete(key);
  await transaction.done;
  return shared;
}
