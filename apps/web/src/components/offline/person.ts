import { shelf } from './shelf';

/** Who is signed in on this device, as the last page said. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly units: 'record' | 'metric' | 'imperial';
  readonly locale: string;
  readonly zone: string;
}

const key = 'me';

export async function personHere(): Promise<Person | undefined> {
  return (await shelf()).get('person', key);
}

/** Somebody is signed in: what anybody else saw on this device is not kept any longer. */
export async function arrive(person: Person): Promise<void> {
  const transaction = (await shelf()).transaction(['person', 'seen', 'shared'], 'readwrite');
  const before = await transaction.objectStore('person').get(key);
  if (before?.id !== person.id) await Promise.all([transaction.objectStore('seen').clear(), transaction.objectStore('shared').clear()]);
  await transaction.objectStore('person').put(person, key);
  await transaction.done;
}

/** Nobody is signed in any more: nothing that was seen stays. What was written and is not sent waits, shown to nobody, for its author alone. */
export async function leave(): Promise<void> {
  const transaction = (await shelf()).transaction(['person', 'seen', 'shared'], 'readwrite');
  await Promise.all([transaction.objectStore('person').clear(), transaction.objectStore('seen').clear(), transaction.objectStore('shared').clear()]);
  await transaction.done;
}
