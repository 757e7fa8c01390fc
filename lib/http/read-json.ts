import { readBody } from "./read-body";

/** What the body of a request says as JSON; undefined where it is none, or has more bytes than `most`. */
export async function readJson(request: Request, most: number): Promise<unknown> {
  try {
    return JSON.parse((await readBody(request, most))?.toString() ?? "");
  } catch {
    return undefined;
  }
}
