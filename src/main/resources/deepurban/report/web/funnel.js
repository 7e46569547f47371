// The funnel of voice: how many problems come how far, baseline beside one reform.

const flowSteps = ['occurred', 'heard', 'settled', 'dispatched', 'closed', 'onTime', 'solved', 'faded', 'petitioned'];

/** Sum of the steps' rows; a problem is solved that was settled or truly resolved. */
function flow(arm, step) {
  const rows = data.flows.filter(row => row.arm === arm && (step === 'solved' ? row.step === 'settled' || row.step === 'resolved' : row.step === step));
  return rows.reduce((sum, row) => sum + row.mean, 0);
}

const channelTitle = name => data.channels[name] ? say(data.channels[name]) : name;
const tints = ['', 'cc', '99', '66', '40'];

function funnelBars(arms, width) {
  const wide = width >= 720;
  const labelWidth = wide ? 190 : 0, rowHeight = (wide ? 30 : 46) + 14 * (arms.length - 1), barHeight = 13;
  const most = Math.max(...arms.map(arm => flow(arm, 'occurred')), ...arms.map(arm => flow(arm, 'heard')));
  const scale = (width - labelWidth - 74) / most;
  const marks = [];
  const text = (x, y, style) => marks.push({type: 'text', x, y, style: {fontFamily, fontSize: 12, fill: ink, verticalAlign: 'middle', ...style}});
  flowSteps.forEach((step, i) => {
    const top = i * rowHeight + (wide ? 6 : 22);
    text(wide ? labelWidth - 12 : 0, wide ? top + (barHeight * arms.length) / 2 : top - 11,
      {text: word(`flow.${step}`), align: wide ? 'right' : 'left', fontWeight: wide ? 'normal' : 600});
    arms.forEach((arm, a) => {
      const y = top + a * (barHeight + 2);
      const parts = step === 'heard' ? channelParts(arm) : [{value: flow(arm, step), title: ''}];
      let x = labelWidth;
      parts.forEach((part, p) => {
        const length = Math.max(part.value * scale, 0);
        marks.push({type: 'rect', shape: {x, y, width: Math.max(length - (parts.length > 1 ? 1 : 0), 0.5), height: barHeight},
          style: {fill: colour(arm) + (tints[p % tints.length]), stroke: 'none'}});
        if (part.title && length > widthOf(part.title, 11) + 10) {
          text(x + 5, y + barHeight / 2 + 0.5, {text: part.title, fontSize: 11, fill: p > 1 ? ink : '#fff'});
        }
        x += length;
      });
      text(x + 6, y + barHeight / 2 + 0.5, {text: short(flow(arm, step)), fill: muted});
    });
  });
  return {marks, height: flowSteps.length * rowHeight + 14};
}

/** Channels by what they hear; the smallest together. */
function channelParts(arm) {
  const rows = data.flows.filter(row => row.arm === arm && row.step === 'heard' && row.mean > 0).sort((a, b) => b.mean - a.mean);
  const shown = rows.slice(0, 4).map(row => ({value: row.mean, title: channelTitle(row.channel)}));
  const rest = rows.slice(4).reduce((sum, row) => sum + row.mean, 0);
  return rest > 0 ? [...shown, {value: rest, title: word('otherChannels')}] : shown;
}

picture('funnel', {
  state: {ofOneReform: true},
  controls: () => reforms.length ? [...reformSelect(), keyOf(['baseline', chosen.reform])] : [],
  build: width => {
    const arms = reforms.length ? ['baseline', chosen.reform] : ['baseline'];
    const {marks, height} = funnelBars(arms, width);
    const rows = data.flows.filter(row => arms.includes(row.arm));
    return {
      option: drawing(marks, width, height), height, points: rows.length,
      after: arms.map(arm => `${armTitle(arm)}${word('semicolon')}${word('flow.heard')}${word('colon')}${channelParts(arm).map(part => `${part.title} ${short(part.value)}`).join(word('comma'))}`),
      summary: word('alt.funnel', arms.map(arm => `${armTitle(arm)}${word('colon')}${flowSteps.map(step => `${word(`flow.${step}`)} ${short(flow(arm, step))}`).join(word('comma'))}`).join(word('semicolon'))),
      table: () => ({
        columns: [word('step'), word('reform'), word('mean'), word('interval')],
        rows: rows.map(row => [row.channel ? `${word('flow.heard')}${word('colon')}${channelTitle(row.channel)}` : word(`flow.${row.step}`),
          armTitle(row.arm), short(row.mean), row.low === null ? '' : `[${short(row.low)}, ${short(row.high)}]`]),
      }),
    };
  },
});
