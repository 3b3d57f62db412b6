import { dice } from '../random';
import { Drawing } from './drawing';
import { balcony, garden } from './gardens';
import { bungalow, craftsman, midCentury, type Scene, tower, townhouses } from './houses';
import { dusk, evening, type Light, monsoon, morning } from './light';
import { bathroom, bedroom, kitchen, living, study } from './rooms';
import { haveli, villa } from './villas';

/** Where a picture stands among a listing's. */
export type Place = 'house' | 'flat' | 'villa' | 'living' | 'kitchen' | 'bedroom' | 'bathroom' | 'study' | 'garden' | 'balcony';

export interface DrawnScene {
  readonly name: string;
  readonly place: Place;
  readonly caption: string;
  readonly alt: string;
  /** The same SVG every time. */
  draw(): string;
}

const scene = (name: string, place: Place, paint: Scene, light: Light, caption: string, alt: string): DrawnScene => ({
  name, place, caption, alt,
  draw() {
    const drawing = new Drawing();
    paint(drawing, light, dice([...name].reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), 7) | 0));
    return drawing.svg();
  },
});

/** Everything the demo shows. The hour is part of the picture: the same rooms look different by lamplight. */
export const scenes: readonly DrawnScene[] = [
  scene('craftsman-evening', 'house', craftsman, evening, 'From the street, in the evening', 'Two-storey wooden house with a porch, its windows lit, between trees at dusk'),
  scene('craftsman-morning', 'house', craftsman, morning, 'From the street', 'Two-storey wooden house with a porch on a clear morning'),
  scene('mid-century-evening', 'house', midCentury, evening, 'The long front', 'Low house with a flat roof and a wall of lit windows'),
  scene('bungalow-morning', 'house', bungalow, morning, 'By the water', 'Small wooden house with a green door in front of a lake and hills'),
  scene('townhouses-evening', 'house', townhouses, evening, 'The row, from across the street', 'Five narrow townhouses in a row with lit windows'),
  scene('townhouses-morning', 'house', townhouses, morning, 'The row in the morning', 'Five narrow townhouses in a row under a blue sky'),
  scene('tower-evening', 'flat', tower, evening, 'The building', 'Seven floors of flats with plants on the balconies, some windows lit'),
  scene('tower-monsoon', 'flat', tower, monsoon, 'The building from the garden', 'Seven floors of flats with balconies, green hills behind'),
  scene('villa-monsoon', 'villa', villa, monsoon, 'The pool and the terrace', 'White villa with two terraces and a pool between palms'),
  scene('villa-dusk', 'villa', villa, dusk, 'After sunset', 'White villa with lit windows and a pool at nightfall'),
  scene('haveli-evening', 'villa', haveli, evening, 'The front', 'Old stone house with pointed arches and a carved balcony'),
  scene('living-morning', 'living', living, morning, 'Living room', 'Living room with a green sofa under a wide window and morning sun on the floor'),
  scene('living-evening', 'living', living, evening, 'Living room in the evening', 'Living room with a green sofa and a lamp, the sunset outside'),
  scene('kitchen-morning', 'kitchen', kitchen, morning, 'Kitchen', 'Kitchen with green cabinets, a stone worktop and two stools'),
  scene('kitchen-evening', 'kitchen', kitchen, evening, 'Kitchen and breakfast bar', 'Kitchen with green cabinets under three hanging lamps'),
  scene('bedroom-morning', 'bedroom', bedroom, morning, 'Main bedroom', 'Bedroom with a wide bed, two lamps and a view of hills'),
  scene('bedroom-dusk', 'bedroom', bedroom, dusk, 'Main bedroom at night', 'Bedroom by lamplight, the night sky in the window'),
  scene('bathroom-morning', 'bathroom', bathroom, morning, 'Bathroom', 'Bathroom with a free-standing tub at the window and green tiles'),
  scene('bathroom-monsoon', 'bathroom', bathroom, monsoon, 'Bathroom with a tub', 'Bathroom with a tub, green tiles and a round mirror'),
  scene('study-evening', 'study', study, evening, 'Study', 'Desk at a window beside shelves full of books'),
  scene('garden-evening', 'garden', garden, evening, 'The terrace', 'Terrace with a round table under a chain of lights, the garden behind'),
  scene('garden-monsoon', 'garden', garden, monsoon, 'The garden', 'Terrace with a table and chairs beside a green garden'),
  scene('balcony-evening', 'balcony', balcony, evening, 'The view', 'Two cane chairs on a balcony high above water at sunset'),
  scene('balcony-monsoon', 'balcony', balcony, monsoon, 'The balcony', 'Two cane chairs on a balcony with a view over the city and hills'),
];
