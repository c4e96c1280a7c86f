import { expect, test } from "vitest";
import { readMeetingsFiles } from "#app/imports/read-meetings-files.server.ts";
import { WITHHELD_TITLE } from "#app/domain/brought-meetings/found.ts";

const sent = (text: string | Uint8Array, name = "a.xml") => ({ name, bytes: Buffer.from(text) });

function read(...texts: string[]) {
  const said = readMeetingsFiles(texts.map((text, at) => sent(text, `${at + 1}.xml`)));
  if (!said.ok) throw new Error(said.problems.join(" "));
  return said.found;
}
const problems = (text: string | Uint8Array) => {
  const said = readMeetingsFiles([sent(text)]);
  return said.ok ? [] : said.problems;
};

const MEETING = `<meetingid>7</meetingid><meetingdate>12/01/2027</meetingdate>`;
const agenda = (items: string) => `<meeting>${MEETING}<agendaitems>${items}</agendaitems></meeting>`;
const item = (number: string, title: string, more = "") =>
  `<agendaitem>${more}<agendaitemtitle>${title}</agendaitemtitle><agendaitemnumber>${number}</agendaitemnumber></agendaitem>`;

test("committees and meetings are read wherever they stand, in whatever order their elements come", () => {
  const found = read(
    `<?xml version="1.0" encoding="utf-8"?><committees><committee><committeetitle>Police &amp;amp; Crime Panel</committeetitle>
      <committeeid>143</committeeid><committeedeleted>False</committeedeleted><committeeexpired>True</committeeexpired></committee></committees>`,
    `<getmeetingsbydate xmlns="urn:x"><m:meetings xmlns:m="urn:y"><m:meeting><committeeid>143</committeeid><meetingtime>2.00 pm</meetingtime>
      <meetingstatus>Confirmed</meetingstatus><meetingdate>12/01/2027</meetingdate><MeetingID>7</MeetingID></m:meeting></m:meetings></getmeetingsbydate>`,
  );
  expect(found).toEqual({
    committees: [{ key: "moderngov:143", scheme: "moderngov", title: "Police & Crime Panel", isEnded: true }],
    meetings: [
      {
        scheme: "moderngov",
        outsideId: "7",
        committee: "moderngov:143",
        meetsOn: "2027-01-12",
        startsAt: "14:00",
        venue: "",
        isCancelled: false,
        items: [],
        notes: [],
        fileName: "2.xml",
      },
    ],
    skipped: [],
  });
});

test("a meeting that is in two files is one, with the agenda of the one and what else the other says", () => {
  const found = read(
    agenda(item("1", "Apologies")),
    `<meetings><meeting>${MEETING}<meetingtime>10:30</meetingtime><committeeid>9</committeeid><committeetitle>Panel</committeetitle></meeting></meetings>`,
  );
  expect(found.meetings).toHaveLength(1);
  expect(found.meetings[0]).toMatchObject({
    committee: "moderngov:9",
    startsAt: "10:30",
    items: [{ title: "Apologies" }],
  });
});

test.each([
  ["12/01/2027", "10.00 am", "2027-01-12", "10:00"],
  ["2/1/2027 00:00:00", "", "2027-01-02", null],
  ["2027-01-12T18:30:00", "", "2027-01-12", "18:30"],
  ["12/01/2027", "12.15 am", "2027-01-12", "00:15"],
  ["12/01/2027", "14:30:00", "2027-01-12", "14:30"],
  ["12/01/2027", "after Cabinet", "2027-01-12", null],
  ["12/01/2027", "25:00", "2027-01-12", null],
  ["31/02/2027", "10:00", undefined, undefined],
  ["12/01/0027", "10:00", undefined, undefined],
])("the date %s with the time %s", (date, time, meetsOn, startsAt) => {
  const found = read(
    `<meeting><meetingid>7</meetingid><meetingdate>${date}</meetingdate><meetingtime>${time}</meetingtime></meeting>`,
  );
  expect([found.meetings[0]?.meetsOn, found.meetings[0]?.startsAt]).toEqual([meetsOn, startsAt]);
  expect(found.skipped).toEqual(meetsOn ? [] : [`1.xml: meeting 7, whose date “${date}” cannot be read.`]);
});

test.each([
  [
    "a number is missing",
    "<meeting><meetingdate>12/01/2027</meetingdate></meeting>",
    "1.xml: a meeting without a number.",
  ],
  ["a date is missing", "<meeting><meetingid>7</meetingid></meeting>", "1.xml: meeting 7, whose date is missing."],
  [
    "a committee has no number",
    "<committees><committee><committeetitle>Panel</committeetitle></committee></committees>",
    "1.xml: a committee without a number, “Panel”.",
  ],
  [
    "it is other XML",
    "<feed><title>x</title></feed>",
    "1.xml: there is no committee and no meeting of ModernGov in it.",
  ],
])("it is said where %s", (_, xml, words) => {
  expect(read(xml)).toEqual({ committees: [], meetings: [], skipped: [words] });
});

test.each([
  [
    "escaped twice",
    item("5", "Children &amp;amp; young people&amp;#39;s plan"),
    ["5", "Children & young people's plan"],
  ],
  ["escaped once", item("5", "R&amp;D"), ["5", "R&D"]],
  ["in a section without escapes", item("5", "<![CDATA[Roads & <b>paths</b>]]>"), ["5", "Roads & paths"]],
  ["with tags and breaks", item("5", "Budget&lt;br /&gt;monitoring"), ["5", "Budget monitoring"]],
  [
    "with the number that is shown",
    item("5", "Roads", "<fulldisplaynumberformat>5a.</fulldisplaynumberformat>"),
    ["5a", "Roads"],
  ],
  ["without a number", "<agendaitem><agendaitemtitle>Roads</agendaitemtitle></agendaitem>", ["", "Roads"]],
])("the title of an item, %s", (_, xml, [number, title]) => {
  expect(read(agenda(xml)).meetings[0]?.items).toEqual([{ outsideId: "", number, title, isRestricted: false }]);
});

test("headings are left out, and so is what has no title; both are said", () => {
  const [meeting] = read(
    agenda(item("0", "PART ONE") + item("1", "Roads") + item("2", "") + item("0", "PART TWO")),
  ).meetings;
  expect(meeting?.items.map(({ title }) => title)).toEqual(["Roads"]);
  expect(meeting?.notes).toEqual(["2 section headings were left out.", "1 item without a title was left out."]);
});

test.each([["True"], ["true"], ["1"], ["Yes"], ["Restricted"]])(
  "nothing of an item is read that is restricted: %s",
  (said) => {
    const restricted = `<isrestricted>${said}</isrestricted><agendaitemid>31</agendaitemid>`;
    const docs =
      "<linkeddocuments><linkeddoc><title>Secret merger</title><isrestricted>False</isrestricted></linkeddoc></linkeddocuments>";
    const found = read(agenda(item("9", "Secret merger", restricted + docs)));
    expect(found.meetings[0]?.items).toEqual([
      { outsideId: "31", number: "9", title: WITHHELD_TITLE, isRestricted: true },
    ]);
    expect(JSON.stringify(found)).not.toContain("merger");
    expect(found.meetings[0]?.notes[0]).toBe("1 item is restricted: its title is withheld, and it is in part II.");
  },
);

test("what stands as an attribute is read like an element", () => {
  const [meeting] = read(
    `<meeting meetingid="7" meetingdate="12/01/2027"><agendaitem isrestricted="true" agendaitemtitle="Secret" agendaitemnumber="3"/></meeting>`,
  ).meetings;
  expect(meeting).toMatchObject({ outsideId: "7", items: [{ number: "3", title: WITHHELD_TITLE }] });
});

test("files in other letters are read", () => {
  const xml = `<meeting>${MEETING}<meetinglocation>Café</meetinglocation></meeting>`;
  for (const bytes of [
    Buffer.from(`\ufeff${xml}`, "utf16le"),
    Buffer.from(xml, "latin1"),
    Buffer.from(`\ufeff${xml}`),
  ]) {
    const said = readMeetingsFiles([sent(bytes)]);
    expect(said.ok && said.found.meetings[0]?.venue).toBe("Café");
  }
});

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><meeting>&b;</meeting>`;
const OUTSIDE = `<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]><meeting>&x;</meeting>`;

test.each([
  ["entities that open one another", LAUGHS, /document type/],
  ["an entity from a file", OUTSIDE, /document type/],
  ["XML that is cut off", `<meetings><meeting>${MEETING}`, /cut off or damaged/],
  ["a tag that is cut off", "<meetings><meeting", /cut off or damaged/],
  ["tags that cross", "<meetings><meeting></meetings></meeting>", /cut off or damaged/],
  ["a web page", "<!DOCTYPE html><html></html>", /web page/],
  ["an empty file", "", /empty/],
  ["other text", "hello", /neither XML of ModernGov nor an iCalendar file/],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /neither XML/],
  ["tags deep in one another", "<a>".repeat(300_000), /cannot be read here/],
  ["a tag of very many attributes", `<a ${'b="1" '.repeat(150_000)}/>`, /cannot be read here/],
  ["comments that never end", "<!--".repeat(250_000), /cut off or damaged/],
  ["a calendar that is cut off", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x", /no calendar that can be read/],
  ["a calendar with an endless line", `BEGIN:VCALENDAR\r\nSUMMARY;${"A=b;".repeat(200_000)}:x`, /line that is longer/],
  [
    "a calendar with an endless folded line",
    `BEGIN:VCALENDAR\r\nSUMMARY:x${"\r\n y".repeat(200_000)}`,
    /line that is longer/,
  ],
])("%s is refused in words", (_, text, words) => {
  expect(problems(text)).toEqual([expect.stringMatching(words)]);
});

test("a megabyte of text that means to take long is read, as what it is", () => {
  for (const text of ["&amp;".repeat(200_000), "&lt;".repeat(250_000), "&#".repeat(400_000), "<b/>".repeat(200_000)])
    expect(read(agenda(item("1", text) + item("2", "Roads"))).meetings[0]?.items.at(-1)?.title).toBe("Roads");
});

const calendar = (...events: string[]) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...events.flatMap((event) => ["BEGIN:VEVENT", event, "END:VEVENT"]),
    "END:VCALENDAR",
  ].join("\r\n");

test.each([
  ["a time in London", "DTSTART;TZID=Europe/London:20270712T100000", "2027-07-12", "10:00"],
  ["a zone as Outlook names it", "DTSTART;TZID=GMT Standard Time:20270712T100000", "2027-07-12", "10:00"],
  ["a time in UTC, in summer", "DTSTART:20270712T090000Z", "2027-07-12", "10:00"],
  ["a time in UTC that is the next day in London", "DTSTART:20270712T233000Z", "2027-07-13", "00:30"],
  ["a whole day", "DTSTART;VALUE=DATE:20270712", "2027-07-12", null],
])("a calendar gives %s", (_, start, meetsOn, startsAt) => {
  const found = read(calendar(`UID:a@b\r\n${start}\r\nSUMMARY:Police and Cr\r\n ime Panel\r\nLOCATION:Hall\\, Room 1`));
  expect(found.committees).toEqual([
    { key: "calendar:police and crime panel", scheme: "calendar", title: "Police and Crime Panel", isEnded: false },
  ]);
  expect(found.meetings).toMatchObject([
    {
      scheme: "calendar",
      outsideId: "a@b",
      committee: "calendar:police and crime panel",
      meetsOn,
      startsAt,
      venue: "Hall, Room 1",
    },
  ]);
});

test("what is private stays out of it, what is cancelled is told, and what repeats is each of its days", () => {
  const found = read(
    calendar(
      "UID:1\r\nDTSTART:20270712T090000Z\r\nSUMMARY:Secret\r\nCLASS:PRIVATE",
      "UID:2\r\nDTSTART:20270712T090000Z\r\nSUMMARY:CANCELLED: Panel",
      "UID:3\r\nDTSTART:20270101T090000\r\nRRULE:FREQ=MONTHLY;COUNT=3\r\nSUMMARY:Panel",
      "UID:4\r\nSUMMARY:Panel",
    ),
  );
  expect(found.skipped).toEqual([
    "1.xml: an event that is marked as private.",
    "1.xml: “Panel”, which has no date that can be read.",
  ]);
  expect(JSON.stringify(found)).not.toContain("Secret");
  expect(found.meetings.map(({ outsideId, meetsOn, isCancelled }) => [outsideId, meetsOn, isCancelled])).toEqual([
    ["3#2027-01-01", "2027-01-01", false],
    ["3#2027-02-01", "2027-02-01", false],
    ["3#2027-03-01", "2027-03-01", false],
    ["2", "2027-07-12", true],
  ]);
});
