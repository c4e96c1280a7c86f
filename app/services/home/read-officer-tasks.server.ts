import type { Actor } from "#app/domain/actor.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { countQuestionsToAgree, countThemesByState, listComingLoads } from "#db/home/home.server.ts";
import { countFollowUpsToLookAt } from "#db/follow-up/follow-up-tracker.server.ts";
import type { Db } from "#db/open.server.ts";
import { listProgrammesWithChanges } from "#db/programme/programme-changes.server.ts";
import { countAnswersToTakeUp } from "#app/services/follow-up/offer-answers.server.ts";
import type { Task } from "./home-task.server.ts";
import { recordingTasks } from "./read-recording-tasks.server.ts";
import { overloaded, programmeTask, yearEndTasks } from "./planning-tasks.server.ts";

const MEETINGS_AHEAD = 30;

/** What the long list asks of an officer: the words by count, the state, where they are. */
const THEME_TASKS = [
  { states: ["proposed"], one: "new proposal to look at", many: "new proposals to look at" },
  {
    states: ["scoped"],
    one: "scoped theme not yet sent to the chair",
    many: "scoped themes not yet sent to the chair",
  },
  {
    states: ["approved"],
    one: "approved theme without a meeting",
    many: "approved themes without a meeting",
  },
  {
    states: ["deferred"],
    one: "deferred theme to put on a meeting again",
    many: "deferred themes to put on a meeting again",
  },
] as const satisfies { states: ThemeState[]; one: string; many: string }[];
const STATES_OF_TASKS = THEME_TASKS.flatMap(({ states }): readonly ThemeState[] => states);

/** What needs a scrutiny officer of these bodies now; only what there is something of. What is due and late stands by itself. */
export async function officerTasks(db: Db, actor: Actor, bodyIds: number[]): Promise<Task[]> {
  const themes = await countThemesByState(db, actor, bodyIds, STATES_OF_TASKS);
  const questions = await countQuestionsToAgree(db, bodyIds);
  const meetings = await listComingLoads(db, bodyIds, actor.today, MEETINGS_AHEAD);
  const programmes = await listProgrammesWithChanges(db, bodyIds);
  const toLookAt = await countFollowUpsToLookAt(db, bodyIds, actor.today);
  const tasks = THEME_TASKS.map(({ states, one, many }) => {
    const count = themes
      .filter((row) => states.some((state) => state === row.state))
      .reduce((sum, row) => sum + row.n, 0);
    return {
      words: count === 1 ? one : many,
      href: `/themes?${states.map((state) => `state=${state}`).join("&")}`,
      count,
      note: null,
    };
  });
  const answers = await countAnswersToTakeUp(db, actor);
  const toAgree = questions === 1 ? "question to agree" : "questions to agree";
  return [
    ...tasks,
    {
      words: answers === 1 ? "owner’s answer to read" : "owners’ answers to read",
      href: "/follow-ups/answers",
      count: answers,
      note: null,
    },
    { words: toAgree, href: "/questions?state=proposed", count: questions, note: null },
    {
      words: toLookAt === 1 ? "follow-up to look at again" : "follow-ups to look at again",
      href: "/follow-ups?attention=look",
      count: toLookAt,
      note: null,
    },
    ...(await recordingTasks(db, actor, bodyIds)),
    ...overloaded(meetings),
    ...programmes.flatMap(programmeTask),
    ...(await yearEndTasks(db, actor, bodyIds)),
  ].filter((task) => task.count !== 0);
}
