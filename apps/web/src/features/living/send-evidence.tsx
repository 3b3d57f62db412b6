'use client';

import { Button } from '@lintel/ui/button';
import { IconButton } from '@lintel/ui/icon-button';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { Camera, FileText, Image as ImageIcon, Paperclip, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useSettled } from '@/features/building/use-settled';

type Detail = Answers['verification']['get'];
const openStatuses: readonly Detail['status'][] = ['requested', 'evidence_needed', 'under_review'];

/** Photos and papers that show that one lives there: from the camera or a file, one after the other. */
export function SendEvidence({ request }: { readonly request: Detail }) {
  const t = useTranslations('building.request');
  const trpc = useTRPC();
  const settled = useSettled();
  const camera = useRef<HTMLInputElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const send = useMutation({ mutationFn: async (files: readonly File[]) => { for (const file of files) await sendFile(request.id, file); }, onSettled: settled.onSettled, onError: (error) => { toast({ title: error.message, tone: 'danger' }); } });
  const remove = useMutation(trpc.verification.removeEvidence.mutationOptions(settled));
  const isOpen = openStatuses.includes(request.status);
  const evidence = request.evidence ?? [];
  const take = (input: HTMLInputElement) => { const files = [...(input.files ?? [])]; input.value = ''; if (files.length > 0) send.mutate(files); };
  if (!isOpen && evidence.length === 0) return null;
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-lg font-semibold">{t('sent')}</h2>
      {isOpen ? (
        <>
          <div className="grid gap-3 sm:grid-cols-2">
            <Button size="lg" pending={send.isPending} onClick={() => camera.current?.click()}><Camera aria-hidden className="size-5" />{t('photo')}</Button>
            <Button size="lg" disabled={send.isPending} onClick={() => picker.current?.click()}><Paperclip aria-hidden className="size-5" />{t('file')}</Button>
          </div>
          <input ref={camera} type="file" accept="image/*" capture="environment" className="sr-only" tabIndex={-1} aria-hidden onChange={(event) => { take(event.target); }} />
          <input ref={picker} type="file" accept="image/jpeg,image/png,image/webp,image/avif,application/pdf" multiple className="sr-only" tabIndex={-1} aria-hidden data-evidence onChange={(event) => { take(event.target); }} />
          <p className="text-sm text-ink-muted">{t('limit')}</p>
        </>
      ) : null}
      {evidence.length === 0 ? <p className="text-ink-muted">{t('nothing')}</p> : (
        <ul className="divide-y rounded-md border bg-surface" aria-live="polite">
          {evidence.map((file) => (
            <li key={file.id} className="flex items-center gap-3 px-4 py-2">
              {file.contentType === 'application/pdf' ? <FileText aria-hidden className="size-5 shrink-0" /> : <ImageIcon aria-hidden className="size-5 shrink-0" />}
              <a href={paths.evidence(request.id, file.id)} target="_blank" rel="noreferrer" className="min-w-0 flex-1 truncate underline-offset-2 hover:underline">{file.name}</a>
              {isOpen ? <IconButton label={t('remove', { name: file.name })} icon={<X aria-hidden />} tone="quiet" onClick={() => { remove.mutate({ id: request.id, evidenceId: file.id }); }} /> : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** @throws Error in the server's words for what it refuses */
async function sendFile(id: string, file: File): Promise<void> {
  const answer = await fetch(`/api/v1/verifications/${id}/evidence?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } });
  if (answer.ok) return;
  const problem = (await answer.json().catch(() => ({}))) as { readonly detail?: string };
  throw new Error(problem.detail ?? answer.statusText);
}
