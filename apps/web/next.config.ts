import { resolve } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  // These packages are TypeScript sources. The server's packages (db, adapters) are not among them: pages reach those only through the running server.
  transpilePackages: ['@lintel/ui', '@lintel/kernel', '@lintel/domain'],
  serverExternalPackages: ['@node-rs/argon2', 'pino'],
  turbopack: { root: resolve(import.meta.dirname, '../..') },
  outputFileTracingRoot: resolve(import.meta.dirname, '../..'),
  poweredByHeader: false,
  reactStrictMode: true,
  // The server compresses what it sends itself; pages are compressed by Next.
  compress: true,
  typedRoutes: true,
  // In whose name a page is looked at is said by the beginning of its address, see src/components/standing.ts.
  rewrites: () => Promise.resolve([
    ...['in', 'as'].map((kind) => ({ source: `/${kind}/:standing/:path((?!(?:api|_next)(?:/|$)).*)`, destination: '/:path' })),
    { source: '/as/:standing', destination: '/' },
  ]),
};

// Messages are parsed when the pages are built: no browser carries the parser, and no page waits for it.
export default createNextIntlPlugin({ requestConfig: './src/i18n/request.ts', experimental: { messages: { path: './messages/en', format: 'json', locales: ['en'], precompile: true } } })(config);
