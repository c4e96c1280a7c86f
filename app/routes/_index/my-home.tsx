import type { SerializeFrom } from "@remix-run/node";
import { NotLawfulNote } from "#app/components/meeting/not-lawful-note.tsx";
import { Deeds, Heading } from "#app/components/page-parts.tsx";
import { count } from "#app/domain/event/particulars.ts";
import { allowed } from "#app/domain/verdict.ts";
import type { Home } from "#app/services/home/read-home.server.ts";
import { ChairHome } from "./chair-home.tsx";
import { Counts, Work, WorkRows } from "./desk.tsx";
import { LatePanel } from "./late-panel.tsx";
import { ForYou, Proposals } from "./member-home.tsx";
import { NextMeetingPanel } from "./next-meeting.tsx";
import { YearPanel } from "./year-panel.tsx";

/** What needs the reader now, by each part they have; the next meeting beside it. */
export function MyHome({ home }: { home: SerializeFrom<Home> }) {
  const { chair, desk, member, settingUp } = home;
  const hasPart = Boolean(chair ?? desk ?? member);
  const unlawful = home.unlawful.map((meeting) => (
    <NotLawfulNote key={meeting.reference} unlawful={meeting.unlawful} of={meeting.bodyName} />
  ));
  return (
    <div className="app-home-page" data-in-place={chair ? "" : undefined}>
      <div className="app-home-head">
        <div>
          <Heading caption={home.day}>{headingOf(home)}</Heading>
        </div>
        {home.hasNoBody || chair ? null : <Start planner={home.year?.home ?? null} />}
      </div>
      {chair ? null : unlawful}
      {home.hasNoBody ? <FirstBody /> : null}
      {settingUp.length > 0 ? <SettingUp bodies={settingUp} /> : null}
      {desk ? <Counts counts={desk.counts} /> : null}
      <div className={hasPart ? "app-home" : undefined}>
        <div>
          {chair ? (
            <>
              <ChairHome chair={chair} />
              {unlawful}
            </>
          ) : null}
          {desk ? <Work desk={desk} lately={home.lately} /> : null}
          {member && (!chair || member.rows.length > 0) ? <ForYou rows={member.rows} /> : null}
          {member && !chair ? <Proposals member={member} /> : null}
          {home.administrator ? <ForAdministrator rows={home.administrator} isAll={!hasPart} /> : null}
          {hasPart || home.administrator ? null : <NoPart />}
        </div>
        {hasPart ? (
          <aside aria-label="What comes next">
            <NextMeetingPanel next={home.next} />
            <LatePanel late={home.late} />
            {home.year ? <YearPanel year={home.year} /> : null}
            {chair ? <Start planner={null} /> : null}
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

/** What is begun from home; below the decisions of who decides. */
function Start({ planner }: { planner: string | null }) {
  const offers = [
    { href: "/themes/new", words: "Propose a theme", verdict: allowed },
    ...(planner ? [{ href: `${planner}/planner`, words: "Open the planner", verdict: allowed }] : []),
  ];
  return <Deeds offers={offers} label="Start here" />;
}

/** What needs an administrator; where they have no other part, also that nothing does. */
function ForAdministrator({
  rows,
  isAll,
}: {
  rows: NonNullable<SerializeFrom<Home>["administrator"]>;
  isAll: boolean;
}) {
  if (rows.length === 0 && !isAll) return null;
  return (
    <section className="app-work" aria-labelledby="administrator">
      <h2 className="app-work__head" id="administrator">
        As administrator
      </h2>
      {rows.length === 0 ? (
        <p className="app-work__none">
          Nothing needs you. <a href="/admin/people">People</a>, <a href="/admin/bodies">bodies</a> and the rest are
          under <a href="/admin">Administration</a>.
        </p>
      ) : null}
      <WorkRows rows={rows} />
    </section>
  );
}

function NoPart() {
  return (
    <p className="govuk-body">
      You have no role in any body at present. An administrator can give you one; until then you can read what is
      published in the{" "}
      <a className="govuk-link" href="/programmes">
        work programmes
      </a>
      .
    </p>
  );
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
