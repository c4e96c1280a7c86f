import type { AppLoadContext } from "@remix-run/node";
import { expect, test } from "vitest";
import { readSentMeetings } from "#app/http/brought-meetings/sent-meetings.server.ts";
import { readSentMinutes } from "#app/http/minutes/sent-minutes.server.ts";
import { readBroughtIn } from "#app/http/own-sheet/brought-in.server.ts";
import { readSentSheet } from "#app/http/sheet/sent-sheet.server.ts";

type Fields = Record<string, string>;
type Door = (request: Request, context: AppLoadContext) => Promise<unknown>;

/** Sends a form as a browser does, with these files, to one of the doors. */
async function send<D extends Door>(door: D, fields: Fields, files: [name: string, text: string][] = []) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ bodyId: "1", submitKey: "k", ...fields })) data.append(name, value);
  for (const [name, text] of files) data.append("file", new Blob([text]), name);
  const asked = new Request("http://x", { method: "POST", body: data });
  let body: Buffer | undefined = Buffer.from(await asked.clone().arrayBuffer());
  const context = {
    takeBody: () => {
      const taken = body ?? Buffer.alloc(0);
      body = undefined;
      return taken;
    },
  } as AppLoadContext;
  const bare = new Request("http://x", { method: "POST", headers: asked.headers });
  return (await door(bare, context)) as Awaited<ReturnType<D>>;
}

const SHEET = { kind: "themes" };
const textsOf = (form: { ok: boolean; files?: { name: string; bytes: Uint8Array }[] }) =>
  (form.files ?? []).map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);

test.each([
  ["a spreadsheet", readSentSheet, SHEET],
  ["a table", readBroughtIn, { pasted: "", pastedHtml: "" }],
  ["minutes", readSentMinutes, { text: "" }],
  ["meetings", readSentMeetings, {}],
] as [string, typeof readSentSheet, Fields][])(
  "the one file that was sent is read, with the last part of its name: %s",
  async (_what, door, fields) => {
    const form = await send(door, fields, [["C:\\tables\\my\u0000 May.csv", "a;b"]]);
    expect(form.ok).toBe(true);
    expect(textsOf(form)).toEqual([["my May.csv", "a;b"]]);
  },
);

test("a field where no file was chosen is none, and what was sent for it is said at its field", async () => {
  const none: [string, string][] = [["", ""]];
  const errorsOf = async (door: Door, fields: Fields, files = none) =>
    ((await send(door, fields, files)) as { errors?: Fields }).errors;
  expect(await errorsOf(readSentSheet, SHEET)).toEqual({ file: "Choose the file to import" });
  expect(await errorsOf(readBroughtIn, {})).toEqual({ file: "Choose a file, or paste a table below" });
  expect(await errorsOf(readSentMinutes, {})).toEqual({
    text: "Paste the text of the minutes, or choose their file",
  });
  expect(await errorsOf(readSentMeetings, {})).toEqual({ file: "Choose at least one file" });
  const two: [string, string][] = [
    ["a.csv", "a"],
    ["b.csv", "b"],
  ];
  expect(await errorsOf(readSentSheet, SHEET, two)).toEqual({ file: "Choose one file at a time" });
  expect(await errorsOf(readBroughtIn, {}, two)).toEqual({ file: "Choose one file at a time" });
  expect(await errorsOf(readSentMinutes, {}, two)).toEqual({ text: "Choose one file at a time" });
  expect(await errorsOf(readSentMeetings, {}, two)).toBeUndefined();
  const [one] = two;
  expect(await errorsOf(readBroughtIn, { pasted: "a" }, [one!])).toEqual({
    pasted: "Choose a file or paste a table, not both",
  });
  expect(await errorsOf(readSentMinutes, { text: "a" }, [one!])).toEqual({
    text: "Paste the text or choose a file, not both",
  });
});

test("what was pasted stands for a file, with its first tab and its markup", async () => {
  const tabs = await send(readBroughtIn, { pasted: "\ta\tb\n", pastedHtml: "<b>a</b>" });
  expect(textsOf(tabs as never)).toEqual([["Pasted table", "\ta\tb\r\n"]]);
  const table = await send(readBroughtIn, { pasted: "a", pastedHtml: "<table><tr><td>a" });
  expect(textsOf(table as never)).toEqual([["Pasted table", "<table><tr><td>a"]]);
});

test("another file, or the same under another name, is another post", async () => {
  const keyOf = async (name: string, text: string) =>
    ((await send(readSentSheet, SHEET, [[name, text]])) as { submitKey: string }).submitKey;
  const key = await keyOf("a.csv", "a");
  expect(await keyOf("a.csv", "a")).toBe(key);
  expect(await keyOf("a.csv", "b")).not.toBe(key);
  expect(await keyOf("b.csv", "a")).not.toBe(key);
});

test("what is no form is a bad request", async () => {
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const context = { takeBody: () => Buffer.from("not a form") } as unknown as AppLoadContext;
  const asked = new Request("http://x", { method: "POST", headers });
  await expect(readSentSheet(asked, context)).rejects.toMatchObject({ status: 400 });
});
