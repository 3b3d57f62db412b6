import { defineQuery } from '@lintel/db';
import { relayStatus } from '@lintel/db/log';
import { noInput, type RelayState, relayState } from '../contract';
import { platformPolicy } from '../policy';

type ConsumerState = RelayState['consumers'][number];

/** How the sequencer and every consumer stand: lag, pauses, parked aggregates, rebuilds. Errors: forbidden. */
export const getRelay = defineQuery({
  name: 'admin.getRelay',
  summary: 'How the log and everyone who reads it stand.',
  input: noInput,
  output: relayState,
  permission: 'platform.view',
  async run(scope) {
    scope.authorise(platformPolicy, 'platform.view', {});
    const { sequencer, consumers } = await relayStatus(scope.db);
    return {
      sequencer: { ...sequencer },
      consumers: consumers.map(({ pausedSince, lanes, build, types, ...rest }): ConsumerState => ({
        ...rest,
        types: types === '*' ? null : [...types],
        pausedSince: iso(pausedSince),
        lanes: lanes.map((lane) => ({ ...lane, pausedSince: iso(lane.pausedSince), retryAt: iso(lane.retryAt) })),
        build: build === null ? null : { ...build, startedAt: build.startedAt.toISOString(), finishedAt: iso(build.finishedAt) },
      })),
    };
  },
});

function iso(instant: Date | null): string | null {
  return instant?.toISOString() ?? null;
}
