package deepurban.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;
import org.junit.jupiter.api.Test;

/** Axes of charts that are drawn side by side. */
class ChartLookTest {

    @Test
    void labelsAreTheSameHoweverManyAxesAreDrawnAtOnce() {
        List<String> labels = IntStream.range(0, 200_000)
                .parallel()
                .mapToObj(i -> label(i % 1000))
                .toList();
        for (int i = 0; i < labels.size(); i++) {
            assertThat(labels.get(i)).isEqualTo(String.format(java.util.Locale.ROOT, "%,d", i % 1000));
        }
    }

    private static final ThreadLocal<NumberAxis> AXIS = ThreadLocal.withInitial(() -> ChartLook.numbers("x"));

    private static String label(int value) {
        return ((org.jfree.chart.axis.NumberTickUnit)
                        AXIS.get().getStandardTickUnits().getCeilingTickUnit(1))
                .valueToString(value);
    }
}
