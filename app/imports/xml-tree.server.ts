import { Parser } from "saxen";
import type { XmlNode } from "#app/domain/brought-meetings/moderngov.ts";
import { CannotRead } from "./cannot-read.ts";
import { MOST_DEPTH, MOST_TAG, MOST_TAGS } from "./limits.ts";

const CUT = "It is cut off or damaged: save the answer of ModernGov again, whole.";
const ODD = "It is made in a way that cannot be read here: save the answer of ModernGov as it comes.";
const TYPED = "It holds an XML document type, which ModernGov does not send. It was not opened.";

/**
 * An XML file as a tree, read once from end to end. No entity but the five of XML and characters by number is opened,
 * nothing is fetched; a document type, tags that are very long, very deep or very many are refused.
 */
export function xmlTree(xml: string): XmlNode {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new CannotRead(TYPED);
  requireShortTags(xml);
  const root: XmlNode = { name: "", text: "", children: [] };
  const open = [root];
  let left = MOST_TAGS;
  const top = () => open[open.length - 1] ?? root;
  const parser = new Parser();
  parser.on("openTag", (name, attributes, decode) => {
    if (--left < 0 || open.length > MOST_DEPTH) throw new CannotRead(ODD);
    const given = Object.entries(attributes());
    const children = given.map(([key, value]) => ({ name: plain(key), text: decode(value), children: [] }));
    const node = { name: plain(name), text: "", children };
    top().children.push(node);
    open.push(node);
  });
  parser.on("closeTag", () => void open.pop());
  parser.on("text", (text, decode) => void (top().text += decode(text)));
  parser.on("cdata", (text) => void (top().text += text));
  parser.on("attention", () => {
    throw new CannotRead(TYPED);
  });
  parser.on("error", () => {
    throw new CannotRead(CUT);
  });
  parser.on("warn", () => {});
  parser.parse(xml);
  return root;
}

/** A parser may go through the attributes of one tag again and again. */
function requireShortTags(xml: string): void {
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) {
    if (xml.startsWith("<![CDATA[", at) || xml.startsWith("<!--", at)) {
      const end = xml.indexOf(xml[at + 2] === "[" ? "]]>" : "-->", at);
      if (end < 0) throw new CannotRead(CUT);
      at = end;
      continue;
    }
    const end = xml.indexOf(">", at);
    if (end < 0) throw new CannotRead(CUT);
    if (end - at > MOST_TAG) throw new CannotRead(ODD);
    at = end;
  }
}

function plain(name: string): string {
  return (name.split(":").at(-1) ?? name).toLowerCase();
}
