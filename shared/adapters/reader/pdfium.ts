import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";
import { Unreadable } from "./unreadable.ts";

/** pdfium as a module of WebAssembly, with its memory capped. */
export type Pdfium = WrappedPdfiumModule & {
  readonly heap: () => Uint8Array;
  /** What is called for every character or object: the library's own wrapping takes longer than these. */
  readonly direct: Pick<WrappedPdfiumModule, (typeof calledOften)[number]>;
};

/** Functions of numbers alone, which need no wrapping; those that say yes or no say 1 or 0. */
const calledOften = [
  "FPDFText_GetUnicode",
  "FPDFText_GetTextObject",
  "FPDFText_GetLooseCharBox",
  "FPDFText_GetCharOrigin",
  "FPDFText_GetMatrix",
  "FPDFText_GetFontSize",
  "FPDFTextObj_GetFont",
] as const;

/** Bombs of 2 KB drive pdfium to 2 GB; honest documents stay far below this. */
const maxMemory = 512 * 1024 * 1024;

/**
 * Loads pdfium for this thread. Growing its memory beyond the cap fails, upon
 * which pdfium aborts: the instance must then be discarded, best with its thread.
 */
export async function loadPdfium(): Promise<Pdfium> {
  capMemory();
  const wasmBinary = readFileSync(fileURLToPath(import.meta.resolve("@embedpdf/pdfium/pdfium.wasm")));
  const quiet = () => {};
  const pdfium = await init({ wasmBinary, print: quiet, printErr: quiet } as never);
  pdfium.PDFiumExt_Init();
  const module = pdfium.pdfium as unknown as {
    readonly HEAPU8: Uint8Array;
    readonly wasmExports: Pdfium["direct"];
  };
  return Object.assign(pdfium, { heap: () => module.HEAPU8, direct: module.wasmExports });
}

interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
/** The library's types for WebAssembly are a browser's; these are the two words needed of them. */
const wasm = globalThis as unknown as {
  readonly WebAssembly: { readonly Memory: { prototype: WasmMemory } };
};
const wasmPage = 65_536;
let refused = false;

/** Whether a file wanted more memory than it may have: what the engine says of it afterwards means nothing. */
export function memoryWasRefused(): boolean {
  return refused;
}

/** The engine declares its own memory, so that the cap can only be kept where it grows. */
function capMemory(): void {
  const prototype = wasm.WebAssembly.Memory.prototype;
  const { grow } = prototype;
  prototype.grow = function capped(this: WasmMemory, pages: number) {
    if (this.buffer.byteLength + pages * wasmPage > maxMemory) {
      refused = true;
      throw new RangeError("memory cap");
    }
    return grow.call(this, pages);
  };
}

/** Copies bytes into the engine's memory, does the work, and frees them. */
export function withBytes<T>(pdfium: Pdfium, bytes: Uint8Array, work: (pointer: number) => T): T {
  const pointer = pdfium.pdfium.wasmExports.malloc(Math.max(1, bytes.length));
  if (pointer === 0)
    throw new Unreadable("too-large", "The file needs more memory than a document may have.");
  try {
    pdfium.heap().set(bytes, pointer);
    return work(pointer);
  } finally {
    pdfium.pdfium.wasmExports.free(pointer);
  }
}

/** Calls one of pdfium's functions that fill a buffer with UTF-16 and return its length in bytes. */
export function utf16(pdfium: Pdfium, fill: (buffer: number, bytes: number) => number): string {
  const bytes = fill(0, 0);
  if (bytes <= 2 || bytes > 1_000_000) return "";
  return withBytes(pdfium, new Uint8Array(bytes), (pointer) => {
    fill(pointer, bytes);
    const copy = pdfium.heap().slice(pointer, pointer + bytes - 2);
    return new TextDecoder("utf-16le").decode(copy);
  });
}
