import { isFirstName, isOwner } from "./owner-said.ts";
import { speechIn } from "./speech.ts";

const ASKS =
  "(?:asked|queried|questioned|enquired|inquired|challenged|wondered|wanted to (?:know|understand|clarify)|wished to (?:know|understand|clarify)|sought|clarified(?= whether| if| how| why)|requested(?= clarification| clarity| assurance| reassurance| confirmation)|asked for(?= clarification| clarity| assurance| reassurance| confirmation)|was asked|were asked|raised a query|raised a question|posed a question|had asked)";
const ABOUT =
  "(?:if|whether|how|what|why|when|who|whom|whose|where|which|about|on|as to|regarding|(?:could|would|should|can|will|did|does) |the (?!panel|committee|chair|meeting|board)|(?:for )?(?:an? |further |additional |more |some )?(?:re)?assurances?|(?:for )?(?:further |additional |more |some )?(?:clarification|clarity|confirmation)|to (?:understand|establish|clarify|know)|a question|for (?:the|their|his|her|an?) (?:[\\p{L}’']+ ){0,3}?(?:views?|opinion|explanation|timescales?|assessment|reasons?|position|rationale|latest)\\b|is |are |that once|in (?:relation|regard) to|with regard to|concerning|questions?)";
const QUESTION = new RegExp(`^(.{0,160}?)\\b${ASKS},? (?=${ABOUT})`, "iu");
const QUESTION_TO = new RegExp(
  `^(.{0,160}?)\\b${ASKS} ((?:the )?(?:\\p{L}[\\p{L}’'.-]* ?){1,6}?),? (?=(?:if|whether|how|what|why|when|who|where|which|about|to (?:explain|comment|clarify|confirm whether)|for (?:the|their|his|her|an?) (?:view|opinion|assessment|explanation))\\b)`,
  "iu",
);
const ANSWER_TO =
  /^in (?:answer|response|reply|responding|replying|answering)(?: to)? (?:a |an |the |further |several |some |various |other |member |members[’'] )*(?:questions?|query|queries|enquir(?:y|ies)|point|comments?)\b\s*(?:raised |asked |put |posed )?(?:(?:from|by|of) ([^,]{2,80}?))?(?:\s*(?:about|regarding|concerning|on|as to|in relation to|relating to|with regard to)\s*([^,]{2,200}?))?(?:,\s*|\s+(?=(?:members|the|it was|councillor|cllr|mr|mrs|ms|dr)\b))(.{3,})$/i;
const REPLY_TO =
  /^in (?:answer|response|reply|replying|responding) to (?:a |the )?((?:councillor|cllr|mr|mrs|ms|dr|the chair|the vice)[^,]{2,60}),\s*(.{8,})$/i;
const ASKED_OF_THEM =
  /^((?:the )?[^,.;]{2,60}?) (?:was|were) asked (?:by ([^,]{2,60}?) )?(?=if|whether|how|what|why|when|who|where|which|about)/i;
const WAS_PUT =
  /^(?:an?|another|a further|the) (?:further |supplementary |public )?(?:question|query) (?:was|were) (?:asked|raised|put|posed)(?: by (.{2,60}?))?,? (?=on|about|regarding|as to|concerning|in relation|whether|if|how|what|why)/i;
const RAISED = /^(.{2,60}?) (?:also )?raised the question of (.{4,})$/i;
const TO_SPEAK =
  /\basked (?:the )?([^,.;]{2,60}?) to (?=provide (?:her|his|their|an?) (?:assessment|view|opinion|explanation|overview|rationale)|explain|comment|clarify|elaborate|outline|describe|expand|confirm)/i;
const NO_QUESTION =
  /\b(?:panel|committee|members|board|sub-committee|meeting|council) (?:is|are|was|were|be) (?:therefore |also )?asked to\b|\bquestions? (?:were|was) (?:asked|raised|received)\b|\basked (?:members|the (?:panel|committee|board)) to (?:note|consider|approve|agree)|^no questions\b|\bthere were no questions\b/i;

/** Words of an answer that is still to come. */
export const TAKEN_AWAY =
  /\b(?:outside (?:of )?(?:the|this) meeting|written (?:response|answer|reply)|respond in writing|(?:would|will) (?:write to|find out|check|look into|come back|get back|circulate|provide|confirm|investigate|send|follow (?:this |it )?up|take (?:this|it|that) (?:away|back)|report back)|take (?:this|it) away|did not have (?:the|that) (?:information|figures?|data|details?) to hand)\b/i;

/** A question as a sentence puts it: who asked whom, and what; `answer` where the same sentence answers it. */
export type Asked = { asker: string; to: string; text: string; answer: string };

/** What a member of the public asks of somebody, as minutes tell it: “asked that the Commissioner work with …”. */
export function publicQuestionIn(sentence: string): Asked | null {
  const [, asker = "", , text = ""] =
    /^((?:the )?[^,.;]{2,60}?) (asked|urged|requested|called on) ((?:that|the \S+ to|\S+(?: \S+){0,4} to)\b.{8,})$/i.exec(
      sentence,
    ) ?? [];
  return text !== "" && (isOwner(asker) || /^s?he$/i.test(asker))
    ? { asker: named(asker), to: "", text: asQuestion(text), answer: "" }
    : null;
}

const BY_NAME = /^([A-Z][^:?.]{1,60}?)\s*:\s+(\p{Lu}[^?]{6,400}\?)$/u;
const AFTER_A_QUESTION =
  /^(?:following|after|arising from|further to) (?:a|the|another) (?:further |supplementary )?(?:question|query|enquiry) (?:from|by|of|raised by|put by|asked by) ([^,]{2,60}?),? (?:as to |about |on |regarding |concerning )?((?:whether|if|how|what|why|when|who|where|which|the|an?)\b[^,]{4,200}), (.{8,})$/i;

/** The question in a sentence; null where it asks none. */
export function questionIn(sentence: string): Asked | null {
  const byName = BY_NAME.exec(sentence);
  if (byName?.[1] && isOwner(byName[1])) return { asker: named(byName[1]), to: "", text: byName[2] ?? "", answer: "" };
  const after = AFTER_A_QUESTION.exec(sentence);
  if (after?.[1] && isOwner(after[1]))
    return { asker: named(after[1]), to: "", text: asQuestion(after[2] ?? ""), answer: after[3] ?? "" };
  const raised = RAISED.exec(sentence);
  if (raised && mayAsk(raised[1] ?? "")) return { asker: named(raised[1] ?? ""), to: "", ...cut(raised[2] ?? "") };
  const put = WAS_PUT.exec(sentence);
  if (put) return { asker: named(put[1] ?? ""), to: "", ...cut(sentence.slice(put[0].length)) };
  const replied = ANSWER_TO.exec(sentence);
  if (replied?.[3] && !/:-?$/.test(sentence))
    return { asker: named(replied[1] ?? ""), to: "", text: replied[2] ?? "", answer: replied[3] };
  if (NO_QUESTION.test(sentence)) return null;
  const replying = REPLY_TO.exec(sentence);
  if (replying?.[1] && isOwner(replying[1]))
    return { asker: named(replying[1]), to: "", text: "", answer: replying[2] ?? "" };
  const they = ASKED_OF_THEM.exec(sentence);
  if (they?.[1] && (isOwner(they[1]) || /^(?:s?he|they)$/i.test(they[1])))
    return { asker: named(they[2] ?? ""), to: named(they[1]), ...cut(sentence.slice(they[0].length)) };
  const speak = TO_SPEAK.exec(sentence);
  if (speak?.[1] && isOwner(speak[1]))
    return {
      asker: named(subjectOf(sentence.slice(0, speak.index))),
      to: named(speak[1]),
      ...cut(sentence.slice(speak.index + speak[0].length)),
    };
  const directed = QUESTION_TO.exec(sentence);
  const isDirected = directed !== null && isOwner(directed[2] ?? "");
  const asks = isDirected ? directed : QUESTION.exec(sentence);
  if (!asks || !mayAsk(asks[1] ?? "")) return null;
  const to = isDirected ? (directed[2] ?? "") : "";
  return { asker: named(subjectOf(asks[1] ?? "")), to: named(to), ...cut(sentence.slice(asks[0].length)) };
}

/** “… and was informed that …”: the answer that the same sentence gives. */
function cut(words: string): { text: string; answer: string } {
  const told =
    /,? and (?:(?:was|were) (?:informed|advised|told|assured)(?: that)?|it was (?:explained|confirmed|noted|reported|stated|clarified) that) (.+)$/i.exec(
      words,
    ) ??
    /; (?=(?:the )?[\p{L}’'.-]+(?: [\p{L}’'.-]+){0,5} (?:said|replied|answered|advised|confirmed|explained|responded)\b)(.+)$/iu.exec(
      words,
    );
  const text = told ? words.slice(0, told.index) : words;
  return { text: asQuestion(text), answer: told?.[1] ?? "" };
}

function asQuestion(words: string): string {
  const text = words
    .trim()
    .replace(/^if\b/i, "whether")
    .replace(/^for (?=(?:the|an?|further|more|his|her|their)\b)/i, "")
    .replace(/^that once\b/i, "once")
    .replace(/[.,;]+$/, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Before “asked” stands who asks, or nothing where a list leaves it out, or another clause that ends in them. */
function mayAsk(before: string): boolean {
  const subject = subjectOf(before);
  if (subject === "") return before.trim() === "";
  return (
    isOwner(subject) ||
    isFirstName(subject) ||
    /\b(?:s?he|they|members?|resident|question|panel|one)\b/i.test(subject) ||
    /\b(?:and|also|then|,)\s*$/i.test(before.trim())
  );
}

function subjectOf(before: string): string {
  const speech = before.length > 25 ? speechIn(before) : null;
  if (speech) return speech.speaker;
  const text = before
    .trim()
    .replace(/\b(?:also|then|further|again|therefore|and)$/i, "")
    .trim();
  const last =
    text
      .split(/,\s+|;\s+|\band (?=the |councillor|cllr|mr|mrs|ms|members?)|\bthat (?=the )/i)
      .at(-1)
      ?.trim() ?? "";
  return last.split(" ").length > 9 ? last.split(" ").slice(0, 5).join(" ") : last;
}

function named(words: string): string {
  return words
    .trim()
    .replace(/^(?:the|an?)\s+(?=\S)/i, "")
    .replace(/[,:;]+$/, "");
}
