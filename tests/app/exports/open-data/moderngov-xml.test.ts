import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { WITHHELD_TITLE } from "#app/domain/brought-meetings/found.ts";
import { itemsTold, type MeetingTold, type WholeMeetingTold } from "#app/domain/open-data/moderngov.ts";
import { committeesXml, meetingsByDateXml, meetingsXml, meetingXml } from "#app/exports/open-data/moderngov-xml.ts";
import { readMeetingsFiles } from "#app/imports/read-meetings-files.server.ts";

const HOSTILE = `Fees & charges: "<b>O'Neil</b>" ]]>`;

function readBack(...texts: string[]) {
  const said = readMeetingsFiles(
    texts.map((text, at) => ({ name: `${at}.xml`, bytes: new TextEncoder().encode(text) })),
  );
  if (!said.ok) throw new Error(said.problems.join(" "));
  return said.found;
}

const MEETING: MeetingTold = {
  id: 7,
  on: "2027-01-12",
  at: "14:00",
  status: "Confirmed",
  venue: "Town Hall",
  committee: { id: 3, title: HOSTILE },
};

const item = (id: number, more: Partial<Parameters<typeof itemsTold>[1][number]>) =>
  ({ id, title: `Item ${id}`, purpose: "", exempt: null, documents: [], ...more }) as Parameters<
    typeof itemsTold
  >[1][number];

const WHOLE: WholeMeetingTold = {
  ...MEETING,
  isAgendaOut: true,
  isRecordOut: false,
  items: itemsTold(
    [],
    [
      item(11, {
        title: HOSTILE,
        purpose: "First.\n\nSecond & last.",
        documents: [
          { title: "Report & annex", url: "https://example.org/a?b=1&c=2", note: "", checkedWords: "" },
          { title: "On paper only", url: null, note: "", checkedWords: "" },
        ],
      }),
      item(12, {
        title: "Contract",
        purpose: "Secret purpose",
        exempt: "Exempt: paragraph 3",
        documents: [{ title: "Secret report", url: "https://example.org/s", note: "", checkedWords: "" }],
      }),
    ],
    new Set([11]),
  ),
  attendees: [{ name: "Cllr Ann <Lee>", isMember: true, attendance: "Present" }],
};

test("what is told in ModernGov's shape is read back by what reads ModernGov here", () => {
  const found = readBack(
    committeesXml([{ id: 3, title: HOSTILE, category: "Panel", isEnded: true }]),
    meetingsXml([MEETING]),
    meetingXml(WHOLE),
  );
  expect(found.skipped).toEqual([]);
  expect(found.committees).toEqual([
    { key: "moderngov:3", scheme: "moderngov", title: `Fees & charges: "O'Neil" ]]>`, isEnded: true },
  ]);
  expect(found.meetings).toMatchObject([
    {
      outsideId: "7",
      committee: "moderngov:3",
      meetsOn: "2027-01-12",
      startsAt: "14:00",
      venue: "Town Hall",
      isCancelled: false,
      items: [
        { outsideId: "11", number: "1", title: `Fees & charges: "O'Neil" ]]>`, isRestricted: false },
        { outsideId: "12", number: "2", title: WITHHELD_TITLE, isRestricted: true },
      ],
    },
  ]);
});

test("a cancelled meeting is told as cancelled, and lists are counted", () => {
  const list = meetingsByDateXml([{ ...MEETING, status: "Cancelled" }]);
  expect(readBack(list).meetings.map(({ isCancelled }) => isCancelled)).toEqual([true]);
  expect(list).toContain("<getmeetingsbydate><meetingscount>1</meetingscount><meetings><meeting>");
  expect(list).toContain("<meetingdate>12/01/2027</meetingdate>");
});

test("titles are escaped twice, texts are HTML, and of a restricted item there is its title alone", () => {
  const xml = meetingXml(WHOLE);
  expect(xml).toContain("<agendaitemtitle>Fees &amp;amp; charges: &amp;quot;&amp;lt;b&amp;gt;O&amp;#39;Neil");
  expect(xml).not.toContain("Secret");
  expect(xml).not.toContain("On paper only");
  const { meeting } = new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(xml) as {
    meeting: { agendaitems: { agendaitem: Record<string, unknown>[] }; attendees: object };
  };
  const [first, second] = meeting.agendaitems.agendaitem;
  expect(first).toMatchObject({
    agendaitemnumber: "1",
    agendatext: "<p>First.</p><p>Second &amp; last.</p>",
    isrestricted: "False",
    isdecision: "True",
    linkeddocuments: { linkeddoc: { title: "Report &amp; annex", url: "https://example.org/a?b=1&c=2" } },
  });
  expect(second).toMatchObject({ agendatext: "", isrestricted: "True", isdecision: "False", linkeddocuments: "" });
  expect(meeting.attendees).toEqual({
    attendee: {
      "@_membertype": "Committee Member",
      "@_memberid": "0",
      "@_name": "Cllr Ann <Lee>",
      "@_roledescription": "",
      "@_attendance": "Present",
    },
  });
});
