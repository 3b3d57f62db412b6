'use client';

import type { Mapping } from '@lintel/domain/feed/mapping';
import { shippedMappings } from '@lintel/domain/feed/shipped-mappings';
import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Progress } from '@lintel/ui/progress';
import { NativeSelect } from '@lintel/ui/native-select';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { type Agency, type ImportArea, importRunPath } from './area';
import { readMappingFile } from './mapping-file';
import { sendImportFile } from './send-file';

const own = 'own';
type Problem = Readonly<Partial<Record<'file' | 'mapping' | 'form', string>>>;

/** Sends a file and has it checked or imported; from then on it goes its way without this page. */
export function StartImport({ area, agencies }: { readonly area: ImportArea; readonly agencies: readonly Agency[] }) {
  const t = useTranslations('admin.imports.start');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const order = useMutation(trpc.feed.order.mutationOptions());
  const [format, setFormat] = useState<'csv' | 'reso_file'>('csv');
  const [chosen, setChosen] = useState(shippedMappings[0]?.name ?? own);
  const [progress, setProgress] = useState<number>();
  const [problem, setProblem] = useState<Problem>({});

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.submitter);
    const text = (name: string) => { const value = form.get(name); return typeof value === 'string' ? value.trim() : ''; };
    const file = form.get('file');
    if (!(file instanceof File) || file.size === 0) { setProblem({ file: t('noFile') }); return; }
    const mapping = format === 'csv' ? await mappingOf(form.get('mapping')) : undefined;
    if (format === 'csv' && mapping === undefined) return;
    setProblem({});
    setProgress(0);
    try {
      const fileId = await sendImportFile({ organisationId: text('organisation'), file, onProgress: setProgress });
      const defaults = { currency: text('currency').toUpperCase(), zone: text('zone'), country: text('country').toUpperCase() };
      const run = await order.mutateAsync({
        organisationId: text('organisation'), sourceName: text('source') === '' ? (mapping?.name ?? t('resoSource')) : text('source'), fileId, fileName: file.name, isDryRun: text('how') !== 'import',
        plan: mapping === undefined ? { kind: 'reso_file', defaults } : { kind: 'csv', mapping },
      });
      router.push(importRunPath(area, run.id));
    } catch (error) {
      const { text: words, fields } = refusal(error);
      setProblem({ form: Object.values(fields)[0] ?? (order.isError || !(error instanceof Error) || error.message === 'unreachable' ? words : error.message) });
      setProgress(undefined);
    }
  }

  async function mappingOf(given: FormDataEntryValue | null): Promise<Mapping | undefined> {
    const shipped = shippedMappings.find(({ name }) => name === chosen);
    if (shipped !== undefined) return shipped;
    const read = given instanceof File && given.size > 0 ? await readMappingFile(given) : { error: t('noMapping') };
    if ('mapping' in read) return read.mapping;
    setProblem({ mapping: read.error });
    return undefined;
  }

  const isBusy = progress !== undefined;
  return (
    <Card title={t('title')}>
      <p className="mb-4 max-w-3xl text-ink-muted">{t('help')}</p>
      {problem.form === undefined ? null : <Banner tone="danger" role="alert" title={t('failed')}>{problem.form}</Banner>}
      <form onSubmit={(event) => { void submit(event); }} noValidate className="mt-2 grid gap-4 md:grid-cols-2">
        <Field label={t('file')} error={problem.file} need="required"><Input name="file" type="file" accept=".csv,.json,.xml,text/csv,application/json,application/xml"
          onChange={({ target }) => { setFormat(/\.(?:json|xml)$/i.test(target.files?.[0]?.name ?? '') ? 'reso_file' : 'csv'); setProblem({}); }} /></Field>
        <Field label={t('agency')} need="required"><NativeSelect name="organisation">{agencies.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</NativeSelect></Field>
        <Field label={t('format')}>
          <NativeSelect value={format} onChange={({ target }) => { setFormat(target.value === 'csv' ? 'csv' : 'reso_file'); }}>
            <option value="csv">{t('formats.csv')}</option><option value="reso_file">{t('formats.reso_file')}</option>
          </NativeSelect>
        </Field>
        <Field label={t('source')} hint={t('sourceHint')} need="optional"><Input name="source" maxLength={120} placeholder={format === 'csv' && chosen !== own ? chosen : t('resoSource')} /></Field>
        {format === 'csv' ? (
          <>
            <Field label={t('mapping')} hint={shippedMappings.find(({ name }) => name === chosen)?.description ?? t('ownHint')}>
              <NativeSelect value={chosen} onChange={({ target }) => { setChosen(target.value); }}>
                {shippedMappings.map(({ name }) => <option key={name} value={name}>{name}</option>)}<option value={own}>{t('own')}</option>
              </NativeSelect>
            </Field>
            {chosen === own ? <Field label={t('mappingFile')} error={problem.mapping} need="required"><Input name="mapping" type="file" accept=".json,application/json" /></Field> : null}
          </>
        ) : (
          <>
            <Field label={t('currency')}><Input name="currency" defaultValue="USD" maxLength={3} /></Field>
            <Field label={t('country')}><Input name="country" defaultValue="US" maxLength={2} /></Field>
            <Field label={t('zone')}><Input name="zone" defaultValue="America/Los_Angeles" /></Field>
          </>
        )}
        <div className="flex flex-wrap items-center justify-end gap-2 md:col-span-2">
          {isBusy ? <Progress className="me-auto w-56" label={t('sending')} value={progress} isLabelled /> : null}
          <Button type="submit" name="how" value="import" tone="secondary" disabled={isBusy}>{t('import')}</Button>
          <Button type="submit" name="how" value="check" tone="primary" pending={isBusy}>{t('check')}</Button>
        </div>
      </form>
    </Card>
  );
}
