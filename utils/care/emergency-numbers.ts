/** A number that sends help at once. */
export interface EmergencyNumber {
  readonly for: 'any' | 'ambulance' | 'fire' | 'police' | 'rescue';
  readonly number: string;
  /** Set where the number is meant for mobile phones. */
  readonly from?: 'mobile';
}

/** A page a number was read on, and who stands behind it. */
export interface EmergencySource {
  /** Bare web address, as far as it was noted. */
  readonly address: string;
  /** The date the page carries, `null` when it carries none. */
  readonly date: string | null;
  /** A public body: a government, a town, a fire service, the police, a university, a public broadcaster. */
  readonly by: 'public body' | 'press' | 'charity';
}

/** The emergency numbers of one country: read on a page of a public body, or alike in two newspapers. */
export interface EmergencyRow {
  /** ISO 3166-1 alpha-2. */
  readonly region: string;
  /** The part of the country the page read speaks of, when not all of it. */
  readonly part?: string;
  readonly numbers: readonly EmergencyNumber[];
  readonly sources: readonly EmergencySource[];
  /** The day the sources were read, ISO. */
  readonly read: string;
}

const READ = '2026-11-22';
const READ_LATER = '2026-11-23';

const FIRE_SERVICE: EmergencySource = {
  address: 'vugd.gov.lv/en/single-emergency-call-number-112-europe',
  date: null,
  by: 'public body',
};
/* The European Commission's own words, carried by a newspaper. */
const EUROPEAN_COMMISSION: EmergencySource = { address: 'news.lt', date: '2009-02-12', by: 'public body' };

// The members of the European Union, where 112 is law.
const MEMBERS = [
  ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU'],
  ['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
].flat();

const NEIGHBOURS = ['CH', 'IL', 'IS', 'LI', 'RS', 'TR'];

/** The table of emergency numbers; at most one row for a country. */
export const EMERGENCY_ROWS: readonly EmergencyRow[] = [
  ...MEMBERS.map(
    (region): EmergencyRow => ({
      region,
      numbers: [{ for: 'any', number: '112' }],
      sources: [FIRE_SERVICE, EUROPEAN_COMMISSION],
      read: READ,
    }),
  ),
  ...NEIGHBOURS.map(
    (region): EmergencyRow => ({
      region,
      numbers: [{ for: 'any', number: '112' }],
      sources: [FIRE_SERVICE],
      read: READ,
    }),
  ),
  {
    region: 'AR',
    part: 'Buenos Aires (provincia)',
    numbers: [{ for: 'any', number: '911' }],
    sources: [{ address: 'emergencias911.mseg.gba.gov.ar', date: null, by: 'public body' }],
    read: READ,
  },
  {
    region: 'AU',
    numbers: [{ for: 'any', number: '000' }],
    sources: [{ address: 'sa.gov.au', date: null, by: 'public body' }],
    read: READ,
  },
  {
    region: 'BR',
    numbers: [{ for: 'ambulance', number: '192' }],
    sources: [
      {
        address:
          'hospitalinfantil.saude.pr.gov.br/Noticia/Em-caso-de-emergencia-saiba-para-onde-ligar-para-pedir-ajuda',
        date: '2016-03-14',
        by: 'public body',
      },
      { address: 'hercampus.com', date: '2025', by: 'press' },
    ],
    read: READ_LATER,
  },
  {
    region: 'CA',
    numbers: [{ for: 'any', number: '911' }],
    sources: [
      { address: 'gnb.ca/en/topic/laws-safety/community-safety/911.html', date: null, by: 'public body' },
      {
        address: 'niagarapolice.ca/who-we-are/contact-us/when-to-call-911',
        date: null,
        by: 'public body',
      },
    ],
    read: READ_LATER,
  },
  {
    region: 'GB',
    numbers: [{ for: 'any', number: '999' }],
    sources: [
      { address: 'giveusashout.org/about-us/faq', date: null, by: 'charity' },
      { address: 'highland.gov.uk', date: null, by: 'public body' },
    ],
    read: READ,
  },
  {
    region: 'HK',
    numbers: [{ for: 'any', number: '999' }],
    sources: [{ address: 'csrp.hku.hk/getting-help', date: null, by: 'public body' }],
    read: READ,
  },
  {
    region: 'IN',
    numbers: [{ for: 'any', number: '112' }],
    sources: [
      {
        address:
          'en.vikaspedia.in/social-welfare/women-and-child-development/emergency-response-support-system',
        date: null,
        by: 'public body',
      },
      { address: 'lokmattimes.com', date: '2025-12-13', by: 'press' },
    ],
    read: READ_LATER,
  },
  {
    region: 'JP',
    numbers: [
      { for: 'ambulance', number: '119' },
      { for: 'fire', number: '119' },
      { for: 'police', number: '110' },
    ],
    sources: [
      {
        address: 'city.odate.lg.jp/city/foreign-language/english/emergency-call',
        date: null,
        by: 'public body',
      },
    ],
    read: READ_LATER,
  },
  {
    region: 'KR',
    numbers: [
      { for: 'rescue', number: '119' },
      { for: 'police', number: '112' },
    ],
    sources: [
      { address: 'sisatoday.co.kr', date: '2023-10-23', by: 'press' },
      { address: 'chosun.com', date: '2023-10-23', by: 'press' },
    ],
    read: READ,
  },
  {
    region: 'MX',
    numbers: [{ for: 'any', number: '911' }],
    sources: [
      {
        address:
          'etcetera.com.mx/nacional/implementan-a-nivel-nacional-el-911-como-nuevo-nmero-de-emergencia',
        date: null,
        by: 'press',
      },
      { address: 'noventagrados.com.mx', date: '2026-01-13', by: 'press' },
    ],
    read: READ_LATER,
  },
  {
    region: 'NO',
    numbers: [
      { for: 'any', number: '112' },
      { for: 'ambulance', number: '113' },
    ],
    sources: [FIRE_SERVICE, { address: 'nrk.no', date: '2021-11', by: 'public body' }],
    read: READ,
  },
  {
    region: 'NZ',
    numbers: [{ for: 'any', number: '111' }],
    sources: [
      {
        address: 'govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service',
        date: null,
        by: 'public body',
      },
      { address: 'police.govt.nz/contact-us/calling-emergency-111', date: null, by: 'public body' },
    ],
    read: READ_LATER,
  },
  {
    region: 'PH',
    numbers: [{ for: 'any', number: '911' }],
    sources: [
      { address: 'mb.com.ph', date: '2025-09-12', by: 'press' },
      { address: 'sunstar.com.ph', date: '2025-09-11', by: 'press' },
    ],
    read: READ,
  },
  {
    region: 'SG',
    numbers: [
      { for: 'ambulance', number: '995' },
      { for: 'fire', number: '995' },
    ],
    sources: [{ address: 'scdf.gov.sg', date: null, by: 'public body' }],
    read: READ,
  },
  {
    region: 'TW',
    numbers: [
      { for: 'ambulance', number: '119' },
      { for: 'fire', number: '119' },
      { for: 'police', number: '110' },
    ],
    sources: [{ address: 'english.taichung.gov.tw', date: '2018', by: 'public body' }],
    read: READ,
  },
  {
    region: 'US',
    numbers: [{ for: 'any', number: '911' }],
    sources: [
      { address: 'steubencountyny.gov/FAQ.aspx?QID=68', date: null, by: 'public body' },
      { address: 'skowhegan.org/FAQ.aspx?QID=95', date: null, by: 'public body' },
    ],
    read: READ_LATER,
  },
  {
    region: 'ZA',
    numbers: [
      { for: 'any', number: '112', from: 'mobile' },
      { for: 'ambulance', number: '10177' },
      { for: 'police', number: '10111' },
    ],
    sources: [
      {
        address:
          'dxp.westerncape.gov.za/health-wellness/article/respect-emergency-centres-reduce-preventable-emergencies-festive-season',
        date: null,
        by: 'public body',
      },
      { address: 'heraldlive.co.za', date: '2023-04-14', by: 'press' },
    ],
    read: READ_LATER,
  },
];

/**
 * The emergency numbers of a country.
 * @param region ISO 3166-1 alpha-2 in any letter case, or `null` when the country is not known.
 * @returns the row, or `null` when none has been read for that country.
 */
export function emergencyFor(region: string | null): EmergencyRow | null {
  if (region === null) return null;
  const wanted = region.toUpperCase();
  return EMERGENCY_ROWS.find((row) => row.region === wanted) ?? null;
}
