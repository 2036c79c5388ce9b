import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { forgetAll, isWhole } from '../../src/worker/keptPages.ts';

vi.mock('../../src/worker/site.ts', () => ({ SITE: { base: '/', scripts: {} } }));

it('a file that is still being checked when the worker leaves is not kept', async () => {
  vi.stubGlobal('caches', { delete: () => Promise.resolve(true) });
  const hash = createHash('sha256').update('text').digest('base64url').slice(0, 8);
  const check = () => isWhole(`/assets/x-${hash}.css`, new Response('text'));
  expect(await check()).toBe(true);
  const checked = check();
  await forgetAll();
  expect(await checked).toBe(false);
});
