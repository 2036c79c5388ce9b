import type { Engine } from './tab.ts';

/** Starts an engine several times. Together they run as many tabs at once. */
export async function several(count: number, start: () => Promise<Engine>): Promise<Engine> {
  const engines = await Promise.all(Array.from({ length: count }, start));
  const idle = [...engines];
  return {
    name: engines[0]!.name,
    atOnce: count,
    newTab: async (...args) => {
      const engine = idle.pop()!;
      const free = () => void idle.push(engine);
      try {
        const tab = await engine.newTab(...args);
        return { ...tab, close: () => tab.close().finally(free) };
      } catch (error) {
        free();
        throw error;
      }
    },
    close: async () => void (await Promise.all(engines.map((engine) => engine.close()))),
  };
}
