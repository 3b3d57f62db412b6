import { ThemeToggle } from '../../src/controls/theme-toggle';
import { pageNames } from './page-names';

export function IndexPage() {
  return (
    <main className="mx-auto flex max-w-2xl flex-col gap-6 p-6">
      <h1 className="headline text-4xl">The pieces</h1>
      <ThemeToggle />
      <ul className="divide-y border-y">
        {pageNames.map((name) => (
          <li key={name}>
            <a className="flex h-11 items-center hover:underline" href={`?page=${name}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
