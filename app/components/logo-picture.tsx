import type { Logo } from "#app/domain/administration/council.ts";

/** The council's logo, on white whatever stands around it. The name is always written beside it. */
export function LogoPicture({ logo: { href, width, height, words } }: { logo: Logo }) {
  return <img className="app-logo" src={href} alt={words} width={width} height={height} />;
}
