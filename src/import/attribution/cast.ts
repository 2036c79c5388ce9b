import type { Gender, Voice } from './voice.ts';

/** Somebody whom the text names, under all names that it has for them. */
export type Member = {
  kind: Voice['kind'];
  /** The fullest name that the text has. */
  name: string;
  /** Whether the name is an own one, not a description such as "Polizei". */
  isNamed: boolean;
  heads: Set<string>;
  gender: Gender | null;
  /** Number of the sentence in which it was named last. */
  seen: number;
};

/** What a language knows of descriptions. */
export type Descriptions = {
  /** Whether a description may take up one of these: "Behörde" takes up "Bundesamt". */
  takesUp: (head: string, known: string) => boolean;
  /** Whether a description fits any person of its gender: "der 47-Jährige". */
  isEpithet: (head: string) => boolean;
};

/** How many members are looked through, and for how many sentences a pronoun may look back. */
const RECENT = 40;
const REACH = 3;
/** For how many sentences a description may look back. */
const DESCRIBED = 15;

/** All who are named in a text. Says who is meant by a name, a description or a pronoun. */
export class Cast {
  private readonly byName = new Map<string, Member>();
  /** Those named last come last. */
  private recent: Member[] = [];
  /** Number of the sentence that is being read. */
  sentence = 0;

  constructor(private readonly descriptions: Descriptions) {}

  /** Whether the text has named somebody so before. */
  knows(name: string): boolean {
    return this.byName.has(key(name));
  }

  /** Who is meant. They are known from then on. */
  meet(voice: Voice): Member {
    const member = this.find(voice) ?? this.add(voice);
    for (const head of voice.heads) member.heads.add(head);
    // What looked like an organisation turns out to be a person by its office.
    if (voice.kind === 'person' && member.kind === 'organisation' && voice.heads.length > 0)
      [member.kind, member.gender] = ['person', null];
    if (voice.kind === member.kind) member.gender ??= voice.gender;
    if (voice.name !== null) this.rename(member, voice);
    this.notice(member);
    return member;
  }

  /** The last one of a gender, people before others. */
  ofGender(gender: Gender): Member | null {
    const near = this.recent.filter(({ seen }) => this.sentence - seen < REACH).toReversed();
    const fits = near.filter((it) => it.gender === gender);
    const person = fits.find(({ kind }) => kind === 'person');
    const anyPerson = near.find((it) => it.kind === 'person' && it.gender === null);
    return person ?? (gender === 'm' || gender === 'f' ? anyPerson : null) ?? fits[0] ?? null;
  }

  /** The last newspaper, agency or broadcaster. */
  lastMedia(): Member | null {
    return this.recent.findLast(({ kind }) => kind === 'media') ?? null;
  }

  /** Forgets who was named last, not who is known. */
  forgetOrder(): void {
    this.recent = [];
  }

  notice(member: Member): void {
    member.seen = this.sentence;
    this.recent = [...this.recent.filter((it) => it !== member), member].slice(-RECENT);
  }

  private find(voice: Voice): Member | null {
    if (voice.name !== null) {
      const known = this.byName.get(key(voice.name));
      if (known) return known;
      // "Anna Berg" after "Berg".
      const last =
        voice.kind === 'person' ? this.byName.get(key(surnameOf(voice.name))) : undefined;
      const isSame =
        last && last.kind === 'person' && (!last.name.includes(' ') || !voice.name.includes(' '));
      return isSame ? last : null;
    }
    const same = this.byName.get(key(voice.phrase));
    if (!voice.isDefinite) return same ?? null;
    const near = this.recent.filter(({ seen }) => this.sentence - seen < DESCRIBED).toReversed();
    const [head = ''] = voice.heads.slice(-1);
    const fits = (member: Member) =>
      member.gender === null || voice.gender === null || member.gender === voice.gender;
    return (
      near.find((it) => fits(it) && it.heads.has(head)) ??
      (voice.kind === 'media' ? this.lastMedia() : null) ??
      near.find(
        (it) =>
          fits(it) &&
          [...it.heads].some(
            (known) => isPartOf(head, known) || (it.isNamed && isPartOf(known, head)),
          ),
      ) ??
      same ??
      near.find(
        (it) =>
          (it.kind === voice.kind || voice.gender === 'p') &&
          [...it.heads].some((known) => this.descriptions.takesUp(head, known)),
      ) ??
      this.byEpithet(voice, head)
    );
  }

  private byEpithet({ kind, gender }: Voice, head: string): Member | null {
    // Several are too many to be told apart: "die Arbeitgeber" are not those named last.
    if (kind !== 'person' || gender === null || gender === 'p') return null;
    if (!this.descriptions.isEpithet(head)) return null;
    const member = this.ofGender(gender);
    return member?.kind === 'person' ? member : null;
  }

  private add({ kind, name, phrase, gender }: Voice): Member {
    const member: Member = {
      kind,
      name: name ?? phrase,
      isNamed: name !== null,
      heads: new Set(),
      gender,
      seen: this.sentence,
    };
    this.byName.set(key(member.name), member);
    return member;
  }

  /** Keeps the fullest name, and remembers each. */
  private rename(member: Member, { name, kind }: Voice): void {
    if (name === null) return;
    this.byName.set(key(name), member);
    if (
      !member.isNamed ||
      (kind === 'person' && name.split(' ').length > member.name.split(' ').length)
    )
      member.name = name;
    member.isNamed = true;
    if (kind === 'person') {
      const surname = key(surnameOf(name));
      if (!this.byName.has(surname)) this.byName.set(surname, member);
    }
  }

  /** Another name for a member: what stands in brackets after it. */
  alsoKnownAs(member: Member, name: string): void {
    if (!this.byName.has(key(name))) this.byName.set(key(name), member);
  }
}

/** Whether a description is the last part of a compound: "Trainer" of "Bundestrainer". */
const isPartOf = (head: string, compound: string) => head.length > 3 && compound.endsWith(head);

const surnameOf = (name: string) => name.split(' ').at(-1) ?? name;

const key = (name: string) => name.replaceAll(/[„“”"»«‚‘’']/gu, '').toLowerCase();
