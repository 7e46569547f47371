package deepurban.scenario;

import deepurban.mechanism.Catalogue;
import deepurban.scenario.shape.DateShape;
import deepurban.scenario.shape.DatedShape;
import deepurban.scenario.shape.Field;
import deepurban.scenario.shape.Fields;
import deepurban.scenario.shape.FileOr;
import deepurban.scenario.shape.FormatShape;
import deepurban.scenario.shape.ListShape;
import deepurban.scenario.shape.MapShape;
import deepurban.scenario.shape.NumberShape;
import deepurban.scenario.shape.RecordShape;
import deepurban.scenario.shape.Shapes;
import deepurban.scenario.shape.SwitchShape;
import deepurban.scenario.shape.TextShape;
import java.util.ArrayList;
import java.util.List;

/**
 * What a scenario file may hold: the model's parameters and what stands around them.
 *
 * @param model the parameters
 * @param reform one reform, as it stands in a scenario or in a file of its own
 * @param file the whole file
 */
record ScenarioShape(RecordShape model, RecordShape reform, RecordShape file) {

    private static final TextShape OUTCOME = new TextShape("[A-Za-z][A-Za-z0-9.-]{0,99}", "shape.name");
    private static final TextShape PATH = new TextShape("[^\\x00-\\x1F]{1,500}", "shape.path");

    static ScenarioShape of(Catalogue catalogue) {
        RecordShape model = Shapes.model(catalogue);
        RecordShape reform = reform(model);
        return new ScenarioShape(model, reform, file(model, reform));
    }

    private static RecordShape file(RecordShape model, RecordShape reform) {
        List<Field> fields = new ArrayList<>();
        FormatShape format = new FormatShape(Scenario.FORMAT);
        fields.add(Fields.withDefault(Fields.optional("format", format, "Version of this format", "格式版本"), "1"));
        fields.add(Fields.required("name", TextShape.NAME, "Name, as in folders of results", "名称，用于结果文件夹"));
        fields.add(Fields.optional("title", Fields.title(), "Name for people", "标题"));
        fields.add(Fields.optional("extends", PATH, "The scenario that this one changes", "所继承的情景文件"));
        fields.addAll(model.fields());
        fields.add(Fields.optional(
                "changes", new ListShape(change(model)), "Dated changes of the scenario itself", "情景自身的定期变更"));
        fields.add(Fields.optional(
                "reforms",
                new MapShape(TextShape.NAME, new FileOr(PATH, reform), false, false),
                "Reforms to compare with the baseline",
                "与基线比较的改革"));
        fields.add(Fields.optional(
                "outcomes", new MapShape(OUTCOME, outcome(), false, false), "Outcomes to compare", "用于比较的结果指标"));
        return Fields.unbound(fields);
    }

    private static RecordShape reform(RecordShape model) {
        return Fields.unbound(List.of(
                Fields.optional("title", Fields.title(), "Name for people", "标题"),
                Fields.optional(
                        "from", new DateShape(), "First day; by default the first after the warm-up", "生效日期；默认为预热结束后"),
                Fields.optional(
                        "parts",
                        new ListShape(TextShape.NAME),
                        "Instead of a patch: names of other reforms, whose patches it stacks",
                        "代替补丁：所组合的其他改革的名称"),
                Fields.required("patch", new DatedShape(model), "What changes, as a merge patch", "变更内容（合并补丁）")));
    }

    private static RecordShape change(RecordShape model) {
        return Fields.unbound(List.of(
                Fields.required("from", new DateShape(), "First day", "生效日期"),
                Fields.required("patch", new DatedShape(model), "What changes, as a merge patch", "变更内容（合并补丁）")));
    }

    private static RecordShape outcome() {
        NumberShape effect = new NumberShape(double.class, 0, 1e12, "");
        return Fields.unbound(List.of(
                Fields.withDefault(
                        Fields.optional("primary", new SwitchShape(), "Whether verdicts count it", "是否为主要指标"), "false"),
                Fields.withDefault(
                        Fields.optional(
                                "smallestEffect", effect, "Smallest difference that matters, in its unit", "有意义的最小差异"),
                        "0")));
    }
}
