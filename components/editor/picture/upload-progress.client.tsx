"use client";

import { Label } from "react-aria-components/Label";
import { ProgressBar } from "react-aria-components/ProgressBar";
import { Button } from "@/components/ui/button.client";
import type { Upload } from "./use-upload.client";

/** How far an upload is, or why it failed. */
export function UploadProgress({ upload, onForget }: { upload: Upload; onForget: () => void }) {
  if (!upload) return null;
  if ("error" in upload) {
    return (
      <p className="flex items-center gap-2 font-sans text-label text-danger">
        <span>
          <span aria-hidden>▲ </span>
          {upload.error}
        </span>
        <Button look="quiet" size="small" aria-label="Dismiss this message" onPress={onForget}>
          ✕
        </Button>
      </p>
    );
  }
  const sent = upload.share >= 1;
  return (
    <ProgressBar value={upload.share * 100} isIndeterminate={sent} className="flex flex-col gap-1">
      {({ percentage, valueText }) => (
        <>
          <div className="flex justify-between gap-4 text-label text-faint">
            <Label className="truncate">{upload.name}</Label>
            <span className="tabular-nums">{sent ? "Preparing its sizes…" : valueText}</span>
          </div>
          <div className="h-0.5 bg-rule">
            <div className="h-full bg-accent" style={{ width: `${percentage ?? 100}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
