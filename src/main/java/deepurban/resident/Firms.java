package deepurban.resident;

import static deepurban.parameters.StateVariable.Entity.FIRM;

import deepurban.parameters.FirmParameters;
import deepurban.parameters.StateVariable;
import deepurban.random.Replication;
import deepurban.random.Stream;
import deepurban.town.Land;
import deepurban.town.LandType;
import deepurban.town.Place;

/**
 * The large firms (规模企业) of one subdistrict: where they stand, and who works for which. They stand on industrial land where there is any; the
 * n-th has a share of the workers in proportion to 1/n. Nothing is stored by resident: whoever asks gets the same answer again.
 *
 * <p>Draws: one per firm for its cell; one per resident for the work and one for the firm.
 */
public final class Firms {

    /** Stands for work elsewhere, or none. */
    public static final int NONE = -1;

    private static final int WORKS = 0;
    private static final int WHERE = 1;

    private final Place place;
    private final Stream stream;
    private final double[] workers; // [group]

    @StateVariable(entity = FIRM, unit = "cell", range = "0 to cells − 1", en = "Where it stands; fixed")
    private final int[] cell; // [firm]

    @StateVariable(
            entity = FIRM,
            unit = "share",
            range = "(0,1]",
            en = "Share of the workers of all firms who work for it or a larger one; fixed")
    private final double[] cumulative; // [firm]

    /** Puts the firms on the land of the start. */
    public Firms(Place place, FirmParameters parameters, Land land, Replication replication) {
        this.place = place;
        this.stream = replication.stream("firms");
        this.workers = parameters.workers().toArray();
        double wanted = parameters.perTenThousand() * place.parameters().residents() * place.sample() / 10_000;
        int count = (int) Math.max(wanted > 0 ? 1 : 0, Math.rint(wanted));
        this.cell = new int[count];
        this.cumulative = new double[count];
        Stream sites = Stream.of(0, 0, "firms/site"); // as the land, the same for all seeds
        for (int firm = 0; firm < count; firm++) {
            cell[firm] = site(land, Stream.uniform(sites.key(Stream.child(place.key(), firm)), 0));
            cumulative[firm] = (firm == 0 ? 0 : cumulative[firm - 1]) + 1.0 / (firm + 1);
        }
        for (int firm = 0; firm < count; firm++) {
            cumulative[firm] /= cumulative[count - 1];
        }
    }

    private static int site(Land land, double u) {
        int industrial = land.count(LandType.INDUSTRIAL);
        int nth = (int) (u * (industrial > 0 ? industrial : land.cells()));
        for (int cell = 0; cell < land.cells(); cell++) {
            if (industrial == 0 || land.type(cell) == LandType.INDUSTRIAL.ordinal()) {
                if (nth == 0) {
                    return cell;
                }
                nth--;
            }
        }
        throw new IllegalStateException("no cell for a firm");
    }

    /** Returns the number of firms. */
    public int count() {
        return cell.length;
    }

    /** Returns the cell of a firm, counted from the subdistrict's first. */
    public int cell(int firm) {
        return cell[firm];
    }

    /** Returns the firm, largest first, for which a resident of that group works; {@link #NONE} for none of them. */
    public int employer(int resident, int group) {
        if (cell.length == 0) {
            return NONE;
        }
        long key = stream.key(Stream.child(place.key(), resident));
        if (Stream.uniform(key, WORKS) >= workers[group]) {
            return NONE;
        }
        double u = Stream.uniform(key, WHERE);
        int firm = 0;
        while (cumulative[firm] < u && firm < cell.length - 1) {
            firm++;
        }
        return firm;
    }
}
