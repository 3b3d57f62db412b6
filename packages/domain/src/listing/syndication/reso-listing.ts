import { moneyToDecimal } from '@lintel/kernel';
import { z } from 'zod';
import { own } from '../feed/reso-record';
import type { SyndicatedRow } from './rows';

const resoMedia = z.object({
  MediaKey: z.string(), MediaCategory: z.string(),
  MediaURL: z.string().describe('of a picture: its key in the file store, which whoever serves files makes an address of'),
  Order: z.int(), MediaModificationTimestamp: z.string(), ShortDescription: z.string().optional(), LongDescription: z.string().optional(),
});
export type ResoMedia = z.infer<typeof resoMedia>;

export const resoPictures = z.array(resoMedia);

const resoValue = z.union([z.string(), z.number(), z.array(z.string()), resoPictures]);
export type ResoValue = z.infer<typeof resoValue>;

/** By RESO's names, in the order in which they are written; what is not known is absent. */
export const resoListing = z.record(z.string(), resoValue);
export type ResoListing = z.infer<typeof resoListing>;

const categories: Readonly<Record<string, string>> = { photo: 'Photo', floor_plan: 'Floor Plan', video_link: 'Video', tour_link: 'Unbranded Virtual Tour' };

/** The Data Dictionary's spelling of a lookup: `ActiveUnderContract` is `Active Under Contract`. */
const lookup = (value: string) => value.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
/** Control characters, most of which XML has no way to write, are no text of anyone's. */
const written = (value: string) => value.replaceAll(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '').replaceAll(/\r\n?/g, '\n').trim();

/**
 * A listing as anyone may see it, in the words of the RESO Data Dictionary 2.0. The importer reads it back to the same listing, whether it
 * travelled as JSON or as XML.
 */
export function inResoWords(row: SyndicatedRow): ResoListing {
  const amount = (minor: number | null) => (minor === null ? null : Number(moneyToDecimal({ amount: minor, currency: row.currency })));
  const isPlaced = row.latitude !== null && row.longitude !== null;
  return known({
    ListingKey: row.listing_key, StandardStatus: lookup(row.standard_status), ModificationTimestamp: new Date(row.modified_at).toISOString(),
    ListPrice: amount(row.list_price), ClosePrice: amount(row.close_price), CloseDate: row.close_date === null ? null : dayIn(row.zone, row.close_date),
    OnMarketTimestamp: row.published_at?.toISOString() ?? null, PublicRemarks: row.public_remarks, UnparsedAddress: row.unparsed_address, City: row.city,
    StateOrProvince: row.state_or_province, PostalCode: row.postal_code, Country: row.country, Latitude: row.latitude, Longitude: row.longitude,
    PropertyType: lookup(row.property_type), PropertySubType: row.property_sub_type === null ? null : lookup(row.property_sub_type),
    BedroomsTotal: row.bedrooms_total, BathroomsTotalDecimal: row.bathrooms_total,
    LivingArea: row.living_area, LivingAreaUnits: row.living_area === null ? null : lookup(row.living_area_units),
    LotSizeArea: row.lot_size_area, LotSizeUnits: row.lot_size_area === null ? null : lookup(row.lot_size_units),
    YearBuilt: row.year_built, StoriesTotal: row.stories, Features: row.features.map(lookup).toSorted(), AssociationAmenities: row.amenities.map(lookup).toSorted(),
    ListAgentFullName: row.agent_name, ListOfficeName: row.organisation_name, Media: row.media.flatMap(mediaInResoWords),
    [own.title]: row.title, [own.currency]: row.currency, [own.zone]: row.zone, [own.precision]: isPlaced && row.location_precision !== 'exact' ? row.location_precision : null,
    [own.renovated]: row.year_renovated,
  });
}

function mediaInResoWords({ id, kind, url, key, caption, alt, updated_at: at }: SyndicatedRow['media'][number], index: number): ResoMedia[] {
  const [address, category] = [url ?? key, categories[kind]];
  if (address === null || category === undefined) return [];
  return [{
    MediaKey: id, MediaCategory: category, MediaURL: address, Order: index + 1, MediaModificationTimestamp: new Date(at).toISOString(),
    ...(caption === '' ? {} : { ShortDescription: written(caption) }), ...(alt === '' ? {} : { LongDescription: written(alt) }),
  }];
}

/** The calendar day of an instant where the property stands. */
function dayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

function known(fields: Readonly<Record<string, ResoValue | null>>): ResoListing {
  const cleaned = Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? written(value) : value] as const);
  return Object.fromEntries(cleaned.filter((field): field is readonly [string, ResoValue] => field[1] !== null && field[1] !== '' && !(Array.isArray(field[1]) && field[1].length === 0)));
}
