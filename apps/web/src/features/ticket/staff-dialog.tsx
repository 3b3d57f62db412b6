'use client';

import { ticketCategory } from '@lintel/domain/ticket/contract';
import { Button } from '@lintel/ui/button';
import { Checkbox } from '@lintel/ui/checkbox';
import { Dialog } from '@lintel/ui/dialog';
import { Input } from '@lintel/ui/input';
import { Switch } from '@lintel/ui/switch';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import type { Colleague } from './staff';
import { useAfterTicket } from './use-after-ticket';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
type Shift = NonNullable<Colleague['shift']>;
type Day = Shift['monday'];
const workday: Day = [{ from: '09:00', to: '17:00' }];
const usual: Shift = { monday: workday, tuesday: workday, wednesday: workday, thursday: workday, friday: workday, saturday: [], sunday: [] };

/** What somebody is good at, and when they are there. */
export function StaffDialog({ buildingId, colleague, onClose }: { readonly buildingId: string; readonly colleague: Colleague; readonly onClose: () => void }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const [skills, setSkills] = useState<readonly Colleague['skills'][number][]>(colleague.skills);
  const [shift, setShift] = useState<Shift | null>(colleague.shift);
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
        <Switch label={t('staff.houseHours')} hint={t('staff.houseHoursHelp')} checked={shift === null} onCheckedChange={(isHouse) => { setShift(isHouse ? null : (colleague.shift ?? usual)); }} />
        {shift === null ? null : <Week shift={shift} onChange={setShift} />}
        <div className="flex justify-end gap-2"><Button type="button" onClick={onClose}>{t('cancel')}</Button><Button type="submit" tone="primary" pending={set.isPending}>{t('save')}</Button></div>
      </form>
    </Dialog>
  );
}

function Week({ shift, onChange }: { readonly shift: Shift; readonly onChange: (shift: Shift) => void }) {
  const t = useTranslations('ticket.staff');
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 text-sm font-medium">{t('hours')}</legend>
      {weekdays.map((day) => {
        // A second span of a day stays as it is: here the first one is changed.
        const [first, ...others] = shift[day];
        const change = (span: Day[number]) => { onChange({ ...shift, [day]: [span, ...others] }); };
        return (
          <div key={day} className="grid min-h-11 grid-cols-[1fr_6.5rem_6.5rem] items-center gap-2">
            <Checkbox label={t(`day.${day}`)} checked={first !== undefined} onCheckedChange={(isOn) => { onChange({ ...shift, [day]: isOn ? workday : [] }); }} />
            {first === undefined ? <span className="col-span-2 text-sm text-ink-muted">{t('off')}</span> : (
              <>
                <Input type="time" required aria-label={t('from', { day: t(`day.${day}`) })} value={first.from} onChange={(event) => { change({ ...first, from: event.target.value }); }} />
                <Input type="time" required aria-label={t('to', { day: t(`day.${day}`) })} value={first.to} onChange={(event) => { change({ ...first, to: event.target.value }); }} />
              </>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
