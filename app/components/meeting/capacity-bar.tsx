import { barOf, type Load } from "#app/domain/agenda-item/minutes-planned.ts";

const WIDTH = 200;
const HEIGHT = 14;
const INSIDE = WIDTH - 2;

/** How full a meeting is, for the eye only: the words beside it say it. Hatched what is asked for, red what goes over. */
export function CapacityBar({ load, id }: { load: Load; id: string }) {
  const { firm, soft, over, end } = barOf(load);
  const parts = [
    { key: "used", from: 0, share: firm, hatch: null },
    { key: "asked", from: firm, share: soft, hatch: `asked-${id}` },
    { key: "over", from: end, share: over, hatch: `over-${id}` },
  ].filter(({ share }) => share > 0);
  return (
    <svg
      className="app-capacity"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        {parts.map(({ key, hatch }) =>
          hatch === null ? null : (
            <pattern
              key={key}
              id={hatch}
              width="8"
              height="8"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className="app-capacity__ground" width="8" height="8" />
              <rect className={`app-capacity__line app-capacity__line--${key}`} width="3" height="8" />
            </pattern>
          ),
        )}
      </defs>
      <rect className="app-capacity__room" x="1" y="1" width={INSIDE} height={HEIGHT - 2} />
      {parts.map(({ key, from, share, hatch }) => (
        <rect
          key={key}
          className={`app-capacity__${key}`}
          x={rounded(1 + INSIDE * from)}
          y="1"
          width={rounded(INSIDE * share)}
          height={HEIGHT - 2}
          fill={hatch === null ? undefined : `url(#${hatch})`}
        />
      ))}
      {over > 0 ? (
        <rect className="app-capacity__end" x={rounded(INSIDE * end)} y="0" width="3" height={HEIGHT} />
      ) : null}
    </svg>
  );
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
