export interface SentMail {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly raw: string;
}

interface MotoData {
  readonly ses?: {
    readonly RawMessage?: readonly { readonly destinations: string; readonly raw_data: string }[];
  };
}

/** The raw mails that moto's SES took, oldest first. */
export async function sentMails(moto: string): Promise<readonly SentMail[]> {
  const data = (await (await fetch(`${moto}/moto-api/data.json`)).json()) as MotoData;
  return (data.ses?.RawMessage ?? []).map(({ destinations, raw_data: raw }) => ({
    messageId: /^Message-ID: *(\S+)/im.exec(raw)?.[1] ?? "",
    to: String(destinations)
      .split(/[\s,'[\]]+/)
      .filter((part) => part !== ""),
    raw,
  }));
}
