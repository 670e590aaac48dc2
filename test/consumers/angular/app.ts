import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'partner-directory/define.js'; // registers the three tags, and types their events

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <partner-directory
      src="/partners.json"
      page-size="20"
      (directory-filter)="total.set($event.total)"
    >
      <a href="/partners.html">Our partner organisations</a>
    </partner-directory>
    <output>{{ total() }}</output>
  `,
})
export class App {
  readonly total = signal<number | undefined>(undefined);
}
