import { writeFileSync } from 'node:fs';
import { mailLayoutModule } from './mail-layout';

writeFileSync(new URL('../src/notification/email/layout.ts', import.meta.url), await mailLayoutModule());
