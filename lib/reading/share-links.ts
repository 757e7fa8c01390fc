type Shared = { title: string; address: string; picture: string };

/** Where an article can be shared by a plain link; opening one is the first that its network learns. */
export function shareLinks({ title, address, picture }: Shared): { name: string; href: string }[] {
  const url = encodeURIComponent(address);
  const text = encodeURIComponent(title);
  return [
    { name: "E-mail", href: `mailto:?subject=${text}&body=${url}` },
    { name: "X", href: `https://x.com/intent/post?text=${text}&url=${url}` },
    { name: "LinkedIn", href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}` },
    { name: "Facebook", href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    {
      name: "Weibo",
      href: `https://service.weibo.com/share/share.php?url=${url}&title=${text}&pic=${encodeURIComponent(picture)}`,
    },
  ];
}
