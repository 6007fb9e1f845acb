import { describe, expect, test } from "vitest";
import { stages } from "../../../infra/aws/stages.ts";
import { signInPaths } from "../../../shared/adapters/aws/sign-in-paths.ts";
import { stageNames, synthesized } from "./template.ts";

describe.each(stageNames)("the reviewers' page of %s", (stage) => {
  const { all, properties, edge } = synthesized(stage);
  const [front] = properties("AWS::CloudFront::Distribution");
  const [, review] = all("AWS::Lambda::Function").find(([name]) => name.startsWith("PageReview")) ?? [];

  test("stands behind a firewall that stops floods and known attacks", () => {
    const firewall = Object.values(edge).find(({ Type }) => Type === "AWS::WAFv2::WebACL");
    expect(firewall?.Properties["Scope"]).toBe("CLOUDFRONT");
    const rules = firewall?.Properties["Rules"] as { Name: string; Action?: object }[];
    expect(rules.map(({ Name }) => Name)).toEqual([
      "TooMany",
      "AWSManagedRulesAmazonIpReputationList",
      "AWSManagedRulesKnownBadInputsRuleSet",
      "AWSManagedRulesCommonRuleSet",
    ]);
    expect(rules[0]?.Action).toEqual({ Block: {} });
    expect(front?.["DistributionConfig"].WebACLId).toBeDefined();
  });

  test("is given by TLS alone, kept in no cache, and with headers that browsers obey", () => {
    const { DefaultCacheBehavior, ViewerCertificate } = front?.["DistributionConfig"] ?? {};
    expect(DefaultCacheBehavior.ViewerProtocolPolicy).toBe("redirect-to-https");
    // CloudFront's own policies: CachingDisabled, and AllViewerExceptHostHeader.
    expect(DefaultCacheBehavior.CachePolicyId).toBe("4135ea2d-6df8-44a3-9df3-4b5a84be39ad");
    expect(DefaultCacheBehavior.OriginRequestPolicyId).toBe("b689b0a8-53d0-40ab-baf2-68738e2966ac");
    expect(ViewerCertificate).toBeUndefined();
    const [headers] = properties("AWS::CloudFront::ResponseHeadersPolicy");
    expect(headers?.["ResponseHeadersPolicyConfig"].SecurityHeadersConfig).toMatchObject({
      StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Override: true },
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: "DENY" },
      ReferrerPolicy: { ReferrerPolicy: "no-referrer" },
      ContentSecurityPolicy: { ContentSecurityPolicy: "default-src 'none'" },
    });
  });

  test("is answered for CloudFront alone: both know a secret that stands in no template", () => {
    const [origin] = front?.["DistributionConfig"].Origins ?? [];
    const [shown] = origin.OriginCustomHeaders;
    const { ORIGIN_SECRET } = review?.Properties["Environment"].Variables ?? {};
    expect(shown.HeaderName).toBe("x-dossier-origin");
    expect(JSON.stringify(shown.HeaderValue)).toContain("resolve:secretsmanager");
    expect(ORIGIN_SECRET).toEqual(shown.HeaderValue);
    expect(origin.CustomOriginConfig.OriginProtocolPolicy).toBe("https-only");
  });

  test("asks who people are by a code with proof, and by a second factor", () => {
    const [pool] = properties("AWS::Cognito::UserPool");
    expect(pool).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: "ON",
      EnabledMfas: ["SOFTWARE_TOKEN_MFA"],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
      DeletionProtection: stage === "prod" ? "ACTIVE" : "INACTIVE",
    });
    const [client] = properties("AWS::Cognito::UserPoolClient");
    expect(client).toMatchObject({
      AllowedOAuthFlows: ["code"],
      AllowedOAuthScopes: ["openid", "email"],
      GenerateSecret: false,
      PreventUserExistenceErrors: "ENABLED",
      SupportedIdentityProviders: ["COGNITO"],
    });
    expect(client?.["ExplicitAuthFlows"] ?? ["ALLOW_REFRESH_TOKEN_AUTH"]).toEqual([
      "ALLOW_REFRESH_TOKEN_AUTH",
    ]);
    expect(JSON.stringify(client?.["CallbackURLs"])).toContain(signInPaths.back);
  });

  test("is held to a rate, and its log holds no path and no query", () => {
    const [api] = properties("AWS::ApiGatewayV2::Stage");
    expect(api?.["DefaultRouteSettings"]).toEqual({ ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 });
    const format = JSON.parse(api?.["AccessLogSettings"].Format) as Record<string, string>;
    expect(Object.keys(format)).toEqual(["requestId", "method", "status", "ms"]);
  });
});

describe("a stage with a university's sign-in and a host name of its own", () => {
  const page = {
    host: "dossier.example.org",
    certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/1",
  };

  test("trusts SAML by its metadata, and asks nobody else", () => {
    const { properties, outputs } = synthesized({
      ...stages.prod,
      page,
      identityProvider: { kind: "saml", name: "University", metadataUrl: "https://idp.example.org/metadata" },
    });
    expect(properties("AWS::Cognito::UserPoolIdentityProvider")).toMatchObject([
      {
        ProviderType: "SAML",
        ProviderDetails: { MetadataURL: "https://idp.example.org/metadata" },
        AttributeMapping: { email: "urn:oid:0.9.2342.19200300.100.1.3" },
      },
    ]);
    expect(properties("AWS::Cognito::UserPoolClient")).toMatchObject([
      {
        SupportedIdentityProviders: ["University"],
        CallbackURLs: [`https://dossier.example.org${signInPaths.back}`],
      },
    ]);
    const [front] = properties("AWS::CloudFront::Distribution");
    expect(front?.["DistributionConfig"]).toMatchObject({
      Aliases: ["dossier.example.org"],
      ViewerCertificate: { MinimumProtocolVersion: "TLSv1.2_2021", AcmCertificateArn: page.certificateArn },
    });
    const values = Object.values(outputs).map(({ Value }) => JSON.stringify(Value));
    expect(values.some((value) => value.includes("dossier.example.org. CNAME "))).toBe(true);
    expect(values.some((value) => value.includes("saml2/idpresponse"))).toBe(true);
  });

  test("or OIDC, whose secret stands in Secrets Manager alone", () => {
    const { properties } = synthesized({
      ...stages.dev,
      identityProvider: {
        kind: "oidc",
        name: "University",
        issuer: "https://idp.example.org",
        clientId: "dossier",
        clientSecretName: "dossier/oidc",
      },
    });
    const [provider] = properties("AWS::Cognito::UserPoolIdentityProvider");
    expect(provider).toMatchObject({
      ProviderType: "OIDC",
      ProviderDetails: { oidc_issuer: "https://idp.example.org", client_id: "dossier" },
    });
    expect(provider?.["ProviderDetails"].client_secret).toBe(
      "{{resolve:secretsmanager:dossier/oidc:SecretString:::}}",
    );
  });
});
