'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { NativeSelect } from '@lintel/ui/native-select';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@lintel/ui/table';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { useSettled } from './use-settled';

type Report = Answers['building']['checkUnits'];
type Columns = Report['columns'];
const fields = ['label', 'entrance', 'floor', 'kind', 'area', 'bedrooms'] as const;

/** Units from a file: tried as soon as it is chosen, every fault by line and column, imported when there is none. */
export function UnitsFile({ buildingId, onDone }: { readonly buildingId: string; readonly onDone: () => void }) {
  const t = useTranslations('building.csv');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const [csv, setCsv] = useState<string | null>(null);
  const [columns, setColumns] = useState<Columns>();
  const input = { buildingId, csv: csv ?? '', ...(columns === undefined ? {} : { columns }) };
  const check = useQuery({ ...trpc.building.checkUnits.queryOptions(input), enabled: csv !== null, retry: false, placeholderData: (before) => before });
  const take = useMutation(trpc.building.importUnits.mutationOptions({ ...useSettled(), onSuccess: ({ created, updated }) => { toast({ title: t('done', { created, updated }), tone: 'positive' }); onDone(); } }));
  const report = check.data;
  return (
    <div className="flex flex-col gap-4">
      <Field label={t('file')} hint={t('fileHint')}>
        <Input type="file" accept=".csv,.txt,text/csv" onChange={(event) => { const file = event.target.files?.[0]; setColumns(undefined); if (file !== undefined) void file.text().then(setCsv); }} />
      </Field>
      <pre className="overflow-x-auto rounded-md bg-sunken p-3 text-sm"><span className="sr-only">{t('example')}: </span>{'unit,entrance,floor,bedrooms\nA101,A,1,2\nA102,A,1,3'}</pre>
      {check.isError ? <Banner tone="danger" role="alert">{Object.values(refusal(check.error).fields)[0] ?? refusal(check.error).text}</Banner> : null}
      {csv === null || report === undefined || check.isError ? null : (
        <>
          <ColumnChoice report={report} onChange={setColumns} />
          <p className="font-medium" aria-live="polite">{t('report', { rows: report.rows, created: report.created, updated: report.updated, unchanged: report.unchanged })}</p>
          {report.faults.length === 0 ? <Banner tone="positive">{t('ok')}</Banner> : <Faults faults={report.faults} />}
          <Button tone="primary" pending={take.isPending} disabled={report.faults.length > 0 || report.rows === 0} onClick={() => { take.mutate(input); }}>{t('import', { count: report.created + report.updated })}</Button>
        </>
      )}
    </div>
  );
}

function ColumnChoice({ report, onChange }: { readonly report: Report; readonly onChange: (columns: Columns) => void }) {
  const t = useTranslations('building.csv');
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{t('columns')}</legend>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {fields.map((field) => (
          <Field key={field} label={t(`column.${field}`)}>
            <NativeSelect value={report.columns[field] ?? ''} onChange={(event) => { onChange(withColumn(report.columns, field, event.target.value)); }}>
              <option value="">{t('none')}</option>
              {report.header.map((title) => <option key={title} value={title}>{title}</option>)}
            </NativeSelect>
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

function withColumn(columns: Columns, field: (typeof fields)[number], title: string): Columns {
  const { [field]: _before, ...rest } = columns;
  return title === '' ? rest : { ...rest, [field]: title };
}

function Faults({ faults }: { readonly faults: Report['faults'] }) {
  const t = useTranslations('building.csv');
  return (
    <div className="flex flex-col gap-2">
      <Banner tone="danger" role="alert">{t('faults', { count: faults.length })}</Banner>
      <Table label={t('faults', { count: faults.length })}>
        <TableHead><TableRow><TableHeader numeric>{t('line')}</TableHeader><TableHeader>{t('field')}</TableHeader><TableHeader>{t('problem')}</TableHeader></TableRow></TableHead>
        <TableBody>{faults.map((fault) => <TableRow key={`${fault.line}/${fault.field}/${fault.message}`}><TableCell numeric>{fault.line}</TableCell><TableCell>{fault.field}</TableCell><TableCell>{fault.message}</TableCell></TableRow>)}</TableBody>
      </Table>
    </div>
  );
}
