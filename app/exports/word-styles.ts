import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  PageOrientation,
  type INumberingOptions,
  type IStylesOptions,
} from "docx";
import type { Language } from "#app/words/language.ts";

/** In twentieths of a point: A4 with margins of 2 cm. */
const SHORT_SIDE = 11_906;
const LONG_SIDE = 16_838;
const MARGIN = 1_134;

/** A page, upright or on its side. The library turns it itself. */
export function pageOf(across: boolean) {
  return {
    size: {
      width: SHORT_SIDE,
      height: LONG_SIDE,
      orientation: across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top: 1_418, right: MARGIN, bottom: MARGIN, left: MARGIN },
  };
}

/** How wide the text of a page is. */
export function textWidth(across: boolean): number {
  return (across ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
}

const BRAND = "00565B";
const QUIET = "505A5F";

/** Half-points: 12 point text, as accessible documents ask for. */
const TEXT = 24;
const SMALL = 20;

/** So many 240ths of a line from one to the next: of the letters' own size, however large they are. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const headingStyle = (size: number, before: number) => ({
  run: { size, bold: true, color: BRAND, font: "Arial" },
  paragraph: { spacing: { before, after: 120, ...lines(252) }, keepNext: true, keepLines: true },
});

/** As Word names them. */
const LANGUAGES = { en: "en-GB", cy: "cy-GB" } as const satisfies Record<Language, string>;

/** The language stands on the default run: every word is in it unless it says otherwise. */
export function stylesIn(language: Language): IStylesOptions {
  const tag = LANGUAGES[language];
  return {
    default: {
      document: {
        run: {
          font: "Arial",
          size: TEXT,
          language: { value: tag, eastAsia: tag, bidirectional: tag },
        },
        paragraph: { spacing: { after: 120, ...lines(264) } },
      },
      heading1: headingStyle(40, 0),
      heading2: headingStyle(30, 360),
      heading3: headingStyle(25, 240),
      listParagraph: { paragraph: { spacing: { after: 60, ...lines(264) }, contextualSpacing: false } },
      hyperlink: { run: { color: BRAND, underline: {} } },
    },
    paragraphStyles: [
      {
        id: "Notice",
        name: "Notice",
        basedOn: "Normal",
        next: "Normal",
        run: { bold: true },
        paragraph: {
          spacing: { before: 120, after: 240, ...lines(264) },
          border: { left: { style: BorderStyle.SINGLE, size: 36, space: 8, color: BRAND } },
        },
      },
      {
        id: "Quote",
        name: "Quote",
        basedOn: "Normal",
        next: "Normal",
        paragraph: { indent: { left: 567, right: 567 } },
      },
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        next: "Normal",
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: 120, after: 80, ...lines(264) } },
      },
      {
        id: "TableText",
        name: "Table Text",
        basedOn: "Normal",
        run: { size: SMALL },
        paragraph: { spacing: { after: 40, ...lines(252) } },
      },
      {
        id: "Letterhead",
        name: "Letterhead",
        basedOn: "Normal",
        run: { size: 28, bold: true, color: BRAND },
        paragraph: { spacing: { after: 60, ...lines(240) } },
      },
      {
        id: "LetterheadBody",
        name: "Letterhead Body",
        basedOn: "Normal",
        run: { color: BRAND },
        paragraph: {
          spacing: { after: 240, ...lines(240) },
          border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6, color: BRAND } },
        },
      },
      { id: "Header", name: "header", basedOn: "Normal", run: { size: SMALL, color: QUIET } },
      { id: "Footer", name: "footer", basedOn: "Normal", run: { size: SMALL, color: QUIET } },
    ],
  };
}

export const BULLETS = "bullets";

const listLevel = {
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 567, hanging: 283 } } },
};

export const NUMBERING: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", ...listLevel }] },
    { reference: "numbers", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", ...listLevel }] },
  ],
};
