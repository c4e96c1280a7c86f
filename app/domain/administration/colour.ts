/** A colour as it is typed, "#00565B" or "00565b", as it is kept; undefined where it is none. */
export function colourOf(typed: string): string | undefined {
  const digits = /^#?([0-9a-f]{6})$/i.exec(typed.trim())?.[1];
  return digits === undefined ? undefined : `#${digits.toLowerCase()}`;
}

/** How strongly white letters stand out from the colour, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastWithWhite(colour: string): number {
  return 1.05 / (luminanceOf(colour) + 0.05);
}

/** The colour, so much of the way to black: 0 leaves it, 1 is black. */
export function darkened(colour: string, by: number): string {
  const parts = channelsOf(colour).map((channel) => Math.round(channel * (1 - by)));
  return `#${parts.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance (WCAG 2.2, "relative luminance"). */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
