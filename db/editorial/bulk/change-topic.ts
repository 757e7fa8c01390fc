import { randomUUID } from "node:crypto";
import type { database } from "../../client";
import type { Editor } from "../editor";
import { saveWorking } from "../save-working";
import { getWorking } from "../working";
import { type BulkOutcome, left, newer, notYours } from "./bulk-act";

type Db = ReturnType<typeof database>;

const most = 6;
/** Somebody who is writing saves every second or two; the next try starts from what they saved. */
const tries = 4;

/** Puts a working text into a topic, as the last or at a place; one that is in it stays as it is. */
export async function addTopic(
  editor: Editor,
  id: string,
  topic: string,
  db: Db,
  place = most,
): Promise<BulkOutcome> {
  const outcome = await changeTopics(editor, id, db, (topics) => {
    if (topics.includes(topic)) return "It is in this topic already.";
    if (topics.length >= most) return `It has ${most} topics, which is the most.`;
    return topics.toSpliced(place, 0, topic);
  });
  return outcome.kind === "done"
    ? { kind: "done", undo: { kind: "remove topic", id, topic } }
    : outcome;
}

/** Takes a working text out of a topic. */
export async function removeTopic(
  editor: Editor,
  id: string,
  topic: string,
  db: Db,
): Promise<BulkOutcome> {
  let place = 0;
  const outcome = await changeTopics(editor, id, db, (topics) => {
    place = topics.indexOf(topic);
    return place < 0 ? "It is not in this topic." : topics.toSpliced(place, 1);
  });
  return outcome.kind === "done"
    ? { kind: "done", undo: { kind: "add topic", id, topic, place } }
    : outcome;
}

/** Only the topics are written, over whatever else there is now: what others wrote stays. */
async function changeTopics(
  editor: Editor,
  id: string,
  db: Db,
  change: (topics: string[]) => string[] | string,
): Promise<BulkOutcome> {
  for (let count = 0; count < tries; count++) {
    const working = await getWorking(editor, id, db);
    if (!working) return notYours;
    const { content, version } = working;
    const topics = change(content.topics);
    if (typeof topics === "string") return left(topics);
    const save = { base: version, saveId: randomUUID(), content: { ...content, topics } };
    const saved = await saveWorking(editor, id, save, db);
    if (!saved) return notYours;
    if (saved.kind === "saved") return { kind: "done" };
    if (saved.kind === "refused") return left(saved.errors[0]?.message ?? "It cannot be saved so.");
  }
  return newer;
}
