/** What the Editor's Desk box starts with in a publication that has not chosen its own words. */
export const analysisDefaults = {
  heading: "Strategic Analysis",
  signature: "China Daily Brief Editorial",
  label: "Strategic Insight",
};
