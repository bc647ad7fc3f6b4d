/** @type {import('next').NextConfig} */
export default {
  // A second build beside the first (another folder, another purpose) leaves the served one alone.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  // Native or node-only: loaded from node_modules, not bundled.
  serverExternalPackages: [
    'better-sqlite3',
    'pg',
    '@prisma/client',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
  ],
  // `next dev` would write files of its own into the repository.
  agentRules: false,
  experimental: {
    // A page's styles come with it: one round trip less before the first paint on a slow phone.
    inlineCss: true,
    // Modules load with the page that needs them: a faster start, and less memory until then.
    preloadEntriesOnStart: false,
  },
}
