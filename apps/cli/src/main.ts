import { runVerb } from './program';

await runVerb(process.argv.slice(2));
