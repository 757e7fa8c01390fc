import type { ReactNode } from "react";
import { PreviewBar } from "./preview-bar";

type Props = {
  of: string;
  back: string;
  /** Whether it is shown within the desk, where it is to be looked at and not to be gone into. */
  isFramed: boolean;
  children: ReactNode;
};

/** A reader's page that is not public, by itself or within the desk. */
export function PreviewPage({ of, back, isFramed, children }: Props) {
  if (isFramed) return <div inert>{children}</div>;
  return (
    <>
      {/* The way past the top of the page stays the first thing on it; the bar is seen above. */}
      <div className="flex flex-col-reverse">
        <div className="min-w-0">{children}</div>
        <PreviewBar of={of} back={back} />
      </div>
    </>
  );
}
