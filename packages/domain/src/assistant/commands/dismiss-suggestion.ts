import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { dismissInput, jobState } from '../contract';
import { aiSuggestionDecided } from '../events';
import { assistantPolicy } from '../policy';
import { aboutOf, factOf, jobAttributes, lockJob, updateJob } from '../store';

/**
 * Puts a suggestion about a ticket aside, for everybody who works there. Using one needs no command of its own: the ticket is described anew, by whoever may.
 * Done twice it is done once. Events: ai.suggestion_decided. Errors: conflict (somebody has used it, or there is none yet), stale_version, not_found.
 */
export const dismissSuggestion = defineCommand({
  name: 'assistant.dismiss',
  summary: 'Put a suggestion about a ticket aside.',
  input: dismissInput,
  output: jobState,
  permission: 'assistant.triage',
  events: [aiSuggestionDecided],
  async run(tx, { id, expectedVersion }) {
    const job = await lockJob(tx, id);
    tx.authorise(assistantPolicy, 'assistant.triage', { ...jobAttributes(job), soughtAs: { record: 'assistant_job', id } }, 'assistant.triage');
    refuseStale('assistant_job', job, expectedVersion);
    if (job.decision === 'dismissed') return { id, version: job.version, status: job.status };
    if (job.kind !== 'triage' || job.status !== 'done' || job.decision !== null) throw new DomainError('conflict', 'There is nothing to put aside: it was decided already, or nothing is suggested yet.', { decision: job.decision });
    const updated = await updateJob(tx, job, { decision: 'dismissed', decided_by: tx.actor.userId, decided_at: tx.now });
    tx.append(aiSuggestionDecided, { ...factOf(updated), data: { ...aboutOf(updated), decision: 'dismissed' } });
    return { id, version: updated.version, status: updated.status };
  },
});
