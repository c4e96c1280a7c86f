import { sentencesOf } from "./blocks.ts";
import { dueIn } from "./due-said.ts";
import { passageOf, type Block, type Sentence } from "./passage.ts";
import { promiseIn, type Promised } from "./promise-said.ts";
import { DONE } from "./promise-verbs.ts";
import type { FollowUpFound } from "./proposal.ts";
import { publicQuestionIn, questionIn } from "./questions-asked.ts";
import type { Section } from "./sections.ts";
import { isPronoun, speechIn } from "./speech.ts";

const HINT =
  / to |[’'](?:d|ll)\b|agree|underto|offer|promis|commit|volunt|pledg|would|will|shall|to be|should|need|suggest|expect|trying|ongoing|establish|set up|setting|currently|hope|plan|ambition|intention|request|asked|urge|invite|outside|welcome|wish|happy|encourag|called|pressed|felt|feels/i;
const MOST_SENTENCE = 1_600;
/** “Ian Pask to provide.” says no more than whose the thing asked for before it is. */
const BARE_PROMISE =
  /^[^,;:]{2,60} (?:to|will|would) (?:provide|supply|circulate|send|share|check|confirm|arrange|action|follow up)(?: this| these| it)?\.?$/i;
const SAID_SO = "Somebody was asked whether it would be done, and said that it would.";
const ASKED_WHETHER_DONE = new RegExp(
  `\\b(?:would|will|could|can) (?:the |this |these |a |an )?(?:[\\p{L}’'-]+ ){1,8}?be (?:${DONE})\\b`,
  "iu",
);
const SAID_IT_WOULD =
  /^(?:the )?[^,;:]{2,60}? (?:said|confirmed|replied|stated|advised|agreed|answered)(?: that)? (?:it|they|this|these|that) (?:would|will)(?: be)?(?=[.,;]| but\b| and\b| however\b|$)/i;

/** What was promised or asked for in prose; sentences of labelled actions, resolutions and questions are left out. */
export function promisesIn(
  section: Section,
  taken: ReadonlySet<Block>,
  resolved: ReadonlySet<number>,
): FollowUpFound[] {
  const found: FollowUpFound[] = [];
  for (const block of section.body) {
    if (taken.has(block) || block.text.length > 20_000) continue;
    let spoken = "";
    let before: Sentence | undefined;
    let here: Sentence | undefined;
    for (const sentence of sentencesOf(block)) {
      [before, here] = [here, sentence];
      const speech = speechIn(sentence.text);
      if (speech && !isPronoun(speech.speaker)) spoken = speech.speaker;
      const passage = passageOf(sentence);
      if (
        !HINT.test(sentence.text) ||
        sentence.text.length > MOST_SENTENCE ||
        resolved.has(passage.start) ||
        /:-?$/.test(sentence.text)
      )
        continue;
      if (section.business === "public" && publicQuestionIn(sentence.text)) continue;
      const asked = SAID_IT_WOULD.test(sentence.text) && before ? whetherDone(before.text) : "";
      if (asked && before) {
        const said = { because: SAID_SO, kind: "commitment" as const, owner: spoken, at: 0 };
        found.push({
          ...followUpOf(section, sentence, said),
          wording: asked,
          passage: { start: passageOf(before).start, end: passage.end },
          due: dueIn(asked),
        });
        continue;
      }
      const promise = promiseIn(sentence.text, spoken, nextOf(block, sentence));
      const last = found.at(-1);
      if (promise && last && followsOn(sentence, last, block)) {
        last.passage = { start: last.passage.start, end: passage.end };
        last.owner ||= promise.owner;
        last.due ||= dueIn(sentence.text);
      } else if (promise && before && BARE_PROMISE.test(sentence.text))
        found.push(withBefore(section, before, sentence, promise));
      else if (promise) found.push(followUpOf(section, sentence, promise));
    }
  }
  return found;
}

/** Who is to do it stands in one sentence, and what in the one before. */
function withBefore(section: Section, before: Sentence, sentence: Sentence, promise: Promised): FollowUpFound {
  const passage = { start: passageOf(before).start, end: passageOf(sentence).end };
  return { ...followUpOf(section, sentence, promise), wording: `${before.text} ${sentence.text}`, passage };
}

/** What was asked to be done, where a question asks whether it would be. */
function whetherDone(question: string): string {
  return ASKED_WHETHER_DONE.test(question) ? (questionIn(question)?.text ?? "") : "";
}

/** “It was agreed that this would be provided”: the answer to what was asked for in the sentence before. */
function followsOn({ text, from }: Sentence, last: FollowUpFound, block: Block): boolean {
  const before = from > 0 ? (block.at[from - 2] ?? -1) : -1;
  return (
    before >= 0 &&
    Math.abs(last.passage.end - 1 - before) <= 2 &&
    (BARE_PROMISE.test(text) ||
      /\b(?:this|these|that|it|them|so)\b(?! (?:was|were|the|a|there|s?he|they)\b)/i.test(
        text.replace(/^it (?:was|is)/i, "").replace(/\b(?:agreed|confirmed|said|stated|advised|noted) that\b/gi, ""),
      ))
  );
}

function nextOf(block: Block, sentence: Sentence): string {
  return block.text.slice(sentence.from + sentence.text.length).trim();
}

function followUpOf(section: Section, sentence: Sentence, { because, kind, owner, at }: Promised): FollowUpFound {
  const passage = passageOf(sentence);
  return {
    kind: "follow_up",
    key: `follow_up-${passage.start}`,
    passage,
    because,
    itemKey: section.head || section.title ? section.key : null,
    followUpKind: kind,
    wording: sentence.text,
    number: "",
    owner,
    due: dueIn(sentence.text.slice(at)) || dueIn(sentence.text),
    labelled: false,
    also: [],
  };
}
