import { isDomainError } from '@lintel/kernel';
import { photoOf } from '@/components/photo/source';
import { serverCaller } from '@/server/rsc';

/** The public page of a listing's agent, as its card shows it; null when there is none for this reader. */
export async function readAgentOf(userId: string) {
  try {
    const { slug, name, isVerified, portrait } = await (await serverCaller()).agent.get({ userId });
    return { slug, isVerified, src: portrait === null ? undefined : photoOf(portrait, name)?.src };
  } catch (error) {
    if (isDomainError(error) && error.code === 'not_found') return null;
    throw error;
  }
}
