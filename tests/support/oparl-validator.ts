import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import addFormats from "ajv-formats";

export type OparlObject = Record<string, unknown> & { id: string; type: string };
type Property = {
  type: string;
  schema?: string;
  references?: string;
  items?: { schema?: string; format?: string };
};
type Schema = { title: string; properties: Record<string, Property> };

const FOLDER = new URL("./oparl-schema/", import.meta.url);

/** Checks objects against the schemas of OParl 1.1, and finds the addresses that they lead to, as its own validator does. */
export class OparlValidator {
  readonly #schemas = new Map<string, Schema>();
  readonly #ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });

  constructor() {
    addFormats(this.#ajv);
    this.#ajv.addFormat("url", (text) => URL.canParse(text) && /^https?:/.test(text));
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".json"))) {
      const schema = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Schema;
      this.#schemas.set(schema.title, schema);
      this.#ajv.addSchema(schema, schema.title);
    }
  }

  /** What is wrong with an object and those inside it. A deleted one need say no more than that. */
  problemsOf(object: OparlObject): string[] {
    const title = /^https:\/\/schema\.oparl\.org\/1\.1\/(\w+)$/.exec(object.type)?.[1] ?? "";
    const schema = this.#schemas.get(title);
    if (!schema) return [`${object.id}: ${object.type} is no type`];
    const marks = ["created", "modified"].filter((name) => typeof object[name] !== "string");
    const missing = marks.map((name) => `${object.id}: ${name} is missing`);
    if (object.deleted === true) return missing;
    const validate = this.#ajv.getSchema(title);
    const wrong = validate?.(object) ? [] : (validate?.errors ?? []);
    const unknown = Object.keys(object).filter((name) => !(name in schema.properties));
    return [
      ...missing,
      ...wrong.map((error) => `${object.id}${error.instancePath}: ${error.message}`),
      ...unknown.map((name) => `${object.id}: ${name} is not of ${title}`),
      ...this.insideOf(object).flatMap((inside) => this.problemsOf(inside)),
    ];
  }

  /** The objects that stand inside this one. */
  insideOf(object: OparlObject): OparlObject[] {
    return this.#entries(object).flatMap(([property, value]) => {
      if (property.type === "object" && property.schema) return [value as OparlObject];
      const isList = property.type === "array" && property.items?.schema && Array.isArray(value);
      return isList ? (value as OparlObject[]) : [];
    });
  }

  /** The lists and the objects that this one names by their addresses. */
  addressesIn(object: OparlObject): { lists: string[]; objects: string[] } {
    const named = this.#entries(object).filter(([property]) => property.references !== undefined);
    const of = (list: boolean) =>
      named
        .filter(([property]) => (property.references === "externalList") === list)
        .flatMap(([, value]) => (Array.isArray(value) ? (value as string[]) : [value as string]));
    return { lists: of(true), objects: of(false) };
  }

  #entries(object: OparlObject): [Property, unknown][] {
    const schema = this.#schemas.get(object.type.split("/").at(-1) ?? "");
    return Object.entries(object).flatMap(([name, value]): [Property, unknown][] => {
      const property = schema?.properties[name];
      return property && value !== null ? [[property, value]] : [];
    });
  }
}
