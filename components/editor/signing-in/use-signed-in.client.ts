"use client";

import { useEffect, useState } from "react";
import { signedInEvent } from "./sign-in-again";

const told = 10_000;

/** How often somebody has signed in again on this page, and whether it was just now. */
export function useSignedIn(): { times: number; isNew: boolean } {
  const [times, setTimes] = useState(0);
  const [isNew, setNew] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const note = () => {
      setTimes((before) => before + 1);
      setNew(true);
      clearTimeout(timer);
      timer = setTimeout(() => setNew(false), told);
    };
    window.addEventListener(signedInEvent, note);
    return () => {
      clearTimeout(timer);
      window.removeEventListener(signedInEvent, note);
    };
  }, []);

  return { times, isNew };
}
