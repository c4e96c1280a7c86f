import type { Scheme } from "#app/domain/scoring/schemes.ts";
import { closeRound } from "#app/services/scoring/close-round.server.ts";
import { openRound } from "#app/services/scoring/open-round.server.ts";
import { placeTheme, type Placing } from "#app/services/scoring/place-theme.server.ts";
import { publishRound } from "#app/services/scoring/publish-round.server.ts";
import { scoreThemes } from "#app/services/scoring/score-themes.server.ts";
import { setCutOff } from "#app/services/scoring/set-cut-off.server.ts";
import type { DemoPersonKey } from "./people.ts";
import type { Stage } from "./stage.server.ts";
import type { DemoThemeKey } from "./themes.ts";

/** The officer opens a round of scoring on themes of the panel that wait; it is kept under the name. */
export async function opened(
  stage: Stage,
  name: string,
  round: {
    startYear: number;
    title: string;
    scheme: Scheme;
    themes: readonly DemoThemeKey[];
    minutesEach: number;
    minutesAvailable: number;
  },
): Promise<void> {
  const { scheme, themes, ...rest } = round;
  const { reference } = await stage.does("jo", (acting) =>
    openRound(stage.db, acting, {
      ...rest,
      bodyId: stage.cast.bodies.panel,
      criteria: { scheme },
      themeIds: themes.map((key) => stage.id(key)),
    }),
  );
  stage.keep(name, reference);
}

/** A member gives each theme the points of "22110", one a criterion, in the order of the scheme. */
export async function scored(
  stage: Stage,
  who: DemoPersonKey,
  name: string,
  points: Partial<Record<DemoThemeKey, string>>,
): Promise<void> {
  const roundId = stage.id(name);
  const criteria = await stage.db
    .selectFrom("criterion")
    .innerJoin("scoringRound", "scoringRound.criteriaSetId", "criterion.criteriaSetId")
    .select("criterion.id")
    .where("scoringRound.id", "=", roundId)
    .orderBy("criterion.position")
    .execute();
  const entries = await stage.db
    .selectFrom("scoringEntry")
    .select(["id", "themeId"])
    .where("roundId", "=", roundId)
    .execute();
  const scores = Object.entries(points).flatMap(([key, given]) => {
    const entry = entries.find(({ themeId }) => themeId === stage.id(key));
    if (!entry) throw new Error(`${key} is not in the round ${name}`);
    return criteria.map(({ id }, at) => ({
      entryId: entry.id,
      criterionId: id,
      points: Number(given[at] ?? 0),
    }));
  });
  await stage.does(who, (acting) => scoreThemes(stage.db, acting, { roundId, scores }));
}

/** The chair draws the line. */
export async function cutOff(stage: Stage, name: string, points: number, reasonWords: string): Promise<void> {
  const input = { ...(await roundInput(stage, name)), cutOff: points, reasonWords };
  await stage.does("amara", (acting) => setCutOff(stage.db, acting, input));
}

/** The chair places a theme, saying why where it goes against its score. */
export async function placed(
  stage: Stage,
  name: string,
  key: DemoThemeKey,
  placing: Placing,
  reasonWords: string,
): Promise<void> {
  const roundId = stage.id(name);
  const themeId = stage.id(key);
  const { version } = await stage.db
    .selectFrom("scoringEntry")
    .select("version")
    .where("roundId", "=", roundId)
    .where("themeId", "=", themeId)
    .executeTakeFirstOrThrow();
  const input = { roundId, themeId, version, placing, reasonWords };
  await stage.does("amara", (acting) => placeTheme(stage.db, acting, input));
}

/** The officer ends the scoring. */
export async function closed(stage: Stage, name: string): Promise<void> {
  const input = await roundInput(stage, name);
  await stage.does("jo", (acting) => closeRound(stage.db, acting, input));
}

/** The officer publishes what was chosen, once the programme that it led to is out. */
export async function chosenPublished(stage: Stage, name: string): Promise<void> {
  const input = await roundInput(stage, name);
  await stage.does("jo", (acting) => publishRound(stage.db, acting, input));
}

async function roundInput(stage: Stage, name: string) {
  const roundId = stage.id(name);
  return { roundId, version: await stage.version("scoringRound", roundId) };
}
