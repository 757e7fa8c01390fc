import type { PictureFile } from "@/db/published/picture-file";
import type { Focal } from "@/lib/content/focal";
import { cropUrl } from "@/lib/media/crops";
import { objectPosition } from "@/lib/media/cut";
import { type CutShape, cutShapes, pageShapes } from "@/lib/media/shapes";
import { pictureUrl, srcSet, widthUpTo } from "@/lib/media/variants";

type Shape = { name: string; where: string; ratio: number; cut?: CutShape };

/** Every shape of the site, widest first. */
const shapes: Shape[] = [
  { name: "2 : 1", where: "Second stories, two abreast", ratio: pageShapes.panorama },
  { name: "16 : 9", where: "Search engines", ratio: cutShapes["16x9"], cut: "16x9" },
  { name: "3 : 2", where: "Lead, stories and related articles", ratio: pageShapes.landscape },
  { name: "4 : 3", where: "Search engines", ratio: cutShapes["4x3"], cut: "4x3" },
  { name: "1 : 1", where: "Lists, results and portraits", ratio: pageShapes.square },
  { name: "1 : 1, for programs", where: "Search engines", ratio: 1, cut: "1x1" },
  {
    name: "Share picture",
    where: "Chats and networks",
    ratio: cutShapes["528x630"],
    cut: "528x630",
  },
];

/** How a picture is cut to each shape that the site uses, around its focal point. */
export function CutPreviews({ file, focal }: { file: PictureFile; focal: Focal | null }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-5">
      {shapes.map((shape) => (
        <li key={shape.name} className="grid content-start gap-1">
          <Cut shape={shape} file={file} focal={focal} />
          <p className="w-0 min-w-full text-label leading-tight">
            <span className="tabular-nums">{shape.name}</span>
            <span className="block text-faint">{shape.where}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

const height = 112;

/** Where no focal point is set, pages cut around the middle, and files around what draws the eye. */
function Cut({ shape, file, focal }: { shape: Shape; file: PictureFile; focal: Focal | null }) {
  const { picture, width } = file;
  const drawn = shape.cut && !focal ? cropUrl(picture, shape.cut, null) : undefined;
  return (
    // biome-ignore lint/performance/noImgElement: our own sizes, as readers get them.
    <img
      src={drawn ?? pictureUrl(picture, widthUpTo(width, 480), "jpeg")}
      srcSet={drawn ? undefined : srcSet(picture, width, "webp")}
      sizes="20rem"
      alt={`Cut to ${shape.name}`}
      width={Math.round(height * shape.ratio)}
      height={height}
      className="bg-tint object-cover"
      style={{
        width: Math.round(height * shape.ratio),
        height,
        objectPosition: objectPosition(file, shape.ratio, focal),
      }}
    />
  );
}
