import type { Language } from './contract';
import type { Facts } from './facts';
import type { NotificationKind } from './kinds';
import type { Told } from './wording';

const facts: Readonly<Record<Language, Facts>> = {
  en: {
    listingTitle: 'Three rooms above the harbour', address: '12 Quay Street, Seattle', zone: 'America/Los_Angeles', price: 64_500_000, currency: 'USD', reviewNote: 'The second photo shows another house. Please exchange it.',
    askerName: 'Maya Chen', message: 'Is it still for sale?\nI could come by on Saturday.', agencyName: 'Harbour Homes', offeredBy: 'Sam Okafor', placeName: 'Harbour Homes', takenUpBy: 'Lee Park', email: 'new@example.com',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36', networkAddress: '203.0.113.7',
    holderName: 'Jo Marsh', licenceNumber: 'BK-20417', agentSlug: 'jo-marsh', moderatorNote: 'The photograph of the licence is blurred.', ticketNumber: 214, ticketTitle: 'Water drips from the kitchen ceiling', postTitle: 'The roof garden opens on Saturday', said: 'Does anybody have a key for the shed?', channelName: 'Roof garden',
  },
  ar: {
    listingTitle: 'ثلاث غرف مطلة على الميناء', address: '12 شارع الميناء، دبي', zone: 'Asia/Dubai', price: 145_000_000, currency: 'AED', reviewNote: 'الصورة الثانية لمنزل آخر. يُرجى استبدالها.',
    askerName: 'ليلى منصور', message: 'هل ما زال معروضًا للبيع؟\nيمكنني الحضور يوم السبت.', agencyName: 'بيوت الميناء', offeredBy: 'سامي خوري', placeName: 'بيوت الميناء', takenUpBy: 'نور حداد', email: 'new@example.com',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36', networkAddress: '203.0.113.7',
    holderName: 'جمانة مراد', licenceNumber: 'BK-20417', agentSlug: 'jo-marsh', moderatorNote: 'صورة الرخصة غير واضحة.', ticketNumber: 214, ticketTitle: 'تسرّب ماء من سقف المطبخ', postTitle: 'تُفتح حديقة السطح يوم السبت', said: 'هل لدى أحدكم مفتاح المخزن؟', channelName: 'حديقة السطح',
  },
};

const params: Told['params'] = {
  startsAt: '2026-03-07T15:00:00Z', decision: 'hidden', of: 'post', listingId: '019a0000-0000-7000-8000-000000000001', messageId: '019a0000-0000-7000-8000-000000000002', dueAt: '2026-03-06T17:30:00Z', expirationAt: '2026-03-20T08:00:00Z', expiresAt: '2026-03-12T08:00:00Z',
  nextAt: '2026-03-06T18:00:00Z', at: '2026-03-06T07:42:00Z', until: '2026-04-30T21:59:00Z', quietSince: '2026-02-01T00:00:00Z', daysLeft: 3, count: 4, rating: 4, failures: 3, role: 'agent', credential: 'passkey', because: 'silent',
  right: 'view', subjectType: 'user', isRefused: 'false', endsOn: '2026-03-31', week: '2026-03-02', reason: 'A report of a missing photo', buildingId: '019a0000-0000-7000-8000-000000000004', name: 'MLS North',
};

export const sampleLocales: Readonly<Record<Language, string>> = { en: 'en-US', ar: 'ar-AE' };

/** A message of the kind as somebody might get it, to look at while its words are written. It names nobody there is. */
export function sampleOf(kind: NotificationKind, language: Language): Told {
  const secret = kind === 'phone_code' ? '482913' : 'sample';
  return { kind, recordId: '019a0000-0000-7000-8000-000000000003', params, facts: facts[language], locale: sampleLocales[language], zone: facts[language].zone, secret };
}
