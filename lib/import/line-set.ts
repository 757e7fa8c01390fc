/** A set of line numbers that takes a bit a line. */
export class LineSet {
  #bits = new Uint8Array(1024);
  size = 0;

  add(line: number): void {
    const at = line >> 3;
    if (at >= this.#bits.length) {
      const larger = new Uint8Array(Math.max(at + 1, this.#bits.length * 2));
      larger.set(this.#bits);
      this.#bits = larger;
    }
    if (this.has(line)) return;
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (line & 7));
    this.size++;
  }

  has(line: number): boolean {
    return ((this.#bits[line >> 3] ?? 0) & (1 << (line & 7))) !== 0;
  }
}
