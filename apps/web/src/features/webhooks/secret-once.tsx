import { Button } from '@lintel/ui/button';
import { CopyButton } from '@lintel/ui/copy-button';
import { Dialog } from '@lintel/ui/dialog';
import { useTranslations } from 'next-intl';

/** A secret, shown this once. The dialog is left on purpose only. */
export function SecretOnce({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }) {
  const t = useTranslations('webhooks');
  return (
    <Dialog open title={t('secretTitle')} description={t('secretHelp')} onOpenChange={() => {}} footer={<Button tone="primary" onClick={onClose}>{t('copied')}</Button>}>
      <p className="flex items-center gap-2 rounded-md border bg-sunken p-3">
        <code className="min-w-0 flex-1 font-mono break-all">{secret}</code>
        <CopyButton value={secret} />
      </p>
    </Dialog>
  );
}
