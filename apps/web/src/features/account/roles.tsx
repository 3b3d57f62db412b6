import { Card } from '@lintel/ui/card';
import type { Me } from '@lintel/domain/access/contract';
import { useTranslations } from 'next-intl';
import type { Words } from '@/components/words/words';

/** Where one works and lives, and as what. */
export function Roles({ memberships, words }: { readonly memberships: Me['memberships']; readonly words: Words }) {
  const t = useTranslations('account.profile');
  return (
    <Card title={t('roles')} className="mt-6">
      {memberships.length === 0 ? <p className="text-ink-muted">{t('noRoles')}</p> : (
        <ul className="flex flex-col gap-1.5">
          {memberships.map(({ id, role, scopeName }) => <li key={id}>{t('roleIn', { role: words.of('role', role), place: scopeName ?? t('platform') })}</li>)}
        </ul>
      )}
    </Card>
  );
}
