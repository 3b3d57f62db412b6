import { mapping } from '@lintel/domain/feed';

/** How generated rows become listings. */
export const generatedMapping = mapping.parse({
  name: 'Generated homes', currency: 'USD', zone: 'America/Los_Angeles', sourceKey: '{key}',
  fields: {
    standardStatus: { from: 'status' }, title: { from: 'title' }, publicRemarks: { from: 'remarks' }, listPrice: { from: 'price', as: 'decimal' },
    closePrice: { from: 'closed', as: 'decimal' }, closeDate: { from: 'date', as: 'instant' },
    'address.unparsedAddress': { from: 'address' }, 'address.city': { from: 'city' }, 'address.country': { constant: 'US' }, 'address.stateOrProvince': { constant: 'WA' },
    'address.latitude': { from: 'lat', as: 'number' }, 'address.longitude': { from: 'lon', as: 'number' },
    'property.propertyType': { constant: 'Residential' }, 'property.propertySubType': { constant: 'SingleFamilyResidence' },
    'property.bedroomsTotal': { from: 'beds', as: 'integer' }, 'property.bathroomsTotal': { from: 'baths', as: 'number' }, 'property.livingArea': { from: 'area', as: 'number' },
    'property.yearBuilt': { from: 'year', as: 'year' },
  },
});

const header = 'key,status,title,remarks,price,closed,date,address,city,lat,lon,beds,baths,area,year';
const cities = ['Seattle', 'Bellevue', 'Kent', 'Renton', 'Redmond', 'Auburn', 'Kirkland', 'Sammamish'];
const styles = ['Craftsman', 'Colonial', 'Tudor', 'Bungalow', 'Rambler', 'Victorian', 'Modern', 'Cottage'];
const places = ['near the lake', 'by the park', 'above the bay', 'close to school', 'on a quiet street', 'with a garden', 'beside the trail'];

/** A number from 0 to `below` that `seed` always gives. */
function pick(seed: number, below: number): number {
  return (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 3) % below;
}

function row(index: number, status: 'Active' | 'Closed'): string {
  const beds = 1 + pick(index, 6);
  const style = styles[pick(index + 1, styles.length)];
  const place = places[pick(index + 2, places.length)];
  const price = 200_000 + pick(index + 3, 1_800) * 1_000;
  const sold = status === 'Closed' ? `${price},20150${1 + pick(index, 9)}15` : ',';
  return [
    `g${index}`, status, `${style} ${place}`, `A ${style} house with ${beds} bedrooms ${place}`, price, sold, `${index} ${style} Avenue`, cities[pick(index + 4, cities.length)],
    (47.2 + pick(index + 5, 6_000) / 10_000).toFixed(4), (-122.5 + pick(index + 6, 9_000) / 10_000).toFixed(4), beds, 1 + pick(index + 7, 4), 600 + pick(index + 8, 4_000), 1900 + pick(index + 9, 120),
  ].join(',');
}

/** A CSV file of homes, always the same. */
export function generatedCsv(rows: number, status: 'Active' | 'Closed', from = 0): string {
  return [header, ...Array.from({ length: rows }, (_, i) => row(from + i, status))].join('\n');
}
