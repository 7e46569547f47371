package twin.gui;

import sim.display.Console;
import sim.portrayal.SimpleInspector;
import sim.util.media.chart.TimeSeriesChartGenerator;

/** Doors that fail behind a user's back. */
final class MasonsCharts {

    static final class Generates {
        TimeSeriesChartGenerator generator;
    }

    static final class Opens {
        Console console;
    }

    static final class Inspects {
        SimpleInspector inspector;
    }
}
