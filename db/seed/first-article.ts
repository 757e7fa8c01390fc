import { type Content, emptyContent } from "@/lib/content/content";
import { docFromParagraphs } from "@/lib/content/document";

/** The first article of a new publication: the words of its page, as they are. */

const dek =
  "The Chinese Ministry of Defense has reaffirmed its commitment to the high-quality development of the Shanghai Cooperation Organization, focusing on enhanced security cooperation. This move signals Beijing's desire to transform the SCO into a more integrated and functional geopolitical counterweight to Western alliances.";

const heroAlt = "Military ship docked alongside a modern city skyline with high-rise buildings.";

/** Each with the number of the paragraph of the report that supports it. */
const takeaways: [text: string, paragraph: number][] = [
  [
    "China's Ministry of Defense is prioritizing 'high-quality development' within the SCO to enhance regional security.",
    1,
  ],
  [
    "The push signals a move from symbolic cooperation toward practical military interoperability among member states.",
    2,
  ],
  [
    "The SCO is increasingly being positioned as a non-Western alternative for collective security in Eurasia.",
    1,
  ],
  [
    "Recent membership expansions, including Iran, have increased the organization's global weight but also its internal complexity.",
    3,
  ],
  [
    "Beijing aims to use the SCO framework to stabilize Central Asia amid shifting global power dynamics.",
    4,
  ],
];

const analysis =
  "The term 'high-quality development' is a significant rhetorical shift in Chinese defense diplomacy, moving the focus from the quantity of members to the effectiveness of the alliance. For Beijing, the SCO is no longer just a forum for border disputes; it is the primary vehicle for projecting a 'Global Security Initiative' that challenges the US-led order. By advocating for deeper integration, China is attempting to lock in its influence in Central Asia and the Middle East, areas where Russia's traditional dominance is being tested by the ongoing war in Ukraine. The challenge for China remains whether it can lead such a diverse group of nations—each with conflicting interests—into a cohesive security bloc that can offer more than just anti-Western rhetoric.";

const body = [
  'The Chinese Ministry of Defense has issued a fresh commitment to the "high-quality development" of the Shanghai Cooperation Organization (SCO), signaling a strategic intent to evolve the bloc beyond its traditional consultative role. During a recent briefing, officials emphasized that China is prepared to work with all member states to enhance security cooperation and maintain regional stability. This move comes at a critical juncture as Beijing seeks to solidify its influence across Eurasia while positioning the SCO as a viable alternative to Western-led security architectures.',
  'For decades, the SCO has been characterized by its focus on the "three evils" of terrorism, extremism, and separatism. However, the call for high-quality development suggests a transition toward more sophisticated military interoperability and institutionalized coordination. By deepening these ties, Beijing aims to create a more resilient regional framework that can withstand external economic and political shocks, particularly those emanating from the North Atlantic alliance\'s growing interest in the Indo-Pacific.',
  "The geopolitical significance of a more robust SCO cannot be overstated, especially as the organization expands its membership to include powers like Iran and Belarus. This enlargement transforms the bloc into a massive demographic and economic footprint, though it simultaneously complicates internal consensus-building. China’s push for development reflects a desire to streamline these internal processes, ensuring that the organization remains a functional instrument of Chinese foreign policy rather than a symbolic assembly.",
  'Furthermore, the emphasis on security cooperation highlights Beijing’s pragmatic approach to Central Asian stability. As the region navigates the fallout from the conflict in Ukraine and shifting power dynamics in Afghanistan, China is positioning itself as the primary guarantor of peace. Through joint military exercises and shared intelligence frameworks, the Ministry of Defense is signaling that the SCO will remain the cornerstone of a "new type of international relations" that favors non-interference and collective security.',
];

export const topicNames = ["Security", "Diplomacy"];
export const authorName = "China Daily Brief";

/** The content for a stored picture and rows of authors and topics. */
export function firstArticle(ids: {
  picture: string;
  authors: string[];
  topics: string[];
}): Content {
  const empty = emptyContent();
  return {
    ...empty,
    title: "Security First: Beijing Signals Push for Deeper Integration within the SCO",
    slug: "security-first-beijing-signals-push-for-deeper-integration-within-the-sco",
    dek,
    hero: {
      picture: ids.picture,
      alt: heroAlt,
      caption: "",
      credit: "Illustration: China Daily Brief",
    },
    takeaways: takeaways.map(([text, paragraph], index) => ({
      id: `takeaway-${index + 1}`,
      text,
      blocks: [`p${paragraph}`],
    })),
    analysis: { ...empty.analysis, text: docFromParagraphs([analysis], () => "a1") },
    body: docFromParagraphs(body, (index) => `p${index + 1}`),
    authors: ids.authors,
    topics: ids.topics,
  };
}
