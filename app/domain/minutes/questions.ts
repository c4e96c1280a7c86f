import { sentencesOf } from "./blocks.ts";
import { passageIn, passageOf, type Block, type Passage, type Sentence } from "./passage.ts";
import type { QuestionFound } from "./proposal.ts";
import { packsIn } from "./question-packs.ts";
import { publicQuestionIn, questionIn, TAKEN_AWAY, type Asked } from "./questions-asked.ts";
import { saidIn, type Said, type Section } from "./sections.ts";
import { isPronoun, speechIn } from "./speech.ts";

const MOST_ANSWER = 4_000;
const MOST_POINTS = 20;
const NO_ANSWER =
  /^(?:members|councillors|cllrs?|councillor|the (?:panel|committee|board|chair\w*|sub-committee|meeting))\b|\b(?:resolved|agreed|to (?:provide|check|confirm|circulate|send|follow))\b|\?$|^(?:action|resolved)\b|^(?:s?he|they)\b/i;
const LEAD_IN =
  /^(?:the )?([^,:]{2,60}?) (?:raised|asked|made|put|sought|posed|had|discussed)\b.{0,120}?(?: (?:with|to|of|from) (?:the )?([^,:]{2,60}?))?(?:[,;] [^:]{0,60})?:-?$/i;

/** The questions that were put in an item and what was answered. */
export function questionsIn(section: Section, taken: Set<Block>): QuestionFound[] {
  if (section.head === null && section.title === "") return [];
  const packs = packsIn(section, taken);
  const said = saidIn(section).filter(({ block }) => !taken.has(block));
  const found: QuestionFound[] = [];
  let lead = { asker: "", to: "" };
  for (const [place, one] of said.entries()) {
    lead = one.block.mark?.kind === "bullet" ? lead : leadIn(one.block.text);
    if (one.block.text.length > 12_000) continue;
    const sentences = sentencesOf(one.block);
    for (let at = 0; at < sentences.length; at += 1) {
      const sentence = sentences[at]!;
      const asked =
        /ask|quer|question|enquir|inquir|clarif|challeng|sought|wonder|wanted|wished|response to|reply to|answer to|answering|responding|raised|urged|request|called|\?$/i.test(
          sentence.text,
        )
          ? (questionIn(sentence.text) ?? (section.business === "public" ? publicQuestionIn(sentence.text) : null))
          : null;
      if (!asked) continue;
      const own = answerAfter(sentences, at + 1);
      const next = own.length > 0 || at < sentences.length - 1 ? [] : answerInNext(said[place + 1], one);
      const told = asked.answer ? [sentence, ...own] : [...own, ...next];
      const answer = told.at(-1)?.text.endsWith(":")
        ? [...told, ...pointsAfter(said, place + (next.length > 0 ? 2 : 1))]
        : told.length === 0 && section.business === "public" && at === sentences.length - 1
          ? answersToThePublic(said, place + 1, isPronoun(asked.asker) ? (found.at(-1)?.asker ?? "") : asked.asker)
          : told;
      const asker = isPronoun(asked.asker) ? (found.at(-1)?.asker ?? "") : asked.asker || lead.asker;
      found.push(made(section, one, { ...asked, asker, to: asked.to || lead.to }, sentence, answer));
    }
  }
  return [...packs, ...found];
}

/** “The Panel raised the following issues with the Commissioner:” says who asks whom in the list under it. */
function leadIn(text: string): { asker: string; to: string } {
  const [, asker = "", to = ""] = LEAD_IN.exec(text) ?? [];
  return { asker, to };
}

/**
 * The sentences after a question, from the first in which somebody else speaks to before the next question; where nobody
 * is said to speak, what else the paragraph tells.
 */
function answerAfter(sentences: readonly Sentence[], from: number): Sentence[] {
  const answer: Sentence[] = [];
  for (const sentence of sentences.slice(from)) {
    if (questionIn(sentence.text)) break;
    if (
      answer.length === 0 &&
      !speechIn(sentence.text) &&
      (sentence !== sentences[from] || NO_ANSWER.test(sentence.text)) &&
      !/\b(?:was|were) (?:informed|advised|told|assured|confirmed|reported)\b|^(?:it was|this was|yes|no)\b/i.test(
        sentence.text,
      )
    )
      break;
    answer.push(sentence);
  }
  return answer;
}

/** “The Chief Constable said that:” is answered by the points of the list after it. */
function pointsAfter(said: readonly Said[], from: number): Sentence[] {
  return until(said.slice(from, from + MOST_POINTS), ({ mark }) => mark?.kind !== "bullet");
}

/** What the officers say to a question of the public: every paragraph until who asked speaks again, or the chair closes. */
function answersToThePublic(said: readonly Said[], from: number, asker: string): Sentence[] {
  const closes = (text: string) =>
    /^(?:the )?(?:chair|resolved|agreed|members|in a supplementary)/i.test(text) ||
    (asker !== "" && text.toLowerCase().startsWith(asker.toLowerCase())) ||
    sentenceAsks(text);
  return until(said.slice(from, from + MOST_POINTS), ({ text }) => closes(text));
}

function until(said: readonly Said[], ends: (block: Block) => boolean): Sentence[] {
  const end = said.findIndex(({ block }) => ends(block));
  return said.slice(0, end < 0 ? said.length : end).map(({ block }) => ({ text: block.text, from: 0, block }));
}

function sentenceAsks(text: string): boolean {
  return publicQuestionIn(text.slice(0, 600)) !== null || questionIn(text.slice(0, 600)) !== null;
}

function answerInNext(next: Said | undefined, asked: Said): Sentence[] {
  if (!next || (next.block.mark?.kind === "bullet") !== (asked.block.mark?.kind === "bullet")) return [];
  const sentences = sentencesOf(next.block);
  const first = sentences[0];
  const speech = first ? speechIn(first.text) : null;
  const begins =
    speech !== null &&
    !isPronoun(speech.speaker) &&
    /^(?:the |in (?:response|reply|answer)|\p{Lu})/iu.test(first!.text) &&
    !questionIn(first!.text);
  return begins &&
    /^(?:said|stated|confirmed|advised|explained|replied|responded|answered|clarified|reported|informed|assured|outlined)/.test(
      speech.verb,
    )
    ? answerAfter(sentences, 0)
    : [];
}

function made(
  section: Section,
  { block, under }: Said,
  asked: Asked,
  sentence: Sentence,
  answer: readonly Sentence[],
): QuestionFound {
  const passage = reaching(passageOf(sentence), answer);
  const first = answer[0];
  const spoken = asked.answer ? asked.answer : (first?.text ?? "");
  const speaker = speechIn(spoken)?.speaker ?? (/^\s*(?:s?he|they)\b/i.test(spoken) ? asked.to : "");
  const words = asked.answer
    ? [asked.answer, ...answer.slice(1).map(({ text }) => text)].join(" ")
    : answer.map(({ text }) => text).join(" ");
  return {
    kind: "question",
    key: `question-${passageIn(block, sentence.from, sentence.from + 1).start}`,
    passage,
    because: words ? "Somebody asked it, and what follows answers it." : "Somebody asked it; no answer follows.",
    itemKey: section.key,
    text: asked.text || sentence.text,
    asker: asked.asker,
    to: asked.to,
    result: words === "" ? "not_answered" : TAKEN_AWAY.test(words) ? "taken_away" : "answered",
    answer: words.slice(0, MOST_ANSWER),
    by: isPronoun(speaker) ? asked.to : speaker,
    under,
  };
}

function reaching(passage: Passage, answer: readonly Sentence[]): Passage {
  const last = answer.at(-1);
  return last ? { start: passage.start, end: Math.max(passage.end, passageOf(last).end) } : passage;
}
