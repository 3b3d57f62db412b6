import type { Scope } from '@lintel/db';
import { sql } from 'kysely';

/** What a message is about, read when it is sent or shown; never kept in events. */
export interface Facts {
  readonly listingTitle: string;
  readonly address: string;
  readonly zone: string;
  readonly price: number | null;
  readonly currency: string;
  readonly reviewNote: string | null;
  readonly askerName: string;
  readonly message: string;
  readonly agencyName: string;
  /** Of an invitation or a share: who offers, the place it leads to, and who took it up. */
  readonly offeredBy: string;
  readonly placeName: string;
  readonly takenUpBy: string;
  /** Of an account: what it is about now, and where its session began. */
  readonly email: string;
  readonly userAgent: string | null;
  readonly networkAddress: string | null;
  /** Of a licence or a review: whose it is about, and what a moderator wrote. */
  readonly holderName: string;
  readonly licenceNumber: string;
  readonly agentSlug: string;
  readonly moderatorNote: string;
  readonly ticketNumber: number;
  readonly ticketTitle: string;
  /** Of what neighbours wrote: the post it is about, and its own words as long as they may be read. */
  readonly postTitle: string;
  readonly said: string;
  readonly channelName: string;
}

export interface Subject {
  readonly recordType: string;
  readonly recordId: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const none: Facts = { listingTitle: '', address: '', zone: 'UTC', price: null, currency: 'USD', reviewNote: null, askerName: '', message: '', agencyName: '', offeredBy: '', placeName: '', takenUpBy: '', email: '', userAgent: null, networkAddress: null, holderName: '', licenceNumber: '', agentSlug: '', moderatorNote: '', ticketNumber: 0, ticketTitle: '', postTitle: '', said: '', channelName: '' };

interface Row {
  readonly key: string;
  readonly listing_title: string | null;
  readonly address: string | null;
  readonly zone: string | null;
  readonly price: number | null;
  readonly currency: string | null;
  readonly review_note: string | null;
  readonly asker_name: string | null;
  readonly message: string | null;
  readonly agency_name: string | null;
  readonly offered_by: string | null;
  readonly place_name: string | null;
  readonly taken_up_by: string | null;
  readonly email: string | null;
  readonly user_agent: string | null;
  readonly network_address: string | null;
  readonly holder_name: string | null;
  readonly licence_number: string | null;
  readonly agent_slug: string | null;
  readonly moderator_note: string | null;
  readonly ticket_number: number | null;
  readonly ticket_title: string | null;
  readonly post_title: string | null;
  readonly said: string | null;
  readonly channel_name: string | null;
}

/** The facts of several messages in one statement, in their order; what is gone leaves blanks. */
export async function factsOf(scope: Scope, subjects: readonly Subject[]): Promise<readonly Facts[]> {
  if (subjects.length === 0) return [];
  const wanted = subjects.map((s, index) => ({
    key: String(index), inquiry_id: s.recordType === 'inquiry' ? s.recordId : null, message_id: s.params['messageId'] ?? null,
    invitation_id: s.recordType === 'invitation' ? s.recordId : null, grant_id: s.recordType === 'grant' ? s.recordId : null,
    licence_id: s.recordType === 'licence' ? s.recordId : null, agent_review_id: s.recordType === 'agent_review' ? s.recordId : null,
    ticket_id: s.recordType === 'ticket' ? s.recordId : null, post_id: s.recordType === 'post' ? s.recordId : (s.params['postId'] ?? null), comment_id: s.recordType === 'comment' ? s.recordId : null,
    chat_id: s.recordType === 'message' ? s.recordId : null, channel_id: s.params['channelId'] ?? null, case_id: s.recordType === 'moderation_case' ? s.recordId : null, mute_id: s.recordType === 'mute' ? s.recordId : null,
    unit_id: s.params['unitId'] ?? null, building_id: s.params['buildingId'] ?? null, person_id: s.params['personId'] ?? null,
    session_id: s.recordType === 'session' ? s.recordId : null, email_change_id: s.recordType === 'email_change' ? s.recordId : null,
    listing_id: s.recordType === 'listing' ? s.recordId : (s.params['listingId'] ?? null),
  }));
  const { rows } = await sql<Row>`
    select w.key, l.title as listing_title, p.unparsed_address as address, p.zone, l.list_price as price, l.currency, l.review_note, coalesce(lead.name, resident.name) as asker_name,
      m.body as message, o.name as agency_name, coalesce(giver.name, owner.name) as offered_by,
      coalesce(nullif(concat_ws(' · ', place.name, unit.label), ''), host.name) as place_name, taker.name as taken_up_by, ec.new_email::text as email, se.user_agent, se.address as network_address,
      holder.name as holder_name, li.number as licence_number, ap.slug as agent_slug, coalesce(li.review_note, ar.moderation_note, mc.decision_note, mu.decision_note, mu.reason) as moderator_note, tk.number as ticket_number, tk.title as ticket_title,
      case when po.status in ('published', 'hidden') then coalesce(nullif(po.title, ''), left(po.body, 80)) end as post_title, ch.name as channel_name,
      coalesce(case when ms.status = 'published' then ms.body end, case when pc.status = 'published' then pc.body end, mc.excerpt, case when w.comment_id is null and po.status = 'published' then po.body end) as said
    from json_to_recordset(${JSON.stringify(wanted)}::json) as w(key text, inquiry_id uuid, message_id uuid, listing_id uuid, invitation_id uuid, grant_id uuid, session_id uuid, email_change_id uuid, licence_id uuid, agent_review_id uuid, unit_id uuid, building_id uuid, person_id uuid, ticket_id uuid, post_id uuid, comment_id uuid, chat_id uuid, channel_id uuid, case_id uuid, mute_id uuid)
    left join listing l on l.id = w.listing_id
    left join property pr on pr.id = l.property_id
    left join parcel p on p.id = pr.parcel_id
    left join organisation o on o.id = l.organisation_id
    left join inquiry i on i.id = w.inquiry_id
    left join lead on lead.id = i.lead_id
    left join inquiry_message m on m.id = w.message_id
    left join invitation v on v.id = w.invitation_id
    left join record_grant g on g.id = w.grant_id
    left join organisation host on host.id = v.organisation_id
    left join organisation owner on owner.id = g.organisation_id
    left join ticket tk on tk.id = w.ticket_id
    left join post_comment pc on pc.id = w.comment_id
    left join post po on po.id = coalesce(w.post_id, pc.post_id)
    left join message ms on ms.id = w.chat_id
    left join channel ch on ch.id = coalesce(w.channel_id, ms.channel_id)
    left join moderation_case mc on mc.id = w.case_id
    left join mute mu on mu.id = w.mute_id
    left join unit on unit.id = coalesce(v.unit_id, w.unit_id, tk.unit_id)
    left join building place on place.id = coalesce(unit.building_id, v.building_id, w.building_id, tk.building_id)
    left join app_user resident on resident.id = w.person_id
    left join app_user giver on giver.id = coalesce(v.invited_by, g.given_by)
    left join app_user taker on taker.id = v.accepted_by
    left join licence li on li.id = w.licence_id
    left join agent_review ar on ar.id = w.agent_review_id
    left join agent_profile ap on ap.id = coalesce(li.agent_id, ar.agent_id)
    left join app_user holder on holder.id = ap.user_id
    left join session se on se.id = w.session_id
    left join email_change ec on ec.id = w.email_change_id`.execute(scope.db);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return subjects.map((_, index) => toFacts(byKey.get(String(index))));
}

function toFacts(row: Row | undefined): Facts {
  if (row === undefined) return none;
  return {
    listingTitle: row.listing_title ?? '', address: row.address ?? '', zone: row.zone ?? 'UTC', price: row.price, currency: row.currency ?? 'USD',
    reviewNote: row.review_note, askerName: row.asker_name ?? '', message: row.message ?? '', agencyName: row.agency_name ?? '',
    offeredBy: row.offered_by ?? '', placeName: row.place_name ?? '', takenUpBy: row.taken_up_by ?? '',
    email: row.email ?? '', userAgent: row.user_agent, networkAddress: row.network_address,
    holderName: row.holder_name ?? '', licenceNumber: row.licence_number ?? '', agentSlug: row.agent_slug ?? '', moderatorNote: row.moderator_note ?? '', ticketNumber: row.ticket_number ?? 0, ticketTitle: row.ticket_title ?? '',
    postTitle: row.post_title ?? '', said: row.said ?? '', channelName: row.channel_name ?? '',
  };
}
