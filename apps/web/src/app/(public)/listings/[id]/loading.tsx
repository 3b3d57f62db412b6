import { Skeleton, SkeletonText } from '@lintel/ui/skeleton';
import { useTranslations } from 'next-intl';

export default function Loading() {
  const t = useTranslations('listing');
  return (
    <div aria-busy className="mx-auto w-full max-w-7xl md:px-6">
      <p role="status" className="sr-only">{t('skeleton')}</p>
      <Skeleton className="mx-4 my-3.5 h-5 w-56 md:mx-0" />
      <Skeleton className="aspect-[3/2] w-full rounded-none! md:aspect-[2.2] md:rounded-md!" />
      <div className="grid gap-14 px-4 pt-7 md:px-0 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div>
          <Skeleton className="h-6 w-28" />
          <Skeleton className="mt-4 h-11 w-3/4" />
          <Skeleton className="mt-3 h-5 w-1/3" />
          <Skeleton className="mt-7 h-9 w-44" />
          <Skeleton className="mt-4 h-6 w-72" />
          <SkeletonText lines={5} />
        </div>
        <Skeleton className="hidden h-112 lg:block" />
      </div>
    </div>
  );
}
