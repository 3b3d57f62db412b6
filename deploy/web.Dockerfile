# syntax=docker/dockerfile:1
# The web process: pages, API, live streams. Built from the root of the repository: docker build -f deploy/web.Dockerfile .
FROM node:20-bookworm-slim AS base
ENV PNPM_HOME=/pnpm PATH=/pnpm:$PATH CI=true NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
RUN npm install --global "$(node -p "require('./package.json').packageManager")" && npm cache clean --force

# Everything that a build needs; fetched from the lockfile alone, so that a changed source does not fetch again.
FROM base AS sources
RUN --mount=type=cache,target=/pnpm/store pnpm fetch --store-dir /pnpm/store
COPY . .
RUN --mount=type=cache,target=/pnpm/store pnpm install --offline --frozen-lockfile --store-dir /pnpm/store

FROM sources AS build
RUN pnpm exec turbo run build --filter=@lintel/web --ui=stream

# Only what runs: the workspace's own packages are inside the bundle.
FROM base AS runtime-packages
COPY --from=sources /app/apps/web/package.json apps/web/
COPY --from=sources /app/packages packages
RUN --mount=type=cache,target=/pnpm/store pnpm install --prod --frozen-lockfile --ignore-scripts --store-dir /pnpm/store --package-import-method copy --filter @lintel/web...

FROM node:20-bookworm-slim AS run
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 LINTEL_HOME=/var/lib/lintel
RUN groupadd --system --gid 10001 lintel && useradd --system --uid 10001 --gid lintel --no-create-home lintel && install -d -o lintel -g lintel /var/lib/lintel
WORKDIR /app
COPY --from=runtime-packages /app ./
COPY --from=build /app/apps/web/.next apps/web/.next
COPY --from=build /app/apps/web/dist apps/web/dist
COPY --from=build /app/apps/web/next.config.ts apps/web/
# The configuration looks for this file although its content is in the build.
COPY --from=build /app/apps/web/src/i18n apps/web/src/i18n
WORKDIR /app/apps/web
USER lintel
VOLUME /var/lib/lintel
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/main.js"]
