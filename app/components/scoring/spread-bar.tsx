const WIDTH = 6;
const HEIGHT = 20;

/** How many scorers gave each total, lowest first, for the eye only: the words beside it say the range. */
export function SpreadBar({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  return (
    <svg
      className="app-spread"
      viewBox={`0 0 ${counts.length * WIDTH} ${HEIGHT}`}
      width={counts.length * WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <rect className="app-spread__ground" x="0" y={HEIGHT - 1} width={counts.length * WIDTH} height="1" />
      {counts.map((count, total) => {
        const height = Math.round((count / most) * (HEIGHT - 2));
        return (
          <rect
            className="app-spread__bar"
            key={total}
            x={total * WIDTH + 1}
            y={HEIGHT - height}
            width={WIDTH - 2}
            height={height}
          />
        );
      })}
    </svg>
  );
}
