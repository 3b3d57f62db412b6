'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { UiLink } from '@lintel/ui/provider';
import { RadioGroup } from '@lintel/ui/radio';
import { Wizard } from '@lintel/ui/stepper';
import { useMutation } from '@tanstack/react-query';
import { KeyRound, LayoutGrid, ScrollText, UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { formText } from '@/components/form-text';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { startPattern, UnitPatternForm, unitsOf } from './unit-pattern-form';
import { UnitsFile } from './units-file';
import { useSettled } from './use-settled';

type Way = 'pattern' | 'csv' | 'later';
interface Address {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly stateOrProvince: string | null;
  readonly postalCode: string | null;
  readonly country: string;
  readonly zone: string;
}
interface Made {
  readonly id: string;
  readonly name: string;
}

/** Sets up a building: its address, its units, and what usually comes next. */
export function NewBuilding({ organisationId, zone }: { readonly organisationId: string; readonly zone: string }) {
  const t = useTranslations('building.new');
  const [address, setAddress] = useState<Address>();
  const [step, setStep] = useState<1 | 2 | 3>(1);
  const [made, setMade] = useState<Made>();
  const stateOf = (n: number) => (n < step ? 'done' : n === step ? 'current' : 'left');
  return (
    <Wizard title={t('title')} steps={[{ id: '1', label: t('step1'), state: stateOf(1) }, { id: '2', label: t('step2'), state: stateOf(2) }, { id: '3', label: t('step3'), state: stateOf(3) }]} footer={null}>
      {step === 1 ? <AddressStep address={address} zone={zone} onNext={(given) => { setAddress(given); setStep(2); }} /> : null}
      {step === 2 && address !== undefined ? <UnitsStep organisationId={organisationId} address={address} made={made} onMade={setMade} onBack={() => { setStep(1); }} onNext={() => { setStep(3); }} /> : null}
      {step === 3 && made !== undefined ? <DoneStep made={made} /> : null}
    </Wizard>
  );
}

function AddressStep({ address, zone, onNext }: { readonly address: Address | undefined; readonly zone: string; readonly onNext: (address: Address) => void }) {
  const t = useTranslations('building.new');
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = (name: string) => formText(new FormData(event.currentTarget), name).trim();
    const orNull = (name: string) => (text(name) === '' ? null : text(name));
    onNext({ name: text('name'), street: text('street'), city: text('city'), stateOrProvince: orNull('region'), postalCode: orNull('postal'), country: text('country').toUpperCase(), zone: text('zone') });
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <Field label={t('name')} hint={t('nameHint')} need="required"><Input name="name" required maxLength={160} defaultValue={address?.name ?? ''} /></Field>
      <Field label={t('street')} need="required"><Input name="street" required maxLength={300} autoComplete="street-address" defaultValue={address?.street ?? ''} /></Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('postal')}><Input name="postal" maxLength={20} defaultValue={address?.postalCode ?? ''} /></Field>
        <Field label={t('city')} need="required"><Input name="city" required maxLength={120} defaultValue={address?.city ?? ''} /></Field>
        <Field label={t('region')}><Input name="region" maxLength={60} defaultValue={address?.stateOrProvince ?? ''} /></Field>
        <Field label={t('country')} hint={t('countryHint')} need="required"><Input name="country" required pattern="[A-Za-z]{2}" maxLength={2} defaultValue={address?.country ?? ''} /></Field>
      </div>
      <Field label={t('zone')} hint={t('zoneHint')} need="required"><Input name="zone" required list="zones" defaultValue={address?.zone ?? zone} /></Field>
      <datalist id="zones">{Intl.supportedValuesOf('timeZone').map((name) => <option key={name} value={name}>{name}</option>)}</datalist>
      <Button type="submit" tone="primary" className="self-end">{t('next')}</Button>
    </form>
  );
}

interface UnitsStepProps {
  readonly organisationId: string;
  readonly address: Address;
  readonly made: Made | undefined;
  readonly onMade: (made: Made) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

function UnitsStep({ organisationId, address, made, onMade, onBack, onNext }: UnitsStepProps) {
  const t = useTranslations('building.new');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const [way, setWay] = useState<Way>('pattern');
  const [pattern, setPattern] = useState(startPattern);
  const { onSettled } = useSettled();
  const create = useMutation(trpc.building.create.mutationOptions({ onSettled, onSuccess: ({ id }) => { onMade({ id, name: address.name }); if (way !== 'csv') onNext(); } }));
  const { units, problem } = unitsOf(pattern);
  const { name, zone, ...place } = address;
  const refused = create.isError ? refusal(create.error) : undefined;
  // The file is tried against the building, so that is made first.
  if (made !== undefined && way === 'csv') return <UnitsFile buildingId={made.id} onDone={onNext} />;
  return (
    <div className="flex flex-col gap-5">
      <RadioGroup legend={t('how')} look="cards" value={way} onValueChange={(value) => { setWay(value === 'csv' || value === 'later' ? value : 'pattern'); }}
        options={[{ value: 'pattern', label: t('pattern'), hint: t('patternHint') }, { value: 'csv', label: t('csv'), hint: t('csvHint') }, { value: 'later', label: t('later'), hint: t('laterHint') }]} />
      {way === 'pattern' ? <UnitPatternForm pattern={pattern} onChange={setPattern} /> : null}
      {refused === undefined ? null : <p role="alert" className="text-danger-ink">{[refused.text, ...Object.entries(refused.fields).map(([field, message]) => `${field}: ${message}`)].join(' ')}</p>}
      <div className="flex justify-between gap-3">
        <Button onClick={onBack}>{t('back')}</Button>
        <Button tone="primary" pending={create.isPending} disabled={way === 'pattern' && (units.length === 0 || problem !== undefined)}
          onClick={() => { create.mutate({ organisationId, name, zone, address: place, units: way === 'pattern' ? [...units] : [] }); }}>{t('create')}</Button>
      </div>
    </div>
  );
}

function DoneStep({ made }: { readonly made: Made }) {
  const t = useTranslations('building.new');
  return (
    <div className="flex flex-col gap-5">
      <div><h2 className="text-xl font-semibold">{t('doneTitle', { name: made.name })}</h2><p className="text-ink-muted">{t('doneHelp')}</p></div>
      <ul className="grid gap-3 sm:grid-cols-2">
        <Next icon={<UserPlus aria-hidden />} href={paths.members} title={t('doneStaff')} help={t('doneStaffHelp')} />
        <Next icon={<ScrollText aria-hidden />} href={paths.building(made.id, 'rules')} title={t('doneRules')} help={t('doneRulesHelp')} />
        <Next icon={<KeyRound aria-hidden />} href={paths.building(made.id, 'letters')} title={t('doneLetters')} help={t('doneLettersHelp')} />
        <Next icon={<LayoutGrid aria-hidden />} href={paths.building(made.id)} title={t('donePlan')} help={made.name} />
      </ul>
      <UiLink href={paths.building(made.id)} className={buttonClass('primary', 'md', 'self-start')}>{t('donePlan')}</UiLink>
    </div>
  );
}

function Next({ icon, href, title, help }: { readonly icon: ReactNode; readonly href: string; readonly title: string; readonly help: string }) {
  return (
    <li><UiLink href={href} className="flex h-full items-start gap-3 rounded-md border bg-surface p-4 transition-colors hover:bg-hover [&_svg]:mt-0.5 [&_svg]:size-5 [&_svg]:shrink-0">{icon}
      <span><span className="block font-medium">{title}</span><span className="block text-sm text-ink-muted">{help}</span></span></UiLink></li>
  );
}
