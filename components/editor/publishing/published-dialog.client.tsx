"use client";

import { Button, ButtonLink } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { articlePath } from "@/lib/reading/paths";

/** That readers have it now, and where to look. */
export function PublishedDialog({ slug, onClose }: { slug: string; onClose: () => void }) {
  const path = articlePath(slug);
  return (
    <Dialog
      title="Published"
      isOpen
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>Close</Button>
          <ButtonLink look="primary" href={path} target="_blank">
            View the article
          </ButtonLink>
        </>
      }
    >
      <p>
        Readers have it now at{" "}
        <a href={path} target="_blank" rel="noreferrer" className="underline">
          /articles/{slug}
        </a>
        , on the{" "}
        <a className="underline" href="/" target="_blank" rel="noreferrer">
          front page
        </a>{" "}
        and in the{" "}
        <a className="underline" href="/feed.xml" target="_blank" rel="noreferrer">
          feed
        </a>
        .
      </p>
    </Dialog>
  );
}
