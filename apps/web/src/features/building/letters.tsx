'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { RadioGroup } from '@lintel/ui/radio';
import { NativeSelect } from '@lintel/ui/native-select';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/components/answers';
import { momentTag } from '@/components/moment-tag';
import { useTRPC } from '@/components/trpc-provider';
import type { Building } from './building-page';
import { LetterSheet } from './letter-sheet';
import { useSettled } from './use-settled';

type Which = 'empty' | 'all' | 'some';
const kinds = ['tenant', 'owner', 'family'] as const;

/** Letters with codes, made for the homes chosen, printed at once; and the codes made before, which can be made worthless. */
export function Letters({ building }: { readonly building: Building }) {
  const t = useTranslations('building.letters');
  const words = useTranslations('building');
  const trpc = useTRPC();
  const [which, setWhich] = useState<Which>('empty');
  const [some, setSome] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('tenant');
  const [days, setDays] = useState('30');
  const [uses, setUses] = useState('4');
  const plan = useQuery(trpc.building.getPlan.queryOptions({ id: building.id }));
  const issue = useMutation(trpc.unitCode.issue.mutationOptions(useSettled()));
  const homes = (plan.data?.units ?? []).filter((unit) => unit.kind === 'home' || unit.kind === 'commercial');
  const empty = homes.filter((unit) => unit.occupancy === 'empty');
  const named = new Set(some.split(',').map((label) => label.trim()));
  const chosen = which === 'all' ? homes : which === 'empty' ? empty : homes.filter((unit) => named.has(unit.label));
  if (issue.data !== undefined) return <Printed building={building} issued={issue.data} />;
  return (
    <div className="grid gap-8 lg:grid-cols-[1fr_26rem]">
      <section aria-label={t('title')} className="flex max-w-xl flex-col gap-5">
        <p className="text-ink-muted">{t('lead')}</p>
        <RadioGroup legend={t('which')} value={which} onValueChange={(value) => { setWhich(value === 'all' || value === 'some' ? value : 'empty'); }}
          options={[{ value: 'empty', label: t('everyEmpty', { count: empty.length }) }, { value: 'all', label: t('everyHome', { count: homes.length }) }, { value: 'some', label: t('choose') }]} />
        {which === 'some' ? <Field label={t('unitNumbers')}><Input value={some} onChange={(event) => { setSome(event.target.value); }} /></Field> : null}
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
          <Field label={t('for')}><NativeSelect value={kind} onChange={(event) => { setKind(kinds.find((one) => one === event.target.value) ?? 'tenant'); }}>{kinds.map((one) => <option key={one} value={one}>{words(`kind.${one}`)}</option>)}</NativeSelect></Field>
          <Field label={t('days')}><Input type="number" min={1} max={90} value={days} onChange={(event) => { setDays(event.target.value); }} /></Field>
          <Field label={t('uses')}><Input type="number" min={1} max={10} value={uses} onChange={(event) => { setUses(event.target.value); }} /></Field>
        </div>
        <Button tone="primary" className="self-start" disabled={chosen.length === 0} pending={issue.isPending} onClick={() => { issue.mutate({ buildingId: building.id, unitIds: chosen.slice(0, 500).map(({ id }) => id), kind, days: Number(days), uses: Number(uses) }); }}>{t('make', { count: chosen.length })}</Button>
      </section>
      <MadeCodes buildingId={building.id} />
    </div>
  );
}

function Printed({ building, issued }: { readonly building: Building; readonly issued: Answers['unitCode']['issue'] }) {
  const t = useTranslations('building.letters');
  return (
    <div className="flex flex-col gap-6">
      <Banner tone="positive" className="print:hidden" action={<Button onClick={() => { window.print(); }}><Printer aria-hidden className="size-4" />{t('print')}</Button>}>{t('ready', { count: issued.codes.length })}</Banner>
      <div className="grid gap-4 md:grid-cols-2 print:block">{issued.codes.map((one) => <LetterSheet key={one.id} building={building} unitLabel={one.unitLabel} code={one.code} expiresAt={issued.expiresAt} />)}</div>
    </div>
  );
}

function MadeCodes({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('building.letters');
  const words = useTranslations('building');
  const trpc = useTRPC();
  const query = useQuery(trpc.unitCode.list.queryOptions({ buildingId }));
  const revoke = useMutation(trpc.unitCode.revoke.mutationOptions({ ...useSettled(), onSuccess: () => { toast({ title: t('revoked') }); } }));
  const items = query.data?.items ?? [];
  return (
    <section>
      <h2 className="mb-2 font-semibold">{t('made')}</h2>
      {items.length === 0 ? <p className="text-ink-muted">{t('none')}</p> : (
        <ul className="max-h-[32rem] divide-y overflow-y-auto rounded-md border bg-surface">
          {items.map((code) => (
            <li key={code.id} className="flex items-center justify-between gap-3 px-4 py-2.5 text-sm">
              <span className="min-w-0"><span className="block font-medium">{words('unitSheet.title', { label: code.unitLabel })} · {words(`kind.${code.kind}`)}</span>
                <span className="text-ink-muted">{t(`state.${code.state}`)}{code.state === 'open' ? ` ${t('left', { count: code.usesLeft })}` : ''} · {t.rich('runsOut', momentTag(code.expiresAt))}</span></span>
              {code.state === 'open' ? <Button size="sm" tone="danger-quiet" pending={revoke.isPending && revoke.variables.id === code.id} onClick={() => { revoke.mutate({ id: code.id }); }}>{t('revoke')}</Button> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
