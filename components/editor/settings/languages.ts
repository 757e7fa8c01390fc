/** Languages to choose from; any other BCP 47 tag may be typed. */
const tags =
  "ar bg bn ca cs da de el en en-GB en-US es et fa fi fr he hi hr hu id it ja ko lt lv mn ms nl no pl pt pt-BR ro ru sk sl sr sv sw ta th tr uk ur uz vi zh-Hans zh-Hant".split(
    " ",
  );

const names = new Intl.DisplayNames("en", { type: "language" });

export const languages = tags.map((value) => ({ value, name: names.of(value) ?? value }));
