"use client";

import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";

type Props = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Asks something that must not be passed over by a click beside it. */
  asks?: boolean;
  wide?: boolean;
  children: ReactNode;
  /** The buttons, the safe one first. */
  buttons: ReactNode;
};

/** A question or a form over the page; Escape leaves it, and what was typed behind it stays. */
export function Dialog({ title, isOpen, onClose, asks, wide, children, buttons }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable={!asks}
      className="fixed inset-0 z-40 grid items-start justify-items-center overflow-y-auto bg-ink/40 p-3 pt-[10vh]"
    >
      <Modal
        className={`w-full border border-faint bg-paper text-ink ${wide ? "max-w-4xl" : "max-w-lg"}`}
      >
        <AriaDialog
          role={asks ? "alertdialog" : "dialog"}
          className="flex max-h-[85vh] flex-col outline-none"
        >
          <Heading slot="title" className="border-b border-rule px-5 py-3 text-card font-semibold">
            {title}
          </Heading>
          <div className="flex flex-col gap-3 overflow-y-auto px-5 py-4">{children}</div>
          <div className="flex flex-wrap justify-end gap-2 border-t border-rule px-5 py-3">
            {buttons}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
