package deepurban.hypothesis;

import static deepurban.scenario.shape.Fields.optional;
import static deepurban.scenario.shape.Fields.required;
import static deepurban.scenario.shape.Fields.title;
import static deepurban.scenario.shape.Fields.unbound;
import static deepurban.scenario.shape.Fields.withDefault;

import deepurban.experiment.ScopeWord;
import deepurban.hypothesis.StatedTest.Direction;
import deepurban.hypothesis.StatedTest.Where;
import deepurban.mechanism.Catalogue;
import deepurban.observe.Outcome.Scope;
import deepurban.scenario.shape.ChoiceShape;
import deepurban.scenario.shape.DatedShape;
import deepurban.scenario.shape.FormatShape;
import deepurban.scenario.shape.ListShape;
import deepurban.scenario.shape.MapShape;
import deepurban.scenario.shape.NumberShape;
import deepurban.scenario.shape.PatchShape;
import deepurban.scenario.shape.RecordShape;
import deepurban.scenario.shape.Shapes;
import deepurban.scenario.shape.SwitchShape;
import deepurban.scenario.shape.TextShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a hypothesis file may hold.
 *
 * @param model the parameters that its patches change
 * @param file the whole file
 */
record HypothesisShape(RecordShape model, RecordShape file) {

    private static final TextShape OUTCOME = new TextShape("[A-Za-z][A-Za-z0-9.-]{0,99}", "shape.name");
    private static final TextShape PATH = new TextShape("[^\\x00-\\x1F]{1,500}", "shape.path");
    private static final TextShape LEVEL = new TextShape("[A-Za-z0-9][A-Za-z0-9.-]{0,31}", "shape.level");

    static final ChoiceShape DIRECTION = ChoiceShape.of(Direction.class);
    static final ChoiceShape WHERE = ChoiceShape.of(Where.class);
    static final ChoiceShape SCOPE = new ChoiceShape(scopes());

    static HypothesisShape of(Catalogue catalogue) {
        RecordShape model = Shapes.model(catalogue);
        return new HypothesisShape(model, file(model));
    }

    private static Map<String, Object> scopes() {
        Map<String, Object> scopes = new LinkedHashMap<>();
        for (Scope scope : Scope.values()) {
            scopes.put(ScopeWord.of(scope), scope);
        }
        return scopes;
    }

    private static RecordShape file(RecordShape model) {
        return unbound(List.of(
                withDefault(
                        optional("format", new FormatShape(Hypothesis.FORMAT), "Version of this format", "格式版本"), "1"),
                required("name", TextShape.NAME, "Name, as in results", "名称，用于结果"),
                required("title", title(), "Name for people", "标题"),
                required("claim", title(), "The claim, a sentence", "论断（一句话）"),
                required("scenario", PATH, "The town that it is tested in", "检验所用的情景文件"),
                optional(
                        "set",
                        new PatchShape(model),
                        "What all sides have in common, as a merge patch",
                        "各方共有的变更（合并补丁）"),
                required(
                        "arms",
                        new MapShape(TextShape.NAME, arm(model), true, false),
                        "The sides beside the baseline; each acts after the warm-up",
                        "基线之外的各方；预热结束后生效"),
                optional(
                        "grid",
                        new MapShape(
                                TextShape.NAME, new MapShape(LEVEL, new PatchShape(model), true, false), false, false),
                        "The parameter space: axes, each of levels, each a merge patch; all combinations are tested",
                        "参数空间：各轴、各水平（合并补丁）；检验所有组合"),
                withDefault(
                        optional(
                                "replications",
                                new NumberShape(int.class, 2, 10_000, ""),
                                "Runs of each side at each point",
                                "每点每方的重复次数"),
                        "10"),
                required("tests", new ListShape(test()), "The tests", "检验")));
    }

    private static RecordShape arm(RecordShape model) {
        return unbound(List.of(
                optional("title", title(), "Name for people", "标题"),
                required("patch", new DatedShape(model), "What changes, as a merge patch", "变更内容（合并补丁）")));
    }

    private static RecordShape test() {
        return unbound(List.of(
                required("name", TextShape.NAME, "Name, as in results", "名称，用于结果"),
                required("title", title(), "What it tests", "检验内容"),
                required("contrast", new ListShape(term()), "Weighted outcomes that are added up", "加权相加的结果指标"),
                required("direction", DIRECTION, "Side of zero that the claim says", "论断所指的方向"),
                required(
                        "margin",
                        new NumberShape(double.class, 0, 1e12, ""),
                        "Smallest contrast that matters, in the unit of the outcomes",
                        "有意义的最小对比值"),
                withDefault(
                        optional("primary", new SwitchShape(), "Whether the verdict hangs on it", "结论是否取决于它"), "true"),
                withDefault(
                        optional(
                                "where", WHERE, "Whether it is claimed of every point or of one at least", "对所有点或至少一点"),
                        "\"everywhere\"")));
    }

    private static RecordShape term() {
        return unbound(List.of(
                required("arm", TextShape.NAME, "The side: baseline or one of the arms", "一方：baseline 或某一 arm"),
                required("outcome", OUTCOME, "The outcome", "结果指标"),
                withDefault(optional("scope", SCOPE, "Kind of part of the town", "范围"), "\"town\""),
                optional("part", TextShape.NAME, "Name of the part", "范围内的名称"),
                required("weight", new NumberShape(double.class, -1e12, 1e12, ""), "What it is multiplied with", "权重"),
                withDefault(
                        optional("absolute", new SwitchShape(), "Whether its sign is dropped first", "是否先取绝对值"),
                        "false")));
    }
}
