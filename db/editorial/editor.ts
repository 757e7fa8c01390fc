import type { Role } from "../schema/people";

declare const proven: unique symbol;

/** Somebody signed in, proven by `lib/auth/require-editor.ts`: a call that skipped the proof does not compile. */
export type Editor = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly [proven]: true;
};

/** The only maker of an Editor; the guard, the seed and the tests call it with what they have verified. */
export function proveEditor(person: { id: string; name: string; role: Role }): Editor {
  return { id: person.id, name: person.name, role: person.role } as Editor;
}

export function mayPublish(editor: { role: Role }): boolean {
  return editor.role !== "writer";
}
