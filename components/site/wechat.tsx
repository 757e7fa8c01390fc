import { codePath } from "@/lib/share/share-picture";

/**
 * WeChat takes no link: its reader holds the phone before a code, and shares from there. The
 * code is drawn here and fetched when it is asked for; no script has a part in it.
 */
export function WeChat({ slug, address }: { slug: string; address: string }) {
  return (
    <details>
      <summary className="inline-block cursor-pointer list-none py-1 hover:text-accent hover:underline [&::-webkit-details-marker]:hidden">
        WeChat
      </summary>
      <div className="mt-2 mb-3 flex flex-wrap items-end gap-x-5 gap-y-3 font-normal">
        {/* biome-ignore lint/performance/noImgElement: a small SVG, fetched when it is opened */}
        <img
          src={codePath(slug)}
          alt="QR code of this article’s address"
          width={176}
          height={176}
          loading="lazy"
          className="border border-rule"
        />
        <p className="max-w-64 text-pretty text-faint">
          Scan it with WeChat, and share the page from there.
          <a href={address} dir="ltr" className="mt-2 block break-all text-ink hover:text-accent">
            {address}
          </a>
        </p>
      </div>
    </details>
  );
}
