import { once } from "node:events";
import { request, type ClientRequest, type IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MOST_BODY_BYTES, MOST_UPLOAD_BYTES } from "#app/http/guard.server.ts";
import { readBody } from "#app/http/read-body.server.ts";

const app = express();
let came = 0;
app.use((_request, _response, next) => {
  came += 1;
  next();
});
app.use(readBody);
app.post(/.*/, (_request, response) => {
  response.send(String((response.locals.body as Buffer).toString().length));
});
let port = 0;
const server = app.listen(0, "127.0.0.1");
beforeAll(async () => {
  if (!server.listening) await once(server, "listening");
  port = (server.address() as { port: number }).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What is answered to a form that is sent in these pieces, with its length or without. */
async function send(path: string, pieces: string[], length?: number): Promise<{ status: number; text: string }> {
  const headers = length === undefined ? {} : { "content-length": length };
  const asked: ClientRequest = request({ port, host: "127.0.0.1", path, method: "POST", headers });
  const answered = once(asked, "response") as Promise<[IncomingMessage]>;
  for (const piece of pieces) asked.write(piece);
  asked.end();
  const [answer] = await answered;
  let text = "";
  for await (const chunk of answer) text += String(chunk);
  return { status: answer.statusCode ?? 0, text };
}

/** A connection that says it will send so much, and has sent so much of it. */
async function promise(path: string, bytes: number, sent: number): Promise<{ socket: Socket; said: () => string }> {
  const socket = connect(port, "127.0.0.1");
  let said = "";
  socket.on("data", (chunk) => (said += chunk.toString())).on("error", () => {});
  await once(socket, "connect");
  socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${bytes}\r\n\r\n`);
  if (sent > 0) await new Promise((done) => socket.write(Buffer.alloc(sent, "a"), done));
  return { socket, said: () => said };
}

const eight = (sent: number) =>
  Promise.all(Array.from({ length: 8 }, () => promise("/imports/new", MOST_UPLOAD_BYTES, sent)));

test.each([
  ["with its length", 9],
  ["without", undefined],
])("a form that comes in pieces is read whole, %s", async (_how, length) => {
  expect(await send("/themes", ["abc", "def", "ghi"], length)).toEqual({ status: 200, text: "9" });
});

test("more than a form holds is cut off, where no length was said too", async () => {
  const pieces = Array.from({ length: 5 }, () => "a".repeat(MOST_BODY_BYTES / 4));
  expect((await send("/themes", pieces.slice(0, 4))).status).toBe(200);
  expect((await send("/themes", pieces)).status).toBe(413);
});

test("where many large files come at once the next is asked to come again, and no small form is", async () => {
  const many = await eight(MOST_UPLOAD_BYTES - 1);
  const large = () => send("/bring-in", ["a".repeat(2 * MOST_BODY_BYTES)]);
  await expect.poll(async () => (await large()).status).toBe(503);
  const next = await promise("/bring-in", MOST_UPLOAD_BYTES, 2 * MOST_BODY_BYTES);
  await expect.poll(next.said).toMatch(/^HTTP\/1\.1 503 /);
  expect(next.said()).toContain("Retry-After: 5");
  expect(next.said()).toContain("Nothing was saved");
  expect((await send("/bring-in", ["abc"])).status).toBe(200);
  expect((await send("/themes", ["abc"])).status).toBe(200);
  for (const { socket } of many) socket.destroy();
  await expect.poll(async () => (await large()).status).toBe(200);
});

test("whoever promises large files and sends none keeps nobody out", async () => {
  const before = came;
  const silent = await eight(0);
  await expect.poll(() => came).toBe(before + 8);
  expect((await send("/bring-in", ["a".repeat(2 * MOST_BODY_BYTES)])).status).toBe(200);
  for (const { socket } of silent) socket.destroy();
});
