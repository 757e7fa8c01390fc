/** What was wrong with the arguments of a command, all of it, in words for whoever typed them. */
export class WrongArguments extends Error {
  constructor(readonly faults: string[]) {
    super(faults.join("\n"));
  }
}
