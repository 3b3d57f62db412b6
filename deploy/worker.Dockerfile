# syntax=docker/dockerfile:1
# The worker: sequencer, consumers, workflows, activities. It also carries the command line, which brings the database to its migrations.
# Built from the root of the repository: docker build -f deploy/worker.Dockerfile .
FROM node:20-bookworm-slim AS base
ENV PNPM_HOME=/pnpm PATH=/pnpm:$PATH CI=true TURBO_TELEMETRY_DISABLED=1
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
RUN npm install --global "$(node -p "require('./package.json').packageManager")" && npm cache clean --force

# Everything that a build needs; fetched from the lockfile alone, so that a changed source does not fetch again.
FROM base AS sources
RUN --mount=type=cache,target=/pnpm/store pnpm fetch --store-dir /pnpm/store
COPY . .
RUN --mount=type=cache,target=/pnpm/store pnpm install --offline --frozen-lockfile --store-dir /pnpm/store

FROM sources AS build
RUN pnpm exec turbo run build --filter=@lintel/worker --filter=@lintel/cli --ui=stream

# Only what runs: the workspace's own packages are inside the bundles, except the migrations, which are read from their folder.
FROM base AS runtime-packages
COPY --from=sources /app/apps/worker/package.json apps/worker/
COPY --from=sources /app/apps/cli/package.json apps/cli/
COPY --from=sources /app/packages packages
RUN --mount=type=cache,target=/pnpm/store pnpm install --prod --frozen-lockfile --store-dir /pnpm/store --package-import-method copy --filter @lintel/worker... --filter @lintel/cli...

FROM node:20-bookworm-slim AS run
ENV NODE_ENV=production LINTEL_HOME=/var/lib/lintel WORKER_METRICS_HOST=0.0.0.0 WORKER_METRICS_PORT=9464
# Temporal's core is built against the system's certificates.
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/* \
  && groupadd --system --gid 10001 lintel && useradd --system --uid 10001 --gid lintel --no-create-home lintel && install -d -o lintel -g lintel /var/lib/lintel
WORKDIR /app
COPY --from=runtime-packages /app ./
COPY --from=build /app/apps/worker/dist apps/worker/dist
COPY --from=build /app/apps/cli/dist apps/cli/dist
WORKDIR /app/apps/worker
USER lintel
VOLUME /var/lib/lintel
EXPOSE 9464
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.WORKER_METRICS_PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "--max-old-space-size=384", "dist/main.js"]
