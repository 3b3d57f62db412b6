'use client';

import type { SearchCriteria } from '@lintel/domain/search/contract';
import { Button } from '@lintel/ui/button';
import { toast } from '@lintel/ui/toast';
import { Bookmark } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { paths } from '@/components/paths';
import { useSignedIn } from '@/components/reader-context';
import { useRouter } from '@/components/use-router';

const SaveSearchDialog = lazy(async () => ({ default: (await import('./save-search-dialog')).SaveSearchDialog }));

export interface SaveSearchProps {
  readonly criteria: SearchCriteria | undefined;
  /** What the search is called unless its owner says otherwise. */
  readonly name: string;
  /** Whether anything at all is looked for. */
  readonly isEmpty: boolean;
}

export function SaveSearch({ criteria, name, isEmpty }: SaveSearchProps) {
  const t = useTranslations('search.save');
  const me = useSignedIn();
  const router = useRouter();
  const pathname = usePathname();
  const [isOpen, setOpen] = useState(false);
  const press = () => {
    if (isEmpty) toast({ title: t('nothing') });
    else if (me === null) router.push(paths.signIn(`${pathname}${window.location.search}`));
    else setOpen(true);
  };
  return (
    <>
      <Button onClick={press} title={me === null ? t('signIn') : undefined}>
        <Bookmark aria-hidden />
        {t('button')}
      </Button>
      {isOpen && criteria !== undefined ? (
        <Suspense fallback={null}>
          <SaveSearchDialog criteria={criteria} suggested={name} onClose={() => { setOpen(false); }} />
        </Suspense>
      ) : null}
    </>
  );
}
