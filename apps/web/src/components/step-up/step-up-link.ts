import type { TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { AppRouter } from '@/server/routers';
import { refusedCode } from '../refused';
import { confirmIdentity } from './step-up';

/**
 * Where the server asks that a person confirm who they are, asks them and then sends the very same request again, under the same idempotency
 * key: no screen needs to know which of its buttons are dangerous.
 */
export function stepUpLink(): TRPCLink<AppRouter> {
  return () => ({ op, next }) => {
    if (op.type !== 'mutation') return next(op);
    return observable((observer) => {
      let current: { unsubscribe(): void } | undefined;
      let isOver = false;
      const attempt = (mayAsk: boolean) => {
        current = next(op).subscribe({
          next: (value) => { observer.next(value); },
          complete: () => { observer.complete(); },
          error: (error) => {
            if (!mayAsk || refusedCode(error) !== 'step_up_required') {
              observer.error(error);
              return;
            }
            void askThen(() => { attempt(false); }, () => { observer.error(error); });
          },
        });
      };
      const askThen = async (repeat: () => void, giveUp: () => void) => {
        const isConfirmed = await confirmIdentity();
        if (isOver) return;
        if (isConfirmed) repeat();
        else giveUp();
      };
      attempt(true);
      return () => {
        isOver = true;
        current?.unsubscribe();
      };
    });
  };
}
