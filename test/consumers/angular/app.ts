import { Component, CUSTOM_ELEMENTS_SCHEMA, input, signal } from '@angular/core';
import 'partner-directory/define.js'; // registers the three tags, and types their events

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <partner-directory
      src="/partners.json"
      page-size="20"
      [noTips]="isCompact()"
      (directory-filter)="total.set($event.total)"
    >
      <a href="/partners.html">Our partner organisations</a>
    </partner-directory>
    <output>{{ total() }}</output>
  `,
})
export class App {
  readonly isCompact = input(false);
  readonly total = signal<number | undefined>(undefined);
}
