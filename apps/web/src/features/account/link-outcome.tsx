import { Banner } from '@lintel/ui/banner';
import { useTranslations } from 'next-intl';
import { readRefusal } from '@/features/auth/sign-in-refusal';
import type { Provider } from './linked-accounts';

interface LinkOutcomeProps {
  /** The provider that was linked a moment ago, as the address says. */
  readonly linked: string | undefined;
  /** Why one was not. */
  readonly refused: string | undefined;
  readonly providers: readonly Provider[];
}

/** What came of the way to a provider and back. */
export function LinkOutcome({ linked, refused, providers }: LinkOutcomeProps) {
  const t = useTranslations('account.linked');
  const ofProvider = useTranslations('auth.providers');
  const nameOf = (wanted: string) => providers.find(({ key }) => key === wanted)?.name ?? ofProvider('organisation');
  if (linked !== undefined) return <Banner tone="positive" role="status">{t('linked', { name: nameOf(linked) })}</Banner>;
  const problem = refused === undefined ? undefined : readRefusal(refused);
  return problem?.code === 'provider' ? <Banner tone="caution" role="alert">{ofProvider(problem.because, { name: nameOf(problem.provider) })}</Banner> : null;
}
