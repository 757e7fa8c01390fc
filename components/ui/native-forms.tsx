/**
 * In the head of every document with forms. A form that is sent before its script has come is
 * answered with its page; its HTML has the answer by `lib/http/kept-answer.ts`, but without the
 * marks that React looks for where Next tells it of the form's state. React would then draw
 * everything anew, without what was typed meanwhile. Without this field Next tells of no state.
 */
export function NativeForms() {
  return (
    <script>{`addEventListener("formdata", ({ formData }) => formData.delete("$ACTION_KEY"))`}</script>
  );
}
