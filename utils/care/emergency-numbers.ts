/** A number that sends help at once. */
export interface EmergencyNumber {
  /** `other` is everything but the police, where the page read names no more. */
  readonly for: 'any' | 'ambulance' | 'fire' | 'police' | 'rescue' | 'other';
  readonly number: string;
  /** Set where the number is meant for mobile phones. */
  readonly from?: 'mobile';
}

/** The emergency numbers of one country. Most were read on one page only: check before each release. */
export interface EmergencyRow {
  /** ISO 3166-1 alpha-2. */
  readonly region: string;
  /** The part of the country the page read speaks of, when not all of it. */
  readonly part?: string;
  readonly numbers: readonly EmergencyNumber[];
  /** Bare addresses; the date each page carries, `null` when it carries none. */
  readonly sources: ReadonlyArray<{ readonly address: string; readonly date: string | null }>;
  /** The day the sources were read, ISO. */
  readonly read: string;
}

const READ = '2026-11-22';

const FIRE_SERVICE = {
  address: 'vugd.gov.lv/en/single-emergency-call-number-112-europe',
  date: null,
} as const;
const EUROPEAN_COMMISSION = { address: 'news.lt', date: '2009-02-12' } as const;

// The members of the European Union, where 112 is law.
const MEMBERS = [
  ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU'],
  ['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
].flat();

const NEIGHBOURS = ['CH', 'IS', 'LI', 'RS', 'TR'];

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
    sources: [{ address: 'emergencias911.mseg.gba.gov.ar', date: null }],
    read: READ,
  },
  {
    region: 'AU',
    numbers: [{ for: 'any', number: '000' }],
    sources: [{ address: 'sa.gov.au', date: null }],
    read: READ,
  },
  {
    region: 'BR',
    numbers: [{ for: 'ambulance', number: '192' }],
    sources: [{ address: 'hercampus.com', date: '2025' }],
    read: READ,
  },
  {
    region: 'CA',
    numbers: [{ for: 'any', number: '911' }],
    sources: [{ address: 'richmondhilluc.ca', date: '2023-12' }],
    read: READ,
  },
  {
    region: 'CL',
    numbers: [
      { for: 'ambulance', number: '131' },
      { for: 'fire', number: '132' },
      { for: 'police', number: '133' },
    ],
    sources: [{ address: 'elsoldeiquique.cl', date: null }],
    read: READ,
  },
  {
    region: 'CN',
    numbers: [
      { for: 'ambulance', number: '120' },
      { for: 'fire', number: '119' },
      { for: 'police', number: '110' },
    ],
    sources: [{ address: 'gs.people.com.cn', date: '2024-12-27' }],
    read: READ,
  },
  {
    region: 'CO',
    part: 'Bogotá',
    numbers: [{ for: 'any', number: '123' }],
    sources: [{ address: 'radiosantafe.com', date: '2025-09-11' }],
    read: READ,
  },
  {
    region: 'EC',
    numbers: [{ for: 'any', number: '911' }],
    sources: [{ address: 'eltelegrafo.com.ec', date: '2025' }],
    read: READ,
  },
  {
    region: 'GB',
    numbers: [{ for: 'any', number: '999' }],
    sources: [
      { address: 'giveusashout.org/about-us/faq', date: null },
      { address: 'highland.gov.uk', date: null },
    ],
    read: READ,
  },
  {
    region: 'GH',
    numbers: [{ for: 'any', number: '112' }],
    sources: [
      { address: 'bestnewsgh.com', date: null },
      { address: 'mynewsghana.net', date: '2020-01' },
    ],
    read: READ,
  },
  {
    region: 'HK',
    numbers: [{ for: 'any', number: '999' }],
    sources: [{ address: 'csrp.hku.hk/getting-help', date: null }],
    read: READ,
  },
  {
    region: 'HN',
    numbers: [{ for: 'any', number: '911' }],
    sources: [{ address: 'elheraldo.hn', date: '2025-10-16' }],
    read: READ,
  },
  {
    region: 'IL',
    numbers: [
      { for: 'any', number: '112' },
      { for: 'ambulance', number: '101' },
      { for: 'police', number: '100' },
    ],
    sources: [FIRE_SERVICE, { address: 'frequentbusinesstraveler.com', date: '2012' }],
    read: READ,
  },
  {
    region: 'IN',
    numbers: [{ for: 'any', number: '112' }],
    sources: [{ address: 'lokmattimes.com', date: '2025-12-13' }],
    read: READ,
  },
  {
    region: 'JP',
    numbers: [
      { for: 'ambulance', number: '119' },
      { for: 'fire', number: '119' },
      { for: 'police', number: '110' },
    ],
    sources: [
      { address: 'japanpassage.com', date: null },
      { address: 'citiesinsider.com', date: null },
    ],
    read: READ,
  },
  {
    region: 'KR',
    numbers: [
      { for: 'rescue', number: '119' },
      { for: 'police', number: '112' },
    ],
    sources: [
      { address: 'sisatoday.co.kr', date: '2023-10-23' },
      { address: 'chosun.com', date: '2023-10-23' },
    ],
    read: READ,
  },
  {
    region: 'LK',
    numbers: [{ for: 'ambulance', number: '1990' }],
    sources: [{ address: 'themorning.lk', date: null }],
    read: READ,
  },
  {
    region: 'MX',
    numbers: [{ for: 'any', number: '911' }],
    sources: [{ address: 'zamudionoticias.mx', date: '2025' }],
    read: READ,
  },
  {
    region: 'MY',
    numbers: [{ for: 'any', number: '999' }],
    sources: [{ address: 'thestar.com.my', date: '2023-09-10' }],
    read: READ,
  },
  {
    region: 'NO',
    numbers: [
      { for: 'any', number: '112' },
      { for: 'ambulance', number: '113' },
    ],
    sources: [FIRE_SERVICE, { address: 'nrk.no', date: '2021-11' }],
    read: READ,
  },
  {
    region: 'NZ',
    numbers: [{ for: 'any', number: '111' }],
    sources: [{ address: 'nzherald.co.nz', date: '2017' }],
    read: READ,
  },
  {
    region: 'PH',
    numbers: [{ for: 'any', number: '911' }],
    sources: [
      { address: 'mb.com.ph', date: '2025-09-12' },
      { address: 'sunstar.com.ph', date: '2025-09-11' },
    ],
    read: READ,
  },
  {
    region: 'SG',
    numbers: [
      { for: 'ambulance', number: '995' },
      { for: 'fire', number: '995' },
      { for: 'police', number: '999' },
    ],
    sources: [
      { address: 'scdf.gov.sg', date: null },
      { address: 'askexplorer.com', date: null },
    ],
    read: READ,
  },
  {
    region: 'TH',
    numbers: [
      { for: 'ambulance', number: '1669' },
      { for: 'police', number: '191' },
    ],
    sources: [
      { address: 'thailandsimple.com', date: null },
      { address: 'tpnnational.com', date: '2024-04' },
    ],
    read: READ,
  },
  {
    region: 'TW',
    numbers: [
      { for: 'ambulance', number: '119' },
      { for: 'fire', number: '119' },
      { for: 'police', number: '110' },
    ],
    sources: [{ address: 'english.taichung.gov.tw', date: '2018' }],
    read: READ,
  },
  {
    region: 'US',
    numbers: [{ for: 'any', number: '911' }],
    sources: [{ address: 'contactlistens.org', date: null }],
    read: READ,
  },
  {
    region: 'UY',
    numbers: [
      { for: 'any', number: '911' },
      { for: 'ambulance', number: '105' },
    ],
    sources: [{ address: 'carmeloportal.com', date: '2019' }],
    read: READ,
  },
  {
    region: 'ZA',
    numbers: [
      { for: 'any', number: '112', from: 'mobile' },
      { for: 'other', number: '10177' },
      { for: 'police', number: '10111' },
    ],
    sources: [
      { address: 'helloadventure.co.za', date: null },
      { address: 'barnardjoneswedding.com', date: null },
    ],
    read: READ,
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
