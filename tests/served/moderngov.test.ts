import { afterAll, beforeAll, expect, test } from "vitest";
import { readMeetingsFiles } from "#app/imports/read-meetings-files.server.ts";
import { ModernGovClient, recordedRequests, undone, type ItemRead } from "#tests/support/moderngov-client.ts";
import { serve, type Served } from "#tests/support/served.ts";

let served: Served;
const answers = new Map<string, { status: number; type: string | null; text: string }>();
const requests = recordedRequests();
beforeAll(async () => {
  served = await serve({ mode: "demo" });
  for (const address of requests) {
    const response = await served.fetchAs(null, address);
    const type = response.headers.get("content-type");
    answers.set(address, { status: response.status, type, text: await response.text() });
  }
});
afterAll(() => served?.close());

const client = new ModernGovClient((address) => Promise.resolve(answers.get(address)?.text ?? ""));
const asked = (operation: string) =>
  requests.filter((one) => one.toLowerCase().includes(`/${operation.toLowerCase()}?`));

test("every recorded request is answered in XML, and what is not published is not there", () => {
  expect(requests).toHaveLength(13);
  for (const [address, { status, type }] of answers) {
    expect(type, address).toBe("text/xml; charset=utf-8");
    expect(status, address).toBe(address.endsWith("=999") ? 404 : 200);
  }
});

test("a client that knows only ModernGov's shapes reads the committees, however it asks for them", async () => {
  for (const address of requests.filter((one) => one.includes("/GetCommittees"))) {
    const committees = await client.committees(address);
    expect(committees, address).toHaveLength(7);
    expect(committees).toContainEqual({
      committeeid: "6",
      committeetitle: "Anytown Police and Crime Panel",
      committeedeleted: "False",
      committeeexpired: "False",
      committeecategory: "Panel",
    });
  }
});

test("it reads the meetings of one committee by day, and those of all", async () => {
  const [byDay, byIsoDay, all] = await Promise.all(asked("GetMeetings").map((address) => client.meetings(address)));
  const days = byDay?.map(({ meetingdate }) => meetingdate);
  expect(days).toEqual([
    "18/06/2026",
    "17/09/2026",
    "19/11/2026",
    "03/12/2026",
    "05/02/2027",
    "04/03/2027",
    "08/04/2027",
  ]);
  expect(byIsoDay).toEqual(byDay);
  expect(all).toHaveLength(26);
  expect(new Set(all?.map(({ committeeid }) => committeeid)).size).toBe(7);
  const [latestFirst] = await Promise.all(asked("GetAllMeetingsByDate").map((address) => client.meetings(address)));
  expect(latestFirst?.map(({ meetingdate }) => meetingdate)).toEqual(days?.reverse());
});

test("it reads an agenda with its items and documents, and of what is restricted the title alone", async () => {
  const [plain, restricted, toCome] = await Promise.all(
    asked("GetMeeting")
      .slice(0, 3)
      .map((address) => client.meeting(address)),
  );
  expect(plain).toMatchObject({
    meetingid: "17",
    meetingdate: "18/06/2026",
    meetingstatus: "Confirmed",
    committeetitle: "Anytown Police and Crime Panel",
    agendapublished: "True",
    minutepublished: "True",
  });
  const numbers = plain?.agendaitems.agendaitem.map(({ fulldisplaynumberformat }) => fulldisplaynumberformat);
  expect(numbers?.length).toBeGreaterThan(5);
  expect(new Set(numbers).size).toBe(numbers?.length);
  const items = restricted?.agendaitems.agendaitem ?? [];
  const exempt = items.filter(({ isrestricted }) => isrestricted === "True");
  expect(exempt.map(bare)).toEqual([{ title: "A complaint about the Commissioner", text: "", documents: "" }]);
  expect(toCome).toMatchObject({ meetingdate: "08/04/2027", minutepublished: "False" });
  const attendance = await client.attendance(asked("GetAttendance")[0] ?? "");
  expect(attendance.length).toBeGreaterThan(3);
  expect(plain?.attendees).toEqual({ attendee: attendance });
});

function bare({ agendaitemtitle, agendatext, linkeddocuments }: ItemRead) {
  return { title: undone(agendaitemtitle ?? ""), text: agendatext, documents: linkeddocuments };
}

test("what this product brings in from ModernGov it brings in from its own service", () => {
  const files = [...answers].filter(([, { status }]) => status === 200);
  const said = readMeetingsFiles(files.map(([name, { text }]) => ({ name, bytes: new TextEncoder().encode(text) })));
  if (!said.ok) throw new Error(said.problems.join(" "));
  const { committees, meetings } = said.found;
  expect(committees).toHaveLength(7);
  expect(meetings).toHaveLength(26);
  const june = meetings.find(({ outsideId }) => outsideId === "17");
  expect(june).toMatchObject({ committee: "moderngov:6", meetsOn: "2026-06-18", isCancelled: false });
  expect(june?.items.length).toBeGreaterThan(5);
});

test("what cannot be meant is refused, in XML too", async () => {
  for (const query of ["GetMeetings?sFromDate=31/02/2026", "GetMeeting?lMeetingId=x", "GetMeetings?lCommitteeId=-1"]) {
    const response = await served.fetchAs(null, `/mgWebService.asmx/${query}`);
    expect([response.status, response.headers.get("content-type")], query).toEqual([400, "text/xml; charset=utf-8"]);
  }
});
