import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const FAMILY = "@expo-google-fonts/source-sans-3";

const fontAt = (path: string) => readFileSync(require.resolve(`${FAMILY}/${path}.ttf`));

let fonts: { regular: Buffer; bold: Buffer } | undefined;

/** The letters of a PDF, which carries those that it uses: an open font with every letter of English and Welsh. */
export function pdfFonts() {
  fonts ??= { regular: fontAt("400Regular/SourceSans3_400Regular"), bold: fontAt("700Bold/SourceSans3_700Bold") };
  return fonts;
}
