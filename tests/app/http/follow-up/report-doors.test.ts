import { expect, test } from "vitest";
import { BulkReportForm } from "#app/routes/follow-ups.reports/form.ts";
import { Report } from "#app/routes/follow-ups.$ref_.report/form.ts";
import { ItemRecordForm } from "#app/http/meeting-record/item-record-shape.server.ts";

type Shape = { safeParse: (form: object) => { error?: { issues: readonly { message: string }[] } | undefined } };

const REPORT = { version: "1", state: "in_progress", reportedOn: "2026-09-08" };
const BULK = { ids: ["4.1"], state: "in_progress", reportedOn: "2026-09-08" };
const AT_MEETING = { "report-4-version": "1", "report-4-state": "in_progress" };

test.each([
  ["on its own page", Report, REPORT, "text"],
  ["of several at once", BulkReportForm, BULK, "text"],
  ["with its item", ItemRecordForm, AT_MEETING, "report-4-text"],
] as [string, Shape, object, string][])("a report %s holds 2,000 characters and no more", (_door, shape, given, at) => {
  const said = (characters: number) =>
    shape.safeParse({ ...given, [at]: "r".repeat(characters) }).error?.issues.map(({ message }) => message);
  expect(said(2000)).toBeUndefined();
  expect(said(2001)).toEqual(["Use 2000 characters or fewer."]);
});
