package deepurban.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deepurban.Towns;
import deepurban.observe.ProblemRow;
import deepurban.observe.RunRecord;
import deepurban.scenario.Scenario;
import deepurban.town.LandType;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Population, land and newcomers follow their stated rates; what problems arise depends on the land. */
class UrbanizationRatesTest {

    private static final int DAYS = 1096;
    private static final double YEARS = DAYS / 365.25;

    private static Scenario scenario(String name, double growth, double conversion) {
        return Towns.read(
                name,
                "/urbanization/growthPerYear=" + growth,
                "/urbanization/conversionPerYear=" + conversion,
                "/time/warmUpDays=0",
                "/time/horizonDays=" + DAYS,
                "/town/sample=" + (name.equals("minhang") ? 0.02 : 1));
    }

    private static RunRecord after(Scenario scenario, int days) {
        DeepUrban town = Towns.start(scenario, 1);
        town.runTo(days);
        Balances.check(town);
        return town.record();
    }

    /** Land comes in whole cells: half a cell in each subdistrict is a rounding, not an error. */
    private static void ratesHold(String name, double growth, double roundedLand) {
        Scenario scenario = scenario(name, growth, 0.03);
        RunRecord start = after(scenario, 1);
        RunRecord end = after(scenario, DAYS);
        double grown = Math.pow(1 + growth, YEARS);
        double newcomers = Towns.outcome(start, "newcomerShare") + grown - 1;
        double village = Towns.outcome(start, "villageLandShare") * Math.pow(0.97, YEARS);
        double population = Towns.outcome(start, "population") * grown;
        assertThat(Towns.outcome(end, "population")).isCloseTo(population, within(0.01 * population));
        assertThat(Towns.outcome(end, "newcomerShare")).isCloseTo(newcomers / grown, within(0.01 * newcomers / grown));
        assertThat(Towns.outcome(end, "villageLandShare"))
                .isCloseTo(village, within(Math.max(roundedLand, 0.01 * village)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.07, 0.01})
    void aTownFollowsItsRates(double growth) {
        ratesHold("town", growth, 2.0 / 160);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.07, 0.01})
    @Tag("slow")
    void minhangFollowsItsRates(double growth) {
        ratesHold("minhang", growth, 0);
    }

    @Test
    void withoutConversionLandStaysAsItIs() {
        RunRecord start = after(scenario("town", 0.07, 0), 1);
        RunRecord end = after(scenario("town", 0.07, 0), DAYS);
        assertThat(Towns.outcome(end, "villageLandShare")).isEqualTo(Towns.outcome(start, "villageLandShare"));
    }

    /** Independent of which land a problem arose on, classes would differ so much at one seed in ten thousand. */
    @Test
    void theMixOfClassesDiffersByLand() {
        DeepUrban town = Towns.start(scenario("town", 0, 0), 1);
        List<ProblemRow> rows = new ArrayList<>();
        town.sendProblemsTo(rows::add);
        Towns.run(town, 366).record();
        List<String> classes =
                rows.stream().map(ProblemRow::problemClass).distinct().sorted().toList();
        long[][] counts = new long[LandType.values().length][classes.size()];
        rows.forEach(row -> counts[land(town, row)][classes.indexOf(row.problemClass())]++);
        assertThat(new ChiSquareTest().chiSquareTest(counts)).isLessThan(1e-4);
        int property = classes.indexOf("propertyManagement");
        int sanitation = classes.indexOf("sanitation");
        long[] estate = counts[LandType.ESTATE.ordinal()];
        long[] inCity = counts[LandType.VILLAGE_IN_CITY.ordinal()];
        assertThat(estate[property]).isGreaterThan(estate[sanitation]);
        assertThat(inCity[property]).isLessThan(inCity[sanitation]);
    }

    private static int land(DeepUrban town, ProblemRow row) {
        return town.subdistricts().stream()
                .map(Subdistrict::locality)
                .filter(locality -> locality.place().name().equals(row.subdistrict()))
                .mapToInt(locality ->
                        locality.land().type(row.cell() - locality.place().firstCell()))
                .findFirst()
                .orElseThrow();
    }
}
