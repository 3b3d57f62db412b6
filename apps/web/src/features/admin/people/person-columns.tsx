'use client';

import { Avatar } from '@lintel/ui/avatar';
import type { ColumnState } from '@lintel/ui/column';
import { DateTime } from '@lintel/ui/date-time';
import { UiLink } from '@lintel/ui/provider';
import { StateBadge } from '@lintel/ui/state-badge';
import { useTranslations } from 'next-intl';
import { useCallback, useMemo } from 'react';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useWords } from '@/components/words/use-words';

export type Person = Answers['user']['list']['items'][number];

export function PersonStatus({ status }: Pick<Person, 'status'>) {
  const t = useTranslations('admin.people');
  return <StateBadge phase={status === 'active' ? 'done' : 'stopped'} size="sm">{t(status)}</StateBadge>;
}

/** "Agent, Cascade Homes; Moderator": what someone is, and where. */
export function useRolesOf(): (person: Person) => string {
  const t = useTranslations('admin.people');
  const words = useWords();
  return useCallback(({ memberships }) => {
    if (memberships.length === 0) return t('noRoles');
    return memberships.map(({ role, organisationName }) => (organisationName === null ? words.of('role', role) : `${words.of('role', role)}, ${organisationName}`)).join('; ');
  }, [t, words]);
}

export function usePersonColumns(): ColumnState<Person> {
  const t = useTranslations('admin.people');
  const rolesOf = useRolesOf();
  return useMemo(() => ({
    all: [
      { id: 'name', header: t('name'), width: 'minmax(12rem, 1.2fr)', isFixed: true, cell: ({ id, name }) => <span className="flex min-w-0 items-center gap-2.5"><Avatar name={name} size="xs" /><UiLink href={paths.person(id)} className="truncate font-medium hover:underline">{name}</UiLink></span> },
      { id: 'email', header: t('email'), width: 'minmax(12rem, 1.2fr)', cell: ({ email }) => <span className="truncate text-ink-muted">{email}</span> },
      { id: 'roles', header: t('roles'), width: 'minmax(12rem, 1.6fr)', cell: (person) => <span className="truncate" title={rolesOf(person)}>{rolesOf(person)}</span> },
      { id: 'status', header: t('status'), width: '8rem', cell: ({ status }) => <PersonStatus status={status} /> },
      { id: 'seen', header: t('seen'), width: '8rem', cell: ({ lastSeenAt }) => (lastSeenAt === null ? <span className="text-ink-faint">{t('never')}</span> : <DateTime at={lastSeenAt} />) },
    ],
  }), [t, rolesOf]);
}

/** A person in two lines, for narrow screens. */
export function PersonLine({ person }: { readonly person: Person }) {
  const rolesOf = useRolesOf();
  return (
    <span className="flex min-w-0 items-center gap-3">
      <Avatar name={person.name} size="sm" />
      <span className="min-w-0 flex-1">
        <span className="flex items-center justify-between gap-2"><span className="truncate font-medium">{person.name}</span><PersonStatus status={person.status} /></span>
        <span className="block truncate text-sm text-ink-muted">{rolesOf(person)}</span>
      </span>
    </span>
  );
}
