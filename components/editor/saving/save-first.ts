import { signInAgain } from "@/components/editor/signing-in/sign-in-again";
import type { Keeper } from "./keeper";

/** Saves what is typed before a step is taken, where the session has ended once somebody has signed in again; whether the server has it. */
export async function saveFirst<Article>(keeper: Keeper<Article>): Promise<boolean> {
  if (await keeper.flush()) return true;
  if (keeper.state().trouble?.kind !== "signed out") return false;
  return (await signInAgain()) && keeper.flush();
}
