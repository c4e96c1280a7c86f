import type { Part } from "#app/domain/agenda/parts.ts";
import { offersOf, type Offer } from "#app/domain/deed.ts";
import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { isThemePublished } from "#app/domain/programme/publishable.ts";
import type { Reader } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { allOf, allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { FOLLOW_UP_PUBLISHING_DEEDS, RECORD_DEEDS } from "./deeds.ts";

type Published = { publishedOn: IsoDate | null };

/** How a published record stands against the working one. */
export type Standing = Published & { isChanged: boolean; rows: number };

type Held = { bodyId: number; state: MeetingState };

/** Whether the actor may publish what came of a meeting at all: when it was held. What there is to tell is another question. */
function mayTellOf(meeting: Held, actor: Reader): Verdict {
  return allOf(
    mayByRole(RECORD_DEEDS.publish_record, actor, meeting.bodyId),
    meeting.state === "held"
      ? allowed
      : refused("state", "You cannot publish its record yet: record the meeting as held first."),
  );
}

/** Whether the actor may publish what came of a meeting: when it was held, and there is something new to tell. */
export function mayPublishRecord(meeting: Held, standing: Standing, actor: Reader): Verdict {
  return allOf(
    mayTellOf(meeting, actor),
    standing.rows > 0 || standing.publishedOn !== null
      ? allowed
      : refused(
          "state",
          "There is nothing to publish yet: no outcome or answer is recorded for an item that the public may see.",
        ),
    isNews(standing),
  );
}

/** Whether the actor may take back what was published of a meeting. */
export function mayUnpublishRecord(meeting: { bodyId: number }, standing: Published, actor: Reader): Verdict {
  return allOf(
    mayByRole(RECORD_DEEDS.unpublish_record, actor, meeting.bodyId),
    isOut(standing, "Nothing from this meeting's record is published."),
  );
}

/** Publishing its record is offered once the meeting was held: its page says whether there is news. To stop, while it is published. */
export function recordOffers(meeting: Held & Published & { id: number }, actor: Reader): Offer[] {
  const isOutNow = meeting.publishedOn !== null;
  return offersOf(RECORD_DEEDS, {
    home: `/meetings/${reference("meeting", meeting.id)}`,
    may: (deed) =>
      deed === "publish_record" ? mayTellOf(meeting, actor) : mayUnpublishRecord(meeting, meeting, actor),
    isOffered: (deed) => meeting.state === "held" && (deed === "publish_record" || isOutNow),
  }).map((offer, at) => (at === 0 && isOutNow ? { ...offer, words: "Publish the record again" } : offer));
}

/** What publishing a follow-up hangs on: itself, its theme and its item. */
export type FollowUpToPublish = {
  bodyId: number;
  sensitiveSinceAt: string | null;
  /** The part in which its item is taken; null where it belongs to none. */
  part: Part | null;
  theme: {
    state: ThemeState;
    sensitiveSinceAt: string | null;
    wasPublished: boolean;
    /** Taken in part II and nowhere in public. */
    isOnlyExempt: boolean;
  } | null;
};

/** Whether the actor may publish a follow-up: not one that is sensitive, or whose theme readers may not know of. */
export function mayPublishFollowUp(
  followUp: FollowUpToPublish,
  standing: Omit<Standing, "rows">,
  actor: Reader,
): Verdict {
  return allOf(
    mayByRole(FOLLOW_UP_PUBLISHING_DEEDS.publish_follow_up, actor, followUp.bodyId),
    followUp.sensitiveSinceAt === null && (followUp.theme?.sensitiveSinceAt ?? null) === null
      ? allowed
      : refused("state", "You cannot publish it: it is, or its theme is, marked as sensitive."),
    followUp.theme === null || isThemePublished(followUp.theme, followUp.theme.wasPublished)
      ? allowed
      : refused("state", "You cannot publish it yet: its theme is not public."),
    followUp.part === "part_2"
      ? refused("state", "You cannot publish it: the item that it came from is exempt.")
      : allowed,
    followUp.theme?.isOnlyExempt
      ? refused("state", "You cannot publish it: its theme is taken in part II of the agenda alone, and is exempt.")
      : allowed,
    isNews(standing),
  );
}

/** Whether the actor may stop publishing a follow-up. */
export function mayUnpublishFollowUp(followUp: { bodyId: number }, standing: Published, actor: Reader): Verdict {
  return allOf(
    mayByRole(FOLLOW_UP_PUBLISHING_DEEDS.unpublish_follow_up, actor, followUp.bodyId),
    isOut(standing, "This follow-up is not published."),
  );
}

/** What may be done to put a follow-up before the public, and to stop publishing what is out. */
export function followUpPublishingOffers(
  id: number,
  followUp: FollowUpToPublish,
  standing: Omit<Standing, "rows">,
  actor: Reader,
): Offer[] {
  const home = `/follow-ups/${reference("follow_up", id)}`;
  const { publish_follow_up: publish, unpublish_follow_up: stop } = FOLLOW_UP_PUBLISHING_DEEDS;
  const isPublished = standing.publishedOn !== null;
  const publishing = {
    href: `${home}/${publish.path}`,
    words: isPublished ? "Publish what has changed" : publish.label,
    verdict: mayPublishFollowUp(followUp, standing, actor),
  };
  if (!isPublished) return [publishing];
  const verdict = mayUnpublishFollowUp(followUp, standing, actor);
  return [publishing, { href: `${home}/${stop.path}`, words: stop.label, verdict }];
}

function isNews({ publishedOn, isChanged }: Omit<Standing, "rows">): Verdict {
  if (publishedOn === null || isChanged) return allowed;
  return refused(
    "state",
    `Nothing has changed since it was published on ${dateText(publishedOn)}, so there is nothing to publish.`,
  );
}

function isOut({ publishedOn }: Published, because: string): Verdict {
  return publishedOn === null ? refused("state", because) : allowed;
}
