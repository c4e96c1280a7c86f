import { describe, expect, test } from "vitest";
import { NOTHING_KNOWN, type Known, type KnownFollowUp } from "#app/domain/minutes/known.ts";
import type { Proposal, ProposalKind } from "#app/domain/minutes/proposal.ts";
import { MOST_PROPOSALS, MOST_READ, readMinutes } from "#app/domain/minutes/read-minutes.ts";

type Of<K extends ProposalKind> = Extract<Proposal, { kind: K }>;

function found<K extends ProposalKind>(kind: K, text: string, known: Known = NOTHING_KNOWN): Of<K>[] {
  return readMinutes(text, known).proposals.filter((one): one is Of<K> => one.kind === kind);
}

const item = (body: string) =>
  `1. Apologies\n\nNone.\n\n2. Taxi licensing\n\n${body}\n\n3. Any other business\n\nNone.`;

describe("agenda items", () => {
  test.each([
    [
      "numbered with their titles",
      "1. Apologies\n\nNone\n\n2. Hotel watch: an update\n\nIt was discussed.",
      ["1 Apologies", "2 Hotel watch: an update"],
    ],
    [
      "with the number on a line of its own",
      "1.\n\nElection of Chair\n\nMinutes:\n\nX.\n\n2.\n\nHotel watch PDF 102 KB\n\nMinutes:\n\nY.",
      ["1 Election of Chair", "2 Hotel watch"],
    ],
    [
      "by minute number and year",
      "24/81 Apologies\nNone.\n24/82 Hotel watch\nIt was discussed.",
      ["24/81 Apologies", "24/82 Hotel watch"],
    ],
    [
      "by year last",
      "PSC/22/31 APOLOGIES\n\nNone.\n\nPSC/22/32 HOTEL WATCH\n\nIt was discussed.",
      ["PSC/22/31 Apologies", "PSC/22/32 Hotel watch"],
    ],
    [
      "in capitals without a number",
      "Present: Cllr Jo Bryce\n\nDECLARATIONS OF INTEREST\n\nNone.\n\nHOTEL WATCH\n\nIt was discussed.",
      [" Declarations of interest", " Hotel watch"],
    ],
    [
      "of one page of a council’s site",
      "Agenda item\n\nHotel watch\n\nMinutes:\n\nIt was discussed.",
      [" Hotel watch"],
    ],
  ])("are found %s", (_, text, titles) => {
    expect(found("item", text).map(({ number, title }) => `${number} ${title}`)).toEqual(titles);
  });

  test.each([
    [
      "paragraphs that are numbered",
      item("27. The Panel considered a report by the Commissioner that gave an overview of the year."),
    ],
    [
      "the points of a resolution",
      item(
        "RESOLVED:\n\n1. That the report be noted.\n\n2. That the Clerk write to the Mayor.\n\n3. Training for members.",
      ),
    ],
  ])("are not %s", (_, text) => {
    expect(found("item", text).map(({ title }) => title)).toEqual([
      "Apologies",
      "Taxi licensing",
      "Any other business",
    ]);
  });

  test("keep what the agenda said they were for", () => {
    const text =
      "4.\n\nTerms of Reference\n\nTo note the terms of reference\n\nMinutes:\n\nThey were noted.\n\n5.\n\nHotel watch\n\nMinutes:\n\nX.";
    expect(found("item", text)[0]).toMatchObject({
      title: "Terms of Reference",
      purpose: "To note the terms of reference",
    });
  });
});

describe("follow-ups that are marked", () => {
  test.each<[string, string, string, string, string]>([
    [
      "ACTION: Clerk to write to the Mayor by 31 March.",
      "Clerk to write to the Mayor by 31 March.",
      "Clerk",
      "by 31 March",
      "",
    ],
    [
      "Action 3: ACC Cooper to find out and report at the next meeting",
      "ACC Cooper to find out and report at the next meeting",
      "ACC Cooper",
      "at the next meeting",
      "Action 3",
    ],
    [
      "Action 12 – CC to share the plan within 28 days",
      "CC to share the plan within 28 days",
      "CC",
      "within 28 days",
      "Action 12",
    ],
    ["ACTION CC to share the plan", "CC to share the plan", "CC", "", ""],
    [
      "Action (Clerk): circulate the slides as soon as possible",
      "circulate the slides as soon as possible",
      "Clerk",
      "as soon as possible",
      "",
    ],
    ["Action: circulate the slides (Scrutiny Officer)", "circulate the slides", "Scrutiny Officer", "", ""],
    ["ACTION: All – send questions to the Clerk", "send questions to the Clerk", "All", "", ""],
    ["ACTION: JR & AB: draft the report", "draft the report", "JR & AB", "", ""],
    ["The report was welcomed. ACTION: Clerk to thank its author.", "Clerk to thank its author.", "Clerk", "", ""],
  ])("“%s”", (words, wording, owner, due, number) => {
    expect(found("follow_up", item(words))).toMatchObject([
      { wording, owner, due, number, labelled: true, followUpKind: "action" },
    ]);
  });

  test("are each a point of the list under “Actions”, also where the bullets ran together", () => {
    const words = "Actions:\n• Clerk to write to the Mayor • PCC to send the slides\n• All – read the report";
    expect(found("follow_up", item(words)).map(({ owner }) => owner)).toEqual(["Clerk", "PCC", "All"]);
  });

  test("are the sentence before, where only a name is marked", () => {
    const words = "The Chair asked that a trend be shown.\n\nACTION: Helen Marsh";
    expect(found("follow_up", item(words))).toMatchObject([
      { wording: "The Chair asked that a trend be shown.", owner: "Helen Marsh" },
    ]);
  });

  test("are the rows of a table of actions", () => {
    const words =
      "Actions\n\nNo.\tAction\tOwner\tDeadline\n1\tSend the slides\tKB\t6 June 2025\n2\tVisit the control room\tBA\tJuly";
    expect(found("follow_up", item(words))).toMatchObject([
      { wording: "Send the slides", owner: "KB", due: "6 June 2025", number: "Action 1" },
      { wording: "Visit the control room", owner: "BA", due: "July", number: "Action 2" },
    ]);
  });

  test("are the parts of a resolution that ask somebody to act, and no others", () => {
    const words =
      "RESOLVED –\n\n(a) That the report be noted;\n\n(b) That the Chief Executive be requested to write to the Home Office; and\n\n(c) That officers provide a summary before the Council meeting on 26 February.";
    expect(found("follow_up", item(words)).map(({ owner, due }) => [owner, due])).toEqual([
      ["Chief Executive", ""],
      ["officers", "before the Council meeting on 26 February"].map((one, place) =>
        place === 1 ? "on 26 February" : one,
      ),
    ]);
    expect(found("outcome", item(words))).toHaveLength(1);
  });

  test("are recommendations to whom they are made", () => {
    const words =
      "Recommendations to the Panel include:-\n\n· Scrutiny of hotel watch\n\n· Asking the PCC whether it could be rolled out";
    expect(found("follow_up", item(words))).toMatchObject([
      { followUpKind: "recommendation", owner: "Panel" },
      { followUpKind: "recommendation", owner: "PCC" },
    ]);
  });

  test("are one, however often the minutes say it", () => {
    const words =
      "Recommendation to the Panel\n\nThat members be asked to name which authorities scrutinise their boards";
    const twice = `${item(words)}\n\n4. Summary\n\nRecommendations to the Panel include:\n\n• Members be asked to name which authorities scrutinise their boards`;
    expect(found("follow_up", twice)).toMatchObject([{ also: [expect.anything()] }]);
  });
});

describe("promises and requests in prose", () => {
  test.each<[string, string, string]>([
    ["The Commissioner agreed to raise these as problem areas.", "Commissioner", ""],
    ["Dr Hoffmann undertook to share the figures by the end of April.", "Dr Hoffmann", "by the end of April"],
    ["The PCC said he would check and follow up outside of the meeting.", "PCC", ""],
    ["The force was busy; however, the Chief Constable would circulate the plan.", "Chief Constable", ""],
    ["Further meetings will be organised by the Scrutiny Officer.", "Scrutiny Officer", ""],
    ["Members requested a briefing on custody.", "", ""],
    ["Councillor Smith asked the Director to send the list to members.", "Director", ""],
    ["It was agreed that the Clerk would write to the owner.", "Clerk", ""],
    ["The DCC was not sure and would find out.", "DCC", ""],
  ])("“%s”", (words, owner, due) => {
    expect(found("follow_up", item(words))).toMatchObject([{ owner, due, labelled: false }]);
  });

  test.each([
    ["what happened", "The Clerk had circulated the report and officers were thanked."],
    ["what would be so", "The Commissioner said that it would be difficult, and that crime would not fall."],
    ["what was only decided", "It was agreed that the report be noted."],
    [
      "a question that was answered",
      "Councillor Smith asked whether the work would be reviewed. The Director said that it had been.",
    ],
  ])("are not %s", (_, words) => {
    expect(found("follow_up", item(words))).toEqual([]);
  });
});

const known = (followUps: Partial<KnownFollowUp>[]): Known => ({
  ...NOTHING_KNOWN,
  followUps: followUps.map((one, place) => ({
    id: place + 1,
    wording: "",
    sourceNumbers: [],
    owner: "",
    state: "not_started",
    here: false,
    reportedHere: [],
    ...one,
  })),
});

describe("earlier actions taken up again", () => {
  const log = (words: string) => `1. Matters arising\n\n${words}\n\n2. Hotel watch\n\nIt was discussed.`;
  const SLIDES = { wording: "Clerk to send the slides to all members", sourceNumbers: ["Action 3"] };
  const LETTER = { wording: "Chair to write to the Home Office about funding", sourceNumbers: ["Action 4"] };

  test.each<[string, number | null, string | null]>([
    ["Action 3: Clerk to send the slides – Complete. Sent on 4 May.", 1, "complete"],
    ["Action 3 – Complete", 1, "complete"],
    ["Action 3: Clerk to send the slides to members – Ongoing – half of them are done", 1, "in_progress"],
    ["Action 3: Clerk to send the slides. Partially complete.", 1, "in_progress"],
    ["Action 3: Clerk to send the slides – Not to be taken forward", 1, "not_taken_forward"],
    ["Action 3: Clerk to send the slides – see item 6", 1, null],
    ["Action 9: Chair to write to the Home Office on funding – outstanding", 2, "not_started"],
    ["Action 7: Repair the roof – Complete", null, "complete"],
    ["• The letter to the Home Office about funding was sent by the Chair.", 2, "complete"],
  ])("“%s”", (words, followUpId, state) => {
    expect(found("report", log(words), known([SLIDES, LETTER]))).toMatchObject([{ followUpId, state }]);
    expect(found("follow_up", log(words), known([SLIDES, LETTER]))).toEqual([]);
  });

  test("are reports outside of such an item too, where number and words are the same", () => {
    const words = "Action 3: Clerk to send the slides to all members. They have not been sent.";
    expect(found("report", item(words), known([SLIDES]))).toMatchObject([{ followUpId: 1 }]);
    expect(found("follow_up", item("Action 3: Clerk to book the room for July"), known([SLIDES]))).toHaveLength(1);
  });
});

describe("questions and answers", () => {
  test.each<[string, string, string, string | null, string]>([
    [
      "Councillor Patel asked whether insurers had been involved. The Commissioner said that they had.",
      "Councillor Patel",
      "Whether insurers had been involved",
      "answered",
      "Commissioner",
    ],
    [
      "The PCC asked the CC if she was satisfied. The CC said she was.",
      "PCC",
      "Whether she was satisfied",
      "answered",
      "CC",
    ],
    [
      "Paul Hammond asked when it would open and was informed that it would be in May.",
      "Paul Hammond",
      "When it would open",
      "answered",
      "",
    ],
    [
      "The Chair asked what was planned. The DCC was not sure and would write to members.",
      "Chair",
      "What was planned",
      "taken_away",
      "DCC",
    ],
    [
      "The PCC sought reassurance that the team does enough.",
      "PCC",
      "Reassurance that the team does enough",
      "not_answered",
      "",
    ],
    [
      "In response to a question from Councillor Doyle, the Director advised that it was 41%.",
      "Councillor Doyle",
      "",
      "answered",
      "Director",
    ],
  ])("“%s”", (words, asker, text, result, by) => {
    expect(found("question", item(words))).toMatchObject([{ asker, result, by, ...(text ? { text } : {}) }]);
  });

  test("are set out with labels", () => {
    const words =
      "Q1: Why is it late?\n\nA: The roof leaks.\n\nIt will be mended.\n\nQuestion 2 from Councillor Abbott\nHow many wait?\n\nResponse:\nMore than a hundred.";
    expect(found("question", item(words))).toMatchObject([
      { text: "Why is it late?", answer: "The roof leaks.\nIt will be mended." },
      { text: "How many wait?", asker: "Councillor Abbott", answer: "More than a hundred." },
    ]);
  });

  test("go on in the next paragraph where somebody answers there", () => {
    const words = "The PCC asked what more could be done.\n\nThe CC said that training exists.";
    expect(found("question", item(words))).toMatchObject([{ answer: "The CC said that training exists." }]);
  });
});

describe("who was there, what they declared and when they meet next", () => {
  test.each<[string, string[]]>([
    [
      "Present: Cllrs J. Ormerod (Chairman), P. Singh and A. Kowalski",
      ["Cllr J. Ormerod present", "Cllr P. Singh present", "Cllr A. Kowalski present"],
    ],
    [
      "Attendance:\n• John Campion Police and Crime Commissioner (PCC)\n• Pippa Mills Chief Constable (CC)",
      ["John Campion present", "Pippa Mills present"],
    ],
    [
      "Attendees\n\nName\tRole\nCllr Hannah Price\tChair\nKwame Boateng\tHead of Safety",
      ["Cllr Hannah Price present", "Kwame Boateng present"],
    ],
    [
      "Officers: Area Manager D Frost; N Osei, Head of Finance; and R Keyes, Clerk",
      ["D Frost in_attendance", "N Osei in_attendance", "R Keyes in_attendance"],
    ],
    [
      "Apologies for absence were received from Councillors Brian Lowe and Susan Achebe.",
      ["Councillor Brian Lowe apologies", "Councillor Susan Achebe apologies"],
    ],
    ["Apologies: none", []],
  ])("“%s”", (words, names) => {
    expect(
      found("attendance", `${words}\n\n${item("It was discussed.")}`).map(({ name, part }) => `${name} ${part}`),
    ).toEqual(names);
  });

  test("names a substitute with whom they came for", () => {
    expect(found("attendance", `Councillor Ken Doyle substituted for Councillor Lowe.\n\n${item("X.")}`)).toMatchObject(
      [{ name: "Councillor Ken Doyle", part: "substitute", forName: "Councillor Lowe" }],
    );
  });

  test.each<[string, [string, string][]]>([
    [
      "Councillor Ann Firth declared a disclosable pecuniary interest in item 6.",
      [["Councillor Ann Firth", "pecuniary"]],
    ],
    ["Michael Jones declared a personal interest as a member of the trust.", [["Michael Jones", "personal"]]],
    [
      "Councillors Smith and Jones declared a non-pecuniary interest.",
      [
        ["Councillor Smith", "other"],
        ["Councillor Jones", "other"],
      ],
    ],
    ["There were no declarations of interest.", []],
  ])("“%s”", (words, declared) => {
    expect(found("declaration", item(words)).map(({ name, interest }) => [name, interest])).toEqual(declared);
  });

  test.each<[string, string | null, string]>([
    ["Thursday 20 June 2024 at 10.30 a.m., Shire Hall.", "2024-06-20", "10:30"],
    ["TBC", null, ""],
    ["Further meetings will be organised by the Scrutiny Officer.", null, ""],
  ])("the next meeting is “%s”", (words, on, time) => {
    expect(found("next_meeting", `${item("X.")}\n\n4. Date of next meeting\n\n${words}`)).toMatchObject([{ on, time }]);
  });
});

describe("what each item led to", () => {
  test.each([
    ["Resolved\n\nThat Cllr Iain McCracken be elected Chairman for the ensuing year.", "appointed"],
    ["Resolved – that the Panel notes the reports.", "noted"],
    ["The terms of reference were noted.", "noted"],
    ["RESOLVED: That the minutes be approved as a correct record.", "correct_record"],
    ["AGREED: That the plan be endorsed.", "endorsed"],
    ["It was agreed that the Panel should meet three times a year.", "agreed"],
    ["RESOLVED that the item be deferred to the next meeting.", "deferred"],
    ["RECOMMENDED to Cabinet – that Sunday opening be piloted.", "recommended"],
    ["RESOLVED: That a further report be brought to the meeting in May.", "further_report_requested"],
    ["Noted.", "noted"],
  ])("“%s”", (words, code) => {
    expect(found("outcome", item(words))).toMatchObject([{ code }]);
  });

  test("is nothing where it was only discussed", () => {
    expect(
      found("outcome", item("Members noted that the board was independent. Apologies were received from two.")),
    ).toEqual([]);
  });
});

describe("a reading", () => {
  test("points each proposal at its words in the text that is shown", () => {
    const { text, proposals } = readMinutes(
      item("The  Chair&amp;rsquo;s report was late.\n\nACTION:  Clerk to\twrite\n\nThe report was noted."),
    );
    expect(text).toContain("The  Chair’s report");
    const words = proposals.map(({ kind, passage }) => `${kind}: ${text.slice(passage.start, passage.end)}`);
    expect(words).toContain("follow_up: ACTION:  Clerk to\twrite");
    expect(words).toContain("outcome: The report was noted.");
  });

  test("leaves the furniture of pages out, and puts a sentence together that a page broke", () => {
    const page = "Anytown Police and Crime Panel – 14 March 2024";
    const lines = [
      "The Commissioner agreed to share the reply that the insurers had sent to",
      "him with the members of the Panel, and the Chair thanked him for the work that",
      "had been done on this since the summer with the farmers and their insurers, who",
      "had long asked for it.",
    ];
    const text = item(
      `${lines.slice(0, 2).join("\n")}\n\nPage 1 of 3\n${page}\n\n${lines.slice(2).join("\n")}`,
    ).replace("None.", `None.\n\nPage 2\n${page}`);
    const [one] = found("follow_up", `${page}\n${text}\n${page}\nPage 3`);
    expect(one?.wording).toContain("the work that had been done on this since");
  });

  test("says where the text was cut", () => {
    const { cuts } = readMinutes(
      "5.\n\nHotel watch\n\nMinutes:\n\nIt was  ...  view the full minutes text for item 5.\n\n6.\n\nTaxis\n\nMinutes:\n\nX.",
    );
    expect(cuts).toMatchObject([{ item: "5" }]);
  });

  test("proposes nothing that is recorded already", () => {
    const text = item(
      "The PCC asked what was planned. The CC said nothing was.\n\nACTION: Clerk to write to the Mayor.\n\nResolved: That the report be noted.",
    );
    const first = readMinutes(text).proposals;
    expect(first.map(({ kind }) => kind)).toEqual(["item", "item", "question", "follow_up", "outcome", "item"]);
    const second = readMinutes(text, {
      ...known([{ wording: "Clerk to write to the Mayor.", here: true }]),
      record: {
        items: ["Apologies", "Taxi licensing", "Any other business"].map((title) => ({
          title,
          number: "",
          id: 0,
          hasOutcome: title === "Taxi licensing",
        })),
        attendance: [],
        declarations: [],
        questions: [{ text: "What was planned", answered: true }],
      },
    });
    expect(second.proposals).toEqual([]);
  });

  test("reads no more than it says, and says that there is more", () => {
    const many = readMinutes(
      item(
        Array.from({ length: 900 }, (_, n) => `ACTION: Clerk to send letter ${n} to person${n} of town${n}`).join(
          "\n\n",
        ),
      ),
    );
    expect(many.proposals).toHaveLength(MOST_PROPOSALS);
    expect(many.more).toBe(true);
    expect(readMinutes("a ".repeat(MOST_READ)).more).toBe(true);
    expect(readMinutes("").proposals).toEqual([]);
  });
});
