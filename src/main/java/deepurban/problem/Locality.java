package deepurban.problem;

import deepurban.random.Replication;
import deepurban.resident.Residents;
import deepurban.resident.Standing;
import deepurban.time.Calendar;
import deepurban.time.OfficeHours;
import deepurban.town.Land;
import deepurban.town.Place;

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
        Residents residents,
        Standing standing,
        Problems problems,
        EventCalendar events) {}
