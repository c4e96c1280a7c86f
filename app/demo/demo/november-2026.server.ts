import { answerThroughLink } from "#app/services/follow-up/answer-through-link.server.ts";
import { chaseOwner } from "#app/services/follow-up/chase-owner.server.ts";
import { offerChase } from "#app/services/follow-up/offer-chase.server.ts";
import { DEMO_BODIES } from "./bodies.ts";
import { addMeeting, confirm, slotFor } from "./meeting-deeds.server.ts";
import { addExemptItem } from "./papers-2026.server.ts";
import { publish } from "./programme-deeds.server.ts";
import type { Stage } from "./stage.server.ts";
import { takeForward } from "./theme-deeds.server.ts";

/** September 2026: a special meeting is called for 19 November. It took place, and its record waits to be entered. */
export async function tellExtraMeeting(stage: Stage): Promise<void> {
  stage.day("2026-09-23");
  await takeForward(
    stage,
    "jo",
    "amara",
    "onlineFraud",
    "Reports doubled in the summer, and the banks are willing to come in November.",
  );
  await addMeeting(stage, "jo", {
    name: "November 2026",
    body: "panel",
    kind: "special",
    meetsOn: "2026-11-19",
    startsAt: "14:00",
    minutesAvailable: 120,
  });
  await confirm(stage, "jo", "November 2026");
  await slotFor(stage, "jo", "onlineFraud", "November 2026", {
    name: "fraud item",
    title: "Online fraud against older residents",
    purpose: "To consider how people are warned, and what happens once they have reported.",
    minutes: 35,
    expected: "Advice to the Commissioner on the prevention campaign.",
    author: "Office of the Police and Crime Commissioner",
    offices: ["pcc", "chiefConstable"],
    because: { reasonCode: "other", reasonWords: "The banks can only come in November." },
  });
  await slotFor(stage, "jo", "hotelWatch", "November 2026", {
    name: "hotel watch item",
    title: "Hotel Watch: the year’s progress",
    purpose: "To note how many hotels have joined, and what their staff have reported.",
    minutes: 20,
    expected: "The figures are noted.",
    author: "Office of the Police and Crime Commissioner",
    offices: ["dpcc"],
    because: { reasonCode: "other", reasonWords: "The year’s figures come in October." },
  });
  await addExemptItem(stage);
  stage.day("2026-09-25");
  await publish(stage, "jo", "panel 2026", "A special meeting is called for 19 November.");
}

/** A link of the story is used up in the story: this opens nothing in an installation. */
const MAKING = { secret: "used up in the story", originOf: () => "http://127.0.0.1:3000", byMail: false };

/** 17 November 2026: the officer chases the Commissioner, who answers about two rows through the link. */
export async function tellChase(stage: Stage): Promise<void> {
  stage.day("2026-11-17");
  const url = await chase(stage);
  stage.day("2026-11-17", "15:20");
  const now = stage.tick();
  const token = url.slice(url.lastIndexOf("/") + 1);
  const answered = await answerThroughLink(stage.db, { secret: MAKING.secret, token, submitKey: "story-owner", now }, [
    {
      followUpId: stage.id("national standards"),
      says: "in_progress",
      text: "It was on the association’s agenda in October and was put off to January. I will report in March.",
    },
    {
      followUpId: stage.id("ward visits"),
      says: "complete",
      text: "All three wards were visited in May and June; the ward members came along.",
    },
  ]);
  if (!answered.ok) throw new Error(`The owner was refused: ${answered.refusal.because}`);
}

async function chase(stage: Stage): Promise<string> {
  const acting = await stage.as("jo");
  const ownerKey = `office-${stage.cast.offices.pcc}`;
  const asked = { bodySlug: DEMO_BODIES.panel.slug, ownerKey };
  const offer = await offerChase(stage.db, acting.actor, asked, acting.now);
  if (!offer) throw new Error("Nobody owes the Panel anything");
  const { outcome, toSend } = await chaseOwner(stage.db, acting, MAKING, {
    bodyId: stage.cast.bodies.panel,
    ownerKey,
    followUpIds: offer.rows.map(({ id }) => id),
    text: offer.draft.text,
  });
  if (!outcome.ok || !toSend) throw new Error("The chase was refused");
  return toSend.url;
}
