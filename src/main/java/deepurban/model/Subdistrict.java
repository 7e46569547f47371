package deepurban.model;

import deepurban.evaluation.Assessment;
import deepurban.evaluation.Evaluation;
import deepurban.judgement.Judgement;
import deepurban.mechanism.Hours;
import deepurban.observe.Chronicle;
import deepurban.parameters.ModelParameters;
import deepurban.policy.Policies;
import deepurban.policy.PolicyTerms;
import deepurban.problem.Event;
import deepurban.problem.EventCalendar;
import deepurban.problem.LatentClocks;
import deepurban.problem.Locality;
import deepurban.problem.Occurrence;
import deepurban.problem.Problems;
import deepurban.problem.Proneness;
import deepurban.problem.Voicing;
import deepurban.random.Replication;
import deepurban.resident.Climate;
import deepurban.resident.Group;
import deepurban.resident.Influence;
import deepurban.resident.NeighbourMeans;
import deepurban.resident.Residents;
import deepurban.resident.Settlement;
import deepurban.resident.Standing;
import deepurban.resident.Urbanization;
import deepurban.service.CaseFlow;
import deepurban.service.Desk;
import deepurban.service.ListensToService;
import deepurban.service.Units;
import deepurban.service.Wards;
import deepurban.town.Grid;
import deepurban.town.Land;
import deepurban.town.Place;

/**
 * One subdistrict (街镇): its state, and the submodels that work on it. Within a day it touches no other subdistrict, so that subdistricts may
 * live a day in any order; what crosses borders is taken over in the evening.
 */
final class Subdistrict {

    private final Replication replication;
    private final Residents residents;
    private final Land land;
    private final Urbanization urbanization;
    private final Proneness proneness;
    private final Standing standing;
    private final Problems problems;
    private final EventCalendar events;
    private final LatentClocks[] clocks; // [channel]; null: never on
    private final Units units;
    private final Wards wards;
    private final Evaluation evaluation;
    private final Policies policies;
    private final double[] fidelity; // [mechanism], in [0,1]
    private final double[] channelFidelity; // [channel], of the mechanism behind it, or 1
    private final Place place;
    private final Climate climate = new Climate();
    private final Desk desk = new Desk();
    private final Assessment assessment = new Assessment();
    private final PolicyTerms policyTerms = new PolicyTerms();
    private final Hours hours = new Hours();

    private Rules rules;
    private Locality locality;
    private Chronicle chronicle;
    private Voicing voicing;
    private Occurrence occurrence;
    private CaseFlow caseFlow;
    private Judgement judgement;
    private Influence influence;

    /** Settles a subdistrict on the morning of day 0. */
    Subdistrict(Place place, Grid grid, Rules rules, Replication replication) {
        ModelParameters p = rules.parameters;
        this.place = place;
        this.replication = replication;
        this.land = new Land(grid, place);
        Settlement settlement = new Settlement(place, p, replication);
        this.residents = settlement.settle(land);
        this.urbanization = new Urbanization(settlement, residents, land);
        this.proneness = new Proneness(place, p.residents(), residents.count(), replication);
        this.standing = new Standing();
        this.problems = new Problems(residents.count() / 16);
        this.events = new EventCalendar();
        this.clocks = new LatentClocks[rules.channels.count()];
        this.units = new Units(
                rules.departments,
                p.evaluation(),
                place.parameters().residents(),
                p.town().sample());
        this.wards = new Wards(place);
        this.evaluation = new Evaluation(rules.departments.size());
        this.policies = new Policies(place, replication);
        this.fidelity = new double[rules.mechanisms.count()];
        this.channelFidelity = new double[rules.channels.count()];
        for (int m = 0; m < fidelity.length; m++) {
            fidelity[m] = rules.mechanisms.fidelity(m, place.name());
        }
        this.rules = rules;
        this.locality = locality(rules);
        this.chronicle = new Chronicle(locality, units, rules.days(), sampledShare(rules));
        work();
    }

    private Subdistrict(Subdistrict other) {
        place = other.place;
        replication = other.replication;
        residents = other.residents.copy();
        land = other.land.copy();
        urbanization = other.urbanization.copy();
        proneness = other.proneness.copy();
        standing = other.standing.copy();
        problems = other.problems.copy();
        events = other.events.copy();
        clocks = new LatentClocks[other.clocks.length];
        for (int k = 0; k < clocks.length; k++) {
            clocks[k] = other.clocks[k] == null ? null : other.clocks[k].copy();
        }
        units = other.units.copy();
        wards = other.wards.copy();
        evaluation = other.evaluation.copy();
        policies = other.policies.copy();
        fidelity = other.fidelity.clone();
        channelFidelity = other.channelFidelity.clone();
        rules = other.rules;
        locality = locality(rules);
        chronicle = new Chronicle(other.chronicle, locality, units);
        work();
    }

    /** Returns a copy in the same state that goes its own way; to be taken between two days. */
    Subdistrict copy() {
        return new Subdistrict(this);
    }

    /** A few hundred problems of the whole town, whatever its size. */
    private static double sampledShare(Rules rules) {
        double residents = rules.parameters.town().subdistricts().values().stream()
                .mapToDouble(s -> s.residents())
                .sum();
        double rate = rules.parameters.problems().values().stream()
                .mapToDouble(c -> c.ratePerResidentYear())
                .sum();
        double expected = residents
                * rules.parameters.town().sample()
                * rate
                * rules.parameters.time().horizonDays()
                / 365;
        return Math.min(1, 400 / Math.max(1, expected));
    }

    private Locality locality(Rules now) {
        return new Locality(
                place,
                now.calendar,
                now.office,
                now.classes,
                now.channels,
                replication,
                land,
                residents,
                standing,
                problems,
                events);
    }

    /** Puts the submodels to work on the state, under the rules in force. */
    private void work() {
        ModelParameters p = rules.parameters;
        judgement = new Judgement(locality, p.judgement(), p.voicing(), p.closing(), units);
        caseFlow = new CaseFlow(
                locality,
                p.dispatch(),
                p.service(),
                p.closing(),
                p.escalation(),
                units,
                desk,
                rules.mechanisms.pressing(),
                channelFidelity,
                wards,
                new Service());
        voicing = new Voicing(locality, p.voicing(), clocks, caseFlow, new ProblemEar());
        occurrence = new Occurrence(locality, proneness, policies.pressure(), voicing);
        influence = new Influence(p.influence(), p.judgement());
    }

    /** Puts other rules into force on the morning of {@code day}. */
    void apply(Rules next, int day) {
        for (int m = 0; m < fidelity.length; m++) {
            if (next.mechanisms.differs(rules.mechanisms, m, place.name())) {
                fidelity[m] = next.mechanisms.fidelity(m, place.name());
            }
        }
        boolean restaffed = !next.departments.equals(rules.departments);
        rules = next;
        locality = locality(next);
        chronicle = new Chronicle(chronicle, locality, units);
        work();
        if (restaffed) {
            units.staff(
                    next.departments,
                    place.parameters().residents(),
                    next.parameters.town().sample());
            shape(day);
            caseFlow.fillDesks(day);
        }
    }

    /** Phase: mechanisms write the coefficients of the day. */
    void shape(int day) {
        events.begin(day);
        ModelParameters p = rules.parameters;
        climate.reset();
        policyTerms.reset();
        reset(p);
        for (int m = 0; m < fidelity.length; m++) {
            double phi = fidelity[m];
            channelFidelity[m + 1] = phi;
            shape(m, phi);
        }
        desk.incentive = Math.min(1, desk.incentive);
        Evaluation.weigh(assessment, p.evaluation(), desk);
        Evaluation.motivate(units, desk, p.evaluation());
        units.measureLoads(p.service().loadDays());
        climate.reputation = p.judgement().reputationWeight() * standing.experienceGained();
        for (int g = 0; g < Group.COUNT; g++) {
            climate.policyHit[g] = p.policies().hit() * policies.pressure()[g];
        }
    }

    private void reset(ModelParameters p) {
        desk.accuracy = p.dispatch().accuracy();
        desk.dispatchDays = p.dispatch().delayDays();
        desk.linkage = 0;
        desk.merging = 0;
        desk.incentive = 0;
        desk.supervision = 0;
        desk.verification = 0;
        System.arraycopy(rules.subjects, 0, assessment.subjects, 0, assessment.subjects.length);
        System.arraycopy(rules.contents, 0, assessment.contents, 0, assessment.contents.length);
    }

    private void shape(int m, double phi) {
        if (rules.shapingClimate.get(m) != null) {
            rules.shapingClimate.get(m).shapeClimate(climate, phi);
        }
        if (rules.shapingDesk.get(m) != null) {
            rules.shapingDesk.get(m).shapeDesk(desk, phi);
        }
        if (rules.shapingAssessment.get(m) != null) {
            rules.shapingAssessment.get(m).shapeAssessment(assessment, phi);
        }
        if (rules.shapingPolicies.get(m) != null) {
            rules.shapingPolicies.get(m).shapePolicies(policyTerms, phi);
        }
    }

    /** Phase: the town grows and converts village land. */
    void urbanize(int day) {
        urbanization.live(day, rules.parameters.urbanization(), residents, land);
        double growth = urbanization.growthFactor(residents) - 1;
        units.setHoursFactor(1 + rules.parameters.service().staffFollowsGrowth() * growth);
    }

    /** Phase: problems occur; their owners report or not. */
    void occur(int day) {
        occurrence.day(day);
    }

    /** Phase: channels hear latent problems. */
    void listen(int day) {
        voicing.day(day, channelFidelity);
    }

    /** Phases of dispatch, work, closing and escalation: all events of the day in the order of their time. */
    void work(int day) {
        while (events.hasToday()) {
            double t = events.time();
            int p = events.slot();
            int kind = events.kind();
            int mark = events.mark();
            events.removeFirst();
            if (!CaseFlow.stands(problems, kind, p, mark)) {
                continue;
            }
            if (kind == Event.FADE) {
                voicing.fade(p, t);
            } else if (kind == Event.REPORT) {
                voicing.reportLate(p, t);
            } else {
                caseFlow.happen(kind, p, t);
            }
        }
    }

    /** Phase: meetings are held, policies arrive and are implemented. */
    void meet(int day) {
        policies.day(
                day,
                rules.parameters.policies(),
                policyTerms,
                (acceptance, heard) -> chronicle.implemented(acceptance));
        hours.deputies = 0;
        hours.residents = 0;
        for (int m = 0; m < fidelity.length; m++) {
            if (rules.spendingHours.get(m) != null) {
                rules.spendingHours.get(m).spendHours(hours, place, residents.count(), fidelity[m]);
            }
        }
        chronicle.hours(hours.deputies, hours.residents);
    }

    /** Phase: neighbours influence each other. */
    void influence(int day, NeighbourMeans means) {
        influence.round(day, urbanization.residentsAtStart(), residents, climate, means.around(place));
    }

    /** Phase: units are evaluated when a period ends, standing and fidelity move. */
    void evaluate(int day) {
        ModelParameters p = rules.parameters;
        int length = p.evaluation().periodDays();
        if ((day + 1) % length == 0) {
            evaluation.endPeriod((day + 1) / length, place, assessment, p.evaluation(), replication, chronicle::scored);
        }
        standing.endDay(p.judgement().reputationDays(), day < p.time().warmUpDays());
        if (rules.calendar.month(day) != rules.calendar.month(day + 1)) {
            standing.endMonth(p.voicing().reputationRate());
        }
        for (int m = 0; m < fidelity.length; m++) {
            if (rules.mechanisms.isOn(m)) {
                chronicle.fidelity(fidelity[m]);
            }
        }
        fade();
    }

    private void fade() {
        for (int f = 0; f < fidelity.length; f++) {
            if (rules.fading.get(f) != null) {
                double busy = units.busyShare();
                for (int m = 0; m < fidelity.length; m++) {
                    if (m != f && rules.mechanisms.isOn(m)) {
                        double tomorrow = rules.fading.get(f).tomorrow(fidelity[m], busy, desk.supervision);
                        fidelity[m] += fidelity[f] * (tomorrow - fidelity[m]); // fading, too, is level times fidelity
                    }
                }
            }
        }
    }

    /** Phase: the day is written down. */
    void observe(int day) {
        chronicle.endDay(day);
    }

    /** Returns the chronicle. */
    Chronicle chronicle() {
        return chronicle;
    }

    /** Returns what the submodels work on. */
    Locality locality() {
        return locality;
    }

    /** Returns the wards. */
    Wards wards() {
        return wards;
    }

    /** Returns the units. */
    Units units() {
        return units;
    }

    /** Returns the fidelity of a mechanism of the catalogue, in [0,1]. */
    double fidelity(int m) {
        return fidelity[m];
    }

    /** Passes on what happens to problems: residents judge settlements, the chronicle writes all down. */
    private final class ProblemEar implements deepurban.problem.ListensToProblems {

        @Override
        public void occurred(int p) {
            chronicle.occurred(p);
        }

        @Override
        public void voiced(int p) {
            chronicle.voiced(p);
        }

        @Override
        public void settled(int p, double t) {
            judgement.judgeSettlement(p);
            chronicle.settled(p, t);
        }

        @Override
        public void faded(int p, double t) {
            chronicle.faded(p, t);
        }
    }

    /** Passes on what happens at the units: owners judge, the evaluation counts, the chronicle writes all down. */
    private final class Service implements ListensToService {

        private boolean lastResolved;

        @Override
        public void arrived(int department, double t) {
            chronicle.arrived(t);
        }

        @Override
        public void departed(int department, double t) {
            chronicle.departed(t);
        }

        @Override
        public void takenUp(int p, int department, double t, double waited) {
            chronicle.takenUp(waited);
        }

        @Override
        public void closed(int p, int department, double t, boolean resolved, boolean onPaper) {
            double experience = judgement.judge(p, department, t, resolved);
            evaluation.noteClosed(
                    department,
                    problems.round(p) == 0,
                    t <= problems.deadline(p),
                    onPaper,
                    resolved,
                    judgement.manner(department, Desk.ATTITUDE),
                    judgement.manner(department, Desk.FEEDBACK));
            chronicle.closed(p, department, t, resolved, experience);
            lastResolved = resolved;
        }

        @Override
        public void reopened(int p, double t) {
            evaluation.noteReopened(rules.classes.department(problems.problemClass(p), 0));
            chronicle.reopened();
        }

        @Override
        public void left(int p, double t) {
            chronicle.left(p, t, lastResolved);
        }

        @Override
        public void petitioned(int p, double t) {
            chronicle.petitioned(p, t);
        }

        @Override
        public void duplicated(int p) {
            chronicle.duplicated();
        }

        @Override
        public void pressed(double hoursGiven) {
            chronicle.hours(hoursGiven, 0);
        }
    }
}
