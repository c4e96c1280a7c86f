import { weekdayDateText } from "#app/domain/calendar.ts";
import { chainText, type ChainLink } from "#app/domain/deadline/chain.ts";
import { deadlinePath } from "#app/domain/deadline/keys.ts";
import { DeadlineDay } from "#app/components/deadline/deadline-day.tsx";
import { DeadlineTag } from "#app/components/deadline/deadline-tag.tsx";

/** The dates of a meeting in order, each with how it stands and a link to its working. */
export function MeetingChain({ chain }: { chain: readonly ChainLink[] }) {
  return (
    <ol className="govuk-list app-chain">
      {chain.map((link) =>
        link.kind === "meeting" ? (
          <li key="meeting" className="app-chain__link app-chain__link--meeting">
            <strong>Meeting</strong>
            <span className="app-chain__day">{weekdayDateText(link.on)}</span>
          </li>
        ) : (
          <li key={link.deadline.key} className="app-chain__link">
            <a className="govuk-link" href={deadlinePath(link.deadline.body.slug, link.deadline.key)}>
              {chainText(link.deadline)}
            </a>
            <span className="app-chain__day">
              <DeadlineDay
                on={link.deadline.on}
                atTime={link.deadline.atTime}
                better={link.deadline.worked.known ? link.deadline.worked.better : null}
                about={link.deadline.worked.known ? link.deadline.worked.about : null}
              />
            </span>
            <span>
              <DeadlineTag standing={link.deadline.standing} />
            </span>
          </li>
        ),
      )}
    </ol>
  );
}
