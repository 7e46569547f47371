package deepurban.model;

import deepurban.evaluation.Evaluation;
import deepurban.judgement.Judgement;
import deepurban.mechanism.Hours;
import deepurban.observe.Chronicle;
import deepurban.problem.ListensToProblems;
import deepurban.problem.Locality;
import deepurban.problem.Problems;
import deepurban.service.ListensToService;

/** Passes on what happens to the problems of one subdistrict: owners judge, the evaluation counts, the chronicle writes all down. */
final class Messenger implements ListensToProblems, ListensToService {

    private final Locality here;
    private final Problems problems;
    private final Judgement judgement;
    private final Evaluation evaluation;
    private final Chronicle chronicle;
    private final Hours hours;
    private boolean lastResolved;

    Messenger(Locality here, Judgement judgement, Evaluation evaluation, Chronicle chronicle, Hours hours) {
        this.here = here;
        this.problems = here.problems();
        this.judgement = judgement;
        this.evaluation = evaluation;
        this.chronicle = chronicle;
        this.hours = hours;
    }

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
                judgement.attitude(department),
                judgement.feedback(department));
        chronicle.closed(p, department, t, resolved, experience);
        lastResolved = resolved;
    }

    @Override
    public void reopened(int p, double t) {
        evaluation.noteReopened(here.classes().department(problems.problemClass(p), 0));
        chronicle.reopened(p);
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
    public void pressed(double spent) {
        hours.deputies += spent;
    }

    @Override
    public void urged(double spent) {
        hours.cadres += spent;
    }

    @Override
    public void met(double spent) {
        hours.meetings += spent;
    }

    @Override
    public void heldToAccount(double spent) {
        hours.deputies += spent;
    }
}
