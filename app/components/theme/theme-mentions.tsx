import { meetingDay, type DateBasis } from "#app/domain/meeting/day.ts";
import { reference } from "#app/domain/references.ts";

export type Mention = {
  id: number;
  words: string;
  itemId: number;
  itemTitle: string;
  meetingId: number | null;
  meetsOn: string | null;
  dateBasis: DateBasis | null;
  bodyName: string;
};

/** Where a theme was said: the words, the item and the meeting each was under. */
export function ThemeMentions({ mentions }: { mentions: readonly Mention[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {mentions.map((mention) => (
        <li key={mention.id}>
          {mention.words ? `${mention.words} ` : null}
          <a className="govuk-link" href={`/items/${reference("item", mention.itemId)}`}>
            {mention.itemTitle}
          </a>
          , {mention.bodyName}
          {mention.meetsOn && mention.meetingId ? (
            <>
              ,{" "}
              <a className="govuk-link" href={`/meetings/${reference("meeting", mention.meetingId)}`}>
                {meetingDay(mention)}
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
