package deepurban.experiment;

import deepurban.observe.RunRecord;
import deepurban.observe.RunRecord.CellMaps;
import deepurban.observe.RunRecord.DailySeries;
import java.util.List;

/** Records that say nothing but their outcomes or their daily series. */
final class Records {

    private static final CellMaps NO_MAPS = new CellMaps(
            new int[0], new int[0], List.of(), new int[0], new float[0][0], new float[0][0], new float[0][0]);

    private Records() {}

    static RunRecord with(double[] outcomes) {
        return new RunRecord(
                Toys.COLUMNS, outcomes, series(new float[] {1}), List.of(), List.of(), NO_MAPS, List.of(), List.of());
    }

    static DailySeries series(float... values) {
        return new DailySeries(3, List.of("town"), List.of("satisfaction"), new float[][][] {{values}});
    }
}
