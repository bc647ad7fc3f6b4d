const headers = Object.entries({
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), payment=(), usb=()',
}).map(([key, value]) => ({ key, value }))

/** @type {import('next').NextConfig} */
export default {
  // A second build beside the first (another folder, another purpose) leaves the served one alone.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  // Done by the server around it, with Brotli (bin/start/compress.mjs).
  compress: false,
  // Native or node-only: loaded from node_modules, not bundled.
  serverExternalPackages: [
    'better-sqlite3',
    'pg',
    '@prisma/client',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
  ],
  // `npm test` checks the types, those of the tests included; who only starts it need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // The address of a room is what lets somebody in: it stands in no log, that of `next dev` included.
  logging: { incomingRequests: { ignore: [/\/room\//] } },
  // `next dev` would write files of its own into the repository.
  agentRules: false,
  // Of every answer; the content security policy, which differs with each, is proxy.ts's.
  headers: async () => [{ source: '/:path*', headers }],
  experimental: {
    // A page's styles come with it: one round trip less before the first paint on a slow phone.
    inlineCss: true,
    // Modules load with the page that needs them: a faster start, and less memory until then.
    preloadEntriesOnStart: false,
  },
}
