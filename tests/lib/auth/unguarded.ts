const refusing = ["requireEditor", "requireSession"];

/**
 * The names of what a file of the desk exports to the network without asking who is there
 * first. The first thing that each function waits for has to be a guard, or a function of the
 * same file of which that is true; a guard that answers with a value has to be heeded. Reads
 * the source as Biome lays it out: what is declared at the top ends with a brace at the margin.
 */
export function unguarded(source: string): string[] {
  const functions = readFunctions(source);
  const isGuarded = (name: string): boolean => {
    const body = functions.get(name)?.body;
    // What the very first `await` waits for; nothing where that is not a plain call.
    const [, first] = body?.match(/^(?:(?!\bawait\b)[\s\S])*\bawait (\w+)\(/) ?? [];
    if (!body || !first || first === name) return false;
    if (refusing.includes(first)) return true;
    return (first === "currentEditor" || isGuarded(first)) && /if \(!\w+/.test(body);
  };
  const exported = [...functions].filter(([, { isExported }]) => isExported);
  return [
    ...exported.filter(([name]) => !isGuarded(name)).map(([name]) => name),
    ...otherExports(source, functions),
  ];
}

function readFunctions(source: string) {
  const functions = new Map<string, { isExported: boolean; body: string }>();
  const declared = /^(export )?(?:default )?(?:async )?function (\w+)[\s\S]*?^\}$/gm;
  for (const [body, exported, name] of source.matchAll(declared)) {
    if (name) functions.set(name, { isExported: exported !== undefined, body });
  }
  return functions;
}

/** Exports in a shape that is not read here: none is let pass unread. */
function otherExports(source: string, functions: Map<string, unknown>): string[] {
  const known = /^export (type|interface) |^export const (metadata|instant)\b/;
  const named = /^export (?:default )?(?:async )?function (\w+)/;
  return source
    .split("\n")
    .filter((line) => line.startsWith("export") && !known.test(line))
    .filter((line) => !functions.has(line.match(named)?.[1] ?? ""))
    .map((line) => line.trim());
}
