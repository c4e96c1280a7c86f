import { ImageRun, Paragraph, TextRun } from "docx";
import type { Language } from "#app/words/language.ts";
import type { Letterhead, PaperLogo } from "./paper.ts";
import { logoText } from "./spoken.ts";
import { wordText } from "./word-text.ts";

/** In pixels of 1/96 inch. */
const LOGO_HEIGHT = 48;
const LOGO_MOST_WIDTH = 180;

/** The head of the first page: the council's logo and name, the body's under them; none where nobody has said whose planner it is. */
export function wordLetterhead({ council, logo }: Letterhead, body: string, language: Language): Paragraph[] {
  if (council === null && logo === null) return [];
  const name = wordText(council ?? "");
  const picture = logo ? [pictureOf(logo, name, language), new TextRun("  ")] : [];
  return [
    new Paragraph({ style: "Letterhead", children: [...picture, new TextRun(name)] }),
    new Paragraph({ style: "LetterheadBody", text: wordText(body) }),
  ];
}

function pictureOf({ type, bytes, width, height, words }: PaperLogo, council: string, language: Language): ImageRun {
  const scale = Math.min(LOGO_HEIGHT / height, LOGO_MOST_WIDTH / width);
  const said = wordText(words) || logoText(council, language);
  return new ImageRun({
    type: type === "jpeg" ? "jpg" : "png",
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: "Logo", title: said, description: said },
  });
}
