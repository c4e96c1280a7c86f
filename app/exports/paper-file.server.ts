import type { MadeFile } from "#app/domain/paper/asked-file.ts";
import type { Letterhead, Paper } from "./paper.ts";
import { pdfFile } from "./pdf.server.ts";
import { wordFile } from "./word.ts";

/** A paper as what its address asks for: a PDF where it ends so, else a Word file. */
export function paperFile({ pathname }: URL, paper: Paper, letterhead: Letterhead, name: string): Promise<MadeFile> {
  return pathname.endsWith(".pdf") ? pdfFile(paper, letterhead, name) : wordFile(paper, letterhead, name);
}
