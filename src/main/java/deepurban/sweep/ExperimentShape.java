package deepurban.sweep;

import static deepurban.scenario.shape.Fields.optional;
import static deepurban.scenario.shape.Fields.required;
import static deepurban.scenario.shape.Fields.title;
import static deepurban.scenario.shape.Fields.unbound;
import static deepurban.scenario.shape.Fields.withDefault;

import deepurban.scenario.shape.ChoiceShape;
import deepurban.scenario.shape.Field;
import deepurban.scenario.shape.FormatShape;
import deepurban.scenario.shape.ListShape;
import deepurban.scenario.shape.MapShape;
import deepurban.scenario.shape.NumberShape;
import deepurban.scenario.shape.RecordShape;
import deepurban.scenario.shape.ScalarShape;
import deepurban.scenario.shape.Shape;
import deepurban.scenario.shape.SwitchShape;
import deepurban.scenario.shape.TextShape;
import java.util.ArrayList;
import java.util.List;

/** What an experiment file may hold. */
public final class ExperimentShape {

    /** The one format that there is so far. */
    private static final int FORMAT = 1;

    /** More replications than anybody wants. */
    private static final int MOST_REPLICATIONS = 100_000;

    static final ChoiceShape KIND = ChoiceShape.of(DesignKind.class);

    /** Names of outcomes. */
    public static final TextShape OUTCOME = new TextShape("[A-Za-z][A-Za-z0-9.-]{0,99}", "shape.name");

    private static final TextShape PATH = new TextShape("[^\\x00-\\x1F]{1,500}", "shape.path");
    private static final TextShape POINTER = new TextShape("(/[^/\\x00-\\x1F]+)+", "shape.pointer");
    private static final NumberShape ANY_NUMBER = new NumberShape(double.class, -1e300, 1e300, "");

    private ExperimentShape() {}

    static RecordShape file() {
        return with(List.of(
                optional(
                        "uncertainties",
                        factors(),
                        "What nobody can choose, varied to see under which futures a reform is best",
                        "无人能选定的参数，用以考察改革在何种未来中最优"),
                optional(
                        "reforms",
                        new ListShape(TextShape.NAME),
                        "Reforms of the scenario that are run at every point beside the baseline; with uncertainties by default all",
                        "在每个点上与基线一同运行的改革；有不确定因素时默认为全部"),
                required("design", design(), "How points are chosen", "如何选点"),
                replications("replications", 10, "Runs of each side at each point", "每点每方的重复次数"),
                optional(
                        "outcomes",
                        new MapShape(OUTCOME, outcome(), false, false),
                        "Outcomes that are analysed; by default those of the scenario",
                        "所分析的结果指标；默认同情景")));
    }

    /** Returns the shape of a file that varies a scenario: what all have, and these fields. */
    public static RecordShape with(List<Field> more) {
        List<Field> fields = new ArrayList<>(List.of(
                withDefault(optional("format", new FormatShape(FORMAT), "Version of this format", "格式版本"), "1"),
                required("name", TextShape.NAME, "Name, as in results", "名称，用于结果"),
                optional("title", title(), "Name for people", "标题"),
                required("scenario", PATH, "The scenario that is varied", "被改变的情景文件"),
                optional(
                        "factors",
                        factors(),
                        "What is varied, by JSON Pointer into the scenario",
                        "所变参数（JSON Pointer）")));
        fields.addAll(more);
        return unbound(fields);
    }

    /** Returns a field that says how often something is run. */
    public static Field replications(String name, int usual, String en, String zh) {
        NumberShape count = new NumberShape(int.class, 1, MOST_REPLICATIONS, "");
        return withDefault(optional(name, count, en, zh), Integer.toString(usual));
    }

    private static Shape factors() {
        return new MapShape(POINTER, factor(), false, false);
    }

    private static RecordShape factor() {
        return unbound(List.of(
                optional("levels", new ListShape(new ScalarShape()), "The levels", "各水平"),
                optional("range", new ListShape(ANY_NUMBER), "Least and greatest value", "最小值与最大值"),
                optional(
                        "integer",
                        new SwitchShape(),
                        "Whether a range holds whole numbers only; by default as the parameter does",
                        "范围内是否只取整数；默认随参数"),
                optional(
                        "log",
                        new SwitchShape(),
                        "Whether a range is travelled by ratios, not differences",
                        "是否按比率（对数）取值")));
    }

    private static RecordShape design() {
        NumberShape count = new NumberShape(int.class, 2, 10_000_000, "");
        return unbound(List.of(
                required("kind", KIND, "Kind of design", "设计种类"),
                optional("points", count, "How many points (latinHypercube, sobolSequence)", "点数"),
                optional("trajectories", count, "How many trajectories (morris); by default 20", "轨迹数；默认 20"),
                optional(
                        "levels", count, "Levels of the grid (morris), an even number; by default 4", "网格水平数（偶数）；默认 4"),
                optional(
                        "base",
                        count,
                        "Rows of the base sample (sobolIndices), best a power of two; points are base × (factors + 2)",
                        "基础样本行数，宜为 2 的幂；点数为 base ×（因素数 + 2）"),
                optional(
                        "seed",
                        new NumberShape(long.class, 0, 1L << 53, ""),
                        "Chooses one of the many designs of that kind; by default 1",
                        "选定该种设计中的一个；默认 1"),
                optional(
                        "file",
                        PATH,
                        "The points (list): CSV, a column for each JSON Pointer",
                        "点的列表：CSV，每列一个 JSON Pointer")));
    }

    private static RecordShape outcome() {
        return unbound(List.of(
                withDefault(
                        optional("primary", new SwitchShape(), "Whether answers tell it first", "是否为主要指标"), "false"),
                withDefault(
                        optional(
                                "smallestEffect",
                                new NumberShape(double.class, 0, 1e12, ""),
                                "Smallest difference that matters, in its unit",
                                "有意义的最小差异"),
                        "0")));
    }
}
