declare module "wawoff2" {
  const wawoff: {
    /** A WOFF2 file's font as OpenType. Throws on what is none. */
    decompress(woff2: Uint8Array): Promise<Uint8Array>;
  };
  export default wawoff;
}
