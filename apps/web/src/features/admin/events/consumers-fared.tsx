'use client';

import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { Select } from '@lintel/ui/select';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Answers } from '@/components/answers';
import { useTRPC } from '@/components/trpc-provider';
import { ReasonDialog } from '../shared/reason-dialog';

type Detail = Answers['admin']['getEvent'];

/** How consumers fared with an event, and a way to give it to one of them once more. */
export function ConsumersFared({ detail }: { readonly detail: Pick<Detail, 'parked' | 'drivenAgain'> & { readonly event: Pick<Detail['event'], 'id' | 'type'> } }) {
  const t = useTranslations('admin.events');
  const { parked, drivenAgain, event } = detail;
  return (
    <Card title={t('consumers')}>
      {parked.length + drivenAgain.length === 0 ? <p className="text-ink-muted">{t('consumersNone')}</p> : (
        <ul className="divide-y">
          {parked.map((one) => (
            <li key={one.consumer} className="py-2">
              <p className="flex flex-wrap items-center gap-2"><span className="font-medium">{one.consumer}</span><Badge>{t('parked')}: {one.state}</Badge><span className="text-sm text-ink-muted">{t('attempts', { count: one.attempts })}</span></p>
              {one.error === null ? null : <p className="mt-1 text-sm break-words text-danger-ink">{one.error}</p>}
              {one.reason === null ? null : <p className="mt-1 text-sm text-ink-muted">{one.reason}</p>}
            </li>
          ))}
          {drivenAgain.map((one) => (
            <li key={one.id} className="py-2">
              <p className="flex flex-wrap items-center gap-2"><span className="font-medium">{one.consumer}</span><Badge>{t('driven')}: {one.state}</Badge></p>
              {one.error === null ? null : <p className="mt-1 text-sm break-words text-danger-ink">{one.error}</p>}
              <p className="mt-1 text-sm text-ink-muted">{one.reason}</p>
            </li>
          ))}
        </ul>
      )}
      <DriveAgain eventId={event.id} type={event.type} />
    </Card>
  );
}

function DriveAgain({ eventId, type }: { readonly eventId: string; readonly type: string }) {
  const t = useTranslations('admin.events');
  const trpc = useTRPC();
  const client = useQueryClient();
  const relay = useQuery(trpc.admin.getRelay.queryOptions({}));
  const drive = useMutation(trpc.admin.driveAgain.mutationOptions());
  const [consumer, setConsumer] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const reactors = (relay.data?.consumers ?? []).filter((one) => one.kind === 'reactor' && one.isDeclared && (one.types === null || one.types.includes(type)));
  if (reactors.length === 0) return null;
  return (
    <div className="mt-4 flex flex-wrap items-end gap-2 border-t pt-4">
      <Select label={t('consumer')} placeholder={t('chooseConsumer')} options={reactors.map(({ name }) => ({ value: name, label: name }))} value={consumer ?? ''} onValueChange={setConsumer} />
      <Button disabled={consumer === undefined} onClick={() => { setAsking(true); }}>{t('drive')}</Button>
      {consumer === undefined ? null : (
        <ReasonDialog
          open={isAsking}
          onOpenChange={setAsking}
          words={{ title: t('driveTitle', { consumer }), consequence: t('driveHelp'), action: t('drive'), tone: 'primary' }}
          onConfirm={async (reason) => {
            await drive.mutateAsync({ consumer, eventId, reason });
            toast({ title: t('driveDone', { consumer }) });
            await client.invalidateQueries(trpc.admin.getEvent.queryFilter({ id: eventId }));
          }}
        />
      )}
    </div>
  );
}
