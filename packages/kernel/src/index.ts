export { type Actor, type ActorGrant, type ActorMembership, anonymous, buildingIdsOf, type GrantRight, grantRights, hasRole, narrowedTo, type Origin, type Role, roles, roleScopes, scopeIdsOf, type ScopeKind, sitterOf, type StandIn, type StandInOperation, standInMay, system } from './actor';
export { type Consumer, DependencyDown, type Projection, type ProjectionTarget, type Reactor } from './consumer';
export type { RequestContext } from './context';
export { type Command, commandDefiner, type Deprecation, type InputOf, type OutputOf, type Query, queryDefiner, type Related, type SensitiveRead } from './definition';
export { DomainError, type ErrorCode, type ErrorDetails, errorStatus, type FieldIssue, invalidInput, isDomainError, notFound } from './errors';
export { aboutAggregate, type DataOf, defineEvent, type EventDefinition, type EventEnvelope, readEvent, UnknownEventVersion } from './event';
export { defineLifecycle, type Lifecycle, type Phase, type StateDeclaration, type Transition } from './lifecycle';
export { erased, type ErasedValue, erasedText } from './erased';
export { contactField, isMasked, maskContact, maskContactsIn } from './mask';
export { isKnown, isSealed, type Personal, personal, type SealedValue } from './personal';
export { allOf, anyOf, anyone, anywhere, definePolicy, granted, inBuilding, inScope, isActor, isSitter, onPlatform, type Policy, type Rule, signedIn, systemOnly, unless, whereIn } from './policy';
export { always, and, evaluate, isIn, never, not, or, type Predicate, type PredicateValue, renamed } from './predicate';
export { type Clock, type ManualClock, manualClock, skewedClock, systemClock } from './clock';
export { currencyCodes, isCurrency, minorUnitDigits } from './currency';
export { isUuid, timeOfUuid, uuidv7, uuidV7Generator, type UuidV7Sources } from './ids';
export {
  addMoney,
  allocateMoney,
  compareMoney,
  money,
  moneyToDecimal,
  negateMoney,
  parseMoney,
  shareOfMoney,
  subtractMoney,
  sumMoney,
  wholeInBasisPoints,
} from './money';
export { formatMoney, type MoneyFormat } from './money-format';
export { Money } from './money-schema';
export { type BusinessCalendar, createBusinessCalendar } from './calendar/business-calendar';
export { BusinessHours, Holiday, OpenInterval } from './calendar/business-hours';
export { isTimeZone } from './calendar/zone';
export { localHourOn, startOfDay } from './calendar/local-hour';
