export type FoundForm = { action: string | undefined; fields: Record<string, string | string[]> };

/** The POST forms of a page but for the sign-out button, with what a browser would send untouched. */
export function formsOn(html: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, tag]) => attribute(tag ?? "", "method")?.toLowerCase() === "post")
    .map(([, tag, inside]) => ({ action: attribute(tag ?? "", "action"), fields: fieldsIn(inside ?? "") }))
    .filter((form) => form.action !== "/sign-out");
}

/** The form posted to `action`, or the page's first. */
export function formOn(html: string, action?: string): FoundForm | undefined {
  return formsOn(html).find((form) => action === undefined || form.action === action);
}

/** The fields of a page's form as a person might fill them: every empty one with something plausible. */
export function filledForm(html: string, action: string): Record<string, string | string[]> | undefined {
  const form = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].find(
    ([, tag = ""]) => /post/i.test(attribute(tag, "method") ?? "") && attribute(tag, "action") === action,
  );
  if (!form) return undefined;
  const inside = form[2] ?? "";
  const fields = fieldsIn(inside);
  for (const [, tag = ""] of inside.matchAll(/<(?:input|textarea)\b([^>]*)>/g)) {
    const name = attribute(tag, "name");
    const type = attribute(tag, "type") ?? "text";
    if (!name || type === "hidden" || type === "checkbox") continue;
    if (type === "radio") fields[name] ??= attribute(tag, "value") ?? "";
    else if (!fields[name]) fields[name] = PLAUSIBLE[attribute(tag, "inputmode") ?? type] ?? "For a good reason";
  }
  for (const [, tag = "", options = ""] of inside.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const name = attribute(tag, "name");
    const values = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, option = ""]) => attribute(option, "value"));
    if (name && !fields[name]) fields[name] = values.find((value) => value) ?? "";
  }
  return fields;
}

const PLAUSIBLE: Record<string, string> = {
  number: "30",
  numeric: "3",
  date: "2027-03-01",
  time: "10:00",
  email: "somebody@example.test",
  url: "https://example.test/",
};

function fieldsIn(html: string): Record<string, string | string[]> {
  const fields: Record<string, string[]> = {};
  const keep = (name: string | undefined, value: string) => {
    if (name) (fields[name] ??= []).push(value);
  };
  for (const [, tag = ""] of html.matchAll(/<input\b([^>]*)>/g)) {
    const type = attribute(tag, "type") ?? "text";
    if (type === "submit" || type === "button") continue;
    if ((type === "checkbox" || type === "radio") && !/\schecked\b/.test(tag)) continue;
    keep(attribute(tag, "name"), attribute(tag, "value") ?? "");
  }
  for (const [, tag = "", text = ""] of html.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g))
    keep(attribute(tag, "name"), decoded(text));
  for (const [, tag = "", inside = ""] of html.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g))
    keep(attribute(tag, "name"), chosenIn(inside));
  return Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}

function chosenIn(options: string): string {
  const tags = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, tag = ""]) => tag);
  const chosen = tags.find((tag) => /\sselected\b/.test(tag)) ?? tags[0] ?? "";
  return attribute(chosen, "value") ?? "";
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag)?.[1];
  return value === undefined ? undefined : decoded(value);
}

const ENTITIES: Record<string, string> = {
  "&quot;": '"',
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

function decoded(text: string): string {
  return text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
