import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOMS: Record<string, string> = { "#app/": "app/", "#db/": "db/", "#tests/": "tests/" };

/** The source files under these folders, as paths from the top of the house. */
export function sourceFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => join(folder, path))
      .filter((path) => /\.(?:ts|tsx)$/.test(path)),
  );
}

/** The house's own files that a file imports, types included. */
export function importsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  const names = [...text.matchAll(/\b(?:from|import)\s*\(?\s*["']([#.][^"']+)["']/g)].map(([, name = ""]) => name);
  return names.map((name) => {
    const room = Object.keys(ROOMS).find((start) => name.startsWith(start));
    const found = room ? ROOMS[room] + name.slice(room.length) : join(dirname(path), name);
    return found.replace(/\?.*$/, "");
  });
}

/** The first circle of imports found, as the files in order; undefined where there is none. */
export function findCircle(files: string[], imports: (path: string) => string[]): string[] | undefined {
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path) || !files.includes(path)) return undefined;
    for (const next of imports(path)) {
      const circle = walk(next, [...trail, path]);
      if (circle) return circle;
    }
    done.add(path);
    return undefined;
  };
  for (const file of files) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return undefined;
}
