import { mostOrdered } from "@/lib/content/arrangements";

/** The articles of a day as they stand under an order: those it names, then the others as they are. */
export function dayOrder(order: string[], stands: string[]): string[] {
  return [...order, ...stands.filter((id) => !order.includes(id))].slice(0, mostOrdered);
}
