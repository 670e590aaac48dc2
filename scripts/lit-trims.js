/**
 * @typedef {object} Trim
 * @property {string} why Why our code does not need it.
 * @property {readonly string[]} [unless] Names that need it: none of our sources may use them.
 * @property {Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>} edits By
 *   file of Lit: texts, each of which it must have exactly once, and what stands in their place.
 *   `…` is the shortest run of anything.
 */

const CSS = '@lit/reactive-element/css-tag.js';
const REACTIVE = '@lit/reactive-element/reactive-element.js';
const ELEMENT = 'lit-element/lit-element.js';
const HTML = 'lit-html/lit-html.js';

/**
 * What the one file leaves out of Lit, or has in a shorter form. The first entry names the versions
 * that all of them were made for, so that somebody checks a later Lit before it is used.
 *
 * @type {readonly Trim[]}
 */
export const TRIMS = [
  {
    why: 'Versions are counted on `window`, where the file leaves nothing.',
    edits: {
      [HTML]: [[',(t.litHtmlVersions??=[]).push("3.3.3")', '']],
      [ELEMENT]: [['(s.litElementVersions??=[]).push("4.2.2");', '']],
      [REACTIVE]: [[',(a.reactiveElementVersions??=[]).push("2.1.2")', '']],
    },
  },
  {
    why: 'Polyfills of shadow roots and templates are for browsers that cannot read the file.',
    edits: {
      [HTML]: [
        [',B=t.litHtmlPolyfillSupport;B?.(S,k)', ''],
        ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
      ],
      [ELEMENT]: [
        ['i._$litElement$=!0,', ''],
        [',s.litElementHydrateSupport…o?.({LitElement:i})', ''],
      ],
      [REACTIVE]: [[',p?.({ReactiveElement:y})', '']],
    },
  },
  {
    why: 'The intro has left the file where a document adopts no style sheets.',
    unless: ['adoptStyles', 'litNonce'],
    edits: {
      [CSS]: [
        ['const t=globalThis,e=t.ShadowRoot…CSSStyleSheet.prototype,', 'const '],
        [
          'S=(s,o)=>{…export{…}',
          'S=(s,o)=>{s.adoptedStyleSheets=o.map(t=>t.styleSheet)};export{S as adoptStyles,i as css}',
        ],
      ],
      [REACTIVE]: [
        ['getCompatibleStyle as t,', ''],
        ['export{CSSResult,css,…}from', 'export{css}from'],
      ],
    },
  },
  {
    why: 'No css`` of ours has a hole, and `styles` is a list of such: the build sees to both.',
    unless: ['CSSResult', 'cssText', 'elementStyles', 'finalizeStyles', 'unsafeCSS'],
    edits: {
      [CSS]: [
        ['constructor(t,e,o){…this.t=e}', 'constructor(t){this.cssText=t}'],
        [
          'let t=this.o;…return t}',
          'let t=this.o;return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t}',
        ],
        ['toString(){return this.cssText}', ''],
        ['i=(t,...e)=>{…return new n(o,t,s)}', 'i=t=>new n(t[0])'],
      ],
      [REACTIVE]: [
        ['s(t,this.constructor.elementStyles)', 's(t,this.constructor.styles)'],
        ['y.elementStyles=[],', ''],
      ],
    },
  },
  {
    why: 'Properties are set by attributes and set none; one with a setter of its own asks for updates itself. The build refuses other types than Boolean.',
    unless: [
      'reflect',
      'useDefault',
      'hasChanged',
      'toAttribute',
      'fromAttribute',
      'noAccessor',
      'getPropertyDescriptor',
      'getPropertyOptions',
    ],
    edits: {
      [REACTIVE]: [
        ['getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,', ''],
        [',a=globalThis,c=a.trustedTypes,…hasChanged:f};', ';'],
        [
          'static createProperty(t,s=b){…toLowerCase():void 0}',
          'static createProperty(t,s){s.state&&(s.attribute=!1),this.elementProperties.set(t,s);' +
            'if(this.prototype.hasOwnProperty(t))return;' +
            'const i=Symbol();e(this.prototype,t,{get(){return this[i]},' +
            'set(s){const e=this[i];this[i]=s,this.requestUpdate(t,e)},' +
            'configurable:!0,enumerable:!0})}' +
            'static finalize(){if(this.hasOwnProperty("finalized"))return;this.finalized=!0;' +
            'const t=n(this);t.finalize(),this._$Eh=new Map,' +
            'this.elementProperties=new Map(t.elementProperties);' +
            'if(this.hasOwnProperty("properties"))for(const t of Object.keys(this.properties))' +
            'this.createProperty(t,this.properties[t]);' +
            'for(const[t,{attribute:s}]of this.elementProperties)' +
            '!1!==s&&this._$Eh.set("string"==typeof s?s:t.toLowerCase(),t)}',
        ],
        ['_$ET(t,s){…this._$Em=null}}', ''],
        [
          '_$AK(t,s){…this._$Em=null}}',
          '_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t),h=i.elementProperties.get(e);' +
            'h&&(this[e]=h.converter?h.converter(s):h.type===Boolean?null!==s:s)}',
        ],
        [
          'requestUpdate(t,s,i,e=!1,h){…this.C(t,s,i)}',
          'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;' +
            'this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
        ],
        ['C(t,s,{useDefault:i,…async', 'async'],
        ['const t=this.constructor.elementProperties;if(t.size…this.C(s,void 0,i,e)}', ''],
        ['this._$Eq&&=…this[t])),', ''],
        ['this._$Em=null,this._$Ev()', 'this._$Ev()'],
        ['y[d("elementProperties")]', 'y.elementProperties'],
        ['y[d("finalized")]', 'y.finalized'],
        ['export{y as ReactiveElement,…}', 'export{y as ReactiveElement}'],
      ],
    },
  },
  {
    why: 'No class has decorators or initializers, and none takes a controller away again.',
    unless: ['addInitializer', 'removeController'],
    edits: {
      [REACTIVE]: [
        ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
        ['static addInitializer(t){….push(t)}', ''],
        [',this.constructor.l?.forEach(t=>t(this))', ''],
        ['removeController(t){…(t)}', ''],
      ],
    },
  },
  {
    why: 'No update waits for another time, nor is the first one told apart.',
    unless: ['scheduleUpdate', 'firstUpdated', 'hostUpdate'],
    edits: {
      [REACTIVE]: [
        ['const t=this.scheduleUpdate();return null!=t&&await t,', 'return this.performUpdate(),'],
        ['scheduleUpdate(){return this.performUpdate()}', ''],
        ['this._$EO?.forEach(t=>t.hostUpdate?.()),', ''],
        ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t))', 'this.hasUpdated=!0'],
        ['firstUpdated(t){}', ''],
      ],
    },
  },
  {
    why: 'FeedElement catches an update that fails, and has what is empty here.',
    edits: {
      [REACTIVE]: [
        ['try{await this._$ES}catch(t){Promise.reject(t)}', 'await this._$ES;'],
        ['willUpdate(t){}', ''],
        ['updated(t){}', ''],
      ],
    },
  },
  {
    why: 'Shadow roots are open, and have no other options.',
    unless: ['shadowRootOptions'],
    edits: {
      [REACTIVE]: [
        ['this.constructor.shadowRootOptions', '{mode:"open"}'],
        ['y.shadowRootOptions={mode:"open"},', ''],
      ],
    },
  },
  {
    why: 'No template of ours has a directive, which alone asks whether its part is connected.',
    unless: ['noChange', 'setConnected'],
    edits: {
      [ELEMENT]: [
        ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
        ['connectedCallback(){…setConnected(!1)}', ''],
        [',this._$Do=void 0}', '}'],
        ['this._$Do=e(r', 'e(r'],
        ['render(){return r}', ''],
      ],
      [HTML]: [
        ['setConnected(t){…this._$AP?.(t))}', ''],
        ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
        [',this._$Cv=e?.isConnected??!0', ''],
        [
          '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);',
          '_$AR(t=this._$AA.nextSibling){for(;',
        ],
        ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
        ['function M(t,i,s=t,e){…,h,e)),i}', ''],
        // What a part has only for directives.
        [
          'this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){…}get _$AU(){…}u(t)',
          'this._$AD=t}u(t)',
        ],
        [
          'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,',
          'constructor(t,i,e){this._$AH=A,',
        ],
        [
          'this._$AM=s,this.options=e}get parentNode(){…get startNode(){…get endNode(){…}',
          'this.options=e}',
        ],
        ['_$AI(t,i=this){t=M(this,t,i),a(t)?', '_$AI(t){a(t)?'],
        ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
        ['new R(e,this)', 'new R(e)'],
        [
          'new k(this.O(c()),this.O(c()),this,this.options)',
          'new k(s?s._$AB:this.O(c()),this.O(c()),this.options)',
        ],
        ['get tagName(){…}get _$AU(){return this._$AM._$AU}', ''],
        [
          'constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,',
          'constructor(t,i,s,h){this._$AH=A,',
        ],
        ['this.name=i,this._$AM=e,', 'this.name=i,'],
        ['_$AI(t,i=this,s,e){', '_$AI(t,s){'],
        ['t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,', 'o=!a(t)||t!==this._$AH,'],
        ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
        ['o&&!e&&this.j(t)', 'o&&this.j(t)'],
        ['constructor(){super(...arguments),this.type=3}', ''],
        ['constructor(){super(...arguments),this.type=4}', ''],
        ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
        ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){t??=A;'],
        ['class Z{…M(this,t)}}', ''],
        ['for(const s of this._$AV)void 0!==s&&(void 0', 'for(const s of this._$AV)(void 0'],
        ['s._$AI(t,s,i)', 's._$AI(t,i)'],
      ],
    },
  },
  {
    why: 'A listener in a template is a function, which has no options: the build refuses others.',
    edits: {
      [HTML]: [
        ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
        ['(s===A||e)', 's===A'],
        [
          '"function"==typeof this._$AH?…this._$AH.handleEvent(t)',
          'this._$AH.call(this.options,t)',
        ],
      ],
    },
  },
  {
    why: 'Elements alone render, each into a shadow root of its own that was empty.',
    unless: ['renderBefore', 'renderOptions', 'creationScope'],
    edits: {
      [ELEMENT]: [
        ['constructor(){super(...arguments),this.renderOptions={host:this}}', ''],
        ['createRenderRoot(){…,t}', ''],
        ['this.renderRoot,this.renderOptions', 'this.renderRoot,this'],
      ],
      [HTML]: [
        [
          'const D=(t,i,s)=>{…h._$AI(t),h}',
          'const D=(t,i,s)=>{(i._$litPart$??=new k(i.appendChild(c()),null,s))._$AI(t)}',
        ],
        ['(t?.creationScope??l).importNode', 'l.importNode'],
      ],
    },
  },
  {
    why: 'Templates come prepared: see prepare-templates.js, which refuses what this leaves out.',
    edits: {
      [HTML]: [
        ['const t=globalThis,i=t=>t,s=t.trustedTypes,…l=document', 'const l=document'],
        ['f="[ \\t\\n\\f\\r]",…x=t=>(…x(3),', 'b=(t,...i)=>new Q(t,i),w=b,T=b,'],
        ['C=new WeakMap', 'C=new Map'],
        [
          'function V(t,i){…return s.innerHTML=t,s}}',
          'class Q{constructor(t,i){this.html=t,this.values=i}}' +
            'class S{constructor(t){const i=this.parts=[],s=this.el=l.createElement("template");' +
            's.innerHTML=policy?policy.createHTML(t):t,P.currentNode=s.content;let e,h=0;' +
            'for(;e=P.nextNode();h++)if(1===e.nodeType){const t=e.getAttribute("$");' +
            'if(t){e.removeAttribute("$");for(const s of t.split("|")){' +
            'const[,t,e,n]=/([.?@]?)([^=]*)=?(.*)/.exec(s);' +
            'i.push({index:h,name:e,strings:n.split("$"),' +
            'ctor:"."===t?I:"?"===t?L:"@"===t?z:H})}}}else i.push({index:h})}}',
        ],
        [
          'let i;2===r.type?…this._$AV.push(i),',
          'this._$AV.push(r.ctor?new r.ctor(h,r.name,r.strings,t):new k(h,h.nextSibling,t)),',
        ],
        ['void 0!==t._$litType$?', 't instanceof Q?'],
        ['{values:i,_$litType$:s}=t,e=…,s);if', '{values:i}=t,e=this._$AC(t.html);if'],
        ['let i=C.get(t.strings);…,i}', 'let i=C.get(t);return i||C.set(t,i=new S(t)),i}'],
        ['s.length>2||""!==s[0]||""!==s[1]?', 's.length>1?'],
        ['const j={…F:Z};', ''],
        ['export{j as _$LH,', 'export{'],
      ],
    },
  },
];
