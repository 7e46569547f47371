package deepurban.problem;

import static deepurban.parameters.StateVariable.Entity.CELL;
import static deepurban.parameters.StateVariable.Entity.RESIDENT;

import deepurban.parameters.Bookkeeping;
import deepurban.parameters.ResidentParameters;
import deepurban.parameters.StateVariable;
import deepurban.random.Alias;
import deepurban.random.QuantileTable;
import deepurban.random.Replication;
import deepurban.random.Stream;
import deepurban.town.Place;
import java.util.Arrays;

/**
 * Who meets problems and where: a few meet many, and a few places see many. Each slot for a resident has a gamma multiplier of mean one, drawn by its order of birth, and an
 * occurrence picks its owner in proportion to the multipliers.
 *
 * <p>Slots come in blocks: the residents of the start, then blocks of one size for newcomers, opened when the first moves in. Each block
 * has candidates of its own and is drawn as if it were full; who falls on an empty slot is dropped. So newcomers, however many, move no
 * draw of anybody else.
 *
 * <p>A cell has a gamma multiplier too, for all classes alike, scaled so that their mean over the subdistrict's cells is one.
 */
public final class Proneness {

    /** The table of quantiles goes down to this shape. */
    private static final double LEAST_SHAPE = 0.1;

    private final Place place;
    private final int residentsAtStart;
    private final int blockSize;
    private final QuantileTable multiplier; // null: all are alike
    private final Stream stream;

    @StateVariable(
            entity = CELL,
            range = "> 0, mean 1 in a subdistrict",
            en = "Multiplier y of how many problems arise there; fixed")
    private final double[] places; // [cell]

    private final double greatestPlace;

    @StateVariable(
            entity = RESIDENT,
            type = "double",
            range = "> 0, mean 1",
            en = "Multiplier x of the problems that the resident has, kept in tables for drawing owners; fixed")
    private Alias[] blocks;

    @Bookkeeping("sum of the multipliers of a block")
    private double[] weight; // [block], sum of the multipliers

    /** Draws the multipliers of a subdistrict's residents of the start. */
    public Proneness(Place place, ResidentParameters traits, int residentsAtStart, Replication replication) {
        this.place = place;
        this.residentsAtStart = residentsAtStart;
        this.blockSize = Math.max(64, residentsAtStart / 16);
        double shape = traits.occurrenceShape();
        this.multiplier = shape == 0 ? null : QuantileTable.gamma(Math.max(LEAST_SHAPE, shape));
        this.stream = replication.stream("occurrence/proneness");
        places = places(place, traits.cellShape(), replication.stream("occurrence/cell"));
        greatestPlace = Arrays.stream(places).max().orElse(1);
        blocks = new Alias[0];
        weight = new double[0];
        open(0);
    }

    private Proneness(Proneness other) {
        place = other.place;
        residentsAtStart = other.residentsAtStart;
        blockSize = other.blockSize;
        multiplier = other.multiplier;
        stream = other.stream;
        places = other.places;
        greatestPlace = other.greatestPlace;
        blocks = other.blocks;
        weight = other.weight;
    }

    private static double[] places(Place place, double shape, Stream stream) {
        double[] multipliers = new double[place.cells()];
        Arrays.fill(multipliers, 1);
        if (shape == 0) {
            return multipliers;
        }
        QuantileTable law = QuantileTable.gamma(Math.max(LEAST_SHAPE, shape));
        double sum = 0;
        for (int cell = 0; cell < multipliers.length; cell++) {
            multipliers[cell] = law.at(Stream.uniform(stream.key(Stream.child(place.key(), cell)), 0));
            sum += multipliers[cell];
        }
        for (int cell = 0; cell < multipliers.length; cell++) {
            multipliers[cell] *= multipliers.length / sum;
        }
        return multipliers;
    }

    /** Returns the multiplier of a cell. */
    double place(int cell) {
        return places[cell];
    }

    /** Returns the greatest multiplier of a cell. */
    double greatestPlace() {
        return greatestPlace;
    }

    /** Returns a copy that opens blocks on its own; blocks never change, so both share them. */
    public Proneness copy() {
        return new Proneness(this);
    }

    /** Opens the blocks that so many residents need. */
    void openFor(int residents) {
        while (first(blocks.length) < residents) {
            open(blocks.length);
        }
    }

    private void open(int block) {
        int from = first(block);
        double[] weights = new double[first(block + 1) - from];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = multiplier(from + i);
            sum += weights[i];
        }
        blocks = Arrays.copyOf(blocks, block + 1);
        weight = Arrays.copyOf(weight, block + 1);
        blocks[block] = Alias.of(weights);
        weight[block] = sum;
    }

    private double multiplier(int slot) {
        return multiplier == null ? 1 : multiplier.at(Stream.uniform(stream.key(Stream.child(place.key(), slot)), 0));
    }

    private int first(int block) {
        return block == 0 ? 0 : residentsAtStart + (block - 1) * blockSize;
    }

    /** Returns the number of blocks that are open. */
    int blocks() {
        return blocks.length;
    }

    /** Returns the summed multipliers of a block: its weight in residents. */
    double weight(int block) {
        return weight[block];
    }

    /** Returns the slot that a uniform number falls on; it may not be settled yet. */
    int pick(int block, double u) {
        return first(block) + blocks[block].pick(u);
    }
}
