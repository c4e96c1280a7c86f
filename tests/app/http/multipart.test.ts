import { expect, test } from "vitest";
import { readMultipart } from "#app/http/multipart.server.ts";

const TYPE = "multipart/form-data; boundary=----b1";
const part = (head: string, value: string) => `------b1\r\n${head}\r\n\r\n${value}\r\n`;
const text = (name: string, value: string) => part(`Content-Disposition: form-data; name="${name}"`, value);
const file = (name: string, value: string) =>
  part(
    `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream`,
    value,
  );
const END = "------b1--\r\n";
const read = (sent: string | Buffer, type = TYPE) => readMultipart(Buffer.from(sent), type);

test("texts and files are told apart, in their order, and a file keeps every byte", () => {
  const bytes = "PK\r\n--b1\r\n\r\n----\r\n------b\r\n";
  const form = read(text("a", "één\r\nzwei") + file("C:\\x\\May.csv", bytes) + text("a", "") + file("", "") + END);
  expect([...(form?.data ?? [])]).toEqual([
    ["a", "één\r\nzwei"],
    ["a", ""],
  ]);
  expect(form?.files.map(({ field, name, bytes }) => [field, name, Buffer.from(bytes).toString()])).toEqual([
    ["file", "C:\\x\\May.csv", bytes],
    ["file", "", ""],
  ]);
});

test("a file is a view of the body, not a copy", () => {
  const body = Buffer.from(file("a", "abc") + END);
  const [first] = readMultipart(body, TYPE)?.files ?? [];
  expect(first?.bytes.buffer).toBe(body.buffer);
});

test("what a browser escapes in a name is read back, and nothing else", () => {
  const form = read(file("a%22b%0D%0A%41%.csv", "x") + END);
  expect(form?.files[0]?.name).toBe('a"b\r\n%41%.csv');
});

test("what the platform makes of a form is read as it was put in", async () => {
  const put = new FormData();
  put.append("submitKey", "k");
  put.append('odd "name"', "ü\n");
  put.append("file", new Blob([new Uint8Array([0, 255, 13, 10, 45, 45])]), 'odd "name"\n.csv');
  const asked = new Request("http://x", { method: "POST", body: put });
  const form = readMultipart(Buffer.from(await asked.arrayBuffer()), asked.headers.get("content-type") ?? "");
  expect([...(form?.data ?? [])]).toEqual([
    ["submitKey", "k"],
    ['odd "name"', "ü\r\n"],
  ]);
  expect(form?.files.map(({ name, bytes }) => [name, [...bytes]])).toEqual([
    ['odd "name"\n.csv', [0, 255, 13, 10, 45, 45]],
  ]);
});

test("a boundary may be in quotation marks", () => {
  expect(read(text("a", "b") + END, 'multipart/form-data; boundary="----b1"')?.data.get("a")).toBe("b");
});

test.each([
  ["nothing", "", TYPE],
  ["no boundary", text("a", "b") + END, "multipart/form-data"],
  ["another boundary", text("a", "b") + END, "multipart/form-data; boundary=c"],
  ["words before the first part", `hello\r\n${text("a", "b")}${END}`, TYPE],
  ["no end", text("a", "b"), TYPE],
  ["a part that is cut off", text("a", "b").slice(0, -1), TYPE],
  ["a part without its head", `------b1\r\nabc\r\n${END}`, TYPE],
  ["a part without a name", part("Content-Disposition: form-data", "b") + END, TYPE],
  ["a head without an end", `------b1\r\n${"x".repeat(9_000)}\r\n\r\nb\r\n${END}`, TYPE],
  ["more parts than any form has", text("a", "").repeat(1_002) + END, TYPE],
])("%s is no form", (_what, sent, type) => {
  expect(read(sent, type)).toBeNull();
});

test("the form with no parts at all is one", () => {
  expect([...(read(END)?.data ?? [])]).toEqual([]);
});
