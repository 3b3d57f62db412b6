import type { InputOf } from '@lintel/kernel';
import type { createListing } from '@lintel/domain/listing';
import { dice, type Dice } from './random';
import type { City, Place } from './places';

export type Draft = InputOf<typeof createListing>;

const styles = ['Craftsman', 'Mid-century house', 'Townhouse', 'Garden flat', 'Bungalow', 'Corner apartment', 'Family house', 'Loft', 'Villa', 'Row house'] as const;
const charms = ['with a porch', 'near the park', 'with a view of the water', 'on a quiet street', 'with a large garden', 'close to the metro', 'under old trees', 'full of morning light'] as const;
const sentences = [
  'The living room opens to the garden and takes the sun until evening.', 'The kitchen was renewed with oak and stone and has room for a table.',
  'Schools, a market and the station are a short walk away.', 'The roof, the wiring and the windows were renewed in the last ten years.',
  'Two of the bedrooms look over the trees behind the house.', 'There is a workshop in the basement and storage under the stairs.',
  'The street is quiet and ends at a small park.', 'A separate room by the entrance serves as a study.',
] as const;
const homeFeatures = ['Fireplace', 'Garage', 'Basement', 'Deck', 'Balcony', 'Garden', 'AirConditioning', 'SolarPanels', 'CityView', 'WaterView', 'HardwoodFloors', 'EVCharging'] as const;
const homeAmenities = ['Elevator', 'Gym', 'Clubhouse', 'SwimmingPool', 'Playground', 'Security', 'PowerBackup', 'Parking', 'Laundry', 'PetsAllowed', 'BikeRoom'] as const;

const some = <Item>(d: Dice, items: readonly Item[], most: number): Item[] => items.filter(() => d.next() < most / items.length);
const squareFeetInMetre = 10.7639;

/** The draft of the demo's n-th home in a city: the same every time but for the end of its contract, which counts from `now`. */
export function homeDraft(city: City, n: number, organisationId: string, now: Date): Draft {
  const d = dice(n * 7_919 + city.name.length);
  const where = d.of(city.places);
  const isFlat = city.country === 'IN' ? d.next() < 0.75 : d.next() < 0.35;
  const bedrooms = d.whole(isFlat ? 1 : 2, isFlat ? 4 : 6);
  const squareMetres = 28 + bedrooms * d.whole(22, 34);
  const price = roundedPrice(city, squareMetres * where.pricePerSquareMetre * (0.8 + d.next() * 0.5));
  const name = `${d.of(styles)} ${d.of(charms)}`;
  return {
    organisationId,
    address: { ...positionIn(where, d), unparsedAddress: `${d.whole(101, 9_899)} ${d.of(city.streets)}, ${where.name}`, city: city.name, stateOrProvince: city.stateOrProvince,
      postalCode: where.postalCode, country: city.country, zone: city.zone, locationPrecision: 'exact' },
    property: {
      propertyType: 'Residential', propertySubType: isFlat ? 'Apartment' : city.country === 'IN' ? 'Villa' : d.of(['SingleFamilyResidence', 'Townhouse'] as const),
      bedroomsTotal: bedrooms, bathroomsTotal: Math.max(1, bedrooms - d.whole(0, 1)) + (d.next() < 0.3 ? 0.5 : 0), livingArea: Math.round(squareMetres * squareFeetInMetre / 10) * 10,
      livingAreaUnits: 'SquareFeet', yearBuilt: d.whole(city.country === 'IN' ? 1995 : 1908, 2025), stories: isFlat ? 1 : d.whole(1, 3),
      features: some(d, homeFeatures, 5), amenities: isFlat ? some(d, homeAmenities, 6) : [],
    },
    listing: {
      title: `${name} in ${where.name}`, publicRemarks: some(d, sentences, 5).concat(d.of(sentences)).filter((s, i, all) => all.indexOf(s) === i).join(' '),
      privateRemarks: 'Key with the office. Call a day ahead.', listPrice: price, listingContractDate: now.toISOString().slice(0, 10),
      expirationAt: new Date(now.getTime() + d.whole(45, 180) * 86_400_000).toISOString(),
    },
    currency: city.currency,
  };
}

/** Asking prices end in round thousands of dollars, or in whole lakh. */
function roundedPrice(city: City, minorUnits: number): number {
  const step = city.currency === 'INR' ? 10_000_000 : 500_000;
  return Math.max(step, Math.round(minorUnits / step) * step);
}

const spreadDegrees = 0.011;

function positionIn(place: Place, d: Dice) {
  const near = (degrees: number) => Math.round((degrees + (d.next() - 0.5) * 2 * spreadDegrees) * 1e5) / 1e5;
  return { latitude: near(place.latitude), longitude: near(place.longitude) };
}
