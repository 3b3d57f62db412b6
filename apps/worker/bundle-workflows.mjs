import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bundleWorkflowCode } from '@temporalio/worker';

// Workflows run apart from everything else, in a sandbox of the SDK's: they are one file of their own, beside the worker's.
const require = createRequire(import.meta.url);
const quiet = () => {};
const { code } = await bundleWorkflowCode({
  workflowsPath: require.resolve('@lintel/workflows'),
  workflowInterceptorModules: [require.resolve('@lintel/workflows/interceptors')],
  logger: { log: quiet, trace: quiet, debug: quiet, info: quiet, warn: console.warn, error: console.error },
});
await mkdir('dist', { recursive: true });
await writeFile('dist/workflows.js', code);
console.log(`dist/workflows.js: ${Math.round(code.length / 1024)} kB`);
