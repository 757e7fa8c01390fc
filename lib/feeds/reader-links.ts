/** Where a feed is taken into a common reader by a plain link; opening one is the first that the reader learns. */
export function readerLinks(address: string): { name: string; href: string }[] {
  const url = encodeURIComponent(address);
  return [
    { name: "Feedly", href: `https://feedly.com/i/subscription/feed/${url}` },
    { name: "Inoreader", href: `https://www.inoreader.com/?add_feed=${url}` },
    { name: "NewsBlur", href: `https://www.newsblur.com/?url=${url}` },
    { name: "Feedbin", href: `https://feedbin.com/?subscribe=${url}` },
    { name: "The Old Reader", href: `https://theoldreader.com/feeds/subscribe?url=${url}` },
    { name: "A reader on this device", href: address.replace(/^https?:/, "feed:") },
  ];
}
