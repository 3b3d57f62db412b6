import { verifyAudit } from '@lintel/domain/audit';
import { DomainError, isUuid } from '@lintel/kernel';
import type { Command } from 'commander';
import { verb } from '../verb';

/** `lintel audit …`: who did what, provably. */
export function addAudit(program: Command): void {
  const audit = program.command('audit').description('the audit trail');
  verb(audit.command('verify').description('follow every chain from its first entry, and find what no chain holds').option('--organisation <id>', 'one organisation\u2019s chain alone')
    .option('--head <hash>', 'a head from an earlier run: proves that nothing up to it was written anew'), async ({ db, output }, options: { readonly organisation?: string; readonly head?: string }) => {
    const { organisation, head } = options;
    if (organisation !== undefined && !isUuid(organisation)) throw new DomainError('invalid_input', '--organisation takes the organisation\u2019s id.');
    const result = await verifyAudit(db, { chain: organisation, head }, (entries) => { output.progress(`audit: ${entries} entries`); });
    const { chains, findings } = result;
    const told = findings.length === 0
      ? [`The audit trail is whole: ${chains.length} chains, ${chains.reduce((sum, { entries }) => sum + entries, 0)} entries.`, ...chains.map(({ chain, entries, head: end }) => `${chain}  ${entries}  ${end}`)]
      : findings.map(({ chain, seq, check, message, eventId }) => `${chain}  ${seq ?? '-'}  ${check}: ${message}${eventId === null ? '' : ` (${eventId})`}`);
    output.answer(result, told.join('\n'));
    return findings.length === 0 ? undefined : 'attention';
  });
}
