import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { componentStyles } from '../../site/componentStyles.ts';
import { deskPlugin } from './deskPlugin.ts';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Starts the desk for a folder of articles, on the loopback interface only.
 * @param folder absolute path of the article files
 */
export async function startDesk(folder: string, port: number): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    // Two desks at once would replace each other's dependencies and reload each other's pages.
    cacheDir: join(ROOT, 'node_modules/.vite-desk', String(port)),
    appType: 'custom',
    plugins: [deskPlugin(folder, port), react(), componentStyles()],
    server: { host: '127.0.0.1', port, strictPort: true, cors: false },
    optimizeDeps: { entries: ['src/desk/page/main.tsx'] },
  });
  return server.listen();
}
