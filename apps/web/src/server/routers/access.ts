import {
  changePassword, createOrganisation, createUser, getMe, giveGrant, grantMembership, issueApiKey, listGrants, listMembers, listMyApiKeys, listMySessions,
  listOrganisations, listUsers, reactivateUser, revokeAllSessions, revokeApiKey, revokeGrant, revokeMembership, revokeSession, suspendUser, updatePreferences,
} from '@lintel/domain/access';

export const access = [
  getMe, updatePreferences, changePassword, listMySessions, revokeSession, revokeAllSessions, listMyApiKeys, issueApiKey, revokeApiKey, createUser, listUsers,
  suspendUser, reactivateUser, createOrganisation, listOrganisations, listMembers, grantMembership, revokeMembership, giveGrant, revokeGrant, listGrants,
] as const;
