// Score against true performance by department, and what reforms cost.

picture('truth', {
  state: {ofOneReform: true},
  controls: () => reforms.length ? [...reformSelect(), keyOf(['baseline', chosen.reform])] : [],
  build: width => {
    const arms = reforms.length ? ['baseline', chosen.reform] : ['baseline'];
    const names = [...new Set(data.units.map(unit => unit.department))];
    const rows = names.flatMap(name => arms.map(arm => data.units.find(unit => unit.department === name && unit.arm === arm)).filter(Boolean));
    return {
      ...dumbbells(names, arms, rows, width), points: rows.length,
      summary: word('alt.truth', rows.map(row => `${partTitle('department', row.department)}, ${armTitle(row.arm)}: ${short(row.truth)} / ${short(row.score)}`).join(word('semicolon'))),
      table: () => ({
        columns: [word('department'), word('reform'), word('truth'), word('score'), word('gap')],
        rows: rows.map(row => [partTitle('department', row.department), armTitle(row.arm), short(row.truth), short(row.score), short(row.score - row.truth)]),
      }),
    };
  },
});

/** From true performance (a ring) to score (a dot), a line an arm. */
function dumbbells(names, arms, rows, width) {
  const wide = width >= 720, left = wide ? 200 : 2, right = wide ? 60 : 18, rowHeight = wide ? 22 + 15 * arms.length : 36 + 15 * arms.length;
  const values = rows.flatMap(row => [row.score, row.truth]);
  const low = Math.min(...values), high = Math.max(...values), room = (high - low || 0.1) * 0.08;
  const height = names.length * rowHeight + 40;
  return {height, option: {
    grid: {left, right, top: 22, bottom: 26},
    xAxis: numberAxis({min: low - room, max: high + room, axisLabel: {showMinLabel: false, showMaxLabel: false}}),
    yAxis: {type: 'value', min: 0, max: names.length, inverse: true, show: false},
    title: {text: `\u25cb ${word('truth')}   \u25cf ${word('score')}`, left: left, top: 0, padding: 0, textStyle: {...axisText, fontWeight: 'normal', fontFamily}},
    tooltip: {trigger: 'item', confine: true, formatter: ({dataIndex}) => {
      const row = rows[dataIndex];
      return tip(`${partTitle('department', row.department)} \u00b7 ${armTitle(row.arm)}`, [[word('truth'), short(row.truth)], [word('score'), short(row.score)], [word('gap'), short(row.score - row.truth)]]);
    }},
    series: [{
      type: 'custom', clip: false, encode: {x: [0, 1]}, data: rows.map(row => [row.truth, row.score, names.indexOf(row.department)]),
      renderItem: (params, api) => {
        const row = rows[params.dataIndex], index = names.indexOf(row.department), arm = arms.indexOf(row.arm);
        const [x1, top] = api.coord([row.truth, index]), [x2] = api.coord([row.score, index]);
        const y = top + (wide ? 14 : 30) + arm * 15;
        const children = [
          {type: 'line', shape: {x1, y1: y, x2, y2: y}, style: {stroke: colour(row.arm), lineWidth: 2, opacity: 0.6}},
          {type: 'circle', shape: {cx: x1, cy: y, r: 4.5}, style: {fill: '#fff', stroke: colour(row.arm), lineWidth: 2}},
          {type: 'circle', shape: {cx: x2, cy: y, r: 5}, style: {fill: colour(row.arm)}},
        ];
        if (arm === 0) {
          children.push({type: 'text', x: wide ? left - 14 : 0, y: wide ? y + 7 * (arms.length - 1) : top + 12, style: {fontFamily, fontSize: 12, fill: ink,
            fontWeight: wide ? 'normal' : 600, align: wide ? 'right' : 'left', verticalAlign: 'middle',
            text: partTitle('department', row.department)}});
        }
        return {type: 'group', children};
      },
    }],
  }};
}

const levels = data.levels.map(([arm, outcome, mean, low, high, meanText, intervalText]) => ({arm, outcome, mean, low, high, meanText, intervalText}));
const levelOf = (arm, outcome) => levels.find(row => row.arm === arm && row.outcome === outcome);
const payers = ['hours.departments', 'hours.cadres', 'hours.deputies', 'hours.meetings', 'hours.residents'];
const payerColours = ['#2f4b6b', '#0072B2', '#56B4E9', '#E69F00', '#b9c1c9'];

picture('hours', {
  controls: () => {
    const bar = make('div', {class: 'keys still'});
    payers.forEach((name, i) => bar.append(make('span', {}, make('i', {style: `background:${payerColours[i]}`}), outcomeTitle(name))));
    return [bar];
  },
  build: width => {
    const rows = data.arms.map(arm => ({arm: arm.name, parts: payers.map(name => levelOf(arm.name, name)?.mean || 0)}));
    const wide = width >= 720, labelWidth = wide ? 230 : 0, rowHeight = wide ? 34 : 50, bar = 20;
    const sums = rows.map(row => row.parts.reduce((a, b) => a + b, 0));
    const scale = (width - labelWidth - 70) / Math.max(...sums);
    const marks = [];
    rows.forEach((row, i) => {
      const y = i * rowHeight + (wide ? 4 : 22);
      const style = {fontFamily, fontSize: 12, fill: ink, verticalAlign: 'middle'};
      marks.push({type: 'text', x: wide ? labelWidth - 12 : 0, y: wide ? y + bar / 2 : y - 10, style: {...style, lineHeight: 14, align: wide ? 'right' : 'left',
        text: wide ? broken(armTitle(row.arm), labelWidth - 16) : armTitle(row.arm)}});
      let x = labelWidth;
      row.parts.forEach((part, p) => {
        marks.push({type: 'rect', shape: {x, y, width: Math.max(0, part * scale - 1), height: bar}, style: {fill: payerColours[p]}});
        const text = short(part);
        if (part * scale > widthOf(text, 11) + 8) marks.push({type: 'text', x: x + part * scale / 2, y: y + bar / 2, style: {...style, fontSize: 11, align: 'center', fill: p < 2 ? '#fff' : ink, text}});
        x += part * scale;
      });
      marks.push({type: 'text', x: x + 6, y: y + bar / 2, style: {...style, fontWeight: 600, text: short(sums[i])}});
    });
    const height = rows.length * rowHeight + 12;
    return {
      option: drawing(marks, width, height), height, points: rows.length * payers.length,
      summary: word('alt.hours', rows.map((row, i) => `${armTitle(row.arm)} ${short(sums[i])}`).join(word('semicolon'))),
      table: () => ({columns: [word('reform'), ...payers.map(outcomeTitle)],
        rows: data.arms.map(arm => [armTitle(arm.name), ...payers.map(name => levelOf(arm.name, name)?.meanText ?? '\u2013')])}),
    };
  },
});

picture('worth', {
  state: {outcome: data.chosen.includes('satisfaction') ? 'satisfaction' : data.chosen[0]},
  controls: (state, again) => [select(word('outcome'), outcomeEntries(ofTown.filter(row => data.outcomes[row.outcome].direction !== 'neutral' && row.outcome !== 'cost')), state.outcome, name => {
    state.outcome = name;
    again();
  }), keyOf(reforms)],
  build: (width, state) => {
    const rows = reforms.map(reform => ({reform,
      cost: ofTown.find(row => row.reform === reform && row.outcome === 'cost'),
      gain: ofTown.find(row => row.reform === reform && row.outcome === state.outcome)})).filter(row => row.cost && row.gain);
    const wide = width >= 720;
    const span = (key) => {
      const all = [0, ...rows.flatMap(row => [row[key].difference, row[key].low, row[key].high])].filter(value => value !== null);
      const low = Math.min(...all), high = Math.max(...all), room = (high - low || 1) * 0.1;
      return {min: low - room, max: high + room, axisLabel: {showMinLabel: false, showMaxLabel: false}};
    };
    return {
      height: wide ? 400 : 340, points: rows.length,
      option: {
        title: {text: cut(`${outcomeTitle(state.outcome)} \u00b7 ${word('difference')}${unitInBrackets(state.outcome)}`, width - 8), left: 0, top: 0, padding: 0, textStyle: {...axisText, fontWeight: 'normal', fontFamily}},
        grid: {left: 4, right: 24, top: 34, bottom: 40, containLabel: true},
        xAxis: numberAxis({...span('cost'), name: `${outcomeTitle('cost')} \u00b7 ${word('difference')}${unitInBrackets('cost')}`, nameLocation: 'middle', nameGap: 30, nameTextStyle: axisText, splitNumber: wide ? 6 : 3}),
        yAxis: numberAxis(span('gain')),
        tooltip: {trigger: 'item', confine: true, formatter: ({dataIndex}) => {
          const row = rows[dataIndex];
          return tip(armTitle(row.reform), [[outcomeTitle('cost'), `${row.cost.differenceText} ${row.cost.intervalText}`], [outcomeTitle(state.outcome), `${row.gain.differenceText} ${row.gain.intervalText}`]]);
        }},
        series: [{type: 'custom', encode: {x: 0, y: 1}, data: rows.map(row => [row.cost.difference, row.gain.difference]), renderItem: (params, api) => worthMark(rows[params.dataIndex], params, api, wide)},
          {type: 'scatter', symbolSize: 11, data: rows.map(row => ({value: [row.cost.difference, row.gain.difference], itemStyle: {color: colour(row.reform)}}))}],
      },
      summary: word('alt.worth', outcomeTitle(state.outcome), rows.map(row => `${armTitle(row.reform)} ${row.gain.differenceText}, ${row.cost.differenceText}`).join(word('semicolon'))),
      table: () => ({columns: [word('reform'), outcomeTitle('cost'), word('interval'), outcomeTitle(state.outcome), word('interval')],
        rows: rows.map(row => [armTitle(row.reform), row.cost.differenceText, row.cost.intervalText, row.gain.differenceText, row.gain.intervalText])}),
    };
  },
});

/** The two intervals of a reform as a cross, and once the lines of no difference. */
function worthMark(row, params, api) {
  const lines = [];
  const add = (from, to, style) => lines.push({type: 'line', shape: {x1: from[0], y1: from[1], x2: to[0], y2: to[1]}, style});
  const box = params.coordSys, [x0, y0] = api.coord([0, 0]);
  if (params.dataIndex === 0) {
    add([x0, box.y], [x0, box.y + box.height], {stroke: '#8b949d', lineWidth: 1});
    add([box.x, y0], [box.x + box.width, y0], {stroke: '#8b949d', lineWidth: 1});
  }
  const {cost, gain} = row;
  if (cost.low !== null) add(api.coord([cost.low, gain.difference]), api.coord([cost.high, gain.difference]), {stroke: colour(row.reform), lineWidth: 1.5, opacity: 0.75});
  if (gain.low !== null) add(api.coord([cost.difference, gain.low]), api.coord([cost.difference, gain.high]), {stroke: colour(row.reform), lineWidth: 1.5, opacity: 0.75});
  return {type: 'group', silent: true, children: lines};
}
