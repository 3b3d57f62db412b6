import { writeFileSync } from 'node:fs';
import { printEvents } from '../src/docs/events';
import { printLifecycles } from '../src/docs/lifecycles';

const page = (name: string) => new URL(`../../../docs/${name}.md`, import.meta.url);
writeFileSync(page('lifecycles'), printLifecycles());
writeFileSync(page('events'), printEvents());
