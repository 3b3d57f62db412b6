/**
 * The name of the constraint that Postgres refuses the statement by, or the SQLSTATE where a trigger or type refuses it.
 * @throws Error when the statement is accepted, or fails for another reason than Postgres' refusal
 */
export async function refusalOf(statement: Promise<unknown>): Promise<string> {
  try {
    await statement;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
    return 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : error.code;
  }
  throw new Error('The statement was accepted.');
}
