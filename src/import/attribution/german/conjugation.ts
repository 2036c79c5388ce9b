/** The forms of a verb in which it reports somebody's words. */
export type Forms = {
  /** Third person singular, present and past: "teilt", "teilte". */
  singular: string[];
  /** Third person plural. */
  plural: string[];
  participle: string;
  /** What stands at the end of the main clause: "mit". */
  prefix: string | null;
};

/** Prefixes that cannot be separated. The participle has no "ge" after them. */
const INSEPARABLE = /^(?:be|er|ver|ent|emp|ge|zer|miss|wider|prognos)/;

/**
 * The forms of a verb of a table.
 * @param entry the infinitive, "mit|teilen" if it has a prefix; strong verbs with third person
 *   present, past and participle: "zurück|weisen weist wies gewiesen"
 */
export function formsOf(entry: string): Forms {
  const [infinitive = '', ...strong] = entry.split(' ');
  const [prefix, verb] = infinitive.includes('|')
    ? (infinitive.split('|') as [string, string])
    : [null, infinitive];
  const stem = verb.replace(/e?n$/, '');
  // "antworte-t", "rechne-t", but "warn-t", "sage-n".
  const link = /(?:[dt]|ch[nm]|[bdfgkptvwz][nm])$/.test(stem) ? 'e' : '';
  const past = `${stem}${link}te`;
  const bare = INSEPARABLE.test(verb) || verb.endsWith('ieren');
  const weak = [`${stem}${link}t`, past, `${bare ? '' : 'ge'}${stem}${link}t`];
  const [present = '', preterite = '', participle = ''] = strong.length > 0 ? strong : weak;
  return {
    singular: [present, preterite],
    plural: [verb, preterite.endsWith('e') ? `${preterite}n` : `${preterite}en`],
    participle: `${prefix ?? ''}${participle}`,
    prefix,
  };
}
