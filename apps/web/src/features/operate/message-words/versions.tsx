'use client';

import type { Texts } from '@lintel/domain/notification/contract';
import { Button } from '@lintel/ui/button';
import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { useTranslations } from 'next-intl';
import type { Template } from './words-editor';

export interface VersionsProps {
  readonly template: Template;
  readonly mayEdit: boolean;
  /** Takes an old version's words into the editor; null: those that were shipped. */
  readonly onTake: (texts: Texts | null) => void;
}

/** Who wrote what and when, the newest first; each can be taken up again. */
export function Versions({ template: { versions, version: inUse, direction, language, shipped }, mayEdit, onTake }: VersionsProps) {
  const t = useTranslations('operate.messageWords');
  return (
    <Card title={t('versions')}>
      {versions.length === 0 ? <p className="text-ink-muted">{t('neverEdited')}</p> : (
        <ol className="-my-3 divide-y">
          {versions.map(({ id, version, texts, note, editedBy, createdAt }) => (
            <li key={id} className="flex flex-col gap-1 py-3">
              <p className="text-sm text-ink-muted"><span className="font-medium text-ink">{t('version', { version })}</span> · {editedBy} · <DateTime at={createdAt} show="moment" /></p>
              <p dir={direction} lang={language} className="break-words">{(texts ?? shipped).subject}</p>
              {note === '' ? null : <p className="text-sm text-ink-muted">{note}</p>}
              {mayEdit && version !== inUse ? <Button size="sm" className="mt-1 self-start" onClick={() => { onTake(texts); }}>{t('take')}</Button> : null}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
