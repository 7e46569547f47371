// How long problems last: survival curves after Kaplan and Meier, with the log-rank test of each reform against the baseline.

picture('survival', {
  state: {problemClass: 'all', hidden: new Set()},
  controls: (state, again) => [
    select(word('problems'), Object.keys(data.survival).map(name => [name, name === 'all' ? word('all') : partTitle('problemClass', name)]),
      state.problemClass, name => {
        state.problemClass = name;
        again();
      }),
    ...(data.arms.length > 1 ? [keys(Object.keys(data.survival[state.problemClass]), state.hidden, again)] : []),
  ],
  build: (width, state) => {
    const curves = data.survival[state.problemClass];
    const days = Object.values(curves)[0].x;
    const spec = {
      hidden: state.hidden, x: day => day, xText: day => word('days', day), xColumn: word('sinceVoiced'), yName: word('unresolved'), xName: true,
      xAxis: {type: 'value', min: 0, max: days[days.length - 1], name: word('sinceVoiced'), nameLocation: 'middle', nameGap: 28, nameTextStyle: axisText,
        axisLabel: axisText, axisLine: {lineStyle: {color: '#8b949d'}}, splitLine: {show: false}},
      yAxis: {min: 0, max: 1, scale: false},
    };
    const tests = data.survivalTests.filter(test => test.problemClass === state.problemClass);
    const made = lines(curves, width, spec);
    const testTexts = tests.map(test => word('logRank', armTitle(test.reform), test.observed, test.expected, test.p));
    return {
      ...made, points: countPoints(curves), after: testTexts.length ? [word('logRankHead'), ...testTexts] : [],
      summary: [word('alt.survival', lastValues(curves)), ...testTexts].join(' '), table: curveTable(curves, spec),
    };
  },
});
