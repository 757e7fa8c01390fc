/** What is wrong with a field, beside it. */
export function Fault({ message }: { message: string | undefined }) {
  if (!message) return null;
  return (
    <p role="alert" className="mt-1 text-label text-danger">
      <span aria-hidden>▲ </span>
      {message}
    </p>
  );
}
