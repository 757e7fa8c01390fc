/** Does something once what React has just changed is drawn: a dialog has come, or has gone and given the focus back to what had it. */
export function afterDrawing(run: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
