import { AlignmentType, BorderStyle, LevelFormat, type INumberingOptions, type IStylesOptions } from "docx";

/** In twentieths of a point: A4 with margins of 2 cm. */
const PAGE_WIDTH = 11_906;
const PAGE_HEIGHT = 16_838;
const MARGIN = 1_134;
export const TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

export const PAGE = {
  size: { width: PAGE_WIDTH, height: PAGE_HEIGHT },
  margin: { top: 1_418, right: MARGIN, bottom: MARGIN, left: MARGIN },
};

const BRAND = "00565B";
const QUIET = "505A5F";

/** Half-points: 12 point text, as accessible documents ask for. */
const TEXT = 24;
const SMALL = 20;

const headingStyle = (size: number, before: number) => ({
  run: { size, bold: true, color: BRAND, font: "Arial" },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
});

/** The language stands on the default run: every word is British English unless it says otherwise. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: "Arial",
        size: TEXT,
        language: { value: "en-GB", eastAsia: "en-GB", bidirectional: "en-GB" },
      },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    heading1: headingStyle(40, 0),
    heading2: headingStyle(30, 360),
    heading3: headingStyle(25, 240),
    listParagraph: { paragraph: { spacing: { after: 60 }, contextualSpacing: false } },
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
        spacing: { before: 120, after: 240 },
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
      paragraph: { keepNext: true, spacing: { before: 120, after: 80 } },
    },
    {
      id: "TableText",
      name: "Table Text",
      basedOn: "Normal",
      run: { size: SMALL },
      paragraph: { spacing: { after: 40 } },
    },
    { id: "Header", name: "header", basedOn: "Normal", run: { size: SMALL, color: QUIET } },
    { id: "Footer", name: "footer", basedOn: "Normal", run: { size: SMALL, color: QUIET } },
  ],
};

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
