import { sameAddress } from "../domain/mail/address.ts";
import type { Message } from "../domain/mail/message.ts";
import { believed, standing } from "../domain/mail/standing.ts";
import type { Standing } from "../domain/mail/standing.ts";
import type { Postings } from "../ports.ts";

export interface SenderPolicy {
  /**
   * `everyone`: nobody checks senders, and what a mail says about it is not
   * believed. `unless-refuted`: all but those whom authentication refutes.
   * `vouched`: only those whom it vouches for.
   */
  readonly answers: "everyone" | "unless-refuted" | "vouched";
  /** Name of the one server whose Authentication-Results are believed; any when absent. */
  readonly authority?: string;
}

export interface SenderDependencies {
  readonly senders: SenderPolicy;
  readonly postings: Postings;
  /** The address at which all postings' mail arrives. */
  readonly intake: string;
}

/** Whether a machine may answer: never our own addresses, else as far as the sender is known. */
export function mayAnswer(
  dependencies: SenderDependencies,
  message: Message,
  email: string,
): "yes" | "never" | "unvouched" {
  const { intake, postings } = dependencies;
  if (message.suppressReply) return "never";
  const own = [intake, ...[...postings.values()].flatMap(({ addresses }) => addresses)];
  if (own.some((address) => sameAddress(address, email))) return "never";
  return speaksFor(dependencies, message, email) ? "yes" : "unvouched";
}

/** Whether a message is as much that person's as is asked for here: what may be answered, or taken for their word. */
export function speaksFor(
  dependencies: Pick<SenderDependencies, "senders">,
  message: Message,
  email: string,
): boolean {
  const of = standingOf(dependencies, message);
  if (dependencies.senders.answers !== "vouched") return of !== "refuted";
  // Who was vouched for is the sender; somebody else whose mail they pass on is not.
  return of === "vouched" && !!message.from && sameAddress(message.from.address, email);
}

/** How far its sender is who the mail says, as far as that is asked here. */
export function standingOf(
  { senders }: Pick<SenderDependencies, "senders">,
  { authentication }: Message,
): Standing {
  return senders.answers === "everyone" ? "unknown" : standing(believed(authentication, senders.authority));
}
