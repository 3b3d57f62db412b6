/** What every cluster here shares: reached by this machine alone, speaking English and UTC. */
const shared = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  lc_messages: 'C',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  random_page_cost: '1.1',
  effective_io_concurrency: '100',
  log_line_prefix: '%m [%p] %q%a ',
  log_checkpoints: 'off',
};

/**
 * Nothing committed is ever lost; memory and background work fit a small machine.
 * @param {number} cores
 * @returns {Record<string, string>}
 */
export function durable(cores) {
  return {
    ...shared,
    // Whoever started it starts it again, with pauses; by itself it would try forty times a second on a full disk.
    restart_after_crash: 'off',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    max_connections: '120',
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '8MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    min_wal_size: '256MB',
    wal_compression: 'on',
    checkpoint_timeout: '15min',
    checkpoint_completion_target: '0.9',
    max_parallel_workers_per_gather: String(Math.max(0, Math.min(2, cores - 1))),
    max_parallel_workers: String(cores),
    autovacuum_naptime: '20s',
    log_min_duration_statement: '2000',
    log_lock_waits: 'on',
  };
}

/** For tests: the data may vanish with the machine. @returns {Record<string, string>} */
export function throwAway() {
  return {
    ...shared,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_connections: '300',
    shared_buffers: '256MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '4GB',
    checkpoint_timeout: '1h',
    max_parallel_workers_per_gather: '0',
    autovacuum_naptime: '60s',
  };
}
