'use client';

import { Button } from '@lintel/ui/button';
import { Countdown } from '@lintel/ui/countdown';
import { useUiText } from '@lintel/ui/provider';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Eye, UserRoundPen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useLive } from '@/components/live/use-live';
import { leaveBy } from '@/components/leaving';
import { paths } from '@/components/paths';
import { standingOf } from '@/components/standing';
import { useStandingPrefix } from '@/components/standing-context';
import { useTRPC, useTRPCClient } from '@/components/trpc-provider';

/** Stands over every page that is looked at as somebody else: as whom, how much longer, and the way out. */
export function ActingBanner() {
  const { kind, key } = standingOf(useStandingPrefix());
  return kind === 'as' ? <Standing id={key} /> : null;
}

/** A whole new page, of whoever one is. */
function leave(): void {
  window.location.assign(paths.start);
}

function Standing({ id }: { readonly id: string }) {
  const t = useTranslations('standingIn.banner');
  const text = useUiText();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const refusal = useRefusal();
  const end = useMutation({
    mutationFn: () => leaveBy(() => client.acting.end.mutate({ id })), onSuccess: leave, onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); },
  });
  // Who stops by themselves is led to their own place, not told that it is over.
  const isLeaving = end.isPending || end.isSuccess;
  const acting = useQuery({ ...trpc.acting.get.queryOptions({ id }), refetchInterval: 60_000, enabled: !isLeaving });
  useLive([`acting:${id}`], { queries: [trpc.acting.get.queryFilter({ id })] });
  const found = acting.data;
  const isOver = !isLeaving && (found?.isOver === true || acting.isError);
  const expiresAt = found?.expiresAt;
  useEffect(() => {
    if (isOver) window.location.assign(paths.standingInEnded);
    if (expiresAt === undefined) return undefined;
    const timer = setTimeout(() => { window.location.assign(paths.standingInEnded); }, Math.max(0, Math.min(2 ** 31 - 1, new Date(expiresAt).getTime() - Date.now())));
    return () => { clearTimeout(timer); };
  }, [isOver, expiresAt]);
  const isLooking = found?.kind === 'impersonation';
  return (
    <section aria-label={t('label')} className="sticky top-0 z-40 flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-caution bg-caution-soft px-4 py-2 text-caution-ink print:hidden">
      {isLooking ? <Eye aria-hidden className="size-4.5 shrink-0" /> : <UserRoundPen aria-hidden className="size-4.5 shrink-0" />}
      <p className="min-w-0 flex-1 basis-52 text-sm" role="status">
        {found === undefined ? t('unknown') : (
          <>
            <strong className="font-semibold">{t(isLooking ? 'looking' : 'acting', { name: found.subjectName })}</strong>{' '}
            {found.organisationName === null ? '' : `${t('in', { organisation: found.organisationName })} `}
            {isLooking ? `${t('readOnly')} ` : ''}
            <Countdown to={found.expiresAt} urgentWithin={300_000} />
            {found.reason === null ? null : <span className="block truncate text-ink-muted">{t('reason', { reason: found.reason })}</span>}
          </>
        )}
      </p>
      <Button size="sm" pending={isLeaving} aria-label={t('endNamed', { name: found?.subjectName ?? text.close })} onClick={() => { end.mutate(); }}>{t('end')}</Button>
    </section>
  );
}
