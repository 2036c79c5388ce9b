/** English nouns by what they name. Small letters, singular; the plural is found with its "s". */

const words = (list: string) => new Set(list.split(/\s+/));

const PERSON = words(
  `spokesman spokeswoman spokesperson minister president chancellor premier secretary senator governor mayor councillor lawmaker
  mp congressman congresswoman judge prosecutor lawyer attorney solicitor barrister detective officer inspector superintendent
  sergeant constable chief leader head chairman chairwoman chair chairperson director manager coach captain player
  goalkeeper striker midfielder defender driver pilot teacher student pupil doctor nurse surgeon scientist researcher
  professor expert economist analyst historian archaeologist astronomer biologist physicist chemist engineer author
  writer artist singer actor actress curator owner founder farmer fisherman shopkeeper resident neighbour neighbor
  witness victim mother father son daughter brother sister wife husband widow parent relative friend colleague worker
  activist campaigner critic supporter fan diplomat ambassador envoy commander general colonel soldier official
  negotiator mediator rebel protester demonstrator passenger customer tenant landlord investor trader executive
  boss ceo defendant suspect juror islander man woman boy girl teenager pensioner king queen prince princess pope
  bishop archbishop priest imam rabbi coroner commissioner ombudsman regulator adviser advisor aide insider source
  organiser organizer volunteer firefighter paramedic rescuer reporter journalist editor broadcaster correspondent
  scholar academic consultant veteran candidate challenger incumbent democrat republican conservative people
  authorities officials police officers crews campaigners unions rivals opponents backers`,
);

const ORGANISATION = words(
  `police company firm group maker carmaker chipmaker operator developer retailer bank union club team government ministry
  department agency authority council court commission committee parliament party opposition university institute museum
  charity hospital school board airline association federation league regulator watchdog brigade service army military
  navy force embassy church treasury cabinet senate congress administration office bureau centre center foundation
  organisation organization network alliance coalition chain manufacturer supplier provider utility brewery airport
  theatre theater zoo fund trust corporation conglomerate startup start-up prosecution defence defense jury kremlin`,
);

const MEDIA = words(
  'newspaper paper website magazine broadcaster daily tabloid weekly outlet station channel journal portal',
);
const DOCUMENT = words(
  'study report survey poll research paper review analysis statement letter document figures data findings memo',
);

export type NounKind = 'person' | 'organisation' | 'media' | 'document';

/** What a noun names; null if no list has it. */
export function kindOfNoun(noun: string): NounKind | null {
  const last = noun.toLowerCase().split('-').at(-1) ?? '';
  for (const form of [
    last,
    last.replace(/s$/u, ''),
    last.replace(/men$/u, 'man').replace(/women$/u, 'woman'),
    last.replace(/ies$/u, 'y'),
    last.replace(/es$/u, ''),
  ]) {
    if (ORGANISATION.has(form)) return 'organisation';
    if (PERSON.has(form)) return 'person';
    if (MEDIA.has(form)) return 'media';
    if (DOCUMENT.has(form)) return 'document';
  }
  return null;
}

/** Forms of address and offices that stand before a name with a capital letter. */
export const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Judge|Justice|President|Prime|Minister|Chancellor|Governor|Gov|Senator|Sen|Rep|Representative|Congressman|Congresswoman|Mayor|Councillor|Cllr|Secretary|Foreign|Chief|Executive|Detective|Inspector|Superintendent|Sergeant|Constable|General|Colonel|Captain|Major|Prince|Princess|King|Queen|Pope|Bishop|Archbishop|Reverend|Rev|Attorney|Commissioner|Chairman|Director|Resident|Researcher|Economist|Analyst|Coach|Manager|Former|Defence|Defense|Finance|Interior|Home|Treasury|Health|Education|Justice|Labour|Trade|Vice|Deputy|Acting|Prosecutor|Lawyer)\.?$/u;

/** Newspapers, agencies and stations by the end of their names. */
export const OUTLET =
  /(?:Times|Post|Journal|Tribune|Ledger|News|Herald|Guardian|Telegraph|Chronicle|Gazette|Courier|Mail|Mirror|Independent|Economist|Observer|Globe|Magazine|World|Reuters|Bloomberg|BBC|CNN|NBC|CBS|ABC|NPR|AP|AFP|PA|Politico|Axios)$/u;

const FEMALE = /(?:woman|mother|daughter|sister|wife|widow|actress|queen|princess|girl|lady)$/u;
const MALE = /(?:[^o]man|father|son|brother|husband|king|prince|boy)$/u;

/** The gender that a noun tells. */
export function genderOfNoun(noun: string): 'm' | 'f' | null {
  if (FEMALE.test(noun)) return 'f';
  return MALE.test(noun) && !/^(?:spokes)?person$/u.test(noun) ? 'm' : null;
}
