/** What somebody does who does what they promised: by themselves … */
export const ACTS =
  "provide|circulate|send|share|check|look|follow|report|bring|write|confirm|raise|arrange|examine|explore|investigate|find|let|come|return|contact|feed|supply|forward|distribute|take|consider|update|monitor|keep|review|liaise|speak|meet|ask|pursue|discuss|respond|reply|answer|submit|prepare|produce|publish|republish|organise|set|establish|include|add|attend|invite|clarify|email|e-mail|inform|notify|advise|seek|work|draft|amend|develop|evaluate|present|pick|get|chase|visit|ensure|convene|issue|request|refer|progress|obtain|upload|place|put|endeavour|roll|hold|collate|research|remind|commission|gather|collect|compile|identify|re-?visit|try|support|engage|call|table|circularise|recirculate|resend|re-send|escalate|query|press|lobby|schedule|make";
/** … and done by whoever it falls to. */
export const DONE =
  "circulated|provided|brought|sent|shared|published|republished|reported|invited|organised|arranged|disseminated|submitted|presented|forwarded|distributed|added|followed up|raised|reviewed|kept|monitored|fed back|taken (?:away|back|up|forward|to)|contacted|updated|looked (?:into|at)|investigated|convened|issued|supplied|made available|revisited|set up|established|drafted|tabled|uploaded|placed on|emailed|answered|responded to|clarified|checked|chased|given|written|prepared|produced|passed on|passed to|explored|scheduled|considered (?:at|by) (?:the|a|an|its) (?:\\w+ ){0,3}meeting|discussed (?:at|with)|confirmed (?:to|by|after|outside|in writing)|included (?:in|on|as|within) (?:the|a|an|future)";
const MANNER =
  "(?:also |then |now |therefore |further |continue to |look to |need to |be able to |be happy to |aim to |seek to |try to |endeavour to |work to |be |personally |again |subsequently |instead |shortly |separately |once \\w+ |\\w+ly )*";

/** Ways of promising, surest first; the group is the verb and what follows. */
export const PROMISED_TO =
  /\b(?:agreed|undertook|ha[sd] undertaken|(?<!\b(?:was|were|be|been|are|is) )offered|promised|(?<!\b(?:is|are|was|were|remains|remained|fully) )committed|volunteered|pledged|had (?:also )?agreed|has agreed|was happy|were happy|(?<=^[A-Z]{2,4} )happy|would be happy|is trying to commit|gave (?:an|his|her|their) (?:undertaking|assurance|commitment)) to (?!(?:the|a|an|be|this|that|these|note|approve|endorse|receive|accept|adopt|defer|appoint|elect|support|agree|recommend|take part)\b)(\p{L}+)/iu;
export const WILL_ACT = new RegExp(
  `(?:\\b(?:would|will|shall)|(?<=\\b(?:s?he|they|we|I))[’'](?:d|ll)) ${MANNER}(${ACTS}|(?:reviewing|monitoring|working|writing|meeting|visiting|attending|looking|providing|publishing|contacting))\\b`,
  "i",
);
export const WILL_BE_DONE = new RegExp(
  `\\b(?:would|will|shall|to|should) ${MANNER}(?:continue to )?be (?:re-?)?(?:\\w+ly )?(${DONE})\\b`,
  "i",
);
/** “A plan would come before the Committee in December.” */
export const WILL_COME =
  /\b(?:would|will) (?:then |also |now )?(?:come|go|return|report|be coming|be going) (?:back )?(?:to|before) (?:the |this |a |an |our |its )?(?:\w+ ){0,3}?(?:panel|committee|sub-committee|commission|board|meeting|members|cabinet|council|authority|group|scrutiny)\b/i;
/** Words that leave something to be done without saying who promised it. */
export const LEFT_TO_DO: readonly RegExp[] = [
  /\b(?:outside|outwith) (?:of )?(?:the|this) (?:meeting|committee)\b/i,
  /\b(?:there is|there was) a (?:clear )?(?:plan|commitment|intention) to\b/i,
  /\b(?:need|needs|needed|remain|remains) to be (?:reviewed|resolved|addressed|clarified|confirmed|followed up|investigated|updated)\b/i,
  /\b(?:suggested|proposed) that .{3,160}\b(?:could|should|might|may|be) (?:be )?(?:explored|considered|reviewed|investigated|looked|included|added|invited|written|sent|provided|circulated|asked|contacted)\b/i,
  /\b(?:feels?|felt|suggested|recommended) that .{2,80}\bshould (?:continue to|consider|look|work|engage|provide|write|review)\b/i,
  /\bexpects? (?:the )?.{3,90} to (?:liaise|work|report|provide|review|ensure|deliver|publish|complete)\b/i,
  /\b(?:trying|committed|committing) to (?:commit(?:ting)? to )?(?:leaving|keeping|ensuring|providing|publishing|reviewing|reporting)\b/i,
  /\bongoing (?:piece of )?work to (?:ensure|develop|improve|build|review)\b/i,
  /\b(?:is|are) (?:currently )?(?:establishing|setting up|working (?:through|on)|developing|drafting|preparing|producing) (?:a|an|the)\b.{2,120}\b(?:group|plan|approach|strategy|policy|report|review|protocol|framework|guide|guidance|paper|programme)\b/i,
  /\b(?:review|audit|survey|evaluation|assessment|consultation|inspection|exercise|inquiry)\b.{0,60}\b(?:would|will) be (?:undertaken|carried out|conducted|completed|commissioned)\b/i,
  /\bit (?:is|was) hoped that\b/i,
  /\b(?:this|it|these|that|they) could be (?:provided|added|shared|circulated|included|sent|looked (?:at|into))\b/i,
  /\b(?:ambition|intention|plan) to\b/i,
  /\bplan for .{3,80} to be (?:fully )?(?:complete|completed|in place|finished)\b/i,
];
/** Words that say something will be by a day: worth following where they say when. */
export const WILL_BE_BY =
  /\b(?:would|will|shall|is to|are to|(?<!\b(?:was|were) )due to) (?:\w+ly )?(?:be |have )?(?:re-?)?(?:completed?|published|republished|in place|finished|finali[sz]ed|launched|reported|reviewed|rolled out|implemented|delivered|brought up to date|available|ready|updated|submitted|considered|presented|concluded?|cascade|go live|introduced)\b/i;
/** Somebody is asked for something that is not answered there and then. */
export const REQUESTED: readonly RegExp[] = [
  /(?<!\b(?:had|has|have|was|were|be|been|is|are) )\basked for (?:the )?[^,.;:?]{2,80}? to be \p{Ll}+/iu,
  /(?<!\b(?:had|has|have|was|were|be|been|is|are) )\b(?:asked|requested) (?:that|for it to be|for (?:a|an|further|more|additional|some|copies|details|information|data|sight|the (?:figures|data|report|details|information|slides|presentation|breakdown|list|numbers?|results|minutes|terms))\b)/i,
  /(?<!\b(?:had|has|have|was|were|be|been|is|are|as) )\brequested (?:a|an|further|more|additional|some|copies|details|information|data|sight|updates?|regular|the (?:figures|data|report|details|information|slides|presentation)|to (?:see|receive|be (?:provided|kept|given|sent)))\b/i,
  /(?<!\b(?:had|has|have|was|were|be|been|is|are) )\b(?:asked|urged|requested|invited|encouraged|pressed|called on|called upon) (?:the )?([^,.;]{2,70}?) to (?!(?:the|an?|his|her|their|note|consider|comment|speak|introduce|present|explain|approve|take|join|leave|put|sign|declare|address|ask)\b)\p{Ll}+/iu,
  /\b(?:would (?:like|welcome|appreciate|be grateful for|find it (?:helpful|useful) to (?:have|receive|see)|wish) (?:to (?:see (?:a|an|the|further|more)\b|receive|have (?:a|an|the|further|more)\b)|a|an|further|more|regular|sight of)|wished to (?:see|receive))\b/i,
];
export const NO_PROMISE =
  /\b(?:would|will) (?:not|never)\b|\b(?:would|will) (?:have (?:been|had)|mean|require|need(?! to (?:provide|send|check))|help|depend|cost|allow|enable|result|lead|affect|impact|remain|become)\b|^(?:if|should|unless|were|had)\b|\bmeet (?:again|next)\b|\bnext (?:\w+ )?meeting (?:will|would)\b|\bwould (?:be )?(?:beneficial|helpful|useful|better|required|needed|necessary|difficult|possible)\b/i;
