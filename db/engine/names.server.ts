import { CamelCasePlugin, SqliteQueryCompiler } from "kysely";

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

/** Compiles queries, with each name as the database spells it. What stands in raw SQL stays as it was written. */
export class NamingCompiler extends SqliteQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return super.sanitizeIdentifier(names.inDatabase(identifier));
  }
}
