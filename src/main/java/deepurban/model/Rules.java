package deepurban.model;

import deepurban.evaluation.ShapesAssessment;
import deepurban.mechanism.Catalogue;
import deepurban.mechanism.Fades;
import deepurban.mechanism.SpendsHours;
import deepurban.parameters.DepartmentParameters;
import deepurban.parameters.ModelParameters;
import deepurban.parameters.TimeParameters.OfficeCalendar;
import deepurban.parameters.TimeParameters.Stamps;
import deepurban.policy.ShapesPolicies;
import deepurban.problem.Channels;
import deepurban.problem.ProblemClasses;
import deepurban.resident.ShapesClimate;
import deepurban.service.ShapesDesk;
import deepurban.time.Calendar;
import deepurban.time.OfficeHours;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parameters in force, with what is derived from them once for all subdistricts. Immutable; a dated patch makes new ones.
 */
final class Rules {

    final Catalogue catalogue;
    final ModelParameters parameters;
    final Calendar calendar;
    final OfficeHours office;
    final SortedMap<String, DepartmentParameters> departments; // by name: their order in files does not matter
    final List<String> departmentNames;
    final ProblemClasses classes;
    final MechanismSet mechanisms;
    final Channels channels;
    final double[] subjects; // who judges where no mechanism says otherwise
    final double[] contents; // what is judged where no mechanism says otherwise
    final double[] bias; // of the judges where no mechanism says otherwise, and so the next
    final double[] noise;
    final List<ShapesClimate> shapingClimate; // [mechanism], and so the next five; null: off, or not of that role
    final List<ShapesDesk> shapingDesk;
    final List<ShapesAssessment> shapingAssessment;
    final List<ShapesPolicies> shapingPolicies;
    final List<SpendsHours> spendingHours;
    final List<Fades> fading;

    Rules(ModelParameters parameters, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.parameters = parameters;
        calendar = new Calendar(parameters.time().start(), parameters.time().stamps() == Stamps.DATES);
        office = parameters.time().calendar() == OfficeCalendar.ALWAYS_OPEN
                ? OfficeHours.alwaysOpen()
                : OfficeHours.workingDays(calendar);
        departments = new TreeMap<>(parameters.departments());
        departmentNames = List.copyOf(departments.keySet());
        classes = new ProblemClasses(parameters.problems(), departmentNames);
        mechanisms = new MechanismSet(catalogue, parameters);
        channels = mechanisms.channels();
        subjects = parameters.evaluation().subjects().toArray();
        contents = parameters.evaluation().contents().toArray();
        bias = parameters.evaluation().bias().toArray();
        noise = parameters.evaluation().noise().toArray();
        shapingClimate = mechanisms.shapingClimate();
        shapingDesk = mechanisms.shapingDesk();
        shapingAssessment = mechanisms.shapingAssessment();
        shapingPolicies = mechanisms.shapingPolicies();
        spendingHours = mechanisms.spendingHours();
        fading = mechanisms.fading();
    }

    /** Returns the number of days of the whole run. */
    int days() {
        return parameters.time().warmUpDays() + parameters.time().horizonDays();
    }
}
