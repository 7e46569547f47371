package deepurban.calibrate;

import static deepurban.scenario.shape.Fields.optional;
import static deepurban.scenario.shape.Fields.required;
import static deepurban.scenario.shape.Fields.unbound;
import static deepurban.scenario.shape.Fields.withDefault;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import deepurban.calibrate.FreeParameter.Scale;
import deepurban.scenario.shape.ChoiceShape;
import deepurban.scenario.shape.DateShape;
import deepurban.scenario.shape.Field;
import deepurban.scenario.shape.FormatShape;
import deepurban.scenario.shape.ListShape;
import deepurban.scenario.shape.NumberShape;
import deepurban.scenario.shape.OptionalShape;
import deepurban.scenario.shape.RecordShape;
import deepurban.scenario.shape.TextShape;
import java.util.List;

/** What a file of targets may hold. */
public final class TargetShape {

    static final ChoiceShape SCALE = ChoiceShape.of(Scale.class);

    private static final TextShape STATISTIC = new TextShape("[A-Za-z][A-Za-z0-9.-]{0,99}", "shape.name");
    private static final TextShape POINTER = new TextShape("(/[^/\\x00-\\x1F]{1,100}){2,10}", "shape.pointer");
    private static final TextShape PATH = new TextShape("[^\\x00-\\x1F]{1,500}", "shape.path");
    private static final NumberShape NUMBER = new NumberShape(double.class, -1e12, 1e12, "");

    static final RecordShape FILE = unbound(List.of(
            withDefault(optional("format", new FormatShape(TargetFile.FORMAT), "Version of this format", "格式版本"), "1"),
            optional("name", TextShape.NAME, "Name, as in results", "名称，用于结果"),
            optional("title", TextShape.TITLE, "What it is, for people", "说明"),
            optional("records", new OptionalShape(records()), "The records that the figures are from", "数据所依据的记录"),
            required("parameters", new ListShape(parameter()), "What is fitted", "待校准的参数"),
            required("targets", new ListShape(target()), "What it is fitted to", "校准目标")));

    private TargetShape() {}

    private static RecordShape records() {
        return unbound(List.of(
                optional("part", TextShape.NAME, "train or holdout", "train 或 holdout"),
                required("from", new DateShape(), "First day on which they were opened", "首个受理日"),
                required("until", new DateShape(), "Day after the last", "末个受理日的次日"),
                required(
                        "observedUntil",
                        new DateShape(),
                        "Day on whose morning they were looked at: what was closed later counts as open",
                        "观察截止日（此后办结视为未结）"),
                optional(
                        "arrivals",
                        PATH,
                        "Table of cases by day, as arrivals.csv of ingest",
                        "逐日案件表（同 ingest 的 arrivals.csv）"),
                optional("cases", new NumberShape(long.class, 0, 1e12, ""), "How many there are", "记录数"),
                optional("residents", NUMBER, "Residents of the place", "当地居民数")));
    }

    private static RecordShape parameter() {
        return unbound(List.of(
                required("parameter", POINTER, "JSON Pointer into the scenario", "情景中的 JSON Pointer"),
                required("range", new ListShape(NUMBER), "Least and greatest value tried", "尝试范围：下限与上限"),
                withDefault(
                        optional("scale", SCALE, "On which the range is even: linear or log", "范围的尺度"), "\"linear\""),
                optional("start", NUMBER, "Where the search begins", "搜索起点"),
                optional("source", TextShape.TITLE, "Where the range is from", "范围来源")));
    }

    private static RecordShape target() {
        return unbound(List.of(
                required("statistic", STATISTIC, "What is measured", "统计量"),
                optional("class", TextShape.NAME, "Only problems of this class", "仅限该类问题"),
                optional("department", TextShape.NAME, "The department, for utilisation", "部门（用于利用率）"),
                optional("area", TextShape.NAME, "The subdistrict, for areaShare", "街镇（用于 areaShare）"),
                required("value", NUMBER, "The figure", "数值"),
                optional(
                        "standardError",
                        new NumberShape(double.class, 1e-12, 1e12, ""),
                        "How far chance, or doubt about the figure, may put it off; default: 5 % of the value",
                        "标准误差；默认为数值的 5 %"),
                withDefault(
                        optional(
                                "weight",
                                new NumberShape(double.class, 0, 1e6, ""),
                                "How much it counts beside the others; 0: it is only shown",
                                "权重；0 表示仅展示"),
                        "1"),
                optional("unit", TextShape.TITLE, "Unit, for people", "单位"),
                optional("source", TextShape.TITLE, "Where the figure is from", "数据来源")));
    }

    /** Returns the JSON Schema (2020-12) of these files, for editors and other programs. */
    public static ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("title", "Targets of DeepUrban");
        ObjectNode body = FILE.schema();
        body.put("type", "object");
        body.withObject("/properties").putObject("$schema").put("type", "string");
        schema.setAll(body);
        ArrayNode required = schema.putArray("required");
        FILE.fields().stream().filter(Field::required).map(Field::name).forEach(required::add);
        return schema;
    }
}
