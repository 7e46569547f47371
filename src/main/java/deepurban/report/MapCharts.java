package deepurban.report;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.DefaultXYZDataset;

/** Maps at the end of the run: satisfaction in the baseline, and the difference that each reform makes to it. */
final class MapCharts {

    private static final int WIDTH = 560;
    private static final int ROOM = 150;
    private static final int SHADES = 48; // more cannot be told apart
    private static final String QUANTITY = "satisfaction";
    private static final int[] LEVELS = {0x00204D, 0x414D6B, 0x7C7B78, 0xBCAF6F, 0xFFEA46}; // after cividis
    private static final int[] DIFFERENCES = {0xA84300, 0xEE9658, 0xF4F4F2, 0x5EA8D6, 0x004C7C};

    private final ResultFiles results;
    private final Words words;
    private final TownCells cells;

    MapCharts(ResultFiles results, Words words) throws IOException {
        this.results = results;
        this.words = words;
        this.cells = results.cells();
    }

    void addTo(List<Drawing> drawings) {
        if (cells.days().isEmpty()) {
            return;
        }
        String first = cells.arms().get(0); // the baseline, or where a reform begins late the baseline from then on
        float[] before = last(first);
        drawings.add(
                drawing("map-baseline", words.get("chart.map.level", label("baseline")), before, scale(before, false)));
        for (String arm : cells.arms()) {
            if (!arm.equals(first)) {
                float[] after = last(arm);
                double[] apart = IntStream.range(0, before.length)
                        .mapToDouble(cell -> after[cell] - before[cell])
                        .toArray();
                float[] difference = new float[apart.length];
                for (int cell = 0; cell < apart.length; cell++) {
                    difference[cell] = (float) apart[cell];
                }
                String title = words.get("chart.map.difference", label(arm));
                drawings.add(drawing("map-difference-" + arm, title, difference, scale(difference, true)));
            }
        }
    }

    private float[] last(String arm) {
        List<float[]> layers = cells.values(arm, QUANTITY);
        return layers.get(layers.size() - 1);
    }

    /** From the lowest to the highest, without the outermost hundredths; differences about zero. */
    private static Ramp scale(float[] values, boolean difference) {
        double[] known = IntStream.range(0, values.length)
                .mapToDouble(cell -> difference ? Math.abs(values[cell]) : values[cell])
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double high = known.length == 0 ? 1 : known[(int) (0.99 * (known.length - 1))];
        double low = known.length == 0 ? 0 : difference ? -high : known[(int) (0.01 * (known.length - 1))];
        return new Ramp(low, high > low ? high : low + 1e-9, difference ? DIFFERENCES : LEVELS);
    }

    private Drawing drawing(String name, String title, float[] values, Ramp scale) {
        int known = (int) IntStream.range(0, values.length)
                .filter(cell -> !Float.isNaN(values[cell]))
                .count();
        double[][] blocks = new double[3][known];
        int at = 0;
        for (int cell = 0; cell < values.length; cell++) {
            if (!Float.isNaN(values[cell])) {
                blocks[0][at] = cells.x(cell);
                blocks[1][at] = cells.y(cell);
                blocks[2][at++] = values[cell];
            }
        }
        DefaultXYZDataset dataset = new DefaultXYZDataset();
        dataset.addSeries(name, blocks);
        NumberAxis x = ChartLook.numbers(null);
        NumberAxis y = ChartLook.numbers(null);
        y.setInverted(true);
        x.setRange(-0.5, cells.width() - 0.5);
        y.setRange(-0.5, cells.height() - 0.5);
        XYPlot plot = new XYPlot(dataset, x, y, new CellRenderer(scale::getPaint));
        String caption = words.get("chart.map.caption", title);
        org.jfree.chart.JFreeChart chart = ChartLook.chart(title, plot, false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        x.setVisible(false);
        y.setVisible(false);
        PaintScaleLegend legend = new PaintScaleLegend(scale, ChartLook.numbers(words.outcome(QUANTITY)));
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setMargin(8, 40, 8, 40);
        chart.addSubtitle(legend);
        return new Drawing(name, caption, chart, WIDTH, WIDTH * cells.height() / cells.width() + ROOM);
    }

    private String label(String reform) {
        return words.of(results.titleOf(reform, words));
    }

    /**
     * Colours between a lower and an upper bound.
     *
     * @param low the lower bound
     * @param high the upper bound
     * @param stops colours at equal distances, red, green and blue in 24 bits
     */
    private record Ramp(double low, double high, int[] stops) implements PaintScale {

        @Override
        public double getLowerBound() {
            return low;
        }

        @Override
        public double getUpperBound() {
            return high;
        }

        @Override
        public Color getPaint(double value) {
            double part = Math.max(0, Math.min(1, (value - low) / (high - low)));
            return colour((double) Math.round(part * SHADES) / SHADES * (stops.length - 1));
        }

        private Color colour(double share) {
            int from = Math.min(stops.length - 2, (int) share);
            Color one = new Color(stops[from]);
            Color other = new Color(stops[from + 1]);
            double rest = share - from;
            return new Color(
                    mix(one.getRed(), other.getRed(), rest),
                    mix(one.getGreen(), other.getGreen(), rest),
                    mix(one.getBlue(), other.getBlue(), rest));
        }

        private static int mix(int one, int other, double part) {
            return (int) Math.round(one + (other - one) * part);
        }
    }
}
