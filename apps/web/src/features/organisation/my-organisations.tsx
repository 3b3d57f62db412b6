'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { Card } from '@lintel/ui/card';
import { UiLink } from '@lintel/ui/provider';
import type { Me } from '@lintel/domain/access/contract';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { paths } from '@/components/paths';
import { hrefFrom } from '@/components/standing';
import { useWords } from '@/components/words/use-words';
import { NewOrganisation } from './new-organisation';

export interface MyOrganisationsProps {
  readonly memberships: Me['memberships'];
  readonly zone: string;
  readonly country: string;
}

/** The organisations one works in, each with its desk, and the way to make one. */
export function MyOrganisations({ memberships, zone, country }: MyOrganisationsProps) {
  const t = useTranslations('organisation.mine');
  const words = useWords();
  const [isMaking, setMaking] = useState(false);
  const organisations = new Map<string | null, Me['memberships']>();
  for (const one of memberships) if (one.scope === 'organisation') organisations.set(one.organisationId, [...(organisations.get(one.organisationId) ?? []), one]);
  return (
    <Card title={t('title')} aside={<Button onClick={() => { setMaking(true); }}><Plus aria-hidden />{t('create')}</Button>}>
      {organisations.size === 0 ? <p className="text-ink-muted">{t('none')}</p> : (
        <ul className="divide-y">
          {[...organisations.values()].map((roles) => {
            const [first] = roles;
            return first === undefined ? null : (
              <li key={first.organisationId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3.5">
                <span className="min-w-0">
                  <span className="block font-medium break-words">{first.organisationName}</span>
                  <span className="block text-sm text-ink-muted">{roles.map(({ role }) => words.of('role', role)).join(', ')}</span>
                </span>
                <span className="flex flex-wrap gap-2">
                  <UiLink href={hrefFrom(`/in/${first.organisationSlug ?? ''}`, paths.organisation)} className={buttonClass('quiet', 'sm')}>{t('people')}<span className="sr-only"> {first.organisationName}</span></UiLink>
                  <UiLink href={hrefFrom(`/in/${first.organisationSlug ?? ''}`, paths.desk)} className={buttonClass('secondary', 'sm')}>{t('open')}<span className="sr-only"> {first.organisationName}</span></UiLink>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {isMaking ? <NewOrganisation zone={zone} country={country} onClose={() => { setMaking(false); }} /> : null}
    </Card>
  );
}
