// What the factors of a sweep do: main effects, elementary effects, or Sobol' indices, whichever its design allows.

const factorRow = ([factor, level, ends, estimate, low, high, beside, besideLow, besideHigh, text, interval, besideText, besideInterval, n]) =>
  ({factor, level, ends, estimate, low, high, beside, besideLow, besideHigh, text, interval, besideText, besideInterval, n});
const responses = data.responses.map(own => ({...own, rows: own.rows.map(factorRow)}));
const first = data.chosen.filter(name => data.outcomes[name].rank === 2);
const factorTitle = index => say(data.factors[index].title);
const levelText = level => level === 'true' || level === 'false' ? word(`level.${level}`) : level;
const rowTitle = row => factorTitle(row.factor) + (row.level ? word('levelIs', levelText(row.level)) : '') + (row.ends ? `${word('comma')}${row.ends}` : '');
const responseTitle = own => own.difference ? word('addedBy', armTitle(own.reform)) : armTitle(own.reform);
const analysed = (side, outcome) => responses.find(own => `${own.reform} ${own.difference}` === side && own.outcome === outcome);

// Of choices, the one that is best in the most futures is shown first.
const leading = data.futures?.outcomes.find(own => own.outcome === first[0])?.choices || [];
const leader = [...leading].sort((a, b) => b.best - a.best)[0]?.arm;

// What pictures of factors show; chosen in one, chosen in all.
const sides = [...new Map(responses.map(own => [`${own.reform} ${own.difference}`, own])).entries()];
const shown = {side: (sides.find(([, own]) => own.difference && own.reform === leader) || sides.find(([, own]) => own.difference) || sides[0] || [''])[0], outcome: ''};

function sweepControls(all) {
  return () => {
    const again = () => pictures.filter(own => own.seen && own.state.ofFactors).forEach(refresh);
    const entries = outcomeEntries(responses, all ? [['', word('deciding')]] : []);
    const side = sides.length < 2 ? [] : [select(word('side'), sides.map(([key, own]) => [key, responseTitle(own)]), shown.side, key => {
      shown.side = key;
      again();
    })];
    return [...side, select(word('outcome'), entries, all ? shown.outcome : shown.outcome || first[0], name => {
      shown.outcome = name;
      again();
    })];
  };
}

/** Rows of a response, the strongest factor first, levels of one factor together. */
function rankedRows(own) {
  const size = factor => Math.max(...own.rows.filter(row => row.factor === factor).map(row => Math.abs(row.estimate ?? -1)));
  const order = [...new Set(own.rows.map(row => row.factor))].sort((a, b) => size(b) - size(a));
  return order.flatMap(factor => own.rows.filter(row => row.factor === factor));
}

const apart = row => row.low > 0 || row.high < 0;
const shownOutcomes = () => (shown.outcome ? [shown.outcome] : first.length ? first : data.chosen.slice(0, 3));
const panelTitle = own => (sides.length > 1 ? `${responseTitle(own)} \u00b7 ` : '') + outcomeTitle(own.outcome);

function rankingPicture(id, {marks, texts, lines, unit, zero = true, columns, cells}) {
  picture(id, {
    state: {ofFactors: true},
    controls: sweepControls(true),
    build: width => {
      const panels = shownOutcomes().map(outcome => analysed(shown.side, outcome)).filter(Boolean).map(own => ({
        title: panelTitle(own) + (unit ? unitInBrackets(own.outcome) : ''), own,
        rows: rankedRows(own).filter(row => row.estimate !== null).map((row, i) => ({
          label: rowTitle(row), row, marks: marks(row), texts: texts(row),
          tip: columns().map((name, at) => [name, cells(row)[at]]),
        })),
      })).filter(panel => panel.rows.length);
      const all = panels.flatMap(panel => panel.rows.map(({row, label}) => ({row, label, own: panel.own})));
      return {
        ...forest(panels, width, {lines, zero}), points: all.length,
        summary: panels.map(panel => word('alt.effects', panel.title, panel.rows.map(({label, row}) => `${label} ${row.text} ${row.interval}`).join(word('semicolon')))).join(' '),
        table: () => ({columns: [word('outcome'), word('factor'), ...columns()], rows: all.map(({row, label, own}) => [outcomeTitle(own.outcome), label, ...cells(row)])}),
      };
    },
  });
}

const strong = '#0072B2', weak = '#6b747d';

rankingPicture('mainEffects', {
  unit: true, lines: 1,
  marks: row => [{value: row.estimate, low: row.low, high: row.high, colour: apart(row) ? strong : weak, open: !apart(row)}],
  texts: row => [{text: `${row.text}  ${row.interval}`, colour: apart(row) ? ink : weak}],
  columns: () => [word('effect'), word('interval'), word('explained')],
  cells: row => [row.text, row.interval, row.besideText],
});

rankingPicture('screening', {
  unit: true, lines: 2,
  marks: row => [{value: row.estimate, low: row.low, high: row.high, colour: strong}],
  texts: row => [{text: `\u03bc* ${row.text}  ${row.interval}`}, {text: `\u03c3 ${row.besideText}`, colour: muted}],
  columns: () => ['\u03bc*', word('interval'), '\u03c3'],
  cells: row => [row.text, row.interval, row.besideText],
});

rankingPicture('indices', {
  lines: 3,
  marks: row => [{value: row.estimate, low: row.low, high: row.high, colour: strong},
    {value: row.beside, low: row.besideLow, high: row.besideHigh, colour: '#D55E00', open: true}],
  texts: row => [{text: `${word('total')} ${row.text}  ${row.interval}`, colour: '#00588c'},
    {text: `${word('alone')} ${row.besideText}  ${row.besideInterval}`, colour: '#a84300'}],
  columns: () => [word('total'), word('interval'), word('alone'), word('interval')],
  cells: row => [row.text, row.interval, row.besideText, row.besideInterval],
});

/** \u03bc* against \u03c3: far to the right matters, above the line depends on others or is crooked. */
picture('elementary', {
  state: {ofFactors: true},
  controls: sweepControls(false),
  build: width => {
    const own = analysed(shown.side, shown.outcome || first[0] || data.chosen[0]);
    const rows = rankedRows(own).filter(row => row.estimate !== null && row.beside !== null);
    const wide = width >= 720;
    const right = Math.max(...rows.map(row => row.high ?? row.estimate)) * 1.08 || 1;
    const top = Math.max(...rows.map(row => row.beside)) * 1.12 || 1, end = Math.min(right, top);
    return {
      height: wide ? 420 : 340, points: rows.length,
      option: {
        title: {text: cut(`\u03c3 \u00b7 ${panelTitle(own)}${unitInBrackets(own.outcome)}`, width - 8), left: 0, top: 0, padding: 0, textStyle: {...axisText, fontWeight: 'normal', fontFamily}},
        grid: {left: 4, right: 24, top: 34, bottom: 40, containLabel: true},
        xAxis: numberAxis({min: 0, max: right, name: '\u03bc*', nameLocation: 'middle', nameGap: 28, nameTextStyle: axisText, splitNumber: wide ? 6 : 4, axisLabel: {showMaxLabel: false}}),
        yAxis: numberAxis({min: 0, max: top, axisLabel: {showMaxLabel: false}}),
        tooltip: {trigger: 'item', confine: true, formatter: ({dataIndex, seriesIndex}) => {
          if (seriesIndex === 0) return '';
          const row = rows[dataIndex];
          return tip(rowTitle(row), [['\u03bc*', `${row.text} ${row.interval}`], ['\u03c3', row.besideText]]);
        }},
        series: [
          {type: 'line', silent: true, showSymbol: false, lineStyle: {color: '#8b949d', width: 1, type: 'dashed'}, data: [[0, 0], [end, end]],
            endLabel: {show: true, formatter: '\u03c3 = \u03bc*', color: muted, fontSize: 11, align: 'right', offset: [-4, -8]}},
          {type: 'custom', encode: {x: 0, y: 1}, data: rows.map(row => [row.estimate, row.beside]), renderItem: (params, api) => {
            const row = rows[params.dataIndex], [, y] = api.coord([row.estimate, row.beside]);
            return {type: 'group', children: row.low === null ? [] : [{type: 'line', shape: {x1: api.coord([row.low, 0])[0], y1: y, x2: api.coord([row.high, 0])[0], y2: y}, style: {stroke: strong, lineWidth: 1.5, opacity: 0.6}}]};
          }},
          {type: 'scatter', symbolSize: 10, itemStyle: {color: strong}, data: rows.map(row => [row.estimate, row.beside]),
            label: {show: true, formatter: ({dataIndex}) => String(dataIndex + 1), position: 'top', distance: 3, color: ink, fontSize: 12, fontWeight: 600},
            labelLayout: {moveOverlap: 'shiftX'}},
        ],
      },
      after: [rows.map((row, i) => `${i + 1} ${rowTitle(row)}`).join(word('semicolon'))],
      summary: word('alt.effects', panelTitle(own), rows.map(row => `${rowTitle(row)} \u03bc* ${row.text}, \u03c3 ${row.besideText}`).join(word('semicolon'))),
      table: () => ({columns: ['', word('factor'), '\u03bc*', word('interval'), '\u03c3'], rows: rows.map((row, i) => [i + 1, rowTitle(row), row.text, row.interval, row.besideText])}),
    };
  },
});
