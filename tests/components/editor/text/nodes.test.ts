import { getSchema } from "@tiptap/core";
import type { Schema } from "@tiptap/pm/model";
import { describe, expect, test } from "vitest";
import { analysisNodes, bodyNodes } from "@/components/editor/text/nodes";
import { checkDocument } from "@/lib/content/check-document";
import { analysisSchema, bodySchema } from "@/lib/content/document-schema";
import { randomFrom } from "../../../random";

describe.each([
  ["body", getSchema(bodyNodes), bodySchema],
  ["analysis", getSchema(analysisNodes), analysisSchema],
])("the editor of the %s writes what the server stores", (_, editors, servers) => {
  test("the same nodes with the same contents and attributes", () => {
    expect(nodesOf(editors)).toEqual(nodesOf(servers));
  });

  test("the same marks in the same order, which a stored text keeps", () => {
    expect(marksOf(editors)).toEqual(marksOf(servers));
  });

  test.each(Array.from({ length: 100 }, (_, seed) => seed))(
    "a document of any shape is the same on both sides (%i)",
    (seed) => {
      const typed = randomDocument(editors, randomFrom(seed));
      const checked = checkDocument(servers, typed);
      if (!checked.ok) throw new Error(`${checked.reason}: ${JSON.stringify(typed)}`);
      const opened = editors.nodeFromJSON(checked.document);
      opened.check();
      expect(plain(opened.toJSON())).toEqual(typed);
    },
  );
});

test.each(["paragraph", "heading"])(
  "a %s runs as its own words do, left to right or right to left",
  (name) => {
    const type = getSchema(bodyNodes).nodes[name];
    expect(type?.spec.toDOM?.(type.create())).toMatchObject({ 1: { dir: "auto" } });
  },
);

function nodesOf(schema: Schema) {
  return Object.fromEntries(
    Object.values(schema.nodes).map((type) => [
      type.name,
      {
        attrs: attributesOf(type.spec.attrs),
        fits: fits(schema, type.name),
        isInline: type.isInline,
        marks: type.inlineContent ? (type.markSet?.map(({ name }) => name) ?? "all") : "none",
      },
    ]),
  );
}

/** What a node may hold, told by what its content expression takes and not by how it is written. */
function fits(schema: Schema, name: string) {
  const match = schema.nodes[name]?.contentMatch;
  const first = names(match);
  const next = Object.fromEntries(
    first.map((child) => {
      const type = schema.nodes[child];
      return [child, type && names(match?.matchType(type) ?? undefined)];
    }),
  );
  return { mayBeEmpty: match?.validEnd, first, next };

  function names(at: typeof match): string[] {
    return Object.values(schema.nodes)
      .filter((type) => at?.matchType(type))
      .map((type) => type.name)
      .sort();
  }
}

function marksOf(schema: Schema) {
  return Object.values(schema.marks).map(({ name, spec }) => [
    name,
    Object.keys(attributesOf(spec.attrs)),
  ]);
}

function attributesOf(attrs: Record<string, { default?: unknown }> | null | undefined) {
  return Object.fromEntries(
    Object.entries(attrs ?? {}).map(([name, { default: value }]) => [name, value ?? null]),
  );
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

/** A valid document of the schema, grown by its own rules. */
function randomDocument(schema: Schema, random: () => number) {
  const one = <Item>(items: Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("nothing to choose from");
    return item;
  };
  const texts = ["A word", "中文", " and ", "“quoted”", "e\u0301"];

  function grow(name: string, depth: number): unknown {
    const type = schema.nodes[name];
    if (!type) throw new Error(name);
    if (type.isText) {
      const marks = Object.values(schema.marks).filter(() => random() < 0.3);
      const attrs = {
        href: one(["https://example.org/a?b=c#d", "/articles/one", "mailto:a@b.org"]),
      };
      return schema.text(
        one(texts),
        marks.map((mark) => mark.create(mark.name === "link" ? attrs : null)),
      );
    }
    const children: unknown[] = [];
    let match = type.contentMatch;
    for (let turn = 0; turn < 4; turn++) {
      const choices = Object.values(schema.nodes).filter(
        (child) =>
          match.matchType(child) && (depth < 4 || child.isInline || child.name === "paragraph"),
      );
      if (choices.length === 0 || (match.validEnd && random() < 0.25)) break;
      const child = one(choices);
      const next = match.matchType(child);
      if (!next) break;
      children.push(grow(child.name, depth + 1));
      match = next;
    }
    const ids = type.spec.attrs && "id" in type.spec.attrs;
    return type.create(
      {
        ...(ids && depth === 1 ? { id: `block-${Math.floor(random() * 1e9)}` } : {}),
        ...(name === "heading" ? { level: one([2, 3]) } : {}),
        ...(name === "citation" ? { source: one(["s1", "s2"]) } : {}),
        ...(name === "orderedList" ? { start: one([1, 3]) } : {}),
        ...(name === "image"
          ? { picture: "a".repeat(64), width: 640, height: 480, alt: "Alt" }
          : {}),
      },
      children as never,
    );
  }
  const doc = grow("doc", 0) as { toJSON(): unknown };
  return plain(doc.toJSON());
}
