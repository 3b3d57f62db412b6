/** Currencies of ISO 4217 in use in this decade whose minor unit is a hundredth. Funds codes, metals and test codes are left out. */
const hundredths =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD ' +
  'FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN ' +
  'MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD ' +
  'TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG';

const others: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
};

const digitsByCode = new Map<string, number>([
  ...hundredths.split(' ').map((code): [string, number] => [code, 2]),
  ...Object.entries(others).flatMap(([digits, codes]) => codes.split(' ').map((code): [string, number] => [code, Number(digits)])),
]);

/** Every currency that {@link minorUnitDigits} knows, in alphabetical order. */
export const currencyCodes: readonly string[] = [...digitsByCode.keys()].sort();

export function isCurrency(code: string): boolean {
  return digitsByCode.has(code);
}

/**
 * How many decimal digits the minor unit has: 2 for USD (cents), 0 for JPY, 3 for KWD. Source: ISO 4217, list one; the runtime's own table
 * (CLDR) follows custom in shops instead and differs for some.
 * @throws RangeError when the code is not one of {@link currencyCodes}.
 */
export function minorUnitDigits(code: string): number {
  const digits = digitsByCode.get(code);
  if (digits === undefined) throw new RangeError(`${JSON.stringify(code.slice(0, 20))} is not an ISO 4217 currency code.`);
  return digits;
}
