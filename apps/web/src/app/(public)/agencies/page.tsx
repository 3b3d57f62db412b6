import { agencyListInput } from '@lintel/domain/directory/contract';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { AgenciesPage } from '@/features/directory/agencies-page';
import { serverCaller } from '@/server/rsc';
import { readerWords } from '@/server/words';

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

function questionOf(params: Awaited<Props['searchParams']>) {
  const one = (name: string) => (typeof params[name] === 'string' && params[name] !== '' ? params[name] : undefined);
  const parsed = agencyListInput.safeParse({ text: one('text'), area: one('area'), page: one('page') === undefined ? undefined : Number(one('page')) });
  return parsed.success ? parsed.data : agencyListInput.parse({});
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [params, t] = await Promise.all([searchParams, getTranslations('directory.agencies')]);
  const { area, text, page } = questionOf(params);
  return {
    title: area === undefined ? t('title') : t('titleIn', { area }), description: t('description'), alternates: { canonical: paths.agencies(area === undefined ? '' : new URLSearchParams({ area }).toString()) },
    ...(text === undefined && page === 1 ? {} : { robots: { index: false, follow: true } }),
  };
}

export default async function Page({ searchParams }: Props) {
  const asked = questionOf(await searchParams);
  const [found, { formats }] = await Promise.all([(await serverCaller()).agency.list(asked), readerWords()]);
  return <AgenciesPage asked={asked} found={found} formats={formats} />;
}
