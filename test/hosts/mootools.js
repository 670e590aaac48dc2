// What MooTools 1.2 to 1.4 does to a page: whatever it puts in the place of something standard, and
// some of what it adds.
(() => {
  const isEnumerable = (item) => typeof item?.length === 'number' && typeof item !== 'function';

  Array.from = (item) => {
    if (item === null || item === undefined) return [];
    if (!isEnumerable(item) || typeof item === 'string') return [item];
    return Array.isArray(item) ? item : Array.prototype.slice.call(item);
  };
  Number.from = (item) => (isFinite(parseFloat(item)) ? parseFloat(item) : null);
  String.from = (item) => `${item}`;
  Function.from = (item) => (typeof item === 'function' ? item : () => item);

  Object.assign(Function.prototype, {
    extend(source) {
      return Object.assign(this, source);
    },
    implement(source) {
      Object.assign(this.prototype, source);
      return this;
    },
    // Until 1.2 the second argument has all of them.
    bind(context, args) {
      const method = this;
      return function (...given) {
        return method.apply(context, args === undefined ? given : Array.from(args));
      };
    },
    create: (options) => options,
    pass: (args) => args,
  });

  // Every type gets these, and a static form of each of its methods.
  for (const type of [Array, String, Number, Function, RegExp, Date, Boolean]) {
    type.prototype.$family = () => type.name.toLowerCase();
    type.prototype.$constructor = type;
    type.$constructor = Function;
    type.alias = (name, existing) => type.implement({ [name]: type.prototype[existing] });
  }
  for (const name of [
    'pop',
    'push',
    'slice',
    'sort',
    'indexOf',
    'filter',
    'map',
    'every',
    'some',
  ]) {
    Array[name] = (item, ...args) => Array.prototype[name].apply(item, args);
  }

  Array.implement({
    forEach(callback, bind) {
      for (let i = 0; i < this.length; i += 1) if (i in this) callback.call(bind, this[i], i, this);
    },
    each(callback, bind) {
      this.forEach(callback, bind);
      return this;
    },
    clone() {
      return this.slice();
    },
    clean() {
      return this.filter((item) => item !== null && item !== undefined);
    },
    append(items) {
      this.push(...items);
      return this;
    },
    include(item) {
      if (!this.includes(item)) this.push(item);
      return this;
    },
    empty() {
      this.length = 0;
      return this;
    },
    flatten() {
      return this.flat(Infinity);
    },
  });
  String.implement({
    test(regex) {
      return new RegExp(regex).test(this);
    },
    contains(text, separator = '') {
      return (separator + this + separator).indexOf(separator + text + separator) > -1;
    },
    trim() {
      return String(this).replace(/^\s+|\s+$/g, '');
    },
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
  });
  Object.assign(Object, {
    append: Object.assign,
    each: (object, callback) => {
      for (const name in object) callback(object[name], name);
    },
    values: (object) => {
      const all = [];
      for (const name in object) if (Object.hasOwn(object, name)) all.push(object[name]);
      return all;
    },
  });

  window.Event = function (event) {
    this.event = event;
    this.type = event.type;
  };
  window.Event.Keys = {};

  const { prototype } = Element;
  window.Element = function (tag) {
    return document.createElement(tag);
  };
  window.Element.prototype = prototype;
  Object.assign(prototype, {
    $family: () => 'element',
    get(name) {
      return this[name];
    },
    set(name, value) {
      this[name] = value;
      return this;
    },
    match: prototype.matches,
    grab(element) {
      this.appendChild(element);
      return this;
    },
    clone() {
      return this.cloneNode(true);
    },
    empty() {
      this.replaceChildren();
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    addEvent(type, listener) {
      this.addEventListener(type, (event) => listener.call(this, new window.Event(event)));
      return this;
    },
  });
  document.$family = () => 'document';
})();
