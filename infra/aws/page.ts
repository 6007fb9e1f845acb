import { CfnOutput, Duration, Fn, RemovalPolicy, Stack, Validations } from "aws-cdk-lib";
import { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import type { CfnStage } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { MathExpression } from "aws-cdk-lib/aws-cloudwatch";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { originHeader } from "../../functions/runtime/http.ts";
import { fiveMinutes } from "./alarms.ts";
import type { Alarms } from "./alarms.ts";
import { HouseFunction } from "./house-function.ts";
import type { HouseFunctionProps } from "./house-function.ts";
import { SignIn } from "./sign-in.ts";
import type { Stage } from "./stages.ts";
import { figure } from "./watch.ts";

export interface PageProps extends Pick<HouseFunctionProps, "environment"> {
  readonly stage: Stage;
  readonly alarms: Alarms;
  readonly firewallArn: string;
}

/** Raise it and deploy, and CloudFront and the function share another secret: docs/runbook.md. */
const originSecretIssue = 1;

/** Never more of them at once: reviewers must not take the account's capacity from the mail. */
const concurrency = 20;

/**
 * The reviewers' page and API: one function behind an HTTP API, which answers to
 * CloudFront alone, with the firewall and people's sign-in before it.
 */
export class Page extends Construct {
  readonly run: HouseFunction;
  readonly api: HttpApi;
  readonly distribution: Distribution;
  /** Where people reach it, without a slash at its end. */
  readonly publicUrl: string;

  constructor(scope: Construct, id: string, { stage, alarms, firewallArn, environment }: PageProps) {
    super(scope, id);
    const secret = new Secret(this, `OriginSecret${originSecretIssue}`, {
      description: "CloudFront shows it to the reviewers' function, which answers nobody else",
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    });
    Validations.of(secret).acknowledge({
      id: "AwsSolutions::AwsSolutions-SMG4",
      reason: "Whoever has it passes the firewall by and nothing else; it is renewed by deploying.",
    });
    this.api = new HttpApi(this, "Api", { createDefaultStage: true });
    this.distribution = this.front(stage, secret, firewallArn);
    const publicUrl = `https://${stage.page?.host ?? this.distribution.distributionDomainName}`;
    this.publicUrl = publicUrl;
    const signIn = new SignIn(this, "SignIn", { stage, publicUrl });
    this.run = new HouseFunction(this, "Review", {
      entry: "review",
      // The HTTP API waits for 30 seconds.
      timeout: Duration.seconds(29),
      memory: 1024,
      reservedConcurrency: concurrency,
      environment: {
        ...environment,
        PUBLIC_URL: publicUrl,
        USER_POOL: signIn.pool.userPoolId,
        CLIENT: signIn.client.userPoolClientId,
        SIGN_IN_URL: signIn.domain.baseUrl(),
        ADMINS: stage.admins.join(","),
        ORIGIN_SECRET: secret.secretValue.unsafeUnwrap(),
      },
    });
    this.answer();
    alarms.add("PageFails", {
      // What brought the function down, and what it answered with 500: either is there without the other.
      metric: new MathExpression({
        expression: "FILL(errors, 0) + FILL(faults, 0)",
        usingMetrics: {
          errors: this.run.metricErrors({ period: fiveMinutes }),
          faults: figure(stage, "review", "Faults"),
        },
        period: fiveMinutes,
      }),
      threshold: 1,
      periods: 2,
      impact: "Reviewers can't see or decide on applications.",
      runbook: "the-page-fails",
    });
    new CfnOutput(this, "Address", { description: "The reviewers' page", value: publicUrl });
    if (stage.page)
      new CfnOutput(this, "PageRecord", {
        description: "DNS record that leads to the reviewers' page",
        value: `${stage.page.host}. CNAME ${this.distribution.distributionDomainName}.`,
      });
  }

  /** Every request to the function. Who may do what, the function asks on each of its routes. */
  private answer(): void {
    this.api.addRoutes({ path: "/{proxy+}", integration: new HttpLambdaIntegration("Answer", this.run) });
    this.api.addRoutes({ path: "/", integration: new HttpLambdaIntegration("Home", this.run) });
    Validations.of(this.api).acknowledge({
      id: "AwsSolutions::AwsSolutions-APIG4",
      reason:
        "Sessions are cookies, which an HTTP API's authorizers can't read: the function asks on every route.",
    });
    const log = new LogGroup(this, "Access", {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = this.api.defaultStage?.node.defaultChild as CfnStage;
    // No path and no query: people search for names.
    const facts = { requestId: "requestId", method: "httpMethod", status: "status", ms: "responseLatency" };
    stage.accessLogSettings = {
      destinationArn: log.logGroupArn,
      format: JSON.stringify(
        Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, `$context.${value}`])),
      ),
    };
    stage.defaultRouteSettings = { throttlingBurstLimit: 100, throttlingRateLimit: 50 };
  }

  private front({ page }: Stage, secret: Secret, firewallArn: string): Distribution {
    const year = Duration.days(365);
    const headers = new ResponseHeadersPolicy(this, "Headers", {
      securityHeadersBehavior: {
        strictTransportSecurity: { accessControlMaxAge: year, includeSubdomains: true, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: false },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: false },
        // For what the function did not answer itself; its own answers say more.
        contentSecurityPolicy: { contentSecurityPolicy: "default-src 'none'", override: false },
      },
    });
    const origin = new HttpOrigin(Fn.select(2, Fn.split("/", this.api.apiEndpoint)), {
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [OriginSslPolicy.TLS_V1_2],
      customHeaders: { [originHeader]: secret.secretValue.unsafeUnwrap() },
    });
    const behavior = {
      origin,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: headers,
    };
    const distribution = new Distribution(this, "Front", {
      comment: Stack.of(this).stackName,
      webAclId: firewallArn,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(page && {
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        domainNames: [page.host],
        certificate: Certificate.fromCertificateArn(this, "Certificate", page.certificateArn),
      }),
      defaultBehavior: {
        ...behavior,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        // Personal data stays out of every cache.
        cachePolicy: CachePolicy.CACHING_DISABLED,
      },
    });
    const because: Readonly<Record<string, string>> = {
      CFR1: "Reviewers travel; who they are is asked of everybody.",
      CFR3: "A log of addresses would hold the ids of applications, and what people searched for.",
      ...(!page && {
        CFR4: "CloudFront's own host name comes with its own certificate; set `page` for another.",
      }),
    };
    for (const [rule, reason] of Object.entries(because))
      Validations.of(distribution).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });
    return distribution;
  }
}
