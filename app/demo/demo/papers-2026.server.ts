import { business } from "./meeting-deeds.server.ts";
import {
  agreeAgenda,
  document,
  exempt,
  paper,
  publishPapers,
  sendAgenda,
  takeUrgently,
  willCome,
} from "./paper-deeds.server.ts";
import { publish } from "./programme-deeds.server.ts";
import type { Stage } from "./stage.server.ts";

/** 11 June 2026: the agenda goes out a day late, and says why. */
export async function publishJuneAgenda(stage: Stage): Promise<void> {
  await paper(stage, "jo", "annual report 2026", "received", "2026-06-11");
  await paper(stage, "jo", "taxi item in June", "received", "2026-06-03");
  await publishPapers(stage, "jo", "June 2026", "The annual report reached us a day late.");
}

/** 9 September 2026, the last day: the agenda for the 17th goes out with its papers. */
export async function publishSeptemberAgenda(stage: Stage): Promise<void> {
  await paper(stage, "jo", "boards item", "received", "2026-09-08");
  await willCome(stage, "jo", "boards item", "safeguarding");
  await document(stage, "jo", "boards item", "The partnership’s annual report 2025/26", {
    url: "https://safeguarding.anytown.example/annual-report-2025-26",
  });
  await sendAgenda(stage, "jo", "September 2026");
  await agreeAgenda(stage, "amara", "September 2026", "Agreed.");
  await publishPapers(stage, "jo", "September 2026");
}

/** September 2026: a complaint is put on the special meeting, to be taken without the public. */
export async function addExemptItem(stage: Stage): Promise<void> {
  await business(stage, "jo", "procedural", "November 2026", {
    name: "complaint item",
    title: "A complaint about the Commissioner",
    purpose: "To consider whether the complaint can be resolved informally.",
    minutes: 10,
    expected: "A decision how the complaint is dealt with.",
    author: "Monitoring officer",
    because: { reasonCode: "other", reasonWords: "The complaint was received on 21 September." },
  });
  await exempt(stage, "jo", "complaint item", "1", "The papers name the person who complained.");
}

/** 11 November 2026, the last day: the agenda of the special meeting goes out; one paper is to follow. */
export async function publishNovemberAgenda(stage: Stage): Promise<void> {
  await paper(stage, "jo", "fraud item", "received", "2026-11-05");
  await paper(stage, "jo", "hotel watch item", "to_follow");
  await willCome(stage, "jo", "fraud item", "pcc");
  await willCome(stage, "jo", "fraud item", "chiefConstable");
  await document(stage, "jo", "fraud item", "Report: online fraud against older residents", {
    url: "https://democracy.anytown.example/panel/2026-11-19/online-fraud.pdf",
  });
  await document(stage, "jo", "hotel watch item", "Hotel Watch: figures for the year", {
    note: "To follow from the Commissioner’s office.",
  });
  await sendAgenda(stage, "jo", "November 2026");
  await agreeAgenda(stage, "amara", "November 2026", "Agreed; the banks first, please.");
  await publishPapers(stage, "jo", "November 2026");
}

const SUPPLIER = "The force was told on 13 November, after the agenda had gone out";

/** 16 and 17 November 2026: a late item, which the chair takes as urgent, in a supplementary agenda. */
export async function askForLateItem(stage: Stage): Promise<void> {
  await business(stage, "jo", "procedural", "November 2026", {
    name: "data breach item",
    title: "Personal data lost by a supplier of the police",
    purpose: "To hear what was lost, who has been told, and what the Commissioner asks of the supplier.",
    minutes: 15,
    expected: "A date for a full report.",
    author: "Office of the Police and Crime Commissioner",
    offices: ["pcc"],
    because: { reasonCode: "urgent", reasonWords: `${SUPPLIER}.` },
  });
}

export async function publishLateItem(stage: Stage): Promise<void> {
  await takeUrgently(
    stage,
    "amara",
    "data breach item",
    `${SUPPLIER}, and residents whose data was lost need to know before December what is being done.`,
  );
  await paper(stage, "jo", "hotel watch item", "received", "2026-11-16");
  await publishPapers(stage, "jo", "November 2026", "One urgent item, and the paper that was to follow.");
}

/** 20 November 2026: the December agenda is under way; one paper is there, one is promised, one is late. */
export async function beginDecemberAgenda(stage: Stage): Promise<void> {
  await paper(stage, "jo", "budget 2027", "received", "2026-11-18");
  await document(stage, "jo", "budget 2027", "Budget proposals for 2027/28: first paper", {
    url: "https://democracy.anytown.example/panel/2026-12-03/budget.pdf",
  });
  await paper(stage, "jo", "host families item", "to_follow");
  await willCome(stage, "jo", "host families item", "languageSchools");
  await publish(stage, "jo", "panel 2026", "A late item was taken on to 19 November; the first budget paper is here.");
}
