import {
  BadRequestException,
  MessageRejected,
  SendEmailCommand,
  SESv2Client,
  SESv2ServiceException,
} from "@aws-sdk/client-sesv2";
import type { SESv2ClientConfig } from "@aws-sdk/client-sesv2";
import { replyTag } from "../../domain/application-address.ts";
import type { OutgoingMail } from "../../domain/reply/mail.ts";
import { InDoubt, Undeliverable } from "../../ports.ts";
import type { Mailer } from "../../ports.ts";
import { mimeOf } from "../mailer/mime.ts";
import { mailTags } from "./ses-events.ts";

export interface SesMailer extends Mailer {
  close(): void;
}

export interface SesMailerOptions {
  /** Its events bring bounces and complaints back. */
  readonly configurationSet?: string;
}

/**
 * Sends raw mail by SES. A request goes out once: SES knows no idempotency token,
 * so that what is cut off after it left is in doubt, and not for this adapter to
 * send again. SES puts a Message-ID of its own in; the answer finds its case by the
 * reply address.
 */
export function sesMailer({ configurationSet }: SesMailerOptions, config: SESv2ClientConfig = {}): SesMailer {
  const client = new SESv2Client({ ...config, maxAttempts: 1 });
  return {
    async send(mail, handOver) {
      const mime = await mimeOf(mail);
      if (!(await handOver())) return false;
      try {
        await client.send(
          new SendEmailCommand({
            FromEmailAddress: mail.from.address,
            Destination: { ToAddresses: [mail.to.address] },
            Content: { Raw: { Data: mime } },
            ...(configurationSet && { ConfigurationSetName: configurationSet }),
            EmailTags: tagsOf(mail),
          }),
        );
        return true;
      } catch (error) {
        throw judged(error, mail.to.address);
      }
    },
    close: () => client.destroy(),
  };
}

/**
 * What SES says of the mail later bears these: the case, which the reply address names,
 * and the reply, whose id its Message-ID begins with. Mail about no case has no such
 * address. A tag is of letters, digits, `-` and `_`.
 */
function tagsOf({ messageId, replyTo }: OutgoingMail): { Name: string; Value: string }[] {
  const plus = /\+([^@]*)@/.exec(replyTo ?? "")?.[1];
  const about = plus === undefined ? undefined : replyTag(plus);
  const reply = messageId
    .replace(/^<|[@.].*$/g, "")
    .replaceAll(/[^A-Za-z0-9_-]/g, "-")
    .slice(0, 256);
  return [
    { Name: mailTags.reply, Value: reply },
    ...(about ? [{ Name: mailTags.case, Value: about.caseId }] : []),
  ];
}

/**
 * A refused message or address is final. So is nothing that the account's owner can
 * mend: an address that is not verified, a paused account, a quota. No answer, or
 * one that tells of a fault inside, leaves it open whether the mail went out.
 */
function judged(error: unknown, to: string): unknown {
  const words = error instanceof Error ? error.message : String(error);
  if (error instanceof MessageRejected || error instanceof BadRequestException) {
    if (/not verified/i.test(words)) return error;
    return new Undeliverable(`SES refuses mail to ${to}: ${words}`, { cause: error });
  }
  if (neverLeft.has(codeOf(error))) return error;
  const status = error instanceof SESv2ServiceException ? error.$metadata.httpStatusCode : undefined;
  if (status === undefined || (status >= 500 && status !== 503))
    return new InDoubt("SES gave no answer whether it took the mail", { cause: error });
  return error;
}

/** Nobody was reached, or there was nothing to sign the request with. */
const neverLeft = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "CredentialsProviderError"]);
const codeOf = (error: unknown) => {
  const { code, name } = error as { readonly code?: string; readonly name?: string };
  return code ?? name ?? "";
};
