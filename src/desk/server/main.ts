import { resolve } from 'node:path';
import { startDesk } from './startDesk.ts';

const folder = resolve(process.env['ARTICLES'] ?? 'src/library/articles');
const server = await startDesk(folder, Number(process.env['DESK_PORT'] ?? 4180));
server.printUrls();
