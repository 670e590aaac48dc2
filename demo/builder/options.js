/** @import { Choice } from './snippets.js' */

const isDefault = (control) => {
  if (control.type === 'radio') return control.defaultChecked;
  if (control.type === 'checkbox') return control.checked === control.defaultChecked;
  if (control.localName === 'input') return control.value === control.defaultValue;
  return [...control.options].every((option) => option.selected === option.defaultSelected);
};

/** The controls that say something other than at first. */
const changed = (form) =>
  [...form.elements].filter(
    (control) =>
      control.name &&
      (control.type !== 'radio' || control.checked) &&
      control.validity.valid &&
      !isDefault(control),
  );

const chosenOf = ({ selectedOptions }) => [...selectedOptions].map(({ value }) => value).join(' ');

/** What a control says, as the value of an attribute or property. */
function valueOf(control) {
  if (control.type === 'checkbox') return '';
  if (control.multiple) return chosenOf(control);
  return control.value + (control.value === '0' ? '' : (control.dataset.unit ?? ''));
}

/**
 * Reads the form: what is at its default, or of another element, is left out.
 *
 * @returns {Choice}
 */
export function readChoice(form) {
  const { element, src, files, link, theme, scheme, dir } = form.elements;
  const folder = files.value.trim();
  const of = (key) =>
    [...form.elements]
      .filter((control) => control.dataset[key] && !control.closest('[data-for][hidden]'))
      .filter((control) => control.dataset.always === '' || changed(form).includes(control))
      .map((control) => [control.dataset[key], valueOf(control)]);
  return {
    tag: element.value,
    src: src.value.trim(),
    files: folder && !folder.endsWith('/') ? `${folder}/` : folder,
    link: link.value.trim(),
    theme: theme.value,
    scheme: scheme.value,
    attributes: [...of('attribute'), ...(dir.value ? [['dir', dir.value]] : [])],
    properties: of('property'),
    features: [...form.elements]
      .filter(({ checked, dataset }) => checked && dataset.feature)
      .filter((control) => !control.closest('[data-for][hidden]'))
      .map(({ dataset }) => dataset.feature),
  };
}

/** What was changed in the form, as the query of an address that brings it back. */
export function readState(form) {
  const state = changed(form).map((control) => [
    control.name,
    control.multiple ? chosenOf(control) : control.type === 'checkbox' ? '1' : control.value,
  ]);
  return new URLSearchParams(state);
}

/** Chooses in a list, also what it does not have yet: the feed will say what that is. */
function choose(list, value) {
  const wanted = list.multiple ? value.split(' ').filter(Boolean) : [value];
  for (const each of wanted) {
    if (![...list.options].some((option) => option.value === each)) {
      if (!('offered' in list.dataset)) continue;
      list.append(new Option(each, each));
    }
  }
  for (const option of list.options) option.selected = wanted.includes(option.value);
}

/** Brings a form to a state that was read from it. What it does not know it leaves alone. */
export function writeState(form, state) {
  for (const [name, value] of state) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) choose(control, value);
    else if (control?.type === 'checkbox') control.checked = !control.defaultChecked;
    else if (control) control.value = value;
  }
}

/** Offers what a feed has in the lists of the form. What is chosen stays so. */
export function offer(form, { categories, organizations }) {
  const countryNames = new Intl.DisplayNames('en-GB', { type: 'region' });
  const countries = [...new Set(organizations.flatMap((org) => org.countries ?? []))];
  const choices = {
    categories: categories.map(({ id, name }) => [name, id]),
    countries: countries.map((code) => [countryNames.of(code), code]).sort(),
    organizations: organizations.map(({ id, name }) => [name, id]),
  };
  for (const list of form.querySelectorAll('select[data-offered]')) {
    const chosen = isDefault(list) ? [] : chosenOf(list).split(' ').filter(Boolean);
    const [first] = list.options;
    const whole = first?.value === '' ? [first] : [];
    const offered = choices[list.dataset.offered];
    const known = new Set(offered.map(([, value]) => value));
    const unknown = chosen.filter((value) => !known.has(value));
    const all = [...offered, ...unknown.map((value) => [`${value} (not in the list)`, value])];
    // Where a choice is needed the first one is the default.
    const isNeeded = 'always' in list.dataset;
    list.replaceChildren(
      ...whole,
      ...all.map(([name, value], index) => new Option(name, value, isNeeded && index === 0)),
    );
    if (chosen.length) choose(list, chosen.join(' '));
  }
}
