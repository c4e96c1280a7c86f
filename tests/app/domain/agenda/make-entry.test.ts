import { expect, test } from "vitest";
import { makeAgendaPaper } from "#app/domain/agenda/make-view.ts";
import { agendaEntry, stillPublic } from "#app/domain/agenda/make-entry.ts";
import { linesOf } from "#app/domain/agenda/view.ts";
import { anAgenda, anItem } from "./agenda-records.ts";

const SECRET = "Zqexempt";
const secret = anItem({
  id: 9,
  title: "The contract for the shelter",
  part: "part_2",
  exemptParagraph: "3",
  purpose: SECRET,
  themeTitle: SECRET,
  leadName: SECRET,
  reportAuthor: SECRET,
  paper: "received",
  paperOn: "2026-09-01",
  urgentBecause: SECRET,
  urgentByName: "Cllr Amara Okafor",
  urgentOn: "2026-09-04",
  attendees: [{ words: SECRET, confirmedOn: null }],
  lines: [SECRET],
  questions: [{ id: 1, text: SECRET, to: SECRET, asker: SECRET }],
  documents: [{ title: SECRET, url: `https://example.org/${SECRET}`, note: SECRET }],
});
const nothing = new Set<string>();

test("of an exempt item readers get the number, the title and what exempts it, and no other word", () => {
  const paper = agendaEntry(makeAgendaPaper(anAgenda([anItem({ id: 1 }), secret])), nothing);
  expect(JSON.stringify(paper)).not.toContain(SECRET);
  expect(linesOf(paper)[1]).toMatchObject({
    number: "2",
    title: "The contract for the shelter",
    exempt: expect.stringContaining("paragraph 3 of Part 1") as string,
    startsAt: null,
    minutes: null,
    documents: [],
  });
});

test("of a public item readers get everything but addresses, who asks, and who has said yes", () => {
  const [line] = linesOf(agendaEntry(makeAgendaPaper(anAgenda([anItem()])), nothing));
  expect(line).toMatchObject({
    title: "Host families",
    startsAt: "17:00",
    minutes: 30,
    reportAuthor: "Jo Bryce, [e-mail address left out]",
    attendees: [{ words: "Chief Constable, Anytown Police", confirmedOn: null }],
    lines: ["What checks are made?"],
    questions: [{ reference: "Q-7", text: "Who checks?", to: "Chief Constable", asker: "" }],
    documents: [{ title: "Report", url: "https://example.org/report.pdf", note: "12 pages" }],
    paper: { state: "to_follow", words: "Paper to follow" },
  });
});

test("an address that no browser should open from a public page is left out", () => {
  const item = anItem({ documents: [{ title: "Report", url: "javascript:alert(1)", note: "" }] });
  const [line] = linesOf(agendaEntry(makeAgendaPaper(anAgenda([item])), nothing));
  expect(line?.documents).toEqual([{ title: "Report", url: null, note: "" }]);
});

test("of what is withheld readers are told nothing, and the load is the officers' own", () => {
  const paper = agendaEntry(makeAgendaPaper(anAgenda([anItem({ id: 1 }), secret])), new Set(["I-9"]));
  expect(linesOf(paper).map(({ reference }) => reference)).toEqual(["I-1"]);
  expect(paper.parts).toHaveLength(1);
  expect(paper.load).toBeNull();
});

test("what becomes exempt or sensitive after publication is cut or gone from what was published", () => {
  const published = agendaEntry(
    makeAgendaPaper(anAgenda([anItem({ id: 1, purpose: SECRET }), anItem({ id: 2 }), anItem({ id: 3 })])),
    nothing,
  );
  const today = stillPublic(published, {
    exempt: new Map([["I-1", "Exempt: paragraph 1"]]),
    withheld: new Set(["I-2"]),
  });
  expect(JSON.stringify(today)).not.toContain(SECRET);
  expect(linesOf(today).map((line) => [line.reference, line.exempt])).toEqual([
    ["I-1", "Exempt: paragraph 1"],
    ["I-3", null],
  ]);
});
