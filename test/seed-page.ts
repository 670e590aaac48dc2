/**
 * The page that the demo's feed reproduces, line by line as it was, without its empty lines. It is
 * the tests' own copy: what a reader of that page could find must be in the feed and on the screen.
 */
export const LINES: readonly string[] = [
  'Login | Register',
  'School links & partnerships',
  'School links and partnerships are not essential to the global dimension but, if done well, they can be used as part of the global dimension within your school.',
  'School links and partnerships imageThings to think about',
  'The\u00a0global dimension is on our doorstep, and not just in far away localities. Establishing partnerships with other schools locally, visiting places of worship, participating in local events, working with the local council and inviting parents/carers and other members of the local community into school\u00a0can all help develop global perspectives.',
  'You\u00a0can build on links in the local community, for example, if there are a number students in the school or local people with origins in Nigeria, then you migh choose to link with a Nigerian school.',
  'Some UK clusters of schools link\u00a0with a cluster in another locality to learn from each other. Other partnerships consist of two schools in different parts of the UK working with two schools in different parts of another country to highlight different perspectives within both the UK and the link country.',
  'Partnerships with schools in other countries can expose teachers and students to very different learning and teaching contexts. This can help them examine their perceptions and values and appreciate how these affect attitudes and actions,\u00a0challenging negative and simplistic stereotypes and images. Partnerships can also provide a basis for broadening curriculum and subject areas to incorporate wider global input and perspectives. To achieve these benefits, schools need to critically consider children and young people’s learning, for example, to avoid the perception that one school in India is representative of all India or all Asia.',
  'It takes hard work, good communication and good curriculum and logistical planning to ensure that a partnership with another school is sustainable and contributes to learning. Partnership agreements, which are regularly revisited by the whole school communities, including senior management teams, are important for clarifying the aims of both partners.',
  'Resources, advice and support',
  'The organisations listed below can either help you find a partner school, or can offer support and advice on school linking.',
  'Partner-finding, support or advice on linking',
  'Achievers International',
  'Achievers International is an online enterprise project whereby a group of students and their teacher form a company, and import and export goods with a partner school overseas. The programme allows students to gain an insight into how businesses are formed and managed, and increases their awareness and understanding of other cultures.\u00a0It provides a practical learning context for business studies, modern languages and\u00a0ICT.\u00a0',
  'tel: 020 7620 0735',
  'email:\u00a0info@achieversinternational.org',
  'web:\u00a0www.achieversinternational.org\u00a0',
  'BBC World Class',
  'The BBC World Class website offers advice and help on how to make twinning work for you. It allows you to see what twinners around the world are doing and put your school on the twinning world map. You can also listen to World News for Schools bulletins, and view Schools World Service video clips.',
  'email:\u00a0worldclass@bbc.co.uk',
  'web:\u00a0www.bbc.co.uk/worldclass',
  'British Council',
  'The British Council supports and accredits collaboration between schools and advocates global citizenship for young people worldwide. Register free on their Schools Online website for information on a range of school partnership opportunities.',
  'tel:\u00a00161 957 7755',
  'email:\u00a0general.enquiries@britishcouncil.org,',
  'web:\u00a0http://schoolsonline.britishcouncil.org/home',
  'Connecting Classrooms',
  'Connecting Classrooms is a British Council managed programme working in over 50 countries that offers school partnerships, professional development courses, accreditation and the chance to share best practice with international counterparts. Links through Connecting Classrooms to schools in the developing world are funded in partnership with the UK Government through the Department for International Development',
  'tel:\u00a00161 957 7755,',
  'email: schools@britishcouncil.org,',
  'web: www.britishcouncil.org/connectingclassrooms',
  'iEARN (International Education and Resource Network) is a non-profit organisation made up of over 20,000 schools and youth organisations in more than 115 countries. iEARN empowers teachers and young people to work together online using the Internet and other new communications technologies.',
  'web:\u00a0www.iearn.org',
  'Link Ethiopia',
  'Link Ethiopia is a charity dedicated to supporting education in Ethiopia and increasing cultural awareness between young people in Ethiopia and the UK. They set up, support and help manage links between UK schools and schools in Northern Ethiopia, in both the primary and secondary sectors. By encouraging young people to communicate and work together,\u00a0they aim to create a real awareness not only of the diversity that exists between them but also of their shared aims and ambitions in a global community.',
  'tel:\u00a0020 7241 3544,',
  'email:\u00a0chris@linkethiopia.org',
  'web:\u00a0www.linkethiopia.org',
  "SOS Children's Villages UK",
  'SOS Children works in 124 countries caring for young people who have lost their parents. They offer a whole-school linking approach, whereby schools in the UK learn about the various facilities and projects in SOS Children’s Villages worldwide. These include Primary and Secondary schools, Medical Centres, Child Soldier and Street Children programmes. Linking to a Children’s Village allows exploration of themes in the syllabus and develop a global dimension to different subject areas as well as outside the classroom. Schools have the option to sponsor a Children’s Village, which UK teachers are able to visit for professional development.',
  'tel: 01223 365589,',
  'email:\u00a0helen@soschildren.org,',
  'web:\u00a0www.soschildrensvillages.org.uk',
  'UClass (United Classrooms) is a free social learning platform that connects classrooms around the world, enabling students and teachers to globally collaborate by engaging in a wide range of projects and activities. There are currently over 10,000 users in 60 countries and the organisation has partnerships with Teach for America, Teach for All, the Asia Society, SchoolTube and Concern Worldwide.',
  'web: http://uclass.org/ and http://blog.uclass.org/',
  'UK One World Linking Association (UKOWLA) encourages communities in the UK to develop links with communities in Africa, Asia, Latin America and the Caribbean. UKOWLA supports those communities in the UK that have such links through national and regional meetings, workshops, training programmes and the production of a newsletter One World Linking three times per year.',
  'tel:\u00a001460 55449,',
  'email:\u00a0info@ukowla.org.uk,',
  'web:\u00a0www.ukowla.org.uk',
  'Add your comment',
  'To leave a comment, please login',
  'Share this page',
];

/** A place where the feed says something else than the page, on purpose. */
export interface Repair {
  readonly page: string;
  readonly feed: string;
  readonly why: string;
}

/** Differences in the words. Everything else of them is kept to the letter. */
export const WORD_REPAIRS: readonly Repair[] = [
  {
    page: 'if there are a number students in the school',
    feed: 'if there are a number of students in the school',
    why: 'A word is missing.',
  },
  {
    page: 'then you migh choose to link',
    feed: 'then you might choose to link',
    why: 'A letter is missing.',
  },
  {
    page: 'School links and partnerships imageThings to think about',
    feed: 'School links and partnerships image\nThings to think about',
    why: 'The alternative text of an image has run into a heading.',
  },
];

/** What the page does with people rather than says to them; the words for it are the elements'. */
export const COMMUNITY_LINES: readonly string[] = [
  'Login | Register',
  'Add your comment',
  'To leave a comment, please login',
  'Share this page',
];

export interface SeedContact {
  readonly kind: 'tel' | 'email' | 'website';
  /** As on the page. */
  readonly page: string;
  /** As on the screen. */
  readonly shown: string;
  readonly href: string;
}

export interface SeedOrganization {
  /** In page order; where the page has no heading, the name that its text begins with. */
  readonly name: string;
  readonly hasHeading: boolean;
  /** How its text begins, to find it on the page. */
  readonly text: string;
  readonly contacts: readonly SeedContact[];
}

const tel = (page: string, shown: string): SeedContact => ({
  kind: 'tel',
  page,
  shown,
  href: `tel:${shown.replaceAll(' ', '')}`,
});

const email = (page: string, shown: string): SeedContact => ({
  kind: 'email',
  page,
  shown,
  href: `mailto:${shown}`,
});

const website = (page: string, href: string, shown = page): SeedContact => ({
  kind: 'website',
  page,
  shown,
  href,
});

export const ORGANIZATIONS: readonly SeedOrganization[] = [
  {
    name: 'Achievers International',
    hasHeading: true,
    text: 'Achievers International is an online enterprise project',
    contacts: [
      tel('020 7620 0735', '020 7620 0735'),
      email('info@achieversinternational.org', 'info@achieversinternational.org'),
      website('www.achieversinternational.org', 'https://www.achieversinternational.org/'),
    ],
  },
  {
    name: 'BBC World Class',
    hasHeading: true,
    text: 'The BBC World Class website',
    contacts: [
      email('worldclass@bbc.co.uk', 'worldclass@bbc.co.uk'),
      website('www.bbc.co.uk/worldclass', 'https://www.bbc.co.uk/worldclass'),
    ],
  },
  {
    name: 'British Council',
    hasHeading: true,
    text: 'The British Council supports and accredits',
    contacts: [
      tel('0161 957 7755', '0161 957 7755'),
      email('general.enquiries@britishcouncil.org,', 'general.enquiries@britishcouncil.org'),
      website(
        'http://schoolsonline.britishcouncil.org/home',
        'http://schoolsonline.britishcouncil.org/home',
        'schoolsonline.britishcouncil.org/home',
      ),
    ],
  },
  {
    name: 'Connecting Classrooms',
    hasHeading: true,
    text: 'Connecting Classrooms is a British Council managed programme',
    contacts: [
      tel('0161 957 7755,', '0161 957 7755'),
      email('schools@britishcouncil.org,', 'schools@britishcouncil.org'),
      website(
        'www.britishcouncil.org/connectingclassrooms',
        'https://www.britishcouncil.org/connectingclassrooms',
      ),
    ],
  },
  {
    name: 'iEARN',
    hasHeading: false,
    text: 'iEARN (International Education and Resource Network)',
    contacts: [website('www.iearn.org', 'https://www.iearn.org/')],
  },
  {
    name: 'Link Ethiopia',
    hasHeading: true,
    text: 'Link Ethiopia is a charity',
    contacts: [
      tel('020 7241 3544,', '020 7241 3544'),
      email('chris@linkethiopia.org', 'chris@linkethiopia.org'),
      website('www.linkethiopia.org', 'https://www.linkethiopia.org/'),
    ],
  },
  {
    name: "SOS Children's Villages UK",
    hasHeading: true,
    text: 'SOS Children works in 124 countries',
    contacts: [
      tel('01223 365589,', '01223 365589'),
      email('helen@soschildren.org,', 'helen@soschildren.org'),
      website('www.soschildrensvillages.org.uk', 'https://www.soschildrensvillages.org.uk/'),
    ],
  },
  {
    name: 'UClass',
    hasHeading: false,
    text: 'UClass (United Classrooms)',
    contacts: [
      website('http://uclass.org/', 'http://uclass.org/', 'uclass.org'),
      website('http://blog.uclass.org/', 'http://blog.uclass.org/', 'blog.uclass.org'),
    ],
  },
  {
    name: 'UKOWLA',
    hasHeading: false,
    text: 'UK One World Linking Association (UKOWLA)',
    contacts: [
      tel('01460 55449,', '01460 55449'),
      email('info@ukowla.org.uk,', 'info@ukowla.org.uk'),
      website('www.ukowla.org.uk', 'https://www.ukowla.org.uk/'),
    ],
  },
];

/** A line of the page with plain spaces, none of them at its ends. */
export const plain = (line: string): string => line.replaceAll('\u00a0', ' ').trim();

/** Whether a line is a way to reach the organisation above it. */
export const isContact = (line: string): boolean => /^(tel|email|web): /.test(plain(line));

/** The lines that say something, mended. */
export const TEXTS: readonly string[] = LINES.filter((line) => !isContact(line))
  .map((line) =>
    WORD_REPAIRS.reduce((text, { page, feed }) => text.replace(page, feed), plain(line)),
  )
  .flatMap((text) => text.split('\n'))
  .filter((text) => !COMMUNITY_LINES.includes(text));

/** Every sentence and heading of the page, mended: each must be in the feed and on the screen. */
export const SENTENCES: readonly string[] = TEXTS.flatMap((text) => text.split(/(?<=[.!?]) /));
