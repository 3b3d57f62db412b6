import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { language, texts } from '../contract';
import { renderEmail } from '../email/render';
import { isAccountKind, kindOf } from '../kinds';
import { notificationPolicy } from '../policy';
import { sampleLocales, sampleOf } from '../samples';
import { notificationKind, preview } from '../template-contract';
import { checkTexts } from '../templates/check';
import { textsInUse, worded } from '../words';

const sampleNames = { en: 'Robin Vale', ar: 'كريم' } as const;

/** What readers would get through each channel, from made-up data; of words that are still being written, too. Sends nothing. Errors: forbidden, invalid_input. */
export const previewTemplate = defineQuery({
  name: 'notification.previewTemplate',
  summary: 'What readers would get, from made-up data.',
  input: z.object({ kind: notificationKind, language, texts: texts.optional(), appUrl: z.url().default('https://lintel.example') }),
  output: preview,
  permission: 'notification.log',
  async run(scope, input) {
    scope.authorise(notificationPolicy, 'notification.log', {});
    if (input.texts !== undefined) checkTexts(input.kind, input.language, input.texts);
    const words = input.texts ?? (await textsInUse(scope))(input.kind, input.language);
    const wording = worded(words, sampleOf(input.kind, input.language), input.language);
    const locale = sampleLocales[input.language];
    const isCritical = kindOf(input.kind).isCritical === true;
    const email = renderEmail(wording, {
      appUrl: input.appUrl, name: sampleNames[input.language], locale, isAboutAccount: isAccountKind(input.kind), ...(isCritical ? {} : { unsubscribeUrl: new URL('/unsubscribe/sample', input.appUrl).href }),
    });
    return {
      email, bell: { title: wording.title, line: wording.line, body: wording.body }, sms: wording.sms, push: { title: wording.title, line: wording.line }, direction: wording.direction, locale,
    };
  },
});
