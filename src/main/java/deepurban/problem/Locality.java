package deepurban.problem;

import deepurban.random.Replication;
import deepurban.resident.Firms;
import deepurban.resident.Residents;
import deepurban.resident.Standing;
import deepurban.time.Calendar;
import deepurban.time.OfficeHours;
import deepurban.town.Land;
import deepurban.town.Place;
import deepurban.town.Sites;

/**
 * What the submodels of one subdistrict work on together.
 *
 * @param place identity
 * @param calendar dates
 * @param office office hours
 * @param classes classes of problems
 * @param channels channels of the run
 * @param replication where the streams come from
 * @param land its land
 * @param sites fixed places on its land
 * @param firms its large firms
 * @param deputies who sits in which of its wards
 * @param residents its residents
 * @param standing how its service stands
 * @param problems its problems
 * @param events what is to come
 */
public record Locality(
        Place place,
        Calendar calendar,
        OfficeHours office,
        ProblemClasses classes,
        Channels channels,
        Replication replication,
        Land land,
        Sites sites,
        Firms firms,
        Deputies deputies,
        Residents residents,
        Standing standing,
        Problems problems,
        EventCalendar events) {}
