import { imageSource } from '../feed/decode/links.js';
import type { Organization } from '../feed/model.js';
import type { Direction } from '../i18n/direction.js';
import { displayName } from '../i18n/names.js';
import type { Translator } from '../i18n/translator.js';
import { type ContactPoint, contactPoints, type PlaceWords } from './contact-points.js';
import { type ForeignText, localized, withLongNames } from './localized-text.js';
import { foldText, type FoldedText } from './passage.js';
import { shorten } from './shorten.js';
import { STATUS_WORDS } from './status-words.js';

/**
 * A description folds at the end of the sentence that has this character: after about five lines of
 * a card.
 */
const FOLD_AFTER = 160;

/** How cards are shown, apart from what they say. */
export interface CardOptions {
  readonly translator: Translator;
  /** BCP 47 tag of the feed's texts that are not translations. */
  readonly feedLanguage: string;
  readonly headingLevel: number;
  /** Whether a long description folds. */
  readonly folds: boolean;
  readonly noLogos: boolean;
  /** The URL of an organisation in the directory around the card, by its `id`. */
  readonly linkTo?: ((id: string) => string) | undefined;
}

/** What a card says and shows. */
export interface CardView extends CardOptions {
  readonly org: Organization;
  readonly name: ForeignText;
  readonly alternateName: ForeignText | undefined;
  /** URL of the logo. */
  readonly logo: string | undefined;
  /** That the organisation cannot be reached now, in our words. */
  readonly state: string | undefined;
  readonly alert: ForeignText | undefined;
  readonly description: FoldedText | undefined;
  readonly contacts: readonly ContactView[];
}

/** One way to reach an organisation, in words. */
export interface ContactView {
  readonly point: ContactPoint;
  /** What it is: "Telephone", or "Fax". */
  readonly kind: string;
  /** The part of the value that is on screen. */
  readonly text: string;
  /** The whole value, if it is absurdly long. */
  readonly whole: string | undefined;
  readonly dir: Direction;
  /**
   * The accessible name of a link: what it is, what is on screen, whose it is (WCAG 2.4.4, 2.5.3).
   */
  readonly linkName: string;
  readonly extension: string | undefined;
  readonly label: ForeignText | undefined;
  /** Notes on it, in our words: when a place is open, or that a website is gone. */
  readonly notes: readonly string[];
}

export function cardView(org: Organization, options: CardOptions): CardView {
  const { translator, feedLanguage, folds, noLogos } = options;
  const { t, sentence } = translator;
  const text = (key: 'name' | 'alternate_name' | 'description' | 'alert') =>
    localized(org, key, translator, feedLanguage);
  const name = text('name') ?? { text: org.name };
  const alternateName = text('alternate_name');
  const description = withLongNames(text('description'), name, alternateName);
  const alert = text('alert');
  const status = org.status && STATUS_WORDS.get(org.status);
  const state = status && t(status);
  return {
    ...options,
    org,
    name,
    alternateName,
    logo: noLogos || !org.logo ? undefined : imageSource(org.logo),
    // Two sentences, if another follows.
    state: state && alert ? sentence(state) : state,
    alert,
    description: description && foldText(description, folds ? FOLD_AFTER : Infinity),
    contacts: contactPoints(org, placeWords(options)).map((point) =>
      contactView(point, name.text, options),
    ),
  };
}

/** What a card says about places, in its language. */
const placeWords = ({ translator, feedLanguage }: CardOptions): PlaceWords => ({
  country: (code) => displayName('region', code, translator, feedLanguage).text,
  weekday: (day) => translator.weekday(day || 7),
  date: translator.date,
});

/** @param name of the organisation. */
function contactView(
  point: ContactPoint,
  name: string,
  { translator, feedLanguage }: CardOptions,
): ContactView {
  const { t } = translator;
  const { value, extension, label, isGone, hours = [] } = point;
  const kind = t(point.line ?? point.kind);
  const text = shorten(value);
  return {
    point,
    kind,
    text,
    whole: text === value ? undefined : value,
    dir: /^(?:address|person)$/.test(point.kind) ? 'auto' : 'ltr',
    linkName: t('contactName', { kind, value: text, name: shorten(name) }),
    extension: extension && t('extension', { n: shorten(extension) }),
    // Feeds have labels in their own language only.
    label: label ? { text: label, ...translator.attributesFor(feedLanguage) } : undefined,
    notes: [...hours, ...(isGone ? [t('gone')] : [])],
  };
}
