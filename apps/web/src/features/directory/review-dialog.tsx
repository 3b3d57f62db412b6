'use client';

import { flagKind, type Review, reviewAnswerInput, reviewWriteInput } from '@lintel/domain/directory/contract';
import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Dialog, DialogClose } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { RadioGroup } from '@lintel/ui/radio';
import { NativeSelect } from '@lintel/ui/native-select';
import { Textarea } from '@lintel/ui/textarea';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useId, useState } from 'react';
import type { Answers } from '@/components/answers';
import { useRefusal } from '@/components/errors/use-refusal';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';

export type ReviewTask =
  | { readonly kind: 'write'; readonly agentId: string; readonly name: string; readonly homes: Answers['agentReview']['listReviewable']['items'] }
  | { readonly kind: 'edit' | 'answer' | 'flag'; readonly review: Review };

const words = {
  write: { send: 'send', sent: 'sent' }, edit: { send: 'editSave', sent: 'sent' }, answer: { send: 'answerSend', sent: 'answerSent' }, flag: { send: 'flagSend', sent: 'flagSent' },
} as const;

/** Writing, changing, answering or reporting a review. */
export function ReviewDialog({ task, onClose }: { readonly task: ReviewTask; readonly onClose: () => void }) {
  const t = useTranslations('directory.reviews');
  const formId = useId();
  const refusal = useRefusal();
  const change = useReviewChange(task);
  const own = task.kind === 'edit' ? task.review : undefined;
  const [text, setText] = useState(own?.body ?? '');
  const [rating, setRating] = useState(own === undefined ? '' : String(own.rating));
  const [choice, setChoice] = useState(task.kind === 'write' ? (task.homes[0]?.listingId ?? '') : 'untrue');
  const [isChecked, setChecked] = useState(false);
  const isReview = task.kind === 'write' || task.kind === 'edit';
  const problems = {
    rating: isReview && rating === '' ? t('noStars') : undefined,
    text: isReview && !reviewWriteInput.shape.body.safeParse(text).success ? t('tooShort') : task.kind === 'answer' && !reviewAnswerInput.shape.answer.safeParse(text).success ? t('yourAnswer') : undefined,
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (problems.rating !== undefined || problems.text !== undefined) return;
    if (await change.send({ text, rating: Number(rating), choice })) {
      toast({ title: t(words[task.kind].sent), tone: 'positive' });
      onClose();
    }
  };
  const title = task.kind === 'write' ? t('write', { name: task.name }) : t(task.kind === 'edit' ? 'editTitle' : task.kind === 'answer' ? 'answer' : 'flagTitle');
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={title} {...(task.kind === 'flag' ? { description: t('flagHelp') } : {})}
      footer={<><DialogClose asChild><Button>{t('cancel')}</Button></DialogClose><Button type="submit" form={formId} tone="primary" pending={change.isPending}>{t(words[task.kind].send)}</Button></>}>
      <form id={formId} noValidate onSubmit={(event) => { void submit(event); }} className="flex flex-col gap-4">
        {change.error === null ? null : <Banner tone="danger" role="alert">{refusal(change.error).text}</Banner>}
        {task.kind === 'write' ? (
          <Field label={t('about')}>
            <NativeSelect value={choice} onChange={(event) => { setChoice(event.target.value); }}>{task.homes.map(({ listingId, address }) => <option key={listingId} value={listingId}>{address}</option>)}</NativeSelect>
          </Field>
        ) : null}
        {task.kind === 'flag' ? <RadioGroup legend={t('flagKind')} value={choice} onValueChange={setChoice} options={flagKind.options.map((value) => ({ value, label: t(`flagOf.${value}`) }))} /> : null}
        {isReview ? <RatingChoice value={rating} onChange={setRating} error={isChecked ? problems.rating : undefined} /> : null}
        <Field label={t(task.kind === 'answer' ? 'answerLabel' : task.kind === 'flag' ? 'flagNote' : 'body')} hint={isReview ? t('bodyHint') : task.kind === 'answer' ? t('answerHint') : undefined} error={isChecked ? problems.text : undefined} need={task.kind === 'flag' ? 'optional' : 'required'}>
          <Textarea rows={5} maxLength={task.kind === 'flag' ? 500 : task.kind === 'answer' ? 2_000 : 4_000} value={text} onChange={(event) => { setText(event.target.value); }} />
        </Field>
      </form>
    </Dialog>
  );
}

function RatingChoice({ value, onChange, error }: { readonly value: string; readonly onChange: (value: string) => void; readonly error: string | undefined }) {
  const t = useTranslations('directory');
  return (
    <div>
      <RadioGroup legend={t('reviews.rating')} value={value} onValueChange={onChange} options={[5, 4, 3, 2, 1].map((count) => ({ value: String(count), label: t('stars', { count }) }))} />
      {error === undefined ? null : <p role="alert" className="mt-1 text-sm text-danger-ink">{error}</p>}
    </div>
  );
}

interface Written {
  readonly text: string;
  readonly rating: number;
  readonly choice: string;
}

/** The command behind each task. Resolves with whether it was done. */
function useReviewChange(task: ReviewTask) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const write = useMutation(trpc.agentReview.write.mutationOptions());
  const edit = useMutation(trpc.agentReview.edit.mutationOptions());
  const answer = useMutation(trpc.agentReview.answer.mutationOptions());
  const flag = useMutation(trpc.agentReview.flag.mutationOptions());
  const all = { write, edit, answer, flag };
  const run = ({ text, rating, choice }: Written) => {
    switch (task.kind) {
      case 'write': return write.mutateAsync({ agentId: task.agentId, listingId: choice, rating, body: text });
      case 'edit': return edit.mutateAsync({ id: task.review.id, expectedVersion: task.review.version, rating, body: text });
      case 'answer': return answer.mutateAsync({ id: task.review.id, expectedVersion: task.review.version, answer: text });
      case 'flag': return flag.mutateAsync({ id: task.review.id, kind: flagKind.parse(choice), note: text });
    }
  };
  return {
    isPending: all[task.kind].isPending,
    error: all[task.kind].error,
    async send(written: Written): Promise<boolean> {
      try {
        await run(written);
      } catch {
        return false;
      }
      await Promise.all([client.invalidateQueries(trpc.agentReview.list.infiniteQueryFilter()), client.invalidateQueries(trpc.agentReview.listReviewable.queryFilter())]);
      router.refresh();
      return true;
    },
  };
}
