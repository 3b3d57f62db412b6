'use client';

import { Card } from '@lintel/ui/card';
import { CopyButton } from '@lintel/ui/copy-button';
import { useTranslations } from 'next-intl';

const commands = [
  { id: 'howCsv', text: 'npm run lintel -- listings import houses.csv --format csv --map mappings/king-county-sales.json --as owner@lintel.test' },
  { id: 'howReso', text: 'npm run lintel -- listings import properties.json --format reso --currency USD --zone America/Los_Angeles --as owner@lintel.test' },
  { id: 'howDry', text: 'npm run lintel -- listings import houses.csv --format csv --map mappings/king-county-sales.json --dry-run' },
] as const;

/** The command line reads files where they lie; what to type, ready to copy. */
export function HowToImport() {
  const t = useTranslations('admin.imports');
  return (
    <Card title={t('how')}>
      <p className="max-w-3xl text-ink-muted">{t('howHelp')}</p>
      <dl className="mt-4 flex flex-col gap-4">
        {commands.map(({ id, text }) => (
          <div key={id}>
            <dt className="text-sm font-medium">{t(id)}</dt>
            <dd className="mt-1 flex items-start gap-2 rounded-md bg-sunken py-1.5 ps-3 pe-1.5">
              <code className="min-w-0 flex-1 py-1.5 text-sm break-words">{text}</code>
              <CopyButton value={text} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
