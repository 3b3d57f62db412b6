import type { SocialProvider } from '@lintel/adapters/identity';
import type { Executor } from '@lintel/db';
import type { Actor } from '@lintel/kernel';
import type { Logger } from 'pino';
import type { Limits } from '../limits/limits';
import type { Exchange } from '../transport/exchange';
import type { Connection } from './connections';

export interface SignInDoorConfig {
  readonly executor: Executor;
  readonly limits: Pick<Limits, 'admitSignIn'>;
  readonly providers: readonly SocialProvider[];
  /** An organisation's provider, by its id. */
  connection(id: string): Promise<Connection | undefined>;
  readonly appUrl: string;
  /** What session tokens are encrypted with. */
  readonly secret: string;
  readonly log: Logger;
  resolveActor(exchange: Exchange): Promise<Actor>;
  assertSameOrigin(exchange: Exchange): void;
}

export const signInPrefix = '/api/sign-in/';
export const isSecure = ({ appUrl }: SignInDoorConfig) => appUrl.startsWith('https:');
