/** Lets a second request for what is being made just now wait for the first one's work. */
export function once<Result>(): (name: string, make: () => Promise<Result>) => Promise<Result> {
  const inHand = new Map<string, Promise<Result>>();
  return (name, make) => {
    const begun = inHand.get(name) ?? make().finally(() => inHand.delete(name));
    inHand.set(name, begun);
    return begun;
  };
}
