/** Why a step was not taken, where it was tried. */
export function Why({ children }: { children: string }) {
  if (!children) return null;
  return (
    <p role="alert" className="text-danger">
      <span aria-hidden>▲ </span>
      {children}
    </p>
  );
}
