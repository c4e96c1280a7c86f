import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { MINUTES_FIELDS } from "#app/domain/minutes/fields.ts";
import { readMinutesFile } from "#app/imports/read-minutes-file.server.ts";

const numbering = {
  config: [
    {
      reference: "items",
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.LOWER_LETTER, text: "(%2)", alignment: AlignmentType.START },
      ],
    },
    { reference: "points", levels: [{ level: 0, format: LevelFormat.BULLET, text: "•" }] },
  ],
};
const item = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: "items", level } });
const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

async function documentOf(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ numbering, sections: [{ children }] })));
}

function read(bytes: Uint8Array): string {
  const done = readMinutesFile(bytes);
  return done.ok ? done.text : `wrong: ${done.problems.join(" ")}`;
}

describe("the text of a Word document", () => {
  test("has the numbers that Word counts, and begins each list within another anew", async () => {
    const bytes = await documentOf([
      item("Apologies"),
      item("Resolved"),
      item("That it be noted", 1),
      item("That it be sent", 1),
      item("Close"),
      item("That all go", 1),
    ]);
    expect(read(bytes).split("\n\n")).toEqual([
      "1. Apologies",
      "2. Resolved",
      "(a) That it be noted",
      "(b) That it be sent",
      "3. Close",
      "(a) That all go",
    ]);
  });

  test("has bullets, breaks and what stands escaped in it", async () => {
    const bytes = await documentOf([
      new Paragraph({ text: "Hotel & taxi <watch>", numbering: { reference: "points", level: 0 } }),
      new Paragraph({ children: [new TextRun("One"), new TextRun({ text: "Two", break: 1 })] }),
    ]);
    expect(read(bytes)).toBe("• Hotel & taxi <watch>\n\nOne\nTwo");
  });

  test("has a line for each row of a table", async () => {
    const table = new Table({
      rows: [
        new TableRow({ children: [cell("Action"), cell("Owner")] }),
        new TableRow({ children: [cell("Write to the Mayor"), cell("Clerk")] }),
      ],
    });
    expect(
      read(await documentOf([table, new Paragraph("After it")]))
        .split("\n")
        .map((line) => line.split("\t").map((words) => words.trim())),
    ).toEqual([["Action", "Owner"], ["Write to the Mayor", "Clerk"], ["After it"]]);
  });
});

describe("a file of minutes", () => {
  test.each<[string, Uint8Array, string]>([
    ["plain text", strToU8("1. Apologies\r\nNone"), "1. Apologies\nNone"],
    ["text in Windows-1252", new Uint8Array([0x43, 0x61, 0x66, 0xe9]), "Café"],
    ["text in UTF-16", new Uint8Array([0xff, 0xfe, 0x41, 0x00]), "A"],
    ["nothing", new Uint8Array(), "wrong: The file is empty."],
    ["spaces", strToU8("  \n "), "wrong: The file holds no text."],
    [
      "a PDF",
      strToU8("%PDF-1.7"),
      "wrong: This file is a PDF. Open it, select all of its text, copy it and paste it instead.",
    ],
    [
      "an old Word document",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      "wrong: This is a document of the old Word (.doc). Save it as a Word document (.docx), or paste its text.",
    ],
    [
      "another packed file",
      zipSync({ "a.txt": strToU8("x") }),
      "wrong: This file is not a Word document (.docx). Save the minutes as one, or paste their text.",
    ],
    [
      "a document without text",
      zipSync({ "word/document.xml": strToU8("<w:document><w:p/></w:document>") }),
      "wrong: The Word document holds no text that can be read. Save it again in Word, or paste its text.",
    ],
    [
      "bytes",
      new Uint8Array([1, 0, 2]),
      "wrong: This file is no text. Save the minutes as a Word document (.docx), or paste their text.",
    ],
    [
      "more than is read",
      strToU8("a".repeat(MINUTES_FIELDS.text.limit + 1)),
      "wrong: The text of the minutes may have at most 300,000 characters.",
    ],
  ])("of %s", (_, bytes, says) => {
    expect(read(bytes)).toBe(says);
  });

  test("that is cut short, or opens an entity, says so", async () => {
    const whole = await documentOf([new Paragraph("Minutes")]);
    expect(read(whole.subarray(0, whole.length / 2))).toMatch(/^wrong: The file is damaged/);
    const hostile = zipSync({ "word/document.xml": strToU8('<!DOCTYPE x [<!ENTITY a "b">]><w:document/>') });
    expect(read(hostile)).toMatch(/^wrong: /);
  });
});
