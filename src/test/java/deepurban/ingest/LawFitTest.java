package deepurban.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.statistics.DurationHistogram;
import java.util.List;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of 4,000 times, a third or so cut off, the law that drew them fits best and has its parameters back. */
class LawFitTest {

    @ParameterizedTest
    @EnumSource
    void theTrueLawFitsBest(TimeLaw law) {
        RealDistribution truth = truth(law);
        truth.reseedRandomGenerator(7);
        Well19937c cut = new Well19937c(8);
        DurationHistogram times = new DurationHistogram();
        for (int i = 0; i < 4000; i++) {
            double time = truth.sample();
            double limit = 30 * cut.nextDouble();
            times.add(Math.min(time, limit), time <= limit);
        }
        List<LawFit> fits = LawFit.all(times, 1, false);
        assertThat(fits).hasSize(3);
        assertThat(fits.get(0).law()).isEqualTo(law);
        assertThat(fits.get(0).aic()).isLessThan(fits.get(1).aic());
        for (double share : new double[] {0.1, 0.5, 0.9}) {
            double expected = truth.inverseCumulativeProbability(share);
            assertThat(fits.get(0).distribution().inverseCumulativeProbability(share))
                    .isCloseTo(expected, within(0.12 * expected));
        }
    }

    private static RealDistribution truth(TimeLaw law) {
        return switch (law) {
            case LOGNORMAL -> new LogNormalDistribution(new Well19937c(1), 1.5, 1.2);
            case GAMMA -> new GammaDistribution(new Well19937c(1), 0.6, 12);
            case WEIBULL -> new WeibullDistribution(new Well19937c(1), 2.5, 8);
        };
    }
}
