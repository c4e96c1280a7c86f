import { isOwner } from "./owner-said.ts";
import { passageOver, type Block } from "./passage.ts";
import type { QuestionFound } from "./proposal.ts";
import { TAKEN_AWAY } from "./questions-asked.ts";
import { saidIn, type Said, type Section } from "./sections.ts";
import { speechIn } from "./speech.ts";

const ANSWER =
  /^(?:(?:written |oral |officer |the )?(?:response|answer|reply)(?: (?:from|by|of) ([^:–]{2,80}?))?|a\d{0,3})\s*(?:[:.–—)-]+|$)\s*/i;
const QUESTION =
  /^(?:(?:written |oral |public |supplementary |member |members[’'] )*question\s*(?:no\.?\s*)?(\d{0,3})(?:\s*(?:from|by|asked by|put by|[:–—-])\s*((?:[^:–?]){2,80}?))?(?:\s*to (?:the )?([^:–?]{2,80}?))?\s*(?:[:–—]+|$)|q\s?(\d{0,3})\s*[.:)–-]+|(\d{1,3})[.)]\s*q\s*[:.])\s*/i;
const BY_NAME = /^([A-Z][^:?.]{1,60}?)\s*:\s+(?=\S)/;
const MOST = 4_000;

/** Questions that are set out as such, “Q1: …” and “A: …”, or a name, the question, and “Response:”; `taken` gathers their blocks. */
export function packsIn(section: Section, taken: Set<Block>): QuestionFound[] {
  const said = saidIn(section);
  const answered = said.some(({ block }) => ANSWER.test(block.text) && !taken.has(block));
  const found: QuestionFound[] = [];
  for (let place = 0; place < said.length; place += 1) {
    const head = headOf(said, place, answered);
    if (!head || taken.has(said[place]!.block)) continue;
    const until = endOf(said, place + head.blocks, answered);
    const all = said.slice(place, until);
    found.push(made(section, all, head));
    for (const { block } of all) taken.add(block);
    place = until - 1;
  }
  return found;
}

type Head = { asker: string; to: string; text: string; blocks: number; number: string };

/** The block at which a question begins, where an answer with a label of its own, or a speaker’s question, follows. */
function headOf(said: readonly Said[], place: number, answered: boolean): Head | null {
  const text = said[place]?.block.text ?? "";
  if (text.length > 3_000) return null;
  const labelled = QUESTION.exec(text);
  if (labelled && labelled[0].length > 0 && (answered || /^q/i.test(text))) {
    const own = text.slice(labelled[0].length).trim();
    const next = said[place + 1]?.block.text ?? "";
    const alone = own === "" && !ANSWER.test(next);
    return {
      asker: labelled[2]?.trim() ?? "",
      to: labelled[3]?.trim() ?? "",
      text: alone ? next : own,
      blocks: alone ? 2 : 1,
      number: labelled[1] ?? labelled[4] ?? "",
    };
  }
  const name = BY_NAME.exec(text);
  const [, who = ""] = name ?? [];
  const asks = text.endsWith("?") || ANSWER.test(said[place + 1]?.block.text ?? "");
  if (!answered || !name || !asks || ANSWER.test(text) || !isOwner(who)) return null;
  return { asker: who, to: "", text: text.slice(name[0].length).trim(), blocks: 1, number: "" };
}

function endOf(said: readonly Said[], from: number, answered: boolean): number {
  for (let place = from; place < said.length; place += 1) {
    if (headOf(said, place, answered)) return place;
    if (/^(?:resolved|action\b|agreed\b|at the close of|the chair(?:man)? thanked)/i.test(said[place]!.block.text))
      return place;
  }
  return said.length;
}

function made(section: Section, all: readonly Said[], head: Head): QuestionFound {
  const more = all.slice(head.blocks);
  const at = more.findIndex(({ block }) => ANSWER.test(block.text));
  const label = at >= 0 ? ANSWER.exec(more[at]!.block.text) : null;
  const question = [head.text, ...more.slice(0, Math.max(0, at)).map(({ block }) => block.text)].join(" ");
  const first = at >= 0 ? more[at]!.block.text.slice(label?.[0].length ?? 0) : "";
  const answer = [
    first,
    ...(at >= 0 ? more.slice(at + 1) : more).map(({ block }) =>
      block.mark?.kind === "bullet" ? `• ${block.text}` : block.text,
    ),
  ]
    .filter(Boolean)
    .join("\n");
  return {
    kind: "question",
    key: `question-${all[0]!.block.start}`,
    passage: passageOver(all.map(({ block }) => block)),
    because: "It is set out as a question, with its answer under it.",
    itemKey: section.key,
    text: question,
    asker: head.asker.replace(/^the /i, ""),
    to: head.to,
    result: answer === "" ? "not_answered" : TAKEN_AWAY.test(answer) ? "taken_away" : "answered",
    answer: answer.slice(0, MOST),
    by: label?.[1]?.trim() ?? speechIn(answer)?.speaker ?? "",
    under: all[0]!.under,
  };
}
