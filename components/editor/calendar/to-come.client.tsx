"use client";

import { Button as DragButton } from "react-aria-components/Button";
import { GridList, GridListItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { Why } from "@/components/editor/steps/why";
import { Button } from "@/components/ui/button.client";
import { useZone } from "@/components/ui/zone.client";
import type { CalendarEntry } from "@/db/editorial/calendar/calendar-day";
import { formatTime } from "@/lib/reading/moments";
import { EntryFace } from "./entry-face.client";
import { saidOfEvent } from "./said-of-event";
import type { Unmoved } from "./use-moves.client";

/** How an entry is known while it is dragged. */
const dragged = "application/x-brief-schedule";

/** What can be done with what is to come. */
export type Moving = {
  /** Whether an entry is being dragged. */
  isDragging: boolean;
  /** What could not be moved last. */
  unmoved: Unmoved | undefined;
  /** Begins to drag an entry, or ends to drag any. */
  onDrag: (entry: CalendarEntry | undefined) => void;
  /** Drops what is dragged on a day. */
  onDrop: (day: string) => void;
  /** Asks for another time. */
  onAsk: (entry: CalendarEntry) => void;
};

type Props = {
  day: string;
  name: string;
  entries: CalendarEntry[];
  /** Whether it is a day to which something can be moved. */
  accepts: boolean;
  isShort: boolean;
  moving: Moving;
};

/**
 * What is to come on a day: a list from which entries are dragged to other days, and onto which
 * those of other days are dropped. One without entries is there only while something is dragged.
 */
export function ToCome({ day, name, entries, accepts, isShort, moving }: Props) {
  const zone = useZone();
  const { dragAndDropHooks } = useDragAndDrop<CalendarEntry>({
    getItems: (keys) =>
      entries
        .filter(({ id }) => keys.has(id))
        .map(({ id, title }) => ({ [dragged]: id, "text/plain": title })),
    getAllowedDropOperations: () => ["move"],
    acceptedDragTypes: [dragged],
    getDropOperation: () => (accepts ? "move" : "cancel"),
    onDragStart: ({ keys }) => moving.onDrag(entries.find(({ id }) => keys.has(id))),
    onDragEnd: () => moving.onDrag(undefined),
    onRootDrop: () => moving.onDrop(day),
  });

  return (
    <GridList
      aria-label={name}
      items={entries}
      dependencies={[entries, isShort, moving]}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      disallowTypeAhead
      selectionMode="none"
      className="desk-to-come"
    >
      {(entry) => {
        const { words } = saidOfEvent[entry.event];
        const title = entry.title || "Untitled";
        return (
          <GridListItem
            textValue={`${title}: ${words} ${formatTime(entry.at, zone)}`}
            className="desk-entry desk-entry-to-come"
          >
            <div className="min-w-0">
              <EntryFace entry={entry} isShort={isShort} />
              {moving.unmoved?.entry.id === entry.id && <Why>{moving.unmoved.why}</Why>}
            </div>
            <div className="desk-entry-tools">
              <DragButton slot="drag" aria-label={`Drag ${title}`} className="desk-grip">
                <span aria-hidden>⠿</span>
              </DragButton>
              <Button
                look="quiet"
                size="small"
                className="lg:pointer-fine:min-h-6"
                aria-label={`Move… ${title}`}
                onPress={() => moving.onAsk(entry)}
              >
                Move…
              </Button>
            </div>
          </GridListItem>
        );
      }}
    </GridList>
  );
}
