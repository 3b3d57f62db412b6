'use client';

import { Button } from '@lintel/ui/button';
import { Field } from '@lintel/ui/field';
import { IconButton } from '@lintel/ui/icon-button';
import { Input } from '@lintel/ui/input';
import { UiLink } from '@lintel/ui/provider';
import { Eye, EyeOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useRef, useState } from 'react';
import { formText } from '@/components/form-text';
import { paths } from '@/components/paths';
import { signInBy } from '@/components/session-calls';
import { safePlace } from './back';
import { ClosedOrganisations } from './closed-organisations';
import { OrganisationSignIn } from './organisation-sign-in';
import { PasskeySignIn } from './passkey-sign-in';
import { type OfferedProvider, ProviderButtons } from './provider-buttons';
import { SecondFactor } from './second-factor';
import { readRefusal } from './sign-in-refusal';
import { attempt, type Problem, Trouble } from './trouble';
import { useAwaitedLink } from './use-awaited-link';
import { useCarried } from './use-carried';
import { useEntry } from './use-entry';

export interface SignInFormProps {
  /** Where to go afterwards, as the address said. */
  readonly back: string | undefined;
  /** What an attempt before this page was refused with. */
  readonly refused: string | undefined;
  readonly providers: readonly OfferedProvider[];
}

/** E-mail and password, a passkey instead, and what follows. The browser's own manager fills it; nothing typed is lost when it is refused. */
export function SignInForm({ back, refused, providers }: SignInFormProps) {
  const t = useTranslations('auth');
  const [problem, setProblem] = useState<Problem | undefined>(refused === undefined ? undefined : readRefusal(refused));
  const [missing, setMissing] = useState<{ readonly email?: string; readonly password?: string }>({});
  const [isPending, setPending] = useState(false);
  const [isShown, setShown] = useState(false);
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const { awaited, accept } = useAwaitedLink();
  useCarried((carried) => {
    setProblem(carried);
    if (carried.code === 'must_prove') awaited(carried);
  });
  const place = safePlace(back, paths.start);
  const { closed, goOn, enter } = useEntry(place, accept);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [address, secret] = [formText(form, 'email').trim(), formText(form, 'password')];
    const found = {
      ...(/^\S+@\S+\.\S+$/.test(address) ? {} : { email: t('error.missingEmail') }),
      ...(secret === '' ? { password: t('error.missingPassword') } : {}),
    };
    setMissing(found);
    if (Object.keys(found).length > 0) {
      event.currentTarget.querySelector<HTMLInputElement>(`[name=${Object.keys(found)[0] ?? 'email'}]`)?.focus();
      return;
    }
    setPending(true);
    setProblem(undefined);
    const answer = await attempt(() => signInBy('password', { email: address, password: secret }));
    if (answer === undefined) {
      enter();
      return;
    }
    setPending(false);
    setProblem(answer);
    password.current?.select();
  }

  if (closed.length > 0) return <ClosedOrganisations items={closed} back={place} onGoOn={() => { goOn(); }} />;
  if (problem?.code === 'second_factor') return <SecondFactor challenge={problem} onSignedIn={enter} onGone={setProblem} />;
  return (
    <div className="flex flex-col gap-5">
      <form noValidate onSubmit={(event) => { void submit(event); }} className="flex flex-col gap-5">
        <Trouble problem={problem} providers={providers} />
        <Field label={t('email')} error={missing.email}>
          <Input ref={email} name="email" type="email" autoComplete="username webauthn" inputMode="email" autoCapitalize="none" spellCheck={false} />
        </Field>
        <Field label={t('password')} error={missing.password}>
          <Input
            ref={password}
            name="password"
            type={isShown ? 'text' : 'password'}
            autoComplete="current-password"
            after={<IconButton label={t(isShown ? 'hide' : 'show')} icon={isShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />} onClick={() => { setShown(!isShown); }} />}
          />
        </Field>
        <UiLink href={paths.forgotPassword} className="hit -mt-2 self-start text-sm text-accent-ink underline-offset-4 hover:underline">{t('forgot')}</UiLink>
        <Button type="submit" tone="primary" size="lg" pending={isPending}>{t('submit')}</Button>
      </form>
      <PasskeySignIn onSignedIn={enter} onProblem={setProblem} />
      <OrganisationSignIn email={email} back={place} onProblem={setProblem} />
      <ProviderButtons providers={providers} back={place} onProblem={setProblem} />
    </div>
  );
}
