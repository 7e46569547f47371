package deepurban.mechanism;

import deepurban.parameters.Parameter;
import deepurban.problem.HearsProblems;
import deepurban.problem.Locality;
import deepurban.resident.Residents;
import deepurban.time.Calendar;
import java.time.LocalDate;

/**
 * Reception days (党代表接待日): once a month, at a set time and place, deputies receive whoever has come and found a seat.
 *
 * <p>Article: mechanism 3. On the day of reception a latent problem is brought at the rate {@code visits}, times twice the owner's awareness and the
 * severity of the problem and {@code exp(-distance / d0)}, distance to the nearest place. The day is the stated one of the month, or the next working day.
 * Seats on paper, times the fidelity of the subdistrict, are all there are.
 *
 * <p>Draws: the problem's threshold for this channel. Edges: no days, nobody is heard.
 */
@Signature(
        outcome = "neverHeardShare",
        direction = Signature.Direction.LOWER,
        size = 0.01,
        source = "assumed: one percentage point, the same for every share",
        level = "perMonth")
public final class ReceptionDays implements Mechanism, HearsProblems, SpendsHours {

    private final Parameters parameters;

    /** Parameters of the mechanism. */
    public record Parameters(
            @Parameter(
                    unit = "1/month",
                    value = "1",
                    min = 0,
                    max = 4,
                    en = "Reception days; a fraction leaves months out",
                    zh = "每月接待日数；小数表示部分月份没有",
                    source = "the article: each month at a set time; swept 0–2")
            double perMonth,

            @Parameter(
                    unit = "day of month",
                    value = "15",
                    min = 1,
                    max = 28,
                    en = "Day of the first in a month; further ones a week later each",
                    zh = "每月首个接待日（其后每周一次）",
                    source = "assumed; swept 1–28")
            int dayOfMonth,

            @Parameter(
                    unit = "1/100000 residents",
                    value = "4",
                    min = 0,
                    max = 1000,
                    en = "Places of reception, at least one",
                    zh = "每十万居民接待地点数（至少一处）",
                    source =
                            "Huacao: 6 stations for one town of about 150,000–360,000 residents (shcafe.org); swept 1–10")
            double places,

            @Parameter(
                    unit = "1/day",
                    value = "0.1",
                    min = 0,
                    max = 10,
                    en = "Rate at which the owner of a grave problem next door comes on the day",
                    zh = "家门口严重问题的当事人当日来访速率",
                    source = "assumed; swept 0.02–0.3")
            double visits,

            @Parameter(
                    unit = "m",
                    value = "2000",
                    min = 1,
                    max = 100000,
                    en = "Distance over which visits fall to 1/e",
                    zh = "来访率降至 1/e 的距离",
                    source = "assumed; swept 500–5000")
            double distance,

            @Parameter(
                    unit = "problems/place/day",
                    value = "6",
                    min = 0,
                    max = 1000,
                    en = "Problems that a place has time for on a day",
                    zh = "每处每日可受理问题数",
                    source = "Huacao afternoon: 8 issues at 6 stations, a lower bound (shcafe.org); swept 1–12")
            double seats,

            @Parameter(
                    unit = "h",
                    value = "3",
                    min = 0,
                    max = 24,
                    en = "Hours of a reception",
                    zh = "接待时长",
                    source = "assumed; swept 2–8")
            double hours,

            @Parameter(
                    unit = "people",
                    value = "2",
                    min = 0,
                    max = 100,
                    en = "Deputies at a place",
                    zh = "每处代表人数",
                    source = "Huacao: 11 deputies at 6 stations (shcafe.org)")
            double staff) {}

    /** Makes the mechanism. */
    public ReceptionDays(Parameters parameters) {
        this.parameters = parameters;
    }

    private int places(Locality here) {
        double wanted = parameters.places() * here.place().parameters().residents() / 100_000;
        return (int) Math.max(1, Math.rint(wanted));
    }

    /** Returns how many receptions are held on a day, 0 or 1; of fewer than one a month, those months are left out that the fraction misses. */
    private int receptions(Locality here, int day) {
        Calendar calendar = here.calendar();
        LocalDate date = calendar.date(day);
        int whole = (int) Math.ceil(parameters.perMonth());
        for (int nth = 0; nth < whole; nth++) {
            LocalDate planned = LocalDate.of(date.getYear(), date.getMonth(), parameters.dayOfMonth())
                    .plusDays(7L * nth);
            int held = calendar.day(planned);
            while (calendar.isWeekend(held)) {
                held++;
            }
            if (held == day && isHeld(date.getYear() * 12L + date.getMonthValue(), nth)) {
                return 1;
            }
        }
        return 0;
    }

    private boolean isHeld(long month, int nth) {
        double share = Math.min(1, parameters.perMonth() - nth);
        return Math.floor((month + 1) * share) > Math.floor(month * share);
    }

    @Override
    public double hearingRate(Locality here, int day, double fidelity) {
        return fidelity == 0 ? 0 : receptions(here, day) * parameters.visits();
    }

    @Override
    public double openness(Locality here, int p) {
        Residents residents = here.residents();
        int owner = here.problems().owner(p);
        double metres = here.sites().metresToNearest(places(here), residents.cell(owner));
        double come = 2 * residents.awareness(owner) * 2 * here.problems().severity(p);
        return come * StrictMath.exp(-metres / parameters.distance());
    }

    @Override
    public double seats(Locality here, int day, double fidelity) {
        return fidelity
                * receptions(here, day)
                * places(here)
                * parameters.seats()
                * here.place().sample();
    }

    @Override
    public double settledShare(double usual) {
        return usual;
    }

    @Override
    public boolean isDeputies() {
        return true;
    }

    @Override
    public void spendHours(Hours hours, Locality here, int day, double fidelity) {
        double places =
                fidelity * receptions(here, day) * places(here) * here.place().sample();
        hours.deputies += places * parameters.staff() * parameters.hours();
    }
}
