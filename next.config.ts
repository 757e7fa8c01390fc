import type { NextConfig } from "next";

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  agentRules: false,
  // `npm test` checks the types; a build on a newcomer's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Native or resource-loading packages run from node_modules, not from a bundle.
  serverExternalPackages: ["pg", "pg-boss", "sharp", "@node-rs/argon2", "pino"],
  // The token of a one-time link is in its address and among the arguments of its action.
  logging: { incomingRequests: { ignore: [/^\/welcome\//] }, serverFunctions: false },
  experimental: {
    // A save carries the whole article: two texts of 400,000 characters, each up to three bytes.
    serverActions: { bodySizeLimit: "4mb" },
    // The desk waits for the session before it shows anything; only what asks for it is checked.
    instantInsights: { validationLevel: "manual-warning" },
    // `forbidden()` is how a page says "withdrawn"; the server answers it with 410.
    authInterrupts: true,
    // The site and the desk are two documents with layouts of their own.
    globalNotFound: true,
    // A page kept on disk would outlive the publication that expired it in memory.
    isrFlushToDisk: false,
  },
  // Pictures are made in /media alone, in turns; Next's own way of making them answers 404.
  images: { unoptimized: true },
  async headers() {
    const signedInSide = [
      { key: "X-Robots-Tag", value: "noindex, nofollow" },
      // The token in a link's address stays here. `no-referrer` would go too far: a form posted
      // without JavaScript then says `Origin: null`, and Next refuses the action.
      { key: "Referrer-Policy", value: "strict-origin" },
    ];
    return ["/sign-in", "/welcome/:path*", "/editor/:path*"].map((source) => ({
      source,
      headers: signedInSide,
    }));
  },
  async rewrites() {
    return {
      // A route without a parameter would be rendered during the build, which has no database.
      beforeFiles: [
        { source: "/", destination: "/front/latest" },
        { source: "/topics", destination: "/all/topics/first-" },
        { source: "/authors", destination: "/all/authors/first-" },
        { source: "/editions", destination: "/editions/newest" },
        { source: "/feeds", destination: "/feeds/all" },
        { source: "/about", destination: "/about/page" },
      ],
    };
  },
};

export default config;
