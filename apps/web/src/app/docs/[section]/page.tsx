import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Operation } from '@/features/docs/operation';
import { apiReference } from '@/server/api-reference';

interface Props {
  readonly params: Promise<{ readonly section: string }>;
}

async function sectionOf({ params }: Props) {
  const { section: slug } = await params;
  return apiReference().find((section) => section.slug === slug) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await sectionOf(props)).title };
}

export default async function DocsSectionPage(props: Props) {
  const { title, entries } = await sectionOf(props);
  return (
    <>
      <h1 className="headline text-4xl">{title}</h1>
      <ul className="mt-4 columns-1 gap-8 text-sm sm:columns-2">
        {entries.map(({ id, summary }) => <li key={id} className="py-0.5"><a className="text-accent-ink" href={`#${id}`}>{summary}</a></li>)}
      </ul>
      <div className="mt-8 flex flex-col gap-10">
        {entries.map((entry) => <Operation key={entry.id} entry={entry} />)}
      </div>
    </>
  );
}
