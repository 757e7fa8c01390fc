/** Does something once a dialog has gone and given the focus back to what had it, so that it may be taken elsewhere. */
export function afterClosing(run: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
