import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { askAgendas, askMeetings, type Asked } from "#app/imports/ask-moderngov.server.ts";

let asked: string[] = [];
let answers: (request: IncomingMessage, response: ServerResponse) => void;
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  answers(request, response);
});
const elsewhere = createServer((request, response) => {
  asked.push(`elsewhere ${request.url}`);
  response.end("<meetings/>");
});

const listening = async (one: Server) => {
  one.listen(0, "127.0.0.1");
  await once(one, "listening");
};
const originOf = (one: Server) => `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
const host = () => new URL(originOf(server));
const because = (said: Asked) => (said.ok ? null : said.because);

beforeAll(() => Promise.all([listening(server), listening(elsewhere)]));
afterAll(() => [server, elsewhere].forEach((one) => one.close()));
beforeEach(() => {
  asked = [];
});

test("meetings between two days are asked of the service, as it writes days", async () => {
  answers = (_, response) => response.end("<getmeetings/>");
  const said = await askMeetings(host(), "2026-05-01", "2027-04-30");

  expect(asked).toEqual([
    "/mgWebService.asmx/GetMeetings?lCommitteeId=0&sFromDate=01%2F05%2F2026&sToDate=30%2F04%2F2027",
  ]);
  expect(said.ok && said.files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(["<getmeetings/>"]);
});

test("agendas are asked for one by one, sixty at most, and how many are left is said", async () => {
  answers = (_, response) => response.end("<meeting/>");
  const said = await askAgendas(
    host(),
    Array.from({ length: 62 }, (_, at) => String(at + 1)),
  );

  expect(asked).toHaveLength(60);
  expect(asked[59]).toBe("/mgWebService.asmx/GetMeeting?lMeetingId=60");
  expect(said).toMatchObject({ ok: true, left: 2 });
});

test("it may send on within its host, and to no other", async () => {
  answers = ({ url }, response) =>
    url?.startsWith("/moved") ? response.end("<meetings/>") : response.writeHead(302, { location: "/moved" }).end();
  expect(await askMeetings(host(), "2026-05-01", "2027-04-30")).toMatchObject({ ok: true });

  asked = [];
  answers = (_, response) => response.writeHead(302, { location: `${originOf(elsewhere)}/secret` }).end();
  expect(because(await askMeetings(host(), "2026-05-01", "2027-04-30"))).toContain("sent us on to another host");
  expect(asked).toHaveLength(1);

  answers = (_, response) => response.writeHead(302, { location: "/again" }).end();
  expect(because(await askMeetings(host(), "2026-05-01", "2027-04-30"))).toContain("too many times");
});

test.each([
  ["an error", (response: ServerResponse) => response.writeHead(500).end("no"), "answered with an error (500)"],
  [
    "more than 5 MB",
    (response: ServerResponse) => response.end(Buffer.alloc(5 * 1024 * 1024 + 1, "a")),
    "more than 5 MB",
  ],
  ["nothing, and hangs up", (response: ServerResponse) => response.destroy(), "did not answer"],
])("where it answers with %s nothing comes in, and that is said", async (_, answer, words) => {
  answers = (_request, response) => answer(response);
  const said = because(await askMeetings(host(), "2026-05-01", "2027-04-30"));
  expect(said).toContain(words);
  expect(said).toContain("Nothing was changed");
});
