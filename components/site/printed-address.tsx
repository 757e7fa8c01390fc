/** On paper alone, at the end of a brief: where it is read, for who holds the sheet. */
export function PrintedAddress({ address }: { address: string }) {
  return (
    <p className="mt-8 hidden border-t border-rule-strong pt-3 font-sans text-label break-words print:block">
      <bdi dir="ltr">{address}</bdi>
    </p>
  );
}
