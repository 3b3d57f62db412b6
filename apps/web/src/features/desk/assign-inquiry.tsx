'use client';

import { Field } from '@lintel/ui/field';
import { NativeSelect } from '@lintel/ui/native-select';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';

/** Gives an inquiry to one of the agency's people; giving it back is one press away. */
export function AssignInquiry({ inquiry }: { readonly inquiry: Answers['inquiry']['get'] }) {
  const t = useTranslations('desk.inquiries');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refusal = useRefusal();
  const members = useQuery(trpc.organisation.listMembers.queryOptions({ organisationId: inquiry.organisationId, limit: 100 }));
  const assign = useMutation(trpc.inquiry.assign.mutationOptions({
    onError: (error) => { toast({ title: refusal(error).text, tone: 'danger' }); },
    onSettled: () => Promise.all([queryClient.invalidateQueries(trpc.inquiry.pathFilter()), queryClient.invalidateQueries(trpc.activity.pathFilter())]),
  }));
  const { id, assignedTo } = inquiry;
  const agents = (members.data?.items ?? []).filter(({ role, status }) => (role === 'agent' || role === 'agency_owner') && status === 'active');

  function give(agentId: string) {
    assign.mutate({ id, agentId }, { onSuccess: () => {
      toast({ title: t('assignedDone', { name: agents.find(({ userId }) => userId === agentId)?.name ?? '' }), ...(assignedTo === null ? {} : { onUndo: () => { assign.mutate({ id, agentId: assignedTo }); } }) });
    } });
  }

  return (
    <Field label={t('assignedTo')}>
      <NativeSelect value={assignedTo ?? ''} disabled={assign.isPending || members.isPending} onChange={({ target }) => { if (target.value !== '') give(target.value); }}>
        {assignedTo === null ? <option value="">{t('unassigned')}</option> : null}
        {assignedTo !== null && !agents.some(({ userId }) => userId === assignedTo) ? <option value={assignedTo}>{inquiry.assignedToName ?? assignedTo}</option> : null}
        {agents.map(({ userId, name }) => <option key={userId} value={userId}>{name}</option>)}
      </NativeSelect>
    </Field>
  );
}
