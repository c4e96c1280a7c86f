import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMeetingsFiles } from "#app/imports/read-meetings-files.server.ts";
import { ModernGovClient, recordedRequests, undone, type ItemRead } from "#tests/support/moderngov-client.ts";
import { OparlValidator, type OparlObject } from "#tests/support/oparl-validator.ts";
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

test("a name that is no operation is told so, whatever else it may name", async () => {
  for (const name of ["GetMinutes", "constructor", "__proto__", "toString"]) {
    const response = await served.fetchAs(null, `/mgWebService.asmx/${name}`);
    expect([response.status, response.headers.get("content-type")], name).toEqual([404, "text/xml; charset=utf-8"]);
  }
});

test("the order of days is asked for in small letters too", async () => {
  const askedLast = "/mgwebservice.asmx/getallmeetingsbydate?lcommitteeid=6&bisascendingdateorder=false";
  const text = await (await served.fetchAs(null, askedLast)).text();
  const years = [...text.matchAll(/<meetingdate>\d\d\/\d\d\/(\d{4})</g)].map(([, year]) => year);
  expect([years.at(0), years.at(-1)]).toEqual(["2027", "2025"]);
});

describe("OParl 1.1", () => {
  const validator = new OparlValidator();
  const lists = new Map<string, OparlObject[]>();
  const objects = new Map<string, OparlObject>();
  const problems: string[] = [];
  let named: string[] = [];

  const ask = async (address: string) => {
    const response = await served.fetchAs(null, address.replace(served.origin, ""));
    return { status: response.status, body: (await response.json()) as OparlObject };
  };

  /** Every page of a list, as a client reads it. */
  async function readList(address: string): Promise<OparlObject[]> {
    const all: OparlObject[] = [];
    for (let next: string | undefined = address; next;) {
      const { body } = await ask(next);
      const page = body as unknown as { data: OparlObject[]; links: { next?: string } };
      all.push(...page.data);
      next = page.links.next;
    }
    return all;
  }

  /** Takes an object in, and what stands inside it and what it leads to. */
  async function take(object: OparlObject): Promise<void> {
    const known = objects.get(object.id);
    if (known) return void (isDeepStrictEqual(known, object) || problems.push(`${object.id} says two things`));
    objects.set(object.id, object);
    problems.push(...validator.problemsOf(object));
    for (const inside of validator.insideOf(object)) await take(inside);
    const found = validator.addressesIn(object);
    named.push(...found.objects);
    for (const list of found.lists) {
      if (lists.has(list)) continue;
      lists.set(list, []);
      lists.set(list, await readList(list));
      for (const one of lists.get(list) ?? []) await take(one);
    }
  }

  beforeAll(async () => {
    await take((await ask("/oparl/v1.1/system")).body);
    named = [...new Set(named)];
  });

  test("every object that a client comes to from the system is valid by OParl's schemas, and says one thing wherever it stands", () => {
    expect(problems).toEqual([]);
    const counted = (type: string) => [...objects.values()].filter((one) => one.type.endsWith(`/${type}`)).length;
    expect(["System", "Body", "Organization", "Meeting"].map(counted)).toEqual([1, 1, 7, 26]);
    for (const type of ["Person", "Membership", "AgendaItem", "Paper", "File", "Consultation", "Location"])
      expect(counted(type), type).toBeGreaterThan(3);
  });

  test("a page of meetings, each with all of its items, is a short one, and is read on from", async () => {
    const { body } = await ask("/oparl/v1.1/meeting?limit=100");
    const { data, pagination, links } = body as unknown as { data: unknown[]; pagination: object; links: object };
    expect(data).toHaveLength(20);
    expect(pagination).toEqual({ elementsPerPage: 20 });
    expect(links).toHaveProperty("next");
  });

  test("whatever an object names is among them", () => {
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((address) => !objects.has(address))).toEqual([]);
  });

  test("each kind of object is at its own address what it is in lists", async () => {
    const types = new Map([...objects.values()].map((one) => [one.type, one]));
    for (const object of types.values()) {
      const { status, body } = await ask(object.id);
      expect([status, body], object.id).toEqual([200, object]);
    }
    expect(types.size).toBe(11);
  });

  test("of what is exempt a client reads that it is, and its title", () => {
    const exempt = [...objects.values()].filter((one) => one.public === false);
    expect(exempt.map(({ name }) => name)).toEqual(["A complaint about the Commissioner"]);
    const paper = objects.get(exempt[0]?.id.replace("agenda-item", "paper") ?? "");
    expect(paper?.auxiliaryFile).toEqual([]);
  });

  test("what was deleted is told to who asks what was modified, and stays at its address", async () => {
    const list = `${served.origin}/oparl/v1.1/meeting`;
    const [first] = lists.get(list) ?? [];
    if (!first) throw new Error("There is a meeting.");
    const id = Number(first.id.split("/").at(-1));
    const row = await served.db
      .deleteFrom("publication")
      .where("kind", "=", "meeting")
      .where("recordId", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow();
    const gone = await ask(first.id);
    expect(gone.status).toBe(200);
    expect(gone.body).toEqual({
      id: first.id,
      type: first.type,
      created: first.created,
      modified: expect.any(String) as string,
      deleted: true,
    });
    expect((await readList(list)).map((one) => one.id)).not.toContain(first.id);
    const since = encodeURIComponent(String(gone.body.modified));
    expect(await readList(`${list}?modified_since=${since}`)).toContainEqual(gone.body);
    expect(await readList(`${list}?modified_until=2000-01-01T00:00:00Z`)).toEqual([]);
    expect(await readList(`${list}?created_since=2100-01-01T00:00:00%2B01:00`)).toEqual([]);
    await served.db.insertInto("publication").values(row).execute();
  });

  test("filters and the size of a page are kept from page to page", async () => {
    const { body } = await ask("/oparl/v1.1/paper?limit=5&created_since=2000-01-01T00:00:00Z");
    const page = body as unknown as { data: OparlObject[]; pagination: object; links: Record<string, string> };
    expect(page.data).toHaveLength(5);
    expect(page.pagination).toEqual({ elementsPerPage: 5 });
    const next = new URL(page.links.next ?? "");
    expect([next.searchParams.get("limit"), next.searchParams.get("created_since")]).toEqual([
      "5",
      "2000-01-01T00:00:00Z",
    ]);
  });

  test.each([
    ["/oparl/v1.1/meeting?modified_since=yesterday", 400],
    ["/oparl/v1.1/meeting?organization=nobody", 404],
    ["/oparl/v1.1/meeting?body=one", 400],
    ["/oparl/v1.1/faction", 404],
    ["/oparl/v1.1/meeting/999", 404],
    ["/oparl/v1.1/file/1-999999", 404],
    ["/oparl/v1.1/membership/1-999999", 404],
    ["/oparl/v1.1/meeting/1/2/3", 404],
    ["/oparl/v2", 404],
  ])("%s is answered with OParl's object of an error", async (address, status) => {
    const answer = await ask(address);
    expect([answer.status, answer.body.type]).toEqual([status, "https://schema.oparl.org/1.1/Error"]);
  });
});
