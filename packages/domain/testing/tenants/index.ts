export { attempt, type Attempt, type Heard, type Sabotage } from './attempt';
export { type IdSource, idSource, inputsFor } from './arbitrary';
export type { OwnedRow } from './owned-row';
export { type Ownership, readOwnership } from './ownership';
export { type Planted, plantTenants } from './plant';
export { outsiders } from './outsiders';
export { searchWithin } from '../../src/search/matrix';
export { trespassesOf } from './trespasses';
