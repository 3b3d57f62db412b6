/** A part of a city where the demo's homes stand. Prices are typical minor units a square metre. */
export interface Place {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly postalCode: string;
  readonly pricePerSquareMetre: number;
}

export interface City {
  readonly name: string;
  readonly stateOrProvince: string;
  readonly country: string;
  readonly zone: string;
  readonly currency: string;
  readonly streets: readonly string[];
  readonly places: readonly Place[];
}

const place = (name: string, latitude: number, longitude: number, postalCode: string, pricePerSquareMetre: number): Place =>
  ({ name, latitude, longitude, postalCode, pricePerSquareMetre });

export const seattle: City = {
  name: 'Seattle', stateOrProvince: 'WA', country: 'US', zone: 'America/Los_Angeles', currency: 'USD',
  streets: ['Aurora Ave N', 'Phinney Ave N', 'Dexter Ave N', 'Stone Way N', 'Market St', 'Greenwood Ave N', 'Rainier Ave S', 'California Ave SW', 'Roy St', 'Pine St'],
  places: [
    place('Ballard', 47.668, -122.384, '98107', 660_000), place('Fremont', 47.651, -122.35, '98103', 690_000), place('Capitol Hill', 47.625, -122.322, '98102', 740_000),
    place('Queen Anne', 47.637, -122.357, '98109', 780_000), place('Green Lake', 47.68, -122.326, '98115', 700_000), place('Wallingford', 47.661, -122.334, '98103', 690_000),
    place('Columbia City', 47.559, -122.287, '98118', 560_000), place('West Seattle', 47.571, -122.387, '98116', 600_000), place('Beacon Hill', 47.568, -122.309, '98144', 560_000),
    place('Ravenna', 47.676, -122.304, '98115', 710_000),
  ],
};

export const hyderabad: City = {
  name: 'Hyderabad', stateOrProvince: 'Telangana', country: 'IN', zone: 'Asia/Kolkata', currency: 'INR',
  streets: ['Road No. 1', 'Road No. 12', 'Lake View Road', 'Main Road', 'Metro Lane', 'Temple Street', 'Park Avenue', 'Old Mumbai Highway'],
  places: [
    place('Gachibowli', 17.44, 78.349, '500032', 8_600_000), place('Kondapur', 17.47, 78.357, '500084', 8_000_000), place('Banjara Hills', 17.413, 78.435, '500034', 13_000_000),
    place('Jubilee Hills', 17.432, 78.407, '500033', 14_500_000), place('Madhapur', 17.448, 78.391, '500081', 9_200_000), place('Kukatpally', 17.495, 78.399, '500072', 7_000_000),
    place('Begumpet', 17.444, 78.462, '500016', 8_800_000), place('Manikonda', 17.402, 78.372, '500089', 7_600_000), place('Miyapur', 17.497, 78.357, '500049', 6_300_000),
    place('Nizampet', 17.519, 78.383, '500090', 6_000_000),
  ],
};
