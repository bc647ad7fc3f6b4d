import { register } from 'tsx/esm/api'

// A worker thread knows nothing of TypeScript, whatever its parent was started with.
register()
await import('./refold-worker.ts')
