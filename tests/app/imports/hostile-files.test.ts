import { expect, test } from "vitest";
import { FOLLOW_UPS_SHEET } from "#app/domain/sheet/follow-ups-sheet.ts";
import { readRows } from "#app/domain/sheet/rows.ts";
import { readSheetFile } from "#app/imports/read-sheet-file.server.ts";
import { cpuMsSince } from "#tests/support/cpu-time.ts";
import { HOSTILE_FILES } from "#tests/support/hostile-files.ts";

test("there are more than 30 hostile files", () => expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(30));

test.each(HOSTILE_FILES.map((file) => [file.what, file] as const))(
  "%s is refused in words that name the row",
  { timeout: 20_000 },
  async (_, { bytes, says }) => {
    const file = await bytes();
    const before = process.memoryUsage().rss;
    const began = process.cpuUsage();
    const read = readRows(FOLLOW_UPS_SHEET, await readSheetFile(file));
    expect(read.ok ? [] : read.problems).toContainEqual(says);
    expect(cpuMsSince(began), "milliseconds of processor time").toBeLessThan(3_000);
    expect((process.memoryUsage().rss - before) / 1024 / 1024, "megabytes").toBeLessThan(250);
  },
);
