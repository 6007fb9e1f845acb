import { SendMessageBatchCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { SQSClientConfig } from "@aws-sdk/client-sqs";
import type { Wake } from "../../ports.ts";

type Work = Parameters<Wake>[0];
type Step = Work["step"];

export interface SqsWake {
  readonly wake: Wake;
  /** Resolves once every call until now was sent or told of as lost. A function that ends before loses them. */
  flushed(): Promise<void>;
  close(): void;
}

export interface SqsWakeOptions {
  /** URL of the queue of each step that may be woken. */
  readonly queues: Readonly<Partial<Record<Step, string>>>;
  /** Told of each call that was lost; sweep finds the work. */
  readonly onLost: (work: Work, error: unknown) => void;
}

/** Most messages that SQS takes at once. */
const batch = 10;

/**
 * Wakes a worker by a message on the queue of its step. Calls are collected until
 * they are flushed; the same work asked for twice meanwhile is sent once.
 *
 * @throws RangeError for a step that has no queue
 */
export function sqsWake({ queues, onLost }: SqsWakeOptions, config: SQSClientConfig = {}): SqsWake {
  const client = new SQSClient(config);
  const waiting = new Map<Step, Set<string>>();

  const send = async (step: Step, ids: readonly string[]) => {
    try {
      const { Failed } = await client.send(
        new SendMessageBatchCommand({
          QueueUrl: queues[step],
          Entries: ids.map((id, index) => ({ Id: String(index), MessageBody: JSON.stringify({ step, id }) })),
        }),
      );
      for (const { Id, Code } of Failed ?? [])
        onLost({ step, id: ids[Number(Id)] as string }, new Error(`SQS refused it: ${Code}`));
    } catch (error) {
      for (const id of ids) onLost({ step, id }, error);
    }
  };

  return {
    wake({ step, id }) {
      if (!queues[step]) throw new RangeError(`there is no queue for ${step}`);
      waiting.set(step, (waiting.get(step) ?? new Set()).add(id));
    },
    async flushed() {
      const sends = [...waiting].flatMap(([step, ids]) =>
        inBatches([...ids]).map((part) => send(step, part)),
      );
      waiting.clear();
      await Promise.all(sends);
    },
    close: () => client.destroy(),
  };
}

function inBatches(ids: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let start = 0; start < ids.length; start += batch) parts.push(ids.slice(start, start + batch));
  return parts;
}
