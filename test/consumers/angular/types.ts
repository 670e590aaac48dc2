import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, viewChild } from '@angular/core';
import type { DirectoryErrorEvent, PartnerDirectory } from 'partner-directory';
import 'partner-directory/define.js';

/** What a template allows, and what it refuses: each line below a comment that says so. */
@Component({
  selector: 'app-types',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <partner-directory
      #directory
      class="partners"
      lang="cy"
      page-size="9"
      [attr.no-tips]="isSmall || null"
      [noLogos]="isSmall"
      [feed]="{ version: '1.0' }"
      (directory-load)="paths($event.problems)"
      (directory-error)="onError($event)"
      (org-contact)="say($event.org.name, $event.kind)"
    />
    <button (click)="directory.reload()">{{ directory.pageSize.toFixed() }}</button>

    <!-- error: is of a load, not of a filter -->
    <partner-directory (directory-filter)="paths($event.problems)" />
    <!-- error: listens to another event -->
    <partner-directory (directory-filter)="onError($event)" />
    <!-- error: there is no such method -->
    <button (click)="directory.load()"></button>
  `,
})
export class Types {
  readonly isSmall: boolean = false;
  readonly directory = viewChild.required<ElementRef<PartnerDirectory>>('directory');
  paths = (problems: readonly { path: string }[]) => problems.map(({ path }) => path);
  onError = ({ error }: DirectoryErrorEvent) => error.reason === 'no-src';
  say = (name: string, kind: 'tel' | 'email' | 'website' | 'address') => `${name} ${kind}`;
}
