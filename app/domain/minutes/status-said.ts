import type { FollowUpState } from "#app/domain/follow-up/states.ts";

/** How minutes and trackers say where an earlier action stands. */
const STATUS: readonly [RegExp, FollowUpState | null][] = [
  [
    /^(?:sent|circulated|written|chased|asked)\b.{0,60}\b(?:reply|response|answer) (?:is |still )?awaited/,
    "in_progress",
  ],
  [/^(?:supplied|provided|sent|circulated|received)\b.{0,60}\bclosed\b/, "complete"],
  [
    /^(?:not (?:to be )?(?:taken forward|progressed|pursued)|no longer (?:required|needed|relevant|applicable|being pursued)|withdrawn|cancelled|abandoned|will not be)/,
    "not_taken_forward",
  ],
  [
    /^(?:superseded|replaced by|merged (?:with|into)|duplicate|repeat of|see action|same as action|covered by action)/,
    "superseded",
  ],
  [
    /^(?:not (?:yet )?(?:started|commenced|begun|done|completed?)|outstanding|awaited|awaiting|overdue|no (?:progress|update)|still (?:outstanding|to be|await)|carried forward|c\/f|deferred)/,
    "not_started",
  ],
  [
    /^(?:partial(?:ly)?(?: complete)?|partly implemented|part(?:ly)? complete|on[- ]?going|in progress|in hand|under ?way|progressing|work (?:is )?(?:ongoing|under ?way|continues)|started|amber|on track|being (?:progressed|drafted|prepared)|remains? open|open\b|continu)/,
    "in_progress",
  ],
  [
    /^(?:(?:action )?(?:complete[d]?|closed)|done|discharged|actioned|achieved|(?:fully )?implemented|supplied|resolved|finished|circulated|delivered|this (?:has been|was) (?:completed|done|circulated|actioned)|(?:action )?(?:has been|was|is) (?:now )?(?:complete[d]?|closed|circulated|actioned|sent|done)|green|sent|provided|all complete|on (?:the|today’?s) agenda|(?:see|refer to) (?:agenda )?item|agenda item|to be (?:covered|discussed|considered|taken) (?:under|at|in) (?:agenda )?item|covered (?:under|in|at) item)/,
    "complete",
  ],
];
const SEE_ITEM =
  /^(?:on (?:the|today’?s) agenda|(?:see|refer to) (?:agenda )?item|agenda item|to be (?:covered|discussed|considered|taken)|covered (?:under|in|at) item)/;
const CUT =
  /\s+[–—-]+\s+|\s*[([]\s*|\t|:\s+|\.\s+|(?<=\S)\s+(?=(?:COMPLETE|ONGOING|CLOSED|OUTSTANDING|DONE|OPEN|IN PROGRESS)\b)/g;

/** A status and the words it was said in; null where words say none. That it is taken later says nothing of its state. */
export function statusIn(words: string): { state: FollowUpState | null } | null {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/^(?:status|update|progress|position|outcome|rag|action)\s*[:–-]\s*/, "")
    .replace(
      /^(?:this |the )?(?:action )?(?:is|was|has been|remains) (?:now )?(?=complete|closed|ongoing|outstanding|in progress|discharged|done)/,
      "",
    );
  const found = STATUS.find(([pattern]) => pattern.test(text));
  if (!found) return null;
  return { state: SEE_ITEM.test(text) ? null : found[1] };
}

const WITHIN: readonly [RegExp, FollowUpState][] = [
  [
    /\b(?:still awaiting|(?:is|are|was|were) (?:still )?(?:awaited|awaiting|outstanding)|not yet (?:been )?(?:received|done|completed|started))\b/i,
    "not_started",
  ],
  [
    /\b(?:(?:is|are|was|were|remains?) (?:still )?(?:ongoing|on-going|under ?way|in progress|in hand)|work continues|is still (?:waiting|working))\b/i,
    "in_progress",
  ],
  [
    /\b(?:(?:has|have|had) (?:now |since )?(?:been )?(?:completed|closed|circulated|sent|done|actioned|provided|shared|discharged)|(?:was|were) (?:now )?(?:completed|closed|circulated|sent|actioned|discharged|provided))\b/i,
    "complete",
  ],
];

/** What a sentence says of how an earlier action stands, wherever in it; null where it says nothing. */
export function statusWithin(words: string): FollowUpState | null {
  return WITHIN.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** An earlier action and what was said of it, parted where a status begins: “Action 3 … – Complete. Sent on 4 May”. */
export function partedAtStatus(words: string): { action: string; said: string; state: FollowUpState | null } | null {
  for (const cut of words.slice(0, 1_500).matchAll(CUT)) {
    const said = words.slice(cut.index + cut[0].length).trim();
    const status = cut.index > 2 ? statusIn(said) : null;
    if (status)
      return { action: words.slice(0, cut.index).trim(), said: said.replace(/[)\]]$/, ""), state: status.state };
  }
  return null;
}
