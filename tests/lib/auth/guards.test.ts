import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unguarded } from "./unguarded";

const read = (file: string) => readFileSync(file, "utf8");
const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name}`)
    .filter((file) => /\.tsx?$/.test(file));

const isServerActions = (file: string) => /^\s*["']use server["']/m.test(read(file));
const isEntry = (file: string) => /\/(page|layout|route)\.tsx?$/.test(file);

const ofTheDesk = sources("app/editor").filter((file) => isEntry(file) || isServerActions(file));

test.each(ofTheDesk)("%s asks who is there before anything else", (file) => {
  expect(unguarded(read(file))).toEqual([]);
});

test.each(ofTheDesk.filter(isServerActions))(
  "%s does for somebody else nothing of what a page was made for one to do",
  (file) => {
    const made =
      read(file).match(/^export async function \w+\(\s*person: string,[\s\S]*?^\}$/gm) ?? [];
    expect(made.filter((source) => !/currentEditor\("\w+", person\)/.test(source))).toEqual([]);
  },
);

test("the desk's pages and actions are among what is looked at", () => {
  expect(ofTheDesk).toContain("app/editor/page.tsx");
  expect(ofTheDesk).toContain("app/editor/account/actions.ts");
});

test("server actions are in the desk, or are those of signing in", () => {
  const elsewhere = ["app", "components", "lib", "db"]
    .flatMap(sources)
    .filter((file) => isServerActions(file) && !file.startsWith("app/editor/"));
  expect(elsewhere.sort()).toEqual([
    "app/(auth)/sign-in/actions.ts",
    "app/(auth)/welcome/[token]/actions.ts",
  ]);
});

test("a function that asks is let pass", () => {
  expect(
    unguarded(`
export async function saveAction(id: string): Promise<void> {
  const editor = await requireEditor("write");
  await save(editor, id);
}
export default async function Page() {
  const { id } = (await requireSession()).person;
  return <p>{id}</p>;
}
export async function heedAction() {
  const editor = await publisher();
  if (!editor) return signedOut;
}
async function publisher() {
  const editor = await currentEditor();
  if (!editor || mayPublish(editor)) return editor;
}
`),
  ).toEqual([]);
});

test.each([
  ["no guard", "export async function saveAction() {\n  await save();\n}"],
  [
    "a guard too late",
    "export async function saveAction() {\n  await save();\n  await requireEditor();\n}",
  ],
  ["a guard not waited for", "export async function saveAction() {\n  requireEditor();\n}"],
  [
    "a guard of another",
    "export async function saveAction() {\n  await other();\n}\nasync function other() {\n  await save();\n}",
  ],
  [
    "an answer not heeded",
    "export async function saveAction() {\n  const editor = await currentEditor();\n  save(editor);\n}",
  ],
  ["nothing at all", "export default function saveAction() {\n  return <p />;\n}"],
])("%s is found", (_, source) => {
  expect(unguarded(source)).toEqual(["saveAction"]);
});

test("an export in another shape does not slip by", () => {
  expect(unguarded("export const saveAction = async () => {};")).toHaveLength(1);
  expect(unguarded('export { saveAction } from "./save";')).toHaveLength(1);
  expect(unguarded("export default () => null;")).toHaveLength(1);
  expect(unguarded("export async function saveAction() {}")).toHaveLength(1);
});
