import type { SearchHit } from '@lintel/domain/search/contract';
import type { Answers } from '@/components/answers';
import type { CardHome } from './home-card';

/** Floors are sold by the square foot there. */
const countriesOfFeet = new Set(['US', 'IN', 'CA', 'GB', 'AE', 'SG', 'HK', 'MY']);
const squareFeetIn = 10.763_910_417;

/** A search's hit as a card shows it. An index keeps areas in square metres; people of the country say them their way. */
export function cardOfHit(hit: SearchHit): CardHome {
  const { livingAreaM2: metres } = hit;
  const inFeet = countriesOfFeet.has(hit.country);
  return {
    id: hit.id, address: hit.address, city: hit.city, standardStatus: hit.standardStatus, propertyType: hit.propertyType, propertySubType: hit.propertySubType, price: hit.listPrice,
    currency: hit.currency, beds: hit.bedrooms, baths: hit.bathrooms, cover: hit.cover,
    area: metres === null ? null : { value: Math.round(inFeet ? metres * squareFeetIn : metres), units: inFeet ? 'SquareFeet' : 'SquareMeters' },
  };
}

export type SavedHome = Answers['listing']['listSaved']['items'][number];

export function cardOfSaved(saved: SavedHome): CardHome {
  return {
    id: saved.id, address: saved.unparsedAddress, city: saved.city, standardStatus: saved.standardStatus, propertyType: saved.propertyType, propertySubType: saved.propertySubType,
    price: saved.standardStatus === 'Closed' ? (saved.closePrice ?? saved.listPrice) : saved.listPrice, currency: saved.currency, beds: saved.bedroomsTotal, baths: saved.bathroomsTotal,
    area: saved.livingArea === null ? null : { value: saved.livingArea, units: saved.livingAreaUnits }, cover: saved.cover,
  };
}

type Match = Answers['savedSearch']['get']['matches'][number];

export function cardOfMatch(match: Match): CardHome {
  return {
    id: match.id, address: match.unparsedAddress, city: match.city, standardStatus: match.standardStatus, propertyType: match.propertyType, propertySubType: match.propertySubType,
    price: match.listPrice, currency: match.currency, beds: match.bedroomsTotal, baths: match.bathroomsTotal,
    area: match.livingArea === null ? null : { value: match.livingArea, units: match.livingAreaUnits }, cover: match.cover,
  };
}
