package deepurban.scenario;

import deepurban.mechanism.Catalogue;
import deepurban.parameters.Title;
import deepurban.scenario.mistake.Mistakes;
import deepurban.scenario.shape.DateShape;
import deepurban.scenario.shape.DatedShape;
import deepurban.scenario.shape.Field;
import deepurban.scenario.shape.Field.Declared;
import deepurban.scenario.shape.FileOr;
import deepurban.scenario.shape.FormatShape;
import deepurban.scenario.shape.ListShape;
import deepurban.scenario.shape.MapShape;
import deepurban.scenario.shape.NumberShape;
import deepurban.scenario.shape.OptionalShape;
import deepurban.scenario.shape.RecordShape;
import deepurban.scenario.shape.Shape;
import deepurban.scenario.shape.Shapes;
import deepurban.scenario.shape.SwitchShape;
import deepurban.scenario.shape.TextShape;
import deepurban.scenario.source.Documents;
import deepurban.scenario.source.Located;
import deepurban.scenario.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        fields.add(withDefault(field("format", format, "Version of this format", "格式版本"), "1"));
        fields.add(required("name", TextShape.NAME, "Name, as in folders of results", "名称，用于结果文件夹"));
        fields.add(field("title", title(), "Name for people", "标题"));
        fields.add(field("extends", PATH, "The scenario that this one changes", "所继承的情景文件"));
        fields.addAll(model.fields());
        fields.add(field("changes", new ListShape(change(model)), "Dated changes of the scenario itself", "情景自身的定期变更"));
        fields.add(field(
                "reforms",
                new MapShape(TextShape.NAME, new FileOr(PATH, reform), false, false),
                "Reforms to compare with the baseline",
                "与基线比较的改革"));
        fields.add(
                field("outcomes", new MapShape(OUTCOME, outcome(), false, false), "Outcomes to compare", "用于比较的结果指标"));
        return unbound(fields);
    }

    private static RecordShape reform(RecordShape model) {
        return unbound(List.of(
                field("title", title(), "Name for people", "标题"),
                field("from", new DateShape(), "First day; by default the first after the warm-up", "生效日期；默认为预热结束后"),
                required("patch", new DatedShape(model), "What changes, as a merge patch", "变更内容（合并补丁）")));
    }

    private static RecordShape change(RecordShape model) {
        return unbound(List.of(
                required("from", new DateShape(), "First day", "生效日期"),
                required("patch", new DatedShape(model), "What changes, as a merge patch", "变更内容（合并补丁）")));
    }

    private static RecordShape outcome() {
        NumberShape effect = new NumberShape(double.class, 0, 1e12, "");
        return unbound(List.of(
                withDefault(field("primary", new SwitchShape(), "Whether verdicts count it", "是否为主要指标"), "false"),
                withDefault(
                        field("smallestEffect", effect, "Smallest difference that matters, in its unit", "有意义的最小差异"),
                        "0")));
    }

    private static Shape title() {
        return new OptionalShape(unbound(List.of(
                required("en", TextShape.TITLE, "English", "英文"), required("zh", TextShape.TITLE, "Chinese", "中文"))));
    }

    private static RecordShape unbound(List<Field> fields) {
        return new RecordShape(fields, (parts, pointer) -> parts);
    }

    private static Field field(String name, Shape shape, String en, String zh) {
        return new Field(name, shape, Optional.empty(), false, false, declared(en, zh));
    }

    private static Field required(String name, Shape shape, String en, String zh) {
        return new Field(name, shape, Optional.empty(), true, false, declared(en, zh));
    }

    private static Field withDefault(Field field, String json) {
        Optional<Located> value = Documents.parse(Source.text(field.name()), json, new Mistakes());
        return new Field(field.name(), field.shape(), value, false, false, field.declared());
    }

    private static Optional<Declared> declared(String en, String zh) {
        return Optional.of(new Declared("", new Title(en, zh), ""));
    }
}
