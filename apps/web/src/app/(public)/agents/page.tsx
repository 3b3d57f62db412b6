import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/components/paths';
import { filterNames, writeQuestion } from '@/features/directory/agents-address';
import { AgentsPage } from '@/features/directory/agents-page';
import { readQuestion, type SearchParams } from '@/features/directory/agents-query';
import { reader } from '@/server/reader';
import { serverCaller } from '@/server/rsc';
import { readerWords } from '@/server/words';

interface Props {
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [params, t] = await Promise.all([searchParams, getTranslations('directory.list')]);
  const asked = readQuestion(params);
  // One page for each area is worth keeping; every other mixture of filters is the same people again.
  const isKept = filterNames.every((name) => name === 'area' || asked[name] === undefined) && asked.page === 1;
  return {
    title: asked.area === undefined ? t('title') : t('titleIn', { area: asked.area }), description: t('description'),
    alternates: { canonical: paths.agents(writeQuestion({ area: asked.area })) }, ...(isKept ? {} : { robots: { index: false, follow: true } }),
  };
}

export default async function Page({ searchParams }: Props) {
  const asked = readQuestion(await searchParams);
  const [found, { formats }, { locale }] = await Promise.all([(await serverCaller()).agent.list(asked), readerWords(), reader()]);
  return <AgentsPage asked={asked} found={found} formats={formats} locale={locale} />;
}
