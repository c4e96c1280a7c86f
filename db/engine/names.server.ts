import { CamelCasePlugin } from "kysely";

/** Names in code are those of the database, said as Kysely's own plugin says them; the plugin itself walks every row. */
class Names extends CamelCasePlugin {
  inDatabase(name: string): string {
    return this.snakeCase(name);
  }

  inCode(name: string): string {
    return this.camelCase(name);
  }
}

const names = new Names();

/** What a column of the database is called in code: `meets_on` is `meetsOn`. */
export function nameInCode(column: string): string {
  return names.inCode(column);
}

/** What a name of code is called in the database: `meetsOn` is `meets_on`. */
export function nameInDatabase(name: string): string {
  return names.inDatabase(name);
}
