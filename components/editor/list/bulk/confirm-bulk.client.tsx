"use client";

import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { articlesSaid, type BulkItem } from "./bulk-acts";

type Props = {
  what: "publish" | "unpublish";
  items: BulkItem[];
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before many articles come to readers or leave them, and says which. */
export function ConfirmBulk({ what, items, onConfirm, onClose }: Props) {
  const publishes = what === "publish";
  const name = `${publishes ? "Publish" : "Unpublish"} ${articlesSaid(items.length)}`;
  return (
    <Dialog
      title={name}
      isOpen
      asks
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>Not now</Button>
          <Button look={publishes ? "primary" : "danger"} onPress={onConfirm}>
            {name}
          </Button>
        </>
      }
    >
      <p>
        {publishes
          ? "Readers see these as they are now. What is not ready to publish is left, and said so."
          : "These are taken from their readers, who find at their addresses that they were withdrawn. Their texts stay here."}
      </p>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {items.map(({ id, title }) => (
          <li key={id} dir="auto">
            {title || "Untitled"}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
