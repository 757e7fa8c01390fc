import { isDeepStrictEqual } from "node:util";
import type { Schema } from "@tiptap/pm/model";
import type { Doc } from "./document";
import { storable } from "./storable";

export const documentLimits = { depth: 12, nodes: 20_000, characters: 400_000 };

export type CheckedDocument = { ok: true; document: Doc } | { ok: false; reason: string };

/**
 * Checks untrusted JSON against a closed schema with ProseMirror's own model.
 * Unknown nodes, marks and attributes, unsafe links, twin block ids and documents
 * over `documentLimits` are refused, each with a reason fit to show.
 */
export function checkDocument(schema: Schema, json: unknown): CheckedDocument {
  const oversize = measure(json);
  if (oversize) return refuse(oversize);
  try {
    const tidy = tidied(json);
    const node = schema.nodeFromJSON(tidy);
    if (node.type !== schema.topNodeType) return refuse("the text is not a whole document");
    node.check();
    // ProseMirror's attributes have no prototype, which neither a comparison nor React takes for plain.
    const document: Doc = JSON.parse(JSON.stringify(node.toJSON()));
    if (!isDeepStrictEqual(document, tidy)) {
      return refuse("the text has an attribute that a brief does not know");
    }
    const twin = twinId(document);
    if (twin) return refuse(`two blocks share the id ${twin}`);
    return { ok: true, document };
  } catch (error) {
    return refuse(error instanceof RangeError ? error.message : "the text is not a document");
  }
}

function refuse(reason: string): CheckedDocument {
  return { ok: false, reason };
}

/** Why a value is too deep or too long to be parsed at all; walks without recursion, so depth cannot break it. */
function measure(json: unknown): string | undefined {
  let nodes = 0;
  let characters = 0;
  const waiting: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === "string") characters += value.length;
    if (characters > documentLimits.characters) return "the text is too long";
    if (typeof value !== "object" || value === null) continue;
    if (++nodes > documentLimits.nodes * 4) return "the text has too many parts";
    // Each level of the document is an object inside a `content` array.
    if (depth > documentLimits.depth * 2) return "the text is nested too deeply";
    for (const child of Object.values(value)) waiting.push({ value: child, depth: depth + 1 });
  }
}

/**
 * The same JSON as ProseMirror writes it and a database can keep it: without the `content: []`
 * and `marks: []` that some writers send, with texts that can be stored.
 */
function tidied(json: unknown): unknown {
  if (typeof json === "string") return storable(json);
  if (Array.isArray(json)) return json.map(tidied);
  if (typeof json !== "object" || json === null) return json;
  const entries = Object.entries(json)
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => [key, tidied(value)]);
  return Object.fromEntries(entries);
}

function twinId(document: Doc): string | undefined {
  const seen = new Set<string>();
  for (const { attrs } of document.content) {
    if (attrs.id === null) continue;
    if (seen.has(attrs.id)) return attrs.id;
    seen.add(attrs.id);
  }
}
