import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { setOrganisationInput, settingState } from '../contract';
import { assistantOrganisationSet } from '../events';
import { assistantPolicy } from '../policy';
import { settingOf } from '../store';

/**
 * Switches the assistant of an organisation on or off, lets it ask a language model or not, and says what that may cost a day. It counts from the next thing it is asked. What is left out stays.
 * Events: assistant.organisation_set. Errors: stale_version, not_found, forbidden.
 */
export const setOrganisation = defineCommand({
  name: 'assistant.setOrganisation',
  summary: 'Say what the assistant of an organisation may do and spend.',
  input: setOrganisationInput,
  output: settingState,
  permission: 'assistant.organisation',
  events: [assistantOrganisationSet],
  async run(tx, { organisationId, expectedVersion, ...wanted }) {
    tx.authorise(assistantPolicy, 'assistant.organisation', { organisationId, soughtAs: { record: 'organisation', id: organisationId } });
    const organisation = await tx.db.selectFrom('organisation').select('id').where('id', '=', organisationId).forUpdate().executeTakeFirst();
    if (organisation === undefined) throw notFound('organisation', organisationId);
    const before = await settingOf(tx, organisationId);
    refuseStale('setting', before, expectedVersion);
    const next = { isOn: wanted.isOn ?? before.isOn, usesModel: wanted.usesModel ?? before.usesModel, dailyTokens: wanted.dailyTokens ?? before.dailyTokens };
    if (next.isOn === before.isOn && next.usesModel === before.usesModel && next.dailyTokens === before.dailyTokens) return { version: before.version };
    const version = before.version + 1;
    const columns = { is_on: next.isOn, uses_model: next.usesModel, daily_tokens: next.dailyTokens, version, updated_at: tx.now };
    await tx.db.insertInto('assistant_setting').values({ organisation_id: organisationId, ...columns }).onConflict((oc) => oc.column('organisation_id').doUpdateSet(columns)).execute();
    tx.append(assistantOrganisationSet, { aggregateId: organisationId, aggregateVersion: version, organisationId, data: next });
    return { version };
  },
});
