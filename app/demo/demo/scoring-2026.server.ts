import { chosenPublished, closed, cutOff, opened, placed, scored } from "./scoring-deeds.server.ts";
import type { Stage } from "./stage.server.ts";

const YEAR = "scoring of 2026/27";
const NOVEMBER = "scoring of November";

/** May 2026: members score what could be taken in 2026/27; the chair moves one, and one cannot wait. */
export async function tellScoringOfTheYear(stage: Stage): Promise<void> {
  await opened(stage, YEAR, {
    startYear: 2026,
    title: "What to take in 2026/27",
    scheme: "TOPIC",
    themes: [
      "hostFamilies",
      "taxi",
      "boards",
      "retailCrime",
      "longTermPlan",
      "sexualHealth",
      "speedEnforcement",
      "missing",
    ],
    minutesEach: 30,
    minutesAvailable: 240,
  });
  const everybody = {
    hostFamilies: "22220",
    taxi: "22221",
    boards: "21121",
    retailCrime: "22211",
    longTermPlan: "12121",
    sexualHealth: "11112",
    speedEnforcement: "10200",
    missing: "12210",
  };
  await scored(stage, "amara", YEAR, everybody);
  await scored(stage, "dai", YEAR, { ...everybody, hostFamilies: "11210", taxi: "22222", missing: "22220" });
  await scored(stage, "ruth", YEAR, { ...everybody, hostFamilies: "22222", sexualHealth: "00100" });
  await scored(stage, "tom", YEAR, { ...everybody, speedEnforcement: "22222", boards: "00010" });
  await scored(stage, "lena", YEAR, { ...everybody, missing: "22222", boards: "22222" });
  await cutOff(stage, YEAR, 6, "Eight themes at half an hour each would fill every meeting.");
  await placed(
    stage,
    YEAR,
    "boards",
    "urgent",
    "The partnership’s report is due in August, and nobody has looked at one for two years.",
  );
  await placed(
    stage,
    YEAR,
    "speedEnforcement",
    "above",
    "It takes twenty minutes and would answer six parishes at once.",
  );
  await placed(
    stage,
    YEAR,
    "missing",
    "reserve",
    "The force’s own review is out in the spring; it comes first if a place falls free.",
  );
  await closed(stage, YEAR);
}

/** With the programme out, the public reads how its themes were chosen. */
export async function publishScoringOfTheYear(stage: Stage): Promise<void> {
  await chosenPublished(stage, YEAR);
}

/** November 2026: a round that is still open, with scores from some. */
export async function tellOpenScoring(stage: Stage): Promise<void> {
  await opened(stage, NOVEMBER, {
    startYear: 2026,
    title: "For the free place in April 2027",
    scheme: "PICK",
    themes: ["forcedMarriage", "prosecution", "perpetrators", "restaurants", "schoolStreet"],
    minutesEach: 30,
    minutesAvailable: 60,
  });
  await scored(stage, "dai", NOVEMBER, {
    forcedMarriage: "2222",
    prosecution: "1100",
    perpetrators: "2211",
    restaurants: "1111",
    schoolStreet: "2000",
  });
  await scored(stage, "grace", NOVEMBER, {
    forcedMarriage: "2211",
    prosecution: "2221",
    perpetrators: "1101",
  });
}
