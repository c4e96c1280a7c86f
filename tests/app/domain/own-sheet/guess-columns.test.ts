import { expect, test } from "vitest";
import { guessColumns } from "#app/domain/own-sheet/guess-columns.ts";
import { guessKind } from "#app/domain/own-sheet/guess-kind.ts";
import type { OwnKind } from "#app/domain/own-sheet/kinds.ts";
import { layOut } from "#app/domain/own-sheet/lay-out.ts";

/** Headings of one's own, an example cell for each, and what they are. */
type Case = readonly (readonly [heading: string, cell: string, field: string | null])[];

const LONG =
  "That the Commissioner writes to every authority in the area about the new way of recording what was promised";
const CASES: readonly (readonly [OwnKind, Case])[] = [
  [
    "items",
    [
      ["Month", "July", "meeting"],
      ["Item", "Road safety", "title"],
      ["Purpose", LONG, "purpose"],
      ["Lead", "Cllr Osei", "lead"],
      ["Director", "Director of Place", "author"],
    ],
  ],
  [
    "items",
    [
      ["Item", "3", "number"],
      ["Subject", "Road safety in the county", "title"],
      ["Date to Committee", "12/1/27", "meeting"],
      ["Officer", "Jo Field", "author"],
      ["Portfolio Holder", "Cllr Osei", "holder"],
      ["Witnesses", "Bus operators", "witnesses"],
    ],
  ],
  [
    "items",
    [
      ["Scrutiny Topic", "Road safety in the county", "title"],
      ["Objectives", LONG, "purpose"],
      ["Timescale", "Spring 2027", "meeting"],
      ["Method", "Task and finish group", "kind"],
      ["Requested by", "Cabinet", "origin"],
      ["Latest position", "Scoping has begun with partners", "notes"],
    ],
  ],
  [
    "items",
    [
      ["Agenda item", "Budget monitoring", "title"],
      ["Time", "30 mins", "minutes"],
      ["Report Author", "S151 Officer", "author"],
      ["Meeting", "12 January 2027", "meeting"],
      ["Type", "Standing", "kind"],
    ],
  ],
  [
    "items",
    [
      ["Date", "12 January 2027", "meeting"],
      ["Report", "Quarterly performance", "title"],
      ["Reason for scrutiny", LONG, "purpose"],
      ["Executive Member", "Cllr Osei", "holder"],
      ["Status", "Considered", "status"],
    ],
  ],
  [
    "follow_ups",
    [
      ["Action No", "A12", "sourceNumber"],
      ["Action", LONG, "wording"],
      ["By whom", "Chief Constable", "owner"],
      ["By when", "end of March", "dueWords"],
      ["Status", "Ongoing", "status"],
    ],
  ],
  [
    "follow_ups",
    [
      ["Meeting Date", "12/1/26", "madeOn"],
      ["Minute", "14.2", "sourceNumber"],
      ["Resolution", LONG, "wording"],
      ["Responsible Officer", "Jo Field", "owner"],
      ["Deadline", "31/3/26", "dueWords"],
      ["Update", "The letter was sent and answers are coming in", "update"],
      ["RAG", "Amber", "status"],
    ],
  ],
  [
    "follow_ups",
    [
      ["Recommendation", LONG, "wording"],
      ["Executive Response", "Accepted", "response"],
      ["Lead Officer", "Head of Place", "owner"],
      ["Target date", "June 2026", "dueWords"],
      ["Progress", "The scheme was drawn up and is with the engineers now, who expect to begin in May", "update"],
      ["Status", "On track", "status"],
      ["Date updated", "3/3/26", "updateOn"],
    ],
  ],
  [
    "follow_ups",
    [
      ["Item", "Bus services", "item"],
      ["Action required", LONG, "wording"],
      ["Owner", "Cllr Osei", "owner"],
      ["Due", "next meeting", "dueWords"],
      ["Complete?", "Yes", "status"],
      ["Date completed", "3/3/26", "completedOn"],
    ],
  ],
  [
    "follow_ups",
    [
      ["Ref", "1", "sourceNumber"],
      ["Date raised", "12 March 2026", "madeOn"],
      ["Matter arising", LONG, "wording"],
      ["To whom", "OPCC", "owner"],
      ["Outcome", "Members have had the paper since the middle of May", "update"],
      ["Timescale", "asap", "dueWords"],
    ],
  ],
  [
    "questions",
    [
      ["Q", "1", "number"],
      ["Question", "What has been done about damp?", "text"],
      ["Member", "Cllr Osei", "asker"],
      ["Directed to", "Head of Housing", "addressee"],
      ["Response", LONG, "answer"],
      ["Response date", "3/3/26", "answeredOn"],
    ],
  ],
  [
    "questions",
    [
      ["Theme", "Custody", "theme"],
      ["Proposed question", "How long do people wait?", "text"],
      ["Lead questioner", "Cllr Osei", "asker"],
      ["Background", LONG, "notes"],
    ],
  ],
  [
    "themes",
    [
      ["Topic", "Damp in homes", "title"],
      ["Rationale", LONG, "whyItMatters"],
      ["Raised by", "Cllr Osei", "proposer"],
      ["Public interest", "3", "score"],
      ["Impact", "2", "score"],
      ["Capacity", "1", "score"],
      ["Total", "6", "score"],
    ],
  ],
  [
    "themes",
    [
      ["Suggestion", "Damp in homes", "title"],
      ["Who suggested it", "Tenants' Forum", "proposer"],
      ["T", "3", "score"],
      ["O", "1", "score"],
      ["P", "2", "score"],
      ["I", "3", "score"],
      ["C", "1", "score"],
      ["Accepted", "Yes", "decision"],
    ],
  ],
  [
    "meetings",
    [
      ["Meeting", "Police and Crime Panel", "body"],
      ["Date", "12 January 2027", "meetsOn"],
      ["Time", "10am", "startsAt"],
      ["Venue", "County Hall", "venue"],
    ],
  ],
  [
    "people",
    [
      ["Councillor", "Ruth Ahmed", "name"],
      ["Ward", "Old Town", "description"],
      ["Position", "Chair", "role"],
      ["E-mail", "r.ahmed@example.org", "email"],
      ["Appointed", "1 May 2025", "from"],
    ],
  ],
  [
    "people",
    [
      ["Name", "Jo Field", "name"],
      ["Job title", "Scrutiny Officer", "office"],
      ["Organisation", "Anytown Council", "description"],
      ["Email address", "jo@example.org", "email"],
    ],
  ],
];

test.each(CASES.map(([kind, columns]) => [columns.map(([heading]) => heading).join(" · "), kind, columns] as const))(
  "%s",
  (_, kind, columns) => {
    const heads = columns.map(([heading]) => heading);
    const cells = columns.map(([, cell]) => cell);
    const table = layOut({ name: "", rows: [heads, cells, cells.map((cell, at) => (at === 0 ? cell : `${cell}`))] });
    expect(guessKind(table)).toBe(kind);
    expect(guessColumns(table, kind).map(({ field }) => field)).toEqual(columns.map(([, , field]) => field));
  },
);
