// Made from packages/db/prisma/schema by `pnpm --filter @lintel/db generate`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

type Timestamp = ColumnType<Date, Date | string, Date | string>;
type NullableTimestamp = ColumnType<Date | null, Date | string | null, Date | string | null>;
type GeneratedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;
// JSON goes in as text: the driver would write a bare array as a Postgres array.
type Json = ColumnType<unknown, string, string>;
type NullableJson = ColumnType<unknown, string | null, string | null>;
type GeneratedJson = ColumnType<unknown, string | undefined, string>;

export interface AccountDeletionTable {
  id: string;
  user_id: string;
  ordered_by: string;
  status: Generated<string>;
  step: Generated<number>;
  due_at: Timestamp;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  ended_at: NullableTimestamp;
}

export interface ActingTable {
  id: string;
  session_id: string;
  kind: string;
  user_id: string;
  subject_id: string;
  organisation_id: string | null;
  delegation_id: string | null;
  reason: string | null;
  started_at: GeneratedTimestamp;
  expires_at: Timestamp;
  ended_at: NullableTimestamp;
}

export interface AgencyTable {
  organisation_id: string;
  headline: Generated<string>;
  areas: Generated<string[]>;
  specialities: Generated<string[]>;
  founded_in: number | null;
  is_listed: Generated<boolean>;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface AgentFactTable {
  position: number;
  at: Timestamp;
  type: string;
  organisation_id: string | null;
  user_id: string | null;
  listing_id: string;
  currency: string | null;
  price: number | null;
  list_price: number | null;
  days_on_market: number | null;
  seconds: number | null;
}

export interface AgentFactShadowTable {
  position: number;
  at: Timestamp;
  type: string;
  organisation_id: string | null;
  user_id: string | null;
  listing_id: string;
  currency: string | null;
  price: number | null;
  list_price: number | null;
  days_on_market: number | null;
  seconds: number | null;
}

export interface AgentProfileTable {
  id: string;
  user_id: string;
  agency_id: string;
  slug: string;
  headline: Generated<string>;
  areas: Generated<string[]>;
  specialities: Generated<string[]>;
  practising_since: number | null;
  is_listed: Generated<boolean>;
  verified_until: NullableTimestamp;
  rating_sum: Generated<number>;
  rating_count: Generated<number>;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface AgentReviewTable {
  id: string;
  organisation_id: string;
  agent_id: string;
  listing_id: string;
  author_id: string;
  kind: string;
  rating: number;
  body: string;
  status: Generated<string>;
  editable_until: Timestamp;
  edited_at: NullableTimestamp;
  answer: string | null;
  answered_at: NullableTimestamp;
  moderated_by: string | null;
  moderated_at: NullableTimestamp;
  moderation_note: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface AgentReviewFlagTable {
  review_id: string;
  user_id: string;
  kind: string;
  note: Generated<string>;
  created_at: GeneratedTimestamp;
  settled_at: NullableTimestamp;
}

export interface AnalyticsFactTable {
  position: number;
  at: Timestamp;
  type: string;
  organisation_id: string | null;
  actor_id: string | null;
  record_type: string;
  record_id: string;
  amount: number | null;
}

export interface AnalyticsFactShadowTable {
  position: number;
  at: Timestamp;
  type: string;
  organisation_id: string | null;
  actor_id: string | null;
  record_type: string;
  record_id: string;
  amount: number | null;
}

export interface ApiKeyTable {
  id: string;
  user_id: string;
  organisation_id: string | null;
  name: string;
  prefix: string;
  secret_hash: Buffer;
  old_hash: Buffer | null;
  old_until: NullableTimestamp;
  rotated_at: NullableTimestamp;
  version: Generated<number>;
  scopes: string[];
  created_at: GeneratedTimestamp;
  expires_at: NullableTimestamp;
  last_used_at: NullableTimestamp;
  revoked_at: NullableTimestamp;
}

export interface UserTable {
  id: string;
  email: string;
  name: string;
  locale: Generated<string>;
  zone: Generated<string>;
  theme: Generated<string>;
  shows_presence: Generated<boolean>;
  units: Generated<string>;
  currency: string | null;
  status: Generated<string>;
  version: Generated<number>;
  seen_position: Generated<number>;
  email_verified_at: NullableTimestamp;
  created_at: GeneratedTimestamp;
}

export interface AssistantBudgetTable {
  organisation_id: string;
  day: string;
  claimed: Generated<number>;
  spent: Generated<number>;
  calls: Generated<number>;
  refused: Generated<number>;
}

export interface AssistantEvaluationTable {
  id: string;
  name: string;
  measured: Json;
  measured_by: string | null;
  created_at: GeneratedTimestamp;
}

export interface AssistantHouseTable {
  building_id: string;
  organisation_id: string;
  acts: Generated<boolean>;
  sums_up: Generated<boolean>;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface AssistantJobTable {
  id: string;
  organisation_id: string;
  building_id: string;
  kind: string;
  record_id: string;
  slot: Generated<string>;
  asked_by: string | null;
  question: Generated<string>;
  status: Generated<string>;
  attempts: Generated<number>;
  claimed_until: NullableTimestamp;
  method: string | null;
  because: string | null;
  result: NullableJson;
  tokens: Generated<number>;
  decision: string | null;
  decided_by: string | null;
  decided_at: NullableTimestamp;
  done_at: NullableTimestamp;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface AssistantModelTable {
  organisation_id: string;
  learnt: Json;
  measured: Json;
  is_used: boolean;
  version: Generated<number>;
  trained_at: GeneratedTimestamp;
}

export interface AssistantSettingTable {
  organisation_id: string;
  is_on: Generated<boolean>;
  uses_model: Generated<boolean>;
  daily_tokens: Generated<number>;
  version: Generated<number>;
  updated_at: GeneratedTimestamp;
}

export interface AuditEntryTable {
  chain: string;
  seq: number;
  event_id: string;
  position: number;
  occurred_at: Timestamp;
  type: string;
  actor_id: string | null;
  on_behalf_of: string | null;
  session_id: string | null;
  origin: string;
  record_type: string;
  record_id: string;
  previous_hash: Buffer;
  hash: Buffer;
}

export interface BackupRunTable {
  id: string;
  state: string;
  trigger: string;
  folder: string | null;
  requested_by: string | null;
  is_encrypted: Generated<boolean>;
  parts_total: number | null;
  parts_done: Generated<number>;
  rows: Generated<number>;
  bytes: Generated<number>;
  files: Generated<number>;
  position: number | null;
  restore_epoch: number | null;
  error: string | null;
  started_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
  finished_at: NullableTimestamp;
  verified_at: NullableTimestamp;
  verify_error: string | null;
  version: Generated<number>;
}

export interface BuildingTable {
  id: string;
  organisation_id: string;
  parcel_id: string | null;
  name: string;
  zone: string;
  address: Generated<string>;
  contact_name: Generated<string>;
  contact_phone: Generated<string>;
  contact_email: Generated<string>;
  calendar: NullableJson;
  accepts_requests: Generated<boolean>;
  requires_evidence: Generated<boolean>;
  review_hours: Generated<number>;
  move_in_checklist: Generated<string[]>;
  move_out_checklist: Generated<string[]>;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface ChannelTable {
  id: string;
  organisation_id: string;
  building_id: string;
  kind: string;
  name: Generated<string>;
  purpose: Generated<string>;
  first_user_id: string | null;
  second_user_id: string | null;
  last_position: Generated<number>;
  last_message_at: NullableTimestamp;
  archived_at: NullableTimestamp;
  made_by: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface ChannelMemberTable {
  id: string;
  organisation_id: string;
  channel_id: string;
  user_id: string;
  read_position: Generated<number>;
  told_position: Generated<number>;
  open_until: NullableTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface ChecklistItemTable {
  id: string;
  organisation_id: string;
  residency_id: string;
  occasion: string;
  position: number;
  text: string;
  done_at: NullableTimestamp;
  done_by: string | null;
}

export interface CommunityVisitTable {
  id: string;
  organisation_id: string;
  building_id: string;
  user_id: string;
  seen_at: Timestamp;
}

export interface ConsentTable {
  id: string;
  user_id: string;
  purpose: string;
  is_given: boolean;
  version: Generated<number>;
  changed_at: GeneratedTimestamp;
}

export interface ConsentChangeTable {
  consent_id: string;
  version: number;
  is_given: boolean;
  wording: number;
  locale: string;
  place: string;
  changed_at: GeneratedTimestamp;
}

export interface ConsumerTable {
  name: string;
  kind: string;
  summary: string;
  lanes: number;
  types: string[];
  declared_at: GeneratedTimestamp;
}

export interface ConsumerLaneTable {
  consumer: string;
  lane: number;
  lanes: Generated<number>;
  cursor: Generated<number>;
  stop_at: number | null;
  lease_owner: string | null;
  lease_expires_at: NullableTimestamp;
  epoch: Generated<number>;
  paused_since: NullableTimestamp;
  paused_reason: string | null;
  retry_at: NullableTimestamp;
  attempts: Generated<number>;
  updated_at: GeneratedTimestamp;
}

export interface ContentRevisionTable {
  id: string;
  organisation_id: string;
  record_type: string;
  record_id: string;
  author_id: string;
  title: Generated<string>;
  body: string;
  replaced_at: GeneratedTimestamp;
}

export interface CredentialTable {
  user_id: string;
  hash: string;
  updated_at: GeneratedTimestamp;
}

export interface DeadlineTable {
  id: string;
  aggregate_type: string;
  aggregate_id: string;
  organisation_id: string | null;
  kind: string;
  slot: Generated<string>;
  due_at: Timestamp;
  rule: Json;
  state: Generated<string>;
  version: Generated<number>;
  settled_at: NullableTimestamp;
  reason: string | null;
  created_at: GeneratedTimestamp;
}

export interface DelegationTable {
  id: string;
  organisation_id: string;
  principal_id: string;
  delegate_id: string;
  given_by: string;
  rights: Generated<string[]>;
  until: NullableTimestamp;
  created_at: GeneratedTimestamp;
  revoked_at: NullableTimestamp;
  version: Generated<number>;
}

export interface DeliveryTable {
  id: string;
  event_id: string;
  batch_id: string;
  kind: string;
  channel: string;
  user_id: string | null;
  address: string | null;
  organisation_id: string | null;
  record_type: string;
  record_id: string;
  params: Json;
  status: Generated<string>;
  message_id: string | null;
  attempts: Generated<number>;
  ambiguous: Generated<number>;
  next_attempt_at: GeneratedTimestamp;
  claimed_until: NullableTimestamp;
  error: string | null;
  held: string | null;
  reason: string | null;
  instead_of: string | null;
  sent_as: string | null;
  provider_ref: string | null;
  sent_at: NullableTimestamp;
  delivered_at: NullableTimestamp;
  bounced_at: NullableTimestamp;
  read_at: NullableTimestamp;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  recipient: string;
}

export interface DeliveryThrottleTable {
  recipient: string;
  kind: string;
  channel: string;
  begins_at: Timestamp;
  count: number;
}

export interface DeliveryWindowTable {
  id: string;
  due_at: Timestamp;
  created_at: GeneratedTimestamp;
}

export interface DevMailTable {
  id: string;
  message_id: string;
  from_address: string;
  to_address: string;
  subject: string;
  text: string;
  html: string;
  headers: GeneratedJson;
  created_at: GeneratedTimestamp;
}

export interface DevSmsTable {
  id: string;
  reference: string;
  to_number: string;
  body: string;
  created_at: GeneratedTimestamp;
}

export interface EmailChangeTable {
  id: string;
  user_id: string;
  old_email: string | null;
  new_email: string | null;
  status: Generated<string>;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  expires_at: Timestamp;
}

export interface EntranceTable {
  id: string;
  organisation_id: string;
  building_id: string;
  name: string;
  position: number;
}

export interface EventTable {
  id: string;
  type: string;
  version: number;
  occurred_at: GeneratedTimestamp;
  aggregate_type: string;
  aggregate_id: string;
  aggregate_version: number;
  organisation_id: string | null;
  actor_id: string | null;
  on_behalf_of: string | null;
  session_id: string | null;
  origin: string;
  reason: string | null;
  correlation_id: string;
  causation_id: string | null;
  data: Json;
}

export interface EventOrderTable {
  position: number;
  event_id: string;
  type: string;
  shard: number;
}

export interface EventPendingTable {
  seq: Generated<number>;
  event_id: string;
}

export interface EventRedriveTable {
  id: string;
  consumer: string;
  position: number;
  event_id: string;
  shard: number;
  state: Generated<string>;
  requested_by: string | null;
  reason: string;
  error: string | null;
  requested_at: GeneratedTimestamp;
  finished_at: NullableTimestamp;
}

export interface EventSequenceTable {
  id: Generated<boolean>;
  last_position: Generated<number>;
  restore_epoch: Generated<number>;
}

export interface FeedPhotoTable {
  id: string;
  organisation_id: string;
  listing_id: string;
  url: string;
  modified_at: string | null;
  position: number;
  state: Generated<string>;
  media_id: string | null;
  attempts: Generated<number>;
  due_at: GeneratedTimestamp;
  claimed_until: NullableTimestamp;
  problem: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface FeedRowErrorTable {
  id: Generated<number>;
  feed_run_id: string;
  line: number;
  source_key: string | null;
  field: string;
  code: string;
  message: string;
  value: string | null;
}

export interface FeedRunTable {
  id: string;
  organisation_id: string;
  feed_source_id: string;
  state: string;
  dry_run: Generated<boolean>;
  file_sha256: Buffer | null;
  file_name: string | null;
  rows_total: number | null;
  rows_done: Generated<number>;
  created: Generated<number>;
  updated: Generated<number>;
  unchanged: Generated<number>;
  removed: Generated<number>;
  rejected: Generated<number>;
  checkpoint: GeneratedJson;
  file_key: string | null;
  plan: NullableJson;
  claimed_by: string | null;
  claimed_until: NullableTimestamp;
  error: string | null;
  started_by: string | null;
  version: Generated<number>;
  started_at: GeneratedTimestamp;
  finished_at: NullableTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface FeedSourceTable {
  id: string;
  organisation_id: string;
  name: string;
  kind: string;
  config: Json;
  cursor_at: NullableTimestamp;
  cursor_key: string | null;
  status: Generated<string>;
  interval_minutes: number | null;
  token: Buffer | null;
  failures: Generated<number>;
  failing_since: NullableTimestamp;
  alarmed: Generated<boolean>;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface FlagTable {
  id: string;
  organisation_id: string;
  case_id: string;
  user_id: string;
  reason: string;
  note: Generated<string>;
  created_at: GeneratedTimestamp;
}

export interface FloorTable {
  id: string;
  organisation_id: string;
  building_id: string;
  level: number;
  name: string;
}

export interface HouseRuleTable {
  id: string;
  organisation_id: string;
  building_id: string;
  number: number;
  body: string;
  summary: Generated<string>;
  published_by: string | null;
  published_at: GeneratedTimestamp;
  version: Generated<number>;
}

export interface HouseRuleReceiptTable {
  id: string;
  house_rule_id: string;
  user_id: string;
  organisation_id: string;
  acknowledged_at: GeneratedTimestamp;
}

export interface IdempotencyKeyTable {
  scope: string;
  key: string;
  command: string;
  request_hash: Buffer;
  response: NullableJson;
  created_at: GeneratedTimestamp;
  expires_at: NullableTimestamp;
}

export interface IdentityTable {
  id: string;
  user_id: string;
  provider: string;
  connection_id: string | null;
  organisation_id: string | null;
  issuer: string;
  subject: string;
  email: string | null;
  created_at: GeneratedTimestamp;
  last_used_at: NullableTimestamp;
}

export interface InquiryTable {
  id: string;
  organisation_id: string;
  listing_id: string;
  lead_id: string;
  asker_user_id: string | null;
  status: Generated<string>;
  question: string;
  received_at: GeneratedTimestamp;
  first_response_due_at: NullableTimestamp;
  answered_at: NullableTimestamp;
  version: Generated<number>;
}

export interface InquiryMessageTable {
  id: string;
  organisation_id: string;
  inquiry_id: string;
  author_id: string | null;
  side: string;
  body: string;
  sent_at: GeneratedTimestamp;
}

export interface InvitationTable {
  id: string;
  organisation_id: string;
  email: string;
  role: string;
  scope: string;
  scope_id: string;
  status: Generated<string>;
  invited_by: string | null;
  accepted_by: string | null;
  sends: Generated<number>;
  sent_at: GeneratedTimestamp;
  expires_at: Timestamp;
  settled_at: NullableTimestamp;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  building_id: GeneratedAlways<string | null>;
  unit_id: GeneratedAlways<string | null>;
}

export interface JobTable {
  id: string;
  kind: string;
  organisation_id: string | null;
  created_by: string | null;
  state: string;
  total: number | null;
  done: Generated<number>;
  detail: Json;
  error: string | null;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
  finished_at: NullableTimestamp;
}

export interface LeadTable {
  id: string;
  organisation_id: string;
  contact_user_id: string | null;
  name: string;
  email: string;
  phone: string | null;
  status: Generated<string>;
  assigned_to: string | null;
  assigned_at: NullableTimestamp;
  claimed_at: NullableTimestamp;
  source: string;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface LeaseTable {
  id: string;
  organisation_id: string;
  building_id: string;
  unit_id: string;
  starts_on: string;
  ends_on: string;
  ended_on: string | null;
  note: Generated<string>;
  made_by: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface LicenceTable {
  id: string;
  agent_id: string;
  kind: string;
  jurisdiction: string;
  number: string;
  holder_name: string;
  expires_on: string;
  expires_at: Timestamp;
  status: Generated<string>;
  verified_until: NullableTimestamp;
  submitted_at: GeneratedTimestamp;
  reviewer_id: string | null;
  review_started_at: NullableTimestamp;
  reviewed_at: NullableTimestamp;
  review_note: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface ListViewTable {
  id: string;
  user_id: string;
  list: string;
  name: string;
  query: string;
  is_pinned: Generated<boolean>;
  is_default: Generated<boolean>;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface ListingTable {
  id: string;
  organisation_id: string;
  property_id: string;
  list_agent_id: string | null;
  listing_key: string;
  review_status: Generated<string>;
  standard_status: Generated<string>;
  title: string;
  public_remarks: Generated<string>;
  private_remarks: Generated<string>;
  list_price: number | null;
  original_list_price: number | null;
  close_price: number | null;
  currency: string;
  listing_contract_date: string | null;
  expiration_at: NullableTimestamp;
  go_live_at: NullableTimestamp;
  published_at: NullableTimestamp;
  on_market_at: NullableTimestamp;
  purchase_contract_date: NullableTimestamp;
  close_date: NullableTimestamp;
  status_changed_at: GeneratedTimestamp;
  days_on_market_seconds: Generated<number>;
  market_counted_from: NullableTimestamp;
  submitted_at: NullableTimestamp;
  reviewed_at: NullableTimestamp;
  reviewer_id: string | null;
  review_note: string | null;
  review_findings: GeneratedJson;
  feed_source_id: string | null;
  source_key: string | null;
  source_modified_at: NullableTimestamp;
  source_hash: Buffer | null;
  extra_fields: GeneratedJson;
  cover_media_id: string | null;
  view_count: Generated<number>;
  save_count: Generated<number>;
  inquiry_count: Generated<number>;
  version: Generated<number>;
  created_by: string | null;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface ListingStatusChangeTable {
  id: string;
  organisation_id: string;
  listing_id: string;
  lifecycle: string;
  from_status: string;
  to_status: string;
  changed_at: GeneratedTimestamp;
  changed_by: string | null;
  reason: string | null;
}

export interface ListingViewTable {
  listing_id: string;
  visitor: string;
  day: string;
  viewed_at: GeneratedTimestamp;
}

export interface MailedSecretTable {
  hash: Buffer;
  purpose: string;
  record_id: string;
  created_at: GeneratedTimestamp;
  expires_at: Timestamp;
}

export interface MaintenancePlanTable {
  id: string;
  organisation_id: string;
  building_id: string;
  unit_id: string | null;
  place: Generated<string>;
  title: string;
  description: Generated<string>;
  category: string;
  priority: Generated<string>;
  checklist: Generated<string[]>;
  assignee_id: string | null;
  every: number;
  period: string;
  next_on: string;
  anchor_day: number;
  is_active: Generated<boolean>;
  made_by: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface MediaTable {
  id: string;
  organisation_id: string | null;
  record_type: string;
  record_id: string;
  kind: string;
  status: string;
  upload_id: string;
  original_name: string;
  content_type: string | null;
  byte_size: number | null;
  sha256: Buffer | null;
  original_key: string | null;
  width: number | null;
  height: number | null;
  blurhash: string | null;
  url: string | null;
  caption: Generated<string>;
  alt_text: Generated<string>;
  position: Generated<number>;
  rejected_reason: string | null;
  claimed_by: string | null;
  claimed_until: NullableTimestamp;
  attempts: Generated<number>;
  purge_at: NullableTimestamp;
  version: Generated<number>;
  created_by: string | null;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface MediaAlbumTable {
  record_type: string;
  record_id: string;
  organisation_id: string | null;
  version: Generated<number>;
}

export interface MediaRenditionTable {
  media_id: string;
  width: number;
  format: string;
  height: number;
  byte_size: number;
  file_key: string;
}

export interface MediaUploadTable {
  id: string;
  organisation_id: string | null;
  record_type: string;
  record_id: string;
  upload_id: string;
  kind: string;
  status: Generated<string>;
  original_name: string;
  byte_size: number | null;
  caption: Generated<string>;
  alt_text: Generated<string>;
  position: number;
  created_by: string | null;
  created_at: GeneratedTimestamp;
  expires_at: Timestamp;
}

export interface MembershipTable {
  id: string;
  user_id: string;
  role: string;
  scope: string;
  scope_id: string | null;
  organisation_id: string | null;
  granted_at: GeneratedTimestamp;
  revoked_at: NullableTimestamp;
  suspended_at: NullableTimestamp;
  connection_id: string | null;
  ends_at: NullableTimestamp;
  version: Generated<number>;
  building_id: GeneratedAlways<string | null>;
  unit_id: GeneratedAlways<string | null>;
}

export interface MentionTable {
  id: string;
  organisation_id: string;
  record_type: string;
  record_id: string;
  user_id: string;
  created_at: GeneratedTimestamp;
}

export interface MessageTable {
  id: string;
  organisation_id: string;
  channel_id: string;
  position: number;
  author_id: string;
  client_id: string;
  status: Generated<string>;
  body: string;
  edited_at: NullableTimestamp;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface ModerationCaseTable {
  id: string;
  organisation_id: string;
  building_id: string;
  record_type: string;
  record_id: string;
  author_id: string;
  excerpt: string;
  status: Generated<string>;
  decided_by: string | null;
  decided_at: NullableTimestamp;
  decision_note: string | null;
  appeal_note: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface MuteTable {
  id: string;
  organisation_id: string;
  building_id: string;
  user_id: string;
  status: Generated<string>;
  until: Timestamp;
  reason: string;
  muted_by: string | null;
  appeal_note: string | null;
  decision_note: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface NotificationPreferenceTable {
  user_id: string;
  kind: string;
  channels: string[];
  pace: Generated<string>;
  updated_at: GeneratedTimestamp;
}

export interface NotificationSettingTable {
  user_id: string;
  quiet_from: number | null;
  quiet_to: number | null;
  digest_hour: Generated<number>;
  version: Generated<number>;
  updated_at: GeneratedTimestamp;
}

export interface NotificationTemplateTable {
  id: string;
  kind: string;
  language: string;
  version: number;
  texts: NullableJson;
  note: string;
  edited_by: string;
  created_at: GeneratedTimestamp;
}

export interface OpenHouseTable {
  id: string;
  organisation_id: string;
  listing_id: string;
  starts_at: Timestamp;
  ends_at: Timestamp;
  status: Generated<string>;
  remarks: Generated<string>;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface OrganisationTable {
  id: string;
  kind: string;
  name: string;
  slug: string;
  zone: string;
  currency: string;
  country: string;
  calendar: Json;
  about: Generated<string>;
  website: string | null;
  phone: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface ParcelTable {
  id: string;
  unparsed_address: string;
  normalised_address: string;
  city: string;
  state_or_province: string | null;
  postal_code: string | null;
  country: string;
  zone: string;
  latitude: number | null;
  longitude: number | null;
  location_precision: string;
  source_key: string | null;
  parent_id: string | null;
  merged_into_id: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface ParkedEventTable {
  consumer: string;
  position: number;
  event_id: string;
  aggregate_type: string;
  aggregate_id: string;
  shard: number;
  state: string;
  attempts: Generated<number>;
  error: string | null;
  reason: string | null;
  decided_by: string | null;
  parked_at: GeneratedTimestamp;
  decided_at: NullableTimestamp;
}

export interface PasskeyTable {
  id: string;
  user_id: string;
  name: string;
  credential_id: Buffer;
  public_key: Buffer;
  counter: Generated<number>;
  transports: Generated<string[]>;
  is_synced: Generated<boolean>;
  created_at: GeneratedTimestamp;
  last_used_at: NullableTimestamp;
}

export interface PasswordResetTable {
  id: string;
  email: string | null;
  status: Generated<string>;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  expires_at: Timestamp;
}

export interface PersonKeyTable {
  user_id: string;
  wrapped: Buffer | null;
  created_at: GeneratedTimestamp;
  destroyed_at: NullableTimestamp;
}

export interface PersonalExportTable {
  id: string;
  user_id: string;
  status: Generated<string>;
  done: Generated<number>;
  total: Generated<number>;
  bytes: number | null;
  sha256: string | null;
  error: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  ready_at: NullableTimestamp;
  expires_at: NullableTimestamp;
  fetched_at: NullableTimestamp;
}

export interface PhoneTable {
  id: string;
  user_id: string;
  number: string;
  code_hash: Buffer | null;
  code_expires_at: NullableTimestamp;
  tries: Generated<number>;
  codes: Generated<number>;
  codes_since: GeneratedTimestamp;
  verified_at: NullableTimestamp;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface PollBallotTable {
  id: string;
  organisation_id: string;
  post_id: string;
  user_id: string;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface PollChoiceTable {
  id: string;
  organisation_id: string;
  post_id: string;
  ballot_id: string;
  option_id: string;
}

export interface PollOptionTable {
  id: string;
  organisation_id: string;
  post_id: string;
  position: number;
  text: string;
}

export interface PostTable {
  id: string;
  organisation_id: string;
  building_id: string;
  author_id: string;
  client_id: string | null;
  kind: string;
  status: Generated<string>;
  title: Generated<string>;
  body: Generated<string>;
  published_at: NullableTimestamp;
  pinned_at: NullableTimestamp;
  edited_at: NullableTimestamp;
  starts_at: NullableTimestamp;
  ends_at: NullableTimestamp;
  place: Generated<string>;
  capacity: number | null;
  closes_at: NullableTimestamp;
  is_multiple: Generated<boolean>;
  is_urgent: Generated<boolean>;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface PostCommentTable {
  id: string;
  organisation_id: string;
  post_id: string;
  author_id: string;
  status: Generated<string>;
  body: string;
  edited_at: NullableTimestamp;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface PostReceiptTable {
  id: string;
  organisation_id: string;
  post_id: string;
  user_id: string;
  read_at: GeneratedTimestamp;
}

export interface PriceChangeTable {
  id: string;
  organisation_id: string;
  listing_id: string;
  old_price: number | null;
  new_price: number;
  currency: string;
  changed_at: GeneratedTimestamp;
  changed_by: string | null;
  reason: string | null;
}

export interface ProfileTable {
  user_id: string;
  pronounced: Generated<string>;
  about: Generated<string>;
  languages: Generated<string[]>;
  phone: string | null;
  contact_choices: Generated<string[]>;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface ProjectionBuildTable {
  projection: string;
  state: string;
  cursor: Generated<number>;
  target: number;
  started_at: GeneratedTimestamp;
  finished_at: NullableTimestamp;
  error: string | null;
}

export interface PropertyTable {
  id: string;
  organisation_id: string;
  parcel_id: string;
  property_type: string;
  property_sub_type: string | null;
  bedrooms_total: number | null;
  bathrooms_total: number | null;
  living_area: number | null;
  living_area_units: Generated<string>;
  living_area_m2: number | null;
  lot_size_area: number | null;
  lot_size_units: Generated<string>;
  year_built: number | null;
  year_renovated: number | null;
  stories: number | null;
  features: string[];
  amenities: string[];
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface PushSubscriptionTable {
  id: string;
  user_id: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  user_agent: string | null;
  created_at: GeneratedTimestamp;
}

export interface RateBucketTable {
  bucket: string;
  tokens: number;
  granted: Generated<number>;
  refilled_at: GeneratedTimestamp;
}

export interface ReactionTable {
  id: string;
  organisation_id: string;
  record_type: string;
  record_id: string;
  user_id: string;
  kind: string;
  created_at: GeneratedTimestamp;
}

export interface GrantTable {
  id: string;
  organisation_id: string;
  subject_type: string;
  subject_id: string | null;
  subject_email: string | null;
  record_type: string;
  record_id: string;
  right: string;
  until: NullableTimestamp;
  created_at: GeneratedTimestamp;
  revoked_at: NullableTimestamp;
  is_offer: Generated<boolean>;
  given_by: string | null;
  version: Generated<number>;
  subject_user_id: GeneratedAlways<string | null>;
  subject_organisation_id: GeneratedAlways<string | null>;
}

export interface RecoveryCodeTable {
  user_id: string;
  hash: Buffer;
  used_at: NullableTimestamp;
}

export interface RegistrationTable {
  id: string;
  email: string | null;
  name: string | null;
  hash: string | null;
  consents: Generated<string[]>;
  consent_editions: Generated<number[]>;
  locale: string;
  zone: string;
  status: Generated<string>;
  user_id: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  expires_at: Timestamp;
}

export interface RelayInstanceTable {
  id: string;
  started_at: GeneratedTimestamp;
  seen_at: GeneratedTimestamp;
  consumers: Generated<string[]>;
}

export interface ResidencyTable {
  id: string;
  organisation_id: string;
  building_id: string;
  unit_id: string;
  user_id: string;
  verification_id: string;
  membership_id: string;
  lease_id: string | null;
  kind: string;
  starts_on: string;
  ends_on: string | null;
  ends_at: NullableTimestamp;
  ended_at: NullableTimestamp;
  end_reason: string | null;
  is_listed: Generated<boolean>;
  created_at: GeneratedTimestamp;
}

export interface RsvpTable {
  id: string;
  organisation_id: string;
  post_id: string;
  user_id: string;
  answer: string;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface SamlAssertionTable {
  connection_id: string;
  hash: Buffer;
  expires_at: Timestamp;
}

export interface SavedListingTable {
  user_id: string;
  listing_id: string;
  note: Generated<string>;
  saved_at: GeneratedTimestamp;
}

export interface SavedSearchTable {
  id: string;
  user_id: string;
  name: string;
  criteria: Json;
  frequency: string;
  alerted_through: Generated<number>;
  last_alert_at: NullableTimestamp;
  status: Generated<string>;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface SavedSearchMatchTable {
  saved_search_id: string;
  listing_id: string;
  kind: string;
  event_id: string;
  alerted: Generated<boolean>;
  matched_at: GeneratedTimestamp;
}

export interface SearchHistoryTable {
  id: string;
  user_id: string;
  text: string;
  criteria: Json;
  result_count: number;
  searched_at: GeneratedTimestamp;
}

export interface SearchListingTable {
  id: string;
  organisation_id: string;
  list_agent_id: string | null;
  review_status: string;
  standard_status: string;
  is_public: boolean;
  city: string;
  city_key: string;
  state_or_province: string | null;
  postal_code: string | null;
  country: string;
  property_type: string;
  property_sub_type: string | null;
  list_price: number | null;
  price_band: number | null;
  currency: string;
  bedrooms: number | null;
  bathrooms: number | null;
  living_area_m2: number | null;
  year_built: number | null;
  features: string[];
  latitude: number | null;
  longitude: number | null;
  listed_at: Timestamp;
  version: number;
  sample: number;
}

export interface SearchListingCardTable {
  id: string;
  title: string;
  address: string;
  remarks: string;
  cover: NullableJson;
}

export interface SearchListingCardShadowTable {
  id: string;
  title: string;
  address: string;
  remarks: string;
  cover: NullableJson;
}

export interface SearchListingShadowTable {
  id: string;
  organisation_id: string;
  list_agent_id: string | null;
  review_status: string;
  standard_status: string;
  is_public: boolean;
  city: string;
  city_key: string;
  state_or_province: string | null;
  postal_code: string | null;
  country: string;
  property_type: string;
  property_sub_type: string | null;
  list_price: number | null;
  price_band: number | null;
  currency: string;
  bedrooms: number | null;
  bathrooms: number | null;
  living_area_m2: number | null;
  year_built: number | null;
  features: string[];
  latitude: number | null;
  longitude: number | null;
  listed_at: Timestamp;
  version: number;
  sample: number;
}

export interface SearchPlaceTable {
  key: string;
  state_or_province: string;
  country: string;
  label: string;
  documents: number;
}

export interface SearchPlaceShadowTable {
  key: string;
  state_or_province: string;
  country: string;
  label: string;
  documents: number;
}

export interface SearchRecordTable {
  id: string;
  kind: string;
  record_type: string;
  record_id: string;
  organisation_id: string | null;
  building_id: string | null;
  person_id: string | null;
  is_open: boolean;
  status: string | null;
  review_status: string | null;
  title: string;
  body: string;
  at: Timestamp;
  slips: string[];
}

export interface SearchRecordShadowTable {
  id: string;
  kind: string;
  record_type: string;
  record_id: string;
  organisation_id: string | null;
  building_id: string | null;
  person_id: string | null;
  is_open: boolean;
  status: string | null;
  review_status: string | null;
  title: string;
  body: string;
  at: Timestamp;
  slips: string[];
}

export interface SearchSynonymTable {
  term: string;
  synonyms: string[];
  version: Generated<number>;
  updated_at: GeneratedTimestamp;
}

export interface SearchTallyTable {
  day: string;
  text: string;
  searches: number;
  without_hits: number;
}

export interface SearchTermTable {
  term: string;
  label: string;
  documents: number;
  deletes: string[];
}

export interface SearchTermShadowTable {
  term: string;
  label: string;
  documents: number;
  deletes: string[];
}

export interface ServiceHealthTable {
  service: string;
  instance: string;
  state: string;
  detail: Json;
  updated_at: GeneratedTimestamp;
}

export interface ServiceSampleTable {
  quarter: Timestamp;
  metric: string;
  instance: string;
  readings: number;
  amount: number;
}

export interface SessionTable {
  id: string;
  user_id: string;
  created_at: GeneratedTimestamp;
  last_used_at: GeneratedTimestamp;
  expires_at: Timestamp;
  revoked_at: NullableTimestamp;
  user_agent: string | null;
  address: string | null;
  methods: Generated<string[]>;
  stepped_up_at: GeneratedTimestamp;
  connection_id: string | null;
}

export interface SettingTable {
  key: string;
  value: NullableJson;
  version: Generated<number>;
  updated_by: string | null;
  updated_at: GeneratedTimestamp;
}

export interface SettingChangeTable {
  key: string;
  version: number;
  value: NullableJson;
  reason: string;
  changed_by: string | null;
  changed_at: GeneratedTimestamp;
}

export interface SignInAttemptTable {
  bucket: string;
  failures: Generated<number>;
  window_start: GeneratedTimestamp;
  locked_until: NullableTimestamp;
}

export interface SignInChallengeTable {
  id: string;
  purpose: string;
  handle_hash: Buffer;
  user_id: string | null;
  session_id: string | null;
  webauthn: string | null;
  checked_hash: string | null;
  methods: Generated<string[]>;
  connection_id: string | null;
  created_at: GeneratedTimestamp;
  expires_at: Timestamp;
  used_at: NullableTimestamp;
}

export interface SignInFlowTable {
  id: string;
  purpose: string;
  provider: string;
  connection_id: string | null;
  organisation_id: string | null;
  handle_hash: Buffer;
  user_id: string | null;
  session_id: string | null;
  return_to: string | null;
  found: Buffer | null;
  created_at: GeneratedTimestamp;
  expires_at: Timestamp;
  used_at: NullableTimestamp;
}

export interface SlaClockTable {
  id: string;
  organisation_id: string;
  ticket_id: string;
  kind: string;
  state: Generated<string>;
  target_minutes: number;
  used_minutes: Generated<number>;
  running_since: NullableTimestamp;
  due_at: NullableTimestamp;
  ladder: GeneratedJson;
  warned_at: NullableTimestamp;
  started_at: GeneratedTimestamp;
  ended_at: NullableTimestamp;
}

export interface SlaPolicyTable {
  id: string;
  organisation_id: string;
  building_id: string;
  category: string | null;
  priority: string;
  first_response_minutes: number;
  next_response_minutes: number;
  resolution_minutes: number;
  ladder: GeneratedJson;
  version: Generated<number>;
  updated_at: GeneratedTimestamp;
}

export interface SsoConnectionTable {
  id: string;
  organisation_id: string;
  kind: string;
  status: Generated<string>;
  name: string;
  issuer: string | null;
  client_id: string | null;
  client_secret: Buffer | null;
  metadata_url: string | null;
  idp_entity_id: string | null;
  idp_sign_in_url: string | null;
  idp_certificates: Generated<string[]>;
  allows_idp_start: Generated<boolean>;
  group_claim: Generated<string>;
  default_role: string | null;
  is_required: Generated<boolean>;
  tested_at: NullableTimestamp;
  test_result: NullableJson;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface SsoDomainTable {
  id: string;
  organisation_id: string;
  connection_id: string;
  domain: string;
  token: string;
  status: Generated<string>;
  problem: string | null;
  checked_at: NullableTimestamp;
  verified_at: NullableTimestamp;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface SsoRoleTable {
  connection_id: string;
  organisation_id: string;
  group_name: string;
  role: string;
  building_id: string | null;
  place: number;
}

export interface SuppressedAddressTable {
  id: string;
  channel: string;
  address: string;
  only_kind: string | null;
  because: string;
  detail: Generated<string>;
  created_at: GeneratedTimestamp;
  lifted_at: NullableTimestamp;
  lifted_by: string | null;
  lift_note: string | null;
  version: Generated<number>;
}

export interface TicketTable {
  id: string;
  organisation_id: string;
  building_id: string;
  unit_id: string | null;
  number: number;
  place: Generated<string>;
  is_common: GeneratedAlways<boolean>;
  category: string;
  priority: Generated<string>;
  title: string;
  description: Generated<string>;
  status: Generated<string>;
  source: Generated<string>;
  reporter_id: string | null;
  client_id: string | null;
  plan_id: string | null;
  assignee_id: string | null;
  waiting_note: string | null;
  deferred_until: NullableTimestamp;
  resolution_note: string | null;
  outcome: string | null;
  merged_into_id: string | null;
  split_from_id: string | null;
  first_response_at: NullableTimestamp;
  completed_at: NullableTimestamp;
  ended_at: NullableTimestamp;
  reopen_count: Generated<number>;
  due_at: NullableTimestamp;
  breached_at: NullableTimestamp;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface TicketAssignmentTable {
  id: string;
  organisation_id: string;
  ticket_id: string;
  assignee_id: string;
  assigned_by: string | null;
  way: string;
  started_at: GeneratedTimestamp;
  ended_at: NullableTimestamp;
}

export interface TicketCheckTable {
  id: string;
  organisation_id: string;
  ticket_id: string;
  position: number;
  text: string;
  done_at: NullableTimestamp;
  done_by: string | null;
}

export interface TicketCommentTable {
  id: string;
  organisation_id: string;
  ticket_id: string;
  author_id: string | null;
  is_internal: Generated<boolean>;
  body: string;
  created_at: GeneratedTimestamp;
}

export interface TicketFollowerTable {
  id: string;
  organisation_id: string;
  ticket_id: string;
  user_id: string;
  created_at: GeneratedTimestamp;
}

export interface TicketStaffTable {
  id: string;
  organisation_id: string;
  building_id: string;
  user_id: string;
  skills: Generated<string[]>;
  shift: NullableJson;
  version: Generated<number>;
}

export interface TicketSurveyTable {
  id: string;
  organisation_id: string;
  ticket_id: string;
  user_id: string;
  stars: number;
  comment: Generated<string>;
  created_at: GeneratedTimestamp;
}

export interface TotpTable {
  user_id: string;
  secret: Buffer;
  confirmed_at: NullableTimestamp;
  last_step: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface UnitTable {
  id: string;
  organisation_id: string;
  building_id: string;
  entrance_id: string | null;
  floor_id: string | null;
  parcel_id: string | null;
  label: string;
  kind: Generated<string>;
  area: number | null;
  bedrooms: number | null;
  position: Generated<number>;
  version: Generated<number>;
}

export interface UnitCodeTable {
  id: string;
  organisation_id: string;
  building_id: string;
  unit_id: string;
  kind: string;
  secret_hash: Buffer;
  uses_left: number;
  made_by: string | null;
  expires_at: Timestamp;
  revoked_at: NullableTimestamp;
  created_at: GeneratedTimestamp;
  version: Generated<number>;
}

export interface VerificationTable {
  id: string;
  organisation_id: string;
  building_id: string;
  unit_id: string;
  user_id: string;
  kind: string;
  status: Generated<string>;
  source: Generated<string>;
  starts_on: string;
  ends_on: string | null;
  note: Generated<string>;
  evidence_note: string | null;
  review_due_at: NullableTimestamp;
  decided_by: string | null;
  decided_at: NullableTimestamp;
  decision_note: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  updated_at: GeneratedTimestamp;
}

export interface VerificationEvidenceTable {
  id: string;
  organisation_id: string;
  verification_id: string;
  name: string;
  content_type: string;
  byte_size: number;
  sha256: Buffer;
  sent_by: string;
  sent_at: GeneratedTimestamp;
  removed_at: NullableTimestamp;
}

export interface WebhookAttemptTable {
  id: string;
  delivery_id: string;
  organisation_id: string;
  number: number;
  request_headers: Json;
  request_body: string;
  response_status: number | null;
  response_body: string | null;
  error: string | null;
  duration_ms: number;
  created_at: GeneratedTimestamp;
}

export interface WebhookDeliveryTable {
  id: string;
  endpoint_id: string;
  organisation_id: string;
  event_id: string;
  event_type: string;
  position: number | null;
  status: Generated<string>;
  attempts: Generated<number>;
  replays: Generated<number>;
  next_attempt_at: GeneratedTimestamp;
  claimed_until: NullableTimestamp;
  delivered_at: NullableTimestamp;
  error: string | null;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
}

export interface WebhookEndpointTable {
  id: string;
  organisation_id: string;
  url: string;
  description: Generated<string>;
  event_types: string[];
  status: Generated<string>;
  disabled_because: string | null;
  secret: Buffer;
  old_secret: Buffer | null;
  old_until: NullableTimestamp;
  failing_since: NullableTimestamp;
  is_draining: Generated<boolean>;
  version: Generated<number>;
  created_at: GeneratedTimestamp;
  deleted_at: NullableTimestamp;
}

export interface WorkLogTable {
  id: string;
  organisation_id: string;
  ticket_id: string;
  user_id: string;
  minutes: number;
  note: Generated<string>;
  parts: GeneratedJson;
  parts_cost: Generated<number>;
  currency: string;
  created_at: GeneratedTimestamp;
}

export interface WorkflowTroubleTable {
  record_type: string;
  record_id: string;
  attempts: number;
  error: string;
  since: GeneratedTimestamp;
  last_at: GeneratedTimestamp;
}

export interface Database {
  account_deletion: AccountDeletionTable;
  acting: ActingTable;
  agency: AgencyTable;
  agent_fact: AgentFactTable;
  agent_fact_shadow: AgentFactShadowTable;
  agent_profile: AgentProfileTable;
  agent_review: AgentReviewTable;
  agent_review_flag: AgentReviewFlagTable;
  analytics_fact: AnalyticsFactTable;
  analytics_fact_shadow: AnalyticsFactShadowTable;
  api_key: ApiKeyTable;
  app_user: UserTable;
  assistant_budget: AssistantBudgetTable;
  assistant_evaluation: AssistantEvaluationTable;
  assistant_house: AssistantHouseTable;
  assistant_job: AssistantJobTable;
  assistant_model: AssistantModelTable;
  assistant_setting: AssistantSettingTable;
  audit_entry: AuditEntryTable;
  backup_run: BackupRunTable;
  building: BuildingTable;
  channel: ChannelTable;
  channel_member: ChannelMemberTable;
  checklist_item: ChecklistItemTable;
  community_visit: CommunityVisitTable;
  consent: ConsentTable;
  consent_change: ConsentChangeTable;
  consumer: ConsumerTable;
  consumer_lane: ConsumerLaneTable;
  content_revision: ContentRevisionTable;
  credential: CredentialTable;
  deadline: DeadlineTable;
  delegation: DelegationTable;
  delivery: DeliveryTable;
  delivery_throttle: DeliveryThrottleTable;
  delivery_window: DeliveryWindowTable;
  dev_mail: DevMailTable;
  dev_sms: DevSmsTable;
  email_change: EmailChangeTable;
  entrance: EntranceTable;
  event: EventTable;
  event_order: EventOrderTable;
  event_pending: EventPendingTable;
  event_redrive: EventRedriveTable;
  event_sequence: EventSequenceTable;
  feed_photo: FeedPhotoTable;
  feed_row_error: FeedRowErrorTable;
  feed_run: FeedRunTable;
  feed_source: FeedSourceTable;
  flag: FlagTable;
  floor: FloorTable;
  house_rule: HouseRuleTable;
  house_rule_receipt: HouseRuleReceiptTable;
  idempotency_key: IdempotencyKeyTable;
  identity: IdentityTable;
  inquiry: InquiryTable;
  inquiry_message: InquiryMessageTable;
  invitation: InvitationTable;
  job: JobTable;
  lead: LeadTable;
  lease: LeaseTable;
  licence: LicenceTable;
  list_view: ListViewTable;
  listing: ListingTable;
  listing_status_change: ListingStatusChangeTable;
  listing_view: ListingViewTable;
  mailed_secret: MailedSecretTable;
  maintenance_plan: MaintenancePlanTable;
  media: MediaTable;
  media_album: MediaAlbumTable;
  media_rendition: MediaRenditionTable;
  media_upload: MediaUploadTable;
  membership: MembershipTable;
  mention: MentionTable;
  message: MessageTable;
  moderation_case: ModerationCaseTable;
  mute: MuteTable;
  notification_preference: NotificationPreferenceTable;
  notification_setting: NotificationSettingTable;
  notification_template: NotificationTemplateTable;
  open_house: OpenHouseTable;
  organisation: OrganisationTable;
  parcel: ParcelTable;
  parked_event: ParkedEventTable;
  passkey: PasskeyTable;
  password_reset: PasswordResetTable;
  person_key: PersonKeyTable;
  personal_export: PersonalExportTable;
  phone: PhoneTable;
  poll_ballot: PollBallotTable;
  poll_choice: PollChoiceTable;
  poll_option: PollOptionTable;
  post: PostTable;
  post_comment: PostCommentTable;
  post_receipt: PostReceiptTable;
  price_change: PriceChangeTable;
  profile: ProfileTable;
  projection_build: ProjectionBuildTable;
  property: PropertyTable;
  push_subscription: PushSubscriptionTable;
  rate_bucket: RateBucketTable;
  reaction: ReactionTable;
  record_grant: GrantTable;
  recovery_code: RecoveryCodeTable;
  registration: RegistrationTable;
  relay_instance: RelayInstanceTable;
  residency: ResidencyTable;
  rsvp: RsvpTable;
  saml_assertion: SamlAssertionTable;
  saved_listing: SavedListingTable;
  saved_search: SavedSearchTable;
  saved_search_match: SavedSearchMatchTable;
  search_history: SearchHistoryTable;
  search_listing: SearchListingTable;
  search_listing_card: SearchListingCardTable;
  search_listing_card_shadow: SearchListingCardShadowTable;
  search_listing_shadow: SearchListingShadowTable;
  search_place: SearchPlaceTable;
  search_place_shadow: SearchPlaceShadowTable;
  search_record: SearchRecordTable;
  search_record_shadow: SearchRecordShadowTable;
  search_synonym: SearchSynonymTable;
  search_tally: SearchTallyTable;
  search_term: SearchTermTable;
  search_term_shadow: SearchTermShadowTable;
  service_health: ServiceHealthTable;
  service_sample: ServiceSampleTable;
  session: SessionTable;
  setting: SettingTable;
  setting_change: SettingChangeTable;
  sign_in_attempt: SignInAttemptTable;
  sign_in_challenge: SignInChallengeTable;
  sign_in_flow: SignInFlowTable;
  sla_clock: SlaClockTable;
  sla_policy: SlaPolicyTable;
  sso_connection: SsoConnectionTable;
  sso_domain: SsoDomainTable;
  sso_role: SsoRoleTable;
  suppressed_address: SuppressedAddressTable;
  ticket: TicketTable;
  ticket_assignment: TicketAssignmentTable;
  ticket_check: TicketCheckTable;
  ticket_comment: TicketCommentTable;
  ticket_follower: TicketFollowerTable;
  ticket_staff: TicketStaffTable;
  ticket_survey: TicketSurveyTable;
  totp: TotpTable;
  unit: UnitTable;
  unit_code: UnitCodeTable;
  verification: VerificationTable;
  verification_evidence: VerificationEvidenceTable;
  webhook_attempt: WebhookAttemptTable;
  webhook_delivery: WebhookDeliveryTable;
  webhook_endpoint: WebhookEndpointTable;
  work_log: WorkLogTable;
  workflow_trouble: WorkflowTroubleTable;
}
