(() => {
  const { apiFetch } = wp;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { registerBlockType } = wp.blocks;
  const { Button, CheckboxControl, Disabled, Notice, Placeholder } = wp.components;
  const { PanelBody, PanelRow, SelectControl, TextControl, ToggleControl } = wp.components;
  const { createElement: el, useEffect, useState } = wp.element;
  const { decodeEntities } = wp.htmlEntities;
  const { __ } = wp.i18n;
  const { addQueryArgs } = wp.url;

  const NAME = 'partner-directory/directory';
  const TAGS = { directory: 'partner-directory', card: 'org-card', tips: 'linking-tips' };
  /** Options that are no attribute of an element, and those that WordPress adds. */
  const NOT_OF_ELEMENT = new Set([
    'view',
    'link',
    'features',
    'noComments',
    'align',
    'className',
    'lock',
    'metadata',
    'style',
  ]);
  /** Milliseconds without a key before a URL is fetched. */
  const TYPING_PAUSE = 500;

  /** What the site can make of the feed at a URL (undefined until it has answered), and how to try again. */
  function useReport(src) {
    const [report, setReport] = useState();
    const [times, setTimes] = useState(1);
    useEffect(() => {
      let isWanted = true;
      const timer = setTimeout(async () => {
        const path = addQueryArgs('/partner-directory/v1/report', { src });
        const answer = await apiFetch({ path }).catch(({ message }) => ({ problem: message }));
        if (isWanted) setReport({ ...answer, times });
      }, TYPING_PAUSE);
      return () => {
        isWanted = false;
        clearTimeout(timer);
      };
    }, [src, times]);
    return [report, () => setTimes(times + 1)];
  }

  /** The attributes of the element: `onlyIds: 'a'` as `only-ids="a"`, `noTips: true` as `no-tips=""`. */
  function elementAttributes(attributes) {
    const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return Object.fromEntries(
      Object.entries(attributes)
        .filter(([name, value]) => !NOT_OF_ELEMENT.has(name) && value !== '' && value !== false)
        .map(([name, value]) => [kebab(name), value === true ? '' : value]),
    );
  }

  /** The element itself, as visitors will see it; what is in it can be seen but not clicked. */
  function Preview({ attributes, report, onResult }) {
    const [wrapper, setWrapper] = useState(null);
    const tag = TAGS[attributes.view] ?? TAGS.directory;
    useEffect(() => {
      if (!wrapper) return undefined;
      // They don't bubble, but are seen on their way down.
      const onLoad = () => onResult(undefined);
      const onError = ({ error }) => onResult(error.reason);
      wrapper.addEventListener('directory-load', onLoad, true);
      wrapper.addEventListener('directory-error', onError, true);
      return () => {
        wrapper.removeEventListener('directory-load', onLoad, true);
        wrapper.removeEventListener('directory-error', onError, true);
      };
    }, [wrapper]);
    const own = { ...elementAttributes(attributes), src: report.url };
    // Made anew for other attributes, some of which only say where an element starts.
    const element = el(tag, { key: JSON.stringify([own, report.times]), ...own });
    return el('div', { ref: setWrapper }, el(Disabled, null, element));
  }

  const text = (name, label, help) => ({ control: TextControl, name, label, help });
  const flag = (name, label, help) => ({ control: ToggleControl, name, label, help });
  /** A switch that is on unless an option takes away what it names. */
  const part = (name, label) => ({ ...flag(name, label), isInverted: true });
  const choice = (name, label, from) => ({ control: SelectControl, name, label, from });

  const LIST_URL = text(
    'src',
    __('URL of the list', 'partner-directory'),
    __(
      'A JSON file: https://… or, on this website, /…. Empty for the one that the administrator has set.',
      'partner-directory',
    ),
  );
  const ORGANIZATION = choice('orgId', __('Organisation', 'partner-directory'), 'organizations');
  const FOR_THIS_SITE_ONLY = __(
    'This website can read the list, but visitors’ browsers can’t: its server must send Access-Control-Allow-Origin.',
    'partner-directory',
  );

  /** The plugin's table of optional features, see `includes/features.php`. */
  const FEATURES = wp.partnerDirectoryFeatures;
  const FEATURES_NOTE = el(
    'p',
    null,
    __('These are on the page that visitors see, and not in this preview.', 'partner-directory'),
  );

  const PANELS = [
    {
      title: __('List', 'partner-directory'),
      options: [
        LIST_URL,
        text(
          'link',
          __('Page to link to instead', 'partner-directory'),
          __(
            'For visitors who can’t be shown the list. Empty for the list itself.',
            'partner-directory',
          ),
        ),
        flag(
          'keepCopy',
          __('Keep a copy in visitors’ browsers', 'partner-directory'),
          __('For up to 30 days, for when the list can’t be fetched.', 'partner-directory'),
        ),
      ],
    },
    {
      title: __('Organisation', 'partner-directory'),
      view: 'card',
      options: [ORGANIZATION, part('noLogos', __('Logo', 'partner-directory'))],
    },
    {
      title: __('What is shown', 'partner-directory'),
      view: 'directory',
      options: [
        part('noIntro', __('Title and summary', 'partner-directory')),
        part('noTips', __('Advice', 'partner-directory')),
        { ...flag('tips', __('Advice below the list', 'partner-directory')), on: 'after' },
        part('noSearch', __('Search', 'partner-directory')),
        part('noFilters', __('Filters', 'partner-directory')),
        part('noCommunity', __('Log in, comment, share', 'partner-directory')),
        part('noLogos', __('Logos', 'partner-directory')),
        choice('onlyCategory', __('Only this category', 'partner-directory'), 'categories'),
        text(
          'onlyCountry',
          __('Only these countries', 'partner-directory'),
          __('Two-letter codes with spaces between, such as GB ET.', 'partner-directory'),
        ),
        text(
          'onlyIds',
          __('Only these organisations', 'partner-directory'),
          __('Their ids in the list, with spaces between.', 'partner-directory'),
        ),
      ],
    },
    {
      title: __('Where visitors start', 'partner-directory'),
      view: 'directory',
      isClosed: true,
      options: [
        text('query', __('Search for', 'partner-directory')),
        choice('category', __('Category', 'partner-directory'), 'categories'),
        text(
          'country',
          __('Country', 'partner-directory'),
          __('A two-letter code.', 'partner-directory'),
        ),
        { ...text('pageSize', __('Organisations at a time', 'partner-directory')), type: 'number' },
        text(
          'syncUrl',
          __('Keep choices in the page’s URL as', 'partner-directory'),
          __('A word, such as directory. Empty: don’t.', 'partner-directory'),
        ),
      ],
    },
    {
      title: __('Language and headings', 'partner-directory'),
      isClosed: true,
      options: [
        text(
          'lang',
          __('Language', 'partner-directory'),
          __('A code, such as en or cy. Empty for that of the page.', 'partner-directory'),
        ),
        text('ariaLabel', __('Name for screen readers', 'partner-directory')),
        {
          control: SelectControl,
          name: 'headingLevel',
          label: __('Level of the first heading', 'partner-directory'),
          values: ['', '1', '2', '3', '4', '5', '6'],
        },
      ],
    },
  ];

  /** What a select offers: fixed values, or what the feed has, and nothing. */
  function choices({ values, from }, report, current) {
    if (values) return values.map((value) => ({ value, label: value || '–' }));
    const known = (report?.[from] ?? []).map(({ id, name }) => ({ value: id, label: name }));
    const isKnown = !current || known.some(({ value }) => value === current);
    return [
      { value: '', label: '–' },
      ...known,
      ...(isKnown ? [] : [{ value: current, label: current }]),
    ];
  }

  function Option({ option, value, report, onChange }) {
    const { control, name, label, help, type, isInverted, on = true } = option;
    const props = { label, help, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
    if (control === ToggleControl) {
      const checked = (value === on) !== !!isInverted;
      const set = (isOn) => onChange({ [name]: isOn !== !!isInverted ? on : undefined });
      return el(control, { ...props, checked, onChange: set });
    }
    const set = (given) =>
      onChange({ [name]: type === 'number' ? Number(given) || undefined : given });
    if (control === SelectControl) props.options = choices(option, report, value);
    else props.type = type;
    return el(control, { ...props, value: value ?? '', onChange: set });
  }

  const namesIn = (features = '') => features.toLowerCase().split(/[\s,]+/);

  /** Whether visitors have a feature, as `features_of()` of the plugin finds. */
  function hasFeature(feature, attributes) {
    const { name, with: bringing, without, isLocked } = feature;
    if (isLocked) return false;
    if (bringing) return !!attributes[bringing];
    return namesIn(attributes.features).includes(name) || (!!without && !attributes[without]);
  }

  /** The attributes that give visitors a feature, or leave it out. */
  function withFeature({ name, with: bringing, without }, isWanted, { features }) {
    if (bringing) return { [bringing]: isWanted || undefined };
    const named = FEATURES.map((each) => each.name).filter((each) =>
      each === name ? isWanted && !without : namesIn(features).includes(each),
    );
    return {
      features: named.join(', ') || undefined,
      ...(without && { [without]: !isWanted || undefined }),
    };
  }

  /** One optional feature: whether visitors have it, what they get from it, and its own options. */
  function Feature({ feature, attributes, setAttributes }) {
    const { label, help, isLocked, options } = feature;
    const checked = hasFeature(feature, attributes);
    const onChange = (isWanted) => setAttributes(withFeature(feature, isWanted, attributes));
    const box = { label, help, checked, onChange, disabled: isLocked };
    const own = options.map((each) => {
      const option = { ...each, control: each.type === 'boolean' ? ToggleControl : TextControl };
      delete option.type;
      const value = attributes[each.name];
      return el(Option, { key: each.name, option, value, onChange: setAttributes });
    });
    const tick = el(CheckboxControl, { ...box, __nextHasNoMarginBottom: true });
    return el(PanelRow, null, el('div', null, tick, checked ? own : null));
  }

  /** Where authors may not write any HTML they like, WordPress has put `&amp;` for `&` into what it saved. */
  function decoded(attributes) {
    return Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [
        name,
        typeof value === 'string' ? decodeEntities(value) : value,
      ]),
    );
  }

  /** Asks for what the preview can't do without. */
  function Start({ instructions, children }) {
    const label = __('Partner directory', 'partner-directory');
    return el(Placeholder, { icon: 'groups', label, instructions }, children);
  }

  function UrlForm({ src, onSubmit }) {
    const [draft, setDraft] = useState(src);
    return el(
      'form',
      {
        onSubmit(event) {
          event.preventDefault();
          onSubmit(draft);
        },
      },
      el(Option, { option: LIST_URL, value: draft, onChange: (change) => setDraft(change.src) }),
      el(Button, { variant: 'primary', type: 'submit' }, __('Show the list', 'partner-directory')),
    );
  }

  function Edit({ attributes: saved, setAttributes }) {
    const attributes = decoded(saved);
    const { view = 'directory', src = '', orgId } = attributes;
    const [report, tryAgain] = useReport(src);
    const [failure, setFailure] = useState();
    const url = report?.url;
    const isUnreadable = failure === 'network' && !report?.problem;
    const problem = isUnreadable ? FOR_THIS_SITE_ONLY : report?.problem;
    const option = (each) =>
      el(Option, {
        key: each.name,
        option: each,
        value: attributes[each.name],
        report,
        onChange: setAttributes,
      });
    const panels = PANELS.filter((panel) => !panel.view || panel.view === view).map(
      ({ title, isClosed, options }) =>
        el(PanelBody, { key: title, title, initialOpen: !isClosed }, options.map(option)),
    );
    const features = FEATURES.map((feature) =>
      el(Feature, { key: feature.name, feature, attributes, setAttributes }),
    );
    const featuresTitle = __('More for visitors', 'partner-directory');
    let content;
    if (!report) {
      content = el(Start, { instructions: __('Fetching the list…', 'partner-directory') });
    } else if (!url) {
      const instructions = __('Where is the list of organisations?', 'partner-directory');
      const onSubmit = (given) => setAttributes({ src: given });
      content = el(Start, { instructions }, el(UrlForm, { src, onSubmit }));
    } else if (view === 'card' && !orgId) {
      const instructions = __('Which of the organisations is it?', 'partner-directory');
      content = el(Start, { instructions }, option(ORGANIZATION));
    } else {
      content = el(Preview, { attributes, report, onResult: setFailure });
    }
    const notice = problem && (src || url);
    const actions = [{ label: __('Try again', 'partner-directory'), onClick: tryAgain }];
    return el(
      'div',
      useBlockProps(),
      el(
        InspectorControls,
        null,
        panels,
        view === 'directory' && el(PanelBody, { title: featuresTitle }, FEATURES_NOTE, features),
      ),
      notice ? el(Notice, { status: 'warning', isDismissible: false, actions }, problem) : null,
      content,
    );
  }

  registerBlockType(NAME, {
    edit: Edit,
    save: () => null,
    variations: [
      {
        name: 'directory',
        title: __('Partner directory', 'partner-directory'),
        attributes: { view: 'directory' },
        isDefault: true,
      },
      {
        name: 'card',
        title: __('Partner organisation', 'partner-directory'),
        description: __(
          'One organisation of the list: what it does, how to reach it.',
          'partner-directory',
        ),
        icon: 'id-alt',
        attributes: { view: 'card' },
      },
      {
        name: 'tips',
        title: __('Linking tips', 'partner-directory'),
        description: __('The advice of the list alone.', 'partner-directory'),
        icon: 'lightbulb',
        attributes: { view: 'tips' },
      },
    ].map((variation) => ({
      ...variation,
      scope: ['inserter', 'transform'],
      isActive: ['view'],
    })),
  });
})();
