export { auditPolicy } from './policy';
export { auditReactor } from './reactions';
export { listEntries } from './queries/list-entries';
export { type AuditFinding, type AuditVerification, verifyAudit } from './verify';
