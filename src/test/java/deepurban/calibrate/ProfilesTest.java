package deepurban.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.calibrate.FreeParameter.Scale;
import deepurban.calibrate.Profile.Verdict;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Profiles give the intervals of linear theory, and see what cannot be told. */
class ProfilesTest {

    @Test
    void intervalsAreThoseOfLeastSquares() {
        // Two parameters, errors of one: the covariance is the inverse of the information [[5, 2], [2, 4]].
        List<Profile> profiles = profiles(2, Toys.targets(9, 12, 0), a ->
                new double[] {2 * a[0] + a[1], a[0] + 0 * a[1] + 8, Math.sqrt(3) * (a[1] - 1)});
        double determinant = 5 * 4 - 2 * 2;
        // One replication leaves as much chance as the data have: the interval is wider by the root of two.
        double first = Math.sqrt(3.841 * 2 * 4 / determinant);
        double second = Math.sqrt(3.841 * 2 * 5 / determinant);
        assertThat(profiles.get(0).verdict()).isEqualTo(Verdict.TOLD);
        assertThat(profiles.get(0).low()).isCloseTo(4 - first, within(0.05));
        assertThat(profiles.get(0).high()).isCloseTo(4 + first, within(0.05));
        assertThat(profiles.get(1).high()).isCloseTo(1 + second, within(0.05));
        assertThat(profiles).allMatch(profile -> profile.partners().isEmpty());
    }

    @Test
    void aStraightResponseNeedsNoRunsForItsIntervals() {
        Tries tries = Toys.tries(Toys.space(2), Toys.targets(8, 4), a -> new double[] {2 * a[0], a[1]});
        new Search(tries, 60).run();
        int runs = tries.all().size();
        List<Profile> profiles = new Profiles(tries).estimated();
        assertThat(tries.all()).hasSize(runs);
        double half = Math.sqrt(3.841 * 2);
        assertThat(profiles.get(0).high() - profiles.get(0).low()).isCloseTo(half, within(0.1));
        assertThat(profiles.get(1).high() - profiles.get(1).low()).isCloseTo(2 * half, within(0.4));
        assertThat(profiles).allMatch(profile -> profile.verdict() == Verdict.TOLD);
    }

    /** A rate with an error of 2 % of its arrivals is told to 2 % too; so is a spread by the ratio of its quantiles. */
    @Test
    void fewPointsLeaveEachParameterToItsOwnTargets() {
        Space space = new Space(List.of(
                new FreeParameter("/problems/noise/ratePerResidentYear", 0.1, 10, Scale.LOG, 1.0),
                new FreeParameter("/problems/noise/pendingMedianDays", 1, 100, Scale.LOG, 10.0),
                new FreeParameter("/problems/noise/pendingSigma", 0.1, 4, Scale.LINEAR, 1.5),
                new FreeParameter("/voicing/spread", 0, 1, Scale.LINEAR, 0.5)));
        List<Target> targets = List.of(
                new Target(new Statistic(Statistic.PER_DAY, "noise", "", ""), 5, 0.1, 1, ""),
                new Target(new Statistic(Statistic.MEDIAN, "noise", "", ""), 10, 0.3, 1, ""),
                new Target(new Statistic(Statistic.P90, "noise", "", ""), 10 * Math.E, 0.4 * Math.E, 1, ""));
        Tries tries = Toys.tries(space, targets, a -> new double[] {5 * a[0], a[1], a[1] * Math.exp(a[2] / 1.5)});
        tries.at(Tried.Phase.FOLLOW, space.start());
        List<Profile> profiles = new Profiles(tries).estimated();
        double sure = Math.sqrt(3.841 * 2);
        assertThat(Math.log(profiles.get(0).high())).isCloseTo(sure * 0.02, within(1e-9));
        assertThat(Math.log(profiles.get(1).low() / 10)).isCloseTo(-sure * 0.03, within(1e-9));
        assertThat(Math.log(profiles.get(2).high() / 1.5)).isCloseTo(sure * 0.05, within(1e-9));
        assertThat(profiles.get(3).verdict()).isEqualTo(Verdict.NOT_TOLD);
        assertThat(profiles.subList(0, 3)).allMatch(profile -> profile.verdict() == Verdict.TOLD);
    }

    @Test
    void whatStandsInASumOnlyCannotBeTold() {
        List<Profile> profiles = profiles(3, Toys.targets(100, 50), a -> new double[] {10 * (a[0] + a[1]), 10 * a[2]});
        assertThat(profiles.get(0).verdict()).isEqualTo(Verdict.NOT_TOLD);
        assertThat(profiles.get(0).partners()).containsExactly("/a/1");
        assertThat(profiles.get(1).partners()).containsExactly("/a/0");
        assertThat(profiles.get(2).verdict()).isEqualTo(Verdict.TOLD);
        assertThat(profiles.get(2).partners()).isEmpty();
    }

    @Test
    void aParameterThatNothingReadsIsNotTold() {
        List<Profile> profiles = profiles(2, Toys.targets(50), a -> new double[] {10 * a[0]});
        assertThat(profiles.get(1).verdict()).isEqualTo(Verdict.NOT_TOLD);
        assertThat(profiles.get(1).low()).isZero();
        assertThat(profiles.get(1).high()).isEqualTo(10);
        assertThat(profiles.get(0).verdict()).isEqualTo(Verdict.TOLD);
    }

    @Test
    void aBoundOnOneSideIsSaidToBeOne() {
        List<Profile> profiles = profiles(1, Toys.targets(0), a -> new double[] {a[0] < 5 ? 0 : 4 * (a[0] - 5)});
        assertThat(profiles.get(0).verdict()).isEqualTo(Verdict.AT_MOST);
    }

    @Test
    void tradesThatTheEquationsForbidAreKnownBeforehand() {
        Space space = new Space(List.of(
                new FreeParameter("/problems/noise/ratePerResidentYear", 0.1, 1, FreeParameter.Scale.LOG, null),
                new FreeParameter("/voicing/intercept", -3, 0, FreeParameter.Scale.LINEAR, null),
                new FreeParameter("/problems/noise/hoursMean", 1, 3, FreeParameter.Scale.LINEAR, null)));
        assertThat(TradeOff.in(space)).containsExactly(TradeOff.OCCURRENCE);
    }

    private static List<Profile> profiles(int dimension, List<Target> targets, UnaryOperator<double[]> answer) {
        Tries tries = Toys.tries(Toys.space(dimension), targets, answer);
        new Search(tries, 150).run();
        return new Profiles(tries).run();
    }
}
