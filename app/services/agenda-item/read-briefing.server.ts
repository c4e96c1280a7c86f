import type { Briefing } from "#app/domain/paper/briefing-note.ts";
import { exemptLine } from "#app/domain/agenda/exempt.ts";
import { isOpenFollowUp } from "#app/domain/follow-up/state-sets.ts";
import { FORMAT_LABELS } from "#app/domain/formats.ts";
import { outstandingLine } from "#app/domain/paper/programme-report.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { listFollowUpsOf } from "#app/services/follow-up/list-follow-ups-of.server.ts";
import { readItem, type ItemPage } from "./read-item.server.ts";
import { readTheme } from "#app/services/theme/read-theme.server.ts";
import { cameBefore } from "./items-before.server.ts";

/**
 * The briefing note on an item for those with a part in its body: what its page
 * says, and what came before. Undefined where the actor does not see the item.
 * Officers' notes are not in it.
 */
export async function readBriefing(db: Db, actor: Actor, itemId: number): Promise<Briefing | undefined> {
  const page = await readItem(db, actor, itemId);
  if (!page) return undefined;
  const { item } = page;
  const theme = item.themeId === null ? undefined : await readTheme(db, actor, item.themeId);
  const followUps = await listFollowUpsOf(db, actor, theme ? { themeId: theme.id } : { itemIds: [itemId] });
  return {
    body: item.bodyName,
    item: itemOf(item),
    private: whyPrivate(item),
    theme: theme
      ? {
          reference: theme.reference,
          href: `/themes/${theme.reference}`,
          title: theme.title,
          why: theme.whyItMatters,
          outcomeSought: theme.desiredOutcome,
        }
      : null,
    lines: page.lines.map(({ text }) => text),
    questions: page.questions.map((question) => ({
      text: question.text,
      to: question.addresseeTitle ?? question.addresseeWords,
      asker: question.askerName ?? question.askerWords,
    })),
    attendees: page.witnesses,
    before: theme ? await cameBefore(db, theme.id, itemId) : [],
    owed: followUps.filter(({ state }) => isOpenFollowUp(state)).map(outstandingLine),
    today: actor.today,
  };
}

function itemOf(item: ItemPage["item"]): Briefing["item"] {
  const { meetingId, meetsOn, dateBasis } = item;
  return {
    reference: item.reference,
    href: `/items/${item.reference}`,
    title: item.title,
    purpose: item.purpose,
    formatWords: FORMAT_LABELS[item.format],
    minutes: item.minutes,
    leadMember: item.leadName ?? "",
    reportAuthor: item.reportAuthor,
    expectedOutcome: item.expectedOutcome,
    meeting:
      meetingId === null || meetsOn === null
        ? null
        : { href: `/meetings/${reference("meeting", meetingId)}`, meetsOn, dateBasis },
  };
}

function whyPrivate(item: ItemPage["item"]): string {
  if (item.part === "part_2") return `${exemptLine(item.exemptParagraph, item.jurisdiction)}.`;
  return item.themeSensitiveSinceAt === null ? "" : "Its theme is marked as sensitive.";
}
