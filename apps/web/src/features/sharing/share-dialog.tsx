'use client';

import type { ShareableType } from '@lintel/domain/organisation/contract';
import { Button } from '@lintel/ui/button';
import { Dialog } from '@lintel/ui/dialog';
import { Skeleton } from '@lintel/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { useTRPC } from '@/components/trpc-provider';
import { ShareForm } from './share-form';
import { ShareTerms } from './share-terms';
import { useShareCommands } from './use-share-commands';

export interface ShareDialogProps {
  readonly record: { readonly type: ShareableType; readonly id: string };
  readonly ownerId: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** With whom a record is shared, and with whom it shall be. */
export function ShareDialog({ record: { type, id }, ownerId, title, onClose }: ShareDialogProps) {
  const t = useTranslations('sharing');
  const trpc = useTRPC();
  const headingId = useId();
  const commands = useShareCommands();
  const record = { recordType: type, recordId: id };
  const shared = useQuery(trpc.grant.list.queryOptions(record));
  useLive([`${type}:${id}`], { queries: [trpc.grant.list.queryFilter(record)] });
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('dialog.title', { title })} description={t(`dialog.help.${type}`)} footer={<Button onClick={onClose}>{t('dialog.close')}</Button>}>
      <div className="flex flex-col gap-6">
        <ShareForm {...record} ownerId={ownerId} />
        <section aria-labelledby={headingId} className="border-t pt-5">
          <h3 id={headingId} className="font-semibold">{t('dialog.now')}</h3>
          <Answered query={shared} failed={t('dialog.failed')} level={3} skeleton={<Skeleton className="mt-3 h-14 w-full" />}>
            {({ items }) => items.length === 0 ? <p className="mt-2 text-ink-muted">{t('dialog.nowNone')}</p> : (
              <ul className="divide-y">
                {items.map((share) => (
                  <li key={share.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
                    <div className="min-w-0 flex-1 basis-48">
                      <p className="font-medium break-words">{share.subjectName}</p>
                      <ShareTerms share={share} />
                    </div>
                    <Button size="sm" tone="danger-quiet" pending={commands.busyId === share.id} aria-label={t('takeBackFrom', { title, name: share.subjectName })} onClick={() => { commands.takeBack(share.id, share.subjectName); }}>{t('takeBack')}</Button>
                  </li>
                ))}
              </ul>
            )}
          </Answered>
        </section>
      </div>
    </Dialog>
  );
}
