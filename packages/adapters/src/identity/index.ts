export { secretPart, shortName } from './browser-secrets';
export { createTxtResolver, type ResolveTxt, type TxtConfig, TxtUnanswered } from './dns';
export type { OidcConfig } from './oidc/configuration';
export { createOidcProvider } from './oidc/oidc-provider';
export { type AuthorizationAnswer, type AuthorizationRequest, type IdentityFault, IdentityRefused, type OidcProvider, type ProvedClaims } from './port';
export type { ReadAssertion } from './saml/assertion';
export { readIdpMetadata, type SamlIdp } from './saml/metadata';
export { claimedRequest, ownSamlMetadata, readSamlAnswer, type SamlConfigOf, samlSignInUrl } from './saml/saml-provider';
export { appleSecret, type SocialEnvironment, type SocialKey, socialKeys, type SocialProvider, socialProviders } from './social';
