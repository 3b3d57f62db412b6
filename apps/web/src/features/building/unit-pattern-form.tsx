'use client';

import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { labelTwice, unitsOfPattern } from '@lintel/domain/building/contract';
import { useTranslations } from 'next-intl';

export interface PatternForm {
  readonly entrances: string;
  readonly lowest: string;
  readonly highest: string;
  readonly perFloor: string;
  readonly label: string;
  readonly skipped: string;
}

export const startPattern: PatternForm = { entrances: 'A, B', lowest: '0', highest: '4', perFloor: '4', label: '{entrance}{floor}{nn}', skipped: '' };

const whole = (text: string, least: number, most: number) => Math.min(most, Math.max(least, Math.trunc(Number(text) || 0)));
const listed = (text: string) => text.split(',').map((part) => part.trim());

/** What the typed pattern makes, and the first number it would make twice. */
export function unitsOf({ entrances, lowest, highest, perFloor, label, skipped }: PatternForm) {
  const units = label.trim() === '' ? [] : unitsOfPattern({
    entrances: listed(entrances).slice(0, 60), lowest: whole(lowest, -20, 200), highest: whole(highest, -20, 200), perFloor: whole(perFloor, 1, 40), label,
    skipped: listed(skipped).filter((part) => part !== '').map(Number).filter(Number.isInteger),
  }).slice(0, 2_000);
  return { units, problem: labelTwice(units) };
}

/** How the units of a regular house are called; what it makes is shown while it is typed. */
export function UnitPatternForm({ pattern, onChange }: { readonly pattern: PatternForm; readonly onChange: (pattern: PatternForm) => void }) {
  const t = useTranslations('building');
  const { units, problem } = unitsOf(pattern);
  const set = (field: keyof PatternForm) => (event: { readonly target: { readonly value: string } }) => { onChange({ ...pattern, [field]: event.target.value }); };
  return (
    <div className="flex flex-col gap-4">
      <Field label={t('pattern.entrances')} hint={t('pattern.entrancesHint')}><Input value={pattern.entrances} onChange={set('entrances')} /></Field>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <Field label={t('pattern.lowest')} hint={t('pattern.floorHint')}><Input type="number" min={-20} max={200} value={pattern.lowest} onChange={set('lowest')} /></Field>
        <Field label={t('pattern.highest')}><Input type="number" min={-20} max={200} value={pattern.highest} onChange={set('highest')} /></Field>
        <Field label={t('pattern.perFloor')}><Input type="number" min={1} max={40} value={pattern.perFloor} onChange={set('perFloor')} /></Field>
      </div>
      <Field label={t('pattern.label')} hint={t('pattern.labelHint')} error={problem === undefined ? undefined : t('new.invalidTwice', { label: problem })}><Input value={pattern.label} onChange={set('label')} /></Field>
      <Field label={t('pattern.skipped')} hint={t('pattern.skippedHint')} need="optional"><Input value={pattern.skipped} onChange={set('skipped')} /></Field>
      <div aria-live="polite" className="rounded-md bg-sunken p-4">
        <p className="text-sm font-medium">{t('pattern.preview', { count: units.length })}</p>
        <p className="tabular mt-2 flex flex-wrap gap-1.5 text-sm">
          {units.slice(0, 48).map((unit) => <span key={`${unit.entrance}/${unit.floor}/${unit.label}`} className="rounded-sm border bg-surface px-2 py-0.5">{unit.label}</span>)}
          {units.length > 48 ? <span className="px-2 py-0.5 text-ink-muted">{t('pattern.andMore', { count: units.length - 48 })}</span> : null}
        </p>
      </div>
    </div>
  );
}
