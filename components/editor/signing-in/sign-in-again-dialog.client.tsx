"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { TextField } from "@/components/ui/text-field.client";
import { type SignedIn, signedInEvent, whenWanted } from "./sign-in-again";

type Props = {
  /** Whose page this is. */
  person: { name: string; email: string };
  signIn: (password: string) => Promise<SignedIn>;
};

/**
 * Has the person whose page this is sign in again where they are. Nobody else can here: what is
 * on the page is theirs, and would go out under another's name.
 */
export function SignInAgainDialog({ person, signIn }: Props) {
  const [wanted, setWanted] = useState<{ tell: (isSignedIn: boolean) => void }>();
  useEffect(() => whenWanted((tell) => setWanted({ tell })), []);
  if (!wanted) return null;

  function close(isSignedIn: boolean) {
    setWanted(undefined);
    if (isSignedIn) {
      announce("Signed in again.");
      window.dispatchEvent(new Event(signedInEvent));
    }
    wanted?.tell(isSignedIn);
  }

  return <Form person={person} signIn={signIn} onDone={close} />;
}

function Form({ person, signIn, onDone }: Props & { onDone: (isSignedIn: boolean) => void }) {
  const [password, setPassword] = useState("");
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isPending) return;
    if (!password) return refuse("Enter your password.");
    setPending(true);
    const answer = await signIn(password).catch(() => undefined);
    setPending(false);
    if (answer?.kind === "signed in") return onDone(true);
    if (!answer) return refuse("The server cannot be reached. Try again.");
    setPassword("");
    refuse(answer.message);
  }

  function refuse(message: string) {
    setFault(message);
    form.current?.querySelector<HTMLElement>("[name=password]")?.focus();
  }

  return (
    <Dialog
      title="Sign in again"
      isOpen
      asks
      onClose={() => onDone(false)}
      buttons={
        <>
          <Button onPress={() => onDone(false)}>Not now</Button>
          <Button look="primary" type="submit" form="sign-in-again" isPending={isPending}>
            {isPending ? "Signing in…" : "Sign in"}
          </Button>
        </>
      }
    >
      <p>
        {person.name} is no longer signed in here. What is on this page is kept: sign in to go on
        with it.
      </p>
      <form ref={form} id="sign-in-again" onSubmit={send} className="flex flex-col gap-3">
        <TextField
          label="E-mail address"
          name="email"
          type="email"
          autoComplete="username"
          value={person.email}
          isReadOnly
          hint={`This page is ${person.name}’s. Somebody else loads it again, to work under their own name.`}
        />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          fault={fault}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
