import { register } from 'tsx/esm/api'

// A process of its own may know nothing of TypeScript, whatever the other one was started with.
register()
await import('./train-worker.ts')
