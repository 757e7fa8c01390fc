import { readerLinks } from "@/lib/feeds/reader-links";
import { CopyAddress } from "./copy-address.client";

type Props = {
  /** The feed's whole address. */
  address: string;
  /** What the feed is of, where several stand on one page. */
  of?: string;
};

/** A feed's address to be read and copied, and the readers that take it by a link. */
export function Subscribe({ address, of }: Props) {
  return (
    <div className="font-sans text-ui">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <code className="min-w-0 py-1 font-sans text-small break-all text-ink select-all">
          {address}
        </code>
        <CopyAddress address={address} of={of} />
      </p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-4">
        <span className="text-faint">Open in</span>
        {readerLinks(address).map(({ name, href }) => (
          <a
            key={name}
            href={href}
            rel="noopener noreferrer external nofollow"
            className="py-1 underline decoration-rule underline-offset-[0.2em] hover:text-accent hover:decoration-accent"
          >
            {name}
          </a>
        ))}
      </p>
    </div>
  );
}
