import type { CustomTypesConfig } from "pg";

/** The numbers of PostgreSQL's own types (`pg_type`). */
const BOOLEAN = 16;
const BIGINT = 20;
const NUMERIC = 1700;
const JSON_TYPES = [114, 3802];

type Parser = (value: string) => unknown;

const PARSERS = new Map<number, Parser>([
  [BOOLEAN, (value) => (value === "t" ? 1 : 0)],
  [BIGINT, Number],
  [NUMERIC, Number],
  ...JSON_TYPES.map((type): [number, Parser] => [type, (value) => value]),
]);

/** Values as SQLite gives them: numbers as numbers, what is true as 1, JSON as its text. */
export function typeParsers(others: CustomTypesConfig): CustomTypesConfig {
  return {
    getTypeParser: ((type: number, format: never) =>
      PARSERS.get(type) ?? others.getTypeParser(type, format)) as CustomTypesConfig["getTypeParser"],
  };
}
