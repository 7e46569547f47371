package deepurban.optimise;

import static deepurban.scenario.shape.Fields.optional;
import static deepurban.scenario.shape.Fields.required;
import static deepurban.scenario.shape.Fields.unbound;
import static deepurban.scenario.shape.Fields.withDefault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.scenario.shape.ChoiceShape;
import deepurban.scenario.shape.Field;
import deepurban.scenario.shape.MapShape;
import deepurban.scenario.shape.NumberShape;
import deepurban.scenario.shape.RecordShape;
import deepurban.sweep.ExperimentSchema;
import deepurban.sweep.ExperimentShape;
import java.util.List;

/** What the file of a search may hold. */
public final class SearchShape {

    static final ChoiceShape DIRECTION = ChoiceShape.of(Objective.Direction.class);

    /** More settings than anybody has time for. */
    private static final int MOST_POINTS = 1_000_000;

    private SearchShape() {}

    /** Returns the JSON Schema (2020-12) of such files. */
    public static ObjectNode schema() {
        return ExperimentSchema.of(file(), "A search of DeepUrban for the Pareto front");
    }

    static RecordShape file() {
        return ExperimentShape.with(List.of(
                required(
                        "objectives",
                        new MapShape(ExperimentShape.OUTCOME, objective(), false, false),
                        "Outcomes that are to be made better, two to four",
                        "要改善的结果指标，二至四个"),
                optional("search", search(), "How the search goes", "如何搜索"),
                ExperimentShape.replications(
                        "replications", 5, "Runs of each setting while the search lasts", "搜索期间每组取值的重复次数")));
    }

    private static RecordShape objective() {
        return unbound(List.of(optional(
                "direction", DIRECTION, "Which way is better; by default as the outcome says", "改善方向；默认同该指标")));
    }

    private static RecordShape search() {
        return unbound(List.of(
                count("points", 4, MOST_POINTS, 200, "Most settings that are tried", "至多尝试的取值组数"),
                count("population", 4, 10_000, 20, "Settings of one generation, an even number", "每代的取值组数（偶数）"),
                withDefault(
                        optional(
                                "seed",
                                new NumberShape(long.class, 0, 1L << 53, ""),
                                "Chooses one of the many ways that the search may go",
                                "选定搜索的随机过程"),
                        "1"),
                count("front", 2, 1000, 20, "Most settings of the front that are run anew", "重新运行的前沿点数上限"),
                ExperimentShape.replications(
                        "confirmation",
                        20,
                        "Replications on other random numbers, in which the front is run anew",
                        "以新随机数重新运行前沿点的重复次数")));
    }

    private static Field count(String name, int least, int most, int usual, String en, String zh) {
        return withDefault(
                optional(name, new NumberShape(int.class, least, most, ""), en, zh), Integer.toString(usual));
    }
}
