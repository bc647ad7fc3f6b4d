import { readAndPrint } from './read.ts'
import { showReport } from './show-report.ts'

export const report = (folder: string): Promise<number> =>
  readAndPrint(folder, ({ catalogue }) => catalogue.report.map(showReport))
