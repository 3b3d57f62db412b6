/** How a reader wants areas written: as each record has its own, in metres and hectares, in feet and acres. */
export type AreaUnits = 'record' | 'metric' | 'imperial';

const squareMetresIn: Readonly<Record<string, number>> = { SquareMeters: 1, SquareFeet: 0.092_903_04, SquareYards: 0.836_127_36, Acres: 4_046.856_422_4, Hectares: 10_000 };
const metric: readonly string[] = ['SquareMeters', 'Hectares'];
/** Floors stay floors and land stays land: a garden in acres is one in hectares, not in tens of thousands of metres. */
const counterpart: Readonly<Record<string, string>> = { SquareFeet: 'SquareMeters', SquareYards: 'SquareMeters', Acres: 'Hectares', SquareMeters: 'SquareFeet', Hectares: 'Acres' };

/** An area as the reader wants it, in RESO units; unknown units are left as they are. */
export function asRead(value: number, units: string, wanted: AreaUnits): { readonly value: number; readonly units: string } {
  const to = counterpart[units];
  if (wanted === 'record' || to === undefined || metric.includes(units) === (wanted === 'metric')) return { value, units };
  const converted = (value * (squareMetresIn[units] ?? 1)) / (squareMetresIn[to] ?? 1);
  return { value: converted < 10 ? converted : Math.round(converted), units: to };
}

/** Whether areas with these units are written in feet for this reader; what a price for each unit of area is told in. */
export function isInFeet(units: string, wanted: AreaUnits): boolean {
  return wanted === 'record' ? !metric.includes(units) : wanted === 'imperial';
}
