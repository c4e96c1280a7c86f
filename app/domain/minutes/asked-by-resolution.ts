import type { FollowUpKind } from "#app/domain/follow-up/states.ts";
import { dueIn } from "./due-said.ts";
import { isOwner, ownerIn } from "./owner-said.ts";
import type { FollowUpFound } from "./proposal.ts";
import type { Part, Resolution } from "./resolutions.ts";
import type { Section } from "./sections.ts";

const ASKED =
  /\b(?:be|is|are|was|were) (?:formally )?(?:asked|requested|invited|instructed|urged|tasked|encouraged|directed|required|recommended)\b/i;
const ASKED_WHOM =
  /^(?:that )?(?:the )?(.{2,90}?) (?:be|is|are|was|were) (?:formally )?(?:asked|requested|invited|instructed|urged|tasked|encouraged|directed|required|recommended) to\b/i;
const WOULD_ACT =
  /^(?:(?:it was|the \S+(?: \S+){0,4}) (?:agreed|resolved|recommended) )?(?:that )?(?:the )?(.{2,90}?) (?:would|will|should|shall|to|must) (?:also )?(?!the\b|an?\b|its\b|their\b|be (?:noted|agreed|approved|elected|appointed|endorsed|received|accepted|adopted|confirmed)\b|note\b|have\b|like\b)(\p{Ll}+)/iu;
const DELIVERED =
  /\b(?:be|to be) (?:re-?)?(?:circulated|provided|brought|submitted|presented|sent|shared|added|included|arranged|established|set up|convened|written|reported|reviewed|published|prepared|scheduled|placed|forwarded|organised|undertaken|carried out|produced|updated|monitored|raised|drafted|invited|amended|investigated|explored|developed|contacted|requested|obtained|sought|considered (?:at|by|in)|put to|drawn up|fed back|made available|supplied|issued)\b|\b(?:meeting|session|event|workshop|seminar|visit|briefing) be held\b/i;
const WRITES =
  /^(?:that )?(?:the )?(.{2,80}?) (?:write|writes|report|reports|provide|provides|circulate|circulates|prepare|prepares|investigate|explore|review|arrange|contact|liaise|consult|invite|submit|present|bring|send|share|develop|produce|consider|ensure|seek|obtain|meet|monitor|work|continue|set up|establish|draft|update|undertake|identify|publish|convene|raise|press|lobby|ask|request)s? (?=\p{Ll}|the\b|to\b|back\b|a\b|with\b|all\b|\p{Lu})/iu;
const TO_DO =
  /^(?:that )?(?:to )(?:write|request|ask|invite|establish|set up|hold|arrange|seek|convene|bring|circulate|contact|obtain|receive (?:a|an|further|regular|quarterly|updates?|the next)|commission|raise|submit|send|instruct|add|include|review|explore|refer)\b/i;
const ASKING =
  /^(?:asking|requesting|inviting|urging|writing to|understanding|scrutiny of|scrutinising|whether|exploring|reviewing|identifying|ensuring|seeking|considering|working with|establishing)\b/i;
const ONLY_DECIDED =
  /\bbe (?:noted|received|approved|agreed|endorsed|accepted|adopted|elected|re-elected|appointed|signed|confirmed|taken as read|excluded|thanked|deferred|welcomed|supported|delegated)\b|\bexclu(?:de|sion of) the (?:press|public)|\bpress and public be\b|\b(?:as a|a) (?:correct|accurate|true)\b|^(?:that )?(?:the |to )?(?:\p{L}+ ){0,4}?(?:notes?|noted|approves?|approved|endorses?|agrees? the|receives? the|accepts?|elects?|appoints?|thanks?|welcomes?|supports?)\b/iu;

/** “requests that …”, “to ask the Chair to …”: what is asked, and of whom, comes after. */
const ASKS_FIRST =
  /^(?:(?:it was|we|the \S+(?: \S+){0,3}) (?:agreed|resolved) )?(?:that )?(?:the (?:panel|committee|board) )?(?:to )?(?:request(?:s|ed)?|ask(?:s|ed)?|invite[sd]?|recommend(?:s|ed)?|urge[sd]?|instruct(?:s|ed)?|calls? on) (?:that )?(?=(?:the |that |\p{Lu}|officers|members))/iu;

/** The parts of what was resolved that ask somebody to do something: each is a follow-up of its own. */
export function askedByResolutions(section: Section, resolutions: readonly Resolution[]): FollowUpFound[] {
  return resolutions.flatMap((resolution) =>
    resolution.parts
      .filter((part) => asksToAct(part.text, resolution))
      .map((part) => followUpOf(section, resolution, part)),
  );
}

function asksToAct(text: string, { recommends, labelled }: Resolution): boolean {
  if (text.length < 12) return false;
  if (ASKS_FIRST.test(text)) return true;
  if (ASKED.test(text) || DELIVERED.test(text)) return !/^(?:that )?the (?:minutes|meeting) be\b/i.test(text);
  if (recommends && labelled) return true;
  if (ONLY_DECIDED.test(text)) return false;
  if (recommends) return ASKING.test(text) || /\bthat\b/.test(text);
  const would = WOULD_ACT.exec(lastThat(text));
  if (would?.[1] && isOwner(would[1]) && !/^(?:panel|committee|sub-committee|board|members)$/i.test(would[1]))
    return true;
  const writes = labelled ? WRITES.exec(text) : null;
  return (
    (!!writes?.[1] && isOwner(writes[1])) || TO_DO.test(text.replace(/^.{0,80}?\b(?:agreed|resolved) (?=to )/i, ""))
  );
}

function followUpOf(section: Section, resolution: Resolution, { text, passage }: Part): FollowUpFound {
  return {
    kind: "follow_up",
    key: `follow_up-${passage.start}`,
    passage,
    because: resolution.recommends
      ? "It is one of the recommendations that were made."
      : "It is a part of what was resolved, and asks somebody to do something.",
    itemKey: section.head ? section.key : null,
    followUpKind: kindOf(text, resolution.recommends),
    wording: text,
    number: "",
    owner: ownerOf(text, resolution),
    due: dueIn(text),
    labelled: resolution.labelled,
    also: [],
  };
}

/** “That the report be noted, and that the Partnership be asked to …”: who is asked stands in the last of them. */
function lastThat(text: string): string {
  const agreed = /\bit was (?:also |then )?agreed (?=that )/i.exec(text);
  if (agreed && agreed.index > 0) return text.slice(agreed.index + agreed[0].length);
  const at = text.lastIndexOf(" and that ");
  return at > 0 && ASKED.test(text.slice(at)) ? text.slice(at + " and ".length) : text;
}

/** What is asked for so: a recommendation, something to be sent or found out, or something to be done. */
export function kindOf(text: string, recommends: boolean): FollowUpKind {
  if (recommends || /^(?:that )?(?:to )?recommends?\b|\bbe recommended to\b/i.test(text)) return "recommendation";
  return /\b(?:provide|report|update|information|details|figures|data|briefing)\b/i.test(text) && ASKED.test(text)
    ? "information_request"
    : "action";
}

/** Who is asked to act, in the words used; `to` is whom the whole is for, where the words name nobody. */
export function ownerOf(text: string, { to }: Pick<Resolution, "to">): string {
  if (ASKING.test(text) && !/^(?:asking|requesting|inviting|urging)/i.test(text)) return to;
  const asking = /^asking (?:the |relevant )?(.{2,60}?) (?:whether|if|to|when|how|about|for)\b/i.exec(text);
  if (asking?.[1] && isOwner(asking[1])) return asking[1];
  const plain = lastThat(text).replace(ASKS_FIRST, "");
  for (const pattern of [ASKED_WHOM, WRITES, WOULD_ACT]) {
    const who =
      pattern
        .exec(plain)?.[1]
        ?.replace(/^(?:that )?(?:the )?/i, "")
        .replace(/ to$/, "") ?? "";
    if (who && isOwner(who) && !/\bbe\b/.test(who)) return who;
  }
  const [, leading = ""] =
    plain === lastThat(text)
      ? []
      : (/^(?:the )?((?:officers|members|\p{Lu}[\p{L}’-]*)(?: (?:for|of|and|the|\p{Lu}[\p{L}’-]*))*)/u.exec(plain) ??
        []);
  if (leading !== "" && isOwner(leading)) return leading;
  return ownerIn(plain.replace(/^that /i, "")).owner || to.replace(/^the /i, "");
}
