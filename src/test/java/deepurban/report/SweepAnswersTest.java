package deepurban.report;

import static org.assertj.core.api.Assertions.assertThat;

import deepurban.parameters.Title;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a sweep says is never more certain than the intervals that it rests on. */
class SweepAnswersTest {

    private static final String EFFECTS =
            "reform,response,outcome,unit,factor,from,to,n,effect,ci_low,ci_high,explained,n_undefined,n_failed";
    private static final String SCREENING =
            "reform,response,outcome,unit,factor,n,mu,mu_star,mu_star_low,mu_star_high,sigma,n_undefined,n_failed";
    private static final String INDICES =
            "reform,response,outcome,unit,factor,n,first_order,first_low,first_high,total,total_low,total_high,n_undefined,n_failed";
    private static final String ROBUSTNESS =
            "reform,outcome,unit,direction,n,n_left_out,share_best,mean_regret,max_regret,threshold,n_shortfalls,n_failed";
    private static final String BOXES =
            "reform,outcome,unit,threshold,n,n_shortfalls,n_inside,coverage,density,factor,low,high,levels,p_value";

    @TempDir
    private Path folder;

    private static String english(List<Title> sentences) {
        return String.join(" ", sentences.stream().map(Title::en).toList());
    }

    private static String effect(String outcome, String factor, String numbers) {
        return "baseline,level," + outcome + ",share," + factor + ",0,1,3," + numbers + ",0.9,0,0";
    }

    private String effects(String... rows) throws IOException {
        String[] lines = new String[rows.length + 1];
        lines[0] = EFFECTS;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        SweepFiles files = SweepFolder.of(folder, "latinHypercube")
                .with("main-effects.csv", lines)
                .files();
        return english(new FactorAnswer(files, new Phrases()).sentences());
    }

    @Test
    void aFactorWhoseIntervalStandsApartIsNamedAlone() throws IOException {
        String answer = effects(
                effect("satisfaction", "/x", "0.2,0.18,0.22"), effect("satisfaction", "/y", "-0.05,-0.06,-0.04"));
        assertThat(answer)
                .startsWith(
                        "Factors whose 95 % interval for the satisfaction of residents leaves zero out: two of two; "
                                + "the largest estimate is that of “Ex”, +0.200 (95 % interval [+0.180, +0.220]).")
                .contains("explain 90\u00a0% of the variance")
                .doesNotContain("stays open");
    }

    /** Sizes count, not signs. */
    @Test
    void aRivalWhoseIntervalMeetsItLeavesTheLeadOpen() throws IOException {
        assertThat(effects(
                        effect("satisfaction", "/x", "0.2,0.15,0.25"),
                        effect("satisfaction", "/y", "-0.17,-0.19,-0.15")))
                .contains("meets that of “Why”, so which of the two matters more stays open");
    }

    @Test
    void anIntervalThatHoldsZeroShowsNothing() throws IOException {
        assertThat(effects(effect("satisfaction", "/x", "0.2,-0.01,0.41"), effect("onTimeShare", "/x", "0.3,-0.1,0.7")))
                .startsWith("The points show no factor that moves the satisfaction of residents")
                .contains("for the share closed on time even the largest estimate, that of “Ex”, may be zero");
    }

    @Test
    void withoutAnIntervalNothingIsDecided() throws IOException {
        assertThat(effects(effect("satisfaction", "/x", "0.2,,"))).contains("nothing is decided");
        assertThat(effects(effect("onTimeShare", "/x", "0.2,0.1,0.3"))).contains("No run tells enough");
    }

    @Test
    void screeningNamesTheLargestAndCountsWhatHardlyMatters() throws IOException {
        SweepFiles files = SweepFolder.of(folder, "morris")
                .with(
                        "screening.csv",
                        SCREENING,
                        "baseline,level,satisfaction,share,/x,10,0.2,0.2,0.15,0.25,0.1,0,0",
                        "baseline,level,satisfaction,share,/y,10,0.01,0.01,0.008,0.012,0.01,0,0",
                        "baseline,level,onTimeShare,share,/x,10,0.2,0.3,0.15,0.45,0.1,0,0")
                .files();
        assertThat(english(new FactorAnswer(files, new Phrases()).sentences()))
                .startsWith("Of all two factors, “Ex” has the largest mean change over its range")
                .contains("μ* 0.200 (95 % interval [0.150, 0.250])")
                .contains("One factor’s interval lies wholly below a tenth of it; it also has the largest estimate "
                        + "for the share closed on time.");
    }

    @Test
    void indicesAreSharesWhateverTheUnitOfTheOutcome() throws IOException {
        SweepFiles files = SweepFolder.of(folder, "sobolIndices")
                .with(
                        "indices.csv",
                        INDICES,
                        "baseline,level,satisfaction,days,/x,10,0.5,0.4,0.6,0.7,0.6,0.8,0,0",
                        "baseline,level,satisfaction,days,/y,10,0.3,0.2,0.4,0.65,0.5,0.8,0,0")
                .files();
        assertThat(english(new FactorAnswer(files, new Phrases()).sentences()))
                .contains(
                        "0.70 (95 % interval [0.60, 0.80]), and brings about 0.50 by itself (95 % interval [0.40, 0.60])")
                .contains("meets that of “Why”")
                .doesNotContain("days");
    }

    @Test
    void futuresAreCountedNotCalledLikely() throws IOException {
        SweepFiles files = SweepFolder.of(folder, "futures")
                .with(
                        "robustness.csv",
                        ROBUSTNESS,
                        "baseline,satisfaction,share,higher,8,0,0.25,0.02,0.03,0.01,6,0",
                        "a,satisfaction,share,higher,8,0,0.75,0.005,0.02,0.01,2,0",
                        "baseline,onTimeShare,share,higher,8,0,1,0,0,0.01,0,0",
                        "a,onTimeShare,share,higher,8,0,0,0.02,0.03,0.01,8,0")
                .with(
                        "boxes.csv",
                        BOXES,
                        "a,satisfaction,share,0.01,8,2,3,1.0,0.6666,/x,0.5,,,0.04",
                        "a,satisfaction,share,0.01,8,2,3,1.0,0.6666,/x,,0.9,,0.04")
                .files();
        assertThat(english(new FuturesAnswer(files, new Phrases()).sentences()))
                .startsWith(
                        "“A” is best for the satisfaction of residents in 75\u00a0% of 8 futures, by means of 3 replications; "
                                + "“nothing changed” in 25\u00a0%; at worst it falls behind the best choice of the same future by 0.020.")
                .contains(
                        "mostly where “Ex” is from 0.50 to 0.90: in 67\u00a0% of those 3 futures, against 25\u00a0% of all, "
                                + "and 100\u00a0% of all its shortfalls lie there")
                .contains("for the share closed on time, “nothing changed” is best in all of them")
                .endsWith(
                        "a share of futures is not a probability, for the ranges say what is possible, not how likely it is.");
    }
}
