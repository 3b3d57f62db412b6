import { connectOrCreate } from './migrate-connection';
import { withSchemaEngine } from './migrate-engine';
import { readMigrations } from './migrate-files';

interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The SQL that leads from where the migrations end to where the Prisma schema is; undefined when they agree. Constraints, functions and
 * triggers that Prisma cannot declare are left alone. Works in a scratch database on the server of `databaseUrl`.
 */
export async function findDifference(databaseUrl: string, schema: readonly SchemaFile[]): Promise<string | undefined> {
  const client = await connectOrCreate(databaseUrl);
  try {
    const { exitCode, stdout } = await withSchemaEngine({ client, url: databaseUrl }, (engine) =>
      engine.diff({
        from: { tag: 'migrations', ...readMigrations() },
        to: { tag: 'schemaDatamodel', files: [...schema] },
        script: true,
        exitCode: true,
        filters: { externalTables: [], externalEnums: [] },
      }));
    return exitCode === 0 ? undefined : (stdout ?? '');
  } finally {
    await client.end();
  }
}
