import { afterAll, beforeAll, expect, test } from "vitest";
import { fillCast, PANEL } from "#tests/support/cast.ts";
import { digest } from "#tests/support/digest.ts";
import { HOSTILE_FILES } from "#tests/support/hostile-files.ts";
import { serve, type Served, type SentFile } from "#tests/support/served.ts";

/** Every door at which somebody may bring a file, beside that of sheets that were exported here. */
const DOORS = ["/bring-in", "/bring-in/minutes", "/bring-in/moderngov"];
const KINDS = [
  "nothing at all",
  "a PDF",
  "half a workbook",
  "a zip bomb",
  "a file of more than 5 MB",
  "a packed folder",
];

let served: Served;
beforeAll(async () => {
  served = await serve({ fill: fillCast });
});
afterAll(() => served.close());

const FILES: (readonly [string, () => Promise<SentFile>])[] = [
  ...HOSTILE_FILES.filter(({ what }) => KINDS.includes(what)).map(
    ({ what, fileName, bytes }) => [what, async () => ({ name: fileName, bytes: await bytes() })] as const,
  ),
  ["bytes of no kind", async () => ({ name: "minutes.docx", bytes: Uint8Array.from([0, 255, 7, 0, 254, 3, 1, 0]) })],
  [
    "half a Word document",
    async () => ({ name: "minutes.docx", bytes: Buffer.from("PK\u0003\u0004half of a document") }),
  ],
];

test.each(DOORS.flatMap((door) => FILES.map(([what, file]) => [door, what, file] as const)))(
  "%s refuses %s in words, and nothing is saved",
  async (door, _, file) => {
    const before = await digest(served.db);
    const form = { bodyId: PANEL, submitKey: "once", pasted: "", text: "" };
    const answer = await served.fetchAs("officer", door, { form, file: await file() });
    const page = await answer.text();
    expect([400, 413]).toContain(answer.status);
    expect(page).toMatch(/There is a problem|too large|larger than/);
    expect(await digest(served.db)).toBe(before);
  },
);
