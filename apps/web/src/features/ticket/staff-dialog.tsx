'use client';

import { ticketCategory } from '@lintel/domain/ticket/contract';
import { Button } from '@lintel/ui/button';
import { Checkbox } from '@lintel/ui/checkbox';
import { Dialog } from '@lintel/ui/dialog';
import { Switch } from '@lintel/ui/switch';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { usualWeek, type Week, WeekHours } from '@/components/hours/week-hours';
import { useTRPC } from '@/components/trpc-provider';
import type { Colleague } from './staff';
import { useAfterTicket } from './use-after-ticket';

/** What somebody is good at, and when they are there. */
export function StaffDialog({ buildingId, colleague, onClose }: { readonly buildingId: string; readonly colleague: Colleague; readonly onClose: () => void }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const [skills, setSkills] = useState<readonly Colleague['skills'][number][]>(colleague.skills);
  const [shift, setShift] = useState<Week | null>(colleague.shift);
  const set = useMutation(trpc.ticketStaff.set.mutationOptions({ ...useAfterTicket(), onSuccess: () => { toast({ title: t('staff.saved'), tone: 'positive' }); onClose(); } }));
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    set.mutate({ buildingId, userId: colleague.userId, skills: [...skills], shift });
  }
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={colleague.name} description={t('staff.lead')}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <fieldset>
          <legend className="mb-2 text-sm font-medium">{t('staff.skills')}</legend>
          <div className="grid gap-2 sm:grid-cols-2">
            {ticketCategory.options.map((one) => <Checkbox key={one} checked={skills.includes(one)} onCheckedChange={(isOn) => { setSkills((now) => (isOn ? [...now, one] : now.filter((skill) => skill !== one))); }} label={t(`category.${one}`)} />)}
          </div>
        </fieldset>
        <Switch label={t('staff.houseHours')} hint={t('staff.houseHoursHelp')} checked={shift === null} onCheckedChange={(isHouse) => { setShift(isHouse ? null : (colleague.shift ?? usualWeek)); }} />
        {shift === null ? null : <WeekHours legend={t('staff.hours')} week={shift} onChange={setShift} />}
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone="primary" pending={set.isPending}>{t('save')}</Button></div>
      </form>
    </Dialog>
  );
}
