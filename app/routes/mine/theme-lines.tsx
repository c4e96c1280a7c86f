import { ThemeTag } from "#app/components/theme/theme-tag.tsx";
import { THEME_STATES } from "#app/domain/theme/states.ts";
import type { Mine } from "#app/services/home/read-mine.server.ts";
import { ProposedTable } from "./proposed-table.tsx";
import { RecordLink } from "#app/components/record-link.tsx";

type Line = Mine["proposed"][number];

/** Themes with where each stands, why where the answer was no, and the meetings it is on. */
export function ThemeLines({ themes, caption, empty }: { themes: readonly Line[]; caption: string; empty?: string }) {
  if (themes.length === 0) return empty ? <p className="govuk-body">{empty}</p> : null;
  return (
    <ProposedTable
      caption={caption}
      what="Theme"
      rows={themes}
      name={(theme) => <ThemeCell theme={theme} />}
      state={({ state }) => <ThemeTag state={state} />}
      meaning={(theme) => <Meaning theme={theme} />}
    />
  );
}

function ThemeCell({ theme }: { theme: Line }) {
  return (
    <>
      <RecordLink to="/themes" reference={theme.reference}>
        {theme.title}
      </RecordLink>
      <br />
      <span className="app-list__reference">{theme.body}</span>
    </>
  );
}

function Meaning({ theme }: { theme: Line }) {
  return (
    <>
      {theme.sentBack ? "It was sent back." : THEME_STATES[theme.state].hint}
      {theme.reason ? ` Reason: ${theme.reason}` : ""}
      {theme.sentBack ? (
        <>
          {" "}
          <a className="govuk-link" href={`/themes/${theme.reference}/amendment`}>
            Amend {theme.reference} and send it again
          </a>
        </>
      ) : null}
      {theme.meetings.length > 0 ? " Meetings: " : ""}
      {theme.meetings.map((meeting, index) => (
        <span key={meeting.reference}>
          {index > 0 ? ", " : ""}
          <a className="govuk-link" href={`/meetings/${meeting.reference}`}>
            {meeting.words}
          </a>
        </span>
      ))}
    </>
  );
}
