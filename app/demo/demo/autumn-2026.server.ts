import { addClosedDay, tellCandidate, tellClockInSeptember, tellInspection } from "./clock-2026.server.ts";
import {
  askForLateItem,
  beginDecemberAgenda,
  publishLateItem,
  publishNovemberAgenda,
  publishSeptemberAgenda,
} from "./papers-2026.server.ts";
import { recordDelegation } from "#app/services/programme/record-delegation.server.ts";
import { completed } from "./follow-up-deeds.server.ts";
import { tellSummer2026 } from "./happened-2026.server.ts";
import { recordSeptember2026 } from "./september-2026.server.ts";
import { recordCommitteeJuly, recordCommitteeOctober } from "./happened-committee.server.ts";
import { decide, defer, move, slotFor, withdrawSlot } from "./meeting-deeds.server.ts";
import { tellChase, tellExtraMeeting } from "./november-2026.server.ts";
import { publish } from "./programme-deeds.server.ts";
import { tellOpenScoring } from "./scoring-2026.server.ts";
import { publishFollowUps } from "./publish-follow-ups.server.ts";
import { suggest } from "./record-deeds.server.ts";
import type { Stage } from "./stage.server.ts";
import * as theme from "./theme-deeds.server.ts";
import { tellProposals } from "./proposals-2026.server.ts";

/** From July to November 2026: changes after publication, new proposals, and what waits for the chair today. */
export async function tellAutumn2026(stage: Stage): Promise<void> {
  stage.day("2026-07-10");
  await recordCommitteeJuly(stage);
  await tellSummer2026(stage);
  await tellVariations(stage);

  stage.day("2026-09-18");
  await recordSeptember2026(stage);
  await publish(stage, "jo", "panel 2026", "What was taken in September is recorded.");
  await tellExtraMeeting(stage);
  stage.day("2026-10-16");
  await recordCommitteeOctober(stage);
  await publish(stage, "sam", "committee 2026", "What was taken in July and October is recorded.");
  await addClosedDay(stage);
  await tellProposals(stage);
  stage.day("2026-10-30");
  await tellInspection(stage);
  await completed(
    stage,
    "jo",
    "partnership each November",
    "It is on the committee’s programme from November 2027 on.",
  );
  await publishFollowUps(stage, "jo", "panel");
  await tellWhatWaits(stage);
}

async function tellVariations(stage: Stage): Promise<void> {
  stage.day("2026-08-25");
  await move(
    stage,
    "jo",
    "host families item",
    "December 2026",
    {
      reasonCode: "partner_unavailable",
      reasonWords: "The Association of Language Schools cannot send a witness until the summer courses have ended.",
    },
    "move of host families",
  );
  stage.day("2026-08-27");
  await decide(stage, "amara", "move of host families", "approve", "Better with the schools in the room.");
  stage.day("2026-08-28");
  await publish(stage, "jo", "panel 2026", "Language-school host families moves to December.");
  stage.day("2026-09-01");
  await withdrawSlot(
    stage,
    "jo",
    "boards item",
    { reasonCode: "premature", reasonWords: "The partnership’s report is two weeks late." },
    "withdrawal of boards",
  );
  stage.day("2026-09-02");
  await decide(
    stage,
    "amara",
    "withdrawal of boards",
    "refuse",
    "The question is who scrutinises the partnership, and we can ask it without the report.",
  );
  stage.day("2026-09-04");
  await tellClockInSeptember(stage);
  await stage.does("amara", (acting) =>
    recordDelegation(stage.db, acting, {
      bodyId: stage.cast.bodies.panel,
      words:
        "While I am away, the scrutiny officer may vary the programme after telling the vice-chair, and reports each change to the next meeting.",
      fromOn: "2026-09-07",
      untilOn: "2026-10-09",
    }),
  );
  stage.day("2026-09-08");
  await defer(stage, "jo", "sexual health item", {
    reasonCode: "awaiting_decision",
    reasonWords: "The Cabinet Member decides in January how the contract will be let.",
  });
  await withdrawSlot(stage, "jo", "speed item", {
    reasonCode: "better_as_briefing",
    reasonWords: "The figures go to members and parishes as a briefing in October.",
  });
  stage.day("2026-09-09");
  await publish(stage, "jo", "panel 2026", "Two short items leave the agendas; both were changed under delegation.");
  await publishSeptemberAgenda(stage);
}

async function tellWhatWaits(stage: Stage): Promise<void> {
  stage.day("2026-11-09");
  await theme.scope(stage, "jo", "largeEvents");
  await theme.scope(stage, "jo", "perpetrators");
  await theme.scope(stage, "jo", "forcedMarriage");
  await theme.recommend(stage, "jo", "largeEvents", "In time for next summer’s licences, if it is planned now.");
  await theme.propose(stage, "localReview");
  await theme.consider(stage, "jo", "localReview");
  await theme.markSensitive(
    stage,
    "jo",
    "localReview",
    "The review is not published, and a family is concerned in it.",
  );
  stage.day("2026-11-11");
  await theme.approve(stage, "amara", "largeEvents", "Yes, before the licences are given.");
  await publishNovemberAgenda(stage);
  stage.day("2026-11-12");
  await move(
    stage,
    "jo",
    "retail crime item",
    "April 2027",
    {
      reasonCode: "volume",
      reasonWords:
        "December is over by 15 minutes now that host families is on it; the figures will be fuller by April.",
    },
    "move of retail crime",
  );
  await slotFor(stage, "jo", "largeEvents", null, {
    name: "large events item",
    title: "Keeping children safe at large events",
    purpose: "To consider who leads on safeguarding at large events, and what was learnt this year.",
    minutes: 30,
    expected: "One safeguarding plan for each large event.",
    author: "Events and Safety Manager",
    offices: ["eventsManager"],
    because: {
      reasonCode: "other",
      reasonWords: "The theme was approved yesterday; its meeting is chosen in the new year.",
    },
  });
  await decide(stage, "amara", "addition of large events item", "approve");
  await publish(stage, "jo", "panel 2026", "A new theme is on the programme: keeping children safe at large events.");
  stage.day("2026-11-16");
  await tellCandidate(stage);
  await askForLateItem(stage);
  await suggest(stage, "schoolStreet");
  await theme.consider(stage, "jo", "schoolStreet");
  await theme.recommend(
    stage,
    "jo",
    "forcedMarriage",
    "Two members support it, the witnesses are willing, and it could be taken in April before the summer holidays.",
  );
  await theme.recommend(
    stage,
    "jo",
    "prosecution",
    "The Justice Board looks at this in February. A note of its report would serve the Panel better than an item.",
    "not_take_forward",
  );
  await tellChase(stage);
  await publishLateItem(stage);
  stage.day("2026-11-20");
  await beginDecemberAgenda(stage);
  await theme.propose(stage, "schoolTransport");
  await suggest(stage, "phoneWaits");
  await theme.draft(stage, "takeawayDraft");
  await theme.linkToMinutes(stage, "jo", "schoolTransport");
  await theme.linkToMinutes(stage, "jo", "phoneWaits");
  await tellOpenScoring(stage);
}
