'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { Dialog, DialogClose } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Textarea } from '@lintel/ui/textarea';
import { useTranslations } from 'next-intl';
import { type ComponentProps, type ReactNode, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';

export interface ReasonWords {
  readonly title: string;
  /** What follows, in plain words. */
  readonly consequence: ReactNode;
  readonly action: string;
  readonly tone?: 'primary' | 'danger';
}

export interface ReasonDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly words: ReasonWords;
  /** Closes when it resolves; says why not when it is refused, and keeps what was typed. */
  readonly onConfirm: (reason: string) => Promise<unknown>;
  /** Words for a refusal that say more than its code does. */
  readonly refused?: (error: unknown) => string;
}

const leastReason = 3;
const longestReason = 500;

/** Asks why before something that others will want to have explained: the reason is kept with it in the log. */
export function ReasonDialog({ open, onOpenChange, words, onConfirm, refused }: ReasonDialogProps) {
  const t = useTranslations('admin.reason');
  const formId = useId();
  const refusal = useRefusal();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [missing, setMissing] = useState(false);
  const change = (next: boolean) => {
    setProblem(undefined);
    setMissing(false);
    onOpenChange(next);
  };
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('reason');
    const reason = typeof typed === 'string' ? typed.trim() : '';
    setMissing(reason.length < leastReason);
    if (reason.length < leastReason) return;
    setPending(true);
    setProblem(undefined);
    try {
      await onConfirm(reason);
      change(false);
    } catch (error) {
      setProblem(refused?.(error) ?? refusal(error).text);
    } finally {
      setPending(false);
    }
  }
  return (
    <Dialog
      open={open}
      onOpenChange={change}
      title={words.title}
      description={words.consequence}
      footer={
        <>
          <DialogClose asChild><Button>{t('cancel')}</Button></DialogClose>
          <Button type="submit" form={formId} tone={words.tone ?? 'danger'} pending={isPending}>{words.action}</Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => { void submit(event); }} className="flex flex-col gap-4">
        {problem === undefined ? null : <Banner tone="danger" role="alert">{problem}</Banner>}
        <Field label={t('label')} hint={t('hint')} error={missing ? t('missing') : undefined} need="required">
          <ReasonField />
        </Field>
      </form>
    </Dialog>
  );
}

/** Takes the focus before the dialog gives it to its close button. The field's label and error reach it as props or by context. */
function ReasonField(props: ComponentProps<typeof Textarea>) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => { field.current?.focus(); }, []);
  return <Textarea {...props} ref={field} name="reason" rows={3} maxLength={longestReason} />;
}
