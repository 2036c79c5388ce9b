import type { Act } from '../../article/format/article.ts';
import { primaryLanguage } from '../../article/strings/primaryLanguage.ts';
import { Cast, type Member } from './cast.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { ENGLISH } from './english/rules.ts';
import { tellsBasis, type Finding, type Grammar, type Sentence } from './finding.ts';
import { GERMAN } from './german/rules.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Who may say a sentence. An editor has to confirm it. `cue` is null within a quotation. */
export type Proposal = { member: Member; act: Act; cue: string | null };

/** Why nobody is proposed for a sentence that is likely to be somebody's. */
export type Unclear = 'subjunctive' | 'quotation' | 'pronoun';

export type Answer = Proposal | Unclear | null;

/** The sentences of a paragraph, and whether a heading stands before it. */
export type Paragraph = { sentences: readonly string[]; isHeaded: boolean };

/** Longer sentences are none that people write. They get no proposal. */
const LONGEST = 1500;
/** For how many sentences "demnach" may look back, and "hieß es". */
const REACH = 3;
const NEAR = 2;
/** How many sentences a quotation may have. */
const LONGEST_QUOTATION = 12;
/** How many sentences ahead the newspaper of a report may be named. */
const AHEAD = 6;

/**
 * Proposes who says each sentence of a text.
 * @param language tag of BCP 47
 * @returns what is proposed for each sentence of each paragraph
 */
export function proposalsFor(paragraphs: readonly Paragraph[], language: string): Answer[][] {
  return new Proposer(primaryLanguage(language) === 'de' ? GERMAN : ENGLISH).read(paragraphs);
}

/** Reads a text from its beginning to its end, and remembers who was named. */
class Proposer {
  private readonly cast: Cast;
  private number = 0;
  /** The proposal for the sentence before, and the last one of all with its sentence. */
  private before: Proposal | null = null;
  private last: { proposal: Proposal; number: number } | null = null;
  private lastReport: Member | null = null;
  /** All newspapers with the number of the sentence that names them first. */
  private readonly media: { member: Member; number: number }[] = [];
  private readonly isMedia = new Set<Member>();

  constructor(private readonly grammar: Grammar) {
    this.cast = new Cast(grammar.descriptions);
  }

  read(paragraphs: readonly Paragraph[]): Answer[][] {
    this.learnNames(paragraphs);
    this.number = 0;
    return paragraphs.map(({ sentences, isHeaded }) => {
      if (isHeaded) this.before = null;
      return this.paragraph(readingsOf(sentences, this.grammar.opening));
    });
  }

  /** Full names may follow later than surnames, and a newspaper later than its report. */
  private learnNames(paragraphs: readonly Paragraph[]): void {
    let number = 0;
    for (const { sentences } of paragraphs) {
      for (const reading of readingsOf(sentences, this.grammar.opening)) {
        number++;
        for (const { voice, aside } of this.grammar.names(this.sentenceOf(reading))) {
          const member = this.cast.meet(voice);
          if (aside !== null && voice.kind !== 'person' && /^\p{Lu}[\p{L}\p{N}]{1,6}$/u.test(aside))
            this.cast.alsoKnownAs(member, aside);
          if (voice.kind === 'media' && !this.isMedia.has(member)) {
            this.isMedia.add(member);
            this.media.push({ member, number });
          }
        }
      }
    }
    this.cast.forgetOrder();
  }

  private sentenceOf({ clauses }: Reading): Sentence {
    return { clauses, isKnown: (name) => this.cast.knows(name) };
  }

  private paragraph(sentences: readonly Reading[]): Answer[] {
    const answers: Answer[] = [];
    /** Sentences of a quotation that is still open; its speaker may be named after it. */
    let pending: number[] = [];
    for (const [index, reading] of sentences.entries()) {
      const { text, tokens, isWithin, staysOpen } = reading;
      const sentence = this.sentenceOf(reading);
      const found = this.answer(sentence, text);
      const goesOn = tellsBasis(sentence, this.grammar);
      answers[index] = found;
      if (found !== null && typeof found !== 'string') {
        if (isWithin) for (const at of pending) answers[at] = { ...found, cue: null };
        pending = [];
        this.remember(found);
        continue;
      }
      const isQuotation =
        tokens.some(({ kind }) => kind === 'quotation') &&
        tokens.every(({ kind }) => kind === 'quotation' || kind === 'sign');
      if (found !== null || !isQuotation) {
        pending = [];
        if (!goesOn) this.before = null;
        continue;
      }
      pending = isWithin ? [...pending, index] : [index];
      if (staysOpen && index < sentences.length - 1) continue;
      const speaker = this.before;
      for (const at of pending)
        answers[at] = speaker === null ? 'quotation' : { ...speaker, cue: null };
      if (speaker) this.remember(speaker);
      pending = [];
    }
    return answers;
  }

  private remember(proposal: Proposal): void {
    this.before = proposal.act === 'declines' ? { ...proposal, act: 'says' } : proposal;
    this.last = { proposal: this.before, number: this.number };
    if (proposal.member.kind === 'media' || proposal.member.kind === 'document')
      this.lastReport = proposal.member;
  }

  /** What a sentence says of its source, and what it goes on with. */
  private answer(sentence: Sentence, text: string): Answer {
    this.number++;
    this.cast.sentence = this.number;
    const found = this.find(sentence, text) ?? this.goOn(sentence, text);
    for (const { voice } of this.grammar.names(sentence).toReversed()) this.cast.meet(voice);
    if (found !== null && typeof found !== 'string') this.cast.notice(found.member);
    return found;
  }

  private find(sentence: Sentence, text: string): Answer {
    for (const rule of Object.values(this.grammar.rules)) {
      const finding = rule(sentence);
      if (!finding) continue;
      const member = this.memberOf(finding.who);
      if (!member) return 'pronoun';
      const { start, end } = finding.cue;
      const isLast = finding.who === 'last' && this.last;
      const act = isLast ? isLast.proposal.act : finding.act;
      return { member, act, cue: text.slice(start, end) };
    }
    return null;
  }

  private memberOf(who: Finding['who']): Member | null {
    if (who === 'report') return this.lastReport ?? this.cast.lastMedia() ?? this.mediaAhead();
    if (who === 'last' || who === 'near') {
      const reach = who === 'near' ? NEAR : REACH;
      return this.last && this.number - this.last.number <= reach
        ? this.last.proposal.member
        : null;
    }
    return 'pronoun' in who ? this.cast.ofGender(who.pronoun) : this.cast.meet(who);
  }

  private mediaAhead(): Member | null {
    const ahead = this.media.find(({ number }) => number >= this.number);
    return ahead && ahead.number - this.number <= AHEAD ? ahead.member : null;
  }

  private goOn(sentence: Sentence, text: string): Answer {
    const cue = this.grammar.goesOn(sentence);
    const { before } = this;
    if (cue && before) return { ...before, cue: text.slice(cue.start, cue.end) };
    if (cue) return cue.isSure ? 'subjunctive' : null;
    const told = before?.act === 'reports' ? this.grammar.retells(sentence) : null;
    return before && told ? { ...before, cue: text.slice(told.start, told.end) } : null;
  }
}

/** A sentence as it is read; one that is too long has no clauses. */
type Reading = {
  text: string;
  tokens: readonly Token[];
  clauses: readonly Clause[];
  /** Whether a quotation is open at its beginning, and whether one goes on after its end. */
  isWithin: boolean;
  staysOpen: boolean;
};

/**
 * The sentences of a paragraph, as the rules read them. They are made for each pass and not kept:
 * those of a long text take much memory.
 */
function readingsOf(sentences: readonly string[], opening: string): Reading[] {
  let open: string | null = null;
  return sentences.map((text, index) => {
    const isWithin = open !== null;
    const { tokens, open: atEnd } = tokensOf(text, open, opening);
    // A mark that nothing closes is a slip. It makes no quotation of what follows.
    const isClosed = sentences
      .slice(index + 1, index + LONGEST_QUOTATION)
      .some((next) => closes(next, atEnd));
    open = isClosed ? atEnd : null;
    const clauses = text.length > LONGEST ? [] : clausesOf(tokens);
    return { text, tokens, clauses, isWithin, staysOpen: isClosed };
  });
}

/** Whether a sentence has a mark that closes a quotation. */
const closes = (text: string, marks: string | null) =>
  marks !== null && Array.from(marks).some((mark) => text.includes(mark));
