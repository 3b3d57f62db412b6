import type { Scope } from '@lintel/db';
import type { z } from 'zod';
import type { consentView } from './contract';
import { consentPurpose, currentWording, wordingOf } from './purposes';

/** What a person allows, purpose by purpose, with everything they ever said to it. */
export async function readConsents(scope: Scope, userId: string): Promise<z.infer<typeof consentView>[]> {
  const rows = await scope.db.selectFrom('consent as c').innerJoin('consent_change as h', 'h.consent_id', 'c.id')
    .select(['c.purpose', 'h.is_given', 'h.changed_at', 'h.place', 'h.locale', 'h.wording']).where('c.user_id', '=', userId).orderBy('h.version', 'desc').execute();
  return consentPurpose.options.map((purpose) => {
    const said = rows.filter((row) => row.purpose === purpose);
    const wording = currentWording(purpose);
    return {
      purpose, wording, isGiven: said[0]?.is_given === true && said[0].wording === wording.edition,
      history: said.map((row) => ({
        isGiven: row.is_given, at: row.changed_at.toISOString(), locale: row.locale, edition: row.wording, text: wordingOf(purpose, row.wording),
        // The column's check constraint allows nothing else.
        place: row.place as 'registration' | 'account' | 'unsubscribe',
      })),
    };
  });
}
