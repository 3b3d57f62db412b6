import type { NotificationKind } from './kinds';
import type { Told, Wording } from './wording';

type BuildingKind = Extract<NotificationKind, `verification_${string}` | `house_rules_${string}` | 'evidence_needed' | 'resident_verified' | 'residency_ended' | 'lease_ending'>;

const desk = (t: Told) => `/desk/buildings/${String(t.params['buildingId'])}/requests?id=${t.recordId}`;
const own = (t: Told) => `/home/verifications/${t.recordId}`;
const house = (t: Told) => `/home/house/${String(t.params['buildingId'])}`;

/** What happens in a house, in words. */
export const buildingWording: Readonly<Record<BuildingKind, (told: Told) => Wording>> = {
  verification_waiting: (t) => ({ title: `${t.facts.askerName} asks to be verified`, body: `They say they live in ${t.facts.placeName}. Look at what they sent and decide.`, action: 'Decide', path: desk(t) }),
  verification_due: (t) => ({ title: `${t.facts.askerName} waits for your decision`, body: `Three quarters of the time to decide about ${t.facts.placeName} are gone.`, action: 'Decide', path: desk(t) }),
  verification_overdue: (t) => ({ title: `Overdue: ${t.facts.askerName}`, body: `Nobody has decided about ${t.facts.placeName} in time.`, action: 'Decide', path: desk(t) }),
  evidence_needed: (t) => ({ title: `Your building needs something to see that you live in ${t.facts.placeName}`, body: 'A photo of the lease, a bill with your name or the key handover is enough.', action: 'Send it', path: own(t) }),
  resident_verified: (t) => ({ title: `Welcome home: you are verified in ${t.facts.placeName}`, body: 'You see everything of your building from now on.', action: 'See your building', path: house(t) }),
  verification_rejected: (t) => ({ title: `Your request for ${t.facts.placeName} was turned down`, body: 'The reason stands with the request. You can ask again.', action: 'See why', path: own(t) }),
  residency_ended: (t) => ({ title: `You live in ${t.facts.placeName} no more`, body: 'Your access to the building has ended. If that is a mistake, ask to be verified again.', action: 'See what happened', path: own(t) }),
  lease_ending: (t) => ({
    title: `A lease ends in ${String(t.params['daysLeft'])} days: ${t.facts.placeName}`, body: `Its last day is ${String(t.params['endsOn'])}; access to the building ends with it. Extend it or plan the move.`, action: 'See your home page', path: '/home',
  }),
  house_rules_published: (t) => ({ title: `New house rules: ${t.facts.placeName}`, body: 'Please read them and say that you have.', action: 'Read them', path: house(t) }),
  house_rules_reminder: (t) => ({ title: `Please read the house rules of ${t.facts.placeName}`, body: 'You have not acknowledged the edition that is in force.', action: 'Read them', path: house(t) }),
};
