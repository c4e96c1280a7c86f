import { Card } from "#app/components/card.tsx";
import { PartPages } from "#app/components/part-pages.tsx";
import { RecordLink } from "#app/components/public-record/published-parts.tsx";
import { Say, useSay } from "#app/components/say.tsx";
import type { Paged } from "#app/domain/pages.ts";
import type { MeetingInShort } from "#app/domain/programme/public-page.ts";
import type { PublishedLink } from "#app/domain/programme/view.ts";
import { MeetingsInShort } from "./meetings-in-short.tsx";

type Props = { meetings: readonly MeetingInShort[]; waiting: Paged<PublishedLink>; here: string };

/** The meetings after the next and what is on each; then what still waits for a day. */
export function LaterMeetings({ meetings, waiting, here }: Props) {
  const say = useSay();
  if (meetings.length + waiting.total === 0) return null;
  return (
    <Card id="later" title={<Say of="programme.later" />}>
      <MeetingsInShort meetings={meetings}>
        {waiting.total > 0 ? (
          <li className="app-later__one">
            <h3 className="govuk-heading-s govuk-!-margin-bottom-0" id="to-be-set">
              <Say of="programme.noDate" />
            </h3>
            <ul className="govuk-list govuk-!-margin-bottom-0">
              {waiting.rows.map((to) => (
                <li key={to.reference}>
                  <RecordLink to={to} />
                </li>
              ))}
            </ul>
            <PartPages of={waiting} here={here} part="to-be-set" title={say("programme.noDate")} />
          </li>
        ) : null}
      </MeetingsInShort>
    </Card>
  );
}
