import { dateText } from "#app/domain/calendar.ts";
import { AWAITING_RECORD } from "#app/domain/programme/happened.ts";
import type { ProgrammeReport } from "#app/domain/paper/programme-report.ts";
import type { PublishedProgrammeView } from "#app/domain/programme/view.ts";
import type { Language } from "#app/words/language.ts";
import { outstandingPart } from "./outstanding-part.ts";
import { bullets, heading, link, paragraphs, part, text, type Block, type Paper, type Words } from "./paper.ts";
import { inShort } from "./report-in-short.ts";
import { considered, itemTable, laterMeeting, nextMeeting, notRecorded, whatHappened, why } from "./report-meetings.ts";
import { yearWordsIn } from "#app/domain/municipal-year.ts";
import { spokenIn, type Spoken } from "./spoken.ts";

/** The work programme report: what is next, what comes later and why, what changed, and what is still owed. */
export function programmeReport(report: ProgrammeReport, language: Language = "en"): Paper {
  const { programme, arranged, working } = report;
  const { body, from } = programme;
  const spoken = spokenIn(language);
  const { say, label } = spoken;
  const day = dateText(from.publishedOn, language);
  const title = say("programme.year", { year: yearWordsIn(language, from.yearWords) });
  const about = { title, body: body.name, day };
  return {
    language,
    body: body.name,
    title,
    subject: working ? say("programmeReport.subjectWorking", about) : say("programmeReport.subject", about),
    notice: working ? `${say("papers.workingCopy", { day })} ${working.stateWords}` : null,
    blocks: [
      ...(working ? [] : [text(say("programmeReport.publishedOn", { day, number: from.releaseNumber }))]),
      ...paragraphs(programme.introduction),
      ...part(say("programmeReport.inShort"), bullets(inShort(report, spoken))),
      heading(2, say("programme.next")),
      ...nextMeeting(arranged.next, report, spoken),
      ...part(
        say("programme.later"),
        arranged.later.flatMap((meeting) => laterMeeting(meeting, report, spoken)),
      ),
      ...part(
        say("programmeReport.notScheduled"),
        itemTable(say("programmeReport.withoutMeeting"), arranged.toBeSet, why, spoken),
      ),
      ...part(
        say("moves.deferred"),
        itemTable(say("programmeReport.deferredItems"), arranged.deferred, whatHappened, spoken),
      ),
      ...part(
        say("moves.withdrawn"),
        itemTable(say("programmeReport.withdrawnItems"), arranged.withdrawn, whatHappened, spoken),
      ),
      ...whatChanged(programme, working !== null, spoken),
      ...waiting(report, spoken),
      ...part(say("programmeReport.themesAlone"), themeTable(programme.themes, spoken)),
      ...part(
        label(AWAITING_RECORD),
        arranged.notRecorded.flatMap((meeting) => notRecorded(meeting, spoken)),
      ),
      ...part(say("programmeReport.considered"), considered(arranged.past, spoken)),
      ...outstandingPart(report.followUps, spoken),
      ...leftOut(report, spoken),
    ],
  };
}

function themeTable(themes: PublishedProgrammeView["themes"], { say, label, own }: Spoken): Block[] {
  if (themes.length === 0) return [];
  const columns = [
    { label: say("papers.theme"), share: 5 },
    { label: say("programmeReport.state"), share: 2 },
    { label: say("papers.why"), share: 7 },
  ];
  const rows = themes.map((theme): Words[] => [
    link(own(theme.title, theme.titleCy), theme.href),
    label(theme.stateWords),
    own(theme.why, theme.whyCy).trim(),
  ]);
  return [{ kind: "table", caption: say("programmeReport.themesChosen"), columns, rows }];
}

function whatChanged({ from, changes, note }: PublishedProgrammeView, isWorking: boolean, { say }: Spoken): Block[] {
  const last = isWorking ? from.releaseNumber - 1 : from.releaseNumber;
  if (isWorking && last === 0) return part(say("programme.whatChanged"), [text(say("programmeReport.neverPublished"))]);
  const title = isWorking ? say("programmeReport.changedSince", { number: last }) : say("programme.whatChanged");
  const said = [...paragraphs(note), ...bullets(changes)];
  return part(title, said.length === 0 && isWorking ? [text(say("programmeReport.nothingSeen"))] : said);
}

function waiting({ working }: ProgrammeReport, { say, linked }: Spoken): Block[] {
  const rows = working?.waiting ?? [];
  return part(
    say("programmeReport.waiting"),
    bullets(rows.map(({ reference, href, title }) => linked("programmeReport.waitsOn", { reference, title }, href))),
  );
}

function leftOut({ working, programme }: ProgrammeReport, { say, linked }: Spoken): Block[] {
  const count = working?.leftOut ?? 0;
  if (count === 0) return [];
  const words = linked("programmeReport.leftOut", { count }, programme.from.href);
  return part(say("programmeReport.notHere"), [text(words)]);
}
