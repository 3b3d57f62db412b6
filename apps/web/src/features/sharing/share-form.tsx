'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Combobox } from '@lintel/ui/combobox';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useUi } from '@lintel/ui/provider';
import { Segmented } from '@lintel/ui/segmented';
import { NativeSelect } from '@lintel/ui/native-select';
import { toast } from '@lintel/ui/toast';
import { type GrantRight, shareable, type ShareableType } from '@lintel/domain/organisation/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useDeferredValue, useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { instantIn } from '@/components/zoned';
import { useOrganisationRefusal } from '@/features/organisation/use-organisation-refusal';

type RightWord = 'see' | 'edit' | 'sell' | 'read' | 'answer' | 'write';
/** What each right is called, of each kind of record: exactly those that it can be shared with. */
const wordsOfRights: { readonly [Type in ShareableType]: Readonly<Record<(typeof shareable)[Type][number], RightWord>> } = {
  listing: { view: 'see', edit: 'edit', act: 'sell' }, inquiry: { view: 'read', act: 'answer' }, ticket: { view: 'read', act: 'write' }, building: { view: 'see' },
};

const mailForm = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/** Chooses a person by address or an agency by name, what they may do, and until when. */
export function ShareForm({ ownerId, ...record }: { readonly recordType: ShareableType; readonly recordId: string; readonly ownerId: string }) {
  const t = useTranslations('sharing');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refused = useOrganisationRefusal();
  const { timeZone } = useUi();
  const [kind, setKind] = useState<'user' | 'organisation'>('user');
  const [email, setEmail] = useState('');
  const [agency, setAgency] = useState<{ readonly id: string; readonly name: string }>();
  const [right, setRight] = useState<GrantRight>('view');
  const rights: readonly GrantRight[] = shareable[record.recordType];
  const rightWords: Readonly<Partial<Record<GrantRight, RightWord>>> = wordsOfRights[record.recordType];
  const [day, setDay] = useState('');
  const [isChecked, setChecked] = useState(false);
  const name = kind === 'user' ? email.trim() : (agency?.name ?? '');
  const isMissing = kind === 'user' ? !mailForm.test(name) : agency === undefined;
  const until = day === '' ? null : (instantIn(`${day}T23:59:59`, timeZone) ?? null);
  const give = useMutation(trpc.grant.give.mutationOptions({
    onSuccess: async () => {
      await Promise.all([client.invalidateQueries(trpc.grant.list.queryFilter()), client.invalidateQueries(trpc.grant.listShares.infiniteQueryFilter())]);
      toast({ title: t('dialog.done', { name }), tone: 'positive' });
      setEmail('');
      setAgency(undefined);
      setRight('view');
      setChecked(false);
    },
  }));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (!isMissing) give.mutate({ ...record, right, until, subjectType: kind, ...(kind === 'user' ? { email: name } : { subjectId: agency?.id }) });
  };
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      {give.isError ? <Banner tone="danger" role="alert">{refused(give.error)}</Banner> : null}
      <Segmented label={t('dialog.with')} value={kind} onValueChange={setKind} options={[{ value: 'user', label: t('dialog.person') }, { value: 'organisation', label: t('dialog.organisation') }]} />
      {kind === 'user' ? (
        <Field label={t('dialog.email')} hint={t('dialog.emailHint')} need="required" error={isChecked && isMissing ? t('dialog.emailWrong') : undefined}>
          <Input type="email" inputMode="email" autoComplete="off" maxLength={254} value={email} onChange={(event) => { setEmail(event.target.value); }} />
        </Field>
      ) : (
        <Field label={t('dialog.agency')} hint={t('dialog.agencyHint')} need="required" error={isChecked && isMissing ? t('dialog.agencyMissing') : undefined}><AgencyChoice ownerId={ownerId} chosen={agency} onChoose={setAgency} /></Field>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t('dialog.right')}>
          <NativeSelect value={right} onChange={(event) => { setRight(rights.find((one) => one === event.target.value) ?? 'view'); }}>{rights.map((one) => <option key={one} value={one}>{t(`rightsOf.${rightWords[one] ?? 'see'}`)}</option>)}</NativeSelect>
        </Field>
        <Field label={t('dialog.until')} hint={t('dialog.untilHint')} need="optional"><Input type="date" value={day} onChange={(event) => { setDay(event.target.value); }} /></Field>
      </div>
      <Button type="submit" tone="primary" className="self-start" pending={give.isPending}>{t('dialog.action')}</Button>
    </form>
  );
}

interface AgencyChoiceProps {
  /** Whose the record is: they have it already. */
  readonly ownerId: string;
  readonly chosen: { readonly id: string; readonly name: string } | undefined;
  readonly onChoose: (agency: { readonly id: string; readonly name: string } | undefined) => void;
}

function AgencyChoice({ ownerId, chosen, onChoose }: AgencyChoiceProps) {
  const t = useTranslations('sharing.dialog');
  const trpc = useTRPC();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const found = useQuery({ ...trpc.agency.list.queryOptions({ limit: 20, ...(text === '' ? {} : { text }) }), placeholderData: (before) => before });
  const items = found.data?.items.filter(({ id }) => id !== ownerId) ?? [];
  const options = [...(chosen === undefined || items.some(({ id }) => id === chosen.id) ? [] : [{ value: chosen.id, label: chosen.name }]), ...items.map((one) => ({ value: one.id, label: one.name, detail: one.areas[0] }))];
  return (
    <Combobox
      options={options} value={chosen?.id} placeholder={t('agencySearch')} source={{ query: typed, onQueryChange: setTyped, isLoading: found.isFetching }}
      onValueChange={(value) => { const option = options.find((one) => one.value === value); onChoose(option === undefined ? undefined : { id: option.value, name: option.label }); }}
    />
  );
}
