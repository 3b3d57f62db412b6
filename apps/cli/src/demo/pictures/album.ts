import type { Dice } from '../random';
import { type DrawnScene, type Place, scenes } from './scenes';

/** What a listing shows first: its own kind of building. */
const fronts: Readonly<Record<string, readonly string[]>> = {
  SingleFamilyResidence: ['craftsman-evening', 'craftsman-morning', 'mid-century-evening', 'bungalow-morning'],
  Townhouse: ['townhouses-evening', 'townhouses-morning'],
  Apartment: ['tower-evening', 'tower-monsoon'],
  Villa: ['villa-monsoon', 'villa-dusk', 'haveli-evening'],
};

const inside: readonly Place[] = ['living', 'kitchen', 'bedroom', 'bathroom'];

/** The pictures of the demo's n-th home, in their order. Chosen by its number before chance, so that neighbours in a list look different. */
export function albumOf(subType: string, n: number, dice: Dice): readonly DrawnScene[] {
  const names = fronts[subType] ?? fronts['SingleFamilyResidence'] ?? [];
  const front = scenes.find((scene) => scene.name === names[n % names.length]);
  const last: Place = subType === 'Apartment' ? 'balcony' : 'garden';
  const places: readonly Place[] = [...inside, ...(dice.next() < 0.4 ? ['study' as const] : []), last];
  return [...(front === undefined ? [] : [front]), ...places.map((place) => dice.of(scenes.filter((scene) => scene.place === place)))];
}
