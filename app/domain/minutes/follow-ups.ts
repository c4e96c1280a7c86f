import { FOLLOW_UP_FIELDS } from "#app/domain/follow-up/fields.ts";
import { labelledActions, type Labelled } from "./action-labels.ts";
import { askedByResolutions } from "./asked-by-resolution.ts";
import { isSameText } from "#app/domain/text.ts";
import { dueIn } from "./due-said.ts";
import { listedEarlier } from "./earlier-lists.ts";
import { Likenesses } from "./likeness.ts";
import { ownerIn } from "./owner-said.ts";
import type { Block, Passage } from "./passage.ts";
import { promisesIn } from "./promises.ts";
import type { FollowUpFound, ReportFound } from "./proposal.ts";
import type { Resolution } from "./resolutions.ts";
import { reportOf, restatedAs, takesUpEarlier, type Earlier } from "./restated.ts";
import { saidIn, type Section } from "./sections.ts";

/** The same thing said in two places of one document. */
const SAID_TWICE = 0.75;
const SPEAKS_OF_IT = 0.3;
/** “It was agreed that this would be provided” says no more than that what was asked for is promised. */
const POINTS_BACK = /^it was (?:also )?agreed that (?:this|these|it|they|that)\b/i;
const WORTH_A_REPORT = /[\p{L}]{3}.*[\p{L}]{3}/u;

/** What is marked as an action in an item: what is new, and what takes up an earlier one; `taken` gathers their blocks. */
export function actionsIn(
  section: Section,
  earlier: Earlier,
  taken: Set<Block>,
): { made: FollowUpFound[]; reports: ReportFound[] } {
  const under = new Map(saidIn(section).map((said) => [said.block, said.under]));
  const found: { made: FollowUpFound[]; reports: ReportFound[] } = { made: [], reports: [] };
  const whole = takesUpEarlier(section, "");
  const marked = labelledActions(section.body);
  const own = new Set(marked.flatMap(({ blocks }) => blocks));
  const listed = listedEarlier(section.body, whole);
  const listedIn = new Set(listed.map(({ blocks: [block] }) => block));
  let last: Block | undefined;
  for (const action of [...marked, ...listed.filter(({ blocks: [block] }) => !block || !own.has(block))]) {
    const first = action.blocks[0];
    if (first && taken.has(first) && first !== last) continue;
    last = first;
    const next = first && section.body[section.body.indexOf(action.blocks.at(-1)!) + 1];
    const earlierHere = whole || listedIn.has(first) || takesUpEarlier(section, (first && under.get(first)) ?? "");
    const restated = restatedAs(action, section, earlierHere, earlier, next);
    if (!restated) {
      found.made.push(labelled(section, action));
      for (const block of action.blocks) taken.add(block);
    } else if (WORTH_A_REPORT.test(restated.wording) || restated.number !== "") {
      const report = reportOf(restated, earlier);
      if (report && !saysSomething(report)) continue;
      if (report) found.reports.push(report);
      for (const block of restated.blocks) taken.add(block);
    }
  }
  return found;
}

function labelled(section: Section, action: Labelled): FollowUpFound {
  const { owner, wording } = ownerIn(action.text);
  const words = action.owner && !owner ? action.text : wording;
  return {
    kind: "follow_up",
    key: `follow_up-${action.passage.start}`,
    passage: action.passage,
    because: "The minutes mark it as an action.",
    itemKey: section.head || section.title ? section.key : null,
    followUpKind: "action",
    wording: words.slice(0, FOLLOW_UP_FIELDS.wording.limit),
    number: action.number === "" ? "" : `Action ${action.number}`,
    owner: (action.owner || owner).slice(0, FOLLOW_UP_FIELDS.ownerWords.limit),
    due: action.due || dueIn(action.text),
    labelled: true,
    also: [],
  };
}

/** A point of a list where earlier actions are gone through may be no action at all, but what somebody said. */
function saysSomething({ followUpId, state, wording, owner }: ReportFound): boolean {
  return followUpId !== null || state !== null || owner !== "" || / to \p{Ll}/u.test(wording);
}

/** Everything to be done that an item holds, marked or not, but what its resolutions only decide. */
export function otherFollowUpsIn(
  section: Section,
  resolutions: readonly Resolution[],
  taken: ReadonlySet<Block>,
): FollowUpFound[] {
  const own = resolutions.filter(({ labelled, words }) => labelled || !POINTS_BACK.test(words));
  const resolved = new Set(own.flatMap(({ parts }) => parts.map(({ passage }) => passage.start)));
  const blocks = new Set([...taken, ...own.flatMap((one) => one.blocks)]);
  return [...askedByResolutions(section, own), ...promisesIn(section, blocks, resolved)];
}

/**
 * The same follow-up once, however often the minutes say it: what is marked before what is prose, with its other places
 * beside it. A promise right before a marked action is that action, told before it was written down.
 */
export function eachOnce(found: readonly FollowUpFound[]): FollowUpFound[] {
  const kept: FollowUpFound[] = [];
  const likenesses = new Likenesses<FollowUpFound>();
  for (const one of [...found].sort(
    (a, b) => Number(b.labelled) - Number(a.labelled) || a.passage.start - b.passage.start,
  )) {
    const same = toldBefore(one, kept) ?? sameAs(one, likenesses);
    if (same) {
      if (!overlaps(same.passage, one.passage)) same.also.push(one.passage);
      continue;
    }
    kept.push(one);
    likenesses.add(one.wording, one);
  }
  return kept.sort((a, b) => a.passage.start - b.passage.start);
}

function sameAs(one: FollowUpFound, likenesses: Likenesses<FollowUpFound>): FollowUpFound | undefined {
  const like = likenesses.mostLike(one.wording);
  return like &&
    like.share >= SAID_TWICE &&
    (like.of.number === one.number || one.number === "" || like.of.number === "")
    ? like.of
    : undefined;
}

function toldBefore(one: FollowUpFound, kept: readonly FollowUpFound[]): FollowUpFound | undefined {
  if (one.labelled) return undefined;
  return kept.find((other) => {
    if (!other.labelled || other.itemKey !== one.itemKey) return false;
    const gap = other.passage.start - one.passage.end;
    return overlaps(other.passage, one.passage) || (gap >= 0 && gap <= 4 && speaksOf(one, other));
  });
}

/** Whether a promise and the action after it are one: they share their owner, or a good part of their words. */
function speaksOf(promise: FollowUpFound, action: FollowUpFound): boolean {
  if (isSameText(promise.owner, action.owner)) return true;
  const words = new Likenesses<FollowUpFound>();
  words.add(action.wording, action);
  return (words.mostLike(promise.wording)?.share ?? 0) >= SPEAKS_OF_IT;
}

function overlaps(one: Passage, other: Passage): boolean {
  return one.start < other.end && other.start < one.end;
}
