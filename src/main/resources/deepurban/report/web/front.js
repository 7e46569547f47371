// The front of a search: what can be had of one objective for how much of another, and how the front grew.

const objectives = data.chosen;
const arrow = index => data.higher[index] ? ' \u2191' : ' \u2193';
const objectiveTitle = index => outcomeTitle(objectives[index]) + (data.changes ? ` \u00b7 ${word('difference')}` : '') + unitInBrackets(objectives[index]) + arrow(index);
const memberTitle = member => member.present ? word('asItIs') : word('frontPoint', member.point);
const settingText = value => value === 'true' || value === 'false' ? word(`level.${value}`) : minus(value);
const frontColour = '#0072B2', presentColour = '#D55E00', triedColour = '#b4bac1';

/** An axis that all values fit on. */
function objectiveAxis(index, more) {
  const values = [...data.tried.map(means => means[index]), ...data.members.flatMap(member => member.levels[index].numbers)].filter(value => value !== null);
  const low = Math.min(...values), high = Math.max(...values), room = (high - low || 1) * 0.05;
  return numberAxis({min: low - room, max: high + room, ...more, axisLabel: {showMinLabel: false, showMaxLabel: false}});
}

/** The two intervals of a setting as a cross. */
function frontCross(member, api, {x, y}, colour) {
  const across = member.levels[x].numbers, up = member.levels[y].numbers, lines = [];
  const add = (from, to) => lines.push({type: 'line', shape: {x1: from[0], y1: from[1], x2: to[0], y2: to[1]}, style: {stroke: colour, lineWidth: 1.5, opacity: 0.6}});
  if (across[1] !== null) add(api.coord([across[1], up[0]]), api.coord([across[2], up[0]]));
  if (up[1] !== null) add(api.coord([across[0], up[1]]), api.coord([across[0], up[2]]));
  return {type: 'group', silent: true, children: lines};
}

picture('front', {
  state: {x: objectives.length - 1, y: 0},
  controls: (state, again) => {
    const pick = (key, label) => select(label, objectives.map((name, i) => [i, outcomeTitle(name)]), state[key], value => {
      state[key] = +value;
      again();
    });
    return objectives.length < 3 ? [] : [pick('x', word('across')), pick('y', word('upright'))];
  },
  build: (width, state) => {
    const wide = width >= 720, {x, y} = state;
    const at = member => [member.levels[x].numbers[0], member.levels[y].numbers[0]];
    const front = data.members.filter(member => member.front && !member.present).sort((a, b) => at(a)[0] - at(b)[0]);
    const present = data.members.filter(member => member.present);
    const shown = [...front, ...present];
    return {
      height: wide ? 460 : 380, points: shown.length,
      option: {
        title: {text: broken(objectiveTitle(y), width - 8), left: 0, top: 0, padding: 0, textStyle: {...axisText, fontWeight: 'normal', fontFamily}},
        grid: {left: 4, right: 24, top: 36, bottom: 40, containLabel: true},
        xAxis: objectiveAxis(x, {name: objectiveTitle(x), nameLocation: 'middle', nameGap: 30, nameTextStyle: axisText, splitNumber: wide ? 6 : 3}),
        yAxis: objectiveAxis(y),
        tooltip: {trigger: 'item', confine: true, formatter: ({seriesIndex, dataIndex}) => {
          const member = seriesIndex === 2 ? front[dataIndex] : seriesIndex === 3 ? present[dataIndex] : null;
          return member ? tip(memberTitle(member), [
            ...objectives.map((name, i) => [objectiveTitle(i), `${member.levels[i].text} ${member.levels[i].interval}`]),
            ...data.factors.map((factor, i) => [say(factor.title), settingText(member.values[i])])]) : '';
        }},
        series: [
          {type: 'scatter', silent: true, symbolSize: 5, itemStyle: {color: triedColour}, data: data.tried.map(means => [means[x], means[y]])},
          {type: 'custom', encode: {x: 0, y: 1}, silent: true, data: shown.map(at), renderItem: (params, api) => frontCross(shown[params.dataIndex], api, state, shown[params.dataIndex].present ? presentColour : frontColour)},
          {type: objectives.length === 2 ? 'line' : 'scatter', step: false, symbol: 'circle', symbolSize: 10, lineStyle: {color: frontColour, width: 1, opacity: 0.5}, itemStyle: {color: frontColour}, data: front.map(at)},
          {type: 'scatter', symbol: 'rect', symbolSize: 11, itemStyle: {color: presentColour}, data: present.map(at)},
        ],
      },
      summary: word('alt.front', outcomeTitle(objectives[y]), outcomeTitle(objectives[x]), shown.map(member => `${memberTitle(member)} ${member.levels[y].text}, ${member.levels[x].text}`).join(word('semicolon'))),
      table: () => ({columns: [word('point'), ...objectives.flatMap(name => [outcomeTitle(name), word('interval')]), ...data.factors.map(factor => say(factor.title))],
        rows: shown.map(member => [memberTitle(member), ...member.levels.flatMap(level => [level.text, level.interval]), ...member.values.map(settingText)])}),
    };
  },
});

picture('hypervolume', {
  build: width => {
    const known = data.progress.filter(row => row[3] !== null);
    const text = row => digits(row[3], 3);
    return {
      height: width >= 720 ? 300 : 260, points: data.progress.length,
      option: {
        grid: {left: 4, right: 24, top: 14, bottom: 40, containLabel: true},
        xAxis: numberAxis({name: word('evaluated'), nameLocation: 'middle', nameGap: 30, nameTextStyle: axisText, min: 0}),
        yAxis: numberAxis({}),
        tooltip: {trigger: 'item', confine: true, formatter: ({dataIndex}) => tip(`${word('generation')} ${known[dataIndex][0]}`, [
          [word('evaluated'), String(known[dataIndex][1])], [word('settingsOfFront'), String(known[dataIndex][2])], [word('hypervolume'), text(known[dataIndex])]])},
        series: [{type: 'line', symbol: 'circle', symbolSize: 7, lineStyle: {color: frontColour}, itemStyle: {color: frontColour}, data: known.map(row => [row[1], row[3]])}],
      },
      summary: known.length ? word('alt.volume', text(known[0]), text(known[known.length - 1])) : word('hypervolume'),
      table: () => ({columns: [word('generation'), word('evaluated'), word('settingsOfFront'), word('hypervolume')], rows: data.progress.map(row => [row[0], row[1], row[2], digits(row[3], 3)])}),
    };
  },
});
