package deepurban.resident;

import static deepurban.parameters.StateVariable.Entity.SUBDISTRICT;

import deepurban.parameters.Bookkeeping;
import deepurban.parameters.StateVariable;
import deepurban.parameters.UrbanizationParameters;
import deepurban.town.Land;
import deepurban.town.LandType;

/**
 * Deep urbanization in one subdistrict: village cells next to the town are redeveloped, and newcomers move in.
 *
 * <p>Both follow their stated yearly rate exactly, but for rounding to a whole cell and a whole resident: the number due is a
 * smooth curve, only which cell and who is drawn. Cost: proportional to what changes.
 */
public final class Urbanization {

    static final double DAYS_PER_YEAR = 365.25;

    private final Settlement settlement;
    private final int residentsAtStart;

    @StateVariable(entity = SUBDISTRICT, unit = "residents", range = "≥ 1", en = "Residents due by the rate of growth")
    private double residentsDue;

    @StateVariable(
            entity = SUBDISTRICT,
            unit = "cells",
            range = "≥ 0",
            en = "Village cells due by the rate of conversion")
    private double villageDue;

    @Bookkeeping("follows from the land")
    private double[] newcomerWeights; // null: the land has changed since they were computed

    /** Starts from the town as it was settled. */
    public Urbanization(Settlement settlement, Residents residents, Land land) {
        this.settlement = settlement;
        this.residentsAtStart = residents.count();
        this.residentsDue = residents.count();
        this.villageDue = land.count(LandType.VILLAGE);
    }

    private Urbanization(Urbanization other, Settlement settlement) {
        this.settlement = settlement;
        residentsAtStart = other.residentsAtStart;
        residentsDue = other.residentsDue;
        villageDue = other.villageDue;
        newcomerWeights = other.newcomerWeights;
    }

    /** Returns a copy that goes on by itself. */
    public Urbanization copy() {
        return new Urbanization(this, settlement);
    }

    /** Returns the residents now, of the residents at the start. */
    public double growthFactor(Residents residents) {
        return (double) residents.count() / residentsAtStart;
    }

    /** Returns the number of residents at the start. */
    public int residentsAtStart() {
        return residentsAtStart;
    }

    /** Converts the village cells and admits the newcomers that are due on that day. */
    public void live(int day, UrbanizationParameters rates, Residents residents, Land land) {
        villageDue *= StrictMath.pow(1 - rates.conversionPerYear(), 1 / DAYS_PER_YEAR);
        if (rates.conversionPerYear() > 0) {
            convert(day + rates.redevelopmentDays(), residents, land);
        }
        residentsDue *= StrictMath.pow(1 + rates.growthPerYear(), 1 / DAYS_PER_YEAR);
        while (residents.count() < Math.rint(residentsDue)) {
            if (newcomerWeights == null) {
                newcomerWeights = settlement.newcomerWeights(land);
            }
            settlement.settleNewcomer(residents, land, newcomerWeights);
        }
    }

    private void convert(int until, Residents residents, Land land) {
        int village = land.count(LandType.VILLAGE);
        while (village > Math.rint(villageDue)) {
            int cell = land.convertOne(until);
            residents.relocate(cell, residentsAtStart);
            newcomerWeights = null;
            village--;
        }
    }
}
