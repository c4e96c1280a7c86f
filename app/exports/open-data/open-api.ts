import { z } from "zod";
import { OPEN_LISTS, OPEN_LIST_NAMES, type OpenListName } from "./lists.ts";
import { GoneShape, ProblemShape } from "./shapes.ts";

export const API_PATH = "/api/v1";

type Json = { [name: string]: unknown };

/** The document of the interface (OpenAPI 3.1), with its shapes made from those that answers are checked by. */
export function openApiDocument(origin: string): Json {
  return {
    openapi: "3.1.1",
    info: {
      title: "Scrutiny Planner: what is published",
      version: "1.0.0",
      summary: "Bodies, programmes, meetings, agendas, themes, questions and what came of them, as they are published.",
      description: DESCRIPTION,
    },
    servers: [{ url: origin + API_PATH }],
    paths: Object.fromEntries(OPEN_LIST_NAMES.flatMap((list) => pathsOf(list))),
    components: { schemas: schemas(), parameters: PARAMETERS, responses: RESPONSES },
  };
}

const DESCRIPTION =
  "Needs no key. Lists are in the order in which records last changed. To keep a copy, read `next` until there is none, " +
  "keep `later`, and ask there again: it answers what changed or went since, and nothing is missed.";

function pathsOf(list: OpenListName): [string, Json][] {
  const { name } = OPEN_LISTS[list];
  const object = { anyOf: [schemaRef(name), schemaRef("Gone")] };
  return [
    [
      `/${list}`,
      {
        get: {
          operationId: `list${name}`,
          summary: `The list of ${list.replace("-", " ")}`,
          parameters: Object.keys(PARAMETERS)
            .filter((one) => one !== "id")
            .map((one) => ({ $ref: `#/components/parameters/${one}` })),
          responses: { "200": answer("A page of the list.", listSchema(object)), ...refusals("400", "404", "429") },
        },
      },
    ],
    [
      `/${list}/{id}`,
      {
        get: {
          operationId: `get${name}`,
          summary: `One of the ${list.replace("-", " ")}`,
          parameters: [{ $ref: "#/components/parameters/id" }],
          responses: {
            "200": answer("The record as it is published.", schemaRef(name)),
            "410": answer("It was published and is no longer.", schemaRef("Gone")),
            ...refusals("404", "429"),
          },
        },
      },
    ],
  ];
}

function answer(description: string, schema: Json): Json {
  return { description, headers: HEADERS, content: { "application/json": { schema } } };
}

const HEADERS = {
  ETag: { schema: { type: "string" }, description: "Asked again with If-None-Match, what has not changed is a 304." },
  "Last-Modified": { schema: { type: "string" }, description: "When the latest of it changed." },
  "RateLimit-Policy": { schema: { type: "string" }, description: "How often one address may ask." },
};

function refusals(...statuses: (keyof typeof REFUSALS)[]): Json {
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${REFUSALS[status]}` }]));
}

const REFUSALS = { "400": "Malformed", "404": "NotFound", "429": "TooOften" } as const;

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: schemaRef("Problem") } },
});

const RESPONSES = {
  Malformed: problem("Something in the address cannot be meant."),
  NotFound: problem("There is no such thing here."),
  TooOften: {
    ...problem("This address asks too often."),
    headers: {
      "Retry-After": { schema: { type: "integer" }, description: "In how many seconds to ask again." },
      RateLimit: { schema: { type: "string" }, description: "What is left, and until when." },
    },
  },
};

const PARAMETERS = {
  id: { name: "id", in: "path", required: true, schema: { type: "string" } },
  limit: {
    name: "limit",
    in: "query",
    description: "How many at most.",
    schema: { type: "integer", minimum: 1, maximum: 200, default: 100 },
  },
  after: {
    name: "after",
    in: "query",
    description: "The place from which to read on: take it from `links`, its form is not promised.",
    schema: { type: "string" },
  },
  modified_since: {
    name: "modified_since",
    in: "query",
    description: "Only what changed or went since then; what was being written in the minute before is told too.",
    schema: { type: "string", format: "date-time" },
  },
  body: {
    name: "body",
    in: "query",
    description: "Only what is of this body, by its short name.",
    schema: { type: "string" },
  },
};

function listSchema(object: Json): Json {
  return {
    type: "object",
    required: ["data", "links"],
    additionalProperties: false,
    properties: {
      data: { type: "array", items: object },
      links: {
        type: "object",
        required: ["self", "next", "later"],
        additionalProperties: false,
        properties: {
          self: { type: "string", format: "uri" },
          next: { type: ["string", "null"], format: "uri", description: "The rest of the list; null at its end." },
          later: { type: "string", format: "uri", description: "Where to ask later for what has changed since." },
        },
      },
    },
  };
}

function schemas(): Json {
  const named: [string, z.ZodType][] = [
    ...OPEN_LIST_NAMES.map((list): [string, z.ZodType] => [OPEN_LISTS[list].name, OPEN_LISTS[list].shape]),
    ["Gone", GoneShape],
    ["Problem", ProblemShape],
  ];
  return Object.fromEntries(named.map(([name, shape]) => [name, schemaOf(shape)]));
}

/** A shape as JSON Schema, without the dialect that the document says for all of them. */
function schemaOf(shape: z.ZodType): Json {
  const schema: Json = z.toJSONSchema(shape, { target: "draft-2020-12" });
  delete schema.$schema;
  return schema;
}

function schemaRef(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}
