import type { YearMark } from "#app/domain/programme/year-picture.ts";

const RADIUS = 5.5;

/** The shape of one mark of the year: full, a ring, half full, a broken ring. It reads without its colour. */
export function YearMarkShape({ mark, x, y }: { mark: YearMark; x: number; y: number }) {
  return (
    <>
      <circle className={`app-year__mark app-year__mark--${mark}`} cx={x} cy={y} r={RADIUS} />
      {mark === "awaiting" ? (
        <path className="app-year__half" d={`M${x} ${y - RADIUS}A${RADIUS} ${RADIUS} 0 0 0 ${x} ${y + RADIUS}Z`} />
      ) : null}
    </>
  );
}
