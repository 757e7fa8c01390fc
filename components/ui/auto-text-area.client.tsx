"use client";

import { useLayoutEffect, useRef } from "react";
import { TextArea, type TextAreaProps } from "react-aria-components/TextArea";
import { giveBackEarlyWords } from "./early-words.client";

/** A text area as tall as its words; in browsers without `field-sizing` its height is measured. */
export function AutoTextArea({ className = "", ...props }: TextAreaProps & { className?: string }) {
  const area = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const element = area.current;
    giveBackEarlyWords(element);
    if (!element || CSS.supports("field-sizing", "content")) return;
    const grow = () => {
      element.style.height = "auto";
      element.style.height = `${element.scrollHeight}px`;
    };
    grow();
    element.addEventListener("input", grow);
    const resized = new ResizeObserver(grow);
    resized.observe(element);
    return () => {
      element.removeEventListener("input", grow);
      resized.disconnect();
    };
  }, []);

  return (
    <TextArea
      rows={1}
      dir="auto"
      {...props}
      ref={area}
      className={`field-sizing-content resize-none overflow-hidden ${className}`}
    />
  );
}
