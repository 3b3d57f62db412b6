import { chooseFileStore } from '@lintel/adapters/files';
import { createPictureRenderer } from '@lintel/adapters/images';
import type { Command } from 'commander';
import { demoAccounts, demoPassword } from '../demo/accounts';
import { isDemoSeeded, seedDemo } from '../demo/seed';
import { verb } from '../verb';

/** `lintel demo seed`. */
export function addDemo(program: Command): void {
  const demo = program.command('demo').description('the demo');
  verb(demo.command('seed').description('fill an empty Lintel with the demo; once done, doing it again changes nothing'), async ({ db, env, output }) => {
    const seed = async () => seedDemo({ db, files: await chooseFileStore(env), renderer: createPictureRenderer() }, ({ done, total }) => { output.progress(`demo: ${done} of ${total} listings`); });
    const result = (await isDemoSeeded(db)) ? { listings: 0 } : await seed();
    const accounts = demoAccounts.map(({ email, role }) => ({ email, role }));
    output.answer({ ...result, accounts, password: demoPassword }, `The demo is there. Sign in as one of ${accounts.map((a) => a.email).join(', ')} with the password ${demoPassword}.`);
  });
}
