export { recordRead } from '@lintel/db';
