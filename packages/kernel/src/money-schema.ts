import * as z from 'zod';
import { isCurrency } from './currency';

/**
 * An amount of money as it travels and is stored: a whole number of the currency's minor units (cents, paise; yen for JPY), negative for what is
 * owed the other way, at most 2^53 - 1 either way (90 trillion dollars), and an ISO 4217 code in capitals.
 */
export const Money = z.strictObject({
  amount: z.int(),
  currency: z.string().refine(isCurrency, 'Use a three-letter ISO 4217 code, such as USD or INR.'),
});

// Apart from the functions on it, so that a page that only shows prices loads no validation.
export interface Money {
  readonly amount: number;
  readonly currency: string;
}
