package deepurban.gui.map;

import deepurban.gui.course.Moment;
import deepurban.gui.look.Ramp;
import deepurban.resident.Group;
import deepurban.town.LandType;
import java.awt.Color;
import java.util.List;

/** By what the cells of a map are coloured. */
public enum Colouring {
    /** Mean satisfaction. */
    SATISFACTION(Ramp.GOOD, 0.45, 0.7, 0.02),
    /** Mean trust. */
    TRUST(Ramp.GOOD, 0.35, 0.75, 0.02),
    /** Problems heard and not closed, for each hundred residents. */
    BACKLOG(Ramp.BURDEN, 0, 6, 4),
    /** Problems that nobody has heard, for each hundred residents. */
    LATENT(Ramp.BURDEN, 0, 12, 4),
    /** Land type. */
    LAND(List.of(0x5B6B7A, 0x9FB4C7, 0xB9C99A, 0xD9B26F, 0xB59AC0)),
    /** The most frequent group. */
    GROUP(List.of(0x7FA6C9, 0xE3B173, 0x8FC1A9, 0xC98FA6));

    private final Ramp ramp; // null: by kinds
    private final double low;
    private final double high;
    private final double widest;
    private final List<Integer> kinds;

    Colouring(Ramp ramp, double low, double high, double widest) {
        this.ramp = ramp;
        this.low = low;
        this.high = high;
        this.widest = widest;
        this.kinds = List.of();
    }

    Colouring(List<Integer> kinds) {
        this.ramp = null;
        this.low = 0;
        this.high = 0;
        this.widest = 0;
        this.kinds = kinds;
    }

    /** Returns whether it is a scale of numbers; else it is by kinds. */
    public boolean isScale() {
        return ramp != null;
    }

    /** Returns the value of a cell: a number, or the ordinal of its kind; NaN for none. */
    public double value(Moment moment, int cell) {
        double hundreds = moment.residents()[cell] / 100.0;
        return switch (this) {
            case SATISFACTION -> moment.satisfaction()[cell];
            case TRUST -> moment.trust()[cell];
            case BACKLOG -> hundreds == 0 ? Double.NaN : moment.backlog()[cell] / hundreds;
            case LATENT -> hundreds == 0 ? Double.NaN : moment.latent()[cell] / hundreds;
            case LAND -> moment.land()[cell];
            case GROUP -> moment.group()[cell] < 0 ? Double.NaN : moment.group()[cell];
        };
    }

    /** Returns the colour of a value, as 0xRRGGBB. */
    public int rgb(double value) {
        if (Double.isNaN(value)) {
            return Ramp.NOTHING.getRGB() & 0xFFFFFF;
        }
        return isScale() ? ramp.rgb((value - low) / (high - low)) : kinds.get((int) value);
    }

    /** Returns the colour at a share of the scale. */
    public Color at(double share) {
        return ramp.colour(share);
    }

    /** Returns the value at the lower end of the scale. */
    public double low() {
        return low;
    }

    /** Returns the value at the upper end of the scale. */
    public double high() {
        return high;
    }

    /** Returns the difference between two towns at which its colour is full. */
    public double widest() {
        return widest;
    }

    /** Returns the keys of the kinds in the words of the explorer. */
    public List<String> kinds() {
        return switch (this) {
            case LAND ->
                List.of(LandType.values()).stream()
                        .map(land -> "land." + land.name())
                        .toList();
            case GROUP ->
                List.of(Group.values()).stream()
                        .map(group -> "group." + group.key())
                        .toList();
            default -> List.of();
        };
    }

    /** Returns the colour of a kind. */
    public Color kind(int ordinal) {
        return new Color(kinds.get(ordinal));
    }
}
