package deepurban.observe;

import deepurban.observe.Outcome.Scope;
import deepurban.parameters.CostParameters;
import deepurban.problem.Locality;
import deepurban.resident.Group;
import deepurban.resident.Residents;
import deepurban.statistics.DurationHistogram;
import deepurban.statistics.UnitHistogram;
import deepurban.town.LandType;
import java.util.Arrays;
import java.util.List;

/**
 * Computes the outcomes of a finished run for one part of the town: an area (its tallies), and within it a group or a class, or all.
 */
final class Scorecard {

    /** Stands for every group or class. */
    static final int ALL = -1;

    private static final double DAYS_PER_YEAR = 365.25;
    private static final double RESTRICTED_DAYS = 365;

    private final Tallies tallies;
    private final List<Locality> localities;
    private final double meanInUnits;
    private final CostParameters costs;

    Scorecard(Tallies tallies, List<Locality> localities, double meanInUnits, CostParameters costs) {
        this.tallies = tallies;
        this.localities = localities;
        this.meanInUnits = meanInUnits;
        this.costs = costs;
    }

    /** Returns one outcome for a group and a class, either or both of them {@link #ALL}; NaN where it is not defined. */
    double value(String outcome, int group, int problemClass) {
        return switch (outcome) {
            case "satisfaction" -> groupMean(tallies.satisfaction, group);
            case "satisfaction.p10" -> satisfactions().quantile(0.1);
            case "satisfaction.gini" -> satisfactions().gini();
            case "handlingSatisfaction" ->
                sum(tallies.experience, group, problemClass) / sum(tallies.closed, group, problemClass);
            case "trust" -> groupMean(tallies.trust, group);
            case "timeToResolution.median" ->
                durations(tallies.toResolution, problemClass).quantile(0.5);
            case "timeToResolution.mean" ->
                durations(tallies.toResolution, problemClass).restrictedMean(RESTRICTED_DAYS);
            case "timeToResolution.crossDepartment" -> tallies.toResolutionOfSeveral.restrictedMean(RESTRICTED_DAYS);
            case "timeToResolution.singleDepartment" -> tallies.toResolutionOfOne.restrictedMean(RESTRICTED_DAYS);
            case "timeToClosing.median" ->
                durations(tallies.toClosing, problemClass).quantile(0.5);
            case "timeToClosing.p90" ->
                durations(tallies.toClosing, problemClass).quantile(0.9);
            case "timeFromOccurrence.median" -> tallies.fromOccurrence.quantile(0.5);
            case "onTimeShare" ->
                sum(tallies.onTime, group, problemClass) / sum(tallies.firstClosed, group, problemClass);
            case "trueResolutionShare" ->
                sum(tallies.resolved, group, problemClass) / sum(tallies.closed, group, problemClass);
            case "repeatShare" -> tallies.reopened / sum(tallies.closed, ALL, ALL);
            case "voicedPerResidentYear" -> sum(tallies.voiced, group, ALL) / residentYears(group);
            case "caseload" -> 1000 * sum(tallies.dispatched, group, problemClass) / residentYears(group);
            case "neverHeardShare" -> neverHeard(group, problemClass);
            case "settledShare" -> sum(tallies.settled, ALL, ALL) / sum(tallies.voiced, ALL, ALL);
            case "petitionsPerThousand" -> 1000 * tallies.petitions / residentYears(ALL);
            case "backlog" -> 1000 * tallies.backlogDays / tallies.residentDays;
            case "duplicateShare" -> tallies.duplicates / sum(tallies.voiced, ALL, ALL);
            case "deputyChannelShare" -> tallies.deputiesHeard / sum(tallies.voiced, ALL, ALL);
            case "policyAcceptance" -> acceptance(group);
            case "score" ->
                Arrays.stream(tallies.score).sum()
                        / Arrays.stream(tallies.periods).sum();
            case "truePerformance" ->
                Arrays.stream(tallies.truth).sum()
                        / Arrays.stream(tallies.periods).sum();
            case "goodhartGap" ->
                (Arrays.stream(tallies.score).sum()
                                - Arrays.stream(tallies.truth).sum())
                        / Arrays.stream(tallies.periods).sum();
            case "fidelity" -> tallies.fidelity / tallies.fidelityDays;
            case "utilisation" ->
                Arrays.stream(tallies.deskHours).sum()
                        / Arrays.stream(tallies.deskHoursAvailable).sum();
            case "waitingTime.mean" -> tallies.waits.mean();
            case "numberInSystem.mean" -> meanInUnits;
            case "population" -> population();
            case "newcomerShare" -> newcomers() / population();
            case "villageLandShare" -> villageCells() / cells();
            case "hours.departments" -> perThousandYears(departmentHours());
            case "hours.deputies" -> perThousandYears(tallies.deputyHours);
            case "hours.cadres" -> perThousandYears(tallies.cadreHours);
            case "hours.meetings" -> perThousandYears(tallies.meetingHours);
            case "cost" -> perThousandYears(cost());
            case "costPerProblemSolved" -> cost() / (sum(tallies.resolved, ALL, ALL) + sum(tallies.settled, ALL, ALL));
            case "costPerSatisfactionPoint" ->
                perThousandYears(cost()) / 1000 / (100 * groupMean(tallies.satisfaction, ALL));
            case "hours.residents" -> perThousandYears(tallies.residentHours);
            default -> throw new IllegalArgumentException("no outcome is named " + outcome);
        };
    }

    /** Returns whether an outcome is declared for a kind of part. */
    static boolean has(Outcome outcome, Scope scope) {
        return scope == Scope.TOWN || outcome.scopes().contains(scope);
    }

    private double groupMean(double[] sums, int group) {
        return group == ALL ? Arrays.stream(sums).sum() / tallies.residentDays : sums[group] / tallies.groupDays[group];
    }

    private double residentYears(int group) {
        return (group == ALL ? tallies.residentDays : tallies.groupDays[group]) / DAYS_PER_YEAR;
    }

    private double departmentHours() {
        return Arrays.stream(tallies.deskHours).sum() + tallies.departmentHours;
    }

    private double cost() {
        return costs.deputies() * tallies.deputyHours
                + costs.cadres() * tallies.cadreHours
                + costs.meetings() * tallies.meetingHours
                + costs.residents() * tallies.residentHours
                + costs.departments() * departmentHours();
    }

    private double perThousandYears(double hours) {
        return 1000 * hours / residentYears(ALL);
    }

    private double neverHeard(int group, int problemClass) {
        double faded = sum(tallies.faded, group, problemClass);
        return faded / (faded + sum(tallies.voiced, group, problemClass));
    }

    private double acceptance(int group) {
        if (group != ALL) {
            return tallies.acceptance[group] / tallies.policies;
        }
        double weighted = 0;
        for (int g = 0; g < Group.COUNT; g++) {
            weighted += tallies.acceptance[g] * tallies.groupDays[g];
        }
        return weighted / tallies.policies / tallies.residentDays;
    }

    private static double sum(long[] cells, int group, int problemClass) {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += isIn(i, group, problemClass) ? cells[i] : 0;
        }
        return sum;
    }

    private static double sum(double[] cells, int group, int problemClass) {
        double sum = 0;
        for (int i = 0; i < cells.length; i++) {
            sum += isIn(i, group, problemClass) ? cells[i] : 0;
        }
        return sum;
    }

    private static boolean isIn(int i, int group, int problemClass) {
        return (group == ALL || i % Group.COUNT == group) && (problemClass == ALL || i / Group.COUNT == problemClass);
    }

    /** Returns the durations of one class, or of all together. */
    static DurationHistogram durations(DurationHistogram[] byClass, int problemClass) {
        if (problemClass != ALL) {
            return byClass[problemClass];
        }
        DurationHistogram all = new DurationHistogram();
        for (DurationHistogram one : byClass) {
            all.merge(one);
        }
        return all;
    }

    private UnitHistogram satisfactions() {
        UnitHistogram histogram = new UnitHistogram();
        for (Locality locality : localities) {
            Residents residents = locality.residents();
            for (int i = 0; i < residents.count(); i++) {
                histogram.add(residents.satisfaction(i));
            }
        }
        return histogram;
    }

    private double population() {
        return localities.stream().mapToDouble(l -> l.residents().count()).sum();
    }

    private double newcomers() {
        return localities.stream()
                .mapToDouble(l -> l.residents().count(Group.NEWCOMER.ordinal()))
                .sum();
    }

    private double villageCells() {
        return localities.stream()
                .mapToDouble(l -> l.land().count(LandType.VILLAGE))
                .sum();
    }

    private double cells() {
        return localities.stream().mapToDouble(l -> l.land().cells()).sum();
    }
}
