package deepurban.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.Towns;
import deepurban.mechanism.Catalogue;
import deepurban.scenario.Scenario;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * The reference workload gives what another program of the same rules gives: a plain one over arrays, without this model's engine, run with
 * 400 seeds. Its means and standard deviations stand here; a mean of n runs may be off by four standard errors.
 */
class ReferenceWorkloadTest {

    private static final int RUNS = 12;

    private static final int REFERENCE_RUNS = 400;

    private static List<RunLine> lines(String... sets) {
        Scenario scenario = Towns.read("benchmarks/r0", sets);
        Catalogue catalogue = Catalogue.load();
        return java.util.stream.LongStream.rangeClosed(1, RUNS)
                .mapToObj(seed -> RunLine.of(WholeRun.measure(scenario.parameters(), catalogue, seed, 365, 1)))
                .toList();
    }

    private static void agree(
            List<RunLine> lines, String what, ToDoubleFunction<RunLine> figure, double mean, double sd) {
        double here = lines.stream().mapToDouble(figure).average().orElseThrow();
        double error = sd * Math.sqrt(1.0 / lines.size() + 1.0 / REFERENCE_RUNS);
        assertThat(here)
                .as("%s, off by %.1f standard errors", what, (here - mean) / error)
                .isCloseTo(mean, within(4 * error));
    }

    @Test
    void agreesWithAPlainProgramOfTheSameRules() {
        List<RunLine> lines = lines();
        agree(lines, "satisfaction at the end", RunLine::meanS, .52185, .0031);
        agree(lines, "satisfaction", RunLine::winS, .51715, .003);
        agree(lines, "backlog", RunLine::winBacklog, 52.573, 13);
        agree(lines, "latent", RunLine::winLatent, 274.65, 6.5);
        agree(lines, "completed", RunLine::completed, 6968.9, 82);
        agree(lines, "sojourn", RunLine::sojourn, 15.454, .46);
        agree(lines, "spread of satisfaction", RunLine::sdS, .017258, .00091);
    }

    /** A bound that nobody reaches makes the general pass of it: another order of additions, the same town. */
    @Test
    void fastAndGeneralPassGiveTheSame() {
        RunLine fast = first();
        RunLine general = first("/influence/bound=0.9999");
        assertThat(general.meanS()).isCloseTo(fast.meanS(), within(1e-6));
        assertThat(general.sdS()).isCloseTo(fast.sdS(), within(1e-6));
        assertThat(general.completed()).isEqualTo(fast.completed());
    }

    /** Without the border a town of the same rules has more spread: cells at the edge have fewer neighbours to level them. */
    @Test
    void openTownSpreadsMore() {
        assertThat(first("/town/border=\"open\"").sdS()).isGreaterThan(first().sdS());
    }

    private static RunLine first(String... sets) {
        Scenario scenario = Towns.read("benchmarks/r0", sets);
        return RunLine.of(WholeRun.measure(scenario.parameters(), Catalogue.load(), 1, 200, 1));
    }
}
