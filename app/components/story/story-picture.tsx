import { Card } from "#app/components/card.tsx";
import { Label, Say, Twin, useSay } from "#app/components/say.tsx";
import {
  PICTURE_MARK_LIST,
  PICTURE_MARKS,
  PICTURE_WIDTH,
  pictureWords,
  type PictureMark,
  type StoryPicture,
} from "#app/domain/story/picture.ts";

/** A story's meetings drawn where there is room, and as a list where there is not. */
export function StoryPictureCard({ picture, of, more }: { picture: StoryPicture | null; of: string; more?: string }) {
  if (!picture) return null;
  return (
    <Card id="picture" title={picture.title}>
      <Drawn picture={picture} of={of} />
      <ol className="govuk-list app-span-list">
        {picture.lanes.map(({ name, years, words }) => (
          <li key={name} className="app-span-list__one">
            <strong>{years}</strong>
            <span>
              <Twin en={name} />: {words}
            </span>
          </li>
        ))}
      </ol>
      {more ? (
        <p className="govuk-body">
          <a className="govuk-link" href={more}>
            <Say of="theme.wholeStory" />
          </a>
        </p>
      ) : null}
    </Card>
  );
}

function Drawn({ picture, of }: { picture: StoryPicture; of: string }) {
  const say = useSay();
  const { height, lanes, years, thread, today } = picture;
  return (
    <div className="app-span">
      <svg
        className="app-span__svg"
        viewBox={`0 0 ${PICTURE_WIDTH} ${height}`}
        role="img"
        aria-labelledby="picture-title"
        aria-describedby="picture-desc"
        focusable="false"
      >
        <title id="picture-title">{say("story.meetingsOn", { title: of })}</title>
        <desc id="picture-desc">{pictureWords(picture)}</desc>
        {years.map((year) => (
          <g key={year.words}>
            <line className="app-span__grid" x1={year.x} x2={year.x} y1="18" y2={height - 26} />
            <text className="app-span__soft" x={year.x} y={height - 8} textAnchor="middle">
              {year.words}
            </text>
          </g>
        ))}
        {lanes.map(({ name, short, y }) => (
          <g key={name}>
            <line className="app-span__grid" x1="0" x2={PICTURE_WIDTH} y1={y} y2={y} />
            <text x="0" y={y - 12}>
              {short}
            </text>
          </g>
        ))}
        <polyline className="app-span__thread" points={thread.map(({ x, y }) => `${x},${y}`).join(" ")} />
        {today === null ? null : (
          <>
            <line className="app-span__today" x1={today} x2={today} y1="18" y2={height - 26} />
            <text x={today} y="12" textAnchor="middle">
              {say("calendar.today")}
            </text>
          </>
        )}
        {lanes.flatMap(({ name, marks }) => marks.map((mark) => <Shape key={`${name} ${mark.on}`} {...mark} />))}
      </svg>
      <ul className="app-year__key">
        {PICTURE_MARK_LIST.map((mark) => (
          <li key={mark}>
            <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
              <Shape x={9} y={9} mark={mark} />
            </svg>
            <Label of={PICTURE_MARKS[mark]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Shape({ x, y, mark }: { x: number; y: number; mark: PictureMark }) {
  const className = `app-span__mark app-span__mark--${mark}`;
  if (mark === "recommended") {
    return <polygon className={className} points={`${x},${y - 8} ${x + 8},${y} ${x},${y + 8} ${x - 8},${y}`} />;
  }
  return <circle className={className} cx={x} cy={y} r="6" />;
}
