// What Prototype 1.5 to 1.7 does to a page: whatever it puts in the place of something standard, and
// some of what it adds.
(() => {
  const extend = Object.assign;

  function $A(iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    const made = [];
    for (let i = 0; i < (iterable.length || 0); i += 1) made[i] = iterable[i];
    return made;
  }

  function namesIn(object) {
    const names = [];
    for (const name in object) names.push(name);
    return names;
  }

  Array.from = $A;
  extend(Object, {
    extend,
    keys: namesIn,
    values: (object) => namesIn(object).map((name) => object[name]),
  });

  extend(Function.prototype, {
    bind(context, ...first) {
      if (!first.length && context === undefined) return this;
      const method = this;
      return function (...rest) {
        return method.apply(context, first.concat(rest));
      };
    },
    methodize() {
      const method = this;
      return function (...rest) {
        return method.apply(null, [this].concat(rest));
      };
    },
  });

  // Until 1.6: JSON.stringify calls it, and takes each list, text and number for a text.
  const json = {
    toJSON() {
      const value = this.valueOf();
      return Array.isArray(value)
        ? `[${value.map((each) => json.toJSON.call(each)).join(', ')}]`
        : `"${value}"`;
    },
  };

  const $break = {};
  const enumerable = {
    each(iterator, context) {
      try {
        for (let i = 0; i < this.length; i += 1) iterator.call(context, this[i], i);
      } catch (error) {
        if (error !== $break) throw error;
      }
      return this;
    },
    collect(iterator = (value) => value, context = undefined) {
      const results = [];
      this.each((value, index) => results.push(iterator.call(context, value, index)));
      return results;
    },
    findAll(iterator, context) {
      const results = [];
      this.each((value, index) => {
        if (iterator.call(context, value, index)) results.push(value);
      });
      return results;
    },
    detect(iterator, context) {
      let result;
      this.each((value, index) => {
        if (!iterator.call(context, value, index)) return;
        result = value;
        throw $break;
      });
      return result;
    },
    any(iterator = (value) => value, context = undefined) {
      return this.findAll(iterator, context).length > 0;
    },
    all(iterator = (value) => value, context = undefined) {
      return this.findAll(iterator, context).length === this.length;
    },
    toArray() {
      return this.collect();
    },
    include(object) {
      return this.indexOf(object) >= 0;
    },
  };
  extend(Array.prototype, json, enumerable, {
    forEach: enumerable.each,
    map: enumerable.collect,
    filter: enumerable.findAll,
    select: enumerable.findAll,
    find: enumerable.detect,
    some: enumerable.any,
    every: enumerable.all,
    entries: enumerable.toArray,
    clone: enumerable.toArray,
    clear() {
      this.length = 0;
      return this;
    },
    // Until 1.6: of a list of one its item.
    reduce() {
      return this.length > 1 ? this : this[0];
    },
  });

  extend(String.prototype, json, {
    startsWith(pattern) {
      return this.indexOf(pattern) === 0;
    },
    endsWith(pattern) {
      const from = this.length - pattern.length;
      return from >= 0 && this.lastIndexOf(pattern) === from;
    },
    sub: (text) => text,
    include(pattern) {
      return this.indexOf(pattern) > -1;
    },
    toArray() {
      return this.split('');
    },
  });
  extend(Number.prototype, json);
  extend(RegExp.prototype, { match: RegExp.prototype.test });

  const methods = {
    visible: (element) => element.style.display !== 'none',
    remove: (element) => element.parentNode.removeChild(element),
    update(element, content) {
      element.textContent = content;
      return element;
    },
    select: (element, ...selectors) => $A(element.querySelectorAll(selectors.join(','))),
    insert: (element) => element,
    replace: (element) => element,
    wrap: (element) => element.parentNode,
    empty: (element) => !element.textContent.trim(),
    scrollTo: (element) => window.scrollTo(0, element.offsetTop),
  };
  for (const name of namesIn(methods)) {
    HTMLElement.prototype[name] = methods[name].methodize();
  }
  const { prototype } = Element;
  window.Element = (tag) => document.createElement(tag);
  extend(window.Element, methods, { prototype });
  document.getElementsByClassName = (name) => $A(document.querySelectorAll(`.${name}`));

  extend(Event, { KEY_TAB: 9, element: (event) => event.target });
  Event.prototype.stop = function () {
    this.preventDefault();
    this.stopPropagation();
  };
})();
