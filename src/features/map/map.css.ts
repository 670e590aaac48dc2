export const css = `
  [part='map'] {
    display: block;
    inline-size: 100%;
    margin-block-end: var(--_space);
    max-inline-size: 60em;
  }

  [part='map'][hidden] {
    display: none;
  }

  [part='map'] svg {
    block-size: auto;
    direction: ltr;
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  [part='map-land'] {
    fill: color-mix(in oklab, currentcolor 12%, transparent);
    forced-color-adjust: auto;
  }

  [part~='map-country'] {
    cursor: pointer;
    fill: var(--_accent);
    fill-opacity: 0.55;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  [part~='map-country']:hover {
    fill-opacity: 0.8;
  }

  [part~='chosen'] {
    fill-opacity: 1;
    stroke: currentcolor;
    stroke-width: 3;
  }

  /* Squares, which differ from circles in any colours, and are visible in a narrow column. */
  [part^='map-pin'] {
    pointer-events: none;
    stroke: canvas;
    stroke-linecap: square;
    stroke-width: clamp(5px, 0.95cqi, 8px);
    vector-effect: non-scaling-stroke;
  }

  [part='map-pin'] {
    stroke: currentcolor;
    stroke-width: clamp(3px, 0.6cqi, 5px);
  }

  @media (forced-colors: active) {
    [part='map-land'] {
      fill: none;
      stroke: canvastext;
    }

    [part~='map-country'] {
      fill: linktext;
      stroke: linktext;
    }

    [part~='chosen'] {
      fill: highlight;
      stroke: highlight;
    }
  }

  @media print {
    [part='map'] {
      max-inline-size: 30em;
    }
  }
`;
