export { type Environment, withSecretFiles } from './secret-files';
export { lossyDefaults, refuseLossyDefaults } from './lossy-defaults';
