import { askers } from './askers';
import { type Asker, type Expectation, expectedFor, type MatrixCase, type Outcome } from './matrix-case';

const words: Readonly<Record<Exclude<Outcome, 'allowed'>, string>> = {
  forbidden: 'forbidden', not_found: 'absent', unauthenticated: 'sign in first',
};

const intro = `# Who may do what

Made from the expectation tables of the domains by \`pnpm --filter @lintel/domain permissions\`; a test runs every operation as every role against
a real database, on a record of its own and on a stranger's, and fails when this page says anything else.

*Own* means: of one's own organisation, building or unit, or one's own person, whichever the record belongs to. *Absent*: the answer is the same as
for a record that does not exist. *Visitor* has not signed in, *newcomer* has no role yet, *system* is what workflows and reactions act as.
*All others* are those whom the row does not name elsewhere.
`;

/** The page of the documentation. */
export function printMatrix(casesByDomain: Readonly<Record<string, readonly MatrixCase[]>>): string {
  const sections = Object.entries(casesByDomain).map(([domain, cases]) => `## ${domain}\n\n${table(cases)}\n`);
  return [intro, ...sections].join('\n');
}

function table(cases: readonly MatrixCase[]): string {
  return ['| operation | kind | allowed everywhere | allowed on one’s own | refused |', '|---|---|---|---|---|', ...cases.map(line)].join('\n');
}

type Column = 'everywhere' | 'own' | 'refused';

/** Those of a row who fare alike, and the words for how. */
interface Group {
  readonly column: Column;
  readonly words: string;
  readonly askers: readonly Asker[];
}

function line({ operation, expected }: MatrixCase): string {
  const groups = groupsOf(expected);
  const largest = groups.reduce((a, b) => (b.askers.length > a.askers.length ? b : a));
  const cell = (column: Column) => groups.filter((group) => group.column === column).map((group) => inWords(group, group === largest)).join('; ') || '—';
  return `| \`${operation.name}\` | ${operation.kind} | ${cell('everywhere')} | ${cell('own')} | ${cell('refused')} |`;
}

function groupsOf(expected: Expectation): readonly Group[] {
  const groups = new Map<string, { column: Column; words: string; askers: Asker[] }>();
  for (const asker of askers) {
    const fate = fateOf(...expectedFor(expected, asker));
    const key = `${fate.column} ${fate.words}`;
    const group = groups.get(key) ?? { ...fate, askers: [] };
    group.askers.push(asker);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function fateOf(own: Outcome, other: Outcome): Omit<Group, 'askers'> {
  if (own === 'allowed') return other === 'allowed' ? { column: 'everywhere', words: '' } : { column: 'own', words: words[other] };
  if (other === 'allowed') return { column: 'everywhere', words: `but own ${words[own]}` };
  return { column: 'refused', words: own === other ? words[own] : `${words[own]} (a stranger’s: ${words[other]})` };
}

function inWords({ column, words: how, askers: those }: Group, isLargest: boolean): string {
  const names = those.length === askers.length ? 'everyone' : isLargest && those.length > 6 ? 'all others' : those.map((asker) => asker.replaceAll('_', ' ')).join(', ');
  if (how === '') return names;
  return column === 'refused' ? `${how}: ${names}` : `${names} (${column === 'own' ? `else ${how}` : how})`;
}
