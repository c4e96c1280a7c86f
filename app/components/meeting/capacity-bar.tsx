import { isOver, type Load } from "#app/domain/agenda-item/minutes-planned.ts";

const WIDTH = 200;
const HEIGHT = 14;

/** How full a meeting is, for the eye only: the words beside it say it. Red and hatched when over. */
export function CapacityBar({ load, id }: { load: Load; id: string }) {
  const over = isOver(load);
  const share = load.available > 0 ? Math.min(1, load.planned / load.available) : 0;
  const hatch = `hatch-${id}`;
  return (
    <svg
      className={`app-capacity${over ? " app-capacity--over" : ""}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {over ? (
        <defs>
          <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="app-capacity__hatch-ground" width="8" height="8" />
            <rect className="app-capacity__hatch-line" width="3" height="8" />
          </pattern>
        </defs>
      ) : null}
      <rect className="app-capacity__room" x="1" y="1" width={WIDTH - 2} height={HEIGHT - 2} />
      <rect
        className={over ? "app-capacity__over" : "app-capacity__used"}
        x="1"
        y="1"
        width={Math.round((WIDTH - 2) * share)}
        height={HEIGHT - 2}
        fill={over ? `url(#${hatch})` : undefined}
      />
    </svg>
  );
}
