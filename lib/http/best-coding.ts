export type Coding = "br" | "gzip";

/** The best coding that an Accept-Encoding allows; undefined where it allows none. RFC 9110 section 12.5.3. */
export function bestCoding(accepted: string | string[] | undefined): Coding | undefined {
  const weights = new Map(
    String(accepted ?? "")
      .toLowerCase()
      .split(",")
      .map((part): [string, number] => {
        const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
        const weight = parameters.find((parameter) => parameter.startsWith("q="));
        return [name, weight ? Number(weight.slice(2)) || 0 : 1];
      }),
  );
  const wished = (coding: Coding) => weights.get(coding) ?? weights.get("*") ?? 0;
  const [best] = (["br", "gzip"] as const).toSorted((a, b) => wished(b) - wished(a));
  return best && wished(best) > 0 ? best : undefined;
}
