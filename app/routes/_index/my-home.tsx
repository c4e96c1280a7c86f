import type { SerializeFrom } from "@remix-run/node";
import { NotLawfulNote } from "#app/components/meeting/not-lawful-note.tsx";
import { Deeds, Heading } from "#app/components/page-parts.tsx";
import { count } from "#app/domain/event/particulars.ts";
import { allowed } from "#app/domain/verdict.ts";
import type { Home } from "#app/services/home/read-home.server.ts";
import { ChairHome } from "./chair-home.tsx";
import { Counts, Work } from "./desk.tsx";
import { DueAndLateSection } from "./due-and-late.tsx";
import { MemberHome } from "./member-home.tsx";
import { NextMeetingPanel } from "./next-meeting.tsx";

/** What needs the reader now, by each part they have; the next meeting beside it. */
export function MyHome({ home }: { home: SerializeFrom<Home> }) {
  const { chair, desk, member, administrator, settingUp } = home;
  const hasPart = Boolean(chair ?? desk ?? member);
  return (
    <div data-in-place={chair ? "" : undefined}>
      <div className="app-home-head">
        <div>
          <Heading caption={home.name}>{headingOf(home)}</Heading>
        </div>
        {home.hasNoBody || chair ? null : <Propose />}
      </div>
      {home.unlawful.map((meeting) => (
        <NotLawfulNote key={meeting.reference} unlawful={meeting.unlawful} of={meeting.bodyName} />
      ))}
      {home.hasNoBody ? <FirstBody /> : null}
      {settingUp.length > 0 ? <SettingUp bodies={settingUp} /> : null}
      {desk ? <Counts counts={desk.counts} /> : null}
      <div className={hasPart ? "app-home" : undefined}>
        <div>
          {chair ? (
            <>
              <ChairHome chair={chair} />
              <Propose />
            </>
          ) : null}
          {desk ? <Work desk={desk} lately={home.lately} /> : null}
          {hasPart && !desk ? <DueAndLateSection due={home.due} /> : null}
          {member ? <MemberHome member={member} /> : null}
          {administrator ? <Administration /> : null}
          {hasPart || administrator ? null : (
            <p className="govuk-body">
              You have no role in any body at present. An administrator can give you one; until then you can read what
              is published in the{" "}
              <a className="govuk-link" href="/programmes">
                work programmes
              </a>
              .
            </p>
          )}
        </div>
        {hasPart ? (
          <aside className="app-home__side" aria-label="Next meeting">
            <NextMeetingPanel next={home.next} />
          </aside>
        ) : null}
      </div>
    </div>
  );
}

/** What the page comes down to: the decisions of a chair first. */
export function headingOf({ chair, desk, member }: Pick<SerializeFrom<Home>, "chair" | "desk" | "member">): string {
  if (chair && chair.count > 0) return `${count(chair.count, "decision")} for you`;
  if (chair && chair.decidedToday.length > 0) return "You are done";
  if (desk) return "Your desk";
  return chair || member ? "What is asked of you" : "What needs your attention";
}

/** What is open to everybody; below the decisions of who decides. */
function Propose() {
  return <Deeds offers={[{ href: "/themes/new", words: "Propose a theme", verdict: allowed }]} label="Start here" />;
}

/** Where there is no body yet, nothing can be proposed or planned: what comes first, and what after it. */
function FirstBody() {
  return (
    <section>
      <h2 className="govuk-heading-m">Start here</h2>
      <p className="govuk-body">
        There is no panel or committee yet. Set up the first one; then you are led step by step: its people, standing
        items, meetings, last year, this year’s programme and open follow-ups.
      </p>
      <Deeds offers={[{ href: "/admin/bodies/new", words: "Set up the first body", verdict: allowed }]} label="Start" />
    </section>
  );
}

function SettingUp({ bodies }: { bodies: Home["settingUp"] }) {
  return (
    <section>
      <h2 className="govuk-heading-m">Move in</h2>
      <p className="govuk-body">Bring in what is there already, step by step. Each step can be skipped.</p>
      <ul className="app-tasks">
        {bodies.map(({ slug, name, words }) => (
          <li key={slug} className="app-tasks__item">
            <a className="govuk-link app-tasks__link" href={`/bodies/${slug}/first-steps`}>
              {name}
            </a>
            <p className="app-tasks__note">{words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ADMINISTRATION = [
  { href: "/admin/people", words: "People and invitations" },
  { href: "/admin/bodies", words: "Bodies, memberships and standing items" },
];

function Administration() {
  return (
    <section>
      <h2 className="govuk-heading-m">As administrator</h2>
      <ul className="app-tasks">
        {ADMINISTRATION.map(({ href, words }) => (
          <li key={href} className="app-tasks__item">
            <a className="govuk-link app-tasks__link" href={href}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
