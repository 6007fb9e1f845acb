import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Worker as Thread } from "node:worker_threads";
import { gunzipSync } from "node:zlib";
import { createWorker, OEM, PSM, type Worker } from "tesseract.js";
import type { Run } from "./lines.ts";
import { ReaderClosed } from "./unreadable.ts";

/** A picture of a page as a file that the engine opens: PNM, PNG, JPEG, TIFF …, made when its turn comes. */
export interface PagePicture {
  bytes(): Uint8Array;
  /** Dots to a point; tells the size of its words. */
  readonly dotsPerPoint: number;
}
/** Words read off a picture, with how sure the engine is of them. */
export interface PictureWords {
  readonly runs: readonly Run[];
  /** Letters and digits of all words. */
  readonly letters: number;
  /** Of these, the ones in words that the engine is sure of. */
  readonly sureLetters: number;
  /** Share of all letters that these are, 0 to 1. */
  readonly sureShare: number;
  /** The page lies on its side: the engine read it all the same, but in no order. */
  readonly sideways: boolean;
}

/** One data file each; all together cost no accuracy, the wrong one alone costs much (findings). */
const languages = ["eng", "deu", "nld", "nor"] as const;
/** In percent. Below it a word is more likely a smudge. */
const leastConfidence = 25;
const sureConfidence = 70;

/** Reads words off pictures, offline. Engines start when first needed and are used again until `close()`. */
export class Ocr {
  readonly #most: number;
  readonly #idle: Engine[] = [];
  readonly #all = new Set<Engine>();
  readonly #queue: (() => void)[] = [];
  #busy = 0;
  #closed = false;

  /** @param most engines at one time; each takes 170 to 340 MB */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * @returns undefined where the picture can't be read within the deadline
   * @throws ReaderClosed
   */
  async read(picture: PagePicture, deadlineMs: number): Promise<PictureWords | undefined> {
    if (this.#busy >= this.#most) await new Promise<void>((resolve) => this.#queue.push(resolve));
    else this.#busy += 1;
    try {
      const words = this.#closed ? undefined : await this.#attempt(picture, deadlineMs);
      if (this.#closed && !words) throw new ReaderClosed();
      return words;
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#busy -= 1;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map((engine) => engine.end()));
  }

  async #attempt(picture: PagePicture, deadlineMs: number): Promise<PictureWords | undefined> {
    const engine = this.#idle.pop() ?? (await startEngine());
    this.#all.add(engine);
    const words = this.#closed ? undefined : await engine.read(picture, deadlineMs);
    if (words === undefined || this.#closed) {
      this.#all.delete(engine);
      await engine.end();
    } else this.#idle.push(engine);
    return words;
  }
}

interface Engine {
  read(picture: PagePicture, deadlineMs: number): Promise<PictureWords | undefined>;
  end(): Promise<void>;
}

/** The library's own type leaves the thread out. */
type WithThread = Worker & { readonly worker: Thread };

async function startEngine(): Promise<Engine> {
  let fail: (() => void) | undefined;
  const first = languages[0];
  // The library takes one folder of data; each language is a package of its own. It keeps this
  // very list as the one of languages already loaded: those written into its files are added to it.
  const loaded: string[] = [first];
  const worker = (await createWorker(loaded, OEM.LSTM_ONLY, {
    langPath: dataFolder(first),
    cacheMethod: "none",
    gzip: true,
    errorHandler: () => fail?.(),
  })) as WithThread;
  worker.worker.on("error", () => fail?.());
  // What the engine thinks of a picture must not come among what the program prints.
  worker.worker.stderr.unpipe();
  worker.worker.stderr.resume();
  for (const language of languages.slice(1)) {
    const data = readFileSync(join(dataFolder(language), `${language}.traineddata.gz`));
    await worker.FS("writeFile", [`./${language}.traineddata`, gunzipSync(data)]);
    loaded.push(language);
  }
  await worker.reinitialize(loaded.join("+"), OEM.LSTM_ONLY);
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, debug_file: "/dev/null" });
  worker.worker.unref();

  return {
    async read({ bytes, dotsPerPoint }, deadlineMs) {
      worker.worker.ref();
      let timer: NodeJS.Timeout | undefined;
      try {
        const given = new Promise<undefined>((resolve) => {
          fail = () => resolve(undefined);
          timer = setTimeout(fail, deadlineMs);
        });
        const settings = { rotateAuto: true, user_defined_dpi: String(Math.round(dotsPerPoint * 72)) };
        const done = worker
          .recognize(Buffer.from(bytes()), settings, { text: false, blocks: true })
          .catch(() => undefined);
        const result = await Promise.race([done, given]);
        return result && toWords(result.data.blocks ?? [], dotsPerPoint);
      } finally {
        clearTimeout(timer);
        fail = undefined;
        worker.worker.unref();
      }
    },
    async end() {
      fail?.();
      await worker.terminate();
    },
  };
}

function dataFolder(language: string): string {
  const manifest = createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`);
  return join(dirname(manifest), "4.0.0_best_int");
}

/** A capital on its own that has the shape of its small letter comes out as both: a grade `C` as `Cc`. */
const doubled = /^(C(?=c)|O(?=o)|S(?=s)|V(?=v)|W(?=w)|X(?=x)|Z(?=z))\p{Ll}$/u;

type Block = NonNullable<Tesseract.Page["blocks"]>[number];

/** Rules of tables and smudges come out as words of strokes. */
const stroke = /^[|_\-–—=~.,:;'"°*\\/[\]{}()<>«»]+$/u;

function toWords(blocks: readonly Block[], dotsPerPoint: number): PictureWords {
  const runs: Run[] = [];
  let [sure, all, tall, wide] = [0, 0, 0, 0];
  for (const line of blocks.flatMap((block) => block.paragraphs.flatMap(({ lines }) => lines))) {
    // The height of a row spans its ascenders and descenders, about the size of its letters.
    const size = Math.max(1, Math.round((2 * line.rowAttributes.rowHeight) / dotsPerPoint) / 2);
    for (const word of line.words) {
      const letters = word.text.replaceAll(/[^\p{L}\p{N}]/gu, "").length;
      all += letters;
      if (word.confidence >= sureConfidence) sure += letters;
      const [across, down] = [word.bbox.x1 - word.bbox.x0, word.bbox.y1 - word.bbox.y0];
      if (letters >= 4 && down > across) tall += 1;
      else if (letters >= 4) wide += 1;
      if (word.confidence < leastConfidence || stroke.test(word.text)) continue;
      runs.push({
        text: word.text.replace(doubled, "$1"),
        x: word.bbox.x0 / dotsPerPoint,
        width: across / dotsPerPoint,
        baseline: line.baseline.y0 / dotsPerPoint,
        size,
        bold: false,
        spaced: true,
      });
    }
  }
  return {
    runs,
    letters: all,
    sureLetters: sure,
    sureShare: all === 0 ? 0 : sure / all,
    sideways: tall > wide,
  };
}
