import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, "..");

/** Typst brings Libertinus, New Computer Modern and DejaVu Mono; the sans faces come by npm, so that every machine sets the same pages. */
const fonts = [
  "@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf",
  "@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf",
  "@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf",
  "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
  "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf",
].map((file) => readFileSync(require.resolve(file)));

const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: fonts }] });

/**
 * Sets a Typst file as PDF. The bytes depend on the file alone.
 * @param file below `samples/people/`, without `.typ`
 * @throws Error with Typst's own words about what is wrong in the file
 */
export function typeset(
  file: string,
  options: { readonly inputs?: Readonly<Record<string, string>> } = {},
): Buffer {
  const compiled = compiler.compile({
    mainFilePath: join(root, "people", `${file}.typ`),
    ...(options.inputs && { inputs: { ...options.inputs } }),
    resetRead: true,
  });
  const faults = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
  if (!compiled.result || faults.length > 0) throw new Error(`${file}.typ: ${JSON.stringify(faults)}`);
  return compiler.pdf(compiled.result, {
    creationTimestamp: 1_600_000_000,
  });
}
