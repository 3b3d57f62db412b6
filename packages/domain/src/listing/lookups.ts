/** Lookup values of the RESO Data Dictionary 2.0 that Lintel offers; others of a feed are kept as they came, in extra fields. */

export const propertyTypes = ['Residential', 'ResidentialLease', 'ResidentialIncome', 'Land', 'CommercialSale', 'CommercialLease', 'Farm', 'ManufacturedInPark', 'BusinessOpportunity'] as const;
export type PropertyType = (typeof propertyTypes)[number];

export const propertySubTypes = ['SingleFamilyResidence', 'Apartment', 'Condominium', 'Townhouse', 'Duplex', 'Triplex', 'Quadruplex', 'Villa', 'ManufacturedHome', 'UnimprovedLand', 'Office', 'Retail', 'Warehouse'] as const;
export type PropertySubType = (typeof propertySubTypes)[number];

export const areaUnits = ['SquareFeet', 'SquareMeters', 'Acres', 'Hectares', 'SquareYards'] as const;
export type AreaUnits = (typeof areaUnits)[number];

const squareMetresIn: Readonly<Record<AreaUnits, number>> = {
  SquareFeet: 0.09290304, SquareMeters: 1, Acres: 4046.8564224, Hectares: 10_000, SquareYards: 0.83612736,
};

/** An area in square metres, exact factors of the international foot. */
export function inSquareMetres(area: number, units: AreaUnits): number {
  return area * squareMetresIn[units];
}

export const features = ['Fireplace', 'Garage', 'Basement', 'Deck', 'Balcony', 'Garden', 'Pool', 'AirConditioning', 'SolarPanels', 'Waterfront', 'MountainView', 'CityView', 'WaterView', 'CornerLot', 'Furnished', 'WalkInCloset', 'HardwoodFloors', 'Fenced', 'EVCharging', 'WheelchairAccess'] as const;
export const amenities = ['Elevator', 'Gym', 'Clubhouse', 'SwimmingPool', 'Playground', 'Security', 'PowerBackup', 'Concierge', 'Parking', 'Laundry', 'PetsAllowed', 'RooftopDeck', 'Storage', 'BikeRoom'] as const;
