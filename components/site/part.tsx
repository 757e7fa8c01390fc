type Props = {
  /** What the part is called; stands in the margin where there is one. */
  label: React.ReactNode;
  className?: string;
  children: React.ReactNode;
};

/** A part of a brief: its label beside it on a wide page, above it on a narrow one. */
export function Part({ label, className = "", children }: Props) {
  return (
    <div className={`brief-part ${className}`}>
      <div className="text-part font-semibold">{label}</div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
