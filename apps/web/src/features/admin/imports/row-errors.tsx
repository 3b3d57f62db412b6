'use client';

import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { EmptyState } from '@lintel/ui/empty-state';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@lintel/ui/table';
import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { useTRPCClient } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';

type Run = Answers['feed']['getRun'];

const atOnce = 200;

/** What was wrong with which line and field. The first come with the run itself; more are read by line. */
export function RowErrors({ run }: { readonly run: Run }) {
  const t = useTranslations('admin.imports');
  const { number } = useFormats();
  const client = useTRPCClient();
  const more = useInfiniteQuery({
    queryKey: ['import row errors', run.id, run.errors.at(-1)?.line ?? 0],
    queryFn: ({ pageParam }) => client.feed.getRun.query({ id: run.id, afterLine: pageParam, limit: atOnce }),
    initialPageParam: run.errors.at(-1)?.line ?? 0,
    getNextPageParam: ({ errors }) => (errors.length < atOnce ? undefined : errors.at(-1)?.line),
    enabled: false,
  });
  const errors = [...run.errors, ...(more.data?.pages.flatMap((page) => page.errors) ?? [])];
  const hasMore = more.data === undefined ? run.errors.length >= atOnce : more.hasNextPage;
  if (errors.length === 0)
    return run.state === 'running' ? null : (
      <Card><EmptyState icon={<CircleCheck aria-hidden />} title={t(run.isDryRun && run.rejected === 0 ? 'noErrorsDry' : 'noErrors')}>{run.rejected > 0 ? t('errorsDry') : null}</EmptyState></Card>
    );
  return (
    <Card title={t('errors')}>
      <p className="mb-3 max-w-3xl text-ink-muted">{t('errorsHelp')}</p>
      <Table label={t('errors')}>
        <TableHead>
          <TableRow><TableHeader numeric>{t('line')}</TableHeader><TableHeader>{t('field')}</TableHeader><TableHeader>{t('value')}</TableHeader><TableHeader>{t('problem')}</TableHeader><TableHeader>{t('key')}</TableHeader></TableRow>
        </TableHead>
        <TableBody>
          {errors.map((error, index) => (
            <TableRow key={`${error.line} ${error.field} ${index}`}>
              <TableCell numeric>{number(error.line)}</TableCell>
              <TableCell className="font-medium">{error.field}</TableCell>
              <TableCell className="max-w-60"><code className="text-sm break-words">{error.value ?? <span className="font-sans text-ink-faint">{t('emptyValue')}</span>}</code></TableCell>
              <TableCell className="min-w-48">{error.message}</TableCell>
              <TableCell className="max-w-40 truncate text-sm text-ink-muted">{error.sourceKey ?? '–'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {hasMore ? <Button className="mt-4" pending={more.isFetching} onClick={() => { void (more.data === undefined ? more.refetch() : more.fetchNextPage()); }}>{t('more')}</Button> : null}
    </Card>
  );
}
