import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { Language } from "#app/words/language.ts";
import { sayIn } from "#app/words/say.ts";

/** What happens to a theme once it has been sent, in order: who looks at it, who decides, and roughly when. */
export function nextSteps(
  body: { bodyName: string; chairName: string | null; nextMeetingOn: IsoDate | null },
  language: Language = "en",
): string[] {
  const say = sayIn(language);
  const { bodyName, chairName, nextMeetingOn } = body;
  const when = nextMeetingOn
    ? say("suggest.nextMeeting", { body: bodyName, day: dateText(nextMeetingOn, language) })
    : say("suggest.noMeeting", { body: bodyName });
  return [
    say("suggest.checked"),
    chairName ? say("suggest.decidedBy", { chair: chairName }) : say("suggest.decided"),
    say("suggest.placed", { when }),
  ];
}
