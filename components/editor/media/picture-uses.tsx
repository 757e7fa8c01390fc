import type { PictureToEdit } from "@/db/editorial/get-picture";

/** Everything that shows a picture: the articles, bylines and settings that somebody may open, and how many others. */
export function PictureUses({ picture }: { picture: PictureToEdit }) {
  const { uses, otherUses, authors, inSettings } = picture;
  const isUsed = uses.length + otherUses + authors.length > 0 || inSettings;
  return (
    <section aria-labelledby="used" className="grid gap-2">
      <h2 id="used" className="font-semibold">
        Where it is used
      </h2>
      {!isUsed && <p className="text-faint">Nowhere.</p>}
      <ul className="grid">
        {inSettings && (
          <Use
            href="/editor/settings"
            name="The publication’s settings"
            where="Logo or about page"
          />
        )}
        {authors.map(({ id, name }) => (
          <Use key={id} href={`/editor/authors/${id}`} name={name} where="Portrait" />
        ))}
        {uses.map(({ id, title, isLive, isWorking }) => (
          <Use
            key={id}
            href={`/editor/articles/${id}`}
            name={title || "Untitled"}
            where={
              isLive
                ? isWorking
                  ? "Readers see it"
                  : "Readers see it; the working text has it no more"
                : "In the working text"
            }
          />
        ))}
      </ul>
      {otherUses > 0 && (
        <p className="text-label text-faint">
          {uses.length > 0 ? "And in " : "In "}
          {otherUses === 1 ? "one article" : `${otherUses} articles`}
          {uses.length > 0 ? " more" : ""}: in earlier versions, which are kept with their pictures,
          or in what is others’ to open.
        </p>
      )}
    </section>
  );
}

function Use({ href, name, where }: { href: string; name: string; where: string }) {
  return (
    <li className="border-t border-rule py-1.5">
      <a href={href} dir="auto" className="break-words">
        {name}
      </a>
      <span className="block text-label text-faint">{where}</span>
    </li>
  );
}
