export { type IdpPerson, type OidcIdp, type OidcIdpConfig, startOidcIdp, walk } from './oidc-idp';
export { createSamlIdp, type SaidBySaml, type SamlPerson, type SamlTestIdp } from './saml-idp';
export { type SamlServer, startSamlServer } from './saml-server';
export { startTestDns, type TestDns } from './dns-server';
