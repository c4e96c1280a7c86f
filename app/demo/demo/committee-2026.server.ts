import { addMeeting, confirm, slotFor } from "./meeting-deeds.server.ts";
import { approveYear, publish, start, submit } from "./programme-deeds.server.ts";
import type { Stage } from "./stage.server.ts";
import { sayItemInWelsh, sayThemeInWelsh } from "./welsh-deeds.server.ts";
import { linkThemes, linkToMinutes, takeForward } from "./theme-deeds.server.ts";

/** The Community Safety Scrutiny Committee sets up its year, in June 2026: another body, other parts for the same people. */
export async function tellCommittee2026(stage: Stage): Promise<void> {
  stage.day("2026-06-09");
  await start(
    stage,
    "sam",
    "committee",
    2026,
    "What the committee will look at in 2026/27, beside its yearly meeting on crime and disorder (Police and Justice Act 2006, s19).",
  );
  await takeForward(stage, "sam", "ruth", "taxiEnforcement", "The Panel asks, and the licensing team is ready.");
  await takeForward(stage, "sam", "ruth", "hotelTraining", "The licensing policy is reviewed next year.");
  await linkToMinutes(stage, "sam", "taxiEnforcement");
  await linkToMinutes(stage, "sam", "hotelTraining");
  await linkThemes(
    stage,
    "sam",
    "taxiEnforcement",
    "taxi",
    "The Panel looks at five districts; this committee at Anytown’s own licensing team.",
  );

  for (const [name, meetsOn] of [
    ["committee July 2026", "2026-07-09"],
    ["committee October 2026", "2026-10-15"],
    ["committee January 2027", "2027-01-21"],
  ] as const) {
    await addMeeting(stage, "sam", {
      name,
      body: "committee",
      meetsOn,
      startsAt: "18:30",
      minutesAvailable: 90,
    });
    await confirm(stage, "sam", name);
  }
  await slotFor(stage, "sam", "taxiEnforcement", "committee October 2026", {
    name: "enforcement item",
    title: "Taxi licensing: how Anytown enforces its own policy",
    purpose: "To consider how many checks are made, where, and what they find.",
    minutes: 45,
    expected: "A number of checks a year that the committee thinks enough.",
    author: "Licensing Manager",
    offices: ["licensing"],
  });
  await slotFor(stage, "sam", "hotelTraining", "committee January 2027", {
    name: "hotel training item",
    title: "Safeguarding training as a condition of a premises licence",
    purpose: "To consider whether the licensing policy should ask hotels and late bars to train their staff.",
    minutes: 40,
    expected: "A recommendation for the licensing policy.",
    author: "Licensing Manager",
    offices: ["licensing"],
  });
  await sayInWelsh(stage);
  await submit(stage, "sam", "committee 2026");
  stage.day("2026-06-11");
  await approveYear(stage, "ruth", "committee 2026", "Approved.");
  await publish(stage, "sam", "committee 2026", "The committee’s programme for the year.");
}

/** The committee publishes in both languages: what it has in Welsh of its first year. */
async function sayInWelsh(stage: Stage): Promise<void> {
  await sayThemeInWelsh(stage, "sam", "taxiEnforcement", {
    title: "Trwyddedu tacsis: sut y mae Anytown yn gorfodi ei pholisi ei hun",
    why: "Mae’r Panel yn edrych ar y pum dosbarth gyda’i gilydd; gall y pwyllgor hwn edrych ar sut y mae tîm trwyddedu Anytown ei hun yn gwirio gyrwyr a cherbydau.",
  });
  await sayItemInWelsh(stage, "sam", "enforcement item", {
    title: "Trwyddedu tacsis: sut y mae Anytown yn gorfodi ei pholisi ei hun",
    purpose: "Ystyried faint o wiriadau a wneir, ymhle, a’r hyn y maent yn ei ganfod.",
  });
  await sayItemInWelsh(stage, "sam", "hotel training item", {
    title: "Hyfforddiant diogelu fel amod trwydded mangre",
    purpose: "",
  });
}
