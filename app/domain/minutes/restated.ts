import type { FollowUpState } from "#app/domain/follow-up/states.ts";
import { bareNumber } from "#app/domain/follow-up/numbering.ts";
import { foldText } from "#app/domain/text.ts";
import type { Labelled } from "./action-labels.ts";
import type { Known, KnownFollowUp } from "./known.ts";
import { Likenesses, type Like } from "./likeness.ts";
import { ownerIn } from "./owner-said.ts";
import type { Block, Passage } from "./passage.ts";
import type { ReportFound } from "./proposal.ts";
import type { Section } from "./sections.ts";
import { partedAtStatus, statusIn, statusWithin } from "./status-said.ts";

/** As like as an earlier action and its restatement are, where a number says so too, and where only the words do. */
const LIKE_WITH_NUMBER = 0.3;
const LIKE = 0.6;
/** Without a status, the words must be nearly the same. */
const NEARLY_THE_SAME = 0.8;
const EARLIER =
  /\b(?:matters arising|minutes\b.{0,40}\bactions?\b|(?:actions?|recommendations?) (?:from|arising from|of|agreed at) (?:the )?(?:last|previous)|previous (?:actions?|minutes)|outstanding (?:actions?|matters)|action (?:log|tracker|sheet|list|register)|(?:update|progress|report|review) (?:on|of) (?:the )?(?:previous |outstanding |agreed )?actions?|actions? (?:update|review|tracker|log|outstanding|carried forward|brought forward)|(?:update|progress|report) on (?:the |its |our )?recommendations|recommendation(?:s)? (?:tracker|monitor|update))/i;
const SAID_NEXT =
  /^(?:update|status|progress|response|outcome|position|comment|complete[d]?|closed|ongoing|on-going|in progress|done|discharged|partially|not (?:to be )?taken forward|outstanding|see (?:agenda )?item)\b\s*[:.–-]*/i;
const MOST_TEXT = 2_000;

/** An earlier action as the minutes take it up again. */
export type Restated = {
  number: string;
  wording: string;
  owner: string;
  said: string;
  state: FollowUpState | null;
  passage: Passage;
  blocks: Block[];
  in: Section;
};

/** Whether a heading, or the words before a list, say that earlier actions follow. */
export function takesUpEarlierIn(words: string): boolean {
  return EARLIER.test(words);
}

/** Whether an item, or the heading within it, is where earlier actions are gone through. */
export function takesUpEarlier(section: Section, under: string): boolean {
  return section.business === "matters_arising" || EARLIER.test(section.title) || EARLIER.test(under);
}

/** What the minutes already have of earlier actions, by words and by number. */
export class Earlier {
  private readonly likenesses = new Likenesses<KnownFollowUp>();
  private readonly byNumber = new Map<string, KnownFollowUp[]>();

  constructor(known: Known) {
    for (const one of known.followUps) {
      this.likenesses.add(one.wording, one);
      for (const number of one.sourceNumbers.map(bareNumber).filter(Boolean))
        this.byNumber.set(number, [...(this.byNumber.get(number) ?? []), one]);
    }
  }

  /** The earlier follow-up that is meant: by its number and like words, else by words that are like enough. */
  meant(number: string, wording: string, least = LIKE): KnownFollowUp | undefined {
    const numbered = (this.byNumber.get(bareNumber(number)) ?? []).filter(({ here }) => !here);
    const like = this.likenesses.mostLike(wording, ({ here }) => !here);
    if (
      like &&
      like.share >= least &&
      !(
        numbered.length > 0 &&
        !numbered.includes(like.of) &&
        like.share < NEARLY_THE_SAME &&
        this.bestOf(numbered, wording)
      )
    )
      return like.of;
    return this.bestOf(numbered, wording)?.of;
  }

  /** The follow-up made at this very meeting that says the same: saved at an earlier reading. */
  savedHere(wording: string): KnownFollowUp | undefined {
    const like = this.likenesses.mostLike(wording, ({ here }) => here);
    return like && like.share >= NEARLY_THE_SAME ? like.of : undefined;
  }

  private bestOf(numbered: readonly KnownFollowUp[], wording: string): Like<KnownFollowUp> | undefined {
    if (numbered.length === 0) return undefined;
    const own = new Likenesses<KnownFollowUp>();
    for (const one of numbered) own.add(one.wording, one);
    const like = own.mostLike(wording);
    if (like && like.share >= LIKE_WITH_NUMBER) return like;
    return foldText(wording).length < 12 ? { of: numbered.at(-1)!, share: 0 } : undefined;
  }
}

/**
 * Whether a marked action is an earlier one taken up again, and what is said of it: it has a status, or it stands where
 * earlier ones are gone through, or its words are those of one that is known from an earlier meeting.
 */
export function restatedAs(
  action: Labelled,
  section: Section,
  earlierHere: boolean,
  earlier: Earlier,
  next: Block | undefined,
): Restated | null {
  const whole = statusIn(action.text);
  const parted = whole ? { action: "", said: action.text, state: whole.state } : partedAtStatus(action.text);
  const own = action.status
    ? { action: action.text, said: action.status, state: statusIn(action.status)?.state ?? statusWithin(action.status) }
    : parted;
  const inNext =
    !own && next && SAID_NEXT.test(next.text) && next.mark === null
      ? { action: action.text, said: next.text, state: statusIn(next.text)?.state ?? null }
      : null;
  const status = own ?? inNext;
  const { owner, wording } = ownerIn(status?.action ?? action.text);
  const base = {
    number: action.number,
    wording: (/ to \p{Ll}/u.test(wording) ? wording : (status?.action ?? wording)).replace(/[\s–—-]+$/, ""),
    owner: action.owner || owner,
    passage: action.passage,
    blocks: inNext && next ? [...action.blocks, next] : action.blocks,
    in: section,
  };
  if (status && (earlierHere || status.said !== "")) return { ...base, said: status.said, state: status.state };
  if (earlierHere) {
    const [first = "", ...rest] = action.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
    return { ...base, wording: first, said: rest.join(" ") || action.text, state: statusWithin(action.text) };
  }
  const same = earlier.meant(action.number, action.text, NEARLY_THE_SAME);
  return same &&
    bareNumber(action.number) !== "" &&
    same.sourceNumbers.some((number) => bareNumber(number) === bareNumber(action.number))
    ? { ...base, said: action.text, state: null }
    : null;
}

/** What was said of an earlier action, as a report on the follow-up that it is. */
export function reportOf(restated: Restated, earlier: Earlier): ReportFound | null {
  const meant = earlier.meant(restated.number, restated.wording);
  const text = (restated.said || restated.wording).slice(0, MOST_TEXT);
  if (meant?.reportedHere.some((said) => foldText(said) === foldText(text))) return null;
  return {
    kind: "report",
    key: `report-${restated.passage.start}`,
    passage: restated.passage,
    because: meant
      ? "It takes up an earlier follow-up again: its number or its words are the same."
      : "It takes up an earlier action, and none that is recorded is like it.",
    itemKey: restated.in.head ? restated.in.key : null,
    followUpId: meant?.id ?? null,
    number: restated.number,
    wording: restated.wording,
    owner: restated.owner,
    state: restated.state,
    text,
  };
}
