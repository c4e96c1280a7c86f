import { expect, test } from "vitest";
import { readFollowUpLine } from "#app/domain/minutes/follow-up-line.ts";
import { readDueWords } from "#app/domain/follow-up/due-words.ts";

const naming = {
  people: [
    { id: 1, name: "Jo Bryce" },
    { id: 2, name: "Cllr Áine O’Brien" },
    { id: 3, name: "Cllr Tom Bell" },
  ],
  offices: [
    { id: 1, title: "Police and Crime Commissioner", organisation: "Anytown" },
    { id: 2, title: "Chief Constable", organisation: "Anytown Police" },
    { id: 3, title: "Head of Licensing", organisation: "Anytown Council" },
  ],
  bodyName: "Anytown Police and Crime Panel",
};
const COMMISSIONER = "Police and Crime Commissioner, Anytown";
const CONSTABLE = "Chief Constable, Anytown Police";
const LICENSING = "Head of Licensing, Anytown Council";
/** Said on Thursday 19 November 2026; the body meets next on 3 December. */
const SAID = { saidOn: "2026-11-19", nextMeetingOn: "2026-12-03" } as const;

test.each([
  ["ACTION: Head of Licensing to send the figures by March", "action", LICENSING, "2027-03-31"],
  ["Action - Head of Licensing to send the figures by 12 March", "action", LICENSING, "2027-03-12"],
  ["Action (Jo Bryce): circulate the leaflet before the next meeting", "action", "Jo Bryce", "2026-12-03"],
  ["Send the leaflet (Jo Bryce)", "action", "Jo Bryce", null],
  ["Send the leaflet. Action: Jo Bryce", "action", "Jo Bryce", null],
  [
    "Recommend that the Commissioner put the winter campaign in surgeries by the end of January",
    "recommendation",
    COMMISSIONER,
    "2027-01-31",
  ],
  [
    "RECOMMENDED that the Chief Constable be asked to report back within 20 working days",
    "recommendation",
    CONSTABLE,
    "2026-12-17",
  ],
  ["RECOMMENDED to the licensing authorities: one standard of checks", "recommendation", "licensing authorities", null],
  ["RESOLVED: to recommend that the Commissioner publish the survey", "recommendation", COMMISSIONER, null],
  ["RESOLVED that the Chief Constable be asked to report in June", "information_request", CONSTABLE, "2027-06-30"],
  ["Commissioner's office to publish the survey within two months", "action", COMMISSIONER, "2027-01-19"],
  ["Commissioner’s office to publish the survey within 2 months", "action", COMMISSIONER, "2027-01-19"],
  ["PCC to publish the survey by 31/3/27", "action", COMMISSIONER, "2027-03-31"],
  ["Cllr Aine O'Brien to write to the minister for the next meeting", "action", "Cllr Áine O’Brien", "2026-12-03"],
  [
    "The Head of Service to say how many were revoked, in writing, by 12 January",
    "information_request",
    "Head of Service",
    "2027-01-12",
  ],
  ["The Commissioner undertook to circulate the plan before Christmas", "commitment", COMMISSIONER, "2026-12-25"],
  ["The Commissioner will bring the budget to the next meeting", "commitment", COMMISSIONER, "2026-12-03"],
  ["Commitment: the Chief Constable will visit every school by the summer", "commitment", CONSTABLE, "2027-08-31"],
  ["Ask the Chief Constable for the figures", "action", CONSTABLE, null],
  ["JB to circulate the figures as soon as possible", "action", "JB", null],
  ["Find out who checks drivers by the end of the month", "action", "", "2026-11-30"],
  ["Write to the Home Secretary", "action", "", null],
] as const)("“%s” is %s of %s, due %s", (line, kind, owner, day) => {
  const said = readFollowUpLine(line, naming);
  expect([said.kind, said.owner, readDueWords(said.due, SAID).dueOn]).toEqual([kind, owner, day]);
});

test.each([
  [
    "Chief Constable and the Commissioner to bring a report to the next meeting",
    "Chief Constable and the Commissioner",
  ],
  ["Head of Licensing, Jo Bryce and Cllr Tom Bell to meet", "Head of Licensing, Jo Bryce and Cllr Tom Bell"],
])("of several owners all are kept, in the words of the line: “%s”", (line, owners) => {
  expect(readFollowUpLine(line, naming).owner).toBe(owners);
});

test.each([
  ["ACTION 4: circulate the leaflet", "circulate the leaflet", "Action 4"],
  ["Recommendation 2: one standard of checks", "one standard of checks", "Recommendation 2"],
  ["Recommend that the Cabinet adopt it", "Recommend that the Cabinet adopt it", ""],
  ["ACTION:", "ACTION:", ""],
])("the words stay as typed, but for a label and its number: “%s”", (line, wording, number) => {
  expect(readFollowUpLine(line, naming)).toMatchObject({ wording, number });
});
