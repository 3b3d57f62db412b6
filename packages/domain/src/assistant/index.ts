export { type Example, guess, type Guess, learn, type Learnt } from './learning/classifier';
export { type Keyed, measure, type Measured } from './learning/measure';
export { type LabelledColumns, readLabelled } from './learning/read-labelled';
