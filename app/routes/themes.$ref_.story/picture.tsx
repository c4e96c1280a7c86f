import { entryDay } from "#app/domain/story/entry.ts";
import { STORY_KINDS, STORY_MARK_LIST, STORY_MARKS, type StoryMark } from "#app/domain/story/kinds.ts";
import type { StoryChapter } from "#app/domain/story/tell-story.ts";
import { PICTURE_WIDTH, type PictureMark, type StoryPicture } from "#app/domain/story/picture.ts";

type Props = { picture: StoryPicture; words: string; chapters: readonly StoryChapter[]; title: string };

/** The thread as a picture: a lane for each body, time from left to right, four shapes; and the entries of this page as a table. */
export function Picture({ picture, words, chapters, title }: Props) {
  return (
    <figure className="app-picture">
      <div className="app-scroll-x" role="region" aria-label="Picture of the story" tabIndex={0}>
        <svg
          className="app-picture__svg"
          viewBox={`0 0 ${PICTURE_WIDTH} ${picture.height}`}
          width={PICTURE_WIDTH}
          height={picture.height}
          role="img"
          aria-labelledby="picture-title picture-desc"
        >
          <title id="picture-title">{`The story of ${title}`}</title>
          <desc id="picture-desc">{words}</desc>
          {picture.years.map((year) => (
            <g key={year.words}>
              <line className="app-picture__year" x1={year.x} y1="0" x2={year.x} y2={picture.height - 20} />
              <text className="app-picture__words" x={year.x + 3} y={picture.height - 6}>
                {year.words}
              </text>
            </g>
          ))}
          {picture.steps.map((step, index) => (
            <line className="app-picture__step" key={index} {...step} />
          ))}
          {picture.lanes.map((lane) => (
            <g key={lane.name}>
              <text className="app-picture__lane" x="4" y={lane.y}>
                {lane.name}
              </text>
              <line className="app-picture__ground" x1="0" y1={lane.bottom} x2={PICTURE_WIDTH} y2={lane.bottom} />
              {lane.marks.map((mark) => (
                <Shape key={`${mark.x}-${mark.y}`} {...mark} />
              ))}
            </g>
          ))}
        </svg>
      </div>
      <figcaption>
        <Legend />
        <AsTable chapters={chapters} />
      </figcaption>
    </figure>
  );
}

function Shape({ x, y, mark }: PictureMark) {
  const className = `app-picture__mark app-picture__mark--${mark}`;
  if (mark === "choosing") return <circle className={className} cx={x} cy={y} r="5.5" />;
  if (mark === "meeting") return <rect className={className} x={x - 5} y={y - 5} width="10" height="10" />;
  if (mark === "question")
    return <polygon className={className} points={`${x},${y - 6} ${x + 6},${y + 5} ${x - 6},${y + 5}`} />;
  return <polygon className={className} points={`${x},${y - 7} ${x + 7},${y} ${x},${y + 7} ${x - 7},${y}`} />;
}

function Legend() {
  return (
    <ul className="app-picture__legend">
      {STORY_MARK_LIST.map((mark: StoryMark) => (
        <li key={mark}>
          <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
            <Shape x={9} y={9} mark={mark} />
          </svg>{" "}
          {STORY_MARKS[mark]}
        </li>
      ))}
    </ul>
  );
}

function AsTable({ chapters }: Pick<Props, "chapters">) {
  const entries = chapters.flatMap((chapter) => chapter.entries);
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">See this as a table</span>
      </summary>
      <div className="app-scroll-x" role="region" aria-label="The story as a table" tabIndex={0}>
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-visually-hidden">What happened, oldest first</caption>
          <thead className="govuk-table__head">
            <tr>
              {["Date", "Body", "What"].map((label) => (
                <th key={label} scope="col" className="govuk-table__header">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {entries.map((entry, index) => (
              <tr key={index} className="govuk-table__row">
                <td className="govuk-table__cell app-nowrap">{entryDay(entry)}</td>
                <td className="govuk-table__cell">{entry.body.name}</td>
                <td className="govuk-table__cell">{STORY_KINDS[entry.kind].words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
