export { type IdpPerson, type OidcIdp, type OidcIdpConfig, startOidcIdp, walk } from './oidc-idp';
