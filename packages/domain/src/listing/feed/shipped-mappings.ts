import hyderabad from '../../../../../mappings/hyderabad-asking-prices.json' with { type: 'json' };
import kingCounty from '../../../../../mappings/king-county-sales.json' with { type: 'json' };
import { type Mapping, mapping } from './mapping';

/** The mappings that come with Lintel, for public files. */
export const shippedMappings: readonly Mapping[] = [kingCounty, hyderabad].map((one) => mapping.parse(one));
