// How choices fare in each future: how often each is best, what it can cost to have taken it, and where it falls short.

const futures = data.futures;
const choicesOf = outcome => futures.outcomes.find(own => own.outcome === outcome);
const judged = futures ? futures.outcomes.map(own => ({outcome: own.outcome})) : [];
const firstJudged = futures ? first.filter(name => choicesOf(name)) : [];

/** Shares of the futures as one bar an outcome, with colours and names of choices above. */
picture('best', {
  controls: () => [keyOf(data.arms.map(arm => arm.name))],
  build: width => {
    const rows = futures.outcomes.filter(own => own.futures > 0);
    const wide = width >= 720, labelWidth = wide ? 230 : 0, rowHeight = wide ? 36 : 54, bar = 24;
    const scale = width - labelWidth - 12, marks = [];
    rows.forEach((own, i) => {
      const y = i * rowHeight + (wide ? 4 : 22);
      const style = {fontFamily, fontSize: 12, fill: ink, verticalAlign: 'middle'};
      marks.push({type: 'text', x: wide ? labelWidth - 12 : 0, y: wide ? y + bar / 2 : y - 10, style: {...style, lineHeight: 14, align: wide ? 'right' : 'left',
        fontWeight: data.outcomes[own.outcome].rank === 2 ? 600 : 'normal',
        text: wide ? broken(outcomeTitle(own.outcome), labelWidth - 16) : cut(outcomeTitle(own.outcome), width - 4)}});
      let x = labelWidth;
      own.choices.forEach(choice => {
        const length = choice.best * scale, dark = !['#CC79A7', '#3AA0DC', '#B88600'].includes(colour(choice.arm));
        if (length > 0) marks.push({type: 'rect', shape: {x, y, width: Math.max(0.5, length - 1), height: bar}, style: {fill: colour(choice.arm)}});
        if (length > widthOf(choice.bestText, 11) + 8) marks.push({type: 'text', x: x + length / 2, y: y + bar / 2, style: {...style, fontSize: 11, align: 'center', fill: dark ? '#fff' : ink, text: choice.bestText}});
        x += length;
      });
    });
    const height = rows.length * rowHeight + 12;
    return {
      option: drawing(marks, width, height), height, points: rows.length * data.arms.length,
      summary: rows.map(own => word('alt.effects', outcomeTitle(own.outcome), own.choices.map(choice => `${armTitle(choice.arm)} ${choice.bestText}`).join(word('semicolon')))).join(' '),
      table: () => ({columns: [word('outcome'), ...data.arms.map(arm => armTitle(arm.name))], rows: rows.map(own => [outcomeTitle(own.outcome), ...own.choices.map(choice => choice.bestText)])}),
    };
  },
});

/** Least to greatest regret as a thin line, the middle half as a thick one, the mean as a point. */
picture('regret', {
  state: {outcome: ''},
  controls: (state, again) => [select(word('outcome'), outcomeEntries(judged, [['', word('deciding')]]), state.outcome, name => {
    state.outcome = name;
    again();
  })],
  build: (width, state) => {
    const panels = (state.outcome ? [state.outcome] : firstJudged).map(choicesOf).map(own => ({
      title: outcomeTitle(own.outcome) + unitInBrackets(own.outcome), limit: own.threshold, own,
      rows: own.choices.map(choice => ({
        label: armTitle(choice.arm),
        marks: [{value: choice.mean, low: choice.quartiles[0], from: choice.quartiles[1], to: choice.quartiles[3], high: choice.quartiles[4], colour: strong}],
        texts: [{text: word('regretText', choice.meanText, choice.maxText)}, {text: word('shortText', choice.shortText), colour: choice.shortfalls ? '#a84300' : muted}],
        tip: [[word('best'), choice.bestText], [word('meanRegret'), choice.meanText], [word('maxRegret'), choice.maxText], [word('short'), choice.shortText]],
      })),
    }));
    const rows = panels.flatMap(panel => panel.own.choices.map(choice => [outcomeTitle(panel.own.outcome), armTitle(choice.arm), choice.bestText, choice.meanText, choice.maxText, choice.shortText]));
    return {
      ...forest(panels, width), points: rows.length,
      summary: panels.map(panel => word('alt.effects', panel.title, panel.own.choices.map(choice => `${armTitle(choice.arm)} ${word('regretText', choice.meanText, choice.maxText)}`).join(word('semicolon')))).join(' '),
      table: () => ({columns: [word('outcome'), word('choiceHead'), word('best'), word('meanRegret'), word('maxRegret'), word('short')], rows}),
    };
  },
});

/** Begins where there is something to see: a choice with a region in which it falls short. */
function beginning() {
  for (const outcome of firstJudged) {
    const found = [...choicesOf(outcome).choices].reverse().find(choice => choice.box.length) || null;
    if (found) return {outcome, arm: found.arm, x: found.box[0][0], y: (found.box.find(limit => limit[0] !== found.box[0][0]) || [found.box[0][0] ? 0 : 1])[0]};
  }
  return {outcome: firstJudged[0], arm: data.arms[data.arms.length - 1].name, x: 0, y: Math.min(1, data.factors.length - 1)};
}

/** An axis of a factor: its values, or the numbers of its levels. */
function factorAxis(index, values, more) {
  const factor = data.factors[index];
  const name = {name: factorTitle(index), nameTextStyle: axisText, ...more};
  if (factor.levels.length) {
    return numberAxis({...name, min: -0.5, max: factor.levels.length - 0.5, interval: 1, axisLabel: {formatter: at => factor.levels[at] === undefined ? '' : levelText(factor.levels[at])}});
  }
  const low = Math.min(...values), high = Math.max(...values);
  if (factor.log && low > 0 && high > 30 * low) return numberAxis({...name, type: 'log', min: low / 1.05, max: high * 1.05, axisLabel: {formatter: value => brief(value), showMinLabel: false, showMaxLabel: false}});
  const room = (high - low || 1) * 0.04;
  return numberAxis({...name, min: low - room, max: high + room, axisLabel: {showMinLabel: false, showMaxLabel: false}});
}
const brief = value => minus(+value.toPrecision(2));

picture('box', {
  state: futures ? beginning() : {},
  controls: (state, again) => {
    const pick = (key, label, entries) => select(label, entries, state[key], value => {
      state[key] = key === 'x' || key === 'y' ? +value : value;
      again();
    });
    const factors = data.factors.map((factor, i) => [i, say(factor.title)]);
    return [pick('arm', word('choiceHead'), data.arms.map(arm => [arm.name, armTitle(arm.name)])),
      pick('outcome', word('outcome'), outcomeEntries(firstJudged.map(outcome => ({outcome})))),
      pick('x', word('across'), factors), pick('y', word('upright'), factors)];
  },
  build: (width, state) => {
    const own = choicesOf(state.outcome), choice = own.choices.find(one => one.arm === state.arm), wide = width >= 720;
    const points = futures.points.map((point, i) => ({x: point[state.x], y: point[state.y], regret: choice.regrets[i]})).filter(point => point.regret !== null);
    const falling = points.filter(point => point.regret > own.threshold), fine = points.filter(point => point.regret <= own.threshold);
    const limits = axis => choice.box.filter(limit => limit[0] === axis);
    const end = (axis, at) => limits(axis).map(limit => limit[at]).find(value => value !== null);
    const values = axis => futures.points.map(point => point[axis]);
    const dots = (own, colour, symbol) => ({type: 'scatter', symbol, symbolSize: symbol === 'circle' ? 8 : 11, data: own.map(point => [point.x, point.y]),
      itemStyle: symbol === 'circle' ? {color: '#fff', borderColor: colour, borderWidth: 1.5} : {color: colour}});
    return {
      height: wide ? 420 : 360, points: points.length,
      option: {
        grid: {left: 8, right: 24, top: 34, bottom: 42, containLabel: true},
        xAxis: factorAxis(state.x, values(state.x), {nameLocation: 'middle', nameGap: 28, splitNumber: wide ? 6 : 4, nameTruncate: {maxWidth: width - 40}}),
        yAxis: factorAxis(state.y, values(state.y), {nameTextStyle: {...axisText, align: 'left'}, nameGap: 14, nameTruncate: {maxWidth: width - 40}}),
        tooltip: {trigger: 'item', confine: true, formatter: ({seriesIndex, dataIndex}) => {
          const point = (seriesIndex === 1 ? fine : falling)[dataIndex];
          return seriesIndex ? tip(armTitle(state.arm), [[factorTitle(state.x), shortNumber(point.x, state.x)], [factorTitle(state.y), shortNumber(point.y, state.y)], [word('regret'), shortNumber(point.regret)]]) : '';
        }},
        series: [{type: 'custom', silent: true, data: choice.box.length ? [[0, 0]] : [], encode: {x: -1, y: -1}, renderItem: (params, api) => boxShape(params, api, state, end)},
          dots(fine, '#0072B2', 'circle'), dots(falling, '#D55E00', 'triangle')],
      },
      after: [[`\u25cb ${word('holds', fine.length)}`, `\u25b2 ${word('falls', falling.length)}`, ...(choice.box.length ? [`\u25ad ${word('region')}`] : [])].join(' \u00b7 '), ...(choice.sentence ? [say(choice.sentence)] : [])],
      summary: choice.sentence ? say(choice.sentence) : word('alt.box', armTitle(state.arm), outcomeTitle(state.outcome), falling.length, points.length),
      table: () => ({columns: [factorTitle(state.x), factorTitle(state.y), word('regret')], rows: points.map(point => [shortNumber(point.x, state.x), shortNumber(point.y, state.y), shortNumber(point.regret)])}),
    };
  },
});

function shortNumber(value, factor) {
  const levels = factor === undefined ? [] : data.factors[factor].levels;
  return levels.length ? levelText(levels[value]) : short(value);
}

/** The region, as far as the two axes show it. */
function boxShape(params, api, state, end) {
  const box = params.coordSys;
  const place = (axis, at, other, otherwise) => {
    const value = end(axis, at);
    if (value === undefined) return otherwise;
    return other === 'x' ? api.coord([value, middleOf(state.y)])[0] : api.coord([middleOf(state.x), value])[1];
  };
  const left = place(state.x, 1, 'x', box.x), right = place(state.x, 2, 'x', box.x + box.width);
  const bottom = place(state.y, 1, 'y', box.y + box.height), top = place(state.y, 2, 'y', box.y);
  return {type: 'rect', shape: {x: left, y: top, width: right - left, height: bottom - top}, style: {fill: '#D55E00', opacity: 0.1, stroke: '#D55E00', lineWidth: 1}};
}
const middleOf = axis => futures.points[0][axis];
