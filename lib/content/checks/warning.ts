import type { Content } from "../content";

/** What an editor should look at before publishing: the part of the form it concerns, and a sentence that says why. */
export type Warning = { field: keyof Content; message: string };

/** A check that asks for a second look, and leaves the decision to the editor. */
export type SecondLook = (content: Content) => Warning[];
