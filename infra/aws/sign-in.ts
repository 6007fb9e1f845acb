import { CfnOutput, Duration, RemovalPolicy, SecretValue, Validations } from "aws-cdk-lib";
import {
  ClientAttributes,
  Mfa,
  OAuthScope,
  ProviderAttribute,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolIdentityProviderOidc,
  UserPoolIdentityProviderSaml,
  UserPoolIdentityProviderSamlMetadata,
} from "aws-cdk-lib/aws-cognito";
import type { UserPoolDomain } from "aws-cdk-lib/aws-cognito";
import { Construct } from "constructs";
import type { IDependable } from "constructs";
import { signInPaths } from "../../shared/adapters/aws/sign-in-paths.ts";
import type { IdentityProvider, Stage } from "./stages.ts";

export interface SignInProps {
  readonly stage: Stage;
  /** Where people reach the page, without a slash at its end. */
  readonly publicUrl: string;
}

/** The attribute `mail` as universities' SAML gives it. */
const samlMail = "urn:oid:0.9.2342.19200300.100.1.3";

/**
 * Who somebody is: the university's own sign-in, or people made by hand with a second
 * factor. What they may do stands in the records; nobody comes in by being known here.
 */
export class SignIn extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  readonly domain: UserPoolDomain;

  constructor(scope: Construct, id: string, { stage, publicUrl }: SignInProps) {
    super(scope, id);
    this.pool = new UserPool(this, "People", {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true } },
      // An address that is changed counts only once it was proven.
      keepOriginal: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      deletionProtection: stage.keep,
      removalPolicy: stage.keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    Validations.of(this.pool).acknowledge(
      {
        id: "AwsSolutions::AwsSolutions-COG3",
        reason:
          "Priced by person and month; people come by the university's sign-in, or with a second factor.",
      },
      {
        id: "AwsSolutions::AwsSolutions-COG8",
        reason:
          "The Plus plan is priced by person and month; what it adds is the university's sign-in's to do.",
      },
    );
    this.domain = this.pool.addDomain("Door", { cognitoDomain: { domainPrefix: stage.signInPrefix } });
    const { identityProvider } = stage;
    const made = identityProvider && this.provider(identityProvider);
    this.client = new UserPoolClient(this, "Page", {
      userPool: this.pool,
      // The code is exchanged with a proof of our own (PKCE): no secret to keep.
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        // Not the scope by which people change their own attributes: the address decides who they are.
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [`${publicUrl}${signInPaths.back}`],
        logoutUrls: [`${publicUrl}${signInPaths.out}`],
      },
      readAttributes: new ClientAttributes().withStandardAttributes({ email: true, emailVerified: true }),
      writeAttributes: new ClientAttributes().withStandardAttributes({ email: true }),
      supportedIdentityProviders: [
        identityProvider
          ? UserPoolClientIdentityProvider.custom(identityProvider.name)
          : UserPoolClientIdentityProvider.COGNITO,
      ],
      // A working day: who is dismissed is out at once all the same, since roles stand in the records.
      idTokenValidity: Duration.hours(10),
      accessTokenValidity: Duration.minutes(5),
      refreshTokenValidity: Duration.hours(10),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    if (made) this.client.node.addDependency(made);
    new CfnOutput(this, "IdentityProviderAnswersTo", {
      description: "Tell the university's sign-in: assertion consumer (SAML) or redirect address (OIDC)",
      value: `${this.domain.baseUrl()}/${identityProvider?.kind === "oidc" ? "oauth2" : "saml2"}/idpresponse`,
    });
    new CfnOutput(this, "IdentityProviderAudience", {
      description: "Tell the university's sign-in: entity id (SAML)",
      value: `urn:amazon:cognito:sp:${this.pool.userPoolId}`,
    });
  }

  private provider(of: IdentityProvider): IDependable {
    const { pool: userPool } = this;
    if (of.kind === "saml")
      return new UserPoolIdentityProviderSaml(this, "University", {
        userPool,
        name: of.name,
        metadata: UserPoolIdentityProviderSamlMetadata.url(of.metadataUrl),
        attributeMapping: { email: ProviderAttribute.other(of.mailAttribute ?? samlMail) },
      });
    return new UserPoolIdentityProviderOidc(this, "University", {
      userPool,
      name: of.name,
      issuerUrl: of.issuer,
      clientId: of.clientId,
      clientSecret: SecretValue.secretsManager(of.clientSecretName).unsafeUnwrap(),
      scopes: ["openid", "email"],
      attributeMapping: { email: ProviderAttribute.other("email") },
    });
  }
}
