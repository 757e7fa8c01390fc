const early = `addEventListener("input", ({ target }) => {
if (target instanceof HTMLTextAreaElement) target.early = target.value;
}, true);
addEventListener("formdata", ({ formData }) => formData.delete("$ACTION_KEY"))`;

/**
 * In the head of every document with forms: what is typed and sent before the script has come is
 * not lost.
 *
 * React gives a text area its first words again when it comes to it; what was typed until then is
 * kept on the element, for `giveBackEarlyWords`.
 *
 * A form that is sent is answered with its page; its HTML has the answer by
 * `lib/http/kept-answer.ts`, but without the marks that React looks for where Next tells it of the
 * form's state. React would then draw everything anew, without what was typed meanwhile. Without
 * this field Next tells of no state.
 */
export function NativeForms() {
  return <script>{early}</script>;
}
