const forms = (...patterns: string[]) => patterns.map((pattern) => new RegExp(pattern, 'u'));

/** The forms in which German says that somebody does not comment. `verb` is the finite verb. */
export const DECLINING: readonly RegExp[] = forms(
  '(?<verb>wollten?|will|wollen|mochten?|möchten?|konnten?) (?:.{0,100} )?(?:nicht|keinen?|nichts|keinerlei) (?:.{0,60} )?(?:äußern|kommentieren|sagen|verraten|bestätigen|nennen|machen|abgeben|beantworten|festlegen|mitteilen|nehmen|preisgeben|geben)(?: |$)',
  '(?<verb>wollten?|will|wollen) (?:.{0,60} )?weder (?:.{0,40} )?noch ',
  '(?<verb>äußerten?|äußert|äußern) sich (?:.{0,60} )?nicht(?: |$)',
  '(?<verb>kommentierten?|kommentiert|kommentieren|beantworteten?|beantwortet|beantworten) .{0,80} nicht(?: |$)',
  '(?<verb>lehnten?|lehnt|lehnen) (?:.{0,60} )?(?:Stellungnahme|Kommentar|Interview|Auskunft|Äußerung|Angaben)(?: .{0,60})? ab$',
  '(?<verb>ließ|ließen|lässt|lassen) .{0,80}unbeantwortet$',
  '(?<verb>ließ|ließen|lässt|lassen) (?:.{0,60} )?offen$',
  '(?<verb>reagierten?|reagiert|reagieren) (?:.{0,60} )?nicht(?: auf|$)',
  '(?<verb>machten?|macht|machen|gab|gaben|gibt|geben) (?!es ).{0,60}(?:keine|keinerlei) (?:\\p{Ll}+en )?(?:Angaben?|Auskunft|Auskünfte|Stellungnahme|Kommentar)',
  '(?<verb>war|waren) .{0,80}nicht (?:.{0,40} )?(?:zu erreichen|erreichbar|zu sprechen)',
  '(?<verb>schwieg|schwiegen|schweigt|schweigen)(?: |$)',
  '(?<verb>hielt|hielten|hält|halten|gab|gaben) sich .{0,40}(?:bedeckt|zugeknöpft|wortkarg)',
  '(?<verb>verweigerten?|verweigert|verweigern) .{0,60}(?:Aussage|Kommentar|Auskunft|Stellungnahme)',
  '(?<verb>nahm|nahmen|nimmt|nehmen) .{0,60}(?:nicht|keine) Stellung',
  '(?<verb>hat|haben|hatte|hatten) sich .{0,80}nicht (?:.{0,40} )?(?:geäußert|äußern wollen|festlegen wollen)$',
  '(?<verb>hat|haben|hatte|hatten) .{0,80}(?:nicht|unbeantwortet) (?:.{0,40} )?(?:reagiert|beantwortet|gelassen|kommentiert)$',
);
