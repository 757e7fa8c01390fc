/** What Google asks of structured data, as its documentation says it; the complaints about a graph. */

type Node = Record<string, unknown>;

/** https://developers.google.com/search/docs/appearance/structured-data/sd-policies and the pages of each type. */
export function complaints(graph: object[]): string[] {
  const nodes = graph as Node[];
  const known = new Set(nodes.map((node) => node["@id"]).filter(Boolean));
  return nodes.flatMap((node) => [
    ...(rules[String(node["@type"])]?.(node, nodes) ?? [`no rule for ${node["@type"]}`]),
    ...everywhere(node, known),
  ]);
}

const rules: Record<string, (node: Node, graph: Node[]) => string[]> = {
  // …/structured-data/article
  NewsArticle: (node, graph) => [
    ...asks(node, "headline", isText),
    ...asks(node, "image", isList),
    ...asks(node, "datePublished", isMoment),
    ...asks(node, "dateModified", isMoment),
    ...asks(node, "author", isList),
    ...asks(node, "publisher", isPresent),
    ...(String(node.headline).length > 110 ? ["headline is longer than 110 characters"] : []),
    ...(String(node.dateModified) < String(node.datePublished)
      ? ["modified before it was published"]
      : []),
    ...list(node.author).flatMap((author) => [
      ...(/^(Person|Organization)$/.test(String(author["@type"])) ? [] : ["author is neither"]),
      ...asks(author, "name", isText),
      ...asks(author, "url", isAddress),
    ]),
    ...list(node.image).flatMap((image) => [
      ...asks(image, "url", isAddress),
      ...(Number(image.width) * Number(image.height) < 50_000 ? ["image is too small"] : []),
    ]),
    ...(graph.some(({ "@type": type }) => type === "NewsMediaOrganization")
      ? []
      : ["no publisher"]),
  ],
  // …/structured-data/breadcrumb
  BreadcrumbList: ({ itemListElement }) => {
    const items = list(itemListElement);
    return [
      ...(items.length < 2 ? ["a way of fewer than two steps"] : []),
      ...items.flatMap((item, index) => [
        ...(item.position === index + 1 ? [] : [`position ${item.position} at ${index + 1}`]),
        ...asks(item, "name", isText),
        ...asks(item, "item", isAddress),
      ]),
    ];
  },
  // …/structured-data/organization, …/structured-data/logo
  NewsMediaOrganization: (node) => [
    ...asks(node, "name", isText),
    ...asks(node, "url", isAddress),
    ...asks(node.logo as Node, "url", isAddress),
    ...(Number((node.logo as Node)?.width) < 112 ? ["logo is narrower than 112 pixels"] : []),
    ...list(node.sameAs ?? []).flatMap((url) => (isAddress(url) ? [] : [`sameAs ${url}`])),
  ],
  // schema.org/SearchAction
  WebSite: (node) => {
    const action = node.potentialAction as Node;
    const template = (action?.target as Node)?.urlTemplate;
    return [
      ...asks(node, "name", isText),
      ...asks(node, "url", isAddress),
      ...(String(template).includes("{search_term_string}") ? [] : ["no place for the words"]),
      ...(action?.["query-input"] === "required name=search_term_string" ? [] : ["no input"]),
    ];
  },
  // …/structured-data/profile-page
  ProfilePage: ({ mainEntity }) => [
    ...asks(mainEntity as Node, "name", isText),
    ...asks(mainEntity as Node, "url", isAddress),
    ...(/^(Person|Organization)$/.test(String((mainEntity as Node)["@type"])) ? [] : ["of nobody"]),
  ],
};

/** Nothing empty, nothing undefined, and every reference leads to something in the graph. */
function everywhere(value: unknown, known: Set<unknown>, path = ""): string[] {
  if (value === undefined || value === null || value === "") return [`${path} is empty`];
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${path} is empty`];
    return value.flatMap((item, index) => everywhere(item, known, `${path}[${index}]`));
  }
  if (typeof value !== "object") return [];
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === "@id" && !known.has(only[1])) {
    return [`${path} refers to ${only[1]}, which is not there`];
  }
  return entries.flatMap(([key, item]) => everywhere(item, known, `${path}.${key}`));
}

function asks(node: Node | undefined, name: string, is: (value: unknown) => boolean): string[] {
  return is(node?.[name]) ? [] : [`${node?.["@type"] ?? "nothing"} has no right ${name}`];
}

const list = (value: unknown) => [value].flat() as Node[];
const isPresent = (value: unknown) => value !== undefined;
const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isList = (value: unknown) => Array.isArray(value) && value.length > 0;
const isAddress = (value: unknown) =>
  typeof value === "string" && /^https?:\/\/[^/]/.test(value) && URL.canParse(value);
/** ISO 8601 with the zone's offset. */
const isMoment = (value: unknown) =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(value);
