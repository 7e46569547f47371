package deepurban;

import static deepurban.parameters.ProblemClass.HoursLaw;

import deepurban.parameters.DepartmentParameters;
import deepurban.parameters.ModelParameters;
import deepurban.parameters.ProblemClass;

/**
 * What theory says of a scenario with one class of problems and one department; read from its parameters, by no code of the
 * model. Erlang 1917; Pollaczek 1930, Khinchine 1932.
 *
 * @param arrivals per day
 * @param service mean days at the desk
 * @param variation variance of the time at the desk, of its squared mean
 * @param desks parallel caseworkers
 */
record QueueFormulas(double arrivals, double service, double variation, int desks) {

    static QueueFormulas of(ModelParameters parameters) {
        ProblemClass job = parameters.problems().get("job");
        DepartmentParameters desk = parameters.departments().get("desk");
        double residents = parameters.town().subdistricts().values().stream()
                .mapToInt(subdistrict -> subdistrict.residents())
                .sum();
        double variation = switch (job.hoursLaw()) {
            case GEOMETRIC -> 1 - 1 / job.hoursMean();
            case CONSTANT -> 0;
            case EXPONENTIAL -> 1;
            case LOG_NORMAL -> Math.exp(job.hoursSigma() * job.hoursSigma()) - 1;
        };
        if (desk.caseworkers() > 1 && job.hoursLaw() != HoursLaw.EXPONENTIAL) {
            throw new IllegalArgumentException("no exact formula for several desks and " + job.hoursLaw());
        }
        return new QueueFormulas(
                residents * job.ratePerResidentYear() / 365.25,
                job.hoursMean() / (8 * desk.caseTimeShare()),
                variation,
                desk.caseworkers());
    }

    /** Returns the mean number of busy desks. */
    double offered() {
        return arrivals * service;
    }

    double utilisation() {
        return offered() / desks;
    }

    /** Returns the chance that an arrival waits in M/M/c, by the recursion of Erlang B. */
    double erlangC() {
        double blocked = 1;
        for (int c = 1; c <= desks; c++) {
            blocked = offered() * blocked / (c + offered() * blocked);
        }
        return blocked / (1 - utilisation() * (1 - blocked));
    }

    /** Returns the mean days in the queue; exact for one desk, and for exponential service. */
    double meanWait() {
        return erlangC() * service / desks / (1 - utilisation()) * (1 + variation) / 2;
    }

    /** Returns the mean number waiting or at a desk. */
    double meanNumber() {
        return arrivals * meanWait() + offered();
    }
}
