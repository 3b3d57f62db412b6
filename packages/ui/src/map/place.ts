import type { Phase } from '../display/phase';

export interface MapPlace {
  id: string;
  lng: number;
  lat: number;
  /** On the pin, short: "$985K". */
  label: string;
  /** Read aloud after it: "4112 Densmore Ave N, 3 beds". */
  name: string;
  phase?: Phase | undefined;
  /** Approximate positions are drawn hollow. */
  isApproximate?: boolean | undefined;
}
