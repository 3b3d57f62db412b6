'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Checkbox } from '@lintel/ui/checkbox';
import { Field } from '@lintel/ui/field';
import { IconButton } from '@lintel/ui/icon-button';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { type Connection, useChanged } from './use-changed';

type Role = Answers['sso']['get']['roles'][number];
type GroupRole = Connection['roles'][number];

const inBuilding = new Set<Role>(['building_manager', 'building_staff']);

/** Which group gets which role, and who must come by it. */
export function Rules({ connection, roles }: { readonly connection: Connection; readonly roles: readonly Role[] }) {
  const t = useTranslations('organisation.sso.rules');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const role = useTranslations('words.role');
  const { onSettled } = useChanged(connection.organisationId);
  const places = useQuery(trpc.organisation.listPlaces.queryOptions({ organisationId: connection.organisationId }, { enabled: roles.some((each) => inBuilding.has(each)) }));
  const buildings = places.data?.buildings ?? [];
  const [groups, setGroups] = useState<readonly GroupRole[]>(connection.roles);
  const [claim, setClaim] = useState(connection.groupClaim);
  const [everybody, setEverybody] = useState<Role | null>(connection.defaultRole);
  const [isRequired, setRequired] = useState(connection.isRequired);
  const [allowsIdpStart, setAllowsIdpStart] = useState(connection.allowsIdpStart);
  const save = useMutation(trpc.sso.setRules.mutationOptions({ onSuccess: () => { toast({ title: t('saved'), tone: 'positive' }); }, onSettled }));
  const refused = save.isError ? refusal(save.error) : undefined;
  const change = (index: number, patch: Partial<GroupRole>) => { setGroups(groups.map((each, at) => (at === index ? { ...each, ...patch } : each))); };
  const pick = (index: number, next: Role) => { change(index, { role: next, buildingId: inBuilding.has(next) ? (buildings[0]?.id ?? null) : null }); };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate({ id: connection.id, expectedVersion: connection.version, groupClaim: claim, roles: [...groups], defaultRole: everybody, isRequired, allowsIdpStart });
  };
  const [first] = roles;
  return (
    <Card title={t('title')}>
      <form noValidate onSubmit={submit} className="flex flex-col gap-5">
        <p className="max-w-prose text-ink-muted">{t('help')}</p>
        {refused === undefined ? null : <Banner tone="danger" role="alert">{refused.text}</Banner>}
        <Field label={t('claim')} hint={t('claimHint')} error={refused?.fields['groupClaim']} className="max-w-md"><Input value={claim} maxLength={200} onChange={(event) => { setClaim(event.target.value); }} /></Field>
        <ul className="flex flex-col gap-3">
          {groups.map((each, index) => (
            // A row is what it is by its place: the first that fits decides.
            <li key={index} className="flex flex-wrap items-end gap-3">
              <Field label={t('group', { number: index + 1 })} error={refused?.fields[`roles.${index}.group`]} className="min-w-40 flex-1"><Input value={each.group} maxLength={400} onChange={(event) => { change(index, { group: event.target.value }); }} /></Field>
              <Field label={t('gets')} error={refused?.fields[`roles.${index}.role`]} className="min-w-40">
                <NativeSelect value={each.role} onChange={(event) => { pick(index, roles.find((wanted) => wanted === event.target.value) ?? each.role); }}>{roles.map((wanted) => <option key={wanted} value={wanted}>{role(wanted)}</option>)}</NativeSelect>
              </Field>
              {inBuilding.has(each.role) ? (
                <Field label={t('building')} error={refused?.fields[`roles.${index}.buildingId`]} className="min-w-40">
                  <NativeSelect value={each.buildingId ?? ''} onChange={(event) => { change(index, { buildingId: event.target.value }); }}>{buildings.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</NativeSelect>
                </Field>
              ) : null}
              <IconButton label={t('dropGroup', { number: index + 1 })} icon={<Trash2 aria-hidden />} onClick={() => { setGroups(groups.filter((_, at) => at !== index)); }} />
            </li>
          ))}
        </ul>
        {first === undefined ? null : <Button size="sm" className="self-start" onClick={() => { setGroups([...groups, { group: '', role: first, buildingId: inBuilding.has(first) ? (buildings[0]?.id ?? null) : null }]); }}>{t('addGroup')}</Button>}
        <Field label={t('everybody')} hint={t('everybodyHint')} className="max-w-md">
          <NativeSelect value={everybody ?? ''} onChange={(event) => { setEverybody(roles.find((wanted) => wanted === event.target.value) ?? null); }}>
            <option value="">{t('nobody')}</option>
            {roles.filter((wanted) => !inBuilding.has(wanted)).map((wanted) => <option key={wanted} value={wanted}>{role(wanted)}</option>)}
          </NativeSelect>
        </Field>
        <Checkbox label={t('required')} checked={isRequired} onCheckedChange={setRequired} />
        <p className="-mt-3 max-w-prose text-sm text-ink-muted">{t('requiredHelp')}</p>
        {connection.kind === 'saml' ? <Checkbox label={t('idpStart')} checked={allowsIdpStart} onCheckedChange={setAllowsIdpStart} /> : null}
        <Button type="submit" pending={save.isPending} className="self-start">{t('save')}</Button>
      </form>
    </Card>
  );
}
