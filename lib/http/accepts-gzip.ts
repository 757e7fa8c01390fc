/** Whether an Accept-Encoding header (RFC 9110 section 12.5.3) allows gzip by name; `*` is not taken up. */
export function acceptsGzip(header: string | null): boolean {
  return (header ?? "").split(",").some((choice) => {
    const [name = "", ...parameters] = choice.split(";").map((part) => part.trim().toLowerCase());
    const refused = parameters.some((parameter) => /^q\s*=\s*0(\.0*)?$/.test(parameter));
    return (name === "gzip" || name === "x-gzip") && !refused;
  });
}
